import { describe, expect, it } from 'vitest';
import { commitmentFacts, windowViews } from '../../src/views/plan/commitment-view.ts';
import { planLines } from '../../src/views/plan/plan-view.ts';
import { dueItems, dueOfYear } from '../../src/views/duties/due-items.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { branch, plan, recordAt, type Fields, type Files } from '../support/content-tree.ts';
import { corpusWith, returnedBranches } from '../support/corpus.ts';

function officeWith(commitment: Fields, files: Files = {}): Corpus {
  const promised = {
    id: 'promise',
    label: '讲好党课',
    metric: 'lectures',
    target: 1,
    ...commitment,
  };
  return corpusWith({
    ...returnedBranches(),
    ...files,
    'plans/2023.mdx': plan({ commitments: [promised] }),
  });
}

function linesOf(corpus: Corpus): string[] {
  const written = corpus.plans.get('2023');
  if (!written) throw new Error('no plan');
  return planLines(corpus, written).flatMap(({ target, states }) => [
    target,
    ...states.map(({ text }) => text),
  ]);
}

describe('a commitment', () => {
  it('of a year says how far it is', () => {
    const corpus = officeWith({ target: 4 }, recordAt('window', { date: '2023-03-16' }));
    expect(linesOf(corpus)).toEqual(['每年4次', '推进中（完成1次，要求4次）']);
  });

  it('says every bound that it is judged by', () => {
    const corpus = officeWith({ cadence: 'quarter', atMost: 3, gap: { days: 50 } });
    expect(linesOf(corpus)[0]).toBe('每季度至少1次，至多3次，两次之间不超过50天');
  });

  it('of several windows counts their states, the most urgent first', () => {
    const corpus = officeWith({ cadence: 'quarter' }, recordAt('window', { date: '2023-03-16' }));
    expect(linesOf(corpus)).toEqual([
      '每季度1次',
      '4个季度中逾期未完成1个',
      '推进中1个',
      '已完成1个',
      '未到期1个',
    ]);
  });

  it('of each branch is told window by window, with the records of each', () => {
    const corpus = officeWith(
      { cadence: 'quarter', per: 'branch' },
      recordAt('window', { date: '2023-03-16' }),
    );
    const commitment = corpus.commitments.get('promise');
    const [first, , , last] = commitment ? windowViews(corpus, commitment) : [];
    expect(
      first?.verdicts.map(({ branch, states, done }) => [branch, states[0]?.text, done]),
    ).toEqual([
      ['装备产业科党支部', '逾期未完成', '0次'],
      ['政务服务窗口党支部', '已完成', '1次'],
    ]);
    const [table] = first?.verdicts[1]?.tables ?? [];
    expect(table?.table.rows.map(({ record }) => record)).toEqual([
      'window/2023/2023-03-16-record',
    ]);
    expect([last?.title, last?.upcoming]).toEqual(['2023年第四季度', true]);
  });
});

describe('a commitment of each seat', () => {
  const bureau = branch({
    name: '测试局党委',
    level: '党委',
    parent: undefined,
    members: 60,
    seats: ['党委书记', '党委副书记', '支部书记'].map((seat) => ({ seat, from: '2021-01-01' })),
    returns: ['2023-Q1', '2023-Q2'].map((each) => ({
      period: each,
      through: each === '2023-Q1' ? '2023-03-31' : '2023-06-30',
      by: '党委书记',
      on: '2023-07-03',
    })),
  });
  const held = (date: string, lecturer: string) => recordAt('bureau', { date, lecturer });
  const corpus = officeWith(
    { cadence: 'quarter', per: 'seat' },
    {
      'branches/bureau.mdx': bureau,
      ...held('2023-03-20', '党委书记'),
      ...held('2023-02-16', '党委副书记'),
      ...held('2023-01-12', '党委书记'),
    },
  );
  const commitment = corpus.commitments.get('promise');
  if (!commitment) throw new Error('No commitment');

  it('is told in numbers, with the records of all seats in one table in order of time', () => {
    const [first] = windowViews(corpus, commitment);
    expect(first?.verdicts.map(({ done }) => done)).toEqual(['3个岗位完成2个']);
    const [shown, ...others] = first?.verdicts.flatMap(({ tables }) => tables) ?? [];
    expect(others).toEqual([]);
    expect(shown?.table.rows.map(({ record }) => record)).toEqual([
      'bureau/2023/2023-01-12-record',
      'bureau/2023/2023-02-16-record',
      'bureau/2023/2023-03-20-record',
    ]);
    expect(shown?.table.total?.cells.flatMap(({ value }) => value ?? [])).toEqual([3]);
  });

  it('names no seat, neither in its tables nor in how it is counted', () => {
    const [first, second] = windowViews(corpus, commitment);
    const told = JSON.stringify([commitmentFacts(corpus, commitment), first, second]);
    expect(told).not.toMatch(/书记/u);
  });
});

describe('what is due', () => {
  it('is overdue, or has a window that ends within thirty days', () => {
    const monthly = officeWith({ cadence: 'month' }, recordAt('window', { date: '2023-06-16' }));
    const items = dueItems(monthly);
    expect(items.map(({ window, tense }) => [window.id, tense]).slice(0, 2)).toEqual([
      ['2023-05', 'overdue'],
      ['2023-04', 'overdue'],
    ]);
    expect(items.map(({ window }) => window.id)).not.toContain('2023-09');
    expect(items.at(-1)?.window.id).toBe('2023-07');
  });

  it('is a branch’s own on its page', () => {
    const corpus = officeWith(
      { cadence: 'quarter', per: 'branch' },
      recordAt('window', { date: '2023-03-16' }),
    );
    expect(dueItems(corpus, 'window').map(({ window }) => window.id)).toEqual(['2023-Q2']);
    expect(dueItems(corpus, 'equipment').map(({ window }) => window.id)).toEqual([
      '2023-Q2',
      '2023-Q1',
    ]);
  });

  it('is of this year on the home page, where the plans of earlier years are named', () => {
    const old = {
      id: 'old',
      label: '讲好党课',
      metric: 'lectures',
      target: 9,
      cadence: 'half-year',
    };
    const corpus = officeWith(
      { cadence: 'quarter' },
      {
        'plans/2022.mdx': plan({
          title: '2022年计划',
          period: 2022,
          date: '2022-01-10',
          commitments: [old],
        }),
      },
    );
    expect(dueItems(corpus).map(({ window }) => window.id)).toContain('2022-H2');
    const { items, earlier } = dueOfYear(corpus);
    expect(items.map(({ window }) => window.id)).toEqual(['2023-Q2', '2023-Q1']);
    expect(earlier).toEqual([{ text: '2022年计划（2项）', path: '/plans/2022/' }]);
  });

  it('leads to the window it falls in', () => {
    const corpus = officeWith({ cadence: 'quarter' });
    expect(dueItems(corpus)[0]?.path).toBe('/plans/2023/promise/#2023-q2');
  });
});
