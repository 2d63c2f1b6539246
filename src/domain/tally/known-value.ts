import { holds } from '../asked/types.ts';
import type { ValuePath } from '../catalogue/condition.ts';
import { readValues, recordsAt, type Lookup, type Single } from './read-value.ts';
import { recordThing } from './sources.ts';
import type { Thing } from './thing.ts';
import type { Truth } from './truth.ts';

/** What is known of a value: the value itself, or between which two it lies, both included. */
export type Known = Single | Range;

interface Range {
  readonly low: Single;
  readonly high: Single;
}

/**
 * What is known at a path of each event that a thing stands for. Several events that are written down together
 * have their numbers added up and no days of their own: of each of them nothing is known but how much it can be
 * at most, and in which period it was. Nor is more known of them where another record points to theirs.
 */
export function knownValues(thing: Thing, path: ValuePath, lookup: Lookup): readonly Known[] {
  const values = readValues(thing, path, lookup);
  const { hop } = path;
  if (hop !== undefined) {
    const linked = recordsAt(thing, path.field, lookup)?.map((one) =>
      recordThing(lookup.corpus, one),
    );
    if (!linked?.some(isOfSeveral)) return values;
    return linked.flatMap((one) => knownValues(one, { text: hop, field: hop }, lookup));
  }
  const { when } = thing;
  if (when.form !== 'period' || !when.times) return values;
  if (path.field === 'date' && values.length === 0) {
    return [{ low: when.period.from, high: when.through ?? when.period.to }];
  }
  const type = thing.own(path.field)?.type;
  if (when.times === 1 || type === undefined || holds(type) !== 'number') return values;
  const least = type === 'count' ? 0 : -Infinity;
  return values.map((value) => ({ low: least, high: type === 'count' ? value : Infinity }));
}

/** Whether a thing stands for several events, whose numbers are together. */
export function isOfSeveral({ when }: Pick<Thing, 'when'>): boolean {
  return when.form === 'period' && (when.times ?? 0) > 1;
}

/** Whether a path tells of each of several events that are written down as one, so that no value is known. */
export function isOfEach(thing: Thing, path: ValuePath, lookup: Lookup): boolean {
  return knownValues(thing, path, lookup).some((known) => typeof known === 'object');
}

function low(known: Known): Single {
  return typeof known === 'object' ? known.low : known;
}

function high(known: Known): Single {
  return typeof known === 'object' ? known.high : known;
}

/** Whether two values are the same. */
export function equals(a: Known, b: Known): Truth {
  if (typeof low(a) !== typeof low(b)) return 'no';
  if (high(a) < low(b) || high(b) < low(a)) return 'no';
  return low(a) === high(a) && low(b) === high(b) ? 'yes' : 'unknown';
}

/** Whether a value stands so to another; one of another type never does. Dates and other words go by their text. */
export function compares(
  op: 'atLeast' | 'atMost' | 'before' | 'after',
  value: Known,
  than: Known,
): Truth {
  if (typeof low(value) !== typeof low(than)) return 'no';
  switch (op) {
    case 'atLeast':
      return between(low(value) >= high(than), high(value) < low(than));
    case 'atMost':
      return between(high(value) <= low(than), low(value) > high(than));
    case 'before':
      return between(high(value) < low(than), low(value) >= high(than));
    case 'after':
      return between(low(value) > high(than), high(value) <= low(than));
  }
}

function between(always: boolean, never: boolean): Truth {
  if (always) return 'yes';
  return never ? 'no' : 'unknown';
}
