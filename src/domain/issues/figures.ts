/** Why a commitment cannot be judged as it is written. */
export type CommitmentFault =
  | 'nothing-measured'
  | 'both-measured'
  | 'no-target'
  | 'both-times'
  | 'within-of-day'
  | 'per-of-shown';

/** What reports and plans say in figures. */
export interface FigureFacts {
  /** Published growth beside that which the published totals come to. */
  'growth-disagrees': Disagreement;
  /** A provided figure beside another computation of it: the branches' own sum. */
  'sum-disagrees': Disagreement;
  /** Keys of a claim of which one alone can be meant: `reason` is the one that is too much. */
  'claim-clash': { phrase: string; reason: 'metrics' | 'equals' };
  /** `figures` are those that do not do, or are not known; none where there are none at all. */
  'claim-unsupported': {
    phrase: string;
    /** Where they have to stand. */
    of: 'report' | 'section' | 'sentence' | 'progress';
    /** The labels of the metrics that the claim is about; none where it is about all of a sort. */
    metrics: readonly string[];
    bar: { readonly atLeast: number } | { readonly equals: number };
    figures: readonly {
      readonly metric: string;
      readonly value: number | null;
      readonly unit: string;
    }[];
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
  'duty-target': { metric: string };
  'commitment-where': object;
  /** What cannot stand together, or is missing, in a commitment. */
  'commitment-form': { label: string; reason: CommitmentFault };
  /** Nobody can say whose part was done: `no-field` tells nothing of seats, or of several. */
  'commitment-seats': { label: string; metric: string; reason: 'no-seats' | 'no-field' };
  'duty-calendar': { duty: string; year: number };
  /** A report's promise that its text does not say; `said` are the words that are not there. */
  'promise-unsaid': { id: string; label: string; said: string | undefined };
  /** `words` say when, how often or how much. */
  'promise-unfollowed': { words: string; sentence: string };
  'promises-none': { branch: string };
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
