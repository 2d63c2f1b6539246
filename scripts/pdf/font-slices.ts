import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freeFamilies, type FreeFamily } from '../../src/document/html/families.ts';

/** A file with some of the characters of a family. */
export interface FontSlice {
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const read = new Map<FreeFamily, readonly FontSlice[]>();

/** The slice of a family that has a character; `undefined` where the family lacks it. */
export function sliceWith(family: FreeFamily, character: string): FontSlice | undefined {
  const code = character.codePointAt(0) ?? 0;
  // As browsers choose: of two rules the later one.
  return slicesOf(family).findLast(({ ranges }) =>
    ranges.some(([first, last]) => first <= code && code <= last),
  );
}

/** All slices of a family, as the style sheet of its package lists them. */
function slicesOf(family: FreeFamily): readonly FontSlice[] {
  const known = read.get(family);
  if (known) return known;
  const sheet = import.meta.resolve(freeFamilies[family].sheet);
  const rules = readFileSync(fileURLToPath(sheet), 'utf8').matchAll(/@font-face\s*\{([^}]*)\}/g);
  const slices = [...rules].map(([, rule = '']): FontSlice => {
    const path = /url\(['"]?([^'")]+)/.exec(rule)?.[1];
    const ranges = /unicode-range:([^;]*)/.exec(rule)?.[1];
    // A package that lists its slices otherwise would make every character one that no type has.
    if (path === undefined || ranges === undefined) throw new Error(`Not a slice of type: ${rule}`);
    return { file: fileURLToPath(new URL(path, sheet)), ranges: ranges.split(',').map(rangeOf) };
  });
  read.set(family, slices);
  return slices;
}

/** `U+4e00-4e02`, or `U+4e00`. */
function rangeOf(written: string): readonly [number, number] {
  const [first = '', last = first] = written.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
