export const reportStatuses = ['草稿', '送审', '审定', '已报送', '退回修改'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** The steps of a report on its way: revised, countersigned, handed in, approved and signed, sent, sent back. */
export const reportSteps = ['核稿', '会签', '送审', '审定', '签发', '报送', '退回'] as const;
export type ReportStep = (typeof reportSteps)[number];
