import {
  isMiddle,
  type Bounds,
  type Definition,
  type MetricVersion,
  type Run,
} from '../catalogue/metric.ts';
import { covers, partsWithin, type PartForm, type Period } from '../period.ts';
import { percentOf } from '../percent.ts';
import type { Answer } from './answer.ts';
import { isWithin, middleOf } from './bounds.ts';
import { fittingBranches } from './fitting-branches.ts';
import { joinedParts } from './joined-parts.ts';
import { joinedSince } from './kept-since.ts';
import { isOutside, isSilence } from './reporting.ts';
import type { Findings, KnownTally, Question, Tally } from './tally.ts';

type EachDefinition = Extract<Definition, { of: 'each' }>;
type Versions = ReadonlyMap<string, MetricVersion>;

/** Asks the metric that is asked one by one: of a branch alone, or for a part of the period. */
type Ask = (one: Partial<Pick<Question, 'branch' | 'period'>>, versions?: Versions) => Tally;

/** One answer for each branch or each part of the period, and what is taken of them. */
export function answerEach(
  answer: Answer,
  definition: EachDefinition,
  window: Period,
  ask: Ask,
): Tally {
  return definition.each === 'branch'
    ? ofBranches(answer, definition, window, ask)
    : ofStretches(answer, definition, definition.each, ask);
}

/** Of the branches that exist at the end of the window and pass `where`. */
function ofBranches(answer: Answer, definition: EachDefinition, window: Period, ask: Ask): Tally {
  const { corpus, question } = answer;
  const branches = fittingBranches(corpus, question, window.to, definition.where);
  // A branch that the inner metric does not ask has no part in the spread.
  const asked = branches.map((branch) => ask({ branch }));
  const parts = asked.filter(({ gap }) => !isOutside(gap));
  const silent = parts.filter(
    ({ value, reporting }) => value === null || reporting.missing.length > 0,
  );
  const common = {
    ...joinedParts(parts),
    reporting: {
      expected: parts.map(({ question: { branch } }) => branch),
      missing: silent.map(({ question: { branch } }) => branch),
    },
  };
  return taken(answer, definition, { asked, parts }, common);
}

/** Of the parts of the asked period that have begun. */
function ofStretches(answer: Answer, definition: EachDefinition, form: PartForm, ask: Ask): Tally {
  const { period, until } = answer.question;
  const stretches = partsWithin(period, form);
  // Half a quarter says nothing of a quarter; a week belongs to the period of its Thursday.
  if (form !== 'week' && !stretches.every((stretch) => covers(period, stretch))) {
    return answer.missing('uneven-period');
  }
  const begun = stretches.filter(({ from }) => from <= until);
  const asked = begun.map((stretch) => ask({ period: stretch }));
  const versions = commonVersions(asked);
  if (!versions) return answer.missing('definition-changed', joinedParts(asked));
  const alike = versions.size === 0 ? asked : begun.map((period) => ask({ period }, versions));
  // Before it was founded, a branch has nothing to show; nor has anybody before the kind was recorded.
  const parts = alike.filter(({ gap }) => !isOutside(gap));
  return taken(answer, definition, { asked: alike, parts }, joinedParts(parts));
}

/**
 * The definitions by which all parts can be asked, where they were asked by several: the last of each;
 * `undefined` where earlier records do not carry it.
 */
function commonVersions(asked: readonly Tally[]): Versions | undefined {
  const last = new Map<string, MetricVersion>();
  const changed = new Map<string, MetricVersion>();
  for (const { metric, version } of asked.flatMap(withParts)) {
    const before = last.get(metric.id);
    if (before && before !== version) changed.set(metric.id, version);
    last.set(metric.id, version);
  }
  return [...changed.values()].every(({ comparable }) => comparable) ? changed : undefined;
}

function withParts(tally: Tally): Tally[] {
  return [tally, ...tally.parts.flatMap(withParts)];
}

function taken(
  answer: Answer,
  { each, take, bounds }: EachDefinition,
  { asked, parts }: { readonly asked: readonly Tally[]; readonly parts: readonly Tally[] },
  found: Partial<Findings>,
): Tally {
  const common = { ...found, keptSince: joinedSince(asked) };
  if (parts.length === 0) return ofNothing(answer, asked);
  const disputed = parts.find(({ gap }) => gap && !isSilence(gap));
  if (disputed?.gap) return answer.missing(disputed.gap, common);
  const [first, ...others] = parts.filter((part) => part.value !== null);
  if (!first) return answer.missing('unreported', common);
  // Branches that are not known are named beside the others; without one of its months nothing is known of a year.
  const isWhole = each !== 'branch';
  const unknown = parts.find(({ gap }) => gap);
  if (isWhole && unknown?.gap) return answer.missing(unknown.gap, common);
  if (isMiddle(take)) {
    const values = [first.value, ...others.map(({ value }) => value)] as const;
    return answer.known(middleOf(values, take), common);
  }
  const judged = parts.map((part) => ({ part, met: reaches(part, bounds) }));
  const decided = judged.filter(({ met }) => met !== undefined);
  const met = decided.filter((one) => one.met).map(({ part }) => part);
  const undecided = judged.filter((one) => one.met === undefined).map(({ part }) => part);
  const isOpen = undecided.length > 0;
  if (decided.length === 0 || (isWhole && isOpen)) return answer.missing('unreported', common);
  switch (take) {
    case 'count':
      // None yet is not none, while somebody has to report.
      if (met.length === 0 && isOpen) return answer.missing('unreported', common);
      return answer.known(met.length, { ...common, met, undecided });
    case 'share': {
      const [numerator, denominator] = [met.length, decided.length];
      const value = percentOf(numerator, denominator);
      return answer.known(value, { ...common, met, undecided, numerator, denominator });
    }
    case 'longestRun':
    case 'lastRun': {
      const run = runOf(parts, met, take);
      return answer.known(run.length, { ...common, met: run, undecided });
    }
  }
}

/** No part has anything to say: nothing was recorded yet, or there is no branch. */
function ofNothing(answer: Answer, asked: readonly Tally[]): Tally {
  return asked.some(({ gap }) => gap === 'not-kept-yet')
    ? answer.missing('not-kept-yet', { keptSince: joinedSince(asked) })
    : answer.missing('no-branch');
}

/** The parts in a row that are among those that reach the bounds. */
function runOf(parts: readonly Tally[], met: readonly Tally[], take: Run): readonly Tally[] {
  let run: Tally[] = [];
  let longest = run;
  for (const part of parts) {
    run = met.includes(part) ? [...run, part] : [];
    if (run.length > longest.length) longest = run;
  }
  return take === 'lastRun' ? run : longest;
}

/**
 * Whether a value lies within bounds; `undefined` where that cannot be said yet. What has not been reported
 * can only make a count or a sum greater.
 */
function reaches(part: Tally, bounds: Bounds): boolean | undefined {
  const { value, reporting, undecided } = part;
  if (value === null) return undefined;
  const isFinal = reporting.missing.length === 0 || undecided?.length === 0;
  if (isFinal) return isWithin(value, bounds);
  if (!canOnlyGrow(part)) return undefined;
  if (bounds.atMost !== undefined) return value > bounds.atMost ? false : undefined;
  return isWithin(value, bounds) ? true : undefined;
}

function canOnlyGrow({ version: { definition }, parts }: KnownTally): boolean {
  const isShare =
    definition.of === 'ratio' || (definition.of === 'each' && definition.take === 'share');
  return !isShare && parts.every((part) => part.value !== null && canOnlyGrow(part));
}
