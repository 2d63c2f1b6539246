import { versionOn } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { ui } from '../../labels/ui.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { branchName } from '../../tables/record-words.ts';
import { textCell, type Table } from '../../tables/table.ts';
import type { Workbook, WorkbookSheet } from '../../tables/workbook.ts';
import { printCutoff, printPeriod } from '../../wording/dates.ts';
import { describeDefinition } from '../../wording/describe.ts';
import { showFigure } from '../../wording/shown-figure.ts';
import { choiceLines, type Choice, type ChoiceLine } from './choice.ts';

/** The figures of a choice: a line for each organisation and period, a column for each metric. */
export function choiceTable(
  corpus: Corpus,
  { metrics }: Pick<Choice, 'metrics'>,
  lines: readonly ChoiceLine[],
): Table {
  return {
    caption: ui['choice.figures'],
    columns: [
      { id: 'branch', label: ui['choice.branch'] },
      { id: 'period', label: ui['choice.period'], short: true },
      ...metrics.map(({ id, label, unit }) => ({ id, label, unit, numeric: true })),
    ],
    rows: lines.map(({ branch, period, figures }) => ({
      cells: [
        textCell(branch),
        textCell(printPeriod(period)),
        ...figures.map((one) =>
          one
            ? figureCell(corpus, one.figure, undefined, one.disclosure)
            : textCell(ui['choice.wholeOnly'], { empty: true }),
        ),
      ],
    })),
  };
}

/** A choice as a workbook: the figures, what each metric counts, and what is to be said of single numbers. */
export function choiceWorkbook(corpus: Corpus, choice: Choice): Workbook {
  const { branch, until, periods } = choice;
  const lines = choiceLines(corpus, choice);
  const title = ui['choice.title'](branchName(corpus, branch, periods.at(-1)?.to ?? until));
  const known = printCutoff(until);
  const notes = notesTable(lines, corpus);
  const figures: WorkbookSheet = {
    name: ui['choice.figures'],
    title,
    lines: [known, ui['choice.word']],
    table: choiceTable(corpus, choice, lines),
  };
  const definitions: WorkbookSheet = {
    name: ui['choice.definitions'],
    title: ui['choice.definitionsTitle'],
    table: definitionTable(corpus, choice),
    widths: { counts: 50, formula: 50 },
  };
  return {
    title,
    day: until,
    sheets: [
      figures,
      definitions,
      ...(notes.rows.length > 0
        ? [
            {
              name: ui['choice.notes'],
              title: ui['choice.notesTitle'],
              table: notes,
              widths: { note: 50 },
            },
          ]
        : []),
    ],
  };
}

/** What each metric counts and how, by the definition at the end of the last period. */
function definitionTable(corpus: Corpus, { metrics, periods, until }: Choice): Table {
  const day = periods.at(-1)?.to ?? until;
  return {
    caption: ui['choice.definitionsTitle'],
    columns: [
      { id: 'metric', label: ui['choice.metric'] },
      { id: 'unit', label: ui['choice.unit'], short: true },
      { id: 'counts', label: ui['choice.counts'] },
      { id: 'formula', label: ui['choice.formula'] },
      { id: 'provider', label: ui['choice.provider'] },
    ],
    rows: metrics.map((metric) => {
      const version = versionOn(metric, day);
      return {
        cells: [
          textCell(metric.label),
          textCell(metric.unit),
          textCell(version.note ?? metric.note ?? ''),
          textCell(describeDefinition(metric, version, corpus.catalogue, corpus).join('\n')),
          textCell(metric.provider ?? ui['sheet.fromRecords']),
        ],
      };
    }),
  };
}

/** The notes of the figures that have some: how many have reported, as far as which day it reaches. */
function notesTable(lines: readonly ChoiceLine[], corpus: Corpus): Table {
  return {
    caption: ui['choice.notesTitle'],
    columns: [
      { id: 'branch', label: ui['choice.branch'] },
      { id: 'period', label: ui['choice.period'], short: true },
      { id: 'metric', label: ui['choice.metric'] },
      { id: 'note', label: ui['choice.note'] },
    ],
    rows: lines.flatMap(({ branch, period, figures }) =>
      figures.flatMap((one) => {
        const notes = one ? showFigure(corpus, one.figure).notes : [];
        if (!one || notes.length === 0) return [];
        return [
          {
            cells: [
              branch,
              printPeriod(period),
              one.figure.metric.label,
              notes.join(ui['text.join']),
            ].map((text) => textCell(text)),
          },
        ];
      }),
    ),
  };
}
