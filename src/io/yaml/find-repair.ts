import { fullWidthAt, fullWidthRepairs } from './full-width.ts';
import { indentations } from './indentation.ts';
import { misspellings, spaceAfterColon, spaceAfterDash } from './misspellings.ts';
import { changed, type Repair } from './repair.ts';

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
  const reach = across ? reached(across) : -1;
  return reach > (brokenAt ?? Infinity) || reach === Infinity ? across : undefined;
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
  return [...fullWidthRepairs(content, line), ...misspellings(content, line)];
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
