import type { Corpus } from '../../../domain/corpus.ts';
import { disclose } from '../../../domain/disclosure/disclose.ts';
import type { Disclosure } from '../../../domain/disclosure/disclosure.ts';
import { withheldRows } from '../../../domain/disclosure/withheld-rows.ts';
import { compareWithYearEarlier } from '../../../domain/tally/compare.ts';
import type { Comparison, Figure, Tally } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { evidenceTable, partLabel } from '../../../tables/evidence.ts';
import { talliesOfThings } from '../../../domain/tally/tallies-of-things.ts';
import { branchName } from '../../../tables/record-words.ts';
import { showFigure, showTally } from '../../../wording/shown-figure.ts';
import { textCell, type Table } from '../../../tables/table.ts';
import { printPeriod } from '../../../wording/dates.ts';
import { gapReason } from '../../../wording/gaps.ts';
import { evidenceFacts, knownOn } from './evidence-facts.ts';
import type { Fact } from '../../facts.ts';
import { recordLines, recordsById, type RecordLine } from '../../record/record-lines.ts';

/** The page of one figure's evidence, ready to print. */
export interface EvidenceView {
  readonly label: string;
  readonly text: string;
  readonly notes: readonly string[];
  /** As of which day all of it is known. */
  readonly known: string;
  /** Why there is no value, with the records that are in the way. */
  readonly gap: { readonly reason: string; readonly records: readonly RecordLine[] } | undefined;
  readonly facts: readonly Fact[];
  /** The figures that it is made of, where it is made of others. */
  readonly parts: Table | undefined;
  readonly tables: readonly ShownTable[];
  readonly linked: readonly RecordLine[];
  /** What the year or the period before counted, where it is compared with that. */
  readonly base: readonly ShownTable[] | undefined;
  readonly baseTitle: string;
}

/** A table with a note about the rows that only the file has. */
export interface ShownTable {
  readonly table: Table;
  readonly note: string | undefined;
}

/** How many rows a page lists; longer lists are read in a spreadsheet. */
const rowsShown = 300;

/** Prepares a figure's evidence. */
export function evidenceView(corpus: Corpus, figure: Figure): EvidenceView {
  const { tally } = figure;
  const { text, notes } = showFigure(corpus, figure);
  const comparison = figure.comparison ?? comparisonOf(corpus, tally);
  return {
    label: figure.metric.label,
    text,
    notes,
    known: knownOn(tally),
    gap:
      tally.value === null
        ? {
            reason: gapReason(tally),
            records: recordLines(corpus, recordsById(corpus, tally.gapRecords)),
          }
        : undefined,
    facts: evidenceFacts(corpus, figure, comparison),
    parts: tally.parts.length > 0 ? partsTable(corpus, tally) : undefined,
    tables: tablesOf(corpus, tally),
    linked: recordLines(corpus, recordsById(corpus, tally.linked)),
    base: comparison?.base && tablesOf(corpus, comparison.base),
    baseTitle:
      ui[comparison?.beside === 'previous' ? 'evidence.previousRows' : 'evidence.baseRows'],
  };
}

/** Provided figures bring their own growth, and targets have none: neither is compared here. */
function comparisonOf(corpus: Corpus, { question, metric }: Tally): Comparison | undefined {
  return metric.nature === 'flow' || metric.nature === 'stock'
    ? compareWithYearEarlier(corpus, question)
    : undefined;
}

/** What tables of evidence leave out. */
interface Left {
  /** Things that have been listed above (origins as JSON). */
  readonly above?: ReadonlySet<string>;
  /** What may be told of the tally beside others. */
  readonly disclosure?: Disclosure | undefined;
  /** How many rows a table has at most; the others are told of in its note. */
  readonly most?: number;
}

/** The counted things of a tally, a table for each of the tallies that it is made of. */
export function tablesOf(
  corpus: Corpus,
  tally: Tally,
  { above = new Set(), disclosure = disclose(corpus, tally), most = rowsShown }: Left = {},
): ShownTable[] {
  return talliesOfThings(tally).flatMap((leaf) => {
    const own = leaf === tally ? disclosure : disclose(corpus, leaf);
    const table = evidenceTable(corpus, leaf, captionOf(corpus, leaf), own);
    const rows = table.rows.filter(
      (_, at) => !above.has(JSON.stringify(leaf.contributions[at]?.origin)),
    );
    return rows.length > 0 ? shown(corpus, leaf, { ...table, rows }, most) : [];
  });
}

function shown(corpus: Corpus, leaf: Tally, table: Table, most: number): ShownTable {
  const { rows } = table;
  const cut = rows.length > most;
  const { records, sum, another, beside } = withheldRows(corpus, leaf);
  const notes = [
    ...(cut ? [ui['evidence.shortened'](most, rows.length)] : []),
    ...(records.size > 0 && sum
      ? [ui[beside ? 'attendance.besideNote' : 'attendance.sumNote']]
      : []),
    ...(records.size > 0 && !sum ? [ui['attendance.rowsNote']] : []),
    ...(another ? [ui['attendance.anotherNote']] : []),
  ];
  return {
    table: cut ? { ...table, rows: rows.slice(0, most) } : table,
    note: notes.length > 0 ? notes.join('') : undefined,
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
    rows: tally.parts.map((part) => {
      const { exact, value } = showTally(corpus, part);
      return {
        cells: [
          textCell(partLabel(corpus, part, tally)),
          textCell(exact, value === undefined ? { empty: true } : { value }),
          textCell(String(part.records.length), { value: part.records.length }),
        ],
      };
    }),
  };
}
