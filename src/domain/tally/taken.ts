import type { Contribution, Gap } from './tally.ts';

/** The result over the counted things: a value with their contributions, or the reason why there is none. */
export type Taken =
  | {
      readonly value: number;
      readonly contributions: readonly Contribution[];
      readonly numerator?: number;
      readonly denominator?: number;
      /** Ids of the records that count but give no number for the asked part of the tree. */
      readonly leftOut: readonly string[];
    }
  | { readonly gap: Gap; readonly records: readonly string[] };
