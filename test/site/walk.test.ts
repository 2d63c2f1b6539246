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
  await page.locator('main a[href="/reports/2023-h1/"]').first().click();
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

/** One step up by the breadcrumbs of a page. */
async function up(page: Page): Promise<string> {
  await page.locator('nav.crumbs a').last().click();
  return path(page);
}

/** Moves the focus by the Tab key alone to what a selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(':focus').evaluate((at, wanted) => at.matches(wanted), selector)) return;
  }
  throw new Error(`No way by keyboard from ${page.url()} to ${selector}`);
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

  it('gets there by keyboard alone', async () => {
    const { page, complaints } = await browser.open(site.url());
    await tabTo(page, 'main a[href="/reports/2023-h1/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reports/2023-h1/');
    await tabTo(page, figure);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${evidence}`);
    await tabTo(page, '[data-record] a[href^="/records/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/records/**');
    await tabTo(page, `main a[href="${evidence}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${evidence}`);
    await tabTo(page, 'main a[href*="#figure-outreach-talks"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reports/2023-h1/#figure-outreach-talks');
    expect(complaints).toEqual([]);
  });

  it('gets from a branch to a half-year, a month and a record, and back up, without JavaScript', async () => {
    const { page } = await browser.open(site.url(), { javaScriptEnabled: false });
    await page.getByRole('navigation').getByRole('link', { name: '党组织' }).first().click();
    expect(path(page)).toBe('/branches/');
    await page.locator('main a[href="/branches/equipment/"]').first().click();
    await page.locator('main a[href="/branches/equipment/2023-h1/"]').first().click();
    expect(path(page)).toBe('/branches/equipment/2023-h1/');
    expect(await page.locator('h1').innerText()).toContain('2023年上半年');

    await page.locator('main a[href="/records/equipment/2023/06/"]').first().click();
    expect(path(page)).toBe('/records/equipment/2023/06/');
    const record = '/records/equipment/2023/2023-06-08-lecture-research/';
    await page.locator(`main a[href="${record}"]`).first().click();
    expect(path(page)).toBe(record);

    expect(await up(page)).toBe('/records/equipment/2023/06/');
    expect(await up(page)).toBe('/records/equipment/2023/');
    expect(await up(page)).toBe('/records/equipment/');
    expect(await up(page)).toBe('/records/');
    expect(await up(page)).toBe('/');
    await page.goto(site.url('/branches/equipment/2023-h1/'));
    expect(await up(page)).toBe('/branches/equipment/');
    expect(await up(page)).toBe('/branches/');
    expect(await up(page)).toBe('/');
  });

  it('finds a metric, what it came to by half-year, and its records, by links alone', async () => {
    const { page, complaints } = await browser.open(site.url());
    await page.getByRole('navigation').getByRole('link', { name: '指标' }).first().click();
    await page.locator('main a[href="/metrics/heart-to-heart-sessions/"]').first().click();
    await page.locator('main a[href="/metrics/heart-to-heart-sessions/2022-h2/"]').first().click();
    const row = page.locator('main [data-record]').first();
    const id = await row.getAttribute('data-record');
    await row.locator('a[href^="/records/"]').click();
    expect(path(page)).toBe(`/records/${String(id)}/`);
    expect(complaints).toEqual([]);
  });

  it('finds the past report of a branch, its figures and the branch itself, by links alone', async () => {
    const { page, complaints } = await browser.open(site.url());
    await page.getByRole('navigation').getByRole('link', { name: '报告' }).first().click();
    await page.locator('main a[href="/reports/2022-h1-textile/"]').first().click();
    const printed = await page.locator('[data-figure="party-days"]').innerText();
    await page.locator('[data-figure="party-days"]').click();
    expect(path(page)).toBe('/reports/2022-h1-textile/figures/party-days/');
    expect(await page.locator('main').innerText()).toContain(printed);
    await page.locator('main a[href="/branches/textile/"]').first().click();
    expect(await page.locator('h1').innerText()).toBe('云川纺织公司党支部');
    expect(complaints).toEqual([]);
  });

  it('finds a kind with its example and its records, by links alone', async () => {
    const { page, complaints } = await browser.open(site.url());
    await page.getByRole('navigation').getByRole('link', { name: '手册' }).first().click();
    await page.locator('main a[href="/kinds/"]').first().click();
    await page.locator('main a[href="/kinds/service-window-tally/"]').first().click();
    expect(await page.locator('main').innerText()).toContain('kind: 窗口业务统计');
    await page.locator('main a[href^="/records/"]').first().click();
    expect(path(page)).toMatch(/^\/records\//);
    expect(complaints).toEqual([]);
  });

  it('sees the same numbers in a chart of a branch and in the table under it', async () => {
    // A window so low that the chart is far below: it is drawn all the same.
    const viewport = { width: 1280, height: 120 };
    const { page, complaints } = await browser.open(site.url(), { viewport });
    await page.getByRole('navigation').getByRole('link', { name: '党组织' }).click();
    await page.locator('main a[href="/branches/equipment/"]').first().click();
    const chart = page.locator('youju-chart');
    await expect
      .poll(() => chart.locator('canvas').evaluate(hasInk), { timeout: 10_000 })
      .toBe(true);
    const drawn = JSON.parse((await chart.getAttribute('data-chart')) ?? '') as {
      labels: string[];
      series: { values: (number | null)[] }[];
    };
    const shown = await page
      .locator('table.matrix')
      .first()
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map(({ innerText }) => innerText)),
      );
    // What is not known is said in words in the table, and not drawn.
    const numbers = shown.map((cells) =>
      cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : null)),
    );
    expect(numbers).toEqual(drawn.series.map(({ values }) => values));
    expect(numbers.flat().filter((value) => value !== null).length).toBeGreaterThan(12);
    expect(complaints).toEqual([]);
  });

  it('sees the table and the file of a chart without JavaScript', async () => {
    const { page } = await browser.open(site.url('/branches/equipment/'), {
      javaScriptEnabled: false,
    });
    for (const table of await page.locator('table.matrix').all()) {
      expect(await table.isVisible()).toBe(true);
    }
    expect(await page.locator('table.matrix').count()).toBe(2);
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
