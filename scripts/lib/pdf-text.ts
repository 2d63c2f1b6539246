import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page of a PDF, in points from the page's upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly baseline: number;
  /** The size of its type. */
  readonly size: number;
}

/** A page of a PDF; its measures in points. */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are printed. */
  readonly texts: readonly PlacedText[];
}

/** The pages of a PDF with the places of their texts. */
export async function placedPages(pdf: Uint8Array): Promise<PlacedPage[]> {
  // The reader keeps the bytes that it is given.
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PlacedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, left = 0, above = 0] = item.transform as number[];
      const right = left + item.width;
      return [{ text: item.str, left, right, baseline: height - above, size: Math.abs(size) }];
    });
    pages.push({ width, height, texts });
  }
  await document.destroy();
  return pages;
}

/** Texts that stand on one line, from the first line to the last. */
export function linesOf(texts: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const text of texts.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1);
    if (last?.[0] && text.baseline - last[0].baseline < text.size / 4) last.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}
