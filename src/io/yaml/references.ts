import { isAlias, isNode, isPair, isScalar, parseDocument, visit, type Node } from 'yaml';
import { inText, issue } from '../../domain/issues.ts';
import { pointAt } from '../line-table.ts';
import type { Source } from '../source.ts';
import type { BrokenYaml } from './broken.ts';
import { signFirst } from './misspellings.ts';
import { changed } from './repair.ts';
import { rowValueRepairs } from './row-values.ts';

/**
 * The first anchor, alias or tag: what follows mostly refers to it. They are rare, so that only a text that
 * looks as if it had some is read with the slower parser that tells them.
 */
export function reference(source: Source): BrokenYaml | undefined {
  const { text } = source.data;
  if (!looksReferring.test(text)) return undefined;
  let found: BrokenYaml | undefined;
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

function referenceIssue({ file, data }: Source, mark: string, node: Node): BrokenYaml {
  // An anchor or tag stands before the value that it marks.
  const end = node.range?.[0] ?? 0;
  const start = Math.max(data.text.lastIndexOf(mark, end), 0);
  const { line, column } = pointAt(data, start);
  const found = issue('yaml-reference', { text: mark }, inText(file, line, column));
  const lines = data.text.split('\n');
  const at = line - data.line - 1;
  const content = lines[at] ?? '';
  const repair = signFirst(content, at) ?? rowValueRepairs(content, at)[0];
  return repair
    ? { issues: [found], mended: changed(lines, repair.changes).join('\n') }
    : { issues: [found] };
}
