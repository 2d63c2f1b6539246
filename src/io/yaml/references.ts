import { isAlias, isNode, isPair, isScalar, parseDocument, visit, type Node } from 'yaml';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import { pointAt } from '../line-table.ts';
import type { Source } from '../source.ts';
import { signFirst } from './misspellings.ts';

/**
 * The first anchor, alias or tag: what follows mostly refers to it. They are rare, so that only a text that
 * looks as if it had some is read with the slower parser that tells them.
 */
export function reference(source: Source): Issue | undefined {
  const { text } = source.data;
  if (!looksReferring.test(text)) return undefined;
  let found: Issue | undefined;
  visit(parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }), (_key, node) => {
    if (!isNode(node) || isPair(node)) return undefined;
    const [mark] = marksOf(node);
    if (mark === undefined) return undefined;
    found = referenceIssue(source, mark, node);
    return visit.BREAK;
  });
  return found;
}

const looksReferring = /(?:^|[\s[{,:])[&*!]/m;

function marksOf(node: Node): string[] {
  if (isAlias(node)) return [`*${node.source}`];
  const anchor = 'anchor' in node && node.anchor ? [`&${node.anchor}`] : [];
  // A plain text has no tag of its own; `!` and `!!str` make one.
  const tag = node.tag === undefined ? [] : [shortTag(node.tag)];
  return [...anchor, ...(isScalar(node) && node.source === undefined ? [] : tag)];
}

function shortTag(tag: string): string {
  const core = 'tag:yaml.org,2002:';
  return tag.startsWith(core) ? `!!${tag.slice(core.length)}` : tag;
}

function referenceIssue({ file, data }: Source, mark: string, node: Node): Issue {
  // An anchor or tag stands before the value that it marks.
  const end = node.range?.[0] ?? 0;
  const start = Math.max(data.text.lastIndexOf(mark, end), 0);
  const { line, column } = pointAt(data, start);
  const written = data.text.split('\n')[line - data.line - 1] ?? '';
  const better = signFirst(written, 0)?.notes[0]?.cause.better;
  const facts = better === undefined ? { text: mark } : { text: mark, better };
  return issue('yaml-reference', facts, inText(file, line, column));
}
