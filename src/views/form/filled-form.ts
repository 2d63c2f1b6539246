import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import { sheetOf, type Form, type FormCell, type FormEntry } from '../../domain/form.ts';
import { corpusFor } from '../../domain/sent/sent-corpus.ts';
import { figureFor, figuresOf } from '../../domain/tally/figure.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { printPeriod } from '../../wording/dates.ts';
import { shortText, showTally } from '../../wording/shown-figure.ts';

/** A cell of a form in words: where it is, and what belongs there. */
export interface CellWords {
  /** `统计表 D6` */
  readonly place: string;
  /** `宣讲报告，2023年上半年，局党委` */
  readonly asked: string;
}

/** A form with what belongs into its cells, and what somebody has to look at. */
export interface FilledForm {
  readonly entries: readonly FormEntry[];
  /** Cells for which there is no number, with the word for why. */
  readonly gaps: readonly (CellWords & { readonly word: string })[];
  /** Whether it is not filled: it has such cells, and its office wants none. */
  readonly isRefused: boolean;
  /** Cells whose number the report prints otherwise. */
  readonly differences: readonly (CellWords & { readonly here: string; readonly there: string })[];
}

/** Answers the cells of a form, and holds them against the report that it has to agree with. */
export function filledForm(corpus: Corpus, form: Form): FilledForm {
  const cells = form.cells.map((cell) => {
    const figure = figureOfCell(corpus, form, cell);
    return { cell, figure, shown: showTally(corpus, figure.tally) };
  });
  const gaps = cells
    .filter(({ shown }) => shown.value === undefined)
    .map(({ cell, figure }) => ({
      ...wordsOf(corpus, form, cell, figure),
      word: shortText(corpus, figure.tally),
    }));
  return {
    entries: cells.flatMap(({ cell: { sheet, cell }, figure, shown }): FormEntry[] => {
      if (shown.value !== undefined) return [{ sheet, cell, value: shown.value }];
      return form.gaps === '写明原因'
        ? [{ sheet, cell, value: shortText(corpus, figure.tally) }]
        : [];
    }),
    gaps,
    isRefused: form.gaps === '不填表' && gaps.length > 0,
    differences: cells.flatMap(({ cell, figure, shown }) => {
      const there = printedInReport(corpus, form, figure);
      return there === undefined || there === shown.exact
        ? []
        : [{ ...wordsOf(corpus, form, cell, figure), here: shown.exact, there }];
    }),
  };
}

function figureOfCell(corpus: Corpus, form: Form, cell: FormCell): Figure {
  const { root, asOf } = corpus.site;
  return figureFor(corpus, {
    metric: cell.metric,
    period: cell.period,
    branch: cell.branch ?? form.branch ?? root,
    until: form.cutoff === undefined ? asOf : earlier(form.cutoff, asOf),
    as: '确数',
  });
}

/** What the report prints for the same question, or was sent with: of what it compares, the value itself. */
function printedInReport(corpus: Corpus, form: Form, asked: Figure): string | undefined {
  const report = form.report === undefined ? undefined : corpus.reports.get(form.report);
  if (!report) return undefined;
  const own = corpusFor(corpus, report);
  const printed = figuresOf(own, report).find(
    ({ metric, period, branch }) =>
      metric.id === asked.metric.id && period.id === asked.period.id && branch === asked.branch,
  );
  return printed && showTally(own, printed.tally).exact;
}

function wordsOf(corpus: Corpus, form: Form, cell: FormCell, figure: Figure): CellWords {
  const { metric, period, branch } = figure;
  return {
    place: placeOf(form, cell),
    asked: [metric.label, printPeriod(period), branchName(corpus, branch, period.to)].join(
      ui['list.join'],
    ),
  };
}

/** Where a cell is: its sheet is named where the workbook has several. */
export function placeOf(
  { workbook }: Pick<Form, 'workbook'>,
  cell: Pick<FormCell, 'sheet' | 'cell'>,
): string {
  const sheet = workbook && sheetOf(workbook, cell)?.name;
  return (workbook?.sheets.length ?? 0) > 1 && sheet !== undefined
    ? `${sheet} ${cell.cell}`
    : cell.cell;
}
