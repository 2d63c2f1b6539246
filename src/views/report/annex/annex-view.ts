import type { Corpus } from '../../../domain/corpus.ts';
import { figureAnchor } from '../../../domain/addresses/anchors.ts';
import type { Report } from '../../../domain/report.ts';
import { corpusFor } from '../../../domain/sent/sent-corpus.ts';
import { talliesOfThings } from '../../../domain/tally/tallies-of-things.ts';
import type { Tally } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { withEvidence } from '../../../tables/evidence-pointers.ts';
import { printDate, printPeriod } from '../../../wording/dates.ts';
import { gapReason } from '../../../wording/gaps.ts';
import { exactWithFraction, showFigure } from '../../../wording/shown-figure.ts';
import { fact, factIf, type Fact, type Piece } from '../../facts.ts';
import { paths } from '../../paths.ts';
import { definitionFacts, scopeText } from '../figure/evidence-facts.ts';
import { tablesOf, type ShownTable } from '../figure/evidence-view.ts';
import { stateOfFigure } from '../../states.ts';
import { blockTitle } from '../table/cell-evidence.ts';
import type { TextView } from '../text/text-view.ts';
import { numberedFigures, type NumberedFigure } from './annex-figures.ts';

/** What proves one figure of a report. */
export interface AnnexEntry {
  readonly anchor: string;
  /** 第1、7个数 */
  readonly number: string;
  readonly label: string;
  /** The figure as the text prints it, with its notes. */
  readonly text: string;
  readonly notes: readonly string[];
  /** The page with all of its evidence. */
  readonly path: string;
  /** Where the text prints it first. */
  readonly inText: string;
  readonly facts: readonly Fact[];
  /** Why there is no value. */
  readonly gap: string | undefined;
  readonly tables: readonly ShownTable[];
  /** What the year or period before counted, where the text prints how it changed. */
  readonly base: { readonly title: string; readonly tables: readonly ShownTable[] } | undefined;
}

/** How much of the annex is asked for. */
interface Asked {
  /** Whether a table has all its rows, also those that a page leaves to the files. */
  readonly whole?: boolean;
}

/** The annex of a report: each figure with its definition and its records, in the order of the text. */
export function annexEntries(
  corpus: Corpus,
  report: Report,
  { whole = false }: Asked = {},
): AnnexEntry[] {
  const own = corpusFor(corpus, report);
  return numberedFigures(own, report).map((each) => entryOf(own, report, each, whole));
}

/** The figures as a list of contents. */
export function annexContents(entries: readonly AnnexEntry[]): Piece[] {
  return entries.map(({ number, label, text, anchor }) => ({
    text: ui['annex.entry'](number, label, text),
    path: `#${anchor}`,
  }));
}

/** The report's tables, charts and lists, whose numbers have pages of their own. */
export function annexBlocks(corpus: Corpus, report: Report, { blocks }: TextView): Piece[] {
  return blocks.map((block, at) => ({
    text: blockTitle(corpus, block),
    path: paths.block(report.id, String(at + 1)),
  }));
}

function entryOf(
  corpus: Corpus,
  report: Report,
  { figure, numbers }: NumberedFigure,
  whole: boolean,
): AnnexEntry {
  const { key, metric, tally, comparison } = figure;
  const { text, notes } = showFigure(corpus, figure);
  return {
    anchor: figureAnchor(key),
    number: numbers.join(ui['list.join']),
    label: metric.label,
    text,
    notes,
    path: paths.figure(report.id, key),
    inText: paths.figureInReport(report.id, key),
    facts: [
      fact(ui['evidence.exact'], exactWithFraction(corpus, tally)),
      fact(ui['figure.state'], stateOfFigure(figure).text),
      fact(ui['evidence.period'], printPeriod(tally.question.period)),
      fact(ui['report.cutoff'], printDate(tally.question.until)),
      fact(ui['evidence.scope'], scopeText(corpus, tally)),
      fact(ui['sheet.provider'], metric.provider ?? ui['sheet.fromRecords']),
      ...definitionFacts(corpus, tally),
      ...factIf(ui['annex.records'], recordCount(tally)),
    ],
    gap: tally.value === null ? gapReason(tally) : undefined,
    tables: pointedTables(corpus, tally, whole),
    base: comparison?.base && {
      title: ui[comparison.beside === 'previous' ? 'evidence.previousRows' : 'evidence.baseRows'],
      tables: pointedTables(corpus, comparison.base, whole),
    },
  };
}

function pointedTables(corpus: Corpus, tally: Tally, whole: boolean): ShownTable[] {
  return tablesOf(corpus, tally, whole ? { most: Infinity } : {}).map(({ table, note }) => ({
    table: withEvidence(corpus, table),
    note,
  }));
}

function recordCount(tally: Tally): string | undefined {
  const count = talliesOfThings(tally).reduce((sum, { records }) => sum + records.length, 0);
  return count > 0 ? ui['annex.recordCount'](count) : undefined;
}
