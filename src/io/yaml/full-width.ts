import type { Change, FullWidth, Repair, RepairNote } from './repair.ts';
import { ownValue } from '../../domain/own.ts';

/** Blanks that YAML takes for letters, as a regular expression: of a Chinese keyboard, of web pages, of Word. */
export const oddBlank = '[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';

const candidates = new RegExp(`[：，、［］【】｛｝“”‘’－]|${oddBlank}`, 'g');

/** Repairs of full-width punctuation in a line: each character by itself, then all of them together. */
export function fullWidthRepairs(content: string, line: number): Repair[] {
  const found = [...content.matchAll(candidates)]
    .slice(0, candidateLimit)
    .map(({ index }) => fullWidthAt(content, line, index));
  const each = found.map(({ note, change }): Repair => ({ notes: [note], changes: [change] }));
  const [first] = found;
  if (!first || found.length === 1) return each;
  // Brackets and quotes come in pairs, and one of them is enough to be told.
  return [...each, { notes: [first.note], changes: found.map(({ change }) => change) }];
}

/** The repair of one full-width character. */
export function fullWidthAt(
  content: string,
  line: number,
  column: number,
): { note: RepairNote; change: Change } {
  const character = content.charAt(column);
  const ascii = ownValue(plain, character) ?? ' ';
  const cause: FullWidth = { code: 'yaml-full-width', character, ascii };
  // A colon, comma or dash needs its space.
  const isJoined = [':', ',', '-'].includes(ascii) && content.charAt(column + 1) !== ' ';
  const instead = isJoined ? `${ascii} ` : ascii;
  // Nor has a colon a blank before it, where a key stands there.
  const blanks = ascii === ':' ? (/(?<=\w) +$/.exec(content.slice(0, column))?.[0].length ?? 0) : 0;
  const change = { line, column: column - blanks, length: 1 + blanks, instead };
  return { note: { line, column, cause }, change };
}

/** What stands on a Chinese keyboard where these are on an English one; of the others each is a blank. */
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
};

/** Enough for a line that was written by hand; a longer row of them is no mistake of typing. */
const candidateLimit = 12;
