import type { Corpus } from '../domain/corpus.ts';
import type { Period } from '../domain/period.ts';
import type { Tally } from '../domain/tally/tally.ts';
import { printPeriod } from '../wording/dates.ts';
import { branchName } from './record-words.ts';

/** A branch or a part of the period that reaches what a figure asks for, by its name. */
type Met =
  | { readonly text: string; readonly branch: string }
  | { readonly text: string; readonly period: Period };

/**
 * The branches, or the parts of its period, that a figure counts because they reach so much; `undefined` where it asks
 * of none. Whether they may be told is what may be told of the figure itself.
 */
export function metOf(
  corpus: Corpus,
  { met, value, version: { definition } }: Tally,
): readonly Met[] | undefined {
  if (value === null || met === undefined || definition.of !== 'each') return undefined;
  return met.map(({ question: { branch, period } }) =>
    definition.each === 'branch'
      ? { text: branchName(corpus, branch, period.to), branch }
      : { text: printPeriod(period), period },
  );
}
