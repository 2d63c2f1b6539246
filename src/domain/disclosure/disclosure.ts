/**
 * Whether enough came, which is told in place of how many: each time, not this time or not each time, or it
 * cannot be said of what is recorded.
 */
export type Attendance = 'enough' | 'too-few' | 'not-always' | 'recorded';

/**
 * Why a number is kept back: it counts heads of a small branch, a small branch's number could be worked out
 * from it, or it is a change that would tell what a number kept back was.
 */
type WithheldReason = 'small-branch' | 'beside-small-branch' | 'change';

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
