import { addDays, addMonths, daysInMonth, isoDate, partsOf } from '../date.ts';
import { rangePeriod, type Period } from '../period.ts';
import { fault, type Faults } from '../faults.ts';
import { meantChoice } from '../meant/choice.ts';
import { leaf } from '../schema.ts';

/** Days that lead up to the end of the asked period: from the first of the year on, or so many months. */
export type Span =
  { readonly of: 'yearToDate' } | { readonly of: 'months'; readonly count: number };

const longest = 120;

/** The `over` of a metric: `yearToDate` or `{ months: 6 }`. */
export const spanSchema = leaf((value): Span | Faults => {
  if (value === 'yearToDate') return { of: 'yearToDate' };
  const count = isMapping(value) && Object.keys(value).length === 1 ? value.months : undefined;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= longest) {
    return { of: 'months', count };
  }
  // A word that is none of these may be a slip of the one that is.
  return typeof value === 'string' && meantChoice(value, ['yearToDate']) !== undefined
    ? fault('unknown-choice', { value, allowed: ['yearToDate'], what: 'option' })
    : fault('metric-form', { part: 'over', reason: 'over-span' });
});

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The days of a span that end with a period. Months that end with a month are whole ones. */
export function spanUntil(span: Span, { to }: Pick<Period, 'to'>): Period {
  const [year, month, day] = partsOf(to);
  if (span.of === 'yearToDate') return rangePeriod(isoDate(year, 1, 1), to);
  const isMonthEnd = day === daysInMonth(year, month);
  const from = isMonthEnd
    ? addMonths(isoDate(year, month, 1), 1 - span.count)
    : addDays(addMonths(to, -span.count), 1);
  return rangePeriod(from, to);
}
