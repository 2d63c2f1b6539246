import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that look at colours: all that can differ between the two schemes. */
const ofColours = {
  type: 'rule' as const,
  values: ['color-contrast', 'link-in-text-block'],
};

/** What axe finds on a page as it stands, in the light and in the dark scheme: the rule, and where. */
export async function violationsOn(page: Page): Promise<string[][]> {
  // Evaluated by the debugger: the page's security policy forbids scripts from strings.
  await page.evaluate(axe.source);
  const all: string[][] = [];
  for (const [colorScheme, options] of [
    ['light', {}],
    ['dark', { runOnly: ofColours }],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async (asked) => {
      const { axe: runner } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await runner.run(document, { ...asked, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    }, options);
    all.push(...found.map((violation) => [colorScheme, ...violation]));
  }
  return all;
}
