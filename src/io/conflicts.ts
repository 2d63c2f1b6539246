import { inText, issue, type Issue, type IssueFacts } from '../domain/issues.ts';

/**
 * The conflict markers of git. A text with markers is neither of its two versions, so nothing else is reported
 * of it. Each marker counts, also where others have been deleted; but seven equals signs alone are none in code,
 * or below a sentence of a text, which they make a heading.
 */
export function conflictsIn(file: string, text: string): Issue[] {
  if (!anyMark.test(text)) return [];
  const lines = text.split('\n');
  const dataEnd = endOfData(file, lines);
  const places: Place[] = [];
  for (const [index, line] of lines.entries()) {
    const mark = markOf(line);
    if (mark === undefined) continue;
    const last = places.at(-1);
    const goesOn = last !== undefined && order.indexOf(mark) > order.indexOf(last.latest);
    const place = goesOn ? last : ({ marks: {}, latest: mark } satisfies Place);
    place.marks[mark] = index + 1;
    place.latest = mark;
    if (!goesOn) places.push(place);
  }
  return places
    .filter(({ marks }) => isLeftOver(marks, dataEnd, lines))
    .map(({ marks }) => factsOf(marks))
    .map((facts) => issue('merge-conflict', facts, inText(file, facts.from, 1)));
}

/** The markers in their order; the second one precedes the common ancestor (style `diff3`). */
const order = ['begin', 'base', 'middle', 'end'] as const;

type Mark = (typeof order)[number];

/** The lines (from 1) at which the marks of one place stand. */
type Marks = Partial<Record<Mark, number>>;

interface Place {
  readonly marks: Marks;
  latest: Mark;
}

const forms: Readonly<Record<Mark, RegExp>> = {
  begin: /^<{7}(?: |$)/,
  base: /^\|{7}(?: [^|]*)?$/,
  middle: /^={7}$/,
  end: /^>{7}(?: \S|$)/,
};

const anyMark = /^(?:<{7}|>{7}|\|{7}(?: |$)|={7}$)/m;

function markOf(line: string): Mark | undefined {
  return order.find((mark) => forms[mark].test(line));
}

/** How many of the lines are YAML, in which no mark can mean anything else. */
function endOfData(file: string, lines: readonly string[]): number {
  if (file.endsWith('.yaml')) return lines.length;
  return lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) + 1;
}

function isLeftOver(
  { begin, base, middle, end }: Marks,
  dataEnd: number,
  lines: readonly string[],
): boolean {
  if (begin !== undefined || end !== undefined) return true;
  const first = base ?? middle;
  if (first === undefined || first <= dataEnd || (base && middle)) return first !== undefined;
  const before = lines.slice(dataEnd, first - 1);
  if (before.filter((line) => /^\s*(?:```|~~~)/.test(line)).length % 2 === 1) return false;
  // A row of empty cells has no words behind its bars.
  if (base !== undefined) return /\S/.test((lines[base - 1] ?? '').slice(7));
  return (before.at(-1) ?? '').trim() === '';
}

function factsOf(marks: Marks): IssueFacts['merge-conflict'] {
  const { begin, base, middle, end } = marks;
  const found = order.flatMap((mark) => marks[mark] ?? []);
  const [from, to] = [Math.min(...found), Math.max(...found)];
  if (begin === undefined || middle === undefined || end === undefined) return { from, to };
  const versions = [
    { from: begin + 1, to: (base ?? middle) - 1 },
    { from: middle + 1, to: end - 1 },
  ] as const;
  return { from, to, versions };
}
