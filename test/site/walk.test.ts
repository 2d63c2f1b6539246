import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForTests } from '../support/browser.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

const figure = '[data-figure="outreach-talks"]';
const evidence = '/reports/2023-h1/figures/outreach-talks/';

/** Where the page stands, without its host. */
function path(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

/** From the home page to the records behind a figure, and back by the links of each page. */
async function walkToRecordAndBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: '2023年上半年党建工作情况报告' }).first().click();
  expect(path(page)).toBe('/reports/2023-h1/');
  const printed = await page.locator(figure).innerText();

  await page.locator(figure).click();
  expect(path(page)).toBe(evidence);
  const main = page.locator('main');
  expect(await main.innerText()).toContain(printed);

  const row = main.locator('[data-record]').first();
  const id = await row.getAttribute('data-record');
  await row.locator('a[href^="/records/"]').click();
  expect(path(page)).toBe(`/records/${String(id)}/`);

  await page.locator(`main a[href="${evidence}"]`).first().click();
  expect(path(page)).toBe(evidence);
  await page.locator('main a[href*="#figure-outreach-talks"]').click();
  expect(path(page)).toBe('/reports/2023-h1/#figure-outreach-talks');
}

describe('a reader', () => {
  it('gets from the home page to a figure, its evidence and a record, and back', async () => {
    const { page, complaints } = await browser.open(site.url());
    await walkToRecordAndBack(page);
    expect(complaints).toEqual([]);
  });

  it('gets there without JavaScript too', async () => {
    const { page } = await browser.open(site.url(), { javaScriptEnabled: false });
    await walkToRecordAndBack(page);
  });

  it('sees the same numbers in a chart of a branch and in the table under it', async () => {
    const { page, complaints } = await browser.open(site.url());
    await page.getByRole('navigation').getByRole('link', { name: '党组织' }).click();
    await page.locator('main a[href="/branches/equipment/"]').first().click();
    const chart = page.locator('youju-chart');
    await chart.scrollIntoViewIfNeeded();
    await expect
      .poll(() => chart.locator('canvas').evaluate(hasInk), { timeout: 10_000 })
      .toBe(true);
    const drawn = JSON.parse((await chart.getAttribute('data-chart')) ?? '') as {
      labels: string[];
      series: { values: (number | null)[] }[];
    };
    const cells = await page.locator('table.matrix tfoot td').allInnerTexts();
    const shown = drawn.series[0]?.values.map((value) => (value === null ? '待报' : String(value)));
    expect(cells.slice(0, -1)).toEqual(shown);
    expect(complaints).toEqual([]);
  });

  it('sees the table and the file of a chart without JavaScript', async () => {
    const { page } = await browser.open(site.url('/branches/equipment/'), {
      javaScriptEnabled: false,
    });
    expect(await page.locator('table.matrix').isVisible()).toBe(true);
    const file = await page.request.get(site.url('/branches/equipment/monthly.csv'));
    expect((await file.text()).startsWith('\uFEFF')).toBe(true);
  });
});

/** Whether anything has been drawn on a canvas. */
function hasInk(element: Element): boolean {
  const canvas = element as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
    data: [],
  };
  return data.some((value) => value !== 0);
}

describe('the card of a figure', () => {
  it('opens on keyboard focus, names the figure and its records, and closes with Escape', async () => {
    const { page, complaints } = await browser.open(site.url('/reports/2023-h1/'));
    await page.locator(figure).focus();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toContain('宣讲报告');
    const described = await page.locator(figure).getAttribute('aria-describedby');
    expect(described).toBe(await card.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${evidence}`);
    expect(complaints).toEqual([]);
  });

  it('opens under the pointer, stays while the pointer is on it, and goes with it', async () => {
    const { page } = await browser.open(site.url('/reports/2023-h1/'));
    await page.locator(figure).hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'detached' });
  });
});

it('every page can be left by keyboard: the first stop is a link to its content', async () => {
  const { page } = await browser.open(site.url('/reports/2023-h1/'));
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  expect(await first.getAttribute('href')).toBe('#main');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('main');
});
