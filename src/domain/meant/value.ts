import type { FieldPath, Issue, IssueFacts } from '../issues.ts';
import type { Names } from '../names.ts';
import { isIsoDate } from '../date.ts';
import { meantOfDefinition } from './definition.ts';
import { meantTest, withoutAtLeast } from './condition.ts';
import {
  guessClock,
  guessDate,
  guessFieldName,
  guessFirstDay,
  guessFlag,
  guessSlug,
} from './guess.ts';
import { keyOfValue } from './key-of-value.ts';
import { nearest } from './nearest.ts';
import { meantNumber } from './number.ts';
import { guessPeriod, turnedPeriod } from './period.ts';
import { inQuotes, isNoText } from './quotes.ts';
import { meantField, meantKey, meantWord } from './word.ts';

/** A value as it should be written in YAML, and the place of the one that stands there now. */
export interface Replacement {
  readonly path: FieldPath;
  readonly text: string;
  /** Of what stands there: the value, or its key. */
  readonly on: 'value' | 'key';
  /** The nearest word among those that its place takes: what is written does not say so by itself. */
  readonly isGuess: boolean;
}

/**
 * What the value of an issue was meant to be, where what is written says so: each replacement is a value that
 * its place takes. None where nothing is known. `source` is the value with the characters that stand in the
 * file, `names` are what the content declares.
 */
export function replacementsFor(
  found: Issue,
  source: string,
  names: Names,
): readonly Replacement[] {
  const { at } = found;
  if (at.in !== 'data') return [];
  const { path } = at;
  const replace = (isGuess: boolean) => {
    return (text: string | undefined, on: Replacement['on'], key = path.at(-1)): Replacement[] => {
      if (text === undefined || key === undefined) return [];
      return [{ path: [...path.slice(0, -1), key], text, on, isGuess }];
    };
  };
  const [put, guess] = [replace(false), replace(true)];
  if (found.code === 'unknown-key') {
    const { facts } = found;
    return guess(meantKey(facts) ?? keyOfValue(source, facts.allowed, names), 'key');
  }
  if (found.code === 'metric-field-unknown') {
    const { field } = found.facts;
    // A path of several names cannot be replaced by one of them.
    if (path.at(-1) === field) return guess(meantField(found.facts), 'key');
    return source === field ? guess(meantField(found.facts), 'value') : [];
  }
  if (found.code === 'wrong-type' && found.facts.expected === 'id' && at.on === 'key') {
    return guess(guessFieldName(found.facts.got), 'key');
  }
  if (at.on === 'key') return [];
  const defined = meantOfDefinition(found);
  if (defined) return [{ ...defined, on: 'value', isGuess: true }];
  switch (found.code) {
    case 'condition-value':
      return testReplacements(found.facts, path, source);
    case 'span-backwards':
      // Where the name of the file says the beginning, too, the end is wrong.
      if (dayInName(found.at.file) === found.facts.from) return [];
      return [...put(found.facts.to, 'value', 'from'), ...put(found.facts.from, 'value', 'to')];
    case 'bounds-crossed': {
      const { lowKey, low, highKey, high } = found.facts;
      return [...put(high, 'value', lowKey), ...put(low, 'value', highKey)];
    }
    default:
      return itself(found, path, source, names);
  }
}

/** The value of an issue itself, and nothing beside it. */
function itself(
  found: Issue,
  path: FieldPath,
  source: string,
  names: Names,
): readonly Replacement[] {
  if (isChange(path, source)) return [];
  const word = meantWord(found, names);
  const text = word === undefined ? meantValue(found, path, source) : asText(word);
  const isGuess = word !== undefined || isUnsure(found);
  return text === undefined ? [] : [{ path, text, on: 'value', isGuess }];
}

/** Whether a branch's history says by how many it grew or shrank, where all that it then had belong: `members: +1`. */
function isChange([list]: FieldPath, source: string): boolean {
  return list === 'history' && /^[-+−]\d+$/.test(source);
}

/** Whether more than the value itself decides if it is taken: what stands in a list may have to be more than a word. */
function isUnsure(found: Issue): boolean {
  if (found.code === 'bad-period') return turnedPeriod(found.facts.value) !== undefined;
  return found.code === 'wrong-type' && found.facts.expected === 'list';
}

/**
 * The test of a condition, which stands behind its field by itself where it asks what that is (`attendance: 10`),
 * and with its operator otherwise (`attendance: { atLeast: 10 }`).
 */
function testReplacements(
  facts: IssueFacts['condition-value'],
  path: FieldPath,
  source: string,
): Replacement[] {
  const meant = meantTest(facts);
  if (!meant) return [];
  const { op, text } = meant;
  if (source !== '') {
    const isBare = op === 'is' && !text.startsWith('{');
    return [{ path, text: isBare ? text : `{ ${op}: ${text} }`, on: 'value', isGuess: false }];
  }
  const at = [...path, facts.op];
  const value: Replacement = { path: at, text, on: 'value', isGuess: false };
  return op === facts.op ? [value] : [{ path: at, text: op, on: 'key', isGuess: false }, value];
}

function meantValue(found: Issue, path: FieldPath, source: string): string | undefined {
  switch (found.code) {
    case 'wrong-type':
      if (path.at(-1) === 'timeZone') return 'Asia/Shanghai';
      if (path.at(-1) === 'target') {
        return ofType({ ...found.facts, got: withoutAtLeast(found.facts.got) }, source);
      }
      return ofType(found.facts, source);
    case 'bad-date':
      return (
        guessDate(found.facts.value) ??
        (isBeginning(path.at(-1))
          ? guessFirstDay(found.facts.value)
          : dayOfName(found.at.file, path, found.facts.value))
      );
    case 'bad-period':
      return guessPeriod(found.facts.value) ?? turnedPeriod(found.facts.value);
    case 'bad-clock':
      return guessClock(found.facts.value);
    case 'clock-backwards':
      return `${found.facts.to}-${found.facts.from}`;
    case 'negative-count':
      return source.replace(/^-/, '');
    case 'number-written':
      return found.facts.decimal;
    case 'slug-mismatch':
      return found.facts.name;
    default:
      return undefined;
  }
}

function ofType(
  { expected, got, unit }: IssueFacts['wrong-type'],
  source: string,
): string | undefined {
  switch (expected) {
    case 'number':
      return meantNumber(got, unit);
    case 'count': {
      const number = meantNumber(got, unit);
      return number !== undefined && Number.isInteger(Number(number)) ? number : undefined;
    }
    case 'flag':
      return guessFlag(got) ?? nearest(got, ['true', 'false']);
    case 'date':
      return guessDate(got);
    case 'period':
      return guessPeriod(got);
    case 'id':
      return guessSlug(got);
    case 'text':
      // A number or a yes where text belongs: quotation marks make it one.
      return isNoText.test(source) ? `"${source}"` : undefined;
    case 'list':
      return `[${isPlain.test(source) ? source : inQuotes(got)}]`;
    case 'mapping':
    case 'scalar':
    case 'url':
      return undefined;
  }
}

/** A word as YAML reads it back, in a list too. */
function asText(word: string): string {
  return isPlain.test(word) && !isNoText.test(word) ? word : inQuotes(word);
}

/** What may stand in a list without quotation marks. */
const isPlain = /^[^\s"'[\]{}#&*!|>%@`,:?-][^"'[\]{}#,:]*$/;

/** Whether a key says from which day on a rule of the catalogue holds, whose writer thinks in whole periods. */
export function isBeginning(key: FieldPath[number] | undefined): boolean {
  return key === 'since' || key === 'validFrom';
}

/** The day that the file's name says, where the day of the record itself cannot be read. */
function dayOfName(file: string, path: FieldPath, written: string): string | undefined {
  if (path.length !== 1 || path[0] !== 'date') return undefined;
  const day = dayInName(file);
  return day === written ? undefined : day;
}

function dayInName(file: string): string | undefined {
  const day = /\/(\d{4}-\d{2}-\d{2})[^/]*$/.exec(file)?.[1];
  return day !== undefined && isIsoDate(day) ? day : undefined;
}
