import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { TextRole } from '../../domain/components.ts';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import { asMessage, brokenText } from './broken.ts';
import { depthIssue, tooDeepTree } from './depth.ts';

/** The Markdown of a document as a tree, or the one reason why there is none. */
export type ParsedText = { readonly tree: Root } | { readonly issues: readonly Issue[] };

/** Reads the text of a document; positions are those of the whole file. */
export function parseText(source: Source, role: TextRole): ParsedText {
  const { file, body } = source;
  const scanned = depthIssue(source);
  if (scanned) return { issues: [scanned] };
  try {
    // The lines before the body stand in as empty ones, so that every position is right as it comes.
    const tree = parser.parse('\n'.repeat(body.line) + body.text);
    const deep = tooDeepTree(tree, file);
    return deep ? { issues: [deep] } : { tree };
  } catch (error) {
    const message = asMessage(error);
    if (message) return { issues: [brokenText(message, source, role)] };
    // No text is known to get here; should one break a parser, it is the text's problem, not the run's end.
    const reason = error instanceof Error ? error.message : String(error);
    return { issues: [issue('mdx-broken', { reason }, inText(file, body.line + 1, 1))] };
  }
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
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .freeze();
