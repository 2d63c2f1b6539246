import type { MetricVersion, Metric, Wording } from '../catalogue/metric.ts';
import type { IsoDate } from '../date.ts';
import type { Period } from '../period.ts';

/** What is asked: a metric for a period and a branch with all below it, knowing what was known `until`. */
export interface Question {
  readonly metric: string;
  readonly period: Period;
  readonly branch: string;
  /** The last day that exists: the earlier of the site's `asOf` and a report's cut-off. */
  readonly until: IsoDate;
}

/** Why a value is null. No data is not zero, and part of the data is not the whole. */
export type Gap =
  /** Nothing recorded, and not all who should have said that there is nothing. */
  | 'unreported'
  /** A count over a period that the asked period cuts. */
  | 'cut'
  /** A count over days on which its branch came into the asked part of the tree, or left it. */
  | 'moved'
  /** A commitment that is judged by windows which the asked period cuts. */
  | 'cut-verdict'
  /** Single events and a count over the same month, or two counts of the same days. */
  | 'double-count'
  /** No sheet or stock whose period ends with the asked one. */
  | 'no-source'
  /** The sheet that ends with the asked period tells of an amount that began to add up earlier. */
  | 'longer-source'
  /** No commitment in force says how much there should be. */
  | 'no-target'
  /** Several sources where one is asked for. */
  | 'ambiguous'
  /** A counted record does not say the value that is asked for. */
  | 'unstated'
  /** Several events are written down as one, and what is asked is so of some of them only, or may be. */
  | 'unsplit'
  /** A joint event does not say which part of its sum is this branch's. */
  | 'unshared'
  /** All that was counted was held by others too, and its number is of their people alone. */
  | 'host-only'
  /** The asked period lies on both sides of a change of the definition. */
  | 'definition-changed'
  /** Metrics that are added have records in common. */
  | 'overlap'
  | 'zero-denominator'
  /** The period has not begun. */
  | 'upcoming'
  /** No branch in the asked part of the tree at that time. */
  | 'no-branch'
  /** The metric asks no branch in the asked part of the tree. */
  | 'not-asked'
  /** The asked period is over before the first day from which the counted kinds are recorded. */
  | 'not-kept-yet'
  /** Nothing of which a middle or longest time could be taken; all have reported. */
  | 'none-measured'
  /** The asked period is not made of whole months, quarters or what else is asked one by one. */
  | 'uneven-period'
  /** The calendar of a year is not in the catalogue. */
  | 'no-calendar';

/** What a counted thing is, and where it can be looked at. */
export type Origin =
  | { readonly of: 'record'; readonly id: string }
  | { readonly of: 'branch'; readonly slug: string }
  | { readonly of: 'seat'; readonly branch: string; readonly seat: string }
  | { readonly of: 'day'; readonly date: IsoDate }
  | { readonly of: 'commitment'; readonly id: string }
  | {
      readonly of: 'verdict';
      readonly commitment: string;
      readonly branch: string;
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
