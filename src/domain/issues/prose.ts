/** What a report says in its own words, and how texts are spelt. */
export interface ProseFacts {
  /** An amount that stands in a report as it was typed. */
  'number-typed': OfReport & {
    text: string;
    /** The metrics that have this value in the report's period, the likeliest first. */
    metrics: readonly MeantMetric[];
    /** The metric that the sentence names, where its value is another. */
    other: { readonly metric: string; readonly value: number; readonly unit: string } | undefined;
    /** What is written around it in its sentence; absent where marks stand there. */
    around: Around | undefined;
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
  /** A word that makes a number inexact beside a figure that prints it to the last digit. */
  'hedge-of-exact': OfReport & {
    metric: string;
    word: string;
    /** Where the true number lies by that word. */
    side: 'less' | 'more' | 'about';
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
  /** Words that lead to a commitment and say of it what is not so; `value` and `target` are those that refute them. */
  'progress-contradicted': OfReport & {
    said: string;
    commitment: string;
    value: number;
    target: number;
    atMost: number | undefined;
    /** At most so many days from one gathering to the next. */
    gapDays: number | undefined;
  };
  /**
   * A period that is not the report's, where nothing says why it is spoken of; `own` is that of the report, `instead`
   * it in the same words.
   */
  'period-foreign': OfReport & {
    text: string;
    own: string;
    side: 'earlier' | 'later' | 'wider';
    instead: string | undefined;
    around: Around | undefined;
  };
  /** A wrong spelling that is known; `line` is its sentence or line with all such put right. */
  misprint: OfReport & {
    text: string;
    right: string | undefined;
    note: string | undefined;
    line: string | undefined;
  };
  /** All of something is said to be done, beside the share that is not all. */
  /** A rise or fall that is spoken of beside a figure for which there is nothing to compare with. */
  'change-unproved': OfReport & { said: string; metric: string };
  'claim-short': OfReport & { said: string; metric: string; value: number };
  /** Notes on what is left to write: how many, on which lines, and what the first says. */
  'todo-left': OfReport & { count: number; lines: readonly number[]; text: string };
}

/** What is written before and behind something in its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
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
  /** The earlier period that the sentence speaks of; absent where it is the report's own. */
  readonly period?: string | undefined;
}
