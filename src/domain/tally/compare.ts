import { foundedOn } from '../branch.ts';
import type { Clause } from '../catalogue/condition.ts';
import { isPercentage, versionOn, type MetricVersion } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, later, type IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import type { Period } from '../period.ts';
import { previousSpan, yearEarlierSpan, type KnownPeriod } from '../span-beside.ts';
import { tally, windowOf } from './evaluate.ts';
import { differenceOf } from './change.ts';
import type { Comparison, Outcome, Question, Tally } from './tally.ts';

/**
 * Compares a metric with the same period a year earlier, each side as known on the same day of its year.
 * A provided figure has the growth that its provider published, so it is never compared here.
 */
export function compareWithYearEarlier(corpus: Corpus, question: Question): Comparison {
  return compareWithEarlier(corpus, question, yearEarlierSpan(question), 'year-earlier');
}

/**
 * Compares a metric with the period just before, each side as known on the same day of its period: what is known of
 * both as long after their beginning, or where the later is over, as long after their end.
 */
export function compareWithPrevious(corpus: Corpus, question: Question): Comparison {
  return compareWithEarlier(corpus, question, previousSpan(question), 'previous');
}

/**
 * Compares a metric with an earlier period as known on a day. Only like is compared with like: one definition,
 * one set of organisations that were there all the time, a theme that existed, both sides fully reported.
 */
export function compareWithEarlier(
  corpus: Corpus,
  question: Question,
  { period, until }: KnownPeriod,
  beside: Comparison['beside'] = 'earlier',
): Comparison {
  const current = tally(corpus, question);
  const base = (versions: ReadonlyMap<string, MetricVersion>) =>
    tally(corpus, { ...question, period, until }, { versions });
  return compareAnswers(corpus, current, { period, until, ask: base }, beside);
}

/**
 * The earlier side of a comparison by itself: asked by the definitions of the later one, where earlier records carry
 * what these ask, or else by those of its time.
 */
export function earlierTally(corpus: Corpus, question: Question, span: KnownPeriod): Tally {
  const versions = earlierVersions(corpus, question, span);
  return tally(corpus, { ...question, ...span }, { versions });
}

/**
 * The definitions that the earlier side of a comparison is asked by, where they are not those of its time. Its months,
 * quarters and branches are asked by them too, so that they come to what it comes to.
 */
export function earlierVersions(
  corpus: Corpus,
  question: Question,
  span: KnownPeriod,
): ReadonlyMap<string, MetricVersion> | undefined {
  return comparableVersions(withParts(tally(corpus, question)), span.period, span.until);
}

/** An earlier answer, asked by the definitions that the later one was made with. */
interface EarlierAnswer extends KnownPeriod {
  readonly ask: (versions: ReadonlyMap<string, MetricVersion>) => Tally;
}

/** The same of an answer that has been given, with another that may have been given too. */
export function compareAnswers(
  corpus: Corpus,
  current: Tally,
  { period, until, ask }: EarlierAnswer,
  beside: Comparison['beside'] = 'earlier',
): Comparison {
  const { metric, question } = current;
  const without = (outcome: Outcome, base?: Tally): Comparison => ({
    outcome,
    current,
    base,
    change: undefined,
    beside,
  });
  if (metric.nature === 'provided') return without('published');
  if (metric.nature === 'target') return without('target');
  if (current.value === null) return without('no-current');
  const asked = withParts(current);
  const versions = comparableVersions(asked, period, until);
  if (!versions) return without('incomparable');
  if (organisationChanged(corpus, question, period)) return without('reorganised');
  // A state on the last day does not depend on how long the organisation has existed.
  const isOverTime = metric.nature === 'flow';
  if (isOverTime && existedInPart(corpus, question, { period, until }))
    return without('reorganised');
  const existed = asked.every(({ version }) => existedThen(corpus, version, period));
  if (!existed) return without('not-existing');
  const base = ask(versions);
  if (base.gap === 'not-kept-yet') return without('not-existing', base);
  // One side would count days or kinds that the other does not have.
  if (base.keptSince.length > 0) return without('kept-in-part', base);
  if (base.value === null) return without('no-base', base);
  if ([current, base].some(({ reporting }) => reporting.missing.length > 0)) {
    return without('incomplete', base);
  }
  // Percentages change by percentage points, not by percent of a percent.
  const inPoints = isPercentage(metric, current.version);
  return { current, base, beside, ...differenceOf(current, base, inPoints) };
}

/** Whether a comparison says how two values differ, and not why they are not compared. */
export function isCompared({ change }: Comparison): boolean {
  return change !== undefined;
}

/** A tally with those that it is made of, however deep. */
function withParts(current: Tally): readonly Tally[] {
  return [current, ...current.parts.flatMap(withParts)];
}

/**
 * The definitions that the earlier side is asked by, where they are not those that were in force then, by
 * metric; `undefined` where one of them changed and earlier records do not carry the new one.
 */
function comparableVersions(
  asked: readonly Tally[],
  base: Period,
  until: IsoDate,
): ReadonlyMap<string, MetricVersion> | undefined {
  const window = windowOf({ period: base, until });
  const versions = new Map<string, MetricVersion>();
  for (const { metric, version } of asked) {
    const same = [base.from, window?.to ?? base.to].every(
      (day) => versionOn(metric, day) === version,
    );
    if (same) continue;
    if (!version.comparable) return undefined;
    versions.set(metric.id, version);
  }
  return versions;
}

/**
 * Whether the asked part of the tree is made of others than in the earlier period: a branch moved into it or
 * out of it, or was merged across its edge, so that what it did stands on one side only. A branch that was
 * founded, or merged within the part, changes nothing.
 */
function organisationChanged(
  corpus: Corpus,
  { branch: asked, period }: Question,
  base: Period,
): boolean {
  const key = `${asked} ${period.id} ${base.id}`;
  return keptChanges.get(corpus, key, () => findChange(corpus, asked, period, base));
}

/** Every metric of a branch and a period asks the same. */
const keptChanges = new Kept<Corpus, string, boolean>();

function findChange(
  { branches, tree }: Corpus,
  asked: string,
  period: Period,
  base: Period,
): boolean {
  return [...branches.values()].some((branch) => {
    const { slug, ended, into } = branch;
    const first = later(foundedOn(branch), base.from);
    const last = ended === undefined ? period.to : earlier(ended, period.to);
    if (first > last) return false;
    const within = tree.daysOfChange(first, last).map((day) => tree.isWithin(slug, asked, day));
    if (new Set(within).size > 1) return true;
    const endsHere = ended !== undefined && ended < period.to;
    return endsHere && into.some((other) => tree.isWithin(other, asked, period.to) !== within[0]);
  });
}

/**
 * Whether the asked organisation itself was founded within the earlier period, or ended within the asked one,
 * so that a few months would be compared with a whole period.
 */
function existedInPart({ branches }: Corpus, question: Question, base: KnownPeriod): boolean {
  const asked = branches.get(question.branch);
  const [now, then] = [windowOf(question), windowOf(base)];
  if (!asked || !now || !then) return false;
  const founded = foundedOn(asked);
  const foundedWithin = then.from < founded && founded <= then.to;
  return foundedWithin || (asked.ended !== undefined && asked.ended < now.to);
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
