import { ui } from '../labels/ui.ts';
import type { Cell, Row, Table } from './table.ts';

/** A note that stands in many cells, and the sign that stands for it there. */
export interface SharedNote {
  readonly sign: string;
  readonly text: string;
}

/** A note is shared where so many cells have it, and so large a part of all cells that have any. */
const leastCells = 4;
const leastPart = 1 / 8;

/**
 * Tables of one page with a sign for each note that many of their cells have, and the key to the signs:
 * printed once above the tables, so that a cell has only notes of its own in words.
 */
export function shareNotes(tables: readonly Table[]): {
  readonly tables: readonly Table[];
  readonly shared: readonly SharedNote[];
} {
  const noted = tables
    .flatMap(({ rows, total }) => [...rows, ...(total ? [total] : [])])
    .flatMap(({ cells }) => cells.slice(1))
    .flatMap(({ notes = [] }) => (notes.length > 0 ? [notes] : []));
  const counts = Map.groupBy(noted.flat(), (note) => note);
  const shared = [...counts]
    .map(([text, { length }]) => ({ text, length }))
    .filter(({ length }) => length >= leastCells && length >= noted.length * leastPart)
    .sort((a, b) => b.length - a.length)
    .map(({ text }, at): SharedNote => ({ sign: ui['table.sign'](at), text }));
  const signs = new Map(shared.map(({ sign, text }) => [text, sign]));
  const signed = ({ cells, ...row }: Row): Row => ({
    ...row,
    cells: cells.map((cell, at) => (at === 0 ? cell : withSigns(cell, signs))),
  });
  return {
    tables: tables.map(({ total, ...table }) => ({
      ...table,
      rows: table.rows.map(signed),
      ...(total ? { total: signed(total) } : {}),
    })),
    shared,
  };
}

function withSigns(cell: Cell, signs: ReadonlyMap<string, string>): Cell {
  const { notes = [] } = cell;
  const own = notes.flatMap((note) => signs.get(note) ?? []);
  if (own.length === 0) return cell;
  return { ...cell, signs: own, notes: notes.filter((note) => !signs.has(note)) };
}
