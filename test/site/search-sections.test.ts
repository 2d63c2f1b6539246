import { describe, expect, it } from 'vitest';
import { browserForTests } from '../support/browser.ts';
import { eventually, searchPath } from '../support/search-site.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

describe('a long text among the results', () => {
  it('says in which of its sections the words stand, and leads there', async () => {
    const { page, complaints } = await browser.open(
      site.url(searchPath({ q: '主题党日', type: 'report' })),
    );
    const button = page.getByRole('button', { name: '在哪几节' });
    const places = page.locator('.search-sections').first();
    await button.first().press('Enter');
    await eventually(() => places.locator('a').count()).toBeGreaterThan(0);
    expect(await places.locator('[role="status"]').innerText()).toMatch(/^在\d+节：$/);
    const link = places.locator('a').first();
    // The list is folded and unfolded by the same button, which keeps the focus.
    expect(await button.first().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(false);
    expect(await button.first().getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    const heading = await link.innerText();
    await link.press('Enter');
    await page.waitForURL('**/reports/*/?mark=*#*');
    const target = page.locator(':target');
    expect(await target.innerText()).toBe(heading);
    const following = target.locator('xpath=following::mark[1]');
    expect(await following.innerText()).toBe('主题党日');
    expect(complaints).toEqual([]);
  });

  it('says so where the sections cannot be had, and tries again when asked again', async () => {
    const { page } = await browser.open(site.url(searchPath({ q: '主题党日', type: 'guide' })));
    await page.context().route('**/*.pagefind', (route) => route.abort());
    const places = page.locator('.search-sections').first();
    await places.getByRole('button').click();
    await eventually(() => places.innerText()).toContain('暂时查不到在哪几节');
    await page.context().unroute('**/*.pagefind');
    await places.getByRole('button').click();
    await eventually(() => places.locator('a').count()).toBeGreaterThan(0);
  });
});
