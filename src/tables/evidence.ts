import { isSum } from '../domain/catalogue/metric.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { IsoDate } from '../domain/date.ts';
import { disclose } from '../domain/disclosure/disclose.ts';
import { isTold, type Disclosure } from '../domain/disclosure/disclosure.ts';
import { namesHeads } from '../domain/disclosure/heads-counted.ts';
import { discloseRow } from '../domain/disclosure/withheld-rows.ts';
import { ownValue } from '../domain/own.ts';
import { talliesOfThings } from '../domain/tally/tallies-of-things.ts';
import type { Contribution, Origin, Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { printPeriod } from '../wording/dates.ts';
import { wordFor } from '../wording/disclosed.ts';
import { dayUnits } from '../wording/spread.ts';
import { showTally } from '../wording/shown-figure.ts';
import { wordsOfOrigin } from './origin-words.ts';
import { branchName, whenText } from './record-words.ts';
import { textCell, type Cell, type Column, type Row, type Table } from './table.ts';

/** What tells the parts of a tally apart: their metrics, or where these are the same, their branches or periods. */
export function partLabel(corpus: Corpus, part: Tally, whole: Tally): string {
  // A metric over other days than the asked ones goes by these.
  return part.metric !== whole.metric &&
    part.question.period.id !== whole.question.period.id &&
    whole.parts.length === 1
    ? part.metric.label + ui['text.bracket'](printPeriod(part.question.period))
    : labelAmong(corpus, part, whole.parts);
}

/** What tells a tally apart from those beside it: 党课（装备产业科党支部，2023年3月） where all differ. */
function labelAmong(corpus: Corpus, { metric, question }: Tally, all: readonly Tally[]): string {
  const { branch, period: own } = question;
  const differs = (read: (tally: Tally) => string) => new Set(all.map(read)).size > 1;
  const isOther = {
    metric: differs((tally) => tally.metric.id),
    branch: differs((tally) => tally.question.branch),
    period: differs((tally) => tally.question.period.id),
  };
  const words = [
    ...(isOther.metric ? [metric.label] : []),
    ...(isOther.branch ? [branchName(corpus, branch, own.to)] : []),
    ...(isOther.period ? [printPeriod(own)] : []),
  ];
  const [first = branchName(corpus, branch, own.to), ...others] = words;
  return others.length > 0 ? first + ui['text.bracket'](others.join(ui['text.join'])) : first;
}

/**
 * What one tally counted, a row for each thing, with its value as the total; a provided figure has no total.
 * Where the value is withheld because of the figures beside it, so are the amounts of the rows.
 */
export function evidenceTable(
  corpus: Corpus,
  tally: Tally,
  caption: string,
  disclosure = disclose(corpus, tally),
): Table {
  const columns = columnsOf(tally);
  const total = totalOf(corpus, tally, columns, disclosure);
  return {
    caption,
    columns,
    rows: rowsOf(corpus, tally, columns, disclosure),
    ...(tally.metric.nature === 'provided' ? {} : { total }),
  };
}

/** The same for a file, where a figure of several parts is one table with a column that names the part. */
export function evidenceSheet(corpus: Corpus, tally: Tally, caption: string): Table {
  const leaves = talliesOfThings(tally);
  const [first] = leaves;
  if (leaves.length === 1 && first === tally) return evidenceTable(corpus, tally, caption);
  const part: Column = { id: 'part', label: ui['evidence.part'] };
  const named = leaves.some(isDistinct);
  const columns = sheetColumns(named);
  const rows = leaves.flatMap((leaf) =>
    [...rowsOf(corpus, leaf, columns), totalOf(corpus, leaf, columns)].map((row): Row => ({
      ...row,
      cells: [textCell(labelAmong(corpus, leaf, leaves)), ...row.cells],
    })),
  );
  const total = totalOf(corpus, tally, [part, ...columns]);
  return { caption, columns: [part, ...columns], rows, total };
}

function isDistinct({ contributions, judged, version: { definition } }: Tally): boolean {
  // Whether any verdict counts may be kept back, and then its table looks the same either way.
  if (judged) return definition.of === 'things' && definition.take.do === 'distinct';
  return contributions.some(({ names }) => names !== undefined);
}

function columnsOf(tally: Tally): Column[] {
  const columns = sheetColumns(isDistinct(tally));
  return columns.map((column) =>
    column.id === 'amount' ? { ...column, ...amountOf(tally) } : column,
  );
}

/** What the amounts of the rows are: of the value's own unit, or the days of each of which one or a share is taken. */
function amountOf({ metric, version: { definition } }: Tally): Partial<Column> {
  if (definition.of !== 'things' || isSum(definition) || definition.take.do !== 'between') {
    return { unit: metric.unit };
  }
  return { label: ui['evidence.days'], unit: dayUnits[definition.take.in] };
}

function sheetColumns(named: boolean): Column[] {
  return [
    { id: 'date', label: ui['evidence.date'], short: true },
    { id: 'branch', label: ui['evidence.branch'] },
    { id: 'title', label: ui['evidence.title'] },
    ...(named ? [{ id: 'names', label: ui['evidence.names'] }] : []),
    { id: 'amount', label: ui['evidence.amount'], numeric: true },
    { id: 'state', label: ui['evidence.state'], short: true },
    { id: 'address', label: ui['evidence.address'] },
  ];
}

function rowsOf(
  corpus: Corpus,
  tally: Tally,
  columns: readonly Column[],
  whole = disclose(corpus, tally),
): Row[] {
  // Each verdict that is listed tells the state that is counted.
  if (tally.judged && !isTold(whole)) return [];
  return tally.contributions.map((each) => rowOf(corpus, tally, each, columns, whole));
}

function rowOf(
  corpus: Corpus,
  tally: Tally,
  { origin, amount, names }: Contribution,
  columns: readonly Column[],
  whole: Disclosure,
): Row {
  const record = origin.of === 'record' ? corpus.records.get(origin.id) : undefined;
  const day = tally.question.period.to;
  const word = record && wordFor(discloseRow(corpus, tally, record, whole));
  const words = wordsOfOrigin(corpus, origin, day);
  const cells: Record<string, Cell> = {
    date: textCell(words.date),
    branch: words.branch
      ? textCell(branchName(corpus, words.branch, words.day), {
          about: { of: 'branch', slug: words.branch },
        })
      : textCell(''),
    title: textCell(words.title, leadOf(corpus, origin)),
    names: textCell(namesText(corpus, tally, names ?? [], day)),
    amount: word === undefined ? textCell(String(amount), { value: amount }) : textCell(word),
    state: textCell(words.state ?? '', words.state ? { state: words.state } : {}),
    address: textCell(words.address),
  };
  return {
    ...(origin.of === 'record' ? { record: origin.id } : {}),
    cells: columns.map(({ id }) => ownValue(cells, id) ?? textCell('')),
  };
}

/** Where a counted thing leads: of a sent report, to where its record lies now, or nowhere. */
function leadOf({ fixed }: Corpus, origin: Origin): Pick<Cell, 'about' | 'since'> {
  if (!fixed || origin.of !== 'record') return { about: origin };
  const now = fixed.recordNow(origin.id);
  if (!now) return { since: ui['evidence.gone'] };
  const about: Origin = { of: 'record', id: now.id };
  return now.when ? { about, since: ui['evidence.redated'](whenText(now.when)) } : { about };
}

function totalOf(
  corpus: Corpus,
  tally: Tally,
  columns: readonly Column[],
  disclosure = disclose(corpus, tally),
): Row {
  const { exact, value } = showTally(corpus, tally, disclosure);
  const { definition } = tally.version;
  // The middle of many is not their sum, and a share of them has a unit of its own.
  const isTaken = definition.of === 'things' && !isSum(definition);
  return {
    cells: columns.map(({ id }, at) => {
      if (at === 0) return textCell(ui[isTaken ? 'table.taken' : 'table.total']);
      if (id !== 'amount') return textCell('');
      if (value === undefined) return textCell(exact, { empty: true });
      return textCell(isTaken ? exact : String(value), { value });
    }),
  };
}

/** The different values that a thing brings; numbers of heads among them are counted, and not listed. */
function namesText(
  corpus: Corpus,
  { version: { definition } }: Tally,
  names: readonly string[],
  day: IsoDate,
): string {
  if (definition.of === 'things' && namesHeads(corpus.catalogue, definition)) return '';
  return names.map((name) => nameText(corpus, name, day)).join(ui['list.join']);
}

/** Distinct values are often branches: those go by their names. */
function nameText(corpus: Corpus, name: string, day: IsoDate): string {
  return corpus.branches.has(name) ? branchName(corpus, name, day) : name;
}
