import { fullWidthAt, fullWidthRepairs, oddBlank } from './full-width.ts';
import { indentations } from './indentation.ts';
import { keyName } from './key-name.ts';
import {
  assignment,
  misspellings,
  missingColon,
  spaceAfterColon,
  spaceAfterDash,
} from './misspellings.ts';
import { changed, inLine, together, type Repair } from './repair.ts';
import { bareRowRepair, rowRepair } from './row-marks.ts';
import { rowValueRepairs } from './row-values.ts';

/**
 * Looks for what breaks a YAML text. `brokenAt` is the line that the parser stumbled over (from 0; a
 * half more within it), or `undefined` where the text can be read and is a plain sentence; `readTo` says as
 * far as which line a corrected text can be read, `Infinity` for all of it.
 */
export function findRepair(
  lines: readonly string[],
  brokenAt: number | undefined,
  readTo: (text: string) => number,
): Repair | undefined {
  const last = Math.min(Math.floor(brokenAt ?? 0), lines.length - 1);
  const reached = ({ changes }: Repair) => readTo(changed(lines, changes).join('\n'));
  const byLine = lookingBack(last, (line) => repairsOf(lines[line] ?? '', line));
  const best =
    furthest(byLine, brokenAt, reached) ??
    furthest(
      lookingBack(last, (line) => indentations(lines, line)),
      brokenAt,
      reached,
    );
  if (best) return best;
  const end = brokenAt === undefined ? lines.length - 1 : last;
  const across = colonsAcross(lines, brokenAt === undefined ? 0 : Math.max(0, last - 9), end);
  return (
    furthest(across ? [across] : [], brokenAt, reached) ??
    furthest(lineByLine(lines, readTo), brokenAt, reached)
  );
}

/**
 * The slips of all lines together, where mending one alone leads no further: those of each line that cannot be
 * read by itself either.
 */
function lineByLine(lines: readonly string[], readTo: (text: string) => number): Repair[] {
  const isBroken = (content: string) => {
    const reach = readTo(content);
    return reach >= 0 && reach !== Infinity;
  };
  const found = lines.flatMap((content, line): Repair[] => {
    // By itself it is a sentence, which can be read.
    const colonless = missingColon(content, line);
    if (colonless) return [colonless];
    const isGood = (one: Repair) => !isBroken(inLine(content, one));
    const colon = colonRepair(content, line);
    if (colon ? isGood(colon) : !isBroken(content)) return colon ? [colon] : [];
    return [repairsOf(content, line).find(isGood) ?? []].flat();
  });
  const all = together(found);
  return all ? [all] : [];
}

/** What is found in a line and the two before it: the parser often stumbles behind the cause. */
function lookingBack(last: number, find: (line: number) => Repair[]): Repair[] {
  return [last, last - 1, last - 2].filter((line) => line >= 0).flatMap(find);
}

/** The first of those repairs that let the text be read furthest; `undefined` where none leads on. */
function furthest(
  repairs: readonly Repair[],
  brokenAt: number | undefined,
  reached: (repair: Repair) => number,
): Repair | undefined {
  let best: Repair | undefined;
  let reach = brokenAt ?? Infinity;
  for (const repair of repairs) {
    const found = reached(repair);
    if (found === Infinity) return repair;
    if (found > reach) [best, reach] = [repair, found];
  }
  return best;
}

function repairsOf(content: string, line: number): Repair[] {
  return [
    ...[bareRowRepair(content, line) ?? []].flat(),
    ...fullWidthRepairs(content, line),
    ...[rowRepair(content, line) ?? []].flat(),
    ...rowValueRepairs(content, line),
    ...misspellings(content, line),
    ...withColon(content, line),
  ];
}

/** What is wrong with a value behind a colon that has to be mended first. */
function withColon(content: string, line: number): Repair[] {
  const first = colonRepair(content, line);
  if (!first) return [];
  const mended = inLine(content, first);
  const moved = mended.length - content.length;
  return misspellings(mended, line).map((second) => ({
    notes: [
      ...first.notes,
      ...second.notes.map((note) => ({ ...note, column: Math.max(note.column - moved, 0) })),
    ],
    changes: [{ line, column: 0, length: content.length, instead: inLine(mended, second) }],
  }));
}

/** Several lines in a row, each with something wrong about the colon behind its key. */
function colonsAcross(lines: readonly string[], start: number, end: number): Repair | undefined {
  const found = lines
    .slice(start, end + 1)
    .flatMap((content, index) => colonRepair(content, start + index) ?? []);
  return together(found);
}

/** `key：value`, `key:value`, `key = value`, and a blank behind the colon that is none. */
function colonRepair(content: string, line: number): Repair | undefined {
  const [whole = '', colon = ''] = keyColon.exec(content) ?? [];
  if (whole === '') return assignment(content, line);
  // What would then be a comment is no value.
  if (/^\s*#(?:\s|$)/.test(content.slice(whole.length))) return undefined;
  const at = whole.length - 1;
  const odd = blankBehind.exec(content.slice(at + 1));
  const blank = odd ? [fullWidthAt(content, line, at + odd[0].length)] : [];
  const parts = [...(colon === '：' ? [fullWidthAt(content, line, at)] : []), ...blank];
  const [first] = parts;
  if (!first) return assignment(content, line) ?? spaceAfterColon(content, line);
  return { notes: [first.note], changes: parts.map(({ change }) => change) };
}

const blankBehind = new RegExp(`^ *${oddBlank}`);

const keyColon = new RegExp(
  `^(?:\\s*(?:- +)*["'“]?[A-Za-z]\\w*["'”]?|\\s*${keyName})\\s*([：:])`,
  'u',
);

/**
 * Entries of a list without the space after their dash, below a key without a value: good YAML, but for a
 * text that begins with a hyphen.
 */
export function missingDashSpaces(lines: readonly string[]): Repair | undefined {
  const found: Repair[] = [];
  let isList = false;
  for (const [line, content] of lines.entries()) {
    const entry: Repair | undefined =
      isList && /^\s/.test(content) ? spaceAfterDash(content, line) : undefined;
    if (entry) found.push(entry);
    isList = entry !== undefined || /^\s*(?:- +)?[A-Za-z]\w*:\s*$/.test(content);
  }
  return together(found);
}
