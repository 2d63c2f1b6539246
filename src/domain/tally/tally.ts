import type { MetricVersion, Metric, Wording } from '../catalogue/metric.ts';
import type { IsoDate } from '../date.ts';
import type { Attendance, Disclosure, WithheldRows } from '../disclosure/disclosure.ts';
import type { Period } from '../period.ts';
import type { Gap } from './gaps.ts';

export type { Gap } from './gaps.ts';

/** What is asked: a metric for a period and a branch with all below it, knowing what was known `until`. */
export interface Question {
  readonly metric: string;
  readonly period: Period;
  readonly branch: string;
  /** The last day that exists: the earlier of the site's `asOf` and a report's cut-off. */
  readonly until: IsoDate;
}

/** What a counted thing is, and where it can be looked at. */
export type Origin =
  | { readonly of: 'record'; readonly id: string }
  | { readonly of: 'branch'; readonly slug: string }
  | { readonly of: 'seat'; readonly branch: string; readonly seat: string }
  | { readonly of: 'day'; readonly date: IsoDate }
  | { readonly of: 'commitment'; readonly id: string }
  | {
      readonly of: 'verdict';
      readonly by: 'commitment' | 'rule';
      /** The id of the commitment or rule. */
      readonly duty: string;
      readonly branch: string;
      /** Where each seat was judged by itself. */
      readonly seat?: string;
      readonly period: string;
    };

/** One counted thing with what it brings: a number, or the different values that it adds to a set. */
export interface Contribution {
  readonly origin: Origin;
  readonly amount: number;
  /** For distinct counts: what it names (branches, partners, days). */
  readonly names?: readonly string[];
}

/** Who was waited for, and who has not said that their records are complete through the period. */
export interface Reporting {
  readonly expected: readonly string[];
  readonly missing: readonly string[];
}

/** A kind of record, by its label, of which nothing was recorded before a day. */
export interface KeptSince {
  readonly kind: string;
  readonly since: IsoDate;
}

/** A metric answered: a value or why there is none, the things it came from, and who has reported. */
export type Tally = KnownTally | MissingTally;

export interface KnownTally extends Findings {
  /** A percentage has one decimal (95.6). */
  readonly value: number;
  readonly gap?: never;
}

/** `null` is not 0. */
export interface MissingTally extends Findings {
  readonly value: null;
  readonly gap: Gap;
}

/** What an answer says beside its value. */
export interface Findings {
  readonly question: Question;
  readonly metric: Metric;
  readonly version: MetricVersion;
  /** Records that made the value null. */
  readonly gapRecords: readonly string[];
  readonly contributions: readonly Contribution[];
  /** Ids of the records among the contributions, sorted, each once. */
  readonly records: readonly string[];
  /** Records that the counted ones point to and that the value depends on. */
  readonly linked: readonly string[];
  /**
   * Ids of the gatherings that a branch held together with others and whose number is the host's alone, so that
   * the value does not have its part.
   */
  readonly leftOut: readonly string[];
  /** The kinds that were not recorded from the first of the asked days on, each once. */
  readonly keptSince: readonly KeptSince[];
  /** How many of the records are not checked yet. */
  readonly unchecked: number;
  readonly reporting: Reporting;
  /** Set where the figure reaches only as far as a day before its period's end. */
  readonly through?: IsoDate;
  /** Set where only some of what is counted ends on that day, and the rest reaches further. */
  readonly throughPart?: true;
  /** Percentages: what was divided. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Of metrics that are asked one by one: those of the parts that lie within the bounds, or in the run of them. */
  readonly met?: readonly Tally[];
  /** Those of which that cannot be said before they have reported; where it is empty, no report changes the value. */
  readonly undecided?: readonly Tally[];
  /** Of metrics of verdicts: the tallies by which the states were judged that the value tells of. */
  readonly judged?: readonly Tally[];
  /** The tallies of the metrics that this one is made of. */
  readonly parts: readonly Tally[];
  /** Provided and stock figures: the source period where it is not the asked one. */
  readonly basis?: Period;
  /** Of an answer that a report was sent with: what was told of it then, and is told ever after. */
  readonly sent?: SentWords;
}

/** How a tally was printed in the report that was sent with it, and what of it was kept back. */
export interface SentWords {
  /** The day on which the report was sent. */
  readonly on: IsoDate;
  readonly exact: string;
  readonly fraction: string | undefined;
  /** Its words by the wording in which they stood. */
  readonly said: ReadonlyMap<string, { readonly text: string; readonly notes: readonly string[] }>;
  readonly disclosure: Disclosure;
  readonly withheld: WithheldRows;
  /** What is told in place of the number of a record whose row is kept back. */
  readonly attendance: ReadonlyMap<string, Attendance>;
}

/** A value compared with that of a year earlier. */
export type Outcome =
  | 'up'
  | 'down'
  | 'flat'
  /** Two shares that are the same when rounded to a tenth of a percent, and not before. */
  | 'near'
  /** The current value is null. */
  | 'no-current'
  /** Nothing known of the year before. */
  | 'no-base'
  | 'zero-base'
  /** The definition changed in between. */
  | 'incomparable'
  /** What another office provides: how it grew is its to publish. */
  | 'published'
  /** A target is set, and does not grow. */
  | 'target'
  /** Of the earlier period only some days or kinds were recorded. */
  | 'kept-in-part'
  /** The asked organisation is made of others than then, or was there only for a part of one of the periods. */
  | 'reorganised'
  /** The theme or campaign did not exist a year ago, or the counted kinds were not recorded yet. */
  | 'not-existing'
  /** Not all have reported on one of the sides. */
  | 'incomplete';

export interface Comparison {
  readonly outcome: Outcome;
  readonly current: Tally;
  readonly base: Tally | undefined;
  /** Whether the base is of the year before, of the period just before, or of any earlier one. */
  readonly beside: 'year-earlier' | 'previous' | 'earlier';
  /** Only with `up`, `down`, `flat` and `near`. */
  readonly change: Change | undefined;
}

/** By how much a value differs, signed. */
export interface Change {
  /**
   * `percent` with one decimal; `points` where the value itself is a percentage; `unit`: so many of the metric's
   * unit, where a percentage would say less, or nothing.
   */
  readonly in: 'percent' | 'points' | 'unit';
  readonly size: number;
}

/** The other computation of a provided figure, beside it and never in its place. */
export interface CrossCheckResult {
  readonly metric: string;
  readonly growth: boolean;
  readonly value: number | null;
  readonly within: number;
  readonly agrees: boolean | undefined;
  readonly tally: Tally;
}

/** A tally as a report (or a page) prints it. */
export interface Figure {
  /** Its address inside the report. */
  readonly key: string;
  readonly metric: Metric;
  readonly as: Wording;
  readonly period: Period;
  readonly branch: string;
  readonly tally: Tally;
  /** With `as: 同比` or `as: 环比` of a metric that is not itself a published growth. */
  readonly comparison?: Comparison;
  readonly crossCheck?: CrossCheckResult;
}
