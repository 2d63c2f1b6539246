import { describe, expect, it } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { browserForTests } from '../support/browser.ts';
import {
  eventually,
  headerField,
  listenTo,
  options,
  says,
  slowDown,
  total,
} from '../support/search-site.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

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

it('the field is still at work, and but once, where its element is moved', async () => {
  const { page } = await browser.open(site.url());
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

it('axe finds nothing, in either scheme, on a page with the list under the field open', async () => {
  const { page } = await browser.open(site.url());
  await headerField(page).fill('党课量子');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violationsOn(page)).toEqual([]);
});

it.each([360, 375, 800, 1100, 1920])(
  'nothing of the list under the field reaches out of a window of %i pixels',
  async (width) => {
    const { page } = await browser.open(site.url(), { viewport: { width, height: 800 } });
    await headerField(page).fill('党课');
    await options(page).first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(width);
    const panel = await page.locator('.search-panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width);
    // On a telephone the line goes on below, so that its date can be read.
    const cut = await page
      .locator('.search-option-line')
      .evaluateAll((lines) => lines.filter((line) => line.scrollWidth > line.clientWidth).length);
    if (width < 768) expect(cut).toBe(0);
  },
);
