import type { ReportStatus, ReportStep } from './report-steps.ts';
import type { Report } from './report.ts';

type SignOff = Report['signoff'];

/** The steps by which a leader approves a report: 审定, and 签发, which signs it for dispatch. */
const approvals: readonly ReportStep[] = ['审定', '签发'];

/** The status of a report that is being written. */
export const draftStatus: ReportStatus = '草稿';

/** The status of a report that has been sent. */
export const sentStatus: ReportStatus = '已报送';

/** The step by which a seat sends a report on a day. */
export function sendingStep(seat: string, on: string) {
  return { step: '报送', seat, on } as const;
}

/** The steps since a report was last sent back: what was done before has to be done again. */
export function thisRound<S extends { readonly step: string }>(
  signoff: readonly S[],
): readonly S[] {
  return signoff.slice(signoff.findLastIndex(({ step }) => step === '退回') + 1);
}

/** Whether a seat has taken a step on a day in this round: what it does again on that day is that step. */
export function hasTaken<S extends { step: string; seat: string; on: string }>(
  signoff: readonly S[],
  { step, seat, on }: Pick<S, 'step' | 'seat' | 'on'>,
): boolean {
  return thisRound(signoff).some(
    (taken) => taken.step === step && taken.seat === seat && taken.on === on,
  );
}

/** The day on which a report was last approved; `undefined` where nobody has, or it was sent back since. */
export function approvedOn({ signoff }: Pick<Report, 'signoff'>): string | undefined {
  return thisRound(signoff)
    .filter(({ step }) => approvals.includes(step))
    .map(({ on }) => on)
    .sort()
    .at(-1);
}

/** The day of a report: that of its last signature; it is the same after it has been sent. */
export function signedOn({ signoff }: Pick<Report, 'signoff'>): string | undefined {
  return thisRound(signoff)
    .filter(({ step }) => step !== '报送')
    .map(({ on }) => on)
    .sort()
    .at(-1);
}

/** Whether a report may be sent: it is approved, or was marked as sent without its numbers having been fixed. */
export function isReadyToSend({ status }: Pick<Report, 'status'>): boolean {
  return status === '审定' || status === sentStatus;
}

/** The seat that handed a report in, or else that signed last. */
export function sendingSeat({ signoff }: Pick<Report, 'signoff'>): string {
  const handed = signoff.findLast(({ step }) => step === '送审' || step === '核稿');
  return handed?.seat ?? signoff.at(-1)?.seat ?? '';
}

/** What of a report's steps does not fit its status: a step that is missing, or one that says more than the status. */
export type SignOffFault =
  | { readonly is: 'missing'; readonly step: ReportStep }
  | { readonly is: 'further'; readonly step: ReportStep };

/** Which steps of this round a status needs, and which it must not have yet. */
const rules: Readonly<
  Record<ReportStatus, { needs: readonly ReportStep[]; without: readonly ReportStep[] }>
> = {
  草稿: { needs: [], without: ['送审', '审定', '报送'] },
  送审: { needs: [], without: ['审定', '报送'] },
  审定: { needs: ['审定'], without: ['报送'] },
  已报送: { needs: ['审定'], without: [] },
  退回修改: { needs: [], without: ['审定', '报送'] },
};

/** What is wrong with a report's steps, given its status; `undefined` where they agree. */
export function signOffFault({
  status,
  signoff,
}: Pick<Report, 'status' | 'signoff'>): SignOffFault | undefined {
  const round = thisRound(signoff);
  const has = (wanted: ReportStep) =>
    round.some(({ step }) => step === wanted || (wanted === '审定' && approvals.includes(step)));
  if (status === '退回修改' && round.length === signoff.length) {
    return { is: 'missing', step: '退回' };
  }
  const { needs, without } = rules[status];
  const missing = needs.find((step) => !has(step));
  if (missing) return { is: 'missing', step: missing };
  const further = without.findLast(has);
  return further && { is: 'further', step: further };
}

/** The place of the first step that lies before the one above it; -1 where they are in order of time. */
export function stepOutOfOrder(signoff: SignOff): number {
  return signoff.findIndex(({ on }, at) => on < (signoff[at - 1]?.on ?? ''));
}
