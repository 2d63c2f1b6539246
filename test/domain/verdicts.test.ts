import { expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { period } from '../../src/domain/period.ts';
import { commitmentVerdicts } from '../../src/domain/verdicts.ts';
import { branch, plan, type Fields } from '../support/content-tree.ts';
import {
  allReturned,
  lecture,
  loadScenario,
  metric,
  returned,
  scenario,
  talk,
  talks,
} from './tally/scenario.ts';

const lectures = metric({ id: 'lectures' });

/** A promise of lectures, made on 10 January 2023, one a quarter where `fields` say nothing else. */
function promise(fields: Fields = {}) {
  const commitment = {
    id: 'a',
    label: '讲党课',
    metric: 'lectures',
    cadence: 'quarter',
    target: 1,
  };
  return { 'plans/2023.mdx': plan({ commitments: [{ ...commitment, ...fields }] }) };
}

/** State by window (and branch, where there are several), as known on a day. */
function states(corpus: Corpus, until: string): Record<string, string> {
  const commitment = corpus.commitments.get('a');
  if (!commitment) throw new Error('No commitment');
  return Object.fromEntries(
    commitmentVerdicts(corpus, commitment, until).map(({ window, branch: slug, state }) => [
      commitment.per ? `${window.id} ${slug}` : window.id,
      state,
    ]),
  );
}

it('judges a closed window by what was done in it, and never an open or a coming one', () => {
  const corpus = scenario([lectures], { ...promise(), ...lecture('equipment', '2023-02-10') });
  expect(states(corpus, '2023-07-31')).toEqual({
    '2023-Q1': 'done',
    '2023-Q2': 'missed',
    '2023-Q3': 'in-window',
    '2023-Q4': 'upcoming',
  });
});

it('says of a yearly promise in July that its window is open', () => {
  const corpus = scenario([lectures], promise({ cadence: 'year', target: 4 }));
  expect(states(corpus, '2023-07-31')).toEqual({ '2023': 'in-window' });
});

it('counts a promise as kept as soon as it is', () => {
  const files = { ...promise({ cadence: 'year' }), ...lecture('equipment', '2023-02-10') };
  expect(states(scenario([lectures], files), '2023-03-01')).toEqual({ '2023': 'done' });
});

it('accuses nobody who was only late with the return', () => {
  const corpus = scenario([lectures], {
    ...promise(),
    'branches/window.mdx': branch({ name: '窗口党支部', returns: returned('2023-Q1') }),
  });
  expect(states(corpus, '2023-07-31')).toMatchObject({
    '2023-Q1': 'missed',
    '2023-Q2': 'unreported',
  });
});

it('gives one answer for each branch below, where the promise is for each', () => {
  const corpus = scenario([lectures], {
    ...promise({ per: 'branch' }),
    ...lecture('equipment', '2023-02-10'),
  });
  expect(states(corpus, '2023-04-30')).toMatchObject({
    '2023-Q1 equipment': 'done',
    '2023-Q1 window': 'missed',
  });
});

it('does not let a branch keep its promise by what those below it did', () => {
  const corpus = scenario([lectures], {
    ...promise({ per: 'branch' }),
    'branches/industry.mdx': branch({ name: '工业党总支', level: '党总支', returns: allReturned }),
    'branches/works.mdx': branch({ name: '工厂党支部', parent: 'industry', returns: allReturned }),
    ...lecture('works', '2023-02-10'),
  });
  expect(states(corpus, '2023-04-30')).toMatchObject({
    '2023-Q1 industry': 'missed',
    '2023-Q1 works': 'done',
  });
});

it('knows no promise before the day on which it was made', () => {
  expect(states(scenario([lectures], promise()), '2023-01-09')).toEqual({});
});

it('accuses nobody where the records of a window dispute each other', () => {
  const { corpus } = loadScenario([talks({ id: 'lectures' })], {
    ...promise({ target: 5 }),
    ...talk('equipment', { date: '2023-03-10' }),
    ...talk('equipment', { period: '2023-03', times: 3 }),
  });
  expect(corpus && states(corpus, '2023-07-31')).toMatchObject({
    '2023-Q1': 'unreported',
    '2023-Q2': 'missed',
  });
});

it('counts a promise as kept though somebody has not returned', () => {
  const corpus = scenario([lectures], {
    ...promise(),
    'branches/window.mdx': branch({ name: '窗口党支部' }),
    ...lecture('equipment', '2023-02-10'),
  });
  expect(states(corpus, '2023-07-31')).toMatchObject({
    '2023-Q1': 'done',
    '2023-Q2': 'unreported',
  });
});

it('opens a window on its first day, and closes it after its last', () => {
  const corpus = scenario([lectures], promise());
  const second = (until: string) => states(corpus, until)['2023-Q2'];
  expect(['2023-03-31', '2023-04-01', '2023-06-29', '2023-06-30'].map(second)).toEqual([
    'upcoming',
    'in-window',
    'in-window',
    'missed',
  ]);
});

it('keeps a promise with as much as was promised, and not with less', () => {
  const files = {
    ...promise({ target: 2 }),
    ...lecture('equipment', '2023-02-10'),
    ...lecture('window', '2023-03-31'),
    ...lecture('window', '2023-05-10'),
  };
  expect(states(scenario([lectures], files), '2023-07-31')).toMatchObject({
    '2023-Q1': 'done',
    '2023-Q2': 'missed',
  });
});

it('has a window for each part of the period that the promise is for', () => {
  const windows = (cadence: string) =>
    Object.keys(states(scenario([lectures], promise({ cadence })), '2023-07-31'));
  expect(windows('once')).toEqual(['2023']);
  expect(windows('half-year')).toEqual(['2023-H1', '2023-H2']);
  expect(windows('month')).toHaveLength(12);
  // The Thursdays of 2023: the first is on 5 January, the last on 28 December.
  const weeks = windows('week');
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([52, '2023-W01', '2023-W52']);
});

it('asks for each branch that there is at the end of the window, or by now', () => {
  const corpus = scenario([lectures], {
    ...promise({ per: 'branch' }),
    'branches/old.mdx': branch({ name: '老党支部', ended: '2023-03-30', into: ['window'] }),
    'branches/young.mdx': branch({
      name: '新党支部',
      history: [{ from: '2023-04-15', members: 5 }],
    }),
  });
  const branchesOf = (window: string, until: string) =>
    Object.keys(states(corpus, until)).flatMap((key) =>
      key.startsWith(window) ? [key.slice(window.length + 1)] : [],
    );
  expect(branchesOf('2023-Q1', '2023-07-31')).toEqual(['equipment', 'window']);
  expect(branchesOf('2023-Q1', '2023-03-30')).toEqual(['equipment', 'old', 'window']);
  expect(branchesOf('2023-Q2', '2023-04-14')).toEqual(['equipment', 'window']);
  expect(branchesOf('2023-Q2', '2023-07-31')).toEqual(['equipment', 'window', 'young']);
});

it('judges only the windows that touch the days that are looked at', () => {
  const corpus = scenario([lectures], promise());
  const commitment = corpus.commitments.get('a');
  const found =
    commitment && commitmentVerdicts(corpus, commitment, '2023-07-31', period('2023-03'));
  expect(found?.map(({ window, state, target }) => [window.id, state, target])).toEqual([
    ['2023-Q1', 'missed', 1],
  ]);
});

it('asks only those branches of which its condition holds at the end of each window', () => {
  const corpus = scenario([lectures], {
    ...promise({ per: 'branch', cadence: 'half-year', where: { level: '党支部' } }),
    'branches/group.mdx': branch({ name: '工业党总支', level: '党总支', returns: allReturned }),
    'branches/crew.mdx': branch({
      name: '项目党支部',
      history: [
        { from: '2022-01-01', members: 5, level: '临时党支部' },
        { from: '2023-07-01', level: '党支部' },
      ],
      returns: allReturned,
    }),
  });
  const asked = Object.keys(states(corpus, '2023-12-31'));
  expect(asked.filter((key) => key.endsWith(' group'))).toEqual([]);
  expect(asked.filter((key) => key.endsWith(' crew'))).toEqual(['2023-H2 crew']);
});

it('refuses a condition that fits no promise of each branch, or no branch', () => {
  const codes = (fields: Fields) =>
    loadScenario([lectures], promise(fields)).issues.map(({ issue }) => issue.code);
  expect(codes({ where: { level: '党支部' } })).toEqual(['commitment-where']);
  expect(codes({ per: 'branch', where: { level: '党小组' } })).toEqual(['unknown-choice']);
  expect(codes({ per: 'branch', where: { colour: '红' } })).toEqual(['metric-field-unknown']);
});
