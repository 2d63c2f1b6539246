import { componentsIn, type TextRole } from '../../domain/components.ts';
import { inText, issue, type Issue, type Place } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import { refusedTag } from './refusal.ts';

/** What the parsers of MDX throw: a `VFileMessage`, as far as it is used here. */
export interface ParserMessage {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly place?: Point | { readonly start: Point } | undefined;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

/** A parser's message; `undefined` for any other error. */
export function asMessage(error: unknown): ParserMessage | undefined {
  const isMessage = error instanceof Error && 'reason' in error && 'ruleId' in error;
  return isMessage ? (error as unknown as ParserMessage) : undefined;
}

/** The issue of a text that cannot be read as MDX, by what the editor most likely wrote. */
export function brokenText(message: ParserMessage, source: Source, role: TextRole): Issue {
  const { file } = source;
  const { reason, ruleId } = message;
  const lines = source.text.split('\n');
  const point = pointOf(message);

  if (message.source === 'micromark-extension-mdx-expression' && ruleId === 'unexpected-eof') {
    const brace = openBrace(source) ?? point;
    return issue('mdx-expression', { text: excerpt(lines, brace) }, inText(file, ...pair(brace)));
  }
  if (message.source === 'mdast-util-mdx-jsx') {
    const at = tagPoint(reason, lines, point);
    const place = inText(file, ...pair(at));
    const name = tagNameAt(lines, at) ?? /`<\/?([^`>]*)>`/.exec(reason)?.[1];
    const isAllowed = (componentsIn[role] as readonly (string | undefined)[]).includes(name);
    if (name !== undefined && !isAllowed) return refusedTag(name, role, place);
    return issue('mdx-broken', { reason }, place);
  }
  const tag =
    message.source === 'micromark-extension-mdx-jsx' ? tagBefore(lines, point) : undefined;
  if (!tag) return issue('mdx-broken', { reason }, inText(file, ...pair(point)));
  const place: Place = inText(file, ...pair(tag));
  // Comments, declarations, processing instructions, and addresses in angle brackets.
  const isHtml = /^<(?:[!?]|[A-Za-z][A-Za-z0-9+.-]*:\/|[^\s<>]+@)/.test(textFrom(lines, tag));
  if (isHtml) return issue('mdx-html', { text: excerpt(lines, tag) }, place);
  return issue(
    'mdx-broken',
    { reason },
    reason.includes('name') ? place : inText(file, ...pair(point)),
  );
}

function pointOf({ place }: ParserMessage): Point {
  if (!place) return { line: 1, column: 1 };
  return 'start' in place ? place.start : place;
}

function pair({ line, column }: Point): [number, number] {
  return [line, column];
}

/** The tag that a message about unmatched tags is about: `(3:5-3:20)` in its text, or the `<` before it. */
function tagPoint(reason: string, lines: readonly string[], fallback: Point): Point {
  const opened = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  return tagBefore(lines, fallback) ?? fallback;
}

function tagNameAt(lines: readonly string[], point: Point): string | undefined {
  return /^<\s*\/?\s*([^\s/>]+)/.exec(textFrom(lines, point))?.[1];
}

/** The last `<` before a point. */
function tagBefore(lines: readonly string[], { line, column }: Point): Point | undefined {
  for (let at = line; at >= Math.max(1, line - 20); at -= 1) {
    const content = lines[at - 1] ?? '';
    const found = content.lastIndexOf('<', at === line ? column - 1 : content.length);
    if (found >= 0) return { line: at, column: found + 1 };
  }
  return undefined;
}

/** The innermost `{` that is never closed. */
function openBrace({ body }: Source): Point | undefined {
  const open: Point[] = [];
  for (const [index, line] of body.text.split('\n').entries()) {
    for (const { 0: brace, index: column } of line.matchAll(/(?<!\\)[{}]/g)) {
      if (brace === '{') open.push({ line: body.line + index + 1, column: column + 1 });
      else open.pop();
    }
  }
  return open.at(-1);
}

function textFrom(lines: readonly string[], { line, column }: Point): string {
  return (lines[line - 1] ?? '').slice(column - 1);
}

function excerpt(lines: readonly string[], point: Point): string {
  return shorten(textFrom(lines, point).replace(/^(<[^>]*>).*$/, '$1'));
}

/** A piece of the text that is short enough to be quoted. */
export function shorten(text: string): string {
  const line = text.split('\n', 1)[0] as string;
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
