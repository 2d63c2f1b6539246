import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { browserForTests } from '../support/browser.ts';
import { contentTree, plan, recordAt, report } from '../support/content-tree.ts';
import { siteForTests } from '../support/site.ts';

const base = '/party/work/';
const content = contentTree({
  ...recordAt('window', { date: '2023-03-16', themes: '安全生产' }),
  'catalogue/themes.yaml': 'themes:\n  - { id: safety, label: 安全生产, from: 2022-01-01 }\n',
  'catalogue/crosswalk.yaml':
    '- { id: S1, text: 党课, metrics: [lectures], pages: [/branches/] }\n',
  'guide/index.mdx': '---\ntitle: 手册\n---\n\n见[记录类型](/kinds/)。\n',
  'plans/2023.mdx': plan(),
  'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" />，见[指标](/metrics/lectures/)。'),
});
const site = siteForTests({ content, base });
const browser = browserForTests();

it('a site below a path leads nowhere outside it, and nowhere that does not exist', () => {
  const names = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const known = new Set(names.map((name) => base + name));
  const pages = names.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(30);
  const broken = pages.flatMap((name) => {
    const html = readFileSync(join(site.folder, name), 'utf8');
    return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, target = '']) => {
      const { pathname } = new URL(target.replaceAll('&amp;', '&'), `http://site${base}${name}`);
      const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
      return known.has(path) ? [] : [`${name} → ${target}`];
    });
  });
  expect(broken).toEqual([]);
});

it('the search of a site below a path finds its pages there', async () => {
  const { page, complaints } = await browser.open(site.url('/guide/'));
  await page.keyboard.press('/');
  await page.keyboard.type('党课');
  const first = page.getByRole('option').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/party\/work\/.+\/\?mark=/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/party/work/search/?q=*');
  await page.locator('.search-hits a').first().click();
  await page.waitForURL('**/party/work/**/?mark=*');
  expect(await page.locator('h1').innerText()).not.toBe('');
  expect(complaints).toEqual([]);
});
