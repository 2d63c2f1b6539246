import { expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { verdictsOf } from '../../src/domain/verdicts.ts';
import { branch, plan, recordAt, type Fields } from '../support/content-tree.ts';
import { allReturned, metric, returned, scenario } from './tally/scenario.ts';

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

const lecture = (slug: string, date: string) =>
  recordAt(slug, { kind: '党课', title: '党课', date });

/** State by window (and branch, where there are several), as known on a day. */
function states(corpus: Corpus, until: string): Record<string, string> {
  const commitment = corpus.commitments.get('a');
  if (!commitment) throw new Error('No commitment');
  return Object.fromEntries(
    verdictsOf(corpus, commitment, until).map(({ window, branch: slug, state }) => [
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
