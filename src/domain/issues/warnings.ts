import type { IssueCode } from './facts.ts';

/** Problems that are reported without failing a command. */
export const warnings: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'file-has-bom',
  'file-has-crlf',
  'files-left-over',
  'files-set-aside',
  'field-heads-unsaid',
  'growth-disagrees',
  'sum-disagrees',
  'date-after-asof',
  'period-not-over',
  'record-link-void',
  'seat-unlisted',
  'office-overlap',
  'not-returned',
  'added-after-return',
  'body-repeats',
  'paper-copied',
  'times-unsplit',
  'joint-own-record',
  'evidence-shared',
  'counted-differently',
  'owed-missing',
  'return-by-stranger',
  'return-by-vacant',
  'number-typed',
  'unit-repeated',
  'character-reference',
  'marks-doubtful',
  'sign-doubtful',
  'heading-underlined',
  'heading-unread',
  'note-unread',
  'line-runs-on',
  'markup-unread',
  'table-unread',
]);

/** Whether an issue stops a build. */
export function isError(found: { readonly code: IssueCode }): boolean {
  return !warnings.has(found.code);
}
