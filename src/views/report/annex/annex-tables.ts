import type { Corpus } from '../../../domain/corpus.ts';
import { ownValue } from '../../../domain/own.ts';
import type { Report } from '../../../domain/report.ts';
import { corpusFor } from '../../../domain/sent/sent-corpus.ts';
import { talliesOfThings } from '../../../domain/tally/tallies-of-things.ts';
import type { Tally } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { withEvidence } from '../../../tables/evidence-pointers.ts';
import { evidenceTable, partLabel } from '../../../tables/evidence.ts';
import { textCell, type Cell, type Column, type Row, type Table } from '../../../tables/table.ts';
import type { Workbook } from '../../../tables/workbook.ts';
import { printDate, printPeriod } from '../../../wording/dates.ts';
import { describeDefinition } from '../../../wording/describe.ts';
import { exactWithFraction, showFigure } from '../../../wording/shown-figure.ts';
import { scopeText } from '../figure/evidence-facts.ts';
import { reportUntil } from '../../../domain/tally/figure.ts';
import { stateOfFigure } from '../../states.ts';
import { numberedFigures, type NumberedFigure } from './annex-figures.ts';

/** What is said of a figure itself. */
const figureColumns: readonly Column[] = [
  { id: 'number', label: ui['sheet.number'], short: true },
  { id: 'label', label: ui['sheet.label'] },
  { id: 'printed', label: ui['sheet.printed'] },
  { id: 'exact', label: ui['sheet.exact'] },
  { id: 'figure-state', label: ui['figure.state'], short: true },
  { id: 'period', label: ui['sheet.period'], short: true },
  { id: 'cutoff', label: ui['report.cutoff'], short: true },
  { id: 'scope', label: ui['evidence.scope'] },
  { id: 'provider', label: ui['sheet.provider'] },
  { id: 'note', label: ui['sheet.note'] },
  { id: 'formula', label: ui['evidence.formula'] },
];

/** What is said of each of its records. */
const recordColumns: readonly Column[] = [
  { id: 'part', label: ui['annex.part'] },
  { id: 'date', label: ui['evidence.date'], short: true },
  { id: 'branch', label: ui['evidence.branch'] },
  { id: 'title', label: ui['evidence.title'] },
  { id: 'names', label: ui['evidence.names'] },
  { id: 'amount', label: ui['evidence.amount'], numeric: true },
  { id: 'evidence', label: ui['ledger.evidence'] },
  { id: 'state', label: ui['evidence.state'], short: true },
  { id: 'address', label: ui['evidence.address'] },
];

/** The annex as one table: a line for each record of each figure, and one for a figure that has none. */
export function annexTable(content: Corpus, report: Report): Table {
  const corpus = corpusFor(content, report);
  const blank = recordColumns.map(() => textCell(''));
  return {
    caption: ui['annex.caption'](report.title),
    columns: [...figureColumns, ...recordColumns],
    rows: numberedFigures(corpus, report).flatMap((each): Row[] => {
      const own = figureCells(corpus, each);
      const records = recordRows(corpus, each);
      return (records.length > 0 ? records : [blank]).map((cells) => ({
        cells: [...own, ...cells],
      }));
    }),
  };
}

/** The annex as a workbook: the figures, and the records of each under its number. */
export function annexWorkbook(content: Corpus, report: Report): Workbook {
  const corpus = corpusFor(content, report);
  const figures = numberedFigures(corpus, report);
  const title = ui['annex.caption'](report.title);
  const [number, label] = figureColumns;
  const lead = number && label ? [number, label] : [];
  return {
    title,
    day: reportUntil(corpus, report),
    sheets: [
      {
        name: ui['annex.figures'],
        title,
        table: {
          caption: title,
          columns: figureColumns,
          rows: figures.map((each) => ({ cells: figureCells(corpus, each) })),
        },
      },
      {
        name: ui['annex.materials'],
        title: ui['annex.title'],
        table: {
          caption: title,
          columns: [...lead, ...recordColumns],
          rows: figures.flatMap((each) => {
            const own = figureCells(corpus, each).slice(0, lead.length);
            return recordRows(corpus, each).map((cells) => ({ cells: [...own, ...cells] }));
          }),
        },
      },
    ],
  };
}

function figureCells(corpus: Corpus, { figure, numbers }: NumberedFigure): readonly Cell[] {
  const { metric, tally, period } = figure;
  const { text, notes } = showFigure(corpus, figure);
  const { version } = tally;
  return [
    ...[numbers.join(ui['list.join']), metric.label].map((said) => textCell(said)),
    textCell(text, { notes }),
    ...[
      exactWithFraction(corpus, tally),
      stateOfFigure(figure).text,
      printPeriod(period),
      printDate(tally.question.until),
      scopeText(corpus, tally),
      metric.provider ?? ui['sheet.fromRecords'],
      version.note ?? metric.note ?? '',
      describeDefinition(metric, version, corpus.catalogue, corpus).join(ui['text.join']),
    ].map((said) => textCell(said)),
  ];
}

/** The cells of what a figure counted, and of what it is compared with where the text prints a change. */
function recordRows(corpus: Corpus, { figure }: NumberedFigure): readonly (readonly Cell[])[] {
  const { tally, comparison } = figure;
  return [
    ...rowsOf(corpus, tally, ''),
    ...(comparison?.base
      ? rowsOf(corpus, comparison.base, printPeriod(comparison.base.question.period))
      : []),
  ];
}

function rowsOf(corpus: Corpus, tally: Tally, said: string): readonly (readonly Cell[])[] {
  return talliesOfThings(tally).flatMap((leaf) => {
    const table = withEvidence(corpus, evidenceTable(corpus, leaf, ''));
    const part = leaf === tally ? said : partLabel(corpus, leaf, tally);
    return table.rows.map(({ cells }) => {
      const known = Object.fromEntries(table.columns.map(({ id }, at) => [id, cells[at]]));
      return recordColumns.map(({ id }) =>
        id === 'part' ? textCell(part) : (ownValue(known, id) ?? textCell('')),
      );
    });
  });
}
