import { fieldTypes, type Field } from '../../domain/catalogue/field.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { disclosePartner } from '../../domain/disclosure/record-heads.ts';
import { treeDay, type WorkRecord } from '../../domain/record.ts';
import { whereCounted, type CountedAs } from '../../domain/tally/where-counted.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import {
  branchName,
  kindsOf,
  shownFields,
  whenText,
  type ShownField,
} from '../../tables/record-words.ts';
import { shortText, showFigure } from '../../wording/shown-figure.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { fact, factIf, joinPieces, type Fact, type Piece } from '../facts.ts';
import { metricsCounting } from '../metric/metrics-counting.ts';
import { paths } from '../paths.ts';
import { recordLines, type RecordLine } from './record-lines.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import { recordState, type ShownState } from '../states.ts';

/** A record, ready to print. */
interface RecordView {
  readonly kinds: string;
  readonly when: string;
  readonly state: ShownState;
  readonly branch: { readonly name: string; readonly path: string };
  readonly facts: readonly Fact[];
  readonly counted: readonly CountedLine[];
  /** The metrics' own figures of a half-year, as the site knows them. */
  readonly countedMetrics: readonly CountedMetric[];
  readonly previous: RecordLine | undefined;
  readonly next: RecordLine | undefined;
}

/** A figure of a report that a record feeds. */
export interface CountedLine {
  readonly report: string;
  readonly reportPath: string;
  readonly label: string;
  readonly figurePath: string;
  readonly text: string;
  readonly as: string;
}

/** A metric's figure of a half-year that a record feeds. */
export interface CountedMetric {
  readonly label: string;
  readonly period: string;
  readonly path: string;
  readonly text: string;
  readonly as: string;
}

/** Prepares a record's page. */
export function recordView(corpus: Corpus, record: WorkRecord): RecordView {
  const day = treeDay(record.when);
  const ordered = orderedRecords(corpus);
  const folder = ordered.inFolder.get(record.branch) ?? [];
  const place = ordered.placeInFolder.get(record.id) ?? -1;
  const neighbour = (at: number) => {
    const other = place < 0 ? undefined : folder[at];
    return other && recordLines(corpus, [other])[0];
  };
  return {
    kinds: kindsOf(corpus, record)
      .map(({ label }) => label)
      .join(ui['list.join']),
    when: whenText(record.when),
    state: recordState(record.state),
    branch: { name: branchName(corpus, record.branch, day), path: paths.branch(record.branch) },
    facts: recordFacts(corpus, record),
    counted: countedLines(corpus, record),
    countedMetrics: countedMetrics(corpus, record),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
  };
}

/** What is written down of a record, in facts. */
export function recordFacts(corpus: Corpus, record: WorkRecord): Fact[] {
  const { when } = record;
  const kinds = kindsOf(corpus, record);
  const day = treeDay(when);
  return [
    fact(ui['record.when'], timeText(record, kinds[0]?.unit ?? '')),
    fact(ui['record.branch'], {
      text: branchName(corpus, record.branch, day),
      path: paths.branch(record.branch),
    }),
    ...kindFact(ui['record.kind'], kinds.slice(0, 1)),
    ...kindFact(ui['record.also'], kinds.slice(1)),
    ...shownFields(corpus, record).map((shown) => fieldFact(corpus, shown, day)),
    ...withFacts(corpus, record, day),
    ...factIf(ui['record.themes'], record.themes.join(ui['list.join'])),
    ...factIf(ui['record.campaign'], record.campaign),
    ...factIf(forLabel(kinds), record.for && printPeriod(record.for)),
    ...evidenceFacts(record),
    ...factIf(ui['record.source'], record.source),
    ...factIf(ui['record.recorded'], record.recorded && printDate(record.recorded)),
    ...factIf(ui['record.audience'], record.audience && ui[`record.audience.${record.audience}`]),
    ...stateFacts(record),
  ];
}

/** What the window is to a record: one that it makes good for, or one that it explains. */
function forLabel(kinds: readonly Kind[]): string {
  const isExplanation = kinds.some(({ explains }) => explains !== undefined);
  return ui[isExplanation ? 'record.explainedFor' : 'record.for'];
}

function kindFact(term: string, kinds: readonly Kind[]): Fact[] {
  const pieces = kinds.map(({ id, label }): Piece => ({ text: label, path: paths.kind(id) }));
  return pieces.length > 0 ? [fact(term, joinPieces(pieces, ui['list.join']))] : [];
}

function timeText({ when, time }: WorkRecord, unit: string): string {
  const extras: string[] = time ? [ui['record.clock'](time.from, time.to)] : [];
  if (when.form === 'period') {
    if (when.times !== undefined) extras.push(ui['record.times'](when.times, unit));
    if (when.through) extras.push(ui['record.through'](printDate(when.through)));
  }
  if (when.form === 'span' && when.to === undefined) extras.push(ui['record.ongoing']);
  const brackets = extras.length > 0 ? ui['text.bracket'](extras.join(ui['text.join'])) : '';
  return whenText(when) + brackets;
}

/** A field; what names branches or records leads there. */
function fieldFact(corpus: Corpus, { field, value, text }: ShownField, day: string): Fact {
  const ids = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
  const pieces = ids.flatMap((id) => pieceBehind(corpus, field, id, day) ?? []);
  if (pieces.length !== ids.length || pieces.length === 0) return fact(field.label, text);
  return fact(field.label, joinPieces(pieces, ui['list.join']));
}

/** What a value leads to: another record, or a branch; `undefined` where it has no page. */
function pieceBehind(corpus: Corpus, { type }: Field, id: string, day: string): Piece | undefined {
  switch (fieldTypes[type].leadsTo) {
    case 'record':
      return orderedRecords(corpus).placeInFolder.has(id)
        ? { text: corpus.records.get(id)?.title ?? id, path: paths.record(id) }
        : undefined;
    case 'branch':
      return corpus.branches.has(id)
        ? { text: branchName(corpus, id, day), path: paths.branch(id) }
        : undefined;
    case undefined:
      return undefined;
  }
}

function withFacts(corpus: Corpus, record: WorkRecord, day: string): Fact[] {
  if (record.with.length === 0) return [];
  const lines = record.with.map(({ branch, role, present }): Piece[] => {
    const counted =
      present !== undefined && disclosePartner(corpus, record, branch).tell === 'exact';
    const words = [
      role === '联合' ? ui['record.joint'] : ui['record.guest'],
      ...(counted ? [ui['record.people'](present)] : []),
    ];
    return [
      { text: branchName(corpus, branch, day), path: paths.branch(branch) },
      { text: ui['text.bracket'](words.join(ui['list.join'])) },
    ];
  });
  return [fact(ui['record.with'], ...lines)];
}

function evidenceFacts({ evidence }: WorkRecord): Fact[] {
  if (evidence.length === 0) return [];
  const lines = evidence.map(({ type, ref, heldBy }) =>
    [type, ref + (heldBy ? ui['text.bracket'](ui['record.heldBy'](heldBy)) : '')].join(' '),
  );
  return [fact(ui['record.evidence'], ...lines)];
}

function stateFacts({ state, checkedBy, reason }: WorkRecord): Fact[] {
  const by = checkedBy ? ui['text.bracket'](ui['record.checkedBy'](checkedBy)) : '';
  return [fact(ui['record.state'], state + by), ...factIf(ui['record.reason'], reason)];
}

const countedWords: Readonly<Record<CountedAs, string>> = {
  counted: ui['record.countedDirect'],
  linked: ui['record.countedLinked'],
  base: ui['record.countedBase'],
};

/** How a record feeds a figure, in words: on the side of the year before, or of the period before. */
function countedWord(as: CountedAs, { comparison }: Figure): string {
  return as === 'base' && comparison?.beside === 'previous'
    ? ui['record.countedPrevious']
    : countedWords[as];
}

function countedLines(corpus: Corpus, { id }: WorkRecord): CountedLine[] {
  return whereCounted(corpus, id).map(({ report, figure, as }) => ({
    report: report.title,
    reportPath: paths.figureInReport(report.id, figure.key),
    label: figure.metric.label,
    figurePath: paths.figure(report.id, figure.key),
    text: showFigure(corpus, figure).text,
    as: countedWord(as, figure),
  }));
}

function countedMetrics(corpus: Corpus, { id }: WorkRecord): CountedMetric[] {
  return metricsCounting(corpus, id).map(({ figure: { metric, period, tally }, as }) => ({
    label: metric.label,
    period: printPeriod(period),
    path: paths.metricValue(metric.id, period.id),
    text: shortText(corpus, tally),
    as: countedWords[as],
  }));
}
