import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { FieldPath, Issue } from '../../domain/issues.ts';
import type { Names } from '../../domain/names.ts';
import { meantWords } from '../../domain/meant/word.ts';
import { replacementsFor } from '../../domain/meant/value.ts';
import { fullWidthRepairs } from '../yaml/full-width.ts';
import { meantBackslashes } from '../yaml/escapes.ts';
import { bareRow, columnOf, rowMarks } from '../yaml/row-marks.ts';
import { partedValues } from '../yaml/row-values.ts';
import { pointAt } from '../line-table.ts';
import { documentOf } from '../positions.ts';
import type { Part, Position, Source } from '../source.ts';

/** Puts `instead` in the place of what stands between two offsets of a file's YAML. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
  readonly isGuess: boolean;
}

/** The changes of a file's YAML that an issue of a value asks for; none where nothing is known. */
export function editsFor(found: Issue, source: Source, names: Names): readonly Edit[] {
  if (found.at.in === 'text') return punctuationEdits(found, found.at, source);
  if (found.at.in !== 'data') return [];
  const document = documentOf(source);
  if (found.code === 'yaml-broken' && found.facts.reason === 'escape') {
    const node: unknown = document.getIn(found.at.path, true);
    const scalar = writtenAt(node, source.data);
    const instead = meantBackslashes(node, source);
    return scalar && instead !== undefined
      ? [{ from: scalar.from, to: scalar.to, instead, isGuess: false }]
      : [];
  }
  if (found.code === 'wrong-type' && found.facts.expected === 'list') {
    const entry = asEntry(document.getIn(found.at.path, true), source.data);
    if (entry.length > 0) return entry;
  }
  const several = meantWords(found, names);
  if (several) return severalEdits(several, found.at.path, document, source);
  const written = scalarAt(document, found.at.path, source)?.text ?? '';
  const edits = replacementsFor(found, written, names).flatMap(
    ({ path, text, on, isGuess }): Edit[] => {
      const scalar =
        on === 'key' ? keyAt(document, path, source) : scalarAt(document, path, source);
      return scalar ? [{ from: scalar.from, to: scalar.to, instead: text, isGuess }] : [];
    },
  );
  return edits.every(({ from, to, instead }) => source.data.text.slice(from, to) !== instead)
    ? edits
    : [];
}

/** Keys that stand where a list of them belongs, as its only entry; none for anything else. */
function asEntry(node: unknown, { text }: Part): readonly Edit[] {
  if (!isMap(node) || !node.range) return [];
  const [from, end] = node.range;
  const put = (at: number, instead: string): Edit => ({ from: at, to: at, instead, isGuess: true });
  if (node.flow === true) {
    return text.slice(from, end).includes('\n') ? [] : [put(from, '['), put(end, ']')];
  }
  const written = text.slice(from, end).trimEnd();
  // Behind its first line each begins with the blanks of the mapping, or of what lies in it.
  const begins = [...written.matchAll(/\n(?=[^\n])/g)].map(({ index }) => from + index + 1);
  return [put(from, '- '), ...begins.map((at) => put(at, '  '))];
}

/** Words that one value strings together, as a list of them where a list belongs; elsewhere one alone can be meant. */
function severalEdits(
  words: readonly string[],
  path: FieldPath,
  document: Document,
  source: Source,
): readonly Edit[] {
  const scalar = scalarAt(document, path, source);
  if (!scalar) return [];
  const list: unknown = document.getIn(path.slice(0, -1), true);
  const isAlone = path.at(-1) === 0 && !isSeq(list);
  if (isAlone || (isSeq(list) && list.flow === true)) {
    const joined = words.join(', ');
    const instead = isAlone ? `[${joined}]` : joined;
    return [{ from: scalar.from, to: scalar.to, instead, isGuess: true }];
  }
  return [];
}

/** Punctuation within a value that can be read, and was meant for YAML: all in its line that is like it. */
function punctuationEdits(
  { code, facts }: Issue,
  { line, column }: Position,
  { data }: Source,
): readonly Edit[] {
  const at = line - data.line - 1;
  const lines = data.text.split('\n');
  const content = lines[at];
  if (content === undefined) return [];
  const start = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
  const edit = (index: number, instead: string): Edit => {
    return { from: start + index, to: start + index + 1, instead, isGuess: false };
  };
  if (code === 'yaml-broken' && facts.reason === 'no-space-after-colon') {
    return content[column - 1] === ':' ? [edit(column - 1, ': ')] : [];
  }
  if (code === 'yaml-broken' && facts.reason === 'comma-in-value') {
    return partedValues(content).map(({ column: from, written, instead }) => ({
      ...edit(from, instead),
      to: start + from + written.length,
    }));
  }
  if (code !== 'yaml-full-width') return [];
  const bare = bareRow(content);
  if (bare && column > bare.column) {
    const to = start + content.trimEnd().length;
    return [{ from: start + bare.column, to, instead: bare.instead, isGuess: false }];
  }
  const marks = rowMarks(content);
  if (marks.some((mark) => columnOf(mark) === column - 1)) {
    return marks.map(({ column: from, written, instead }) => ({
      ...edit(from, instead),
      to: start + from + written.length,
    }));
  }
  const [repair] = fullWidthRepairs(content, 0).filter(({ changes }) =>
    facts.character === '｛'
      ? changes.length > 1
      : changes.some((one) => one.column === column - 1),
  );
  return repair?.changes.map((one) => edit(one.column, one.instead)) ?? [];
}

interface WrittenScalar {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A single value as it is written, where it stands on one line; the only entry of a list may stand without it. */
function scalarAt(
  document: Document,
  path: FieldPath,
  { data }: Source,
): WrittenScalar | undefined {
  const found: unknown = document.getIn(path, true);
  const node =
    found === undefined && path.at(-1) === 0 ? document.getIn(path.slice(0, -1), true) : found;
  return writtenAt(node, data);
}

/** A key as it is written. */
function keyAt(document: Document, path: FieldPath, { data }: Source): WrittenScalar | undefined {
  const map: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return writtenAt(pair?.key, data);
}

function writtenAt(node: unknown, data: Part): WrittenScalar | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const [from, to] = node.range;
  const text = data.text.slice(from, to);
  return text === '' || text.includes('\n') ? undefined : { from, to, text };
}

/** A text with all changes made; of two that overlap the first counts. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, instead } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    result += text.slice(done, from) + instead;
    done = to;
  }
  return result + text.slice(done);
}

/** The lines of the file in which changes are made, counted from 1. */
export function linesOf(edits: readonly Edit[], { data }: Source): readonly number[] {
  return [...new Set(edits.map(({ from }) => pointAt(data, from).line))];
}
