import type { Kind } from './catalogue/kind.ts';
import type { IsoDate } from './date.ts';
import { overlaps } from './period.ts';
import type { When, WorkRecord } from './record.ts';
import { ownValue } from './own.ts';

/** The first and the last day that a record tells of. */
function daysOf(when: When): { readonly from: IsoDate; readonly to: IsoDate } {
  switch (when.form) {
    case 'event':
      return { from: when.date, to: when.date };
    case 'period':
      return { from: when.period.from, to: when.through ?? when.period.to };
    case 'span':
      return { from: when.from, to: when.to ?? when.from };
  }
}

/** When a record was, as an editor writes it. */
export function written(when: When): string {
  return when.form === 'event' ? when.date : when.form === 'period' ? when.period.id : when.from;
}

/**
 * Whether two records of one branch and kind tell of the same thing twice, unless the kind's key tells them
 * apart: a count of events over days on which another event or count lies; of counts by nature, two flows of
 * overlapping days, or two stocks or provided figures (whose series run from January on) of the same period.
 */
export function isToldTwice(a: WorkRecord, b: WorkRecord, kind: Kind): boolean {
  if (a === b || a.when.form === 'span' || b.when.form === 'span') return false;
  if (a.when.form === 'event' && b.when.form === 'event') return false;
  if (kind.key.some((field) => ownValue(a.values, field) !== ownValue(b.values, field)))
    return false;
  const overlap = overlaps(daysOf(a.when), daysOf(b.when));
  if (kind.when !== 'period') return overlap;
  return kind.nature === 'flow' ? overlap : written(a.when) === written(b.when);
}
