import type { Figure, Origin } from '../../src/domain/tally/tally.ts';
import { printFigure } from '../../src/wording/figure.ts';

/** A figure as `npm run tally -- --json` prints it; the keys are a contract with other programs. */
export interface FigureJson {
  readonly metric: string;
  readonly label: string;
  readonly nature: string;
  readonly period: string;
  readonly branch: string;
  /** A percentage has one decimal; growth is in percent. `null` is not 0: `gap` says why. */
  readonly value: number | null;
  readonly unit: string;
  readonly text: string;
  readonly notes: readonly string[];
  /** Ids of the counted records, sorted. */
  readonly records: readonly string[];
  /** What was counted where that is not records. */
  readonly sources?: readonly string[];
  /** Records that the counted ones point to and that the value depends on. */
  readonly linked: readonly string[];
  readonly unchecked: number;
  readonly reported: number;
  readonly expected: number;
  /** Branches that have not reported. */
  readonly missing: readonly string[];
  readonly gap?: string;
  readonly gapRecords?: readonly string[];
  readonly numerator?: number;
  readonly denominator?: number;
  /** The day as far as which the figure reaches, where that is before the end of the period. */
  readonly through?: string;
  /** Only some of what is counted ends on that day. */
  readonly throughPart?: true;
  /** The source period where it is not the asked one. */
  readonly basis?: string;
  /** For 同比: both sides. */
  readonly current?: number | null;
  readonly base?: { period: string; value: number | null; records: readonly string[] };
  readonly outcome?: string;
  readonly crossCheck?: { metric: string; value: number | null; within: number; agrees?: boolean };
}

/** The JSON value of a figure. */
export function figureJson(figure: Figure): FigureJson {
  const { metric, period, branch, tally, comparison, crossCheck } = figure;
  const { reporting, gap, gapRecords, numerator, denominator, through, basis } = tally;
  const { throughPart } = tally;
  const sources = tally.contributions.flatMap(({ origin }) => sourceName(origin) ?? []);
  return {
    metric: metric.id,
    label: metric.label,
    nature: metric.nature,
    period: period.id,
    branch,
    value: comparison ? (comparison.change ?? null) : tally.value,
    unit: comparison ? '%' : metric.unit,
    ...printFigure(figure),
    records: tally.records,
    ...(sources.length > 0 ? { sources } : {}),
    linked: tally.linked,
    unchecked: tally.unchecked,
    reported: reporting.expected.length - reporting.missing.length,
    expected: reporting.expected.length,
    missing: reporting.missing,
    ...(gap === undefined ? {} : { gap, gapRecords }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(through === undefined ? {} : { through }),
    ...(throughPart === undefined ? {} : { throughPart }),
    ...(basis === undefined ? {} : { basis: basis.id }),
    ...(comparison === undefined ? {} : comparisonJson(comparison)),
    ...(crossCheck === undefined ? {} : { crossCheck: crossCheckJson(crossCheck) }),
  };
}

function comparisonJson({ current, base, outcome }: NonNullable<Figure['comparison']>) {
  return {
    current: current.value,
    outcome,
    ...(base === undefined
      ? {}
      : {
          base: {
            period: base.question.period.id,
            value: base.value,
            records: base.records,
          },
        }),
  };
}

function crossCheckJson({ metric, value, within, agrees }: NonNullable<Figure['crossCheck']>) {
  return { metric, value, within, ...(agrees === undefined ? {} : { agrees }) };
}

function sourceName(origin: Origin): string | undefined {
  switch (origin.of) {
    case 'record':
      return undefined;
    case 'branch':
      return `branch:${origin.slug}`;
    case 'seat':
      return `seat:${origin.branch}/${origin.seat}`;
    case 'day':
      return `day:${origin.date}`;
    case 'commitment':
      return `commitment:${origin.id}`;
    case 'verdict':
      return `verdict:${origin.commitment}/${origin.branch}/${origin.period}`;
  }
}
