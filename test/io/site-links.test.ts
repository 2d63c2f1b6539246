import { describe, expect, it } from 'vitest';
import { branch, loadTree, mdx, record, recordAt, report } from '../support/content-tree.ts';

const lecture = 'equipment/2023/2023-03-16-record';

function linked(...urls: readonly string[]): string[] {
  const text = urls.map((url) => `[甲](${url})`).join('\n\n');
  const { issues } = loadTree({
    ...recordAt('equipment'),
    'guide/start.mdx': mdx({ title: '开始', order: 1 }, text),
    'reports/2023-h1.mdx': report(),
  });
  return issues.map(({ issue, line }) =>
    issue.code === 'link-unknown' ? `${line} ${issue.facts.url}` : issue.code,
  );
}

describe('a link to a page of this site', () => {
  it('leads to what there is', () => {
    const good = [
      '/',
      '/records/',
      `/records/${lecture}/`,
      '/records/equipment/2023/',
      '/reports/2023-h1/#figure-lectures',
      '/reports/2023-h1/figures/',
      '/branches/equipment/2023-h1/',
      '/metrics/lectures',
      '/guide/start/?a=1',
      '/kinds/party-lecture/',
      '#甲',
      'https://a.cn/records/nope/',
    ];
    expect(linked(...good)).toEqual([]);
  });

  it.each([
    '/records/nope/',
    '/records/equipment/2021/',
    '/reports/2024-h1/',
    '/branches/nope/',
    '/metrics/nope/#a',
    '/plans/nope/',
    '/guide/nope/',
    '/kinds/nope',
  ])('is told where there is nothing: %s', (url) => {
    expect(linked(url)).toEqual([`5 ${url}`]);
  });

  it('is looked for in records and behind definitions, too', () => {
    const path = `records/${lecture}.mdx`;
    const { issues } = loadTree({
      [path]: record({}, '[甲](/guide/x/)、[乙][b]\n\n[b]: /plans/y/'),
    });
    expect(issues.map(({ issue }) => issue.facts)).toMatchObject([
      { url: '/guide/x/' },
      { url: '/plans/y/' },
    ]);
  });

  it('is not to blame for what could not be read', () => {
    const { issues } = loadTree({
      'branches/broken.mdx': branch({ level: '没有' }),
      'reports/2023-h1.mdx': report({}, '[甲](/branches/broken/)'),
    });
    expect(issues.map(({ issue }) => issue.code)).not.toContain('link-unknown');
  });
});
