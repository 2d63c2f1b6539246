/** Problems of the superiors' forms: what their files say of the workbooks beside them. */
export interface FormFacts {
  /** `expected` is the workbook's path. */
  'form-without-workbook': { expected: string };
  /** A workbook without the file that says what belongs into it. */
  'form-without-cells': { expected: string };
  'form-workbook-unread': { reason: string };
  'bad-cell': { value: string };
  'form-sheet-unknown': { value: string; allowed: readonly string[] };
  'form-cell-formula': { cell: string };
  /** The cell has words: it is no place for a number. */
  'form-cell-taken': { cell: string; text: string };
  /** The cell belongs to a merged one that goes by another name. */
  'form-cell-merged': { cell: string; first: string };
  'bad-cell-range': { value: string };
  /** Figures would be asked before the period is over, although it is; `from` and `to` are the period's days. */
  'form-cutoff-outside': { cutoff: string; period: string; from: string; to: string };
  /** The report is of another period. */
  'form-report-period': { id: string; own: string; period: string };
  /** The report is of another part of the tree. */
  'form-report-branch': { id: string; own: string; branch: string };
  'unknown-report': { id: string };
}
