import type { Corpus } from './corpus.ts';
import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';
import type { Commitment } from './plan.ts';
import { tally } from './tally/evaluate.ts';
import { judge } from './tally/judge.ts';
import type { Verdict } from './verdict.ts';

/** The verdicts of a commitment as known on a day, in order of their windows. */
export function verdictsOf(
  corpus: Corpus,
  commitment: Commitment,
  until: IsoDate,
  within?: Period,
): readonly Verdict[] {
  return judge(
    corpus,
    commitment,
    until,
    (question, alone) => tally(corpus, question, { alone }),
    within,
  );
}
