import { expect, it } from 'vitest';
import {
  besideLinks,
  reportBranches,
  reportBranchRoutes,
  reportList,
  reportsByTime,
  reportsByYear,
} from '../../src/views/report/report-lists.ts';
import { report } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

const corpus = corpusWith({
  'reports/2022.mdx': report({ title: '年度报告', period: '2022' }),
  'reports/2022-h1.mdx': report({ title: '上年报告', period: '2022-H1', status: '已报送' }),
  'reports/2022-q4.mdx': report({ title: '四季度报告', period: '2022-Q4' }),
  'reports/2023-h1.mdx': report({ title: '局报告' }, '党课<Tally of="lectures" />'),
  'reports/2023-h1-window.mdx': report({ title: '窗口报告', branch: 'window' }),
  'reports/2023-h2.mdx': report({ title: '下半年报告', period: '2023-H2' }),
});

it('reports stand by year and half, the whole year first, the office before its branches', () => {
  const years = reportsByYear(corpus, reportsByTime(corpus)).map(({ year, groups }) => [
    year.id,
    groups.map(({ title, reports }) => [title, reports.map((one) => one.title)]),
  ]);
  expect(years).toEqual([
    [
      '2023',
      [
        ['下半年', ['下半年报告']],
        ['上半年', ['局报告', '窗口报告']],
      ],
    ],
    [
      '2022',
      [
        ['全年', ['年度报告']],
        ['下半年', ['四季度报告']],
        ['上半年', ['上年报告']],
      ],
    ],
  ]);
});

it('each tells its state in words, how many figures it has, and what it is compared with', () => {
  const { rows } = reportList(corpus, '报告', reportsByTime(corpus));
  const cells = rows.map(({ cells: own }) => own.map(({ text }) => text));
  expect(cells[0]?.[1]).toBe('草稿，数随记录变动；期间未结束');
  expect(cells.find(([title]) => title === '局报告')).toEqual([
    '局报告',
    '草稿，数随记录变动',
    '测试局党委',
    '2023年上半年',
    '2023年6月30日',
    '1项',
    '没有',
    '2022年上半年',
  ]);
  expect(besideLinks(corpus, corpus.reports.get('2023-h1')!)).toEqual([
    { text: '数据核定表', path: '/reports/2023-h1/figures/' },
    { text: '佐证材料目录', path: '/reports/2023-h1/annex/' },
    { text: '与上年同期（2022年上半年）对照', path: '/reports/2023-h1/compare/2022-h1/' },
  ]);
});

it('each organisation with reports has a list of its own', () => {
  expect(reportBranches(corpus)).toEqual([
    { text: '测试局党委（5份）', path: '/reports/branch/bureau/' },
    { text: '政务服务窗口党支部（1份）', path: '/reports/branch/window/' },
  ]);
  expect(
    reportBranchRoutes(corpus)
      .map(({ params }) => params.branch)
      .sort(),
  ).toEqual(['bureau', 'window']);
});
