import type { Browser } from 'playwright-core';
import { browserProblems } from '../../src/labels/browser.ts';
import { launchBrowser } from '../lib/browser.ts';
import { NoBrowser } from '../lib/no-browser.ts';
import { settled } from './settled.ts';

/** The first Chromium that prints what stands in the margins of a page: the page's number. */
const oldest = 131;

/**
 * Prints a page in a browser of its own, which is gone when this resolves or throws, and with this process however
 * that ends. The browser among the packages comes first: it prints the same on every computer.
 *
 * @throws NoBrowser where no browser starts, or only an old one
 */
export async function printPdf(html: string, day: string): Promise<Uint8Array> {
  const browser = await launchBrowser('bundled');
  try {
    const version = browser.version();
    if (Number.parseInt(version, 10) < oldest) {
      throw new NoBrowser(browserProblems['browser.old'](version, oldest));
    }
    return await printed(browser, html, day);
  } finally {
    await browser.close();
  }
}

/** Prints a page that needs nothing from elsewhere (`htmlPage`) as a PDF of a day, with its headings as bookmarks. */
export async function printed(browser: Browser, html: string, day: string): Promise<Uint8Array> {
  // The page has no scripts of its own; that it fetches nothing is made sure of.
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    // What stands in the margins alone does not make a browser load its type.
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    return settled(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), day);
  } finally {
    await context.close();
  }
}
