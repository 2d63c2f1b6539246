export const reportStatuses = ['草稿', '送审', '审定', '已报送', '退回修改'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** The steps of a report on its way: revised, countersigned, handed in, approved and signed, sent, sent back. */
export const reportSteps = ['核稿', '会签', '送审', '审定', '签发', '报送', '退回'] as const;
export type ReportStep = (typeof reportSteps)[number];

/**
 * In which round a step is taken, from 0: what comes back from above goes the same way once more, and may do so on
 * one day. What is sent back twice in a row was written down twice.
 */
export function roundAt(steps: readonly { readonly step: ReportStep }[], at: number): number {
  return steps
    .slice(0, at + 1)
    .filter(({ step }, index, taken) => step !== '退回' && taken[index - 1]?.step === '退回')
    .length;
}
