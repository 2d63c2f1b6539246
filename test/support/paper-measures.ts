import type { Page } from 'playwright-core';

/** A millimetre in CSS pixels. */
const millimetre = 96 / 25.4;
/** A4, in millimetres. */
const a4 = { short: 210, long: 297 };

/**
 * Faults of a page as its paper shows it, in words: what stands beyond its edges or in its left half alone, columns of
 * a character, heads that no sheet repeats, rows that can be torn, charts that are lost, what only a screen can do, and
 * type that is not dark on light. The page is laid out as wide as its own style sheets make the paper.
 */
export async function faultsOnPaper(page: Page): Promise<string[]> {
  const { across, left, right } = await page.evaluate(paperOf);
  const before = page.viewportSize();
  await page.setViewportSize({
    width: Math.round((across ? a4.long : a4.short) * millimetre),
    height: Math.round((across ? a4.short : a4.long) * millimetre),
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const found = await page.evaluate(faultsWithin, {
    left: left * millimetre,
    right: right * millimetre,
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
  return found;
}

/** How the last of a page's rules about paper lays it: across or not, and its margins at the sides in millimetres. */
function paperOf(): { across: boolean; left: number; right: number } {
  const rulesIn = (rules: CSSRuleList): CSSPageRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSPageRule) return rule.selectorText === '' ? [rule] : [];
      return rule instanceof CSSMediaRule && rule.conditionText === 'print'
        ? rulesIn(rule.cssRules)
        : [];
    });
  const styles = [...document.styleSheets].flatMap((sheet) => rulesIn(sheet.cssRules));
  const last = (name: string) =>
    styles
      .map(({ style }) => style.getPropertyValue(name))
      .filter((value) => value !== '')
      .at(-1) ?? '';
  return {
    across: last('size').includes('landscape'),
    left: Number.parseFloat(last('margin-left')),
    right: Number.parseFloat(last('margin-right')),
  };
}

/** The faults of the document between such margins, in pixels. It runs in the page, and so knows nothing outside. */
function faultsWithin(margins: { left: number; right: number }): string[] {
  const html = document.documentElement;
  html.style.paddingLeft = `${margins.left}px`;
  html.style.paddingRight = `${margins.right}px`;
  const edges = { left: margins.left, right: html.clientWidth - margins.right };
  const width = edges.right - edges.left;

  const isPrinted = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isHeardOnly = (element: Element) => element.closest('.hidden-text') !== null;
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isPrinted);
  const wordsOf = (element: Element) => element.textContent.trim().slice(0, 24);
  const rectsOf = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  };

  const texts: { text: string; around: Element; rects: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const around = node.parentElement;
    if (!around || node.data.trim() === '' || !isPrinted(around) || isHeardOnly(around)) continue;
    texts.push({ text: node.data.trim(), around, rects: rectsOf(node) });
  }

  const beyond = texts
    .filter(({ rects }) =>
      rects.some((rect) => rect.right > edges.right + 1 || rect.left < edges.left - 1),
    )
    .map(({ text }) => `beyond the edge: ${text.slice(0, 24)}`);

  const reach = Math.max(
    edges.left,
    ...texts.flatMap(({ rects }) => rects.map((one) => one.right)),
  );
  const half = reach - edges.left < width * 0.6 ? ['the whole page stands in its left half'] : [];
  const tables = all('table').filter((table) => table.parentElement?.closest('table') === null);
  const narrow = tables
    .filter((table) => {
      const frame = table.closest('.frame')?.parentElement ?? table.parentElement;
      return table.getBoundingClientRect().width < (frame?.clientWidth ?? 0) * 0.9;
    })
    .map((table) => `a table in a part of its width: ${wordsOf(table)}`);

  // A column is as wide as its longest line: of more than a few characters it holds at least three in a line.
  const squeezed = all('th, td, dd, dt, li, p').flatMap((cell) => {
    const own = [...cell.childNodes].filter(
      (node) => node instanceof Text || (node instanceof Element && isPrinted(node)),
    );
    const text = own
      .map((node) => node.textContent ?? '')
      .join('')
      .replaceAll(/\s/g, '');
    const lines = new Set(own.flatMap(rectsOf).map(({ top }) => Math.round(top / 4))).size;
    return text.length > 8 && lines > 2 && text.length / lines < 3
      ? [`squeezed to ${lines} lines: ${text.slice(0, 24)}`]
      : [];
  });

  const torn = all('tr')
    .filter((row) => getComputedStyle(row).breakInside !== 'avoid')
    .map((row) => `a row that can be torn: ${wordsOf(row)}`);
  const headless = all('thead')
    .filter((head) => getComputedStyle(head).display !== 'table-header-group')
    .map((head) => `a head that is not repeated: ${wordsOf(head)}`);
  const alone = all('h1, h2, h3, h4, caption, thead, .chart, h2 + .note, h3 + .note')
    .filter((head) => !isHeardOnly(head) && !keepsWithNext(head))
    .map((head) => `can stand alone at the foot of a sheet: ${wordsOf(head)}`);
  /** Whether a heading, or what it is the first and only thing in, stays with what follows. */
  function keepsWithNext(head: Element): boolean {
    // A caption belongs to its table in every browser; of a head the first row says that it stays.
    if (head.tagName === 'CAPTION') return true;
    if (head.tagName === 'THEAD') {
      const row = head.parentElement?.querySelector('tbody > tr');
      return !row || getComputedStyle(row).breakBefore === 'avoid';
    }
    for (
      let each: Element | null = head;
      each && each.tagName !== 'MAIN';
      each = each.parentElement
    ) {
      const { breakAfter, breakInside } = getComputedStyle(each);
      if (breakAfter === 'avoid' || (each !== head && breakInside === 'avoid')) return true;
      if (each.nextElementSibling && isPrinted(each.nextElementSibling)) return false;
    }
    return true;
  }

  const charts = [...document.querySelectorAll('youju-chart')].flatMap((chart) => {
    const around = chart.closest('section, figure, .block')?.parentElement ?? document.body;
    const table = [...around.querySelectorAll('table')].some(isPrinted);
    return isPrinted(chart) || table ? [] : ['a chart with neither picture nor table'];
  });

  const useless = [
    ...all('button, input, select, textarea, [download]').map(
      (one) => `only a screen can do it: ${one.tagName} ${wordsOf(one)}`,
    ),
    ...texts
      .filter(
        ({ text, around }) =>
          around.closest('.prose, td, .entry') === null &&
          /点(?:开|击|各?数|半年|月份|截止日)|下载/.test(text),
      )
      .map(({ text }) => `only a screen can do it: ${text.slice(0, 24)}`),
    ...all('summary')
      .filter((summary) => getComputedStyle(summary).listStyleType !== 'none')
      .map((summary) => `only a screen can open it: ${wordsOf(summary)}`),
  ];

  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return alpha === 0 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const pale = texts
    .filter(({ around }) => (lightness(getComputedStyle(around).color) ?? 1) > 0.45)
    .map(({ text }) => `not dark: ${text.slice(0, 24)}`);
  const dark = all('body, body *')
    .filter((one) => (lightness(getComputedStyle(one).backgroundColor) ?? 1) < 0.8)
    .map((one) => `on a dark ground: ${one.tagName} ${wordsOf(one)}`);

  html.style.removeProperty('padding-left');
  html.style.removeProperty('padding-right');
  return [
    ...beyond,
    ...half,
    ...narrow,
    ...squeezed,
    ...torn,
    ...headless,
    ...alone,
    ...charts,
    ...useless,
    ...pale,
    ...dark,
  ];
}
