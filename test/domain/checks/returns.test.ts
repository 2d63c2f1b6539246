import { describe, expect, it } from 'vitest';
import { branch, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  lecture,
  loadScenario,
  metric,
  returned,
  returns,
} from '../tally/scenario.ts';

/** The returns of the section; the office and the other section have returned all quarters. */
function section(given: Fields[], fields: Fields = {}): Files {
  return {
    'branches/equipment.mdx': branch({ name: '装备科党支部', returns: given, ...fields }),
  };
}

function told(files: Files) {
  return loadScenario([metric({})], files).issues.map(({ file, line, issue }) => ({
    file,
    line,
    code: issue.code,
    facts: issue.facts,
  }));
}

describe('records that their branch has not returned', () => {
  it('are told once for a branch and quarter, where it has returned later days', () => {
    const files = {
      ...section(returned('2022-Q4', '2023-Q2')),
      ...lecture('equipment', '2023-01-12'),
      ...lecture('equipment', '2023-03-16'),
      ...lecture('equipment', '2023-03-17'),
      ...lecture('equipment', '2023-04-13'),
    };
    expect(told(files)).toEqual([
      {
        file: 'branches/equipment.mdx',
        // The last of them: a new line belongs below it.
        line: 9,
        code: 'not-returned',
        facts: {
          branch: '装备科党支部',
          period: '2023-Q1',
          months: ['2023-01', '2023-03'],
          count: 3,
          reason: 'gap',
          through: '2023-06-30',
          asOf: '2023-07-31',
        },
      },
    ]);
  });

  it('are told where the quarter has been over for more than half a month', () => {
    const partial = [
      { period: '2023-Q2', through: '2023-05-31', by: '支部书记', on: '2023-06-05' },
    ];
    const files = {
      ...section([...returned('2023-Q1'), ...partial]),
      ...lecture('equipment', '2023-05-31'),
      ...lecture('equipment', '2023-06-20'),
    };
    expect(told(files)).toMatchObject([
      { code: 'not-returned', facts: { count: 1, reason: 'late', through: '2023-05-31' } },
    ]);
  });

  it.each<[string, string, number]>([
    ['on the fifteenth day after the quarter', '2023-07-15', 0],
    ['on the day after that', '2023-07-16', 1],
  ])('are waited for %s', (_, asOf, count) => {
    const files = {
      'site.yaml': `name: 测试局\nroot: bureau\nasOf: ${asOf}\nseats: { all: [支部书记] }\n`,
      ...section(returned('2023-Q1')),
      ...lecture('equipment', '2023-06-20'),
    };
    expect(told(files)).toHaveLength(count);
  });

  const sheet = recordAt('bureau', {
    kind: '走访调研党支部',
    title: '走访',
    date: '2023-05-10',
    visited: ['equipment'],
  });
  it.each<[string, Files, string[]]>([
    ['every day is confirmed', { ...lecture('equipment', '2023-03-16') }, []],
    [
      'nobody has returned anything: it is not the practice here',
      { ...returns({}), ...lecture('equipment', '2023-03-16') },
      [],
    ],
    [
      'they are older than the first return of anybody',
      { ...section([]), ...lecture('equipment', '2021-03-16') },
      [],
    ],
    [
      'they were taken over from an older ledger',
      { ...section([]), ...lecture('equipment', '2023-03-16', { source: '历史导入' }) },
      [],
    ],
    [
      'they are void',
      { ...section([]), ...lecture('equipment', '2023-03-16', { state: '作废', reason: '重复' }) },
      [],
    ],
    [
      'the return was given after the last day of the site',
      {
        ...section([
          { period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-08-03' },
        ]),
        ...lecture('equipment', '2023-03-16'),
      },
      ['not-returned', 'date-after-asof'],
    ],
    ['what the office keeps waits for the office alone', { ...section([]), ...sheet }, []],
    [
      'the office itself has not returned it',
      {
        ...returns({ equipment: allReturned, window: allReturned }),
        ...sheet,
      },
      ['not-returned'],
    ],
  ])('are judged with sense: %s', (_, files, codes) => {
    expect(told(files).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what was written down after its branch had returned the days', () => {
  const late = (fields: Fields) => lecture('equipment', '2023-03-16', fields);

  it.each<[string, Files, string[]]>([
    ['says nothing of it', late({ recorded: '2023-05-20' }), ['added-after-return']],
    ['says so', late({ recorded: '2023-05-20', source: '补录' }), []],
    ['came while the office was still collecting', late({ recorded: '2023-04-15' }), []],
    ['came a day later', late({ recorded: '2023-04-16' }), ['added-after-return']],
    ['was written down before', late({ recorded: '2023-03-18' }), []],
    ['is void', late({ recorded: '2023-05-20', state: '作废', reason: '重复' }), []],
    [
      'came from another office, which publishes when it does',
      recordAt('bureau', {
        kind: '经济指标',
        title: '零售额',
        period: '2023-Q1',
        indicator: '零售额',
        growth: 5,
        recorded: '2023-05-20',
      }),
      [],
    ],
  ])('%s', (_, files, codes) => {
    expect(told(files).map(({ code }) => code)).toEqual(codes);
  });

  it('is told with the return that it was missing from', () => {
    expect(told(late({ recorded: '2023-05-20' }))).toMatchObject([
      { facts: { recorded: '2023-05-20', period: '2023-Q1', on: '2023-04-05' } },
    ]);
  });
});
