/** The documents that have a text. */
export type TextRole = 'record' | 'branch' | 'plan' | 'report' | 'guide';
