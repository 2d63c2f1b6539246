import { expect, it } from 'vitest';
import { figureCell, figuresTable } from '../../src/tables/figure-table.ts';
import { shortText } from '../../src/wording/shown-figure.ts';
import { corpusWith, figure, returnedBranches } from '../support/corpus.ts';
import { recordAt } from '../support/content-tree.ts';

const lecture = recordAt('window', { date: '2023-02-10', state: '已核', checkedBy: '党建办主任' });

it('a cell holds the number without the unit that stands in the header', () => {
  const corpus = corpusWith({ ...returnedBranches(), ...lecture });
  const cell = figureCell(corpus, figure(corpus, 'lectures'), '#here');
  expect(cell).toEqual({ text: '1', value: 1, path: '#here', notes: [], marks: [] });
});

it('a cell says what keeps the number from being the whole', () => {
  const corpus = corpusWith({ ...returnedBranches('equipment'), ...lecture });
  const { notes, marks } = figureCell(corpus, figure(corpus, 'lectures'), '');
  expect([notes, marks]).toEqual([['已报2/3个'], ['unreported']]);
});

it('a cell without a number says why, and is no number', () => {
  const corpus = corpusWith();
  const cell = figureCell(corpus, figure(corpus, 'lectures'), '');
  expect(cell).toMatchObject({ text: '待报', empty: true });
  expect(cell.value).toBeUndefined();
  expect(shortText(corpus, figure(corpus, 'lectures').tally)).toBe('待报');
});

it('a table of metrics leads from each number to the line of its records', () => {
  const corpus = corpusWith({ ...returnedBranches(), ...lecture });
  const part = (id: string, label: string, when: string) => ({
    id,
    label,
    figures: [figure(corpus, 'lectures', when)],
  });
  const table = figuresTable(corpus, '党课', '季度', [part('2023-q1', '第一季度', '2023-Q1')], {
    ...part('total', '合计', '2023-H1'),
  });
  expect(table.columns.map(({ label, unit }) => [label, unit])).toEqual([
    ['季度', undefined],
    ['党课', '次'],
  ]);
  expect(table.rows[0]?.cells[1]?.path).toBe('#2023-q1-lectures');
  expect(table.total?.cells.map(({ text }) => text)).toEqual(['合计', '1']);
});
