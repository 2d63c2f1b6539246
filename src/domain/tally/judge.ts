import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { overlaps, partsWithin, type Period } from '../period.ts';
import type { Cadence, Commitment } from '../plan.ts';
import type { Verdict, VerdictState } from '../verdict.ts';
import { fittingBranches } from './fitting-branches.ts';
import type { Question, Tally } from './tally.ts';

/**
 * Judges a commitment in each window of its cadence that touches `within` (its whole period where that is
 * not given), as known on the day `until`. Empty before the day on which it was made.
 */
export function judge(
  corpus: Corpus,
  commitment: Commitment,
  until: IsoDate,
  ask: (question: Question, alone: boolean) => Tally,
  within: Period = commitment.period,
): Verdict[] {
  if (commitment.since > until) return [];
  const { period, cadence, metric, target } = commitment;
  return windowsOf(period, cadence)
    .filter((window) => overlaps(window, within))
    .flatMap((window) =>
      branchesOf(corpus, commitment, window, until).map((branch): Verdict => {
        // A promise of each branch is not kept by those below it.
        const alone = commitment.per === 'branch';
        const tally = ask({ metric, period: window, branch, until }, alone);
        const state = stateOf(tally, target, window, until);
        return { commitment, branch, window, state, target, tally };
      }),
    );
}

const partForms = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half',
} as const;

/** The windows of a cadence within a period. */
export function windowsOf(period: Period, cadence: Cadence): readonly Period[] {
  return cadence === 'once' || cadence === 'year'
    ? [period]
    : partsWithin(period, partForms[cadence]);
}

function branchesOf(
  corpus: Corpus,
  { branch, per, where }: Commitment,
  window: Period,
  until: IsoDate,
): readonly string[] {
  if (per === undefined) return [branch];
  const day = window.to < until ? window.to : until;
  return fittingBranches(corpus, { branch, period: window, until }, day, where).filter(
    (slug) => slug !== branch,
  );
}

/** A promise is missed only when its window is over and everybody has reported. */
function stateOf(tally: Tally, target: number, window: Period, until: IsoDate): VerdictState {
  if (window.from > until) return 'upcoming';
  if (tally.value !== null && tally.value >= target) return 'done';
  if (until < window.to) return 'in-window';
  if (tally.value === null || tally.reporting.missing.length > 0) return 'unreported';
  return 'missed';
}
