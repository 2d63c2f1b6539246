import { componentsIn, isComponentName } from '../../domain/components.ts';
import { inText, issue, type Issue, type IssueFacts, type Place } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import {
  isEndOfFile,
  brokenTag,
  openBrace,
  paragraphFrom,
  pointOf,
  tagNameAt,
  tagPoint,
  textFrom,
  type ParserMessage,
  type Point,
} from './broken-place.ts';
import { meantTag } from './meant-tag.ts';
import { textReason } from './reason.ts';
import { withEnglishQuotes } from './attribute-quotes.ts';
import { refusedTag } from './refusal.ts';
import type { TextRole } from '../../domain/text-role.ts';

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
      const cures = curesOfTag(lines, mask, tag, role);
      return found((at) => unmatchedTag(message, { tag, cures }, role, at), mask, tag);
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
  const quotes = withEnglishQuotes(textFrom(lines, mask));
  if (quotes) return { quotes };
  const name = tag?.replace('/', '');
  return isComponentName(name)
    ? curesOfTag(lines, mask, name, role)
    : { plain: withWideSigns(lines, mask), ...curesOfTag(lines, mask, name, role) };
}

/** The tag as it was meant, or else of which component it is. */
function curesOfTag(
  lines: readonly string[],
  mask: Point,
  name: string | undefined,
  role: TextRole,
): Pick<Cures, 'tag' | 'component'> {
  const tag = meantTag(paragraphFrom(lines, mask), role);
  if (tag !== undefined) return { tag };
  const component = componentsIn(role).find((one) => one === name);
  return component === undefined ? {} : { component };
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
function withWideSigns(
  lines: readonly string[],
  { line, column }: Point,
): NonNullable<Cures['plain']> {
  const text = lines[line - 1] ?? '';
  const before = /[^\s，。、；：！？（）“”]*$/.exec(text.slice(0, column - 1))?.[0] ?? '';
  const after = /^[^\s，。、；：！？（）“”]*/.exec(text.slice(column - 1))?.[0] ?? '';
  const written = before + after;
  const better = written
    .replaceAll('<=', '≤')
    .replaceAll('>=', '≥')
    .replaceAll('<', '＜')
    .replaceAll('>', '＞');
  return { written, better };
}

function unmatchedTag(
  { reason }: ParserMessage,
  { tag, cures }: { readonly tag: string | undefined; readonly cures: Cures },
  role: TextRole,
  at: Place,
): Issue {
  const name = tag?.replace(/^\//, '');
  const isAllowed = (componentsIn(role) as readonly (string | undefined)[]).includes(name);
  return name !== undefined && !isAllowed
    ? refusedTag(name, role, at, cures.tag)
    : issue('mdx-broken', { reason: textReason(reason), ...cures }, at);
}

/** The name of a document in signs that make a tag of it: `<2023年工作条例>`, `<<条例>>`. */
const documentName = /^<+((?:(?!\p{Script=Han})\p{L})*\d*\p{Script=Han}[^<>{}=/，。；、]*)>/u;

/** What compares with two numbers, and is no name: `<10且>5`. */
const comparison = /^<[=＝]?\s*\d[^<>]*>[=＝]?\s*\d/;

/** Comments, declarations, processing instructions, and addresses in angle brackets. */
const html = /^<(?:[!?]|[A-Za-z][A-Za-z0-9+.-]*:\/|[^\s<>]+@)/;

function excerpt(lines: readonly string[], point: Point): string {
  return shorten(textFrom(lines, point).replace(/^(<[^>]*>).*$/, '$1'));
}

/** A piece of the text that is short enough to be quoted. */
export function shorten(text: string): string {
  const line = text.split('\n', 1)[0] as string;
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
