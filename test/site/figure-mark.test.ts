import { expect, it } from 'vitest';
import { browserForTests } from '../support/browser.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();
const report = '/reports/2023-h1/';

it('the mark at a figure that is not whole has a name, and opens its card by keyboard', async () => {
  const { page, complaints } = await browser.open(site.url(report));
  const mark = page.getByRole('button', { name: '应报的党组织没有报齐' }).first();
  await mark.focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('.figure-card').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await page.locator('.figure-card').innerText()).toContain('已报25/27个');
  expect(await mark.getAttribute('aria-expanded')).toBe('true');
  expect(page.url()).toBe(site.url(report));
  expect(complaints).toEqual([]);
});

it('a finger opens the card by the mark, and puts it away by a tap beside it', async () => {
  const { page } = await browser.open(site.url(report), {
    hasTouch: true,
    viewport: { width: 375, height: 800 },
  });
  await page.locator('.figure-mark').first().tap();
  await page.waitForSelector('.figure-card');
  await page.touchscreen.tap(4, 4);
  await page.waitForSelector('.figure-card', { state: 'detached' });
});

it('the mark leads to the evidence where no script runs', async () => {
  const { page } = await browser.open(site.url(report), { javaScriptEnabled: false });
  await page.locator('.figure-mark').first().click();
  expect(page.url()).toContain(`${report}figures/`);
});

it('what is quoted from a text has its figures and none of the marks', async () => {
  const { page } = await browser.open(site.url(report));
  const quoted = await page.evaluate(() => {
    const selection = getSelection();
    const marked = document.querySelector('.report-body p .figure-mark')?.closest('p');
    if (marked) selection?.selectAllChildren(marked);
    return String(selection);
  });
  expect(quoted).toContain('举办宣讲报告55场次，上年同期为');
});
