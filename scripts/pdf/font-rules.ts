import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { freeFamilies, freeTypeOf, type FreeFamily } from '../../src/document/html/families.ts';
import type { TextOfFaces } from '../../src/document/html/text-of-faces.ts';
import { freeFaceName } from '../../src/document/html/families.ts';
import type { Face } from '../../src/document/paper/faces.ts';
import { sliceWith } from './font-slices.ts';

/** The rules that bring free type to a page. */
export interface FontRules {
  /** `@font-face` rules that carry their type in themselves. */
  readonly css: string;
  /** The characters that no free type has. */
  readonly missing: readonly string[];
}

/** Some characters of a face that one file has. */
interface Part {
  readonly family: FreeFamily;
  readonly file: string;
  readonly characters: string[];
}

/** Rules with those characters of the free type that a text needs, and no others. */
export async function fontRules(texts: TextOfFaces): Promise<FontRules> {
  const rules: string[] = [];
  const missing = new Set<string>();
  for (const [face, characters] of texts) {
    for (const part of partsOf(face, characters, missing)) rules.push(await ruleOf(face, part));
  }
  return { css: rules.join('\n'), missing: [...missing].sort() };
}

/** The characters of a face by the files that have them; those that none has are added to `missing`. */
function partsOf(
  face: Face,
  characters: ReadonlySet<string>,
  missing: Set<string>,
): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const character of [...characters].sort()) {
    const found = freeTypeOf(face)
      .families.map((family) => ({ family, slice: sliceWith(family, character) }))
      .find(({ slice }) => slice !== undefined);
    if (!found?.slice) {
      missing.add(character);
      continue;
    }
    const { family } = found;
    const { file } = found.slice;
    const part = parts.get(file) ?? { family, file, characters: [] };
    part.characters.push(character);
    parts.set(file, part);
  }
  return [...parts.values()];
}

/**
 * A face of type that varies is made one of a single weight: a PDF takes no other, and would draw each character as a
 * picture.
 */
async function ruleOf(face: Face, { family, file, characters }: Part): Promise<string> {
  const type = await subsetFont(readFileSync(file), characters.join(''), {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    ...(freeFamilies[family].varies && { variationAxes: { wght: freeTypeOf(face).weight } }),
  });
  const range = characters.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16)}`).join();
  return `@font-face { font-family: "${freeFaceName(face)}"; src: url(data:font/ttf;base64,${type.toString('base64')}); unicode-range: ${range}; }`;
}
