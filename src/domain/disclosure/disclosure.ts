/**
 * Whether enough came, which is told in place of how many: each time, not this time or not each time, or it
 * cannot be said of what is recorded.
 */
export const attendances = ['enough', 'too-few', 'not-always', 'recorded'] as const;
export type Attendance = (typeof attendances)[number];

/**
 * Why a number is kept back: it counts heads of a small branch, a small branch's number could be worked out
 * from it, or it is a change that would tell what a number kept back was.
 */
export const withheldReasons = ['small-branch', 'beside-small-branch', 'change'] as const;
type WithheldReason = (typeof withheldReasons)[number];

/** What may be told of a number: itself (or that there is none), a word in its place, or that it is kept back. */
export type Disclosure =
  | { readonly tell: 'exact' }
  | { readonly tell: 'word'; readonly word: Attendance }
  | { readonly tell: 'withheld'; readonly reason: WithheldReason };

export const exact: Disclosure = { tell: 'exact' };

/** A number of which nothing is told but why. */
export function withheld(reason: WithheldReason): Disclosure {
  return { tell: 'withheld', reason };
}

/** Whether the number itself may be told. */
export function isTold({ tell }: Disclosure): boolean {
  return tell === 'exact';
}

/** What of a sum of heads is kept back: the rows of these records, and the sum itself. */
export interface WithheldRows {
  readonly records: ReadonlySet<string>;
  readonly sum: boolean;
  /** Whether a larger branch is among them, so that the small one's number cannot be subtracted. */
  readonly another: boolean;
  /** Whether it is the branch's own part beside a small one that held the gatherings too. */
  readonly beside: boolean;
}

export const nothingWithheld: WithheldRows = {
  records: new Set(),
  sum: false,
  another: false,
  beside: false,
};

/** Which numbers of a sum over branches no table by branch tells. */
export interface WithheldBranches {
  /** The small ones, for whose sake it is. */
  readonly small: ReadonlySet<string>;
  /** Those whose own records have a word in place of a number. */
  readonly own: ReadonlySet<string>;
  /** Those whose number, with all below them, is a word. */
  readonly sums: ReadonlySet<string>;
}
