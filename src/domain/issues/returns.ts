/** What a branch has confirmed, against the records that there are. */
export interface ReturnFacts {
  'return-repeated': { period: string; through: string };
  'return-outside': { through: string; period: string };
  'return-early': { through: string; on: string };
  /** Confirmed by a seat that the branch does not have. */
  'return-by-stranger': { seat: string };
  /** A branch's seat that is none of those that are asked of it, and nearly one. */
  'seat-misnamed': { seat: string; allowed: readonly string[] };
  'return-by-vacant': { seat: string; on: string; since: string };
  /** Records of a branch that none of its returns covers; `through` is as far as the returns reach. */
  'not-returned': {
    branch: string;
    period: string;
    months: readonly string[];
    count: number;
    reason: 'gap' | 'late';
    through: string | undefined;
    /** The day up to which the site tells: that of a return that is given now. */
    asOf: string;
  };
  'added-after-return': { recorded: string; period: string; on: string };
  /** Counts that a branch owes for a period, and that were not there when it said that all was. */
  'owed-missing': { branch: string; period: string; kinds: readonly string[] };
}
