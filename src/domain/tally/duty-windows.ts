import type { Rule, RuleInForce } from '../catalogue/rule.ts';
import { addDays, later, type IsoDate } from '../date.ts';
import type { Cadence } from '../duty-terms.ts';
import {
  covers,
  overlaps,
  partOf,
  partsWithin,
  thursdayOf,
  type PartForm,
  type Period,
} from '../period.ts';
import type { Commitment } from '../commitment.ts';

const partForms = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half',
  year: 'year',
} as const satisfies Readonly<Record<Exclude<Cadence, 'once'>, PartForm>>;

/**
 * The windows of a cadence within a period: its whole parts, weeks by their Thursday. Nobody was asked before it began,
 * nor is after its end: of a plan from the middle of a quarter the quarters that follow. Where no part is whole, the
 * period is the one window.
 */
export function windowsOf(period: Period, cadence: Cadence): readonly Period[] {
  if (cadence === 'once' || cadence === 'year') return [period];
  const parts = partsWithin(period, partForms[cadence]);
  const whole = cadence === 'week' ? parts : parts.filter((part) => covers(period, part));
  return whole.length > 0 ? whole : [period];
}

/** The windows of a commitment that touch some days. */
export function commitmentWindows(
  { period, cadence }: Commitment,
  within: Period,
): readonly Period[] {
  return windowsOf(period, cadence).filter((window) => overlaps(window, within));
}

/** The year that a window lies in: of a week, that of its Thursday. */
export function yearOfWindow(window: Period): Period {
  return partOf(window.form === 'week' ? thursdayOf(window) : window.from, 'year');
}

/** A rule, as it is asked in a window. */
export interface RuleWindow {
  readonly rule: RuleInForce;
  readonly window: Period;
}

/**
 * The windows of a rule that touch some days (weeks by their Thursday), each with the version by which it is judged:
 * the one in force on its first day. A window that a new version begins in is the old one's to its end, and the new
 * one's windows follow it. Only whole windows are asked: none that began before the rule, none that outlasts it.
 */
export function ruleWindows({ versions, validTo }: Rule, within: Period): readonly RuleWindow[] {
  let from: IsoDate = versions[0].validFrom;
  const found: RuleWindow[] = [];
  for (const [index, rule] of versions.entries()) {
    const next = versions[index + 1]?.validFrom;
    for (const window of calendarWindows(rule.cadence, within)) {
      const isBegun = window.from >= from && (next === undefined || window.from < next);
      if (isBegun && (validTo === undefined || window.to <= validTo)) found.push({ rule, window });
    }
    if (next !== undefined) from = later(next, endOfLast(rule, from, next));
  }
  return found;
}

/** The parts of the calendar that touch some days; of less than a week the week that it lies in. */
function calendarWindows(cadence: Cadence, within: Period): readonly Period[] {
  if (cadence === 'once') return [];
  const parts = partsWithin(within, partForms[cadence]);
  return parts.length > 0 ? parts : [partOf(within.from, partForms[cadence])];
}

/** The day after the last window that a version began before the next one came. */
function endOfLast({ cadence }: RuleInForce, from: IsoDate, next: IsoDate): IsoDate {
  if (cadence === 'once') return next;
  const last = partOf(addDays(next, -1), partForms[cadence]);
  return last.from >= from ? addDays(last.to, 1) : next;
}
