import { isWorkday } from '../catalogue/calendar.ts';
import { dayInPeriod } from '../catalogue/period-day.ts';
import { isMiddle, type DayTerm, type Take } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { addDays, daysBetween, type IsoDate } from '../date.ts';
import { percentOf } from '../percent.ts';
import { isWithin, middleOf } from './bounds.ts';
import { recordIds, type Counted } from './counted.ts';
import { readValue, type Lookup } from './read-value.ts';
import type { Taken } from './taken.ts';
import type { Thing } from './thing.ts';

type Between = Extract<Take, { do: 'between' }>;

interface Measured {
  readonly entry: Counted;
  readonly days: number;
}

/**
 * What is taken of the days that lie between two dates of each thing. The first day is not counted (《民法典》
 * 第二百零一条: 开始的当日不计入): what comes in and is settled on one day took 0 days. Backwards, days are
 * negative. A thing that does not say one of the dates leaves no value.
 */
export function takeBetween(counted: readonly Counted[], take: Between, lookup: Lookup): Taken {
  const measured: Measured[] = [];
  for (const entry of counted) {
    const [from, to] = [dayOf(take.from, entry.thing, lookup), dayOf(take.to, entry.thing, lookup)];
    if (from === undefined || to === undefined) {
      return { gap: 'unstated', records: recordIds([entry]) };
    }
    const days =
      take.in === 'days' ? daysBetween(from, to) : workdaysBetween(lookup.corpus, from, to);
    if (days === undefined) return { gap: 'no-calendar', records: [] };
    measured.push({ entry, days });
  }
  return taken(measured, take);
}

function taken(measured: readonly Measured[], { spread, bounds }: Between): Taken {
  const contributed = (all: readonly Measured[], amount: (one: Measured) => number) => ({
    contributions: all.map((one) => ({ origin: one.entry.thing.origin, amount: amount(one) })),
    leftOut: [],
  });
  const met = measured.filter(({ days }) => isWithin(days, bounds));
  if (spread === 'count') return { value: met.length, ...contributed(met, () => 1) };
  const [first, ...others] = measured;
  if (!first) return { gap: 'none-measured', records: [] };
  const each = contributed(measured, ({ days }) => days);
  if (isMiddle(spread)) {
    return { value: middleOf([first.days, ...others.map(({ days }) => days)], spread), ...each };
  }
  const [numerator, denominator] = [met.length, measured.length];
  return { value: percentOf(numerator, denominator), numerator, denominator, ...each };
}

function dayOf(term: DayTerm, thing: Thing, lookup: Lookup): IsoDate | undefined {
  if ('day' in term) return dayInPeriod(term.day, lookup.period, lookup.until);
  const value = readValue(thing, term.field, lookup);
  return typeof value === 'string' ? value : undefined;
}

/** How many of the days after one, up to and with another, are worked; `undefined` without the calendar of a year. */
function workdaysBetween({ catalogue }: Corpus, from: IsoDate, to: IsoDate): number | undefined {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let worked = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    const isWorked = isWorkday(catalogue.calendar, day);
    if (isWorked === undefined) return undefined;
    if (isWorked) worked += sign;
  }
  return worked;
}
