import { describe, expect, it } from 'vitest';
import { type Fields } from '../../support/content-tree.ts';
import { loadScenario, metric } from '../tally/scenario.ts';
import { lectures, ruleFile } from '../tally/rule-tree.ts';

describe('what is wrong with a rule', () => {
  it.each<[string, Fields, string[]]>([
    ['asks for no amount', { target: undefined }, ['rule-unbounded']],
    [
      'asks some branches where it asks none',
      { per: 'none', where: { level: '党支部' } },
      ['rule-where'],
    ],
    ['is measured by nothing', { metric: 'lecturs' }, ['unknown-metric']],
    [
      'asks branches for what they do not have',
      { where: { colour: '红' } },
      ['metric-field-unknown'],
    ],
    ['lets off for what nobody can state', { excuses: ['下雨'] }, ['unknown-choice']],
    ['bounds the days between what has none', { metric: 'pieces', gap: { days: 3 } }, ['duty-gap']],
    [
      'changes backwards',
      { versions: [{ validFrom: '2021-01-01', target: 2 }] },
      ['version-order'],
    ],
    ['ends before it begins', { validTo: '2021-01-01' }, ['span-backwards']],
    [
      'is measured by nothing later on',
      { versions: [{ validFrom: '2023-01-01', metric: 'lecturs' }] },
      ['unknown-metric'],
    ],
  ])('is told where it %s', (_, fields, codes) => {
    const pieces = metric({
      id: 'pieces',
      from: ['心得体会统计'],
      take: { sum: 'pieces' },
      unit: '篇',
    });
    const { issues } = loadScenario([lectures, pieces], ruleFile(fields));
    expect(issues.map(({ issue }) => issue.code)).toEqual(codes);
  });

  it('is told once of what later versions take over', () => {
    const fields = { where: { colour: '红' }, versions: [{ validFrom: '2023-01-01', target: 2 }] };
    expect(loadScenario([lectures], ruleFile(fields)).issues).toHaveLength(1);
  });

  it('is told where a commitment has its code', () => {
    const { issues } = loadScenario([lectures], {
      ...ruleFile(),
      'plans/2023.mdx': `---\ntitle: 计划\nbranch: bureau\nperiod: 2023\ndate: 2023-01-05\ncommitments:\n  - { id: rule, label: 讲课, metric: lectures, target: 1 }\n---\n`,
    });
    expect(issues.map(({ issue }) => issue.code)).toEqual(['duplicate-id']);
  });
});
