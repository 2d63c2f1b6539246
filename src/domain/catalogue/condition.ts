import { fault, Faults, wrongType, type Fault } from '../faults.ts';
import { leaf } from '../schema.ts';
import type { FieldPath, FormFault, IssueFacts } from '../issues.ts';
import { refusedWords } from './refused-words.ts';
import { isPeriodEdge, readPeriodDay, type PeriodDay } from './period-day.ts';

/**
 * The `where` of a metric: clauses over the fields of what is counted, all of which must hold.
 * A path may take one hop (`visited.level`, `agreement.partner`).
 */
export type Condition = readonly Clause[];

export interface Clause {
  readonly path: ValuePath;
  readonly tests: readonly Test[];
}

/** A field, and where it leads to a branch or another record, a field of that. */
export interface ValuePath {
  readonly text: string;
  readonly field: string;
  readonly hop?: string;
}

export type Literal = string | number | boolean;

/** What a value is compared with: a literal, another field of the same thing, or a day of the asked period. */
export type Operand =
  { readonly literal: Literal } | { readonly field: ValuePath } | { readonly day: PeriodDay };

export type Test =
  | { readonly op: 'is' | 'not' | 'has'; readonly any: readonly Operand[] }
  | { readonly op: 'exists'; readonly wanted: boolean }
  | { readonly op: 'atLeast' | 'atMost' | 'before' | 'after'; readonly than: Operand }
  /** In a named set of `site.yaml`. */
  | { readonly op: 'in'; readonly set: string };

const operators = [
  'is',
  'not',
  'has',
  'exists',
  'atLeast',
  'atMost',
  'before',
  'after',
  'in',
  'field',
] as const;

// A Chinese word names no field, and the check of fields knows which one is called by it.
const name = '(?:[A-Za-z][A-Za-z0-9]*|\\p{Script=Han}[\\p{Script=Han}A-Za-z0-9]*)';
const path = new RegExp(`^${name}(?:\\.${name})?$`, 'u');

/** Reads `field` or `field.hop`; `undefined` where the text is neither. */
export function parsePath(text: string): ValuePath | undefined {
  if (!path.test(text)) return undefined;
  const [field, hop] = text.split('.') as [string, string?];
  return hop === undefined ? { text, field } : { text, field, hop };
}

/** Reads a whole `where` mapping. */
export const conditionSchema = leaf((value): Condition | Faults => {
  if (!isMapping(value)) return wrongType('mapping', value);
  const clauses: Clause[] = [];
  const faults: Fault[] = [];
  for (const [key, wanted] of Object.entries(value)) {
    const at = parsePath(key);
    if (!at) {
      faults.push(...fault('wrong-type', { expected: 'id', got: key }, [key], 'key').list);
      continue;
    }
    const refused = ofConditions(key, wanted);
    if (refused) {
      faults.push(...fault('metric-form', { part: 'where', reason: refused }, [key], 'key').list);
      continue;
    }
    const tests = readTests(wanted, [key]);
    if (tests instanceof Faults) faults.push(...tests.list);
    else clauses.push({ path: at, tests });
  }
  return faults.length > 0 ? new Faults(...faults) : clauses;
});

/** Why a word that joins conditions is none of them, where whole conditions stand behind it; a field may be called so. */
function ofConditions(key: string, wanted: unknown): FormFault | undefined {
  const reason = refusedWords.get(key);
  if (reason === undefined) return undefined;
  const parts: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  const isTest = (part: unknown) =>
    !isMapping(part) ||
    Object.keys(part).every((word) => (operators as readonly string[]).includes(word));
  return parts.every(isTest) ? undefined : reason;
}

function readTests(wanted: unknown, at: FieldPath): readonly Test[] | Faults {
  if (Array.isArray(wanted) || isLiteral(wanted)) {
    const any = readOperands(wanted, at);
    return any instanceof Faults ? any : [{ op: 'is', any }];
  }
  if (!isMapping(wanted)) return wrongTypeAt('scalar', wanted, at);
  const tests: Test[] = [];
  for (const [operator, operand] of Object.entries(wanted)) {
    const test = readTest(operator, operand, [...at, operator]);
    if (test instanceof Faults) return test;
    tests.push(test);
  }
  const found = crossedBounds(tests);
  return found ? fault('bounds-crossed', found, at) : tests;
}

/** A lower bound with an upper one that leaves nothing between them. */
function crossedBounds(tests: readonly Test[]): IssueFacts['bounds-crossed'] | undefined {
  const lows = tests.filter(({ op }) => op === 'atLeast' || op === 'after');
  const highs = tests.filter(({ op }) => op === 'atMost' || op === 'before');
  for (const low of lows) {
    for (const high of highs) {
      const [least, most] = [literalOf(low), literalOf(high)];
      if (least === undefined || most === undefined || typeof least !== typeof most) continue;
      const isOpen = low.op === 'after' || high.op === 'before';
      if (least > most || (isOpen && least === most)) {
        return { lowKey: low.op, low: String(least), highKey: high.op, high: String(most) };
      }
    }
  }
  return undefined;
}

function literalOf(test: Test): Literal | undefined {
  return 'than' in test && 'literal' in test.than ? test.than.literal : undefined;
}

function readTest(operator: string, operand: unknown, at: FieldPath): Test | Faults {
  switch (operator) {
    case 'is':
    case 'not':
    case 'has': {
      const any = readOperands(operand, at);
      return any instanceof Faults ? any : { op: operator, any };
    }
    case 'exists':
      return typeof operand === 'boolean'
        ? { op: 'exists', wanted: operand }
        : wrongTypeAt('flag', operand, at);
    case 'atLeast':
    case 'atMost':
    case 'before':
    case 'after': {
      // Nothing but a day is earlier or later than a word.
      const than = isPeriodEdge(operand)
        ? readOperand({ day: operand }, at)
        : readOperand(operand, at);
      return than instanceof Faults ? than : { op: operator, than };
    }
    case 'in':
      return typeof operand === 'string'
        ? { op: 'in', set: operand }
        : wrongTypeAt('text', operand, at);
    case 'field': {
      const other = readOperand({ field: operand }, at);
      return other instanceof Faults ? other : { op: 'is', any: [other] };
    }
    default:
      return fault('unknown-key', { key: operator, allowed: operators }, at, 'key');
  }
}

/** An operand as it can be written in YAML: a text as it is, `{ field: … }` as a mapping of one line. */
function asWritten(operand: unknown): string {
  return typeof operand === 'string' ? operand : JSON.stringify(operand);
}

function readOperands(value: unknown, at: FieldPath): readonly Operand[] | Faults {
  const operands: Operand[] = [];
  for (const [index, entry] of (Array.isArray(value) ? value : [value]).entries()) {
    const operand = readOperand(entry, Array.isArray(value) ? [...at, index] : at);
    if (operand instanceof Faults) return operand;
    if (operands.some((other) => JSON.stringify(other) === JSON.stringify(operand))) {
      return fault('duplicate-value', { value: asWritten(entry) }, [...at, index]);
    }
    operands.push(operand);
  }
  return operands;
}

function readOperand(value: unknown, at: FieldPath): Operand | Faults {
  if (isLiteral(value)) return { literal: value };
  if (isMapping(value) && Object.keys(value).length === 1 && typeof value.field === 'string') {
    const field = parsePath(value.field);
    if (field) return { field };
  }
  const day = isMapping(value) ? readPeriodDay(value, at) : undefined;
  if (day) return day instanceof Faults ? day : { day };
  return wrongTypeAt('scalar', value, at);
}

function wrongTypeAt(expected: 'scalar' | 'flag' | 'text', value: unknown, at: FieldPath): Faults {
  const [first] = wrongType(expected, value).list;
  return new Faults({ ...(first as Fault), path: at });
}

function isLiteral(value: unknown): value is Literal {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
