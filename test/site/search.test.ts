import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { browserForTests } from '../support/browser.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

const searchPage = (params: Record<string, string> = {}) =>
  site.url(`/search/?${new URLSearchParams(params).toString()}`);

const field = (page: Page) => page.locator('main input[type="search"]');
const headerField = (page: Page) => page.locator('header input[type="search"]');
const links = (page: Page) => page.locator('.search-hits h3 a');
const count = (page: Page) => page.locator('#search-count');
const options = (page: Page) => page.getByRole('option');

/** What a page comes to once the search has answered, which takes its time on a busy machine. */
const eventually = <Value>(value: () => Value | Promise<Value>) =>
  expect.poll(value, { timeout: 10_000 });

/** What the address says is looked for. */
const sought = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** How many results the line over them says that there are. */
async function total(page: Page): Promise<number> {
  return Number(/\d+/.exec(await count(page).innerText())?.[0]);
}

/** Waits until the line over the results reads so. */
async function says(page: Page, text: string | RegExp): Promise<void> {
  await eventually(() => count(page).innerText()).toMatch(text);
}

/** Has every question from now on go out so many milliseconds late. */
async function slowDown(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((delay) => {
    const threads = Worker.prototype as { postMessage: (this: Worker, message: unknown) => void };
    const post = threads.postMessage;
    threads.postMessage = function (message) {
      setTimeout(() => post.call(this, message), delay);
    };
  }, milliseconds);
}

/** Notes whatever a screen reader is told from now on. */
async function listenTo(page: Page, host: 'main' | 'header'): Promise<() => Promise<string[]>> {
  const said = await page.locator(`${host} [role="status"]`).evaluateHandle((region) => {
    const all: string[] = [];
    new MutationObserver(() => {
      if (region.textContent !== '') all.push(region.textContent);
    }).observe(region, { childList: true });
    return all;
  });
  return () => said.jsonValue();
}

describe('the search page', () => {
  it('finds while one types, marks what matches, and says how many there are', async () => {
    const { page, complaints } = await browser.open(searchPage());
    expect(await page.getByText('怎样检索').isVisible()).toBe(true);
    await field(page).pressSequentially('主题党日');
    await says(page, /^检索到\d+条$/);
    expect(await total(page)).toBeGreaterThan(100);
    expect(await links(page).count()).toBe(20);
    expect(await links(page).first().locator('mark').innerText()).toBe('主题党日');
    expect(await page.locator('.search-excerpt mark').first().innerText()).toBe('主题党日');
    expect(sought(page)).toEqual({ q: '主题党日' });
    expect(await page.title()).toMatch(/^主题党日 · 检索 · /);
    expect(await page.getByText('怎样检索').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('opens a result with what is to be marked, and shows the same list on the way back', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await page.locator('#search-more').click();
    await eventually(() => links(page).count()).toBe(40);
    const opened = links(page).nth(25);
    const title = await opened.innerText();
    expect(await opened.getAttribute('href')).toMatch(
      new RegExp(`/\\?mark=${encodeURIComponent('党课')}$`),
    );
    await opened.click();
    await page.waitForURL('**/?mark=*');
    await page.goBack();
    await eventually(() => links(page).count()).toBe(40);
    expect(await links(page).nth(25).innerText()).toBe(title);
    await eventually(() => page.locator(':focus').innerText()).toBe(title);
    expect(sought(page)).toEqual({ q: '党课' });
  });

  it('lists more where more is asked for, and goes on with the first of them', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    await page.locator('#search-more').focus();
    await page.keyboard.press('Enter');
    await eventually(() => links(page).count()).toBe(40);
    const focused = await page.locator(':focus').getAttribute('href');
    expect(focused).toBe(await links(page).nth(20).getAttribute('href'));
    const all = await links(page).evaluateAll((found) => found.map((link) => link.outerHTML));
    expect(new Set(all).size).toBe(40);
  });

  it('narrows by filters that say how many each leaves, keeps them in the address, and clears them', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const before = await total(page);
    const year = page.getByRole('combobox', { name: '年份' });
    const offered = await year.locator('option[value="2022"]').innerText();
    expect(offered).toMatch(/^2022年（\d+）$/);
    const expected = Number(/（(\d+)）/.exec(offered)?.[1]);
    expect(expected).toBeLessThan(before);
    await year.selectOption('2022');
    await says(page, new RegExp(`^检索到${expected}条$`));
    expect(sought(page)).toEqual({ q: '党课', year: '2022' });
    await page.reload();
    await says(page, new RegExp(`^检索到${expected}条$`));
    expect(await year.inputValue()).toBe('2022');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await says(page, new RegExp(`^检索到${before}条$`));
    expect(sought(page)).toEqual({ q: '党课' });
    expect(await page.getByRole('button', { name: '清除筛选' }).isVisible()).toBe(false);
  });

  it('lists what fits the filters alone, without marks', async () => {
    const { page } = await browser.open(searchPage({ type: 'report', year: '2022' }));
    await says(page, /^符合筛选的有\d+条$/);
    expect(await page.locator('.search-hits mark').count()).toBe(0);
    const paths = await links(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(/^\/reports\/[^?]+\/$/);
  });

  it('offers the filters before anything is typed', async () => {
    const { page } = await browser.open(searchPage());
    await page.getByRole('combobox', { name: '类型', exact: true }).selectOption('plan');
    await says(page, /^符合筛选的有\d+条$/);
    expect(sought(page)).toEqual({ type: 'plan' });
  });

  it('goes back and forward through searches that were sent off or narrowed', async () => {
    const { page } = await browser.open(searchPage());
    await field(page).fill('党课');
    await page.keyboard.press('Enter');
    await says(page, /^检索到/);
    const first = await total(page);
    await field(page).fill('主题党日');
    await eventually(() => sought(page)).toEqual({ q: '主题党日' });
    await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
    await eventually(() => sought(page)).toEqual({ q: '主题党日', year: '2022' });
    await page.goBack();
    await eventually(() => sought(page)).toEqual({ q: '主题党日' });
    expect(await page.getByRole('combobox', { name: '年份' }).inputValue()).toBe('');
    await page.goBack();
    await says(page, new RegExp(`^检索到${first}条$`));
    expect(await field(page).inputValue()).toBe('党课');
    await page.goForward();
    await eventually(() => field(page).inputValue()).toBe('主题党日');
  });

  it('comes back to what was narrowed when something else is typed after it', async () => {
    const { page } = await browser.open(searchPage({ type: 'report' }));
    await says(page, /^符合筛选的/);
    await field(page).fill('党课');
    await eventually(() => sought(page)).toEqual({ q: '党课', type: 'report' });
    await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
    await eventually(() => sought(page)).toEqual({ q: '党课', type: 'report', year: '2022' });
    await field(page).fill('主题党日');
    await eventually(() => sought(page)).toEqual({ q: '主题党日', type: 'report', year: '2022' });
    await page.goBack();
    expect(sought(page)).toEqual({ q: '党课', type: 'report', year: '2022' });
    await page.goBack();
    await page.goBack();
    expect(sought(page)).toEqual({ type: 'report' });
    await says(page, /^符合筛选的/);
  });

  it('keeps one entry in the history for what is typed in one go', async () => {
    const { page } = await browser.open(searchPage());
    const before = await page.evaluate(() => window.history.length);
    for (const query of ['党', '党课', '党课二', '党课']) {
      await field(page).fill(query);
      await eventually(() => sought(page)).toEqual({ q: query });
    }
    expect(await page.evaluate(() => window.history.length)).toBe(before);
  });

  it('is walked through with the arrows, opened with Enter and left with Escape', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    await page.keyboard.press('/');
    expect(await field(page).evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await links(page).nth(1).getAttribute('href');
    expect(await page.locator(':focus').getAttribute('href')).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${second ?? 'no result'}`);
  });

  it('tells a screen reader how many there are once typing has paused, and not on every key', async () => {
    const { page } = await browser.open(searchPage());
    const said = await listenTo(page, 'main');
    await field(page).pressSequentially('主题党日', { delay: 150 });
    await eventually(said).toHaveLength(1);
    expect(await said()).toEqual([expect.stringMatching(/^检索到\d+条/)]);
  });

  it('tells to wait where an answer takes its time, and has nothing more of the list before', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const said = await listenTo(page, 'main');
    await slowDown(page, 3000);
    await field(page).fill('走访企业');
    await says(page, '正在检索……');
    expect(await page.locator('#search-more').isVisible()).toBe(false);
    await says(page, /^检索到/);
    for (const link of await links(page).all())
      expect(await link.getAttribute('href')).toContain(encodeURIComponent('走访企业'));
    await eventually(said).toEqual(['正在检索……', expect.stringMatching(/^检索到/)]);
  });

  it('keeps what is listed where a link leads within the page', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await page.locator('#search-more').click();
    await eventually(() => links(page).count()).toBe(40);
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**#main');
    await page.waitForTimeout(500);
    expect(await links(page).count()).toBe(40);
    await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
    await eventually(() => sought(page)).toEqual({ q: '党课', year: '2022' });
    expect(new URL(page.url()).hash).toBe('#main');
  });

  it('has a date marked as the page prints it, and the query kept as it was typed', async () => {
    const { page } = await browser.open(searchPage({ q: '2023.3.29' }));
    await says(page, /^检索到/);
    const marked = `?mark=${encodeURIComponent('2023年3月29日')}`;
    expect(await links(page).first().getAttribute('href')).toContain(marked);
    expect(sought(page)).toEqual({ q: '2023.3.29' });
    await page.goto(site.url());
    await headerField(page).fill('2023.3.29');
    await options(page).first().waitFor();
    expect(await options(page).first().getAttribute('href')).toContain(marked);
    await options(page).last().click();
    await page.waitForURL('**/search/?q=*');
    expect(sought(page)).toEqual({ q: '2023.3.29' });
  });

  it('asks nothing while characters are composed', async () => {
    const { page } = await browser.open(searchPage());
    await field(page).focus();
    const keyboard = await page.context().newCDPSession(page);
    const text = 'zhuti';
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 5, selectionEnd: 5 });
    await page.waitForTimeout(300);
    expect(await field(page).inputValue()).toBe(text);
    await page.evaluate(() =>
      document.querySelector<HTMLFormElement>('main form')?.requestSubmit(),
    );
    expect(sought(page)).toEqual({});
    expect(await count(page).isVisible()).toBe(false);
    await keyboard.send('Input.insertText', { text: '主题' });
    await says(page, /^检索到/);
    expect(sought(page)).toEqual({ q: '主题' });
  });
});

describe('what cannot be found exactly', () => {
  it('has the nearest results under a line that says that they are not exact', async () => {
    const { page } = await browser.open(searchPage({ q: '党课量子力学' }));
    await says(page, '没有完全相同的内容');
    expect(await links(page).count()).toBeGreaterThan(0);
  });

  it.each([
    ['党课量子力学', { year: '1999' }],
    ['党课', { year: '1999' }],
    ['', { type: 'plan', year: '1999' }],
  ])('is said to be filtered away where it is: %s', async (q, filters) => {
    const { page } = await browser.open(searchPage({ q, ...filters }));
    await says(page, /^没有符合筛选的结果$/);
    expect(await page.locator('#search-explained').innerText()).toContain('清除筛选');
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

describe('the field in the header', () => {
  it('takes the focus with /, and leaves the key alone where somebody types', async () => {
    const { page } = await browser.open(site.url('/records/'));
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await headerField(page).inputValue()).toBe('a/b');
  });

  it('lists the first results; the arrows choose one, and Enter opens it', async () => {
    const { page, complaints } = await browser.open(site.url());
    await headerField(page).pressSequentially('党课');
    await options(page).first().waitFor();
    expect(await options(page).count()).toBe(7);
    expect(await options(page).last().innerText()).toMatch(/^查看全部\d+条结果$/);
    expect(await options(page).first().locator('mark').innerText()).toBe('党课');
    expect(await headerField(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    expect(await chosen.getAttribute('id')).toBe(
      await headerField(page).getAttribute('aria-activedescendant'),
    );
    const address = await options(page).first().getAttribute('href');
    expect(await chosen.getAttribute('href')).toBe(address);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address ?? 'no result'}`);
    expect(complaints).toEqual([]);
  });

  it('leads with Enter, or with its last row, to the search page', async () => {
    const { page } = await browser.open(site.url());
    await headerField(page).fill('党课');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await says(page, /^检索到/);
    expect(await page.locator('input[type="search"]').count()).toBe(1);
    const found = await total(page);
    await page.goto(site.url('/branches/'));
    await headerField(page).fill('党课');
    await options(page).last().click();
    await page.waitForURL('**/search/?q=*');
    await says(page, new RegExp(`^检索到${found}条$`));
  });

  it('closes its list with Escape and keeps the words, and when it is left', async () => {
    const { page } = await browser.open(site.url());
    await headerField(page).fill('党课');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await headerField(page).inputValue()).toBe('党课');
    expect(await headerField(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await options(page).count()).toBe(0);
  });

  it('says over its list that the results are not exact, or that there are none', async () => {
    const { page } = await browser.open(site.url());
    await headerField(page).fill('党课量子力学');
    await options(page).first().waitFor();
    const panel = page.locator('.search-panel');
    expect(await panel.innerText()).toMatch(/^没有完全相同的内容/);
    await headerField(page).fill('zzzz');
    await eventually(() => panel.innerText()).toMatch(/^没有找到/);
    expect(await options(page).count()).toBe(0);
  });

  it('tells a screen reader to wait, and leads on with what was asked, not with what is half typed', async () => {
    const { page } = await browser.open(site.url());
    await headerField(page).fill('党课');
    await options(page).first().waitFor();
    const said = await listenTo(page, 'header');
    await slowDown(page, 2000);
    await headerField(page).fill('廉洁');
    await page.getByText('正在检索……').first().waitFor();
    const keyboard = await page.context().newCDPSession(page);
    const text = 'zhuti';
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 5, selectionEnd: 5 });
    await options(page).first().waitFor();
    expect(await headerField(page).inputValue()).toBe(`廉洁${text}`);
    const encoded = encodeURIComponent('廉洁');
    expect(await options(page).first().getAttribute('href')).toMatch(new RegExp(`=${encoded}$`));
    expect(await options(page).last().getAttribute('href')).toMatch(new RegExp(`=${encoded}$`));
    await eventually(async () => (await said()).slice(-2)).toEqual([
      '正在检索……',
      expect.stringMatching(/^\d+条结果/),
    ]);
  });

  it('asks for nothing before somebody turns to it', async () => {
    const { page } = await browser.open(site.url());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('search'))).toEqual([]);
    await headerField(page).focus();
    await eventually(() => asked.some((url) => url.includes('/search/data/'))).toBe(true);
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

  it('says that a preview has no index', async () => {
    const { page } = await browser.open(site.url());
    await page.context().route('**/search/data/**', (route) => route.fulfill({ status: 404 }));
    await headerField(page).fill('党课');
    await page.getByText('预览里没有检索索引').first().waitFor();
    await page.goto(searchPage({ q: '党课' }));
    await page.getByText('预览里没有检索索引').first().waitFor();
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
  });

  it('says that a browser is too old, or that the server forbids it', async () => {
    const { page } = await browser.open(site.url());
    await page.context().route('**/search-worker*', async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), 'content-security-policy': "default-src 'self'" };
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(searchPage({ q: '党课' }));
    await page.getByText('服务器的安全设置').first().waitFor();
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
    await page.context().unroute('**/search-worker*');
    await page.context().route('**/search-worker*', async (route) => {
      const answer = await route.fetch();
      const body = `delete self.WebAssembly;${await answer.text()}`;
      await route.fulfill({ response: answer, body });
    });
    await page.goto(searchPage({ q: '主题党日' }));
    await page.getByText('版本太旧').first().waitFor();
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

it('is still at work, and but once, where its element is moved', async () => {
  const { page } = await browser.open(site.url('/search/?q=党课'));
  await says(page, /^检索到/);
  await page.evaluate(() => {
    const host = document.querySelector('youju-search');
    if (host) document.querySelector('main')?.append(host);
  });
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  const first = await links(page).first().getAttribute('href');
  expect(await page.locator(':focus').getAttribute('href')).toBe(first);
  await page.goto(site.url());
  await page.evaluate(() => {
    const host = document.querySelector('youju-search-field');
    host?.parentElement?.append(host);
  });
  await page.keyboard.press('/');
  await page.keyboard.type('党课');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
});

describe('axe finds nothing, in the light and in the dark scheme', () => {
  it('on the search page with results and with a message', async () => {
    const { page } = await browser.open(searchPage({ q: '党课', year: '2022' }));
    await says(page, /^检索到/);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().route('**/search/data/**', (route) => route.abort());
    await page.goto(searchPage({ q: '主题党日' }));
    await page.getByText('检索暂时连不上').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('on a page with the list under the field open', async () => {
    const { page } = await browser.open(site.url());
    await headerField(page).fill('党课量子');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
  });
});

it.each([360, 375, 800, 1100, 1920])(
  'nothing of the search reaches out of a window of %i pixels',
  async (width) => {
    const { page } = await browser.open(searchPage({ q: '党课' }), {
      viewport: { width, height: 800 },
    });
    await says(page, /^检索到/);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await overflow()).toBeLessThanOrEqual(width);
    await page.goto(site.url());
    await headerField(page).fill('党课');
    await options(page).first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(width);
    const panel = await page.locator('.search-panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width);
  },
);
