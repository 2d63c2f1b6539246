import type { CutPage } from './cut-page.ts';

/**
 * Where each unit stands by itself, for queries of one character, number or word. Pagefind is not asked for
 * them: it would have to be fed each unit beside the pairs, a third more, and looks such a word up in a time
 * that grows with the square of its pages.
 *
 * A file has some of a part's units, each with the pages that have it in their title and those that have it
 * only in their texts. A page is told by how far it stands behind the one before it in the table.
 */
export type UnitFile = readonly (readonly [
  key: string,
  inTitle: readonly number[],
  inTexts: readonly number[],
])[];

/** A part has so many files of units. */
export const unitFiles = 64;

/** The number of the file that has a unit, if any page has it. */
export function unitFileOf(key: string): number {
  let sum = 0;
  for (const character of key) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % unitFiles;
}

/** The files of a part's units; the pages stand in the order of the table. */
export function unitFilesOf(pages: readonly CutPage[]): UnitFile[] {
  const found = new Map<string, { inTitle: number[]; inTexts: number[] }>();
  const of = (key: string) => {
    let known = found.get(key);
    if (!known) found.set(key, (known = { inTitle: [], inTexts: [] }));
    return known;
  };
  pages.forEach(({ title, texts }, at) => {
    const ofTitle = new Set(title);
    for (const key of ofTitle) of(key).inTitle.push(at);
    for (const key of new Set(texts.flat())) if (!ofTitle.has(key)) of(key).inTexts.push(at);
  });
  const files = Array.from({ length: unitFiles }, (): UnitFile[number][] => []);
  for (const [key, { inTitle, inTexts }] of found) {
    files[unitFileOf(key)]?.push([key, gapsOf(inTitle), gapsOf(inTexts)]);
  }
  return files;
}

/** The pages of a list of a file, by their places in the table. */
export function pagesOfGaps(gaps: readonly number[]): number[] {
  let at = 0;
  return gaps.map((gap) => (at += gap));
}

function gapsOf(pages: readonly number[]): number[] {
  return pages.map((page, at) => page - (pages[at - 1] ?? 0));
}
