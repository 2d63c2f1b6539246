import type { Figure } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { textCell, type Cell, type Row, type Table } from '../../../tables/table.ts';
import type { CellView } from './cell-evidence.ts';
import { joinPieces, type Fact, type Piece } from '../../facts.ts';

/** The evidence of the numbers of one page, each record as few times as can be. */
export interface PageEvidence {
  /** The notes that most of the numbers share, printed once. */
  readonly common: readonly Fact[];
  readonly blocks: readonly EvidenceBlock[];
  /** Numbers without records of their own here, by why that is so. */
  readonly without: readonly NumbersWithout[];
}

interface NumbersWithout {
  readonly note: string | undefined;
  readonly cells: readonly CellView[];
}

/** Numbers that rest on the same records, with those records. */
interface EvidenceBlock {
  readonly cells: readonly CellView[];
  /** The numbers of the page that this one is made of, whose records stand with them. */
  readonly parts: readonly Piece[];
  readonly table: Table | undefined;
  readonly notes: readonly string[];
}

/** A number with its evidence. */
interface Shown {
  readonly figure: Figure;
  readonly cell: CellView;
}

/** The evidence of the figures of one branch and period, with the cells that were made of them, in their order. */
export function pageEvidence(figures: readonly Figure[], cells: readonly CellView[]): PageEvidence {
  const common = commonFacts(cells);
  const said = new Set(common.map((one) => JSON.stringify(one)));
  const shown = figures.flatMap((figure, at): Shown[] => {
    const cell = cells[at];
    if (!cell) return [];
    // How many records are not checked is printed beside the number.
    const facts = cell.facts.filter(
      (one) => !said.has(JSON.stringify(one)) && one.term !== ui['evidence.unchecked'],
    );
    return [{ figure, cell: { ...cell, facts } }];
  });
  const isEmpty = ({ cell }: Shown) => cell.tables.length === 0 && cell.inTheWay.length === 0;
  const empty = shown.filter(isEmpty).map(({ cell }) => cell);
  const groups = Map.groupBy(
    shown.filter((one) => !isEmpty(one)),
    keyOf,
  );
  return {
    common,
    blocks: [...groups.values()].flatMap((group) => blocksOf(group, shown)),
    without: [...Map.groupBy(empty, ({ note }) => note)].map(([note, own]) => ({
      note,
      cells: own,
    })),
  };
}

/** Facts that more than half of the numbers share. */
function commonFacts(cells: readonly CellView[]): Fact[] {
  const all = new Map(
    cells.flatMap(({ facts }) => facts.map((one) => [JSON.stringify(one), one] as const)),
  );
  return [...all].flatMap(([key, one]) => {
    const having = cells.filter(({ facts }) => facts.some((own) => JSON.stringify(own) === key));
    return having.length * 2 > cells.length ? [one] : [];
  });
}

/** What numbers have in common that stand together: what they counted, and what is said of it. Others stand alone. */
function keyOf({ figure: { tally }, cell: { tables, anchor, note, facts } }: Shown): string {
  const [first, ...others] = tables;
  if (!first || others.length > 0 || tally.parts.length > 0) return anchor;
  const { table } = first;
  const things = table.rows.map((row) => keyOfRow(table, row));
  return JSON.stringify([note, facts, things.sort()]);
}

function blocksOf(group: readonly Shown[], shown: readonly Shown[]): EvidenceBlock[] {
  const [first] = group;
  if (!first) return [];
  const cells = group.map(({ cell }) => cell);
  const notes = cells.flatMap(({ tables }) => tables.flatMap(({ note }) => note ?? []));
  const block = { cells, parts: [], table: undefined, notes: [...new Set(notes)] };
  const parts = partsOf(first, shown);
  if (parts.length > 0) return [{ ...block, parts, notes: [] }];
  const { tables } = first.cell;
  if (tables.length === 1) return [{ ...block, table: sharedTable(cells) }];
  return tables.length === 0
    ? [block]
    : tables.map(({ table, note }, at) => ({
        cells: at === 0 ? cells : [],
        parts: [],
        table: withoutTotal(table),
        notes: note === undefined ? [] : [note],
      }));
}

/** The numbers that a number is made of, where the page has all of them. */
function partsOf({ figure: { tally, branch, period } }: Shown, shown: readonly Shown[]): Piece[] {
  const found = tally.parts.flatMap((part) => {
    const { metric, question } = part;
    if (question.branch !== branch || question.period.id !== period.id) return [];
    return shown.find(({ figure }) => figure.metric.id === metric.id) ?? [];
  });
  if (found.length < tally.parts.length) return [];
  const pieces = found.map(({ cell }) => ({
    text: ui['branch.evidencePart'](cell.label, cell.value),
    path: `#${cell.anchor}`,
  }));
  return joinPieces(pieces, ui['list.join']);
}

/** One table for numbers that counted the same things: a column for each that counted other than one by one. */
function sharedTable(cells: readonly CellView[]): Table | undefined {
  const tables = cells.flatMap(({ tables: [first], label }) =>
    first ? [{ label, table: first.table }] : [],
  );
  const [first] = tables;
  if (!first) return undefined;
  const { rows } = first.table;
  const extra = tables.flatMap(({ label, table }) => amountColumns(table, label, rows));
  const plain = plainColumns(first.table);
  return {
    caption: cells.map(({ label }) => label).join(ui['list.join']),
    columns: [...plain.map(({ column }) => column), ...extra.map(({ column }) => column)],
    rows: rows.map((row, at) => ({
      ...row,
      cells: [
        ...plain.map(({ cellAt }) => cellAt(row)),
        ...extra.map(({ cells: own }) => own[at] ?? textCell('')),
      ],
    })),
  };
}

/** The columns that describe the things: all but their amounts and their state. */
function plainColumns({ columns, rows }: Table) {
  return columns.flatMap((column, at) => {
    const cellAt = (row: Row): Cell => row.cells[at] ?? textCell('');
    const isShown =
      column.id === 'branch'
        ? new Set(rows.map((row) => cellAt(row).text)).size > 1
        : column.id === 'state'
          ? rows.some((row) => cellAt(row).state !== undefined && cellAt(row).state !== '已核')
          : column.id === 'date' || column.id === 'title';
    return isShown ? [{ column, cellAt }] : [];
  });
}

/** What each thing brings to a number, and under which names: told where it is not one thing, one count. */
function amountColumns(table: Table, label: string, like: readonly Row[]) {
  const byThing = new Map(table.rows.map((row) => [keyOfRow(table, row), row]));
  return table.columns.flatMap((column, at) => {
    if (column.id !== 'amount' && column.id !== 'names') return [];
    const cells = like.map((row) => byThing.get(keyOfRow(table, row))?.cells[at] ?? textCell(''));
    const isPlain = column.id === 'amount' && cells.every(({ value }) => value === 1);
    return isPlain ? [] : [{ column: { ...column, label }, cells }];
  });
}

/** All tables of evidence have the same columns before what a thing brings. */
function keyOfRow({ columns }: Table, { cells }: Row): string {
  const at = columns.findIndex(({ id }) => id === 'title');
  return JSON.stringify(cells[at]?.about);
}

function withoutTotal({ total: _, ...table }: Table): Table {
  return table;
}
