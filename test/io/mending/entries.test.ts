import { describe, expect, it } from 'vitest';
import { loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const themes = `themes:
  - { id: clean, label: 廉洁教育, from: 2020-01-01 }
  - { id: safe, label: 安全生产, from: 2020-01-01 }
  - { id: law, label: 法治建设, from: 2020-01-01 }
campaigns: []
`;
function load(...lines: readonly string[]) {
  const text = record().replace('\n---\n', `\nthemes:\n${lines.join('\n')}\n---\n`);
  const { corpus, issues } = loadTree({ 'catalogue/themes.yaml': themes, [recordFile]: text });
  return {
    issues: issues.map(({ issue, line, better }) => ({ code: issue.code, line, better })),
    themes: corpus?.records.get('equipment/2023/2023-03-16-lecture')?.themes,
  };
}

describe('an entry of a list that stands further in or out than the one above', () => {
  it.each([
    ['  - 廉洁教育', ' - 安全生产', '  - 安全生产'],
    ['- 廉洁教育', ' - 安全生产', '- 安全生产'],
    ['  - 廉洁教育', '    - 安全生产', '  - 安全生产'],
    ['  - 廉洁教育', '      - 安全生产', '  - 安全生产'],
  ])('is told with the indentation of the other: %s / %s', (first, second, better) => {
    const { issues } = load(first, second);
    expect(issues.map((one) => [one.code, one.better])).toEqual([['yaml-broken', [better]]]);
    expect(load(first, better)).toEqual({ issues: [], themes: ['廉洁教育', '安全生产'] });
  });

  it('is told of each such entry', () => {
    const { issues } = load('- 廉洁教育', '  - 安全生产', '  - 法治建设');
    expect(issues.map(({ better }) => better)).toEqual([['- 安全生产'], ['- 法治建设']]);
  });
});
