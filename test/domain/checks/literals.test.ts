import { describe, expect, it } from 'vitest';
import type { Fields } from '../../support/content-tree.ts';
import { loadScenario, metric } from '../tally/scenario.ts';

function codes(fields: Fields): string[] {
  return loadScenario([metric(fields)]).issues.map(({ issue }) => issue.code);
}

describe('a condition that can never hold', () => {
  const feedback = { from: ['群众反映'], take: 'count' };
  const branches = { from: 'branches', nature: 'stock', time: 'atEnd', take: 'count' };
  const cases: [string, Fields, string][] = [
    ['a seat that nobody holds', { where: { lecturer: '党委书纪' } }, 'unknown-choice'],
    ['a level behind a hop', { where: { 'branch.level': '支部' } }, 'unknown-choice'],
    ['a level of branches', { ...branches, where: { level: '支部' } }, 'unknown-choice'],
    [
      'a state of verdicts',
      { from: 'verdicts', take: 'count', where: { state: 'finished' } },
      'unknown-choice',
    ],
    [
      'a state of seats',
      { ...branches, from: 'seats', where: { state: '缺位' } },
      'unknown-choice',
    ],
    ['a word of a choice', { ...feedback, where: { type: { not: '投诉' } } }, 'unknown-choice'],
    ['a text for a number', { where: { attendance: { atLeast: '10' } } }, 'condition-value'],
    ['a day that is written short', { where: { date: { after: '2023-3-1' } } }, 'condition-value'],
    ['the day of the reader', { where: { date: { before: 'today' } } }, 'condition-value'],
    ['a text for a flag', { where: { themed: 'true' } }, 'condition-value'],
    [
      'a day of the period for a number',
      { where: { attendance: { atLeast: 'periodEnd' } } },
      'condition-value',
    ],
    [
      'a sum of what is no number, of seats',
      { from: 'seats', take: { sum: 'seat' } },
      'metric-field-type',
    ],
    [
      'a hop from what leads nowhere, of seats',
      { ...branches, from: 'seats', where: { 'state.level': '党支部' } },
      'metric-field-type',
    ],
    [
      'a field that every object has',
      { where: { toString: { exists: true } } },
      'metric-field-unknown',
    ],
  ];
  it.each(cases)('is refused: %s', (_, fields, code) => {
    expect(codes(fields)).toEqual([code]);
  });

  it.each<[string, Fields]>([
    ['a number', { where: { attendance: { atLeast: 10 } } }],
    ['a day', { where: { date: { after: '2023-03-01' } } }],
    ['a day of the asked period', { where: { date: { before: 'periodEnd' } } }],
    [
      'a day so long before the end of the period',
      { where: { date: { atMost: { day: 'periodEnd', months: -3, days: 1 } } } },
    ],
    ['a flag', { where: { themed: true } }],
    ['a seat', { where: { lecturer: ['党委书记', '支部书记'] } }],
    ['a level behind a hop', { where: { 'branch.level': '党支部' } }],
    ['another field', { ...feedback, where: { closed: { after: { field: 'date' } } } }],
  ])('is told from one that can: %s', (_, fields) => {
    expect(codes(fields)).toEqual([]);
  });
});

it('a link that names no kinds may lead to a field of any, and to no other', () => {
  const files = {
    'catalogue/kinds/more.yaml': `- id: follow-up
  label: 跟进
  unit: 次
  when: event
  fields:
    after: { type: record, label: 起因 }
`,
  };
  const asked = (hop: string) => {
    const where = { [`after.${hop}`]: { exists: true } };
    const { issues } = loadScenario([metric({ from: ['跟进'], take: 'count', where })], files);
    return issues.map(({ issue }) => issue.code);
  };
  expect(['title', 'partner', 'lecturer'].flatMap(asked)).toEqual([]);
  expect(asked('nobody')).toEqual(['metric-field-unknown']);
});

describe('a part of a metric that would be passed over', () => {
  it('is refused beside a ratio, and beside records', () => {
    expect(codes({ ratio: { of: 'a', to: 'b' }, where: { date: '2023-01-01' } })).toContain(
      'metric-form',
    );
    expect(codes({ atLeast: 2 })).toEqual(['metric-form']);
  });
});

it('many metrics that ask each other are checked and answered in a moment', () => {
  const chain = Array.from({ length: 40 }, (_, at) =>
    metric(at < 38 ? { id: `m${at}`, plus: [`m${at + 1}`, `m${at + 2}`] } : { id: `m${at}` }),
  );
  expect(loadScenario(chain).issues).toEqual([]);
});
