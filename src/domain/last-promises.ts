import type { Commitment } from './commitment.ts';
import type { Corpus } from './corpus.ts';
import { lastDay, type IsoDate } from './date.ts';
import { lastReportBefore } from './next-report.ts';
import type { Report } from './report.ts';
import type { Verdict, VerdictState } from './verdict.ts';
import { commitmentVerdicts } from './verdicts.ts';

/** A promise of the last report, with how it stands: one state for all its windows. */
export interface KeptPromise {
  readonly commitment: Commitment;
  readonly verdicts: readonly Verdict<Commitment>[];
  readonly state: VerdictState;
}

/** The last report of the same organisation and a period as long, where it promised something and was sent. */
export function lastPromises(
  corpus: Corpus,
  { branch, period }: Pick<Report, 'branch' | 'period'>,
): { readonly report: Report; readonly commitments: readonly Commitment[] } | undefined {
  const report = lastReportBefore(corpus, branch, period);
  const commitments = [...corpus.commitments.values()].filter(
    ({ madeIn, since }) => madeIn.of === 'report' && madeIn.id === report?.id && since < lastDay,
  );
  return report && commitments.length > 0 ? { report, commitments } : undefined;
}

/** The promises that hold on a day, each judged by the evaluator as known on that day. */
export function keptPromises(
  corpus: Corpus,
  commitments: readonly Commitment[],
  until: IsoDate,
): readonly KeptPromise[] {
  return commitments.flatMap((commitment): KeptPromise[] => {
    const verdicts = commitmentVerdicts(corpus, commitment, until);
    const state = stateOfAll(verdicts);
    return state === undefined ? [] : [{ commitment, verdicts, state }];
  });
}

/** What is to be told first of a promise with several windows. */
const tellingFirst: readonly VerdictState[] = [
  'missed',
  'not-reached',
  'unreported',
  'in-window',
  'upcoming',
  'done-late',
  'done',
  'exempt',
  'cancelled',
];

/** A promise is kept when all its windows are: its state is the one that is furthest from that. */
function stateOfAll(verdicts: readonly Verdict[]): VerdictState | undefined {
  return tellingFirst.find((state) => verdicts.some((one) => one.state === state));
}
