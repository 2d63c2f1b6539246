import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/search/cut.ts';
import { violationsOn } from '../support/axe.ts';
import { browserForTests } from '../support/browser.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

const report = '/reports/2023-h1/';
const record = '/records/equipment/2023/2023-03-29-activity-college/';

/** Opens a page as a hit of the search links to it, and waits until its bar tells what is marked. */
async function openMarked(path: string, query: string, options?: BrowserContextOptions) {
  const [where, fragment] = path.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  const opened = await browser.open(
    site.url(`${where}?mark=${encodeURIComponent(query)}${hash}`),
    options,
  );
  await told(opened.page);
  return opened;
}

const told = (page: Page) => page.waitForSelector('.marked-said:not(:empty)');
const said = (page: Page) => page.locator('.marked-said').innerText();
const button = (page: Page, name: string) => page.getByRole('button', { name });
const here = (page: Page) => page.locator('.found.here');

/** What stands in the places of a page, one after the other, and the number that the bar gives each. */
async function places(page: Page): Promise<string[]> {
  const all = Number((await page.locator('.marked-at').innerText()).split('/')[1]);
  const texts: string[] = [];
  for (let at = 1; at <= all; at += 1) {
    expect(await page.locator('.marked-at').innerText()).toBe(`${at}/${all}`);
    texts.push((await here(page).allTextContents()).join(''));
    await button(page, '下一处').click();
  }
  return texts;
}

describe('a page that is opened from a search hit', () => {
  it.each([
    [report, '党课'],
    [report, '２０２３年上半年'],
    [record, '下午动手装'],
    ['/guide/record/', 'RECORDS'],
    ['/metrics/themed-lectures/', '次'],
  ])('has every place marked where the query stands: %s %s', async (path, query) => {
    const { page } = await openMarked(path, query);
    const texts = await places(page);
    expect(await said(page)).toBe(`本页标出${texts.length}处“${query}”`);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => keysOf(text).join() !== keysOf(query).join())).toEqual([]);
  });

  it('marks on across a figure, whose small print is left out and whose card still comes', async () => {
    const { page, complaints } = await openMarked(report, '举办宣讲报告55场次，上年同期为29');
    expect(await page.locator('.found').allTextContents()).toEqual([
      '举办宣讲报告',
      '55场次',
      '，上年同期为',
      '29',
    ]);
    expect(await said(page)).toContain('标出1处');
    await page.locator('#figure-outreach-talks mark').hover();
    await page.waitForSelector('.figure-card');
    expect(complaints).toEqual([]);
  });

  it('marks every word of the query', async () => {
    const { page } = await openMarked(record, '轴承 车间');
    expect(new Set(await places(page))).toEqual(new Set(['轴承', '车间']));
  });

  it('names the words that it does not have, and claims only those that are marked', async () => {
    const { page } = await openMarked(record, '轴承 博览会 车间 {found}');
    const { length } = await places(page);
    expect(await said(page)).toBe(`本页标出${length}处“轴承”“车间”，没有“博览会”“{found}”`);
  });

  it('marks nothing in the frame round the page, and nothing across two blocks', async () => {
    const { page } = await openMarked(record, '跳到正文');
    expect(await said(page)).toContain('本页正文没有');
    const across = await openMarked(record, '下车间2023年');
    expect(await said(across.page)).toContain('本页正文没有');
  });

  it('shows the first place, below the bar that stays at the edge of the window', async () => {
    const { page } = await openMarked(report, '谈心谈话');
    const place = (await here(page).first().boundingBox())!;
    const bar = (await page.locator('.marked-bar').boundingBox())!;
    expect(bar.y).toBe(0);
    expect(place.y).toBeGreaterThan(bar.height);
    expect(place.y).toBeLessThan(page.viewportSize()!.height);
  });

  it('stays where a fragment of its address leads, and counts from there', async () => {
    const { page } = await openMarked(`${report}#figure-leadership-lectures`, '党课');
    const target = (await page.locator('#figure-leadership-lectures').boundingBox())!;
    const bar = (await page.locator('.marked-bar').boundingBox())!;
    expect(target.y).toBeGreaterThanOrEqual(bar.height);
    expect(target.y).toBeLessThan(page.viewportSize()!.height);
    expect(await page.locator('.marked-at').innerText()).toMatch(/^2\//);
  });

  it('stays where it was when it is loaded again', async () => {
    const { page } = await openMarked(report, '党课');
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForFunction(() => window.scrollY === 0);
    await page.reload();
    await told(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('opens what is folded round a place when it comes to it', async () => {
    const { page } = await browser.open(site.url());
    await page.route(`**${record}*`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text())
        .replace(
          '<div class="prose" data-found>',
          '<details><summary>–</summary><div class="prose" data-found>',
        )
        .replace('</section>', '</details></section>');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(site.url(`${record}?mark=${encodeURIComponent('轴承')}`));
    await told(page);
    expect(await page.locator('details').getAttribute('open')).toBe('');
    expect(await here(page).isVisible()).toBe(true);
  });

  it('is marked across the number of a note, and on a picture that shows it', async () => {
    const { page } = await browser.open(site.url());
    await page.route(`**${record}*`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        '<div class="prose" data-found>',
        '<div class="prose" data-found><p>两个确<sup><a data-footnote-ref data-found="no">1</a></sup>立' +
          '<img alt="两个确立" src="/favicon.svg">后</p>',
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(site.url(`${record}?mark=${encodeURIComponent('两个确立')}`));
    await told(page);
    expect(await said(page)).toContain('标出2处');
    expect(await page.locator('.found').allTextContents()).toEqual(['两个确', '立', '']);
    await button(page, '取消标记').click();
    expect(await page.locator('.prose > p').first().innerHTML()).toBe(
      '两个确<sup><a data-footnote-ref="" data-found="no">1</a></sup>立' +
        '<img alt="两个确立" src="/favicon.svg">后',
    );
  });

  it('is marked in a browser as old as Chromium 90', async () => {
    const { page } = await browser.open(site.url());
    await page.addInitScript(() => {
      for (const type of [Array, String]) Reflect.deleteProperty(type.prototype, 'at');
      for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toSpliced', 'with']) {
        Reflect.deleteProperty(Array.prototype, name);
      }
      Reflect.deleteProperty(Object, 'hasOwn');
    });
    await page.goto(site.url(`${record}?mark=${encodeURIComponent('轴承')}`));
    await told(page);
    expect(await said(page)).toContain('标出1处');
  });
});

describe('the bar', () => {
  it('steps through the places in a ring and keeps the focus, so that a key can be pressed again', async () => {
    const { page } = await openMarked(record, '装');
    const next = button(page, '下一处');
    await next.focus();
    expect(await page.locator('.marked-at').innerText()).toMatch(/^1\//);
    await page.keyboard.press('Enter');
    expect(await page.locator('.marked-at').innerText()).toMatch(/^2\//);
    expect(await page.locator('.marked-step').textContent()).toMatch(/^第2处，共\d+处$/);
    expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
    await button(page, '上一处').click();
    await button(page, '上一处').click();
    expect(await page.locator('.marked-at').innerText()).toMatch(/^(\d+)\/\1$/);
  });

  it('takes the focus to the place itself on demand', async () => {
    const { page } = await openMarked(record, '轴承');
    await button(page, '转到这一处').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('轴承');
  });

  it('comes first in the order of the keys, after the way to the text', async () => {
    const { page } = await openMarked(record, '轴承');
    await page.locator('a.skip').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('上一处');
  });

  it('leads back to the search with the query', async () => {
    const { page } = await openMarked(record, '轴承 <车间>&');
    const back = await page.getByRole('link', { name: '回到检索' }).getAttribute('href');
    const { pathname, searchParams } = new URL(back!, site.url());
    expect([pathname, searchParams.get('q')]).toEqual(['/search/', '轴承 <车间>&']);
  });

  it.each([record, report, '/guide/record/'])(
    'takes the marks away and leaves %s as it was, in the address too',
    async (path) => {
      const plain = await browser.open(site.url(`${path}?from=x`));
      // What a script has drawn has nothing to do with the marks.
      const written = (page: Page) =>
        page.evaluate(() => {
          for (const drawn of document.querySelectorAll('canvas')) drawn.remove();
          const nodes: string[] = [];
          const texts = document.createTreeWalker(document.querySelector('main')!, 4);
          while (texts.nextNode()) nodes.push(texts.currentNode.textContent ?? '');
          return { nodes, html: document.querySelector('main')!.innerHTML };
        });
      const before = await written(plain.page);

      const { page } = await browser.open(site.url(`${path}?from=x&mark=一#main`));
      await told(page);
      await button(page, '取消标记').click();
      expect(await written(page)).toEqual(before);
      expect(page.url()).toBe(site.url(`${path}?from=x#main`));
      expect(await page.locator('.marked-bar').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    },
  );

  it('says that the query does not stand there, and can be closed', async () => {
    const { page } = await openMarked(record, '没有写过的话');
    expect(await said(page)).toBe('本页正文没有与“没有写过的话”一致的字句');
    expect(await page.locator('.marked-bar button').allInnerTexts()).toEqual(['关闭']);
    await button(page, '关闭').click();
    expect(page.url()).toBe(site.url(record));
  });

  it('shows a query of another kind as the text that it is', async () => {
    const query = '{count}$&<b>x</b>';
    const { page } = await openMarked(record, query);
    expect(await said(page)).toContain(`“${query}”`);
  });

  it('stays away where the query has neither a letter nor a digit', async () => {
    const { page } = await browser.open(site.url(`${record}?mark=${encodeURIComponent('，。')}`));
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.marked-bar').count()).toBe(0);
  });

  it.each([360, 1920])('fits a window of %i pixels, however long the query', async (width) => {
    const { page } = await openMarked(record, '轴承'.repeat(60), {
      viewport: { width, height: 800 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe('a marked page', () => {
  it.each([
    [report, '党课'],
    [record, '没有写过的话'],
  ])('has nothing that axe finds, in either scheme: %s %s', async (path, query) => {
    const { page, complaints } = await openMarked(path, query);
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('prints as it would without the marks', async () => {
    const { page } = await openMarked(record, '轴承');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.marked-bar').isVisible()).toBe(false);
    const { background, shadow } = await here(page).evaluate((mark) => {
      const { backgroundColor, boxShadow } = getComputedStyle(mark);
      return { background: backgroundColor, shadow: boxShadow };
    });
    expect([background, shadow]).toEqual(['rgba(0, 0, 0, 0)', 'none']);
  });

  it('alone fetches the code that marks; what waits for it on every page is under 600 bytes', async () => {
    const { page } = await browser.open(site.url());
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(site.url(record));
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((path) => /\/mark\./.test(path))).toEqual([]);

    const folder = join(site.folder, '_astro');
    const size = (start: string) =>
      readdirSync(folder)
        .filter((name) => name.startsWith(start) && name.endsWith('.js'))
        .map((name) => statSync(join(folder, name)).size);
    expect(size('Marked.astro')).toEqual([expect.any(Number)]);
    expect(size('Marked.astro')[0]).toBeLessThan(600);
    expect(size('mark.')[0]).toBeLessThan(14_000);
  });
});
