import { fault, Faults } from '../faults.ts';
import type { FieldPath, FormFault } from '../issues.ts';
import { boundsOf } from './bounds-schema.ts';
import { parsePath } from './condition.ts';
import { isMiddle, type DayTerm, type Spread, type Take } from './metric.ts';
import { isPeriodEdge, readPeriodDay } from './period-day.ts';

type Between = Extract<Take, { do: 'between' }>;

const keys: readonly string[] = ['days', 'workdays', 'atLeast', 'atMost'];

/** Reads `{ days: [date, closed] }` behind what is taken of the days, or says what is wrong with it. */
export function readBetween(spread: Spread, operand: unknown): Between | Faults {
  if (typeof operand === 'string')
    return wrong(spread === 'count' ? 'count-of-field' : 'spread-of-field');
  if (!isMapping(operand)) return wrong('between-form');
  const unknown = Object.keys(operand).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    return fault('unknown-key', { key: unknown, allowed: keys }, [spread, unknown], 'key');
  }
  const dates = readDates(operand, [spread]);
  if (dates instanceof Faults) return dates;
  const { atLeast, atMost } = operand;
  if (!isMiddle(spread) && atLeast === undefined && atMost === undefined) {
    return wrong('between-unbounded');
  }
  const bounds = boundsOf({ atLeast, atMost }, spread, [spread]);
  return bounds instanceof Faults ? bounds : { do: 'between', spread, ...dates, bounds };
}

/** The two dates, and whether all days between them count or those that are worked. */
function readDates(
  { days, workdays }: Readonly<Record<string, unknown>>,
  at: FieldPath,
): Pick<Between, 'in' | 'from' | 'to'> | Faults {
  const unit = days === undefined ? 'workdays' : 'days';
  const written = days ?? workdays;
  const isBoth = days !== undefined && workdays !== undefined;
  if (isBoth || !Array.isArray(written) || written.length !== 2) return wrong('between-form');
  const [from, to] = written.map((date, index) => readTerm(date, [...at, unit, index]));
  if (!from || from instanceof Faults) return from ?? wrong('between-form');
  if (!to || to instanceof Faults) return to ?? wrong('between-form');
  // Two days of the period are as far apart for each record.
  return 'day' in from && 'day' in to ? wrong('between-form') : { in: unit, from, to };
}

function readTerm(written: unknown, at: FieldPath): DayTerm | Faults {
  const day = isPeriodEdge(written) ? { day: written } : written;
  if (isMapping(day)) {
    const read = readPeriodDay(day, at);
    if (!read) return wrong('between-form');
    return read instanceof Faults ? read : { day: read };
  }
  const field = typeof written === 'string' ? parsePath(written) : undefined;
  return field ? { field } : wrong('between-form');
}

function wrong(reason: FormFault): Faults {
  return fault('metric-form', { part: 'take', reason });
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
