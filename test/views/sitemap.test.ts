import { describe, expect, it } from 'vitest';
import { branchRoutes, kindYearRoutes, monthRoutes } from '../../src/views/lists/record-routes.ts';
import { reportBranchRoutes } from '../../src/views/report/report-lists.ts';
import type { ListRoute } from '../../src/views/lists/records-list.ts';
import { commitmentPath, paths } from '../../src/views/paths.ts';
import { seriesPages } from '../../src/domain/series.ts';
import { aboutLinks, siteMap } from '../../src/views/sitemap/sitemap-view.ts';
import { themeRoutes } from '../../src/views/kind/themes.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { sitePages } from '../../src/domain/site-pages.ts';
import { branch, plan, recordAt, report } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

function linksOf(corpus: Corpus): string[] {
  return siteMap(corpus).flatMap(({ path, lists }) => [
    ...(path === undefined ? [] : [path]),
    ...lists.flatMap((list) => list.links.flatMap((link) => link.path ?? [])),
  ]);
}

/** The first pages of lists: the others are numbered there. */
function firstPages(routes: readonly ListRoute[]): string[] {
  return routes.filter(({ props }) => props.page === 1).map(({ props }) => props.list.path);
}

describe('the site map', () => {
  const corpus = corpusWith({
    ...recordAt('window', { date: '2022-03-16' }),
    ...recordAt('window', { date: '2023-03-16', themes: ['安全生产'], campaign: '主题教育' }),
    'branches/parts.mdx': branch({ name: '配件党支部' }),
    'catalogue/themes.yaml': `themes:
  - { id: safety, label: 安全生产, from: 2022-01-01 }
campaigns:
  - { id: education, label: 主题教育, from: 2022-01-01 }
`,
    'catalogue/crosswalk.yaml': '- { id: S1, text: 党课, metrics: [lectures] }\n',
    'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" />'),
    'reports/2023-h1-window.mdx': report({ branch: 'window' }),
    'plans/2023.mdx': plan({
      commitments: [{ id: 'lecturing', label: '讲党课', metric: 'lectures', target: 4 }],
    }),
  });
  const links = linksOf(corpus);

  it('leads to every page that is always there', () => {
    expect(Object.values(sitePages).filter((path) => !links.includes(path))).toEqual([]);
  });

  it('leads to every list that has an address, or to the list of its newest year', () => {
    const doors = [
      ...reportBranchRoutes(corpus).map(({ params }) => paths.reportsOf(params.branch)),
      ...branchRoutes(corpus).map(({ params }) => paths.recordsOfBranch(params.branch)),
      ...firstPages(monthRoutes(corpus)),
      ...firstPages(themeRoutes(corpus, 'themes')),
      ...firstPages(themeRoutes(corpus, 'campaigns')),
      ...seriesPages(corpus).map(({ id }) => paths.series(id)),
      ...[...corpus.plans.keys()].map(paths.plan),
    ];
    expect(doors).toEqual(expect.arrayContaining(['/kinds/campaigns/education/']));
    expect(doors.filter((path) => !links.includes(path))).toEqual([]);
    const ofKinds = firstPages(kindYearRoutes(corpus));
    const led = kindYearRoutes(corpus)
      .filter(({ props }) => links.includes(props.list.path))
      .flatMap(({ props }) => (props.list.years ?? []).map(({ path }) => path));
    expect(ofKinds).toContain('/records/kind/party-lecture/2022/');
    expect(ofKinds.filter((path) => !led.includes(path))).toEqual([]);
  });

  it('leads to every thing that has a page, and to metrics by their groups', () => {
    const things = [
      ...[...corpus.reports.keys()].map(paths.report),
      ...[...corpus.branches.keys()].map(paths.branch),
      ...[...corpus.catalogue.kinds.keys()].map(paths.kind),
      ...[...corpus.commitments.values()].map(commitmentPath),
      '/metrics/#group-1',
    ];
    expect(things.filter((path) => !links.includes(path))).toEqual([]);
  });

  it('leads to no list that is not there', () => {
    const bare = corpusWith(recordAt('window', { date: '2023-03-16' }));
    const few = linksOf(bare);
    expect(few).not.toContain('/records/equipment/');
    expect(few.filter((path) => path.includes('/kind/rectification/'))).toEqual([]);
    expect(few).not.toContain('/kinds/#themes');
    expect(linksOf(corpusWith())).not.toContain('/trend/');
    expect(aboutLinks(bare).map(({ path }) => path)).not.toContain('/about/crosswalk/');
  });
});
