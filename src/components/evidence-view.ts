import type { Corpus } from '../domain/corpus.ts';
import { compareWithYearEarlier } from '../domain/tally/compare.ts';
import type { Comparison, Figure, Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { evidenceTable, leavesOf, partLabel } from '../tables/evidence.ts';
import { branchName } from '../tables/record-words.ts';
import { textCell, type Table } from '../tables/table.ts';
import { printPeriod } from '../wording/dates.ts';
import { exactText, gapReason, printFigure } from '../wording/figure.ts';
import { evidenceFacts } from './evidence-facts.ts';
import type { Fact } from './facts.ts';
import { recordLines, recordsById, type RecordLine } from './record-lines.ts';

/** All that is to be said of one figure, ready to print. */
export interface EvidenceView {
  readonly label: string;
  readonly text: string;
  readonly notes: readonly string[];
  /** Why there is no value, with the records that are in the way. */
  readonly gap: { readonly reason: string; readonly records: readonly RecordLine[] } | undefined;
  readonly facts: readonly Fact[];
  /** The figures that it is made of, where it is made of others. */
  readonly parts: Table | undefined;
  readonly tables: readonly ShownTable[];
  readonly linked: readonly RecordLine[];
  /** What the year before counted, where it is compared with that. */
  readonly base: readonly ShownTable[];
}

/** A table with what is to be said of the rows that a page leaves to the file. */
export interface ShownTable {
  readonly table: Table;
  readonly note: string | undefined;
}

/** A page lists so many rows; more than anybody reads there belong in a spreadsheet. */
const rowsShown = 300;

/** Prepares a figure's evidence. */
export function evidenceView(corpus: Corpus, figure: Figure): EvidenceView {
  const { tally } = figure;
  const { text, notes } = printFigure(figure);
  const comparison = figure.comparison ?? comparisonOf(corpus, tally);
  return {
    label: figure.metric.label,
    text,
    notes,
    gap:
      tally.value === null
        ? {
            reason: gapReason(tally.gap ?? 'unreported'),
            records: recordLines(corpus, recordsById(corpus, tally.gapRecords)),
          }
        : undefined,
    facts: evidenceFacts(corpus, figure, comparison),
    parts: tally.parts.length > 0 ? partsTable(corpus, tally) : undefined,
    tables: tablesOf(corpus, tally),
    linked: recordLines(corpus, recordsById(corpus, tally.linked)),
    base: comparison?.base ? tablesOf(corpus, comparison.base) : [],
  };
}

/** Provided figures bring their own growth, and targets have none: neither is compared here. */
function comparisonOf(corpus: Corpus, { question, metric }: Tally): Comparison | undefined {
  return metric.nature === 'flow' || metric.nature === 'stock'
    ? compareWithYearEarlier(corpus, question)
    : undefined;
}

function tablesOf(corpus: Corpus, tally: Tally): ShownTable[] {
  return leavesOf(tally)
    .filter(({ contributions }) => contributions.length > 0)
    .map((leaf) => shown(evidenceTable(corpus, leaf, captionOf(corpus, leaf))));
}

function shown(table: Table): ShownTable {
  const { rows } = table;
  if (rows.length <= rowsShown) return { table, note: undefined };
  return {
    table: { ...table, rows: rows.slice(0, rowsShown) },
    note: ui['evidence.shortened'](rowsShown, rows.length),
  };
}

/** What a table of evidence is called: metric, branch, period. */
export function captionOf(corpus: Corpus, { metric, question: { branch, period } }: Tally): string {
  return ui['evidence.caption'](
    metric.label,
    branchName(corpus, branch, period.to),
    printPeriod(period),
  );
}

function partsTable(corpus: Corpus, tally: Tally): Table {
  return {
    caption: ui['evidence.parts'],
    columns: [
      { id: 'part', label: ui['evidence.part'] },
      { id: 'value', label: ui['metric.value'], numeric: true },
      { id: 'records', label: ui['metric.recordCount'], numeric: true },
    ],
    rows: tally.parts.map((part) => ({
      cells: [
        textCell(partLabel(corpus, part, tally)),
        part.value === null
          ? textCell(exactText(part), { empty: true })
          : textCell(exactText(part), { value: part.value }),
        textCell(String(part.records.length), { value: part.records.length }),
      ],
    })),
  };
}
