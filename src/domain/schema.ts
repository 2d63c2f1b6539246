import { z } from 'zod';
import type { IsoDate } from './date.ts';
import { fault, Faults, foundIn, tell, wrongType, type Fault, type FaultParams } from './faults.ts';
import { inData, issue, type FieldPath, type Issue } from './issues.ts';
import { Kept } from './kept.ts';
import { attempt } from './net.ts';

/**
 * Schemas that speak in issues. Every leaf says with a code and facts what is wrong, so that one table of
 * words (`src/labels/issues.ts`) serves all files, and unknown keys are errors everywhere.
 */

/** A schema made of one reading function: it answers the value, or faults. */
export function leaf<T>(read: (value: unknown) => T | Faults) {
  return z.unknown().transform((value, context): T => {
    // An absent value is the parent's business: it knows the key's name.
    if (value === undefined) {
      context.addIssue({ code: 'custom', params: { absent: true } });
      return z.NEVER;
    }
    const answer = read(value);
    if (!(answer instanceof Faults)) return answer;
    tell(context, answer);
    return z.NEVER;
  });
}

/**
 * An object in which every key is known. Unknown keys and faults of known ones are all reported: zod's own
 * refinements stop at the first level that fails. `refused` has keys that others would look for, each with what
 * is said of it in place of that nobody knows it.
 */
export function object<S extends z.ZodRawShape>(
  shape: S,
  refused: ReadonlyMap<string, Fault> = new Map(),
) {
  const known = Object.keys(shape);
  const inner = z.object(shape);
  const schema = z.unknown().transform((value, context): z.output<typeof inner> => {
    if (value === undefined) {
      context.addIssue({ code: 'custom', params: { absent: true } });
      return z.NEVER;
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const unknown = Object.keys(value).filter((key) => !known.includes(key));
      // What stands there already cannot be meant by another key.
      const allowed = unknown.length > 0 ? known.filter((key) => !Object.hasOwn(value, key)) : [];
      for (const key of unknown) {
        const told = refused.get(key) ?? { code: 'unknown-key' as const, facts: { key, allowed } };
        const params = { code: told.code, facts: told.facts, on: 'key' } as FaultParams;
        context.addIssue({ code: 'custom', path: [key], params });
      }
    }
    const result = inner.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    for (const found of result.error.issues) {
      context.addIssue({ code: 'custom', path: found.path, params: faultParams(found) });
    }
    return z.NEVER;
  });
  shapes.set(schema, shape);
  return schema;
}

const shapes = new WeakMap<z.core.$ZodType, z.ZodRawShape>();

/** The keys of an `object` with their schemas, whatever is made of it further on; none for any other schema. */
export function shapeOf(schema: z.core.$ZodType): z.ZodRawShape {
  const shape = shapes.get(schema);
  if (shape) return shape;
  return schema instanceof z.ZodPipe ? shapeOf(schema.def.in) : {};
}

/** One of a list of words. */
export function choice<const T extends string>(
  allowed: readonly T[],
  what: 'option' | 'type' = 'option',
) {
  return leaf((value): T | Faults => {
    if (typeof value !== 'string') return wrongType('text', value);
    return (allowed as readonly string[]).includes(value)
      ? (value as T)
      : fault('unknown-choice', { value, allowed, what });
  });
}

/** A list, or a single entry that stands for a list of one. */
export function oneOrMore<S extends z.ZodType>(entry: S) {
  return z.preprocess((value): unknown => (Array.isArray(value) ? value : [value]), z.array(entry));
}

/** A stretch whose end, where it has one, does not lie before its beginning. */
export function forward<T extends { from: IsoDate; to?: IsoDate | undefined }>(
  schema: z.ZodType<T>,
) {
  return schema.transform((value, context): T => {
    const { from, to } = value;
    if (to !== undefined && to < from) {
      tell(context, fault('span-backwards', { from, to }, ['to']));
    }
    return value;
  });
}

/** A list whose entries have different keys (`keyOf`); a repeated entry is reported where it is repeated. */
export function distinct<T>(
  list: z.ZodType<T[]>,
  keyOf: (entry: T, at: number, all: readonly T[]) => string = (entry) => String(entry),
) {
  return list.transform((entries, context): T[] => {
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const value = keyOf(entry, index, entries);
      if (seen.has(value)) tell(context, fault('duplicate-value', { value }, [index]));
      seen.add(value);
    }
    return entries;
  });
}

interface Reading<T> {
  readonly value?: T;
  readonly issues: readonly Issue[];
}

/**
 * Reads a parsed YAML value with a schema. Either the value, or every issue with its place in the file;
 * `base` is the path of the value inside the file.
 */
export function read<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  base: FieldPath = [],
): Reading<z.output<S>> {
  return attempt(
    () => {
      const result = schema.safeParse(value, { reportInput: true });
      if (result.success) return { value: result.data, issues: [] };
      return { issues: result.error.issues.map((found) => fromZod(found, file, base)) };
    },
    (reason) => ({ issues: [issue('read-failed', { reason }, inData(file, base))] }),
  );
}

/**
 * Reads a value of a file as `read` does, and the next time gives the same answer: a content is read again while slips
 * are mended in mind, and most of its files stay as they are. A value is always read with the same file and place.
 */
export function readOnce<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  base: FieldPath = [],
): Reading<z.output<S>> {
  if (typeof value !== 'object' || value === null) return read(schema, value, file, base);
  const reading = readings.get(value, schema, () => read(schema, value, file, base));
  return reading as Reading<z.output<S>>;
}

const readings = new Kept<object, z.ZodType, Reading<unknown>>();

/** Our codes for an issue of zod: its own, for structure, or those that a leaf put in. */
function faultParams(found: z.core.$ZodIssue): FaultParams {
  if (found.code === 'custom') return found.params as FaultParams;
  if (found.input === undefined) return { absent: true };
  const expected = found.code === 'invalid_type' && found.expected === 'array' ? 'list' : 'mapping';
  return { code: 'wrong-type', facts: { expected, ...foundIn(found.input) } };
}

function fromZod(found: z.core.$ZodIssue, file: string, base: FieldPath): Issue {
  const path = [...base, ...found.path.map((part) => (typeof part === 'symbol' ? '' : part))];
  const params = faultParams(found);
  if ('absent' in params) {
    return issue('missing-key', { key: String(path.at(-1) ?? '') }, inData(file, path));
  }
  return issue(params.code, params.facts, inData(file, path, params.on));
}
