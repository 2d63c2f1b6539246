import type { Corpus } from '../../src/domain/corpus.ts';
import {
  disclose,
  discloseChange,
  discloseCrossCheck,
  discloseFigure,
} from '../../src/domain/disclosure/disclose.ts';
import { isTold, type Disclosure } from '../../src/domain/disclosure/disclosure.ts';
import type {
  Comparison,
  CrossCheckResult,
  Figure,
  KeptSince,
  Origin,
  Tally,
} from '../../src/domain/tally/tally.ts';
import { metOf } from '../../src/tables/met.ts';
import { wordFor } from '../../src/wording/disclosed.ts';
import { originName } from '../../src/domain/tally/origins.ts';
import { showFigure } from '../../src/wording/shown-figure.ts';

/** A figure as `npm run tally -- --json` prints it; the keys are a contract with other programs. */
export interface FigureJson {
  readonly metric: string;
  readonly label: string;
  readonly nature: string;
  readonly period: string;
  readonly branch: string;
  /** A percentage has one decimal; a change is in percent, in points, or in the metric's unit, as `unit` says. `null` is not 0: `gap` or `withheld` says why. */
  readonly value: number | null;
  readonly unit: string;
  readonly text: string;
  readonly notes: readonly string[];
  /** Ids of the counted records, sorted. */
  readonly records: readonly string[];
  /** What was counted where that is not records. */
  readonly sources?: readonly string[];
  /** The branches (by code) or parts of the period that are counted because they reach so much. */
  readonly met?: readonly string[];
  /** Records that the counted ones point to and that the value depends on. */
  readonly linked: readonly string[];
  /** Joint gatherings whose number belongs to the host alone: this branch's part is not in the value. */
  readonly leftOut?: readonly string[];
  /** Kinds that were not recorded from the first of the days on, with the first day from which they are. */
  readonly keptSince?: readonly KeptSince[];
  readonly unchecked: number;
  readonly reported: number;
  readonly expected: number;
  /** Branches that have not reported. */
  readonly missing: readonly string[];
  readonly gap?: string;
  /** Why an existing number is withheld: it would disclose the attendance of a small branch. */
  readonly withheld?: Withheld;
  readonly gapRecords?: readonly string[];
  readonly numerator?: number;
  readonly denominator?: number;
  /** The day as far as which the figure reaches, where that is before the end of the period. */
  readonly through?: string;
  /** Only some of what is counted ends on that day. */
  readonly throughPart?: true;
  /** The source period where it is not the asked one. */
  readonly basis?: string;
  /** For 同比 and 环比: both sides. */
  readonly current?: number | null;
  readonly base?: {
    period: string;
    value: number | null;
    withheld?: Withheld;
    records: readonly string[];
  };
  readonly outcome?: string;
  readonly crossCheck?: {
    metric: string;
    value: number | null;
    withheld?: Withheld;
    within: number;
    agrees?: boolean;
  };
}

/** `attendance` where a word tells whether enough came, and else why nothing is told. */
type Withheld = 'attendance' | 'small-branch' | 'beside-small-branch' | 'change';

/** What beside records was counted; a verdict that is named would tell a state that is kept back. */
function sourcesOf({ contributions, judged }: Tally, disclosure: Disclosure): string[] {
  if (judged && !isTold(disclosure)) return [];
  return contributions.flatMap(({ origin }) => sourceName(origin) ?? []);
}

/**
 * The JSON value of a figure: what may be disclosed of it, with the words of its page. Among others of a table
 * `beside` says what may be told.
 */
export function figureJson(corpus: Corpus, figure: Figure, beside?: Disclosure): FigureJson {
  const { metric, period, branch, tally, comparison, crossCheck } = figure;
  const { reporting, gap, gapRecords, through, throughPart, basis } = tally;
  const value = comparison ? (comparison.change?.size ?? null) : tally.value;
  const { text, notes } = showFigure(corpus, figure);
  const told = toldOf(corpus, figure, beside);
  const sources = sourcesOf(tally, told.value);
  return {
    metric: metric.id,
    label: metric.label,
    nature: metric.nature,
    period: period.id,
    branch,
    ...valueJson(told.value, value),
    unit: comparison && comparison.change?.in !== 'unit' ? '%' : metric.unit,
    text: wordFor(told.value) ?? text,
    notes,
    records: tally.records,
    ...(sources.length > 0 ? { sources } : {}),
    ...metJson(corpus, tally, told.fraction),
    linked: tally.linked,
    ...partialJson(tally),
    unchecked: tally.unchecked,
    reported: reporting.expected.length - reporting.missing.length,
    expected: reporting.expected.length,
    missing: reporting.missing,
    ...(gap === undefined ? {} : { gap, gapRecords }),
    ...fractionJson(tally, told.fraction),
    ...(through === undefined ? {} : { through }),
    ...(throughPart === undefined ? {} : { throughPart }),
    ...(basis === undefined ? {} : { basis: basis.id }),
    ...(comparison === undefined ? {} : comparisonJson(corpus, comparison)),
    ...(crossCheck === undefined ? {} : { crossCheck: crossCheckJson(corpus, crossCheck) }),
  };
}

/** What may be told of a figure's value, or its change, and of what it was divided from. */
function toldOf(corpus: Corpus, figure: Figure, beside: Disclosure | undefined) {
  return {
    value: beside ?? discloseFigure(corpus, figure),
    fraction: beside ?? disclose(corpus, figure.tally),
  };
}

/** What is not in a value, where something is not. */
function partialJson({ leftOut, keptSince }: Tally): Pick<FigureJson, 'leftOut' | 'keptSince'> {
  return {
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...(keptSince.length > 0 ? { keptSince } : {}),
  };
}

/** A number as far as it may be disclosed. */
function valueJson(
  disclosure: Disclosure,
  value: number | null,
): { readonly value: number | null; readonly withheld?: Withheld } {
  switch (disclosure.tell) {
    case 'exact':
      return { value };
    case 'word':
      return { value: null, withheld: 'attendance' };
    case 'withheld':
      return { value: null, withheld: disclosure.reason };
  }
}

function metJson(corpus: Corpus, tally: Tally, disclosure: Disclosure): Pick<FigureJson, 'met'> {
  const met = isTold(disclosure) ? metOf(corpus, tally) : undefined;
  return met ? { met: met.map((one) => ('branch' in one ? one.branch : one.period.id)) } : {};
}

function fractionJson({ numerator, denominator }: Tally, disclosure: Disclosure) {
  if (!isTold(disclosure)) return {};
  return {
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

function comparisonJson(corpus: Corpus, comparison: Comparison) {
  const { current, base, outcome } = comparison;
  // The direction of the change would disclose something of the withheld number.
  const isChangeTold = isTold(discloseChange(corpus, comparison));
  return {
    current: valueJson(disclose(corpus, current), current.value).value,
    ...(isChangeTold ? { outcome } : {}),
    ...(base === undefined
      ? {}
      : {
          base: {
            period: base.question.period.id,
            ...valueJson(disclose(corpus, base), base.value),
            records: base.records,
          },
        }),
  };
}

function crossCheckJson(corpus: Corpus, check: CrossCheckResult) {
  const { metric, value, within, agrees } = check;
  const disclosure = discloseCrossCheck(corpus, check);
  return {
    metric,
    ...valueJson(disclosure, value),
    within,
    ...(agrees === undefined || !isTold(disclosure) ? {} : { agrees }),
  };
}

function sourceName(origin: Origin): string | undefined {
  return origin.of === 'record' ? undefined : originName(origin);
}
