import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { matchAddress } from '../../src/domain/addresses/match.ts';
import { violationsOn } from '../support/axe.ts';
import { browserForTests } from '../support/browser.ts';
import { hangingOnPaper } from '../support/paper.ts';
import { faultsOnPaper } from '../support/paper-measures.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

/** One page of each kind. */
const kinds = [
  '/',
  '/reports/',
  '/reports/2023-h1/',
  '/reports/2023-h1/figures/',
  '/reports/2023-h1/annex/',
  '/reports/2023-h1/figures/outreach-talks/',
  '/reports/2023-h1/figures/party-day-attendance/',
  '/reports/2023-h1/figures/retail-sales-growth/',
  '/reports/2023-h1/tables/1/',
  '/reports/2023-h1/compare/2022-h1/',
  '/reports/2022-h2/promises/weak-branch-accepted/',
  '/reports/branch/bureau/',
  '/records/',
  '/records/equipment/',
  '/records/equipment/2023/',
  '/records/equipment/2023/06/',
  '/records/kind/themed-party-day/2023/',
  '/records/kind/themed-party-day/2022/03/',
  '/records/month/2023-06/',
  '/records/equipment/2023/2023-03-29-activity-college/',
  '/branches/',
  '/terms/',
  '/reminders/',
  '/branches/equipment/',
  '/branches/equipment/2023-h1/',
  '/branches/equipment/2023-h1/duties/',
  '/branches/organs/2023-h1/',
  '/branches/organs/2023-h1/below/',
  '/branches/bureau/2023-h1/',
  '/kinds/',
  '/kinds/themed-party-day/',
  '/kinds/publication-channel/',
  '/kinds/themes/work-safety/',
  '/kinds/campaigns/workshop-service/',
  '/metrics/',
  '/metrics/themed-lectures/',
  '/metrics/outreach-talks/2023-h1/',
  '/economy/',
  '/trend/',
  '/duties/',
  '/duties/2023/',
  '/duties/2023/party-day/',
  '/plans/',
  '/plans/2023/',
  '/plans/2023/outreach-each-quarter/',
  '/guide/',
  '/guide/record/',
  '/about/data/',
  '/about/crosswalk/',
  '/sitemap/',
  '/search/',
  '/no-such-page/',
];

/** What a page shows when it is visited once: each test reads its own part of it. */
interface Visit {
  readonly violations: string[][];
  readonly complaints: readonly string[];
  /** The widths of windows that it is wider than, in pixels. */
  readonly tooWideFor: readonly number[];
  /** What leads to nothing when it is printed. */
  readonly hanging: readonly string[];
  /** What its paper shows wrongly. */
  readonly faults: readonly string[];
}

const sizes = [
  { width: 320, height: 800 },
  { width: 1920, height: 800 },
] as const;
const visits = new Map<string, Promise<Visit>>();

/** A page as the first test that asks for it has found it. */
function visited(path: string): Promise<Visit> {
  const known = visits.get(path) ?? visit(path);
  visits.set(path, known);
  return known;
}

async function visit(path: string): Promise<Visit> {
  const [narrow] = sizes;
  const { complaints, page } = await browser.open(site.url(path), { viewport: narrow });
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  const heard = [...complaints];
  const tooWideFor: number[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scroll > size.width) tooWideFor.push(size.width);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  const hanging = await hangingOnPaper(page);
  const faults = await faultsOnPaper(page);
  const violations = await violationsOn(page);
  await page.context().close();
  return { violations, complaints: heard, tooWideFor, hanging, faults };
}

it('one page of each form of address is among those that are looked at', () => {
  const built = globSync('**/index.html', { cwd: site.folder }).map((file) =>
    `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''),
  );
  const formsOf = (paths: readonly string[]) =>
    new Set(paths.map((path) => matchAddress(path)?.form));
  const seen = formsOf(kinds);
  expect([...formsOf(built)].filter((form) => !seen.has(form))).toEqual([]);
});

describe('axe finds nothing, in the light and in the dark scheme', () => {
  it.each(kinds)('on %s', async (path) => {
    expect((await visited(path)).violations).toEqual([]);
  });
});

describe('no page', () => {
  it.each(kinds)('asks another host for anything, or breaks the policy: %s', async (path) => {
    const expected = path === '/no-such-page/' ? [expect.stringContaining('404')] : [];
    expect((await visited(path)).complaints).toEqual(expected);
  });

  it.each(kinds)('is wider than a small or a large window: %s', async (path) => {
    expect((await visited(path)).tooWideFor).toEqual([]);
  });
});

describe('on paper', () => {
  it.each(kinds)('nothing is left hanging, and no total is repeated: %s', async (path) => {
    expect((await visited(path)).hanging).toEqual([]);
  });

  it.each(kinds)('nothing is cut, squeezed, lost, dark or for a screen alone: %s', async (path) => {
    expect((await visited(path)).faults).toEqual([]);
  });
});

describe('the built files', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(() => {
    const names = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    files = new Map(
      names
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.includes('.'))
        .map((name) => [`/${name}`, readFileSync(join(site.folder, name), 'utf8')]),
    );
  });
  const pages = () => [...files].filter(([name]) => name.endsWith('.html'));

  it('hold no inline script, style or handler, and nothing of another host', () => {
    for (const [name, html] of pages()) {
      expect([name, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i.exec(html)?.[0]]).toEqual(
        [name, undefined],
      );
      expect([
        name,
        /<(?:script|img|link|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//i.test(html),
      ]).toEqual([name, false]);
    }
  });

  it('lead nowhere that does not exist, down to the place in the page', () => {
    const ids = new Map(
      pages().map(([name, html]) => [
        name,
        new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)),
      ]),
    );
    const broken = pages().flatMap(([name, html]) =>
      [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, target = '']) => {
        if (/^[a-z]+:/i.test(target)) return [];
        const { pathname, hash } = new URL(target.replaceAll('&amp;', '&'), `http://site${name}`);
        const path = decodeURIComponent(pathname.replace(/\/$/, '/index.html'));
        const anchor = decodeURIComponent(hash.slice(1));
        const found = files.has(path) && (anchor === '' || ids.get(path)?.has(anchor));
        return found ? [] : [`${name} → ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('say what each page is and where it stands: a title, one heading, and crumbs below the home page', () => {
    for (const [name, html] of pages()) {
      const headings = [...html.matchAll(/<h1[\s>]/g)].length;
      const crumbs = html.includes('class="crumbs"') || name === '/index.html';
      const titled = /<title>[^<]+<\/title>/.test(html);
      expect([name, titled, headings, crumbs]).toEqual([name, true, 1, true]);
    }
  });

  it('send at most 40 KB compressed for a page without a chart, and 100 KB for the evidence of a whole report', () => {
    // The same styles and scripts again for each page: compressed once.
    const sizes = new Map<string, number>();
    const size = (path: string) => {
      const known = sizes.get(path) ?? gzipSync(files.get(path) ?? '').length;
      sizes.set(path, known);
      return known;
    };
    for (const [name, html] of pages()) {
      const parts = [...html.matchAll(/\s(?:href|src)="(\/_astro\/[^"]*)"/g)].map(
        ([, part = '']) => part,
      );
      const total = [name, ...parts].reduce((sum, part) => sum + size(part), 0);
      const most = matchAddress(name.replace(/index\.html$/, ''))?.form === 'annex' ? 100 : 40;
      expect([name, total <= most * 1024]).toEqual([name, true]);
    }
  });

  it('say in the head of each table, which every sheet repeats, what its signs stand for', () => {
    const tables = pages().flatMap(([, html]) => html.match(/<table[^]*?<\/table>/g) ?? []);
    const signed = tables.filter((table) => table.includes('class="sign"'));
    expect(signed.length).toBeGreaterThan(0);
    for (const table of signed) {
      const [, legend = ''] =
        /<thead[^>]*>\s*<tr class="paper"[^>]*>(.*?)<\/tr>/s.exec(table) ?? [];
      const signs = new Set(
        [...table.matchAll(/data-signs="([^"]+)"/g)].flatMap(([, own = '']) => [...own]),
      );
      expect(signs.size).toBeGreaterThan(0);
      expect([...signs].filter((sign) => !legend.includes(sign))).toEqual([]);
    }
  });

  it('have no space of their own around words that a report vouches for', () => {
    const said = pages().flatMap(([, html]) => html.match(/<span class="said".*?<\/span>/gs) ?? []);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((each) => /(?<=>)\s|\s<\/span>$/.test(each))).toEqual([]);
  });

  it('print Chinese emphasis beside punctuation as emphasis', () => {
    const marked = pages().filter(([, html]) => /\*\*[^<*]+\*\*/.test(html));
    expect(marked.map(([name]) => name)).toEqual([]);
  });
});
