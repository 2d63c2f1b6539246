import { describe, expect, it } from 'vitest';
import type { Fields, Files } from '../../support/content-tree.ts';
import { recordAt } from '../../support/content-tree.ts';
import { lecture, loadScenario, metric, talk } from '../tally/scenario.ts';

function found(files: Files): string[][] {
  return loadScenario([metric({})], files).issues.map(({ file, issue }) => [
    file.replace(/^records\//, ''),
    issue.code,
  ]);
}

describe('single events and a count of one month', () => {
  const count = (slug: string, fields: Fields = {}) =>
    talk(slug, { period: '2023-03', times: 3, ...fields }, 'month');
  const atWindow = 'window/2023/2023-03-month.mdx';

  it.each<[string, Files, string[][]]>([
    [
      'at one branch',
      { ...count('window'), ...talk('window', { date: '2023-03-16' }) },
      [[atWindow, 'double-count']],
    ],
    [
      'where the event was held jointly, and lies with another branch',
      {
        ...count('window'),
        ...talk('equipment', { date: '2023-03-16', with: [{ branch: 'window', role: '联合' }] }),
      },
      [[atWindow, 'double-count']],
    ],
    [
      'where the count was held jointly',
      {
        ...count('equipment', { with: [{ branch: 'window', role: '联合' }] }),
        ...talk('window', { date: '2023-03-16' }),
      },
      [['equipment/2023/2023-03-month.mdx', 'double-count']],
    ],
    [
      'where the event was another thing first, and also this',
      { ...count('window'), ...lecture('window', '2023-03-16', { also: ['宣讲报告'] }) },
      [[atWindow, 'double-count']],
    ],
    [
      'where the count was another thing first, and also this',
      {
        ...recordAt('window', {
          kind: '党课',
          also: ['宣讲报告'],
          title: '党课',
          period: '2023-03',
          times: 2,
        }),
        ...talk('window', { date: '2023-03-16' }),
      },
      [['window/2023/2023-03-record.mdx', 'double-count']],
    ],
    [
      'as two totals, where the other is a count, too',
      { ...count('window'), ...talk('window', { period: '2023-03', times: 2 }, 'other') },
      [['window/2023/2023-03-other.mdx', 'duplicate-tally']],
    ],
    [
      'not where the branch only listened',
      {
        ...count('window'),
        ...talk('equipment', { date: '2023-03-16', with: [{ branch: 'window' }] }),
      },
      [],
    ],
    ['not in another month', { ...count('window'), ...talk('window', { date: '2023-04-03' }) }, []],
  ])('%s', (_, files, issues) => {
    expect(found(files)).toEqual(issues);
  });
});

describe('a theme or campaign', () => {
  const themes = `themes:
  - { id: twentieth, label: 党的二十大精神, from: 2022-10-16 }
campaigns:
  - { id: service, label: 助企服务, from: 2023-02-01 }
`;
  const files = (date: string, fields: Fields) => ({
    'catalogue/themes.yaml': themes,
    ...lecture('window', date, fields),
  });

  it.each<[string, Files, string[]]>([
    [
      'a theme before it existed',
      files('2022-10-15', { themes: '党的二十大精神' }),
      ['theme-not-yet'],
    ],
    ['a theme on its first day', files('2022-10-16', { themes: '党的二十大精神' }), []],
    [
      'a campaign before it existed',
      files('2023-01-31', { campaign: '助企服务' }),
      ['theme-not-yet'],
    ],
    ['a campaign on its first day', files('2023-02-01', { campaign: '助企服务' }), []],
    [
      'what makes good for a window before it existed is judged by its own day',
      files('2022-11-10', { themes: '党的二十大精神', for: '2022-Q3' }),
      [],
    ],
    [
      'nor does a later window make a theme older',
      files('2022-09-10', { themes: '党的二十大精神', for: '2022-Q4' }),
      ['theme-not-yet', 'for-not-over'],
    ],
  ])('%s', (_, tree, codes) => {
    expect(found(tree).map(([, code]) => code)).toEqual(codes);
  });
});
