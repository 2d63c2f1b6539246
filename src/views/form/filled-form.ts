import type { Corpus } from '../../domain/corpus.ts';
import { sheetOf, type Form, type FormCell, type FormEntry } from '../../domain/form.ts';
import { askedByCell, formBranch, formReport, formSpan } from '../../domain/form-extent.ts';
import { sentOtherwise } from '../../domain/sent/base-sent.ts';
import { corpusFor } from '../../domain/sent/sent-corpus.ts';
import { yearEarlierSpan } from '../../domain/span-beside.ts';
import { compareWithYearEarlier } from '../../domain/tally/compare.ts';
import { figureBeside, figuresOf } from '../../domain/tally/figure.ts';
import type { Figure, Tally } from '../../domain/tally/tally.ts';
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

interface DifferingCell extends CellWords {
  readonly here: string;
  readonly there: string;
}

/** A form with what belongs into its cells, and what somebody has to look at. */
export interface FilledForm {
  readonly entries: readonly FormEntry[];
  /** Cells for which there is no number, with the word for why. */
  readonly gaps: readonly (CellWords & { readonly word: string })[];
  /** Whether it is not filled: it has such cells, and its office wants none. */
  readonly isRefused: boolean;
  /** Cells whose number the report prints otherwise. */
  readonly differences: readonly DifferingCell[];
  /** Cells about an earlier period whose number is another than a report of that period was sent with. */
  readonly sentOtherwise: readonly DifferingCell[];
}

/** Answers the cells of a form, and holds them against the report that it has to agree with. */
export function filledForm(corpus: Corpus, form: Form): FilledForm {
  const cells = form.cells.flatMap((cell) => {
    const figure = figureOfCell(corpus, form, cell);
    return figure ? [{ cell, figure, shown: showTally(corpus, figure.tally) }] : [];
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
    sentOtherwise: cells.flatMap(({ cell, figure, shown }) => {
      const isEarlier = cell.period.to < form.period.from;
      const sent = isEarlier ? sentOtherwise(corpus, figure.tally) : undefined;
      return sent === undefined || shown.value === undefined
        ? []
        : [
            {
              ...wordsOf(corpus, form, cell, figure),
              here: shown.exact,
              there: showTally(corpus, sent).exact,
            },
          ];
    }),
  };
}

function figureOfCell(corpus: Corpus, form: Form, cell: FormCell): Figure | undefined {
  const { metric, branch = formBranch(corpus, form) } = cell;
  const ask = { metric, branch, ...formSpan(corpus, form), as: '确数' } as const;
  return figureBeside(corpus, ask, askedByCell(cell));
}

/** What the report prints for the same question, or was sent with: of what it compares, the value itself. */
function printedInReport(corpus: Corpus, form: Form, asked: Figure): string | undefined {
  const report = formReport(corpus, form);
  if (!report) return undefined;
  const own = corpusFor(corpus, report);
  const tallies = figuresOf(own, report).map(({ tally }) => tally);
  const same = tallies.filter((tally) => asksTheSame(tally, asked.tally));
  const { until } = asked.tally.question;
  const printed =
    same.find(({ question }) => question.until === until) ??
    same[0] ??
    comparedIn(own, tallies, asked);
  return printed && showTally(own, printed).exact;
}

/** The earlier side that the evidence of a report's figure is compared with, where that is what is asked. */
function comparedIn(own: Corpus, tallies: readonly Tally[], asked: Figure): Tally | undefined {
  const { metric, branch } = asked.tally.question;
  const now = tallies.find(
    ({ question }) =>
      question.metric === metric &&
      question.branch === branch &&
      yearEarlierSpan(question).period.id === asked.period.id,
  );
  return now && compareWithYearEarlier(own, now.question).base;
}

function asksTheSame({ question: a }: Tally, { question: b }: Tally): boolean {
  return a.metric === b.metric && a.period.id === b.period.id && a.branch === b.branch;
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
