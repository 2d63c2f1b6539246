import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page as it stands, in the light and in the dark scheme: the rule, and where. */
export async function violationsOn(page: Page): Promise<string[][]> {
  // Run from outside the page, whose policy lets no script of a string run.
  await page.evaluate(axe.source);
  const all: string[][] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async () => {
      const { axe: runner } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await runner.run(document);
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    all.push(...found.map((violation) => [colorScheme, ...violation]));
  }
  return all;
}
