import type { Corpus } from '../corpus.ts';
import { lastDay } from '../date.ts';
import { contains, covers, overlaps, partsWithin, thursdayOf, type Period } from '../period.ts';
import { measureOf } from '../measures.ts';
import { kindsOf } from '../catalogue/metric-kinds.ts';
import { firstDay, type WorkRecord } from '../record.ts';
import type { Question } from './tally.ts';

/**
 * How records are counted towards a duty. Ordinary figures count each by its day; here one that makes good for an
 * earlier window (`for`) belongs to that and not to the window of its own day, so that one gathering fills one.
 */
export interface Towards {
  /** By the days of records; or by what they make good for, without those that came after the window, or with them. */
  readonly by: 'day' | 'on-time' | 'made-good';
  /** `separate`: a gathering that was of the asked kind only by `also` does not count. */
  readonly combined: 'accepted' | 'separate';
}

/** How it is counted, where that is otherwise than by the days of records; `undefined` where it comes to the same. */
export function effectiveTowards(
  corpus: Corpus,
  { metric: id, period }: Question,
  towards: Towards | undefined,
): Towards | undefined {
  // What a report was sent with is looked up as it was asked.
  if (!towards || corpus.fixed || towards.combined === 'separate') return towards;
  if (towards.by === 'day') return undefined;
  const metric = measureOf(corpus, id);
  if (!metric) return undefined;
  const kinds = kindsOf(corpus.catalogue, metric).map((kind) => kind.id);
  const touches = (record: WorkRecord) =>
    overlaps(period, record.for ?? period) || overlaps(period, daysOf(record));
  return corpus.index.madeGood(kinds).some(touches) ? towards : undefined;
}

function daysOf({ when }: WorkRecord): Pick<Period, 'from' | 'to'> {
  const from = firstDay(when);
  if (when.form === 'event') return { from, to: from };
  return when.form === 'period' ? when.period : { from, to: when.to ?? lastDay };
}

/**
 * Whether what a record makes good for says where it counts in a window. A gathering that was several things names
 * the window of the one that was late: the meeting of a year that was January's Party day as well is still January's.
 */
export function speaksOf(record: WorkRecord, made: Period, asked: Period): boolean {
  return record.kinds.length === 1 || !isLonger(made, asked);
}

/** Whether days are several parts of the calendar of the form of another; of other stretches nothing is said. */
function isLonger(made: Period, { form }: Period): boolean {
  return form !== 'range' && form !== made.form && partsWithin(made, form).length > 1;
}

/** How a record that makes good for a window lies to the asked one: in it and in time, in it and late, across, out. */
export function placeMadeGood(
  record: WorkRecord,
  made: Period,
  window: Period,
  asked: Period,
): 'in' | 'late' | 'cut' | 'out' {
  if (isOf(made, window)) return firstDay(record.when) > asked.to ? 'late' : 'in';
  return overlaps(made, window) ? 'cut' : 'out';
}

/** Whether a window is another, or a part of it; a week belongs to the period of its Thursday. */
function isOf(made: Period, window: Period): boolean {
  if (covers(window, made)) return true;
  return made.form === 'week' && !covers(made, window) && contains(window, thursdayOf(made));
}
