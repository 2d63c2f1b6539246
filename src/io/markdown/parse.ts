import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import { brokenText, type BrokenText } from './broken.ts';
import { asMessage, type Point } from './broken-place.ts';
import { remarkBareLinks } from './bare-links.ts';
import { remarkDefinitions } from './definitions.ts';
import { remarkDigitMarks } from './digit-marks.ts';
import { outOfBounds } from './density.ts';
import { tooDeepTree } from './depth.ts';
import type { TextRole } from '../../domain/text-role.ts';

/** The Markdown of a document as a tree, as far as there is one, and why it could not be read as it is. */
interface ParsedText {
  readonly tree: Root | undefined;
  /** What the tree's positions are places of. */
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** How many broken places of one text are told: who has more will run the check again anyway. */
const brokenLimit = 30;

/** How many characters may be read for that: a long text is not read thirty times. */
const readingLimit = 300_000;

/**
 * Reads the text of a document; positions are those of the whole file. Of a text that cannot be read every
 * broken place is told, and its tree is that of the text in which those places are plain characters: good
 * for looking for further problems, and for nothing else.
 */
export function parseText(source: Source, role: TextRole): ParsedText {
  const { body } = source;
  const scanned = outOfBounds(source);
  if (scanned) return { tree: undefined, text: body.text, issues: [scanned] };
  const told: BrokenText[] = [];
  const issuesSoFar = () => told.flatMap((broken) => (broken.follows ? [] : broken.issue));
  // The lines before the body stand in as empty ones, so that every position is right as it comes.
  let text = '\n'.repeat(body.line) + body.text;
  for (;;) {
    const parsed = attempt(text, source, role);
    if ('tree' in parsed) return { tree: parsed.tree, text, issues: issuesSoFar() };
    if ('issue' in parsed)
      return { tree: undefined, text, issues: [...issuesSoFar(), parsed.issue] };
    told.push(withFollows(parsed.broken, told));
    const next = masked(text, parsed.broken.mask);
    const isTold = told.length >= brokenLimit || told.length * text.length > readingLimit;
    if (next === undefined || isTold) {
      return { tree: undefined, text, issues: issuesSoFar() };
    }
    text = next;
  }
}

type Attempt =
  { readonly tree: Root } | { readonly broken: BrokenText } | { readonly issue: Issue };

function attempt(text: string, source: Source, role: TextRole): Attempt {
  const { file, body } = source;
  try {
    const tree = parser.parse(text);
    const deep = tooDeepTree(tree, file);
    return deep ? { issue: deep } : { tree };
  } catch (error) {
    const message = asMessage(error);
    if (message) return { broken: brokenText(message, text, source, role) };
    // No text is known to get here; should one break a parser, it is the text's problem, not the run's end.
    return { issue: issue('mdx-broken', { reason: 'other' }, inText(file, body.line + 1, 1)) };
  }
}

/**
 * The text with full-width sisters, which mean nothing to the parser and are as long, in the place of a
 * mark; `undefined` where no mark stands.
 */
function masked(text: string, mask: Point | undefined): string | undefined {
  if (!mask) return undefined;
  const lines = text.split('\n');
  const line = lines[mask.line - 1] ?? '';
  const rest = line.slice(mask.column - 1);
  const marks = /^(?:<+|\{)/.exec(rest)?.[0];
  if (marks === undefined) return undefined;
  const sisters = marks.replaceAll('<', '＜').replaceAll('{', '｛');
  const before = line.slice(0, mask.column - 1);
  lines[mask.line - 1] = before + sisters + rest.slice(marks.length);
  if (marks !== '{' && !before.trimStart().startsWith('>')) maskEnd(lines, mask.line - 1);
  return lines.join('\n');
}

/** Masks the end of a tag that begins in a line, where at the beginning of its own it would be the mark of a quotation. */
function maskEnd(lines: string[], first: number): void {
  for (let at = first; at < Math.min(lines.length, first + 20); at += 1) {
    const line = lines[at] ?? '';
    if (at > first && /^\s*>/.test(line)) lines[at] = line.replace('>', '＞');
    if (line.trim() === '' || /[<>{]/.test(line)) return;
  }
}

/** An end whose beginning was broken is no mistake of its own, nor a beginning whose end was. */
function withFollows(broken: BrokenText, earlier: readonly BrokenText[]): BrokenText {
  const { tag } = broken;
  const partner = tag?.startsWith('/') ? tag.slice(1) : `/${tag}`;
  const follows = tag !== undefined && earlier.some((other) => other.tag === partner);
  return { ...broken, follows };
}

/**
 * Stands in for a JavaScript parser. Every expression is refused, so that none needs to be understood; and
 * a parser that is asked anew at each `}` could be kept busy for hours. It says where an expression ends:
 * at the brace that matches.
 */
const braces = {
  parse: (source: string) => program(source.length),
  parseExpressionAt(source: string) {
    let open = 0;
    for (const character of source) {
      if (character === '{') open += 1;
      else if (character === '}') open -= 1;
    }
    // The prefix that stands for `{...spread}` is `({`, its suffix `})`: balanced as well.
    if (open <= 0) {
      return { type: 'ObjectExpression' as const, properties: [], start: 0, end: source.length };
    }
    const end = { pos: source.length, raisedAt: source.length, loc: { line: 1, column: 0 } };
    throw Object.assign(new SyntaxError('open brace'), end);
  },
};

function program(end: number) {
  return { type: 'Program' as const, body: [], sourceType: 'module' as const, start: 0, end };
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn: braces, acornOptions: { ecmaVersion: 'latest' }, addResult: false })
  // A single tilde joins numbers in Chinese texts; only two of them strike through.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(remarkDigitMarks)
  .use(remarkBareLinks)
  .use(remarkDefinitions)
  .freeze();
