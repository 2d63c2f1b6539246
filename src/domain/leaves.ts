import { isIsoDate, type IsoDate } from './date.ts';
import { describeType, fault, foundIn, tell, wrongType, type Faults } from './faults.ts';
import type { NamedByCode } from './issues.ts';
import { parsePeriod, type Period } from './period.ts';
import { leaf } from './schema.ts';

export const text = leaf((value) => {
  if (typeof value !== 'string') return wrongType('text', value);
  return value.trim() === '' ? wrongType('text', '') : value.trim();
});

/** A name that is part of addresses: lower-case Latin letters, digits and hyphens. */
export const slug = slugOf();

/** The code of a branch, which is the name of its file. */
export const branchCode = slugOf('branch');

/** The code of a metric. */
export const metricCode = slugOf('metric');

function slugOf(of?: NamedByCode) {
  return leaf((value) =>
    typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
      ? value
      : fault('wrong-type', { expected: 'id', ...foundIn(value), ...(of && { of }) }),
  );
}

export const flag = leaf((value) =>
  typeof value === 'boolean' ? value : wrongType('flag', value),
);

export const count = leaf((value) => {
  if (typeof value !== 'number') return wrongType('count', value);
  if (!Number.isSafeInteger(value)) return fault('not-whole', { value });
  return value < 0 ? fault('negative-count', { value }) : value;
});

/** Far beyond any amount of an office, and still exact in sums. */
const largest = 1e12;

export const number = leaf((value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number', value);
  return Math.abs(value) <= largest
    ? value
    : fault('out-of-range', { value, least: -largest, most: largest });
});

/** A number that is none below nothing: a target, a distance. */
export const amount = number.transform((value, context) => {
  if (value < 0) tell(context, fault('negative-count', { value }));
  return value;
});

export const date = leaf((value): IsoDate | Faults => {
  if (typeof value !== 'string' && typeof value !== 'number') return wrongType('date', value);
  const written = String(value);
  return isIsoDate(written) ? written : fault('bad-date', { value: written });
});

/** From when to when on one day: `14:30` to `16:00`. Of two digits each, so that they compare as strings. */
export interface ClockSpan {
  readonly from: string;
  readonly to: string;
}

const clockShape = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** `14:30-16:00`, by the 24-hour clock, the end after the beginning. */
export const clockSpan = leaf((value): ClockSpan | Faults => {
  if (typeof value !== 'string') return fault('bad-clock', { value: describeType(value) });
  const [, from, to] = clockShape.exec(value.trim()) ?? [];
  if (from === undefined || to === undefined) return fault('bad-clock', { value });
  return from < to ? { from, to } : fault('clock-backwards', { from, to });
});

export const periodText = leaf((value): Period | Faults => {
  if (typeof value !== 'string' && typeof value !== 'number') return wrongType('period', value);
  return parsePeriod(String(value)) ?? fault('bad-period', { value: String(value) });
});
