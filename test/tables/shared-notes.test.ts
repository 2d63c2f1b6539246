import { expect, it } from 'vitest';
import { shareNotes } from '../../src/tables/shared-notes.ts';
import { textCell, type Table } from '../../src/tables/table.ts';

function tableOf(...notes: readonly string[][]): Table {
  return {
    caption: '',
    columns: [
      { id: 'metric', label: '指标' },
      { id: 'value', label: '数' },
    ],
    rows: notes.map((own) => ({
      cells: [textCell('党课', { notes: ['提供单位'] }), textCell('1', { notes: own })],
    })),
  };
}

function cellsOf({ rows }: Table) {
  return rows.map(({ cells }) => [cells[1]?.signs ?? [], cells[1]?.notes]);
}

it('a note that many cells have is said once, and stands in them as a sign', () => {
  const often = '已报25/27个';
  const { tables, shared } = shareNotes([
    tableOf([often], [often, '待核2'], []),
    tableOf([often], [often]),
  ]);
  expect(shared).toEqual([{ sign: '①', text: often }]);
  expect(tables.map(cellsOf)).toEqual([
    [
      [['①'], []],
      [['①'], ['待核2']],
      [[], []],
    ],
    [
      [['①'], []],
      [['①'], []],
    ],
  ]);
});

it('notes of few cells, and those that name a row, stay where they are', () => {
  const table = tableOf(['待核2'], ['待核2'], ['待核2'], []);
  expect(shareNotes([table])).toEqual({ tables: [table], shared: [] });
});
