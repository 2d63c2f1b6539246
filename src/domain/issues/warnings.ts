import type { IssueCode, IssueFacts } from './facts.ts';
import type { ProseFacts } from './prose.ts';

/** Problems that are reported without failing a command. */
const warnings: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'file-has-bom',
  'file-has-crlf',
  'files-left-over',
  'files-set-aside',
  'field-heads-unsaid',
  'growth-disagrees',
  'sum-disagrees',
  'date-after-asof',
  'period-not-over',
  'for-no-window',
  'explained-no-window',
  'record-link-void',
  'extension-long',
  'begun-not-done',
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
  'seat-misnamed',
  'parent-ended',
  'return-by-vacant',
  'sent-without-figures',
  'signoff-state',
  'signoff-order',
  'sent-status',
  'sent-drift',
  'recorded-too-early',
  'promise-unfollowed',
  'sent-promises-changed',
  'sent-head-changed',
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

/** What a report says in its own words: a warning until it is signed off, and then an error. */
const warningsOfDrafts: ReadonlySet<IssueCode> = new Set<keyof ProseFacts>([
  'number-typed',
  'unit-repeated',
  'hedge-doubled',
  'hedge-of-exact',
  'change-repeated',
  'figure-contradicted',
  'change-unproved',
  'claim-short',
  'progress-contradicted',
  'period-foreign',
  'misprint',
  'todo-left',
]);

/** Whether an issue stops a build. */
export function isError({ code, facts }: Coded): boolean {
  if (warningsOfDrafts.has(code)) return 'isFinal' in facts && facts.isFinal;
  return !warnings.has(code);
}

/** A code with its facts. */
interface Coded {
  readonly code: IssueCode;
  readonly facts: IssueFacts[IssueCode];
}
