import type { z } from 'zod';
import { fieldsOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { Field } from '../catalogue/field.ts';
import type { Kind } from '../catalogue/kind.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { Kept } from '../kept.ts';
import { wordsOfKey } from '../meant/key-words.ts';
import { commonKeys } from '../record-keys.ts';
import { read } from '../schema.ts';
import { fieldSchemaOf } from './field-schema.ts';
import type { ReadKinds } from './kinds.ts';
import { readableEntries, type ReadableEntries } from './readable-entries.ts';
import { ownValue } from '../own.ts';

/** A record's keys with the values that could be read; what could not is among the issues. */
interface ReadKeys {
  readonly values: ReadonlyMap<string, unknown>;
  /** What can be read of lists that cannot be read as a whole, by key. */
  readonly entries: ReadonlyMap<string, ReadableEntries>;
  /** The keys of which something was or may have been written that is not among the values. */
  readonly unreadable: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** How one key of a record is read. */
interface KeyReader {
  readonly name: string;
  readonly label: string | undefined;
  readonly field: Field | undefined;
  readonly schema: z.ZodType;
  /** What stands for an absent key; `undefined` where it has to be there. */
  readonly absent: { readonly value: unknown } | undefined;
}

/**
 * Reads every key of a record by itself, so that rules over several keys can judge what is right although
 * something else is wrong. Where not all of its kinds are known, any key may be one of theirs, but for Chinese words
 * of the common ones.
 */
export function readKeys(
  raw: Readonly<Record<string, unknown>>,
  file: string,
  catalogue: Catalogue,
  { kinds, areKnown }: Pick<ReadKinds, 'kinds' | 'areKnown'>,
): ReadKeys {
  const readers = readersFor(catalogue, kinds);
  const values = new Map<string, unknown>();
  const entries = new Map<string, ReadableEntries>();
  const unreadable = new Set<string>(areKnown ? [] : ['kind']);
  const issues: Issue[] = [];
  const strange = Object.keys(raw).filter((key) => !readers.has(key));
  const unknown = strange.filter((key) => areKnown || isWordOfCommonKey(key));
  if (unknown.length > 0) {
    const allowed = [...readers.keys()].filter((key) => !Object.hasOwn(raw, key));
    const facts = { allowed, labels: labelsOf(readers) };
    issues.push(
      ...unknown.map((key) => issue('unknown-key', { key, ...facts }, inData(file, [key], 'key'))),
    );
  }
  for (const { name, label, field, schema, absent } of readers.values()) {
    if (!Object.hasOwn(raw, name)) {
      // An unknown key may be this one, misspelt.
      if (strange.length > 0) unreadable.add(name);
      if (absent) values.set(name, absent.value);
      else {
        const facts = { key: name, label, type: field?.type, options: field?.options };
        issues.push(issue('missing-key', facts, inData(file, [name])));
      }
      continue;
    }
    const written = ownValue(raw, name);
    const reading = read(schema, written, file, [name]);
    if (reading.issues.length === 0) {
      values.set(name, reading.value);
      continue;
    }
    issues.push(...reading.issues.map((one) => typed(one, !absent, field?.unit)));
    unreadable.add(name);
    const readable = readableEntries(schema, written);
    if (readable) entries.set(name, readable);
  }
  return { values, entries, unreadable, issues };
}

/** Whether a key is a Chinese word for one that every kind has, or has other letters of it large: that can be said of a record of any kind. */
function isWordOfCommonKey(key: string): boolean {
  return Object.keys(commonKeys).some(
    (name) => name.toLowerCase() === key.toLowerCase() || wordsOfKey(name, undefined).includes(key),
  );
}

/** The catalogue's names of the keys that have one. */
function labelsOf(readers: ReadonlyMap<string, KeyReader>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...readers.values()].flatMap(({ name, label }) =>
      label === undefined ? [] : [[name, label] as const],
    ),
  );
}

/** The issue of a value with what its key says of it: whether it may be left out, and its unit. */
function typed(one: Issue, required: boolean, unit: string | undefined): Issue {
  if (one.code !== 'wrong-type') return one;
  const facts = {
    ...one.facts,
    ...(required && { required }),
    ...(unit !== undefined && { unit }),
  };
  return issue('wrong-type', facts, one.at);
}

const keptReaders = new Kept<Catalogue, string, ReadonlyMap<string, KeyReader>>();

/** The readers for a combination of kinds, made once. */
function readersFor(catalogue: Catalogue, kinds: readonly Kind[]): ReadonlyMap<string, KeyReader> {
  const key = kinds.map(({ id }) => id).join(' ');
  return keptReaders.get(catalogue, key, () => makeReaders(kinds));
}

function makeReaders(kinds: readonly Kind[]): ReadonlyMap<string, KeyReader> {
  const readers = new Map<string, KeyReader>();
  const add = (name: string, schema: z.ZodType, field?: Field) => {
    const absent = schema.safeParse(undefined);
    readers.set(name, {
      name,
      label: field?.label,
      field,
      schema,
      absent: absent.success ? { value: absent.data } : undefined,
    });
  };
  for (const [name, { schema }] of Object.entries(commonKeys)) add(name, schema);
  for (const field of fieldsOf(kinds).values()) {
    // A common key keeps its meaning; the catalogue's own check refuses such a field.
    if (!readers.has(field.name)) add(field.name, schemaOf(field), field);
  }
  return readers;
}

function schemaOf(field: Field): z.ZodType {
  return field.required ? fieldSchemaOf(field) : fieldSchemaOf(field).optional();
}
