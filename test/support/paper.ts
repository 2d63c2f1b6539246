import type { Page } from 'playwright-core';

/**
 * Faults of a printed page: a heading, or a line that ends in a colon, with nothing after it; and feet of
 * tables, which a browser repeats on every sheet.
 */
export async function hangingOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return [];
    // A comparison quotes the lines of two reports, and of either only those that differ.
    const isSeen = ({ data, parentElement: around }: Text) =>
      data.trim() !== '' && around?.closest('.compare-section') === null && isPrinted(around);
    const isPrinted = (around: Element) => around.getClientRects().length > 0;
    const texts: Text[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (isSeen(walker.currentNode as Text)) texts.push(walker.currentNode as Text);
    }
    const headingOf = (node: Text | undefined) => node?.parentElement?.closest('h1, h2, h3, h4');
    const hanging = texts.filter((text, at) => {
      const heading = headingOf(text);
      const next = texts[at + 1];
      const nextHeading = headingOf(next);
      if (heading && nextHeading === heading) return false;
      const ends = !next || (nextHeading && (!heading || nextHeading.tagName <= heading.tagName));
      return Boolean(ends) && (Boolean(heading) || text.data.trimEnd().endsWith('：'));
    });
    const feet = [...main.querySelectorAll('tfoot')].filter(
      (foot) => getComputedStyle(foot).display === 'table-footer-group',
    );
    return [...hanging.map(({ data }) => data.trim()), ...feet.map(() => 'tfoot')];
  });
  await page.emulateMedia({ media: 'screen' });
  return found;
}
