import { describe, expect, it } from 'vitest';
import { numbered } from '../../src/domain/addresses/forms.ts';
import { commitmentPath, paths } from '../../src/views/paths.ts';
import {
  branchMonthRoutes,
  branchRoutes,
  branchYearRoutes,
  kindMonthRoutes,
  kindYearRoutes,
  monthRoutes,
} from '../../src/views/lists/record-routes.ts';
import { reportBranchRoutes } from '../../src/views/report/report-lists.ts';
import {
  branchPeriodRoutes,
  comparisonRoutes,
  figureRoutes,
  metricValueRoutes,
} from '../../src/views/sitemap/routes.ts';
import { seriesPages } from '../../src/domain/series.ts';
import { themeRoutes } from '../../src/views/kind/themes.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { inText } from '../../src/domain/issues.ts';
import { sitePages } from '../../src/domain/site-pages.ts';
import { unknownLinks } from '../../src/io/site-links.ts';
import { noNames } from '../../src/domain/names.ts';
import { describeIssue } from '../../src/labels/issues.ts';
import { baseTree } from '../support/base-tree.ts';
import { branch, loadTree, mdx, plan, record, recordAt, report } from '../support/content-tree.ts';

const lecture = 'equipment/2023/2023-03-16-record';

function issuesOf(text: string) {
  return loadTree({
    ...recordAt('equipment'),
    'guide/start.mdx': mdx({ title: '开始', order: 1 }, text),
    'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" />。'),
  }).issues;
}

const meant = (url: string) =>
  issuesOf(`[甲](${url})`).map(({ issue }) => describeIssue(issue, noNames).hint)[0];

function linked(...urls: readonly string[]): string[] {
  const text = urls.map((url) => `[甲](${url})`).join('\n\n');
  return issuesOf(text).map(({ issue, line }) =>
    issue.code === 'link-unknown' ? `${line} ${issue.facts.url}` : issue.code,
  );
}

describe('a picture or file of this site', () => {
  it.each([
    ['![图](/pictures/nope.png)', 'picture-missing'],
    ['![图](/favicon.SVG)', 'picture-missing'],
    ['![图](/reports/2023-h1/figures.csv)', 'picture-missing'],
    ['![图][p]\n\n[p]: /nope.png', 'picture-missing'],
    ['[表](/files/nope.docx)', 'file-link-unknown'],
    ['[表](/reports/2023-h1/nope.csv)', 'link-unknown'],
    ['[表](/reports/2023-h1/figures/essays.csv)', 'file-link-unknown'],
    ['[表](/branches/equipment/nope.csv)', 'link-unknown'],
    ['[表](/metrics/lectures/nope.csv)', 'file-link-unknown'],
    ['[表](/metrics/lectures/1999-h1.csv)', 'file-link-unknown'],
    ['[表](/reports/2023-h1/tables/99.csv)', 'file-link-unknown'],
    ['[表](/economy/lectures.csv)', 'link-unknown'],
  ])('is told where there is none: %s', (text, code) => {
    expect(issuesOf(text).map(({ issue }) => issue.code)).toEqual([code]);
  });

  it('is none of these where it lies in the folder for them', () => {
    expect(issuesOf('![图](/favicon.svg)、[图](/favicon.svg?a=1)')).toEqual([]);
  });
});

describe('a link to what stands beside a file', () => {
  const told = (url: string, file = 'guide/start.mdx') =>
    loadTree({
      ...recordAt('equipment'),
      'guide/start.mdx': mdx({ title: '开始', order: 1 }),
      'guide/index.mdx': mdx({ title: '首页', order: 2 }),
      'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" />。'),
      [file]: file.startsWith('records/')
        ? record({ date: '2023-04-06' }, `见[甲](${url})。`)
        : mdx({ title: '开始', order: 1 }, `见[甲](${url})。`),
    }).issues.map(({ issue }) => [issue.code, issue.facts]);
  const inRecord = 'records/equipment/2023/2023-04-06-lecture.mdx';

  it.each([
    ['2023-03-16-record.mdx', `/records/${lecture}/`, inRecord],
    ['./2023-03-16-record', `/records/${lecture}/`, inRecord],
    ['../2023-03-16-record.mdx', `/records/${lecture}/`, inRecord],
    ['../../../reports/2023-h1.mdx#甲', '/reports/2023-h1/#甲', inRecord],
    [`../records/${lecture}.mdx`, `/records/${lecture}/`],
    ['index.mdx', '/guide/'],
    ['reports/2023-h1', '/reports/2023-h1/'],
    ['www.a.gov.cn/b', 'http://www.a.gov.cn/b'],
    ['10.1.1.5:8080', 'http://10.1.1.5:8080'],
    ['office@a.gov.cn', 'mailto:office@a.gov.cn'],
  ] as [url: string, meant: string, file?: string][])(
    'is told with the address that is meant: %s',
    (url, meant, file) => {
      expect(told(url, file)).toEqual([['link-relative', { url: url, meant }]]);
      expect(told(meant.replace('#甲', ''), file)).toEqual([]);
    },
  );

  it.each(['', '签到表.docx', '../nope.mdx', '附件一', '?a=1'])(
    'is told without one where nothing is known: %s',
    (url) => {
      expect(told(url)).toEqual([['link-relative', { url }]]);
    },
  );
});

describe('a link to a place on a page', () => {
  const text = '## 总体 情况\n\n### Q&A\n\n';
  const told = (link: string) =>
    issuesOf(`${text}[甲](${link})`).map(({ issue }) => [issue.code, issue.facts]);

  it.each([
    '#总体-情况',
    '#section-总体-情况',
    '#%E6%80%BB%E4%BD%93-%E6%83%85%E5%86%B5',
    '#q-a',
    '#Q-A',
    '#',
    '/guide/start/#section-总体-情况',
    '/kinds/#common',
    '/reports/2023-h1/#figure-lectures',
    `/records/${lecture}/#counted`,
    '/branches/equipment/#ledger',
    '/trend/#total-lectures',
    'https://a.cn/#甲',
  ])('leads to it: %s', (link) => {
    expect(told(link)).toEqual([]);
  });

  it.each([
    ['#总体', '', '总体'],
    ['#%E4', '', '%E4'],
    ['#figure-lectures', '', 'figure-lectures'],
    ['/guide/start/#总体-情况', '/guide/start/', '总体-情况'],
    ['/kinds/#nope', '/kinds/', 'nope'],
    ['/about/data/#nope', '/about/data/', 'nope'],
    ['/about/crosswalk/#s1', '/about/crosswalk/', 's1'],
    ['/reports/2023-h1/#figure-essays', '/reports/2023-h1/', 'figure-essays'],
    ['/reports/2023-h1/#section-甲', '/reports/2023-h1/', 'section-甲'],
    [`/records/${lecture}/#section-甲`, `/records/${lecture}/`, 'section-甲'],
    ['/branches/equipment/#section-甲', '/branches/equipment/', 'section-甲'],
  ])('is told where the page has no such place: %s', (link, page, id) => {
    expect(told(link)).toMatchObject([['anchor-unknown', { url: link, page, id }]]);
  });

  it('is told with the address of a heading that has the same words', () => {
    const [found] = issuesOf(`${text}[甲](/guide/start/#总体-情况)`);
    expect(describeIssue(found!.issue, noNames).hint).toContain('/guide/start/#section-总体-情况');
  });

  it('leads to the table of contents of a report that has several headings', () => {
    const toldOf = (body: string) =>
      loadTree({
        'reports/a.mdx': report({}, body),
        'guide/start.mdx': mdx({ title: '开始' }, '[目录](/reports/a/#contents-title)'),
      }).issues.map(({ issue }) => issue.code);
    expect(toldOf('## 甲\n\n### 乙')).toEqual([]);
    expect(toldOf('## 甲\n\n#### 乙')).toEqual(['anchor-unknown']);
  });

  it('is not told of a page whose text could not be read, nor where there is no page', () => {
    expect(told('/guide/nope/#甲')).toMatchObject([['link-unknown', {}]]);
    const { issues } = loadTree({
      'guide/start.mdx': mdx({ title: '开始' }, '## 甲\n\n<b>\n\n[甲](#甲)'),
      'guide/next.mdx': mdx({ title: '下一页' }, '[甲](/guide/start/#section-甲)'),
    });
    expect(issues.map(({ issue }) => issue.code)).toEqual(['mdx-unknown-component']);
  });
});

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
      '/records/equipment/',
      '/records/equipment/2023/03/',
      '/records/month/2023-03/',
      '/records/kind/party-lecture/2023/',
      '/reports/branch/bureau/',
      '/trend/',
      '/sitemap/',
      '/about/data/#returns',
      '/about/crosswalk.csv',
      '/trend/table.csv',
      '/reports/2023-h1/figures.csv',
      '/reports/2023-h1/figures/lectures.csv',
      '/branches/equipment/ledger.csv',
      '/metrics/lectures/2023-h1.csv',
      '/favicon.svg',
      '#main',
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
    '/records/window/',
    '/records/equipment/2023/12/',
    '/records/month/2023-04/',
    '/records/kind/party-lecture/2021/',
    '/records/kind/nope/2023/',
    '/reports/branch/equipment/',
    '/reports/2023-h1/compare/2022-h1/',
    '/kinds/themes/nope/',
    '/kinds/themes/',
    '/about/',
    '/nope/',
    '/trend/nope/',
    '/reports/2023-h1/nope/',
    '/plans/2023/nope/',
    '/branches/equipment/nope/nope/',
    '/records/month/nope/',
    '/nope/lectures.csv',
    '/guide/index/',
    '/records/month/2023-03/1/',
    '/records/month/2023-03/2/',
    '/records/equipment/2023/03/2/',
    '/reports/2023-h1/figures/nope/',
    '/reports/2023-h1/tables/1/',
    '/branches/equipment/1999-h1/',
    '/branches/equipment/2023-h1/below/',
    '/metrics/lectures/1999-h1/',
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

  it('is told with the address that was meant', () => {
    expect(meant('/records/equipment/2023/04/')).toContain('/records/equipment/2023/03/');
    expect(meant('/sitemaps/')).toContain('/sitemap/');
    expect(meant('/reports/2023-h1/compare/2023-h11/')).not.toContain('/reports/2023-h1/');
    expect(meant('/reports/2023-h1/figures/lecturs/')).toContain(
      '\n/reports/2023-h1/figures/lectures/',
    );
    expect(meant('/reprots/')).toContain('\n/reports/');
  });

  it('is not to blame for what could not be read', () => {
    const { issues } = loadTree({
      'branches/broken.mdx': branch({ level: '没有' }),
      'reports/2023-h1.mdx': report({}, '[甲](/branches/broken/)'),
    });
    expect(issues.map(({ issue }) => issue.code)).not.toContain('link-unknown');
  });

  it('is not to blame for a figure whose metric could not be read', () => {
    const broken = { 'catalogue/metrics.yaml': `- { id: lectures, label: 党课 }\n` };
    const text = '[甲](/reports/2023-h1/figures/lectures/)、[乙](/metrics/lectures/2023-h1.csv)';
    const { issues } = loadTree({
      ...broken,
      'guide/start.mdx': mdx({ title: '开始', order: 1 }, text),
      'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" />。'),
    });
    const codes = issues.map(({ issue }) => issue.code);
    expect(codes.filter((code) => code.includes('link'))).toEqual([]);
    expect(codes.length).toBeGreaterThan(0);
  });

  it('is told where a plan has no such commitment, with the one that was meant', () => {
    const lecturing = { id: 'lecturing', label: '党课', metric: 'lectures', target: 4 };
    const { issues } = loadTree({
      'plans/2023.mdx': plan({ commitments: [lecturing] }),
      'guide/start.mdx': mdx(
        { title: '开始', order: 1 },
        '[甲](/plans/2023/lecturing/)、[乙](/plans/2023/lecturin/)',
      ),
    });
    const found = issues.filter(({ issue }) => issue.code === 'link-unknown');
    expect(found.map(({ issue }) => issue.facts)).toMatchObject([{ url: '/plans/2023/lecturin/' }]);
    expect(describeIssue(found[0]!.issue, noNames).hint).toContain('/plans/2023/lecturing/');
  });

  it('is not to blame for a commitment that could not be read', () => {
    const broken = { id: 'lecturing', label: '党课', metric: 'lectures', target: '四' };
    const { issues } = loadTree({
      'plans/2023.mdx': plan({ commitments: [broken] }),
      'guide/start.mdx': mdx({ title: '开始', order: 1 }, '[甲](/plans/2023/lecturing/)'),
    });
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.map(({ issue }) => issue.code)).not.toContain('link-unknown');
  });

  it('leads to every page that the site makes of its content', () => {
    const content = loadTree({
      'catalogue/themes.yaml': mdx({
        themes: [{ id: 'safety', label: '安全生产', from: '2022-01-01' }],
        campaigns: [{ id: 'study', label: '主题教育', from: '2022-01-01' }],
      }).replaceAll('---\n', ''),
      'catalogue/kinds/统计.yaml': baseTree['catalogue/kinds/统计.yaml']?.replace(
        'key:',
        'page: economy\n  key:',
      ),
      'plans/2023.mdx': plan({
        commitments: [{ id: 'lecturing', label: '党课', metric: 'lectures', target: 4 }],
      }),
      'reports/2022-h1.mdx': report({ period: '2022-H1' }),
      'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" />。'),
      'guide/start.mdx': mdx({ title: '开始', order: 1 }),
      ...recordAt('equipment', {
        with: [{ branch: 'window', role: '联合', present: 12 }],
        themes: ['安全生产'],
        campaign: '主题教育',
      }),
      ...recordAt('window', { period: '2022-12-01/2023-01-31', times: 3 }),
    });
    const { corpus } = content;
    const made = corpus ? madePaths(corpus) : [];
    for (const page of ['/records/window/2022/', '/kinds/campaigns/study/', '/economy/']) {
      expect(made).toContain(page);
    }
    expect(made).toContain('/reports/2023-h1/compare/2022-h1/');
    const at = inText('guide/start.mdx', 5, 1);
    const links = made.map((url) => ({ url, at }));
    expect(corpus && unknownLinks({ corpus, sound: corpus, isWhole: true }, links)).toEqual([]);
  });
});

/** The addresses of all pages that the site makes of a content, and of its own. */
function madePaths(corpus: Corpus): string[] {
  const { catalogue, records, reports, branches, plans, guides } = corpus;
  const lists = [
    ...branchYearRoutes(corpus),
    ...branchMonthRoutes(corpus),
    ...kindYearRoutes(corpus),
    ...kindMonthRoutes(corpus),
    ...monthRoutes(corpus),
    ...themeRoutes(corpus, 'themes'),
    ...themeRoutes(corpus, 'campaigns'),
  ];
  return [
    ...Object.values(sitePages),
    ...lists.map(({ props: { list, page } }) => numbered(list.path, page)),
    ...branchRoutes(corpus).map(({ params: { branch: slug } }) => paths.recordsOfBranch(slug)),
    ...figureRoutes(corpus).map(({ params: { id, key } }) => paths.figure(id, key)),
    ...metricValueRoutes(corpus).map(({ params: { id, period } }) => paths.metricValue(id, period)),
    ...branchPeriodRoutes(corpus).map(({ params: { slug, period } }) =>
      paths.branchFigures(slug, period),
    ),
    ...comparisonRoutes(corpus).map(({ params: { id, earlier } }) => paths.comparison(id, earlier)),
    ...reportBranchRoutes(corpus).map(({ params: { branch: slug } }) => paths.reportsOf(slug)),
    ...seriesPages(corpus).map(({ id }) => paths.series(id)),
    ...[...records.keys()].map(paths.record),
    ...[...reports.keys()].flatMap((id) => [paths.report(id), paths.sheet(id), paths.sheetCsv(id)]),
    ...[...branches.keys()].flatMap((slug) => [paths.branch(slug), paths.ledgerCsv(slug)]),
    ...[...plans.keys()].map(paths.plan),
    ...[...corpus.commitments.values()].map(commitmentPath),
    ...[...guides.keys()].map(paths.guidePage),
    ...[...catalogue.metrics.keys()].map(paths.metric),
    ...[...catalogue.kinds.keys()].map(paths.kind),
    paths.trendCsv,
    paths.crosswalkCsv,
  ];
}
