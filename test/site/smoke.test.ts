import { expect, it } from 'vitest';
import { siteHeaders } from '../../scripts/site/headers.ts';
import { browserForTests } from '../support/browser.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

it('opens the home page without a complaint, under the strict security policy', async () => {
  const { page, complaints } = await browser.open(site.url());
  expect(await page.title()).not.toBe('');
  expect(await page.locator('h1').count()).toBe(1);
  expect(complaints).toEqual([]);
  const answer = await page.request.get(site.url());
  expect(answer.headers()['content-security-policy']).toBe(siteHeaders['Content-Security-Policy']);
});

it('lets no inline script or style run', async () => {
  const { page, complaints } = await browser.open(site.url());
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('run');
  expect(complaints).toEqual([expect.stringContaining('Content Security Policy')]);
});

it('answers an address that does not exist with its own page and status 404', async () => {
  const { page } = await browser.open(site.url());
  const answer = await page.goto(site.url('/no-such-page/'));
  expect(answer?.status()).toBe(404);
  expect(await page.locator('body').innerText()).not.toBe('');
});
