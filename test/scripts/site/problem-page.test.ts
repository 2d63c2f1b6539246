import { describe, expect, it } from 'vitest';
import { problemPage } from '../../../scripts/site/problem-page.ts';
import { baseTree } from '../../support/base-tree.ts';
import {
  branch,
  loadTree,
  mdx,
  plan,
  record,
  recordAt,
  report,
} from '../../support/content-tree.ts';

describe('problemPage(content, address)', () => {
  const content = loadTree({
    'records/equipment/2023/2023-03-16-wrong.mdx': record({ kind: '<没有这一类>' }),
    ...recordAt('window'),
    'reports/a.mdx': report({ period: '2023-13' }),
    'catalogue/metrics.yaml': (baseTree['catalogue/metrics.yaml'] ?? '').replace('unit', 'untt'),
    'catalogue/kinds/坏.yaml': '- { id: broken, label: 坏的, untt: 次 }',
    'catalogue/themes.yaml': `themes:
  - { id: safety, label: 安全生产, from: 2022-01-01 }
campaigns:
  - { id: tour, label: 走访, from: 2022-01-01 }
`,
    ...recordAt('window', { themes: ['安全生产'], campaign: '走访' }, 'themed'),
  });

  it.each([
    ['/records/equipment/2023/2023-03-16-wrong/', '没有“&lt;没有这一类&gt;”'],
    ['/reports/a/', '2023-13'],
    ['/reports/a/figures/', '2023-13'],
    ['/metrics/lectures/', 'untt'],
    ['/metrics/lectures/2023-h1/', 'untt'],
    ['/kinds/broken/', '坏.yaml'],
  ])('says what is wrong with the file of %s', (address, said) => {
    expect(problemPage(content, address)).toContain(said);
  });

  it.each(['themes', 'campaigns'])('says why the %s could not be read', (sort) => {
    const themes = `${sort}:\n  - { id: safety, label: 安全生产, form: 2022-01-01 }\n`;
    const unread = loadTree({ 'catalogue/themes.yaml': themes });
    expect(problemPage(unread, `/kinds/${sort}/safety/`)).toContain('form');
  });

  it('quotes the line, with a mark under the place', () => {
    const page = problemPage(content, '/reports/a/');
    expect(page).toMatch(/│ period: "?2023-13"?\n +│ +\^\n/);
  });

  it('tells of no other file', () => {
    expect(problemPage(content, '/reports/a/')).not.toContain('没有这一类');
  });

  it.each([
    '/',
    '/records/',
    '/records/window/2023/2023-03-16-record/',
    '/reports/none/',
    '/trend/',
    '/kinds/party-lecture/',
    '/kinds/themes/safety/',
    '/kinds/campaigns/tour/',
    '/records/kind/party-lecture/2023/',
    '/reports/branch/none/',
    '/metrics/essays/',
  ])('leaves %s to the site', (address) => {
    expect(problemPage(content, address)).toBeUndefined();
  });

  it.each([
    ['/reports/a/', 'reports/a.mdx', report({}, '共{process.exit(1)}次。')],
    ['/plans/a/', 'plans/a.mdx', plan({}, 'import a from "b"')],
    ['/guide/', 'guide/index.mdx', mdx({ title: '手册' }, '<script>alert(1)</script>')],
    ['/guide/a/', 'guide/a.mdx', mdx({ title: '手册' }, '[见](javascript:alert(1))')],
    ['/branches/window/', 'branches/window.mdx', branch({ name: '窗口党支部' }, '{1}')],
    [
      '/records/window/2023/2023-03-16-a/',
      'records/window/2023/2023-03-16-a.mdx',
      record({}, '<b>x</b>'),
    ],
  ])('says in the place of %s why its text was refused', (address, file, text) => {
    const refused = loadTree({ [file]: text });
    expect(problemPage(refused, address)).toContain(file);
  });

  it('leaves a page to the site whose text only asks for what is not there', () => {
    const asking = loadTree({ 'reports/a.mdx': report({}, '共<Tally of="nothing" />。') });
    expect(asking.issues).toHaveLength(1);
    expect(problemPage(asking, '/reports/a/')).toBeUndefined();
  });

  it('tells every problem on any page where nothing can be shown', () => {
    const without = loadTree({ 'site.yaml': undefined, 'reports/a.mdx': report({ period: 1 }) });
    for (const address of ['/', '/records/a/b/c/', '/search/']) {
      expect(problemPage(without, address)).toMatch(
        /缺少必需的文件[^]*reports\/a\.mdx|reports\/a\.mdx[^]*缺少必需的文件/,
      );
    }
  });
});
