import { describe, expect, it } from 'vitest';
import type { Fields } from '../../support/content-tree.ts';
import { loadScenario, metric } from './scenario.ts';

/** The codes and reasons with which a catalogue of these metrics is refused. */
function refusals(...metrics: Fields[]): unknown[] {
  return loadScenario(metrics).issues.map(({ issue }) =>
    'reason' in issue.facts ? `${issue.code}: ${issue.facts.reason}` : issue.code,
  );
}

describe('natures never mix', () => {
  const stock = {
    nature: 'stock',
    from: ['党员队伍统计'],
    take: { latest: 'members' },
    unit: '名',
  };
  const provided = {
    nature: 'provided',
    from: ['经济指标'],
    take: { latest: 'growth' },
    unit: '%',
  };

  const refused: [string, Fields, string][] = [
    [
      'a flow of a stock kind',
      { from: ['党员队伍统计'], take: { sum: 'members' } },
      'kind-is-stock',
    ],
    [
      'a flow of a provided kind',
      { from: ['经济指标'], take: { sum: 'value' } },
      'kind-is-provided',
    ],
    [
      'a provided metric of a flow kind',
      { ...provided, from: ['心得体会统计'], take: { latest: 'pieces' } },
      'kind-is-flow',
    ],
    ['a provided metric that is summed', { ...provided, take: { sum: 'value' } }, 'needs-latest'],
    [
      'a flow that takes the latest',
      { from: ['心得体会统计'], take: { latest: 'pieces' } },
      'latest-is-not-flow',
    ],
    [
      'a stock of what happened',
      { nature: 'stock', from: ['结对共建协议'], take: 'count' },
      'needs-at-end',
    ],
    [
      'a flow of what stands at the end',
      { from: ['结对共建协议'], time: 'atEnd', take: 'count' },
      'needs-at-end',
    ],
    ['a target that is not of a commitment', { nature: 'target' }, 'needs-commitments'],
    [
      'a flow that takes a target',
      { from: 'commitments', take: 'target' },
      'commitments-only-target',
    ],
  ];
  it.each(refused)('refuses %s', (_, fields, reason) => {
    expect(refusals(metric(fields))).toContain(`metric-nature-clash: ${reason}`);
  });

  it('refuses a sum of a flow and a stock', () => {
    const found = refusals(
      metric({ id: 'flow', unit: '名' }),
      metric({ id: 'stock', per: 'branch', ...stock }),
      metric({ id: 'sum', unit: '名', plus: ['flow', 'stock'] }),
    );
    expect(found).toEqual(['metric-nature-clash: part-differs']);
  });

  it('refuses a sum of provided figures: the provider gives the whole', () => {
    const found = refusals(
      metric({ id: 'given', ...provided, where: { indicator: '投资' } }),
      metric({ id: 'sum', nature: 'provided', unit: '%', plus: ['given'] }),
    );
    expect(found).toEqual(['metric-nature-clash: sum-of-provided']);
  });

  it('refuses a sum of different units', () => {
    const found = refusals(
      metric({ id: 'talks', unit: '场次', from: ['宣讲报告'], take: 'count' }),
      metric({ id: 'sum', plus: ['talks'] }),
    );
    expect(found).toEqual(['metric-unit-clash']);
  });

  it('takes what does not mix', () => {
    expect(
      refusals(
        metric({ id: 'flow' }),
        metric({ id: 'stock', per: 'branch', ...stock }),
        metric({ id: 'given', ...provided, where: { indicator: '投资' } }),
      ),
    ).toEqual([]);
  });
});

describe('a catalogue that contradicts itself', () => {
  it('refuses metrics that ask each other in a circle, once', () => {
    const found = refusals(metric({ id: 'a', plus: ['b'] }), metric({ id: 'b', plus: ['a'] }));
    expect(found).toEqual(['metric-cycle']);
  });

  const unknown: [string, Fields, string][] = [
    ['a kind', { from: ['党棵'], take: 'count' }, 'unknown-choice'],
    ['a field', { where: { lecturr: '党委书记' } }, 'metric-field-unknown'],
    ['a hop', { where: { 'branch.leve': '党支部' } }, 'metric-field-unknown'],
    ['a set of seats', { where: { lecturer: { in: 'leaders' } } }, 'unknown-choice'],
    ['a theme', { where: { themes: { has: '党的十九大精神' } } }, 'unknown-choice'],
    [
      'a word of a choice',
      { from: ['群众反映'], where: { type: '投诉' }, take: 'count' },
      'unknown-choice',
    ],
    ['a branch', { where: { branch: { not: 'burau' } } }, 'unknown-branch'],
    ['a metric', { ratio: { of: 'x', to: 'x' } }, 'unknown-metric'],
  ];
  it.each(unknown)('refuses %s that does not exist', (_, fields, code) => {
    expect(new Set(refusals(metric(fields)))).toEqual(new Set([code]));
  });

  it('refuses to add up words', () => {
    expect(refusals(metric({ take: { sum: 'lecturer' } }))).toEqual(['metric-field-type']);
  });

  it('refuses to take the latest for each of anything but branches', () => {
    const latest = {
      nature: 'stock',
      from: ['党员队伍统计'],
      take: { latest: 'members' },
      unit: '名',
    };
    expect(refusals(metric({ ...latest, per: 'title' }))).toEqual(['metric-form: latest-per']);
    expect(refusals(metric({ ...latest, per: 'seat' }))).toEqual(['metric-form: latest-per']);
    expect(refusals(metric({ ...latest, per: 'branch' }))).toEqual([]);
  });

  const base = metric({ id: 'base' });
  const stray: [string, Fields][] = [
    ['a condition of a ratio', { unit: '%', ratio: { of: 'base', to: 'base' }, where: {} }],
    ['a time of a sum', { plus: ['base'], time: 'active' }],
    ['a part of the tree of a sum', { plus: ['base'], scope: 'own' }],
    ['a take of a sum', { plus: ['base'], take: 'count' }],
    ['an each for each branch', { each: 'branch', of: 'base', take: 'max', per: 'branch' }],
    ['a metric beside records', { of: 'base', from: ['党课'], take: 'count' }],
    ['a threshold of records', { atLeast: 2 }],
  ];
  it.each(stray)('refuses %s, which would be passed over', (_, fields) => {
    expect(refusals(base, metric(fields))).toEqual(['metric-form: does-not-apply']);
  });

  it('refuses a part that only a later version strays with', () => {
    const versions = [{ validFrom: '2023-01-01', atLeast: 2 }];
    expect(refusals(metric({ versions }))).toEqual(['metric-form: does-not-apply']);
  });

  it('refuses what cannot be taken of records, or of a metric that is asked one by one', () => {
    const each = (fields: Fields) =>
      refusals(base, metric({ each: 'branch', of: 'base', ...fields }));
    expect(refusals(metric({ take: 'max' }))).toEqual(['metric-form: take-of-answers']);
    expect(refusals(metric({ take: 'lastRun' }))).toEqual(['metric-form: take-of-answers']);
    expect(each({ take: { sum: 'attendance' } })).toEqual(['metric-form: take-of-things']);
    expect(each({ take: 'longestRun' })).toEqual(['metric-form: run-of-branches']);
    expect(each({ each: 'month', take: 'max', where: { level: '党支部' } })).toEqual([
      'metric-form: does-not-apply',
    ]);
    expect(each({ take: 'max', atLeast: 2 })).toEqual(['metric-form: does-not-apply']);
    expect(each({ take: 'count', atLeast: 3, atMost: 2 })).toEqual(['bounds-crossed']);
    expect(refusals(metric({ each: 'branch', take: 'max' }))).toEqual([
      'metric-form: each-of-missing',
    ]);
  });

  it.each<[Fields, string]>([
    [{ limit: 5 }, 'ranking'],
    [{ top: 3 }, 'ranking'],
    [{ sort: 'base' }, 'ranking'],
    [{ groupBy: 'branch' }, 'grouping'],
    [{ average: 'attendance' }, 'average'],
    [{ take: { average: 'attendance' } }, 'average'],
    [{ take: 'mean' }, 'average'],
  ])('says why a metric does not rank, group or average: %o', (fields, reason) => {
    expect(refusals(metric(fields))).toEqual([`metric-form: ${reason}`]);
  });

  it('refuses a metric that asks nothing, and one that asks twice', () => {
    expect(refusals({ id: 'a', label: '空', unit: '次', nature: 'flow' })).toEqual([
      'metric-form: nothing-asked',
    ]);
    expect(refusals(metric({ from: ['党课'], plus: ['b'], take: 'count' }))).toContain(
      'metric-form: both-records-and-metrics',
    );
  });
});
