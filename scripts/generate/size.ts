import { partsOf, type IsoDate } from '../../src/domain/date.ts';

/** How far back a generated ledger reaches, and how many branches keep it. */
export interface Size {
  /** The first day of the first year. */
  readonly from: IsoDate;
  readonly branches: number;
}

/** Records of one branch in a quarter, in a busy office. */
const perBranchAndQuarter = 30;

const fewestYears = 2;
const mostYears = 5;

/**
 * The size that so many records need: first more years, as a ledger grows by itself, then more branches.
 * Existing years and branches stay.
 */
export function sizeFor(records: number, branches: number, asOf: IsoDate): Size {
  const quarters = records / (perBranchAndQuarter * branches);
  const years = Math.min(mostYears, Math.max(fewestYears, Math.ceil(quarters / 4)));
  const needed = Math.ceil(records / (perBranchAndQuarter * years * 4));
  return {
    from: `${partsOf(asOf)[0] - years + 1}-01-01`,
    branches: Math.max(branches, needed),
  };
}
