import type { IsoDate } from '../date.ts';
import type { PartForm } from '../period.ts';
import type { Span } from './span.ts';
import type { Condition, Literal, Operand, ValuePath } from './condition.ts';
import type { natures } from './kind.ts';

/** How a figure is printed where the report says nothing else. */
export const wordings = ['确数', '余', '万余', '百分比', '同比', '环比', '亿元'] as const;
export type Wording = (typeof wordings)[number];

/** Sources that are not records. */
export const otherSources = ['branches', 'seats', 'days', 'commitments', 'verdicts'] as const;
export type OtherSource = (typeof otherSources)[number];

/** What a metric asks: records of kinds, each a `K`, or what is there beside records. */
export type Source<K = KindSource> =
  | {
      readonly of: 'records';
      readonly kinds: readonly K[];
      /** Whether all kinds that are named exist; those that do not are left out of `kinds`. */
      readonly complete: boolean;
    }
  | { readonly of: OtherSource };

/** A kind by its id, with a condition of its own. */
export interface KindSource {
  readonly kind: string;
  readonly where: Condition;
  /** Its place in the list as written. */
  readonly index: number;
}

/** A kind as editors write it: by its label. */
export interface WrittenKindSource {
  readonly label: string;
  readonly where: Condition;
}

export type Time = 'happened' | 'active' | 'atEnd' | { readonly by: string };

/** A day that a thing says, or one of the asked period. */
export type DayTerm = Exclude<Operand, { readonly literal: Literal }>;

export type Take =
  | { readonly do: 'count' }
  | { readonly do: 'sum'; readonly field: string }
  | { readonly do: 'distinct'; readonly path: ValuePath }
  | { readonly do: 'latest'; readonly field: string }
  | {
      /** Of the days between two dates of each thing. */
      readonly do: 'between';
      readonly spread: Spread;
      readonly in: 'days' | 'workdays';
      readonly from: DayTerm;
      readonly to: DayTerm;
      /** Which numbers of days count; none where one of them is taken. */
      readonly bounds: Bounds;
    }
  | { readonly do: 'target' };

interface TakeForm {
  /** What is written behind it. */
  readonly operand: 'none' | 'field' | 'path' | 'days';
  /** Whether it takes all that is counted, or only the sheets that end with the period. */
  readonly of: 'all' | 'last';
  /** Whether each record adds one to the result, unless it counts for several. */
  readonly oneEach: boolean;
}

/** What is so of each way of taking, in the order in which messages name them. */
export const takeForms: Readonly<Record<Take['do'], TakeForm>> = {
  count: { operand: 'none', of: 'all', oneEach: true },
  sum: { operand: 'field', of: 'all', oneEach: false },
  distinct: { operand: 'path', of: 'all', oneEach: false },
  latest: { operand: 'field', of: 'last', oneEach: false },
  between: { operand: 'days', of: 'all', oneEach: false },
  target: { operand: 'none', of: 'all', oneEach: false },
};

/** One value of many: the least, the middle one, the greatest. */
const middles = ['min', 'median', 'max'] as const;

/** One number of many values: one of them, how many lie within bounds, or the share of those. */
export const spreads = [...middles, 'count', 'share'] as const;
export type Spread = (typeof spreads)[number];

/** How many in a row, in order of time, lie within bounds: at most, or last. */
export const runs = ['longestRun', 'lastRun'] as const;
export type Run = (typeof runs)[number];

/** Between which two numbers a value has to lie, both included; open where there is none. */
export interface Bounds {
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
}

/** What another metric can be asked for one by one: the branches, or parts of the asked period. */
export const apart = ['branch', 'week', 'month', 'quarter'] as const satisfies readonly (
  'branch' | PartForm
)[];
export type Apart = (typeof apart)[number];

/** Whether a spread takes one of the values, and so asks for no bounds. */
export function isMiddle(take: Spread | Run): take is (typeof middles)[number] {
  return (middles as readonly string[]).includes(take);
}

/** The question a metric asks: of records and other things, or of other metrics. */
export type Definition<K = KindSource> =
  | {
      readonly of: 'things';
      readonly from: Source<K>;
      readonly where: Condition;
      readonly time: Time;
      readonly scope: 'below' | 'own';
      /** Field of the branch that a record speaks for, where that is not the folder's. */
      readonly at: string | undefined;
      readonly take: Take;
      /** `branch`, `seat` or a field: taken for each and summed. */
      readonly per: string | undefined;
    }
  | { readonly of: 'ratio'; readonly part: string; readonly whole: string }
  | { readonly of: 'plus'; readonly metrics: readonly string[] }
  /** One metric for each one of another, in a unit of its own. */
  | { readonly of: 'quotient'; readonly part: string; readonly whole: string }
  /** How much of the targets of a commitment a metric has reached, from the beginning of their windows on. */
  | { readonly of: 'progress'; readonly metric: string; readonly commitment: string }
  /** A metric over other days than the asked ones. */
  | { readonly of: 'over'; readonly metric: string; readonly span: Span }
  | {
      readonly of: 'each';
      readonly metric: string;
      /** Whether each branch is asked, or each part of the period. */
      readonly each: Apart;
      readonly take: Spread | Run;
      /** Which branches are looked at. */
      readonly where: Condition;
      /** Which values count; none where one of them is taken. */
      readonly bounds: Bounds;
    };

export interface MetricVersion<K = KindSource> {
  /** The first version is valid from the beginning. */
  readonly validFrom: IsoDate | undefined;
  readonly definition: Definition<K>;
  readonly note: string | undefined;
  /** Whether earlier records carry what this version asks, so that both sides can be recomputed. */
  readonly comparable: boolean;
}

interface CrossCheck {
  readonly metric: string;
  /** Compare with the growth of that metric's value over a year, not with its value. */
  readonly growth: boolean;
  /** How far the two may lie apart, in the metric's unit. */
  readonly within: number;
}

export interface Metric<K = KindSource> {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly nature: (typeof natures)[number];
  readonly as: Wording;
  readonly note: string | undefined;
  /** The office that hands the figure over, for provided metrics. */
  readonly provider: string | undefined;
  readonly crossCheck: CrossCheck | undefined;
  /** In order of time; never empty. */
  readonly versions: readonly [MetricVersion<K>, ...MetricVersion<K>[]];
}

/** The version that is in force on a day. */
export function versionOn(metric: Metric, day: IsoDate): MetricVersion {
  let found = metric.versions[0];
  for (const version of metric.versions) {
    if (version.validFrom !== undefined && version.validFrom > day) break;
    found = version;
  }
  return found;
}

/**
 * Whether what is taken of the last sheet stands on its last day (members), and does not add up over days
 * (admitted in the period): a stock does, and what another office provides where `time: atEnd` says so.
 */
export function isState(
  { nature }: Pick<Metric, 'nature'>,
  { take, time }: Pick<Extract<Definition, { of: 'things' }>, 'take' | 'time'>,
): boolean {
  return takeForms[take.do].of === 'last' && (nature === 'stock' || time === 'atEnd');
}

/** Whether its values are percentages that another office has published: shares, or growth. */
function isPublishedPercentage({ nature, unit }: Metric): boolean {
  return nature === 'provided' && unit === '%';
}

/**
 * Whether they are growth: what a metric is declared to be printed as says so, or to be checked against, whatever a
 * report asks for.
 */
export function isPublishedGrowth(metric: Metric): boolean {
  if (!isPublishedPercentage(metric)) return false;
  return metric.as === '同比' || metric.crossCheck?.growth === true;
}

/** Whether its values are percentages, whatever wording is asked for. */
export function isPercentage(metric: Metric, { definition }: MetricVersion): boolean {
  if (metric.unit === '%') return true;
  if (definition.of === 'ratio' || definition.of === 'progress') return true;
  if (definition.of === 'things') {
    return definition.take.do === 'between' && definition.take.spread === 'share';
  }
  return definition.of === 'each' && definition.take === 'share';
}

/** Whether what its things bring comes to its value when it is added up. */
export function isSum(definition: Definition): boolean {
  if (definition.of !== 'things') return definition.of === 'plus';
  return definition.take.do !== 'between' || definition.take.spread === 'count';
}
