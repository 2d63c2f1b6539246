import { addExactly, percentOf, quotientOf } from '../percent.ts';
import type { Answer } from './answer.ts';
import { joinedParts } from './joined-parts.ts';
import type { Contribution, Origin, Tally } from './tally.ts';

/** A percentage of two metrics. */
export function answerRatio(answer: Answer, part: Tally, whole: Tally): Tally {
  const common = joinedParts([part, whole]);
  if (part.value === null) return answer.missing(part.gap, common);
  if (whole.value === null) return answer.missing(whole.gap, common);
  const both = { ...common, numerator: part.value, denominator: whole.value };
  if (whole.value === 0) return answer.missing('zero-denominator', both);
  return answer.known(percentOf(part.value, whole.value), both);
}

/** One metric for each one of another. */
export function answerQuotient(answer: Answer, part: Tally, whole: Tally): Tally {
  const common = joinedParts([part, whole]);
  if (part.value === null) return answer.missing(part.gap, common);
  if (whole.value === null) return answer.missing(whole.gap, common);
  const both = { ...common, numerator: part.value, denominator: whole.value };
  if (whole.value === 0) return answer.missing('zero-denominator', both);
  return answer.known(quotientOf(part.value, whole.value), both);
}

/** The metric over other days. */
export function answerOver(answer: Answer, part: Tally): Tally {
  const common = joinedParts([part]);
  return part.value === null ? answer.missing(part.gap, common) : answer.known(part.value, common);
}

/** The sum of metrics that have no record in common. */
export function answerPlus(answer: Answer, parts: readonly Tally[]): Tally {
  const common = joinedParts(parts);
  // A part that nobody has recorded yet is missing from the sum as a branch is: the figure says who has not
  // reported, or since when it is recorded. Any other gap leaves no sum.
  const known = parts.filter((part) => part.value !== null);
  const empty = parts.find(({ gap }) => gap && gap !== 'unreported' && gap !== 'not-kept-yet');
  if (empty?.gap) return answer.missing(empty.gap, common);
  if (known.length === 0) {
    const kept = parts.some(({ gap }) => gap === 'unreported');
    return answer.missing(kept ? 'unreported' : 'not-kept-yet', common);
  }
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
