import { kindsIn, type OfThings } from '../catalogue/metric-kinds.ts';
import type { Corpus } from '../corpus.ts';
import type { Period } from '../period.ts';
import type { KeptSince, Tally } from './tally.ts';

/** What of the asked days lies before the counted kinds were recorded. */
interface BeforeKept {
  /** None of the kinds was recorded yet: there is nothing to count. */
  readonly whole: boolean;
  /** The kinds that were not recorded from the first of these days on. */
  readonly keptSince: readonly KeptSince[];
}

/**
 * Which of the kinds that a definition counts were not recorded through the asked days; of a state at their end,
 * on the last of them.
 */
export function beforeKept(
  { catalogue }: Corpus,
  definition: OfThings,
  window: Period,
): BeforeKept {
  const kinds = kindsIn(catalogue, definition);
  const first = definition.time === 'atEnd' ? window.to : window.from;
  return {
    whole: kinds.length > 0 && kinds.every(({ since }) => since !== undefined && since > window.to),
    keptSince: kinds.flatMap(({ label, since }) =>
      since !== undefined && since > first ? [{ kind: label, since }] : [],
    ),
  };
}

/** The kinds that were not recorded through the days of one of several tallies, each once. */
export function joinedSince(parts: readonly Tally[]): readonly KeptSince[] {
  const all = parts.flatMap(({ keptSince }) => keptSince);
  return [...new Map(all.map((one) => [one.kind, one])).values()];
}
