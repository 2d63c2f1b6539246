import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Disclosure } from '../../domain/disclosure/disclosure.ts';
import { disclose } from '../../domain/disclosure/disclose.ts';
import { partsInside, type Period } from '../../domain/period.ts';
import { figureFor } from '../../domain/tally/figure.ts';
import { standsByBranch } from '../../domain/tally/figures-below.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import type { FigureRow } from '../../tables/figure-table.ts';
import { branchName } from '../../tables/record-words.ts';
import { figureLines, type TextScope, type TimeStep } from '../report/text/figure-lines.ts';

/** Metrics for some periods, of one organisation or of the branches below it, the periods whole or in parts. */
export interface Choice {
  readonly metrics: readonly Metric[];
  readonly periods: readonly Period[];
  readonly branch: string;
  readonly until: IsoDate;
  readonly byBranch: boolean;
  readonly step?: TimeStep;
}

/** A line of a choice: an organisation and a period, with a figure for each metric. */
export interface ChoiceLine {
  /** The organisation's name, or what the line is of it: 本级, 合计. */
  readonly branch: string;
  readonly period: Period;
  /** One for each metric, in their order; `undefined` where a metric has no numbers branch by branch. */
  readonly figures: readonly (ChoiceFigure | undefined)[];
}

/** A figure with what may be told of it beside the others. */
export interface ChoiceFigure {
  readonly figure: Figure;
  readonly disclosure: Disclosure;
}

/**
 * The lines of a choice. By branch and in parts of a period, each part has its branches and their total, and the
 * whole period none: from the parts and the whole, a number that is kept back in one part could be worked out.
 */
export function choiceLines(corpus: Corpus, choice: Choice): ChoiceLine[] {
  const { branch, until, periods, step } = choice;
  return periods.flatMap((period) => {
    const scope = { branch, until, period };
    if (choice.byBranch) {
      const parts = step ? partsInside(period, step) : [period];
      return parts.flatMap((part) => branchLines(corpus, choice, { ...scope, period: part }));
    }
    return step ? timeLines(corpus, choice, scope, step) : [wholeLine(corpus, choice, scope)];
  });
}

/**
 * The lines of the branches and their total. What others hand over for all, and what is made of the branches'
 * numbers one by one, is in the total alone.
 */
function branchLines(corpus: Corpus, { metrics }: Choice, scope: TextScope): ChoiceLine[] {
  const byBranch = metrics.filter((metric) => standsByBranch(metric, scope.period));
  const { parts, total } = figureLines(corpus, scope, byBranch, 'branch');
  const whole = figureLines(corpus, scope, metrics, 'branch').total;
  const totalLine = lineOf(corpus, total.label, scope.period, whole);
  return [
    ...(byBranch.length > 0 ? parts : []).map((row): ChoiceLine => {
      const line = lineOf(corpus, row.label, scope.period, row);
      return {
        ...line,
        figures: metrics.map((metric) =>
          line.figures.find((one) => one?.figure.metric.id === metric.id),
        ),
      };
    }),
    totalLine,
  ];
}

function timeLines(
  corpus: Corpus,
  { metrics }: Choice,
  scope: TextScope,
  step: TimeStep,
): ChoiceLine[] {
  const { parts, total } = figureLines(corpus, scope, metrics, step);
  const name = nameIn(corpus, scope);
  const periods = partsInside(scope.period, step);
  return [
    ...parts.flatMap((row, at) => {
      const period = periods[at];
      return period ? [lineOf(corpus, name, period, row)] : [];
    }),
    // A period that is one part of itself is its own total.
    ...(parts.length > 1 ? [lineOf(corpus, name, scope.period, total)] : []),
  ];
}

function wholeLine(corpus: Corpus, { metrics }: Choice, scope: TextScope): ChoiceLine {
  const figures = metrics.map(({ id }) => figureFor(corpus, { ...scope, metric: id, as: '确数' }));
  return lineOf(corpus, nameIn(corpus, scope), scope.period, { figures });
}

function nameIn(corpus: Corpus, { branch, period }: TextScope): string {
  return branchName(corpus, branch, period.to);
}

function lineOf(
  corpus: Corpus,
  branch: string,
  period: Period,
  { figures, disclosures }: Pick<FigureRow, 'figures' | 'disclosures'>,
): ChoiceLine {
  return {
    branch,
    period,
    figures: figures.map((figure, at) => ({
      figure,
      disclosure: disclosures?.[at] ?? disclose(corpus, figure.tally),
    })),
  };
}
