import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { placedPages } from '../../scripts/lib/pdf-text.ts';
import { corpusOf } from '../../src/content.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { dutyYears, type DutyYear } from '../../src/domain/duty-years.ts';
import { loadContent } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { missedRules, type MissedRule } from '../../src/views/duties/missed.ts';
import { ruleGrid } from '../../src/views/duties/rule-grid.ts';
import { ruleYear } from '../../src/views/duties/rule-year.ts';
import { browserForTests } from '../support/browser.ts';
import { demoContent, siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();
let corpus: Corpus;
let newest: DutyYear;
let missed: readonly MissedRule[];

beforeAll(() => {
  corpus = corpusOf(loadContent(demoContent, today));
  const [first] = dutyYears(corpus);
  if (!first) throw new Error('The demo has no rules');
  newest = first;
  missed = missedRules(corpus, newest);
});

const listAddress = () => `/duties/${newest.year.id}/`;

/** What a grid prints, cell by cell: the columns that it spans, its words and the addresses that it leads to. */
async function printedCells(page: Page): Promise<string[][]> {
  return page.locator('table.grid tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('td')].map((cell) => {
        const states = [...cell.querySelectorAll('.state')].map(({ textContent }) => textContent);
        const links = [...cell.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        return [cell.colSpan, ...states, ...links].join(' ');
      }),
    ),
  );
}

/** The windows that the list shows, as `rule branch from`. */
async function shownWindows(page: Page): Promise<string[]> {
  return page
    .locator('[data-from]:visible')
    .evaluateAll((items) =>
      items
        .filter((item) => item instanceof HTMLLIElement)
        .map((item) =>
          [
            item.closest<HTMLElement>('[data-rule]')?.dataset['rule'],
            item.closest<HTMLElement>('[data-branch]')?.dataset['branch'],
            item.dataset['from'],
          ].join(' '),
        ),
    );
}

function missedWindows(): { rule: string; branch: string; from: string; to: string }[] {
  return missed.flatMap(({ id: rule, lines }) =>
    lines.flatMap(({ branch, windows }) =>
      windows.map(({ window: { from, to } }) => ({ rule, branch, from, to })),
    ),
  );
}

describe('the page of a rule', () => {
  it('prints each cell of its grid with its state in words and its records', async () => {
    for (const rule of newest.rules) {
      const { page } = await browser.open(site.url(`${listAddress()}${rule.id}/`));
      const { grid } = ruleGrid(corpus, ruleYear(corpus, rule, newest.year));
      const expected = grid.rows.map(({ cells }) =>
        cells.map(({ span, marks }) =>
          [
            span,
            ...marks.map(({ shown }) => shown.text),
            ...marks.flatMap(({ records, explanations }) =>
              [...records, ...explanations].map(({ path }) => path),
            ),
          ].join(' '),
        ),
      );
      expect(await printedCells(page)).toEqual(expected);
      await page.context().close();
    }
  });

  it('scrolls its months in their own frame on a telephone, and the names stay', async () => {
    const { page } = await browser.open(site.url(`${listAddress()}party-day/`), {
      viewport: { width: 375, height: 800 },
    });
    const frame = page.locator('.grid-frame');
    const head = page.locator('.grid tbody th').first();
    const before = await head.boundingBox();
    await frame.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
    expect((await head.boundingBox())?.x).toBe(before?.x);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(375);
    // Two months and more stand beside the names.
    expect(before?.width).toBeLessThan(150);
  });

  it('is one sheet of A4 with thirty branches over twelve months', async () => {
    const { page } = await browser.open(site.url(`${listAddress()}party-day/`));
    const rows = await page.locator('.grid tbody').evaluate((body) => {
      if (!(body instanceof HTMLTableSectionElement)) throw new Error('No grid');
      const full = [...body.rows].filter(({ cells }) => cells.length > 6);
      for (let at = 0; body.rows.length < 30; at += 1) {
        const copy = full[at % full.length]?.cloneNode(true);
        if (!(copy instanceof HTMLElement)) throw new Error('No row to copy');
        copy.removeAttribute('id');
        body.append(copy);
      }
      return body.rows.length;
    });
    expect(rows).toBe(30);
    const sheets = await placedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toHaveLength(1);
    const [sheet] = sheets;
    expect([sheet?.width, sheet?.height].map((length) => Math.round(length ?? 0))).toEqual([
      842, 595,
    ]);
    const smallest = Math.min(...(sheet?.texts.map(({ size }) => size) ?? []));
    expect(smallest).toBeGreaterThanOrEqual(7);
  });
});

describe('the list of what was missed', () => {
  it('is one click from the home page, with branches and months', async () => {
    const { page, complaints } = await browser.open(site.url('/'));
    await page.locator('#due').locator(`a[href="${listAddress()}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(listAddress());
    const expected = missedWindows().map(({ rule, branch, from }) =>
      [rule, branch, from].join(' '),
    );
    expect(await shownWindows(page)).toEqual(expected);
    expect(complaints).toEqual([]);
  });

  it('is narrowed by branch, rule and period, and the address says to what', async () => {
    const all = missedWindows();
    const one = all.at(-1);
    if (!one) throw new Error('The demo has nothing that was missed');
    const quarter = `${newest.year.id}-q${String(Math.ceil(Number(one.to.slice(5, 7)) / 3))}`;
    const { page } = await browser.open(site.url(listAddress()));
    await page.getByLabel('党组织', { exact: true }).selectOption(one.branch);
    const ofBranch = all.filter(({ branch }) => branch === one.branch);
    expect(await shownWindows(page)).toHaveLength(ofBranch.length);
    await page.getByLabel('要求', { exact: true }).selectOption(one.rule);
    await page.getByLabel('时段', { exact: true }).selectOption(quarter);
    const narrowed = await shownWindows(page);
    expect(narrowed).toContain([one.rule, one.branch, one.from].join(' '));
    expect(narrowed.length).toBeLessThanOrEqual(ofBranch.length);
    expect(await page.locator('output').innerText()).toBe(
      `列出${String(narrowed.length)}期，共${String(all.length)}期。`,
    );
    const address = page.url();
    expect(new URL(address).search).toBe(
      `?branch=${one.branch}&rule=${one.rule}&period=${quarter}`,
    );
    const again = await browser.open(address);
    expect(await shownWindows(again.page)).toEqual(narrowed);
    expect(await again.page.locator('[data-rule]:visible').count()).toBe(1);
  });

  it('takes no notice of what an address asks for that is not there', async () => {
    const { page } = await browser.open(site.url(`${listAddress()}?branch=nobody&period=1999`));
    expect(await shownWindows(page)).toHaveLength(missedWindows().length);
  });

  it('is whole without JavaScript, with a way to each rule', async () => {
    const { page } = await browser.open(site.url(listAddress()), { javaScriptEnabled: false });
    expect(await page.locator('form.narrowing').isVisible()).toBe(false);
    for (const { id } of missed) {
      expect(await page.locator(`a[href="#${id}"]`).isVisible()).toBe(true);
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    }
  });
});
