import { componentsIn, isComponentName } from '../../domain/components.ts';
import { inText, issue, type Issue, type IssueFacts, type Place } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import { meantTag } from './meant-tag.ts';
import { textReason } from './reason.ts';
import { withEnglishQuotes } from './attribute-quotes.ts';
import { refusedTag } from './refusal.ts';
import type { TextRole } from '../../domain/text-role.ts';

/** What the parsers of MDX throw: a `VFileMessage`, as far as it is used here. */
interface ParserMessage {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly place?: Point | { readonly start: Point } | undefined;
}

/** A place in a file, counted from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A parser's message; `undefined` for any other error. */
export function asMessage(error: unknown): ParserMessage | undefined {
  const isMessage = error instanceof Error && 'reason' in error && 'ruleId' in error;
  return isMessage ? (error as unknown as ParserMessage) : undefined;
}

/** Why a text cannot be read as MDX. */
export interface BrokenText {
  readonly issue: Issue;
  /** The `<` or `{` that leads the parser astray. */
  readonly mask: Point | undefined;
  /** The name of the tag there: `Said`, `/Said`. */
  readonly tag?: string | undefined;
  /** Whether it only repeats what has been said of another place. */
  readonly follows?: boolean;
}

/**
 * Why a text cannot be read as MDX, by what the editor most likely wrote. `text` is what the parser was
 * given: the whole file, in which earlier broken places are plain characters.
 */
export function brokenText(
  message: ParserMessage,
  text: string,
  { file, text: written }: Source,
  role: TextRole,
): BrokenText {
  const lines = text.split('\n');
  const point = pointOf(message);
  const found = (make: (at: Place) => Issue, mask: Point, tag?: string): BrokenText => ({
    issue: make(inText(file, mask.line, mask.column)),
    mask,
    tag,
  });
  const quote = (mask: Point) => excerpt(written.split('\n'), mask);
  switch (message.source) {
    case 'micromark-extension-mdx-expression': {
      if (message.ruleId !== 'unexpected-eof') break;
      const brace = openBrace(lines) ?? point;
      return found((at) => issue('mdx-expression', { text: quote(brace) }, at), brace);
    }
    case 'mdast-util-mdx-jsx': {
      const mask = tagPoint(message.reason, lines, point);
      const tag = tagNameAt(lines, mask) ?? /`<(\/?[^`>]*)>`/.exec(message.reason)?.[1];
      const meant = meantTag(textFrom(lines, mask), role);
      return found((at) => unmatchedTag(message, { tag, meant }, role, at), mask, tag);
    }
    case 'micromark-extension-mdx-jsx': {
      const mask = brokenTag(message.reason, lines, point);
      if (!mask) break;
      const rest = textFrom(lines, mask);
      const title = documentName.exec(rest)?.[1];
      if (title !== undefined && !comparison.test(rest))
        return found((at) => refusedTag(title, role, at), mask);
      if (html.test(rest)) {
        return found((at) => issue('mdx-html', { text: quote(mask) }, at), mask);
      }
      const isAtStart = message.reason.includes('name') || isEndOfFile(message.reason);
      const at = isAtStart ? mask : point;
      const tag = tagNameAt(lines, mask);
      return { ...brokenAt(message, file, at, curesOf(lines, mask, tag, role)), mask, tag };
    }
    default:
  }
  return { ...brokenAt(message, file, point), mask: undefined };
}

type Cures = Omit<IssueFacts['mdx-broken'], 'reason'>;

/** What a tag that cannot be read was most likely meant to be; what is named like no component is none. */
function curesOf(
  lines: readonly string[],
  mask: Point,
  tag: string | undefined,
  role: TextRole,
): Cures {
  const better = withEnglishQuotes(textFrom(lines, mask));
  if (better !== undefined) return { better };
  const meant = meantTag(textFrom(lines, mask), role);
  if (meant !== undefined) return { tag: meant };
  return isComponentName(tag?.replace('/', '')) ? {} : { plain: withWideSigns(lines, mask) };
}

function brokenAt(
  { reason }: ParserMessage,
  file: string,
  at: Point,
  cures: Cures = {},
): { issue: Issue } {
  const facts = { reason: textReason(reason), ...cures };
  return { issue: issue('mdx-broken', facts, inText(file, at.line, at.column)) };
}

/** The words around a `<`, as far as a blank or a mark of Chinese, with signs that begin no tag: `人数＜10人`. */
function withWideSigns(lines: readonly string[], { line, column }: Point): string {
  const text = lines[line - 1] ?? '';
  const before = /[^\s，。、；：！？（）“”]*$/.exec(text.slice(0, column - 1))?.[0] ?? '';
  const after = /^[^\s，。、；：！？（）“”]*/.exec(text.slice(column - 1))?.[0] ?? '';
  return (before + after)
    .replaceAll('<=', '≤')
    .replaceAll('>=', '≥')
    .replaceAll('<', '＜')
    .replaceAll('>', '＞');
}

function unmatchedTag(
  { reason }: ParserMessage,
  { tag, meant }: { readonly tag: string | undefined; readonly meant: string | undefined },
  role: TextRole,
  at: Place,
): Issue {
  const name = tag?.replace(/^\//, '');
  const isAllowed = (componentsIn(role) as readonly (string | undefined)[]).includes(name);
  return name !== undefined && !isAllowed
    ? refusedTag(name, role, at, meant)
    : issue(
        'mdx-broken',
        { reason: textReason(reason), ...(meant === undefined ? {} : { tag: meant }) },
        at,
      );
}

/** The name of a document in signs that make a tag of it: `<2023年工作条例>`, `<<条例>>`. */
const documentName = /^<+((?:(?!\p{Script=Han})\p{L})*\d*\p{Script=Han}[^<>{}=/，。；、]*)>/u;

/** What compares with two numbers, and is no name: `<10且>5`. */
const comparison = /^<[=＝]?\s*\d[^<>]*>[=＝]?\s*\d/;

/** Comments, declarations, processing instructions, and addresses in angle brackets. */
const html = /^<(?:[!?]|[A-Za-z][A-Za-z0-9+.-]*:\/|[^\s<>]+@)/;

function isEndOfFile(reason: string): boolean {
  return reason.includes('end of file');
}

/** The tag that cannot be read: the one before the point, or the one whose quote is never closed. */
function brokenTag(reason: string, lines: readonly string[], point: Point): Point | undefined {
  if (!isEndOfFile(reason) || !reason.includes('attribute value')) return tagBefore(lines, point);
  const quote = /quote `(.)`/.exec(reason)?.[1] ?? '"';
  const line = lines.findLastIndex((content) => content.includes(quote));
  const column = lines[line]?.lastIndexOf(quote) ?? -1;
  return tagBefore(lines, column < 0 ? point : { line: line + 1, column });
}

function pointOf({ place }: ParserMessage): Point {
  if (!place) return { line: 1, column: 1 };
  return 'start' in place ? place.start : place;
}

/** The tag that a message about unmatched tags is about: `(3:5-3:20)` in its text, or the `<` before it. */
function tagPoint(reason: string, lines: readonly string[], fallback: Point): Point {
  const opened = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  return tagBefore(lines, fallback) ?? fallback;
}

function tagNameAt(lines: readonly string[], point: Point): string | undefined {
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
function openBrace(lines: readonly string[]): Point | undefined {
  const open: Point[] = [];
  for (const [index, line] of lines.entries()) {
    for (const { 0: brace, index: column } of line.matchAll(/(?<!\\)[{}]/g)) {
      if (brace === '{') open.push({ line: index + 1, column: column + 1 });
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
