import type { YAMLException } from 'js-yaml';
import { inText, issue, type Issue, type Place } from '../../domain/issues.ts';
import { pointAt } from '../line-table.ts';
import { yamlReason } from './reason.ts';
import type { Source } from '../source.ts';

/** How many levels the YAML of a file may have; the deepest that is asked for (a metric's version) has eight. */
export const nestingLimit = 24;

/** The issue of a YAML text that js-yaml cannot read. */
export function causeOf(source: Source, error: YAMLException): Issue {
  const { reason } = error;
  const { text } = source.data;
  const offset = markOf(error)?.position ?? lastDocumentMark(text);
  const at = (position: number): Place => placeAt(source, position);

  if (isTooDeep(error)) return issue('yaml-too-deep', { limit: nestingLimit }, at(offset));
  const tab = tabBefore(text, offset);
  if (tab !== undefined) return issue('yaml-tab', {}, at(tab));
  if (isRepeatedKey(error)) {
    return issue('yaml-duplicate-key', { key: keyAt(text, offset) }, at(offset));
  }
  const alias = /^unidentified alias "(.*)"$/s.exec(reason)?.[1];
  if (alias !== undefined) {
    const start = Math.max(text.lastIndexOf(`*${alias}`, offset), 0);
    return issue('yaml-reference', { text: `*${alias}` }, at(start));
  }
  const tag = /tag|! marks the spot/.test(reason) ? tagBefore(text, offset) : undefined;
  if (tag) return issue('yaml-reference', { text: tag[0] }, at(tag.index));
  return issue(
    'yaml-broken',
    { reason: yamlReason(reason) },
    at(openingOf(text, reason) ?? offset),
  );
}

/** Whether js-yaml stopped because the text nests too deep. */
export function isTooDeep({ reason }: YAMLException): boolean {
  return reason.includes('maxDepth');
}

/** Whether js-yaml stopped at a key that stands a second time. */
export function isRepeatedKey({ reason }: YAMLException): boolean {
  return reason.includes('duplicated mapping key');
}

/** Whether js-yaml came to the end of the text within a quote or bracket. */
export function isUnclosed({ reason }: YAMLException): boolean {
  return reason.includes('end of the stream within');
}

/** The line (from 0) on which the cause of an error is to be looked for. */
export function brokenLine(text: string, error: YAMLException): number {
  const opening = openingOf(text, error.reason);
  return opening === undefined
    ? (markOf(error)?.line ?? 0)
    : text.slice(0, opening).split('\n').length - 1;
}

/** Where js-yaml stopped. Its types promise a place; an error about a second document has none. */
export function markOf({ mark }: YAMLException): YAMLException['mark'] | undefined {
  return mark;
}

function placeAt({ file, data }: Source, position: number): Place {
  const { line, column } = pointAt(data, position);
  return inText(file, line, column);
}

/** The first tab that indents the line of an offset, or the one before. */
function tabBefore(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  for (const start of [Math.min(before, lineStart), lineStart]) {
    const indent = /^ *(\t)/.exec(text.slice(start, start + 200));
    if (indent) return start + indent[0].length - 1;
  }
  return undefined;
}

function keyAt(text: string, offset: number): string {
  const line = text.slice(offset).split('\n', 1)[0] as string;
  const key = /^"([^"]*)"|^'([^']*)'|^([^:]*)/.exec(line);
  return (key?.[1] ?? key?.[2] ?? key?.[3] ?? '').trim();
}

function tagBefore(text: string, offset: number): RegExpExecArray | undefined {
  const tags = text.slice(0, offset + 1).matchAll(/(?<=^|[\s[{,:])![^\s,[\]{}]*/gm);
  return [...tags].at(-1);
}

/**
 * Where a quote or bracket was opened that is never closed: js-yaml stops at the end of the text, which
 * helps nobody. Such a quote is the last one of its sort, as everything after it was taken for its text.
 */
function openingOf(text: string, reason: string): number | undefined {
  const quote = /end of the stream within a (double|single) quoted scalar/.exec(reason)?.[1];
  if (quote) return text.lastIndexOf(quote === 'double' ? '"' : "'");
  if (!reason.includes('end of the stream within a flow collection')) return undefined;
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') open.push(index);
    else open.pop();
  }
  return open.at(-1);
}

/** Where a second document begins: the one error of js-yaml that has no place. */
function lastDocumentMark(text: string): number {
  return [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].at(-1)?.index ?? 0;
}
