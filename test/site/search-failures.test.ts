import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForTests } from '../support/browser.ts';
import {
  count,
  eventually,
  field,
  headerField,
  links,
  options,
  says,
  searchPath,
  slowDown,
  sought,
} from '../support/search-site.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

const explained = (page: Page) => page.locator('#search-explained');
const searchPage = (params?: Record<string, string>) => site.url(searchPath(params));

describe('what cannot be found exactly', () => {
  it('has the nearest results under a line that says that they are not exact', async () => {
    const { page } = await browser.open(searchPage({ q: '党课量子力学' }));
    await says(page, '没有完全相同的内容');
    expect(await links(page).count()).toBeGreaterThan(0);
    expect(await explained(page).locator('p').allInnerTexts()).toEqual([
      expect.stringMatching(/^最接近的有\d+条$/),
      '党组织、类型和时间请用筛选，检索词里写标题和正文里的字。',
    ]);
  });

  it('has each word of the query with how many there are, which leads to them with the same filters', async () => {
    const { page } = await browser.open(searchPage({ q: '助企 展会 博览会', type: 'record' }));
    await says(page, '没有完全相同的内容');
    const apart = explained(page).locator('p').nth(1);
    expect(await apart.innerText()).toMatch(
      /^没有同时写着这几个词的。按现在的筛选：“助企”有\d+条，“展会”有\d+条，“博览会”没有。$/,
    );
    const word = apart.getByRole('link', { name: '助企' });
    const expected = /(\d+)条$/.exec(await word.innerText())?.[1];
    await word.click();
    await says(page, `检索到${expected}条`);
    expect(sought(page)).toEqual({ q: '助企', type: 'record' });
    expect(await explained(page).isVisible()).toBe(false);
  });

  it.each([
    ['党课量子力学', { type: 'metric', year: '2022' }],
    ['党课', { type: 'metric', year: '2022' }],
    ['', { type: 'metric', year: '2022' }],
  ])('is said to be filtered away where it is: %s', async (q, filters) => {
    const { page } = await browser.open(searchPage({ q, ...filters }));
    await says(page, /^没有符合筛选的结果$/);
    expect(await explained(page).innerText()).toContain('清除筛选');
    expect(await explained(page).innerText()).toContain('请用筛选');
    expect(await links(page).count()).toBe(0);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await eventually(() => count(page).isVisible()).toBe(q !== '');
    await eventually(() => links(page).count()).toBe(q === '' ? 0 : 20);
  });

  it.each([
    ['。，！', {}],
    ['😀', { year: '2022' }],
    ['——', { type: 'report' }],
  ])('is said to be nothing to look for: %s, filtered by %o', async (q, filters) => {
    const { page } = await browser.open(searchPage({ q, ...filters }));
    await says(page, '没有可以检索的字');
    expect(await links(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: '按党组织查记录' }).isVisible()).toBe(true);
  });

  it.each([
    ['markup', `"<script>alert(1)</script><img src=x onerror=alert(1)>`],
    ['200 characters', '党课和主题党日'.repeat(29).slice(0, 200)],
    ['what looks like an address', '%E4%B8%&q=2#x'],
  ])('is answered all the same: %s', async (_, q) => {
    const { page, complaints } = await browser.open(searchPage({ q }));
    await eventually(() => count(page).isVisible()).toBe(true);
    await says(page, /^(检索到|没有)/);
    expect(await field(page).inputValue()).toBe(q);
    expect(await page.locator('main script, main img').count()).toBe(0);
    for (const link of await links(page).all())
      expect(await link.getAttribute('href')).toContain(`?mark=${encodeURIComponent(q)}`);
    expect(complaints).toEqual([]);
  });
});

describe('where the search cannot answer', () => {
  it('says so, keeps the lists in sight, and tries again by itself when the network is back', async () => {
    const { page } = await browser.open(searchPage());
    await page.waitForLoadState('networkidle');
    const context = page.context();
    await context.route('**/search/data/**', (route) => route.abort());
    await page.goto(searchPage({ q: '党课' }));
    await page.getByText('检索暂时连不上').first().waitFor();
    expect(await page.getByRole('link', { name: '按月查记录' }).isVisible()).toBe(true);
    await context.setOffline(true);
    await page.getByRole('button', { name: '重试' }).click();
    await page.waitForTimeout(300);
    expect(await page.getByRole('button', { name: '重试' }).isVisible()).toBe(true);
    await context.unroute('**/search/data/**');
    await context.setOffline(false);
    await says(page, /^检索到/);
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
  });

  it.each([
    [{ status: 404 }, '网页服务器对 /search/data/manifest.json 答复404，没有给出这个文件'],
    [
      { status: 200, contentType: 'text/html', body: '<title>登录</title>' },
      '网页服务器给出的 /search/data/manifest.json 不是检索的文件，可能是登录页',
    ],
  ])('tells of a web server that answers %o what it answers', async (answer, told) => {
    const { page } = await browser.open(site.url());
    await page.context().route('**/search/data/**', (route) => route.fulfill(answer));
    await page.goto(searchPage({ q: '党课' }));
    await page.getByText(told).first().waitFor();
    expect(await page.getByRole('link', { name: '按月查记录' }).isVisible()).toBe(true);
    await page.context().unroute('**/search/data/**');
    await page.getByRole('button', { name: '重试' }).click();
    await says(page, /^检索到/);
  });

  it('tries again when it is told to', async () => {
    const { page } = await browser.open(site.url());
    await page.context().route('**/search/data/**', (route) => route.abort());
    await headerField(page).fill('党课');
    const retry = page.getByRole('button', { name: '重试' });
    await retry.waitFor();
    expect(await page.locator('.search-panel').getByRole('link').count()).toBeGreaterThan(3);
    await page.context().unroute('**/search/data/**');
    await retry.click();
    await options(page).first().waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
  });

  it('gives up what failed when something else is looked for', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    await page.context().route('**/search/data/**', (route) => route.abort());
    await field(page).fill('主题党日活动安排');
    await page.getByRole('button', { name: '重试' }).waitFor();
    await page.context().unroute('**/search/data/**');
    await slowDown(page, 1000);
    await field(page).fill('党课');
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
    await says(page, '正在检索……');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await says(page, /^检索到/);
    expect(sought(page)).toEqual({ q: '党课' });
    for (const link of await links(page).all())
      expect(await link.getAttribute('href')).toContain(`=${encodeURIComponent('党课')}`);
  });

  it('says so where its program is not served, and goes on when it is', async () => {
    const { page } = await browser.open(site.url());
    await page.context().route('**/search-worker*', (route) => route.fulfill({ status: 404 }));
    await page.goto(searchPage({ q: '党课' }));
    await page.getByText('检索暂时连不上').first().waitFor();
    await page.context().unroute('**/search-worker*');
    await page.getByRole('button', { name: '重试' }).click();
    await says(page, /^检索到/);
  });

  it('answers in a browser as old as Chromium 90, and without WebAssembly', async () => {
    const { page } = await browser.open(site.url());
    const newer =
      'for (const type of [Array, String]) delete type.prototype.at;' +
      "for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toSpliced', 'with'])" +
      ' delete Array.prototype[name];' +
      'delete Object.hasOwn; delete Object.groupBy; delete Map.groupBy; delete self.WebAssembly;';
    await page.context().route('**/search-worker*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: newer + (await answer.text()) });
    });
    await page.goto(searchPage({ q: '党课', year: '2022' }));
    await says(page, /^检索到/);
    await page.goto(searchPage({ q: '党课量子力学' }));
    await says(page, '没有完全相同的内容');
    await page.goto(searchPage({ q: '企业党总支 去年 谈心谈话 ' }));
    await page.locator('#search-figure a').click();
    await says(page, /^算出这个数的记录有\d+条$/);
    await page.goto(searchPage({ q: '主題黨日 上季度' }));
    await says(page, /^检索到/);
  });

  it('leads to the lists without JavaScript', async () => {
    const { page } = await browser.open(site.url(), { javaScriptEnabled: false });
    await headerField(page).fill('党课');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect(await page.locator('noscript p').innerText()).toMatch(/^检索要用 JavaScript/);
    expect(await page.locator('select:visible').count()).toBe(0);
    await page.getByRole('link', { name: '按党组织查记录' }).click();
    await page.waitForURL('**/records/#branches');
  });
});
