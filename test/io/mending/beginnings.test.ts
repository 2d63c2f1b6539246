import { describe, expect, it } from 'vitest';
import { loadTree } from '../../support/content-tree.ts';

const file = 'catalogue/kinds/志愿.yaml';
const load = (since: string) => {
  const text = `- id: service\n  label: 志愿服务\n  unit: 场次\n  when: event\n  since: ${since}\n`;
  const { issues, corpus } = loadTree({ [file]: text });
  return {
    issues: issues.filter((one) => one.file === file),
    since: corpus?.catalogue.kinds.get('service')?.since,
  };
};

describe('a day from which a rule holds, written as a period,', () => {
  it.each([
    ['2023-Q2', '2023-04-01'],
    ['2023-H2', '2023-07-01'],
    ['2023-04', '2023-04-01'],
    ['2023', '2023-01-01'],
    ['2023年二季度', '2023-04-01'],
    ['2023年4月', '2023-04-01'],
    ['2023/4/5', '2023-04-05'],
  ])('is offered as its first day: %s', (written, day) => {
    const [found, ...more] = load(written).issues;
    expect([found?.issue.code, found?.line, more]).toEqual(['bad-date', 5, []]);
    expect(found?.better).toEqual([`  since: ${day}`]);
    expect(load(day)).toEqual({ issues: [], since: day });
  });

  it.each(['去年', '2023-13', '2023-Q5'])('is not guessed where it is none: %s', (written) => {
    expect(load(written).issues.map(({ better }) => better)).toEqual([undefined]);
  });

  it('is offered for a version of a metric too', () => {
    const { issues } = loadTree({
      'catalogue/metrics.yaml':
        '- id: lectures\n  label: 党课\n  unit: 次\n  nature: flow\n  from: [党课]\n  take: count\n' +
        '  versions:\n    - { validFrom: 2023-H2, take: { distinct: date } }\n',
    });
    expect(issues.map(({ issue, better }) => [issue.code, better])).toContainEqual([
      'bad-date',
      ['    - { validFrom: 2023-07-01, take: { distinct: date } }'],
    ]);
  });
});
