/** What a report says in its own words. */
export interface ProseFacts {
  /** An amount that stands in a report as it was typed. */
  'number-typed': OfReport & {
    text: string;
    /** The metrics that have this value in the report's period, the likeliest first. */
    metrics: readonly MeantMetric[];
    /** The metric that the sentence names, where its value is another. */
    other: { readonly metric: string; readonly value: number; readonly unit: string } | undefined;
    /** What is written around it in its sentence; absent where marks stand there. */
    around: { readonly before: string; readonly after: string } | undefined;
  };
  /** A unit behind a figure, which prints it itself. */
  'unit-repeated': OfReport & { metric: string; unit: string };
  /** Words that make one number inexact twice: `own` is what its figure prints, where it is a figure. */
  'hedge-doubled': OfReport & {
    metric?: string;
    text?: string;
    own?: string | undefined;
    words: readonly string[];
  };
  /** Words of a change before a figure that is printed as one. */
  'change-repeated': OfReport & { metric: string; as: string; said: string };
  /** Words that say of a figure what is not so; `value` is the growth that was published. */
  'figure-contradicted': OfReport & {
    said: string;
    metric: string;
    is: 'up' | 'down' | 'flat';
    value: number | undefined;
  };
  /** All of something is said to be done, beside the share that is not all. */
  'claim-short': OfReport & { said: string; metric: string; value: number };
}

/** Whether the report is signed off or sent, so that its words have to hold: then it is an error. */
export interface OfReport {
  readonly isFinal: boolean;
}

/** A metric as a figure asks for it. */
export interface MeantMetric {
  readonly id: string;
  readonly label: string;
  /** The wording that prints what was typed; absent where it is the metric's own. */
  readonly as: string | undefined;
}
