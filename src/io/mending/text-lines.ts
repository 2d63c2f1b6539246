import { isError } from '../../domain/issues.ts';
import { meantInText, type Fragment } from '../../domain/meant/in-text.ts';
import type { Names } from '../../domain/names.ts';
import type { LocatedIssue } from '../issues/locate.ts';
import type { LineOf } from '../lines.ts';

/** A part of a line, from a place to one behind it, with what may stand there. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly instead: readonly string[];
  /** Whether one thing alone can have been meant. */
  readonly isCertain: boolean;
}

/**
 * Gives the issues of texts the line that mends them, whole and with all else in it mended of which one thing alone
 * can have been meant; where several may stand in its own place, a line for each of them. None where something that
 * stops a build stays wrong in the line.
 */
export function withTextLines(
  issues: readonly LocatedIssue[],
  names: Names,
  lineOf: LineOf,
): LocatedIssue[] {
  const byLine = Map.groupBy(issues, ({ file, line }) => `${file}:${String(line)}`);
  const better = new Map<LocatedIssue, readonly string[]>();
  for (const ofLine of byLine.values()) {
    const [first] = ofLine;
    const text = first && lineOf(first.file, first.line);
    if (text === undefined) continue;
    const changes = new Map(
      ofLine.flatMap((one) => {
        const meant = meantInText(one.issue, names);
        const change = meant && changeIn(text, one.column, meant);
        return change ? [[one, change] as const] : [];
      }),
    );
    for (const [one, own] of changes) {
      const others = ofLine.filter((other) => other !== one);
      const unmended = others.some(
        (other) => isError(other.issue) && changes.get(other)?.isCertain !== true,
      );
      if (unmended) continue;
      const certain = others.flatMap((other) => {
        const change = changes.get(other);
        return change?.isCertain === true ? [change] : [];
      });
      better.set(
        one,
        own.instead.map((instead) => changed(text, [{ ...own, instead: [instead] }, ...certain])),
      );
    }
  }
  return issues.map((one) => {
    const lines = better.get(one);
    return lines && !one.better ? { ...one, better: lines } : one;
  });
}

/** Where in a line something stands that begins at a column, or has it in it. */
function changeIn(text: string, column: number, meant: Fragment): Change | undefined {
  const { written, attribute, instead, mayStay } = meant;
  const isCertain = instead.length === 1 && mayStay !== true;
  if (attribute !== undefined) {
    const found = attributeIn(text, column, attribute, instead);
    return found && { ...found, isCertain };
  }
  const at = text.indexOf(written, Math.max(0, column - written.length));
  return written === '' || at < 0
    ? undefined
    : { from: at, to: at + written.length, instead, isCertain };
}

/** An attribute that begins at a column, with its value between English quotes. */
function attributeIn(
  text: string,
  column: number,
  name: string,
  values: readonly string[],
): Omit<Change, 'isCertain'> | undefined {
  const from = column - 1;
  const [all] = /^[A-Za-z]+\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\})/.exec(text.slice(from)) ?? [];
  if (!all?.startsWith(name)) return undefined;
  return { from, to: from + all.length, instead: values.map((value) => `${name}="${value}"`) };
}

/** A line with its changes made; of two that overlap the first of the list counts. */
function changed(text: string, changes: readonly Change[]): string {
  const made: Change[] = [];
  for (const one of changes) {
    if (made.every(({ from, to }) => one.to <= from || one.from >= to)) made.push(one);
  }
  return made
    .sort((a, b) => b.from - a.from)
    .reduce(
      (line, { from, to, instead: [first = ''] }) => line.slice(0, from) + first + line.slice(to),
      text,
    );
}
