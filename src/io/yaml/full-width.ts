import type { Change, FullWidth, Slip, Told } from './slip.ts';
import { ownValue } from '../../domain/own.ts';

/** Slips of full-width punctuation in a line: each character by itself, then all of them together. */
export function fullWidthSlips(content: string, line: number): Slip[] {
  const found = [...content.matchAll(/[：，、［］【】｛｝“”‘’－　]/g)]
    .slice(0, candidateLimit)
    .map(({ 0: character, index }) => fullWidthAt(line, index, character));
  const each = found.map(({ told, change }): Slip => ({ told: [told], changes: [change] }));
  const [first] = found;
  if (!first || found.length === 1) return each;
  // Brackets and quotes come in pairs, and one of them is enough to be told.
  return [...each, { told: [first.told], changes: found.map(({ change }) => change) }];
}

/** The slip of one full-width character. */
export function fullWidthAt(
  line: number,
  column: number,
  character: string,
): { told: Told; change: Change } {
  const ascii = ownValue(plain, character) as string;
  const cause: FullWidth = { code: 'yaml-full-width', character, ascii };
  // A colon, comma or dash needs its space.
  const instead = [':', ',', '-'].includes(ascii) ? `${ascii} ` : ascii;
  return { told: { line, column, cause }, change: { line, column, length: 1, instead } };
}

const plain: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '－': '-',
  '　': ' ',
};

/** Enough for a line that was written by hand; a longer row of them is no slip. */
const candidateLimit = 12;
