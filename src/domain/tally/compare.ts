import type { Clause } from '../catalogue/condition.ts';
import { versionOn, type MetricVersion } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { addYears, later, type IsoDate } from '../date.ts';
import { yearEarlier, type Period } from '../period.ts';
import { tally, windowOf } from './evaluate.ts';
import type { Comparison, Outcome, Question, Tally } from './tally.ts';

/**
 * Compares a metric with the same period a year earlier, each side as known on the same day of its year.
 * Only like is compared with like: one definition, a theme that existed, both sides fully reported. A
 * provided figure has the growth that its provider published, so it is never compared here.
 */
export function compareWithYearEarlier(corpus: Corpus, question: Question): Comparison {
  const current = tally(corpus, question);
  const { metric } = current;
  const inPoints = isPercentage(current);
  const without = (outcome: Outcome, base?: Tally): Comparison => ({
    outcome,
    current,
    base,
    change: undefined,
    inPoints,
  });
  if (metric.nature === 'provided' || metric.nature === 'target') return without('incomparable');
  if (current.value === null) return without('no-current');
  const period = yearEarlier(question.period);
  const until = baseUntil(question, period);
  const version = comparableVersion(current, period, until);
  if (!version) return without('incomparable');
  if (!existedThen(corpus, version, period)) return without('not-existing');
  const base = tally(corpus, { ...question, period, until }, { version });
  if (base.value === null) return without('no-base', base);
  if ([current, base].some(({ reporting }) => reporting.missing.length > 0)) {
    return without('incomplete', base);
  }
  return compared(current, base, inPoints);
}

function compared(current: Tally, base: Tally, inPoints: boolean): Comparison {
  const now = current.value as number;
  const then = base.value as number;
  if (!inPoints && then === 0) {
    return { outcome: 'zero-base', current, base, change: undefined, inPoints };
  }
  const change = inPoints ? toTenth(now - then) : growth(now, then);
  const outcome = change > 0 ? 'up' : change < 0 ? 'down' : 'flat';
  return { outcome, current, base, change, inPoints };
}

/** Growth in percent with one decimal. `then` is not 0. */
export function growth(now: number, then: number): number {
  return toTenth(((now - then) / Math.abs(then)) * 100);
}

/** Rounds half away from zero, so that growth and decline are treated alike. */
function toTenth(value: number): number {
  const rounded = Math.round(Number((Math.abs(value) * 10).toPrecision(12))) / 10;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** The day of the earlier year that matches: a period that is over then is over now. */
function baseUntil({ period, until }: Question, base: Period): IsoDate {
  const sameDay = addYears(until, -1);
  return until >= period.to ? later(sameDay, base.to) : sameDay;
}

/** The definition for both sides; `undefined` where it changed and earlier records do not carry the new one. */
function comparableVersion(
  { metric, version }: Tally,
  base: Period,
  until: IsoDate,
): MetricVersion | undefined {
  const window = windowOf({ period: base, until });
  const then = versionOn(metric, window?.to ?? base.to);
  const first = versionOn(metric, base.from);
  return (then === version && first === version) || version.comparable ? version : undefined;
}

/** Whether every theme and campaign that the definition asks for existed from the base period's first day. */
function existedThen(corpus: Corpus, { definition }: MetricVersion, base: Period): boolean {
  if (definition.of !== 'things') return true;
  const wheres = [
    definition.where,
    ...(definition.from.of === 'records' ? definition.from.kinds.map(({ where }) => where) : []),
  ];
  return wheres.flat().every((clause) =>
    labelsOf(clause).every((label) => {
      const { themes, campaigns } = corpus.catalogue;
      const theme = themes.get(label) ?? campaigns.get(label);
      return !theme || theme.from <= base.from;
    }),
  );
}

function labelsOf({ path, tests }: Clause): string[] {
  if (path.field !== 'themes' && path.field !== 'campaign') return [];
  return tests.flatMap((test) =>
    test.op === 'is' || test.op === 'has'
      ? test.any.flatMap((operand) => ('literal' in operand ? String(operand.literal) : []))
      : [],
  );
}

/** Percentages change by percentage points, not by percent of a percent. */
function isPercentage({ metric, version: { definition } }: Tally): boolean {
  if (metric.unit === '%' || definition.of === 'ratio') return true;
  return definition.of === 'each' && definition.take === 'share';
}
