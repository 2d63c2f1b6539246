import type { Definition } from '../catalogue/metric.ts';
import type { Period } from '../period.ts';
import { addExactly, percentOf } from '../percent.ts';
import type { Answer } from './answer.ts';
import { fittingBranches } from './fitting-branches.ts';
import { isSilence, joined } from './reporting.ts';
import type { Contribution, Findings, Origin, Tally } from './tally.ts';

type EachDefinition = Extract<Definition, { of: 'each' }>;

/** What tallies made of other tallies have of their parts. */
function joinedParts(parts: readonly Tally[]): Partial<Findings> {
  const throughs = parts.map((part) => part.through);
  const through = throughs.filter((day) => day !== undefined).sort()[0];
  const differ = parts.some((part) => part.throughPart ?? part.through !== through);
  return {
    parts,
    records: parts.flatMap(({ records }) => records),
    linked: [...new Set(parts.flatMap(({ linked }) => linked))].sort(),
    contributions: [],
    leftOut: [...new Set(parts.flatMap(({ leftOut }) => leftOut))].sort(),
    gapRecords: parts.flatMap(({ gapRecords }) => gapRecords),
    reporting: joined(parts.map(({ reporting }) => reporting)),
    ...(through ? { through } : {}),
    ...(through && differ ? { throughPart: true } : {}),
  };
}

/** A percentage of two metrics. */
export function answerRatio(answer: Answer, part: Tally, whole: Tally): Tally {
  const common = joinedParts([part, whole]);
  if (part.value === null) return answer.missing(part.gap, common);
  if (whole.value === null) return answer.missing(whole.gap, common);
  const both = { ...common, numerator: part.value, denominator: whole.value };
  if (whole.value === 0) return answer.missing('zero-denominator', both);
  return answer.known(percentOf(part.value, whole.value), both);
}

/** The sum of metrics that have no record in common. */
export function answerPlus(answer: Answer, parts: readonly Tally[]): Tally {
  const common = joinedParts(parts);
  // A part that nobody has recorded yet is missing from the sum as a branch is: the figure says who has not
  // reported. Any other gap leaves no sum.
  const known = parts.filter((part) => part.value !== null);
  const empty = parts.find(({ gap }) => gap && gap !== 'unreported');
  if (empty?.gap) return answer.missing(empty.gap, common);
  if (known.length === 0) return answer.missing('unreported', common);
  const shared = countedInTwo(known);
  if (shared) return answer.missing('overlap', { ...common, gapRecords: shared });
  return answer.known(addExactly(known.map(({ value }) => value)), common);
}

/** Ids of the records that two parts count, empty where it is other things; `undefined` where there are none. */
function countedInTwo(parts: readonly Tally[]): readonly string[] | undefined {
  const seen = new Set<string>();
  const twice: Origin[] = [];
  let isTwice = false;
  for (const part of parts) {
    const things = contributionsOf(part);
    const keys = new Set(
      things.flatMap(({ origin, names }) => [JSON.stringify(origin), ...(names ?? [])]),
    );
    isTwice ||= [...keys].some((key) => seen.has(key));
    twice.push(
      ...things.map(({ origin }) => origin).filter((one) => seen.has(JSON.stringify(one))),
    );
    keys.forEach((key) => seen.add(key));
  }
  if (!isTwice) return undefined;
  return [...new Set(twice.flatMap((one) => (one.of === 'record' ? [one.id] : [])))].sort();
}

/** What a tally counted, itself or in its parts. */
function contributionsOf({ contributions, parts }: Tally): readonly Contribution[] {
  return parts.length === 0 ? contributions : parts.flatMap(contributionsOf);
}

/** One answer for each branch that exists at the end of the window and passes `where`, and their spread. */
export function answerEach(
  answer: Answer,
  { take, where, atLeast }: EachDefinition,
  window: Period,
  ask: (branch: string) => Tally,
): Tally {
  const { corpus, question } = answer;
  const branches = fittingBranches(corpus, question, window.to, where);
  // A branch that the inner metric does not ask has no part in the spread.
  const parts = branches.map((branch) => ask(branch)).filter(({ gap }) => gap !== 'no-branch');
  const disputed = parts.find(({ gap }) => gap && !isSilence(gap));
  const known = parts.filter((part) => part.value !== null);
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
  if (parts.length === 0) return answer.missing('no-branch');
  if (disputed?.gap) return answer.missing(disputed.gap, common);
  if (known.length === 0) return answer.missing('unreported', common);
  const values = known.map(({ value }) => value).sort((a, b) => a - b);
  if (take !== 'share') return answer.known(spread(values, take), common);
  const numerator = values.filter((value) => value >= atLeast).length;
  const denominator = values.length;
  const value = percentOf(numerator, denominator);
  return answer.known(value, { ...common, numerator, denominator });
}

/** `values` in rising order, never empty; the median of an even number is the middle of the two. */
function spread(values: readonly number[], take: 'min' | 'median' | 'max'): number {
  const last = values.length - 1;
  if (take === 'min') return values[0] as number;
  if (take === 'max') return values[last] as number;
  const low = values[Math.floor(last / 2)] as number;
  const high = values[Math.ceil(last / 2)] as number;
  return addExactly([low, high]) / 2;
}
