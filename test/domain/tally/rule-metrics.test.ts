import { describe, expect, it } from 'vitest';
import { branch, type Fields } from '../../support/content-tree.ts';
import { allReturned, ask, lecture, metric, office, scenario } from './scenario.ts';
import { lectures, ruleFile, verdicts } from './rule-tree.ts';

describe('verdicts of rules', () => {
  const counting = (where: Fields) =>
    metric({ id: 'counted', from: 'verdicts', where, take: 'count' });
  const files = {
    ...ruleFile({ cadence: 'quarter' }),
    ...lecture('equipment', '2023-02-10'),
    'branches/office.mdx': branch({
      ...office,
      name: '另一个',
      level: '党支部',
      parent: 'bureau',
      returns: allReturned,
    }),
  };

  it('are counted where a metric asks for rules by name, and nowhere else', () => {
    const value = (where: Fields) =>
      ask(scenario([lectures, counting(where)], files), '2023-Q1', { metric: 'counted' }).value;
    expect(value({ rule: 'rule', state: 'done' })).toBe(1);
    expect(value({ rule: { exists: true }, state: 'missed' })).toBe(2);
    expect(value({ state: 'missed' })).toBe(0);
  });

  it('leave the metrics that measure them out of their circle', () => {
    const circle = metric({
      id: 'lectures',
      from: 'verdicts',
      where: { rule: { exists: true } },
      take: 'count',
    });
    const corpus = scenario([circle], ruleFile());
    expect(ask(corpus, '2023-Q1', { metric: 'lectures' }).value).toBe(0);
    expect(verdicts(corpus, '2023-Q1', '2023-07-31').map(({ state }) => state)).toEqual(
      Array(6).fill('missed'),
    );
  });
});
