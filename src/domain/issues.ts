import type { IssueCode, IssueFacts } from './issues/facts.ts';
import type { Place } from './issues/place.ts';

export type { IssueCode, IssueFacts } from './issues/facts.ts';
export type { CommitmentFault } from './issues/figures.ts';
export type { NamedThing } from './issues/files.ts';
export type { ChoiceSubject, DeclaredSubject } from './issues/keys.ts';
export type { FormFault, NatureClash } from './issues/metrics.ts';
export { inData, inFile, inText, type FieldPath, type Place } from './issues/place.ts';
export type { NamedByCode, ValueType } from './issues/values.ts';
export { isError } from './issues/warnings.ts';

/**
 * An issue is a code with its facts and a place: no sentence. The words are in `src/labels/issues.ts`,
 * the line and column are found by `src/io/issues`.
 */
export type Issue = {
  [C in IssueCode]: { readonly code: C; readonly facts: IssueFacts[C]; readonly at: Place };
}[IssueCode];

/** Puts an issue together so that the code and its facts always match. */
export function issue<C extends IssueCode>(code: C, facts: IssueFacts[C], at: Place): Issue {
  // The mapped union cannot be built from a generic `C` without this step; the signature keeps it sound.
  return { code, facts, at } as unknown as Issue;
}
