import { describeType, fault, type Faults } from '../faults.ts';
import type { FormFault } from '../issues.ts';
import { leaf } from '../schema.ts';
import { readBetween } from './between-schema.ts';
import { parsePath } from './condition.ts';
import { runs, spreads, takeForms, type Run, type Spread, type Take } from './metric.ts';
import { refusedWords } from './refused-words.ts';

/** What is taken of answers that are asked for one by one. `count` is taken of things as well. */
interface OfAnswers {
  readonly do: Spread | Run;
}

export type WrittenTake = Take | OfAnswers;

/** The `take` of a metric. */
export const takeSchema = leaf((value): WrittenTake | Faults => {
  const take = typeof value === 'string' ? readWord(value) : readOperand(value);
  if (take) return take;
  const refused = wordsOf(value).flatMap((word) => refusedWords.get(word) ?? [])[0];
  if (refused) {
    const reason = refused === 'average' && isOfDays(value) ? 'average-of-days' : refused;
    return fault('metric-form', { part: 'take', reason });
  }
  const own = ownFault(value);
  if (own) return fault('metric-form', { part: 'take', reason: own });
  const forms = verbs.map(formOf);
  const words = [...spreads, ...runs].filter((word) => !isVerb(word));
  return fault('unknown-choice', {
    value: asWritten(value),
    allowed: [...forms, ...words],
    what: 'option',
  });
});

type Verb = Exclude<Take['do'], 'between'>;

/** The days between two dates have no verb of their own: what is taken of them says it. */
const verbs = (Object.keys(takeForms) as Take['do'][]).filter((name) => name !== 'between');

/** All words that say how something is taken; none of them is a key of a metric. */
export const waysOfTaking: ReadonlySet<string> = new Set([...verbs, ...spreads, ...runs]);

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}

function formOf(verb: Verb): string {
  return takeForms[verb].operand === 'none' ? verb : `{ ${verb}: … }`;
}

/** Whether a word says what is taken of many values. */
export function isSpread(word: unknown): word is Spread {
  return (spreads as readonly unknown[]).includes(word);
}

/** Whether a word asks for values in a row. */
export function isRun(word: unknown): word is Run {
  return (runs as readonly unknown[]).includes(word);
}

/** Whether it can be taken of things. */
export function isOfThings(take: WrittenTake): take is Take {
  return take.do === 'between' || isVerb(take.do);
}

function readWord(word: string): WrittenTake | undefined {
  if (isVerb(word)) return readTake(word, undefined);
  return isSpread(word) || isRun(word) ? { do: word } : undefined;
}

function readOperand(value: unknown): Take | Faults | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [written, ...others] = Object.entries(value as Readonly<Record<string, unknown>>);
  if (!written || others.length > 0) return undefined;
  const [verb, operand] = written;
  if (isSpread(verb)) return readBetween(verb, operand);
  return isVerb(verb) ? readTake(verb, operand) : undefined;
}

/** A way of taking with what is written behind it; `undefined` where the two do not go together. */
function readTake(verb: Verb, operand: unknown): Take | undefined {
  const path = typeof operand === 'string' ? parsePath(operand) : undefined;
  // The table says what belongs to each verb.
  switch (takeForms[verb].operand) {
    case 'none':
      return operand === undefined ? ({ do: verb } as Take) : undefined;
    case 'field':
      return path && !path.hop ? ({ do: verb, field: path.field } as Take) : undefined;
    case 'path':
      return path && ({ do: verb, path } as Take);
    case 'days':
      return undefined;
  }
}

/** Whether what is taken is taken of the days between two dates. */
function isOfDays(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const [operand] = Object.values(value as Readonly<Record<string, unknown>>);
  return typeof operand === 'object' && operand !== null && isSpreadOfDays(operand);
}

function isSpreadOfDays(operand: object): boolean {
  return 'days' in operand || 'workdays' in operand;
}

/** What can be told of a `take` that is none: its words are known, and do not stand where they belong. */
function ownFault(value: unknown): FormFault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (isSpreadOfDays(value)) return 'between-alone';
  return Object.keys(value).length > 1 ? 'take-several' : undefined;
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function asWritten(value: unknown): string {
  if (describeType(value) !== 'mapping') return describeType(value);
  const [verb = '', ...others] = Object.keys(value as object);
  if (others.length > 0 || !isVerb(verb)) return `{ ${[verb, ...others].join(', ')}: … }`;
  const operand = (value as Readonly<Record<string, unknown>>)[verb];
  const said = Array.isArray(operand) ? `[${operand.map(describeType).join(', ')}]` : operand;
  return `{ ${verb}: ${typeof said === 'string' ? said : describeType(said)} }`;
}
