import { describe, expect, it } from 'vitest';
import { askedOfThings, kindsOf } from '../../../src/domain/catalogue/metric-kinds.ts';
import type { Metric } from '../../../src/domain/catalogue/metric.ts';
import { loadScenario, metric } from '../tally/scenario.ts';

const declared = [
  metric({ id: 'lectures' }),
  metric({ id: 'days', from: ['主题党日', '党课'], take: 'count' }),
  metric({
    id: 'branch-count',
    unit: '个',
    nature: 'stock',
    from: 'branches',
    time: 'atEnd',
    take: 'count',
  }),
  metric({ id: 'both', plus: ['days', 'lectures'] }),
  metric({ id: 'per-branch', unit: '%', ratio: { of: 'lectures', to: 'branch-count' } }),
  metric({ id: 'changed', versions: [{ validFrom: '2023-01-01', from: ['主题党日'] }] }),
  metric({ id: 'one', plus: ['two', 'lectures'] }),
  metric({ id: 'two', plus: ['one', 'days'] }),
];

const { corpus } = loadScenario(declared, {});
const catalogue = corpus?.catalogue;

function find(id: string): Metric {
  const found = catalogue?.metrics.get(id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
}

const kinds = (id: string) => catalogue && kindsOf(catalogue, find(id)).map(({ label }) => label);
const asked = (id: string) =>
  catalogue &&
  askedOfThings(catalogue, find(id)).map(({ from }) =>
    from.of === 'records'
      ? from.kinds.map(({ kind }) => catalogue.kinds.get(kind)?.label)
      : from.of,
  );

describe('the kinds of a metric', () => {
  it.each([
    ['its own, in their order', 'days', ['主题党日', '党课']],
    ['those of its parts, each once', 'both', ['主题党日', '党课']],
    ['those of its parts that ask of records', 'per-branch', ['党课']],
    ['those of all its versions', 'changed', ['党课', '主题党日']],
    ['none where it asks of other things', 'branch-count', []],
    ['found where it goes round in a circle', 'one', ['主题党日', '党课']],
  ])('are %s', (_, id, expected) => {
    expect(kinds(id)).toEqual(expected);
  });

  it('are none where its parts do not exist', () => {
    expect(kindsOf({ ...catalogue!, metrics: new Map() }, find('both'))).toEqual([]);
  });
});

describe('what a metric asks of things', () => {
  it.each([
    ['in the order of its parts', 'per-branch', [['党课'], 'branches']],
    ['by its newest version', 'changed', [['主题党日']]],
    ['once of each metric', 'both', [['主题党日', '党课'], ['党课']]],
  ])('is told %s', (_, id, expected) => {
    expect(asked(id)).toEqual(expected);
  });
});
