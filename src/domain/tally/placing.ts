import { parsePath } from '../catalogue/condition.ts';
import type { Time } from '../catalogue/metric.ts';
import type { IsoDate } from '../date.ts';
import { contains, covers, overlaps, period, thursdayOf, type Period } from '../period.ts';
import { firstDay } from '../record.ts';
import { readValue, type Lookup } from './read-value.ts';
import type { Origin } from './tally.ts';
import type { Thing } from './thing.ts';
import { placeMadeGood, speaksOf } from './towards.ts';

/** The position of a thing relative to the asked days: inside, outside, or across their edge. */
type Placing =
  | { readonly is: 'out' }
  | { readonly is: 'cut' }
  /** `through`: the day as far as which a running count reaches. */
  | { readonly is: 'in'; readonly through: IsoDate | undefined };

const out: Placing = { is: 'out' };
const inside: Placing = { is: 'in', through: undefined };

/**
 * Places a thing by a metric's `time` in a window (the asked period as far as it is known).
 * `happened`: by its day, a span by its first. `active`: a span that shares a day with the window.
 * `atEnd`: what is in force on the window's last day. `{ by }`: by a date field instead of its day. A verdict
 * is of its whole window, so it happens only in a period that holds all of it; one that is due on a day, in the
 * period of that day. Where records are counted towards a
 * duty, what happened to make good for another window is placed in that.
 */
export function placeInTime(thing: Thing, time: Time, window: Period, lookup: Lookup): Placing {
  const { when } = thing;
  const made = time === 'happened' ? placeMade(thing, window, lookup) : undefined;
  if (made) return made;
  if (typeof time === 'object') {
    const path = parsePath(time.by);
    const day = path && readValue(thing, path, lookup);
    return typeof day === 'string' && contains(window, day) ? inside : out;
  }
  if (time === 'atEnd') return placeAtEnd(thing, window, lookup);
  if (thing.origin.of === 'verdict' && when.form === 'span')
    return placeVerdict(thing.origin, lookup);
  if (time === 'active' && when.form === 'span') {
    return overlaps({ from: when.from, to: when.to ?? window.to }, window) ? inside : out;
  }
  return placeInWindow(thing, window, lookup);
}

function placeAtEnd(thing: Thing, window: Period, lookup: Lookup): Placing {
  const { when } = thing;
  if (when.form !== 'span') {
    return placeInWindow(thing, { ...window, from: firstDay(when) }, lookup);
  }
  return when.from <= window.to && (when.to ?? window.to) >= window.to ? inside : out;
}

/** By what it makes good for, where it does and that counts. */
function placeMade(
  { record }: Thing,
  window: Period,
  { period: asked, towards }: Lookup,
): Placing | undefined {
  if (!record?.for || !towards || towards.by === 'day') return undefined;
  if (!speaksOf(record, record.for, asked)) return undefined;
  const lies = placeMadeGood(record, record.for, window, asked);
  if (lies === 'in') return inside;
  if (towards.by === 'on-time' || lies === 'out') return out;
  return lies === 'late' ? inside : { is: 'cut' };
}

/** By the asked period, whole: a window that still runs is not cut by the day beyond which nothing is known. */
function placeVerdict(
  origin: Extract<Origin, { of: 'verdict' }>,
  { period: asked }: Lookup,
): Placing {
  const judged = period(origin.period);
  if (judged.form === 'week' && !isPartOf(asked, judged)) {
    return contains(asked, thursdayOf(judged)) ? inside : out;
  }
  if (covers(asked, judged)) return inside;
  return overlaps(asked, judged) ? { is: 'cut' } : out;
}

/** Whether days are some of those of a week and not all: they have no share of what is told of the week whole. */
function isPartOf(days: Pick<Period, 'from' | 'to'>, week: Period): boolean {
  return covers(week, days) && !covers(days, week);
}

function placeInWindow({ when }: Thing, window: Period, lookup: Lookup): Placing {
  if (when.form === 'event') return contains(window, when.date) ? inside : out;
  if (when.form === 'span') return contains(window, when.from) ? inside : out;
  const { period, through } = when;
  const counted = { from: period.from, to: through ?? period.to };
  if (period.form === 'week') return placeWeek(period, counted.to, window, lookup);
  if (covers(window, counted)) {
    return through !== undefined && through < period.to ? { is: 'in', through } : inside;
  }
  return overlaps(window, counted) ? { is: 'cut' } : out;
}

/**
 * A week belongs to the period of its Thursday (ISO 8601), so the edge of a period never cuts it; a day
 * beyond which nothing is known does, and so does a period that is less than the week.
 */
function placeWeek(week: Period, to: IsoDate, window: Period, { period, until }: Lookup): Placing {
  const asked = { ...period, from: window.from };
  if (isPartOf(asked, week)) return { is: 'cut' };
  const inPeriod = contains(asked, thursdayOf(week));
  if (!inPeriod || week.from > until) return out;
  if (until < period.to && to > until) return { is: 'cut' };
  return to < week.to ? { is: 'in', through: to } : inside;
}
