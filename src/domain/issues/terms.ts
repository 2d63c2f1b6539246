/** What falls due after a day of a branch: its terms of office, and the rules about them. */
export interface TermFacts {
  /** The day of the present term beside a list of all terms. */
  'term-twice': { termStarted: string };
  /** `inOrder` are all terms from the first to the last, where each says no more than its day. */
  'term-order': { from: string; previous: string; inOrder: readonly string[] };
  /** A term that was extended to a day on which it runs anyway. */
  'extension-backwards': { to: string; day: string };
  /** Longer than a superior generally extends. */
  'extension-long': { to: string; day: string; months: number };
  /** What was done and begins something anew (an election), where the branch has nothing that began on that day. */
  'done-not-begun': { rule: string; branch: string; day: string; begun: readonly string[] };
  /** What began anew, and no record tells of it. */
  'begun-not-done': { rule: string; from: string };
  /** A length in no way, or in two. */
  'due-length': { reason: 'none' | 'twice' };
  /** Asked in no parts of the calendar and after no day, in both ways, or with what suits the other one. */
  'rule-cadence': { rule: string; reason: 'none' | 'both' | 'asked' | 'per' };
}
