import { treeDay, type WorkRecord } from '../../domain/record.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import { headsAddedUp } from '../../domain/disclosure/withheld-rows.ts';
import type { Report } from '../../domain/report.ts';
import { driftOf, type Drift, type Renamed } from '../../domain/sent/drift.ts';
import type { RecordDrift } from '../../domain/sent/drift-records.ts';
import type { NumberPlace } from '../../domain/sent/places.ts';
import { reportDrift } from '../../domain/sent/report-drift.ts';
import { corpusFor } from '../../domain/sent/sent-corpus.ts';
import { talliesOfThings } from '../../domain/tally/tallies-of-things.ts';
import { figuresOf } from '../../domain/tally/figure.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { placeWords } from '../../labels/places.ts';
import { ui } from '../../labels/ui.ts';
import { branchName, whenText } from '../../tables/record-words.ts';
import { cellAnchor } from '../../tables/figure-table.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printPeriod } from '../../wording/dates.ts';
import { showTally } from '../../wording/shown-figure.ts';
import type { Piece } from '../facts.ts';
import { commitmentPath, paths } from '../paths.ts';

/** A number of a sent report that the ledger answers otherwise now, or that rests on other records. */
export interface DriftLine {
  /** Whether the number itself is another one. */
  readonly isOther: boolean;
  /** The metric; of a number that is none of the text's also its place, its period and its branch. */
  readonly label: string;
  /** 报送数37次，现台账数38次：纺织支部补录1条. */
  readonly text: string;
  /** Where its evidence stands. */
  readonly path: string;
  readonly drift: Drift;
  /** The records by which it differs, with their pages where they still have one. */
  readonly records: readonly Piece[];
}

/** What has changed since a report was sent. */
export interface DriftView {
  /** The figures of its text. */
  readonly lines: readonly DriftLine[];
  /** The numbers of its tables, charts, lists, commitments and evidence that differ besides. */
  readonly others: readonly DriftLine[];
}

/** The figures of a report that differ now, each once in the order of the text; those with another number first. */
export function driftView(corpus: Corpus, report: Report): DriftView {
  const { figures, others } = reportDrift(corpus, report);
  const line = (label: string, path: string, drift: Drift): DriftLine => ({
    isOther: drift.isOther,
    label,
    text: driftText(corpus, report, drift),
    path,
    drift,
    records: drift.records.map((one) => recordPiece(corpus, report, one)),
  });
  const lines = figures.map(({ figure, drift }) =>
    line(figure.metric.label, `${paths.figure(report.id, figure.key)}#drift`, drift),
  );
  return {
    lines: lines.toSorted((a, b) => Number(b.isOther) - Number(a.isOther)),
    others: others.map(({ place, drift }) =>
      line(labelIn(corpus, report, place, drift), pathOf(corpus, report, place, drift), drift),
    ),
  };
}

/** 目标任务：宣讲报告（2022年，县委）. */
function labelIn(corpus: Corpus, report: Report, place: NumberPlace, { sent }: Drift): string {
  const { period, branch, until } = sent.question;
  const name = branchName(corpusFor(corpus, report), branch, earlier(period.to, until));
  return ui['drift.where'](sent.metric.label, printPeriod(period), name, placeWords[place.of]);
}

/** Where a number stands with its records. */
function pathOf(corpus: Corpus, report: Report, place: NumberPlace, { sent }: Drift): string {
  switch (place.of) {
    case 'table':
    case 'chart':
      return `${paths.block(report.id, String(place.number))}#${cellAnchor(place.row, sent.metric.id)}`;
    case 'list':
      return paths.block(report.id, String(place.number));
    case 'commitment':
      return `${commitmentPath(place.commitment)}#${place.window.id.toLowerCase()}`;
    case 'evidence': {
      const figure = figuresOf(corpus, report).find(({ metric }) => metric.id === sent.metric.id);
      return figure ? paths.figure(report.id, figure.key) : paths.sheet(report.id);
    }
  }
}

function recordPiece(corpus: Corpus, report: Report, one: RecordDrift): Piece {
  const text = recordOf(corpus, report, one)?.title ?? one.id;
  return one.now === undefined ? { text } : { text, path: paths.record(one.now) };
}

/** Why a record counts otherwise; of one whose date was put right, its date now. */
function causeText({ records }: Corpus, { cause, now, after }: RecordDrift): string {
  const record = cause === 'redated' && now !== undefined ? records.get(now) : undefined;
  return record
    ? ui['drift.redated'](whenText(record.when), after !== undefined)
    : ui[`drift.cause.${cause}`];
}

/** How one figure differs; `undefined` where it does not. */
export function driftOfFigure(corpus: Corpus, report: Report, figure: Figure): Drift | undefined {
  return driftOf(corpus, report.id).find(({ sent }) => sent === figure.tally);
}

/** How an answer differs, in a sentence: both values, and why; of one that cannot be asked again, that it cannot. */
export function driftText(corpus: Corpus, report: Report, drift: Drift): string {
  const sent = showTally(corpusFor(corpus, report), drift.sent).exact;
  if (!drift.now) return ui['drift.notAsked'](sent, drift.sent.metric.label);
  const now = showTally(corpus, drift.now).exact;
  const values =
    drift.isOther && sent !== now ? ui['drift.values'](sent, now) : ui['drift.sameValue'](sent);
  const why = reasons(corpus, report, drift);
  return why.length === 0 ? values : values + ui['drift.because'] + why.join(ui['list.join']);
}

function reasons(corpus: Corpus, report: Report, drift: Drift): string[] {
  const { records, definitions, renamed, reported, awaited, things } = drift;
  const groups = Map.groupBy(records, (one) => {
    const text = one.cause === 'redated' ? causeText(corpus, one) : one.cause;
    return `${branchOf(corpus, report, one)} ${text}`;
  });
  return [
    ...[...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const branch = branchOf(corpus, report, first);
      const records = ui['drift.records'](branch, first.cause, group.length);
      return first.cause === 'redated'
        ? records + ui['text.bracket'](causeText(corpus, first))
        : records;
    }),
    ...definitions.map((id) =>
      ui['drift.definition'](corpus.catalogue.metrics.get(id)?.label ?? id),
    ),
    ...renamed.flatMap(renamedText),
    ...(reported.length > 0 ? [ui['drift.reported'](reported.length)] : []),
    ...(awaited.length > 0 ? [ui['drift.awaited'](awaited.length)] : []),
    ...(things.length > 0 ? [ui['drift.things'](things.length)] : []),
  ];
}

function renamedText({ before, after }: Renamed): string[] {
  return [
    ...(before.label === after.label ? [] : [ui['drift.renamed'](before.label, after.label)]),
    ...(before.unit === after.unit
      ? []
      : [ui['drift.otherUnit'](after.label, before.unit, after.unit)]),
  ];
}

function branchOf(corpus: Corpus, report: Report, one: RecordDrift): string {
  const found = recordOf(corpus, report, one);
  return found ? branchName(corpus, found.branch, treeDay(found.when)) : '';
}

/** The record as the ledger has it under the id that was sent, or else as it was sent. */
function recordOf(corpus: Corpus, report: Report, { id }: RecordDrift): WorkRecord | undefined {
  return corpusFor(corpus, report).records.get(id) ?? corpus.records.get(id);
}

/** Whether what a record brings are heads: of a small branch they are told nowhere else either. */
export function countsHeads(corpus: Corpus, drift: Drift): boolean {
  return [drift.sent, ...(drift.now ? [drift.now] : [])]
    .flatMap(talliesOfThings)
    .some((leaf) => headsAddedUp(corpus, leaf) !== undefined);
}

/** The records by which a figure differs, a row each, with what they bring. */
export function driftTable(corpus: Corpus, report: Report, drift: Drift): Table {
  const hides = countsHeads(corpus, drift);
  const amount = (value: number | undefined) =>
    value === undefined
      ? textCell(ui['drift.notCounted'], { empty: true })
      : textCell(String(value), { value });
  const rows = drift.records.map((one): Row => {
    const record = recordOf(corpus, report, one);
    const title = record?.title ?? one.id;
    return {
      cells: [
        textCell(
          title,
          one.now === undefined
            ? { since: ui['evidence.gone'] }
            : { about: { of: 'record', id: one.now } },
        ),
        ...(hides ? [] : [amount(one.before), amount(one.after)]),
        textCell(causeText(corpus, one)),
        textCell(record ? whenText(record.when) : ''),
        textCell(branchOf(corpus, report, one)),
      ],
    };
  });
  return {
    caption: ui['drift.recordsTitle'],
    columns: [
      // On a small screen the first of them are seen: which record, and what it counted then and counts now.
      { id: 'title', label: ui['drift.record'] },
      ...(hides
        ? []
        : [
            { id: 'before', label: ui['drift.before'], numeric: true },
            { id: 'after', label: ui['drift.after'], numeric: true },
          ]),
      { id: 'cause', label: ui['drift.cause'] },
      { id: 'date', label: ui['drift.date'], short: true },
      { id: 'branch', label: ui['drift.branch'] },
    ],
    rows,
  };
}
