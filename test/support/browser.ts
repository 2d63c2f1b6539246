import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';

/** An open page, with all complaints of its browser. */
interface OpenPage {
  readonly page: Page;
  /** Script errors, refusals of the security policy, failed requests and requests to other hosts. */
  readonly complaints: readonly string[];
}

interface TestBrowser {
  /** Opens an address in a fresh, Chinese-speaking window that knows nothing of the others. */
  open(url: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

/** A browser for the tests of a file; its windows are closed after each test. */
export function browserForTests(): TestBrowser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return {
    async open(url, options = {}) {
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      const page = await context.newPage();
      const complaints = complaintsOf(page, new URL(url).host);
      await page.goto(url);
      return { page, complaints };
    },
  };
}

function complaintsOf(page: Page, host: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('requestfailed', (request) => {
    // Requests that are cancelled because the page is left are no errors.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    complaints.push(`request: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) complaints.push(`other host: ${request.url()}`);
  });
  return complaints;
}
