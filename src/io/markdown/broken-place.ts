/** A place in a file, counted from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** What the parsers of MDX throw: a `VFileMessage`, as far as it is used here. */
export interface ParserMessage {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly place?: Point | { readonly start: Point } | undefined;
}

/** A parser's message; `undefined` for any other error. */
export function asMessage(error: unknown): ParserMessage | undefined {
  const isMessage = error instanceof Error && 'reason' in error && 'ruleId' in error;
  return isMessage ? (error as unknown as ParserMessage) : undefined;
}

/** Whether a parser came to the end of the file before that of what it read. */
export function isEndOfFile(reason: string): boolean {
  return reason.includes('end of file');
}

/** The tag that cannot be read: the one before the point, or the one whose quote is never closed. */
export function brokenTag(
  reason: string,
  lines: readonly string[],
  point: Point,
): Point | undefined {
  if (!isEndOfFile(reason) || !reason.includes('attribute value')) return tagBefore(lines, point);
  const quote = /quote `(.)`/.exec(reason)?.[1] ?? '"';
  const line = lines.findLastIndex((content) => content.includes(quote));
  const column = lines[line]?.lastIndexOf(quote) ?? -1;
  return tagBefore(lines, column < 0 ? point : { line: line + 1, column });
}

/** Where a message says that it stopped. */
export function pointOf({ place }: ParserMessage): Point {
  if (!place) return { line: 1, column: 1 };
  return 'start' in place ? place.start : place;
}

/** The tag that a message about unmatched tags is about: `(3:5-3:20)` in its text, or the `<` before it. */
export function tagPoint(reason: string, lines: readonly string[], fallback: Point): Point {
  const opened = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  return tagBefore(lines, fallback) ?? fallback;
}

/** The name of the tag that begins at a point: `Said`, `/Said`. */
export function tagNameAt(lines: readonly string[], point: Point): string | undefined {
  const tag = /^<\s*(\/?)\s*([^\s/>]+)/.exec(textFrom(lines, point));
  return tag ? `${tag[1]}${tag[2]}` : undefined;
}

/** The last `<` before a point. */
function tagBefore(lines: readonly string[], { line, column }: Point): Point | undefined {
  for (let at = line; at >= Math.max(1, line - 20); at -= 1) {
    const content = lines[at - 1] ?? '';
    const found = content.lastIndexOf('<', at === line ? column - 1 : content.length);
    // `<<` is one sign.
    if (found >= 0) return { line: at, column: content.slice(0, found + 1).search(/<+$/) + 1 };
  }
  return undefined;
}

/** The innermost `{` that is never closed. */
export function openBrace(lines: readonly string[]): Point | undefined {
  const open: Point[] = [];
  for (const [index, line] of lines.entries()) {
    for (const { 0: brace, index: column } of line.matchAll(/(?<!\\)[{}]/g)) {
      if (brace === '{') open.push({ line: index + 1, column: column + 1 });
      else open.pop();
    }
  }
  return open.at(-1);
}

/** The rest of a line from a point on. */
export function textFrom(lines: readonly string[], { line, column }: Point): string {
  return (lines[line - 1] ?? '').slice(column - 1);
}

/** The text from a point on as far as its paragraph goes: a tag may stand over several lines. */
export function paragraphFrom(lines: readonly string[], point: Point): string {
  const below = lines.slice(point.line, point.line + 20);
  const end = below.findIndex((line) => line.trim() === '');
  return [textFrom(lines, point), ...(end < 0 ? below : below.slice(0, end))].join('\n');
}
