import { describe, expect, it } from 'vitest';
import { branch, recordAt, report, type Fields, type Files } from '../../support/content-tree.ts';
import { loadScenario, metric, returned } from '../tally/scenario.ts';

const own = metric({
  id: 'own',
  label: '心得体会（支部报数）',
  unit: '篇',
  from: ['心得体会统计'],
  take: { sum: 'pieces' },
});

const provided = metric({
  id: 'provided',
  label: '心得体会',
  unit: '篇',
  nature: 'provided',
  provider: '局宣传科',
  from: ['经济指标'],
  where: { indicator: '零售额' },
  take: { latest: 'value' },
  crossCheck: { metric: 'own', within: 2 },
});

const essays = (slug: string, pieces: number) =>
  recordAt(slug, { kind: '心得体会统计', title: '心得', period: '2023-Q1', pieces });

const sheet = (value: number, fields: Fields = {}) =>
  recordAt('bureau', {
    kind: '经济指标',
    title: '提供表',
    period: '2023-Q1',
    indicator: '零售额',
    value,
    ...fields,
  });

function found(files: Files) {
  const { issues } = loadScenario([own, provided], {
    ...essays('equipment', 12),
    ...essays('window', 8),
    ...files,
  });
  return issues.map(({ file, line, issue }) => ({
    file,
    line,
    code: issue.code,
    facts: issue.facts,
  }));
}

describe('a provided figure beside the sum of the branches', () => {
  it('is told at its sheet where they lie too far apart, with both values and both sources', () => {
    expect(found(sheet(23))).toEqual([
      {
        file: 'records/bureau/2023/2023-Q1-record.mdx',
        line: 6,
        code: 'sum-disagrees',
        facts: {
          metric: '心得体会',
          period: '2023-Q1',
          published: 23,
          crossCheck: 20,
          within: 2,
          unit: '篇',
          provider: '局宣传科',
          sheets: ['records/bureau/2023/2023-Q1-record.mdx'],
          other: '心得体会（支部报数）',
          counted: 2,
          reported: 3,
          expected: 3,
        },
      },
    ]);
  });

  it('is told in the report that prints it, and not at the sheet again', () => {
    const files = {
      ...sheet(23),
      'reports/2023-q1.mdx': report({ period: '2023-Q1' }, '心得<Tally of="provided" />。'),
    };
    expect(found(files).map(({ file, line, code }) => [file, line, code])).toEqual([
      ['reports/2023-q1.mdx', 6, 'sum-disagrees'],
    ]);
  });

  it('is told at its sheet where a report asks for it before the figures are in', () => {
    const files = {
      ...sheet(23),
      'reports/2023-q1.mdx': report(
        { period: '2023-Q1', cutoff: '2023-03-30' },
        '心得<Tally of="provided" />。',
      ),
    };
    expect(found(files).map(({ file, code }) => [file, code])).toContainEqual([
      'records/bureau/2023/2023-Q1-record.mdx',
      'sum-disagrees',
    ]);
  });

  it.each<[string, Files]>([
    ['they agree', sheet(20)],
    ['they lie apart as far as they may', sheet(22)],
    ['the sheet is void', sheet(40, { state: '作废', reason: '重报' })],
  ])('is let be where %s', (_, files) => {
    expect(found(files)).toEqual([]);
  });

  it('says that the sum is incomplete where a branch has not reported', () => {
    const files = {
      ...sheet(23),
      'branches/window.mdx': branch({ name: '窗口党支部', returns: returned('2022-Q4') }),
    };
    expect(found(files)).toMatchObject([
      { code: 'not-returned' },
      { code: 'sum-disagrees', facts: { reported: 2, expected: 3 } },
    ]);
  });
});
