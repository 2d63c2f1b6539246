import { expect, it } from 'vitest';
import { askedBranches } from '../../../src/domain/tally/asked-branches.ts';
import { branch, recordAt } from '../../support/content-tree.ts';
import { corpusWith, figure, returnedBranches } from '../../support/corpus.ts';

const materials = branch({
  name: '材料产业科党支部',
  members: undefined,
  history: [{ from: '2019-01-01', members: 9 }],
  ended: '2023-03-31',
  into: ['equipment'],
});
const corpus = corpusWith({
  ...returnedBranches('window'),
  'branches/materials.mdx': materials,
  ...recordAt('equipment', { date: '2023-03-16' }),
});
const lectures = figure(corpus, 'lectures');
const leadership = figure(corpus, 'leadership-lectures');

it('those who are asked are the branches at the end of the period and those that ended in it', () => {
  const [asked, ...others] = askedBranches(corpus, [leadership, lectures]);
  expect(others).toEqual([]);
  expect(asked?.atEnd).toBe(3);
  expect(asked?.gone.map(({ slug }) => slug)).toEqual(['materials']);
  const [first] = asked?.groups ?? [];
  expect(first?.count).toBe(lectures.tally.reporting.expected.length);
  expect(first?.count).toBe((asked?.atEnd ?? 0) + (asked?.gone.length ?? 0));
});

it('figures that ask fewer name the levels of which nobody is asked', () => {
  const groups = askedBranches(corpus, [leadership, lectures])[0]?.groups ?? [];
  expect(
    groups.map(({ figures, count, levels }) => [figures[0]?.metric.id, count, levels]),
  ).toEqual([
    ['lectures', 4, []],
    ['leadership-lectures', 3, ['党委']],
  ]);
});

it('where all have reported, and where one alone is asked, no number needs a reason', () => {
  const whole = corpusWith({ ...returnedBranches(), ...recordAt('window') });
  expect(askedBranches(whole, [figure(whole, 'lectures')])).toEqual([]);
  expect(askedBranches(corpus, [figure(corpus, 'lectures', '2023-H1', 'window')])).toEqual([]);
});
