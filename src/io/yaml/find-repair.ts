import { fullWidthAt, fullWidthRepairs } from './full-width.ts';
import { misspellings, spaceAfterColon, spaceAfterDash } from './misspellings.ts';
import { changed, type Repair } from './repair.ts';

/**
 * Looks for what breaks a YAML text. `brokenAt` is the line that the parser stumbled over (from 0), or
 * `undefined` where the text can be read and is a plain sentence; `readTo` says as far as which line a
 * corrected text can be read, `Infinity` for all of it.
 */
export function findRepair(
  lines: readonly string[],
  brokenAt: number | undefined,
  readTo: (text: string) => number,
): Repair | undefined {
  const last = Math.min(brokenAt ?? 0, lines.length - 1);
  const helps = ({ changes }: Repair) => {
    const reached = readTo(changed(lines, changes).join('\n'));
    return reached > (brokenAt ?? Infinity) || reached === Infinity;
  };
  // The parser often stumbles a line or two after the cause.
  for (let line = last; line >= Math.max(0, last - 2); line -= 1) {
    const content = lines[line] ?? '';
    const found = [...fullWidthRepairs(content, line), ...misspellings(content, line)].find(helps);
    if (found) return found;
  }
  const end = brokenAt === undefined ? lines.length - 1 : last;
  const across = colonsAcross(lines, brokenAt === undefined ? 0 : Math.max(0, last - 9), end);
  return across && helps(across) ? across : undefined;
}

/** Several lines in a row, each written `key：value` or `key:value`. */
function colonsAcross(lines: readonly string[], start: number, end: number): Repair | undefined {
  const found = lines.slice(start, end + 1).flatMap((content, index): Repair[] => {
    const line = start + index;
    const colon = keyColon.exec(content);
    if (!colon) return [spaceAfterColon(content, line) ?? []].flat();
    const { note, change } = fullWidthAt(line, colon[0].length - 1, '：');
    return [{ notes: [note], changes: [change] }];
  });
  return found.length > 0 ? together(found) : undefined;
}

const keyColon = /^\s*(?:- +)*["'“]?[A-Za-z]\w*["'”]?\s*：/;

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
  return found.length > 0 ? together(found) : undefined;
}

function together(repairs: readonly Repair[]): Repair {
  return {
    notes: repairs.flatMap(({ notes }) => notes),
    changes: repairs.flatMap(({ changes }) => changes),
  };
}
