import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The address of the search page without the site's, with what is looked for. */
export const searchPath = (params: Record<string, string> = {}) =>
  `/search/?${new URLSearchParams(params).toString()}`;

/** The field of the search page. */
export const field = (page: Page) => page.locator('main input[type="search"]');

/** The field in the header of every other page. */
export const headerField = (page: Page) => page.locator('header input[type="search"]');

/** The results of the search page. */
export const links = (page: Page) => page.locator('.search-hits h3 a');

/** The line over the results. */
export const count = (page: Page) => page.locator('#search-count');

/** The rows of the list under the field in the header. */
export const options = (page: Page) => page.getByRole('option');

/** Polls a page until the search has answered, which takes longer on a busy machine. */
export const eventually = <Value>(value: () => Value | Promise<Value>) =>
  expect.poll(value, { timeout: 10_000 });

/** What the address says is looked for. */
export const sought = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** How many results the line over them says that there are. */
export async function total(page: Page): Promise<number> {
  return Number(/\d+/.exec(await count(page).innerText())?.[0]);
}

/** Waits until the line over the results reads so. */
export async function says(page: Page, text: string | RegExp): Promise<void> {
  await eventually(() => count(page).innerText()).toMatch(text);
}

/** Delays every query from now on by some milliseconds. */
export async function slowDown(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((delay) => {
    const threads = Worker.prototype as { postMessage: (this: Worker, message: unknown) => void };
    const post = threads.postMessage;
    threads.postMessage = function (message) {
      setTimeout(() => post.call(this, message), delay);
    };
  }, milliseconds);
}

/** Records all announcements to screen readers from now on. */
export async function listenTo(
  page: Page,
  host: 'main' | 'header',
): Promise<() => Promise<string[]>> {
  const said = await page
    .locator(`${host} .hidden-text[role="status"]`)
    .evaluateHandle((region) => {
      const all: string[] = [];
      new MutationObserver(() => {
        if (region.textContent !== '') all.push(region.textContent);
      }).observe(region, { childList: true });
      return all;
    });
  return () => said.jsonValue();
}
