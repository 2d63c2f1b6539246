/** What reports and plans say in figures. */
export interface FigureFacts {
  /** Published growth beside that which the published totals come to. */
  'growth-disagrees': Disagreement;
  /** A provided figure beside another computation of it: the branches' own sum. */
  'sum-disagrees': Disagreement;
  /** What a claim is to be borne out by, and is no published percentage. */
  'claim-metric': { metric: string; phrase: string };
  /** `figures` are those that fall short or are not known; none where the report names no growth at all. */
  'claim-unsupported': {
    phrase: string;
    atLeast: number;
    figures: readonly { readonly metric: string; readonly value: number | null }[];
  };
  'cutoff-outside': { cutoff: string; period: string };
  /** `records` are those that nobody has checked. */
  'sent-incomplete': {
    metric: string;
    reason: 'null' | 'unchecked' | 'not-sent';
    records: readonly string[];
  };
  'unknown-plan': { id: string };
  'unknown-commitment': { id: string };
  'commitment-target': { metric: string };
  'commitment-where': object;
}

interface Disagreement {
  metric: string;
  period: string;
  published: number;
  crossCheck: number;
  within: number;
  unit: string;
  provider: string | undefined;
  /** The files of the sheets that the figure comes from. */
  sheets: readonly string[];
  /** The metric that it was checked with, how many records that counted, and who has reported to it. */
  other: string;
  counted: number;
  reported: number;
  expected: number;
}
