import { isMap } from 'yaml';
import { inText, issue, type FieldPath, type Issue } from '../../domain/issues.ts';
import { documentOf, locate } from '../positions.ts';
import type { Source } from '../source.ts';
import { bareRowRepair, columnOf, rowMarks } from '../yaml/row-marks.ts';
import { partedValues } from '../yaml/row-values.ts';
import { pathKey } from './place-key.ts';

/**
 * Reports a row once where marks of a Chinese keyboard keep its keys from being read: `{ period: 2023-Q2，through：2023-06-30 }`
 * has one key with an impossible value, and lacks the other; so it is without the braces, as an entry of a list.
 */
export function pairRows(
  issues: readonly Issue[],
  sources: ReadonlyMap<string, Source>,
): readonly Issue[] {
  const rows = new Map<string, Issue>();
  for (const one of issues) {
    const { at } = one;
    if (at.in !== 'data') continue;
    const row = at.path.slice(0, -1);
    const key = pathKey(at.file, row);
    const source = sources.get(at.file);
    if (rows.has(key) || !source) continue;
    const found =
      one.code === 'missing-key'
        ? misreadRow(source, row, one.facts.key)
        : one.code === 'unknown-key'
          ? partedRow(source, row, one)
          : at.on === 'key'
            ? undefined
            : misreadEntry(source, row);
    if (found) rows.set(key, found);
  }
  const sentences = issues.map((one) => misreadSentence(one, sources) ?? one);
  if (rows.size === 0) return sentences;
  const isOfRow = ({ at }: Issue) =>
    at.in === 'data' &&
    at.path.some((_part, index) => rows.has(pathKey(at.file, at.path.slice(0, index))));
  return [...sentences.filter((one) => !isOfRow(one)), ...rows.values()];
}

/** The issue of a row without braces that is read as a sentence where a list belongs, or where keys do. */
function misreadSentence(one: Issue, sources: ReadonlyMap<string, Source>): Issue | undefined {
  const { at } = one;
  const source = sources.get(at.file);
  if (one.code !== 'wrong-type' || at.in !== 'data' || at.on === 'key' || !source) return undefined;
  if (one.facts.expected !== 'list' && one.facts.expected !== 'mapping') return undefined;
  const { line, column: begin } = locate(at, source);
  const [{ column, cause } = {}] = bareRowRepair(lineOf(source, line), line)?.notes ?? [];
  if (column === undefined || column < begin - 1 || cause?.code !== 'yaml-full-width') {
    return undefined;
  }
  const { character, ascii } = cause;
  return issue('yaml-full-width', { character, ascii }, inText(at.file, line, column + 1));
}

/** The issue of a row of one line in which a key is written and cannot be read as one. */
function misreadRow(source: Source, path: FieldPath, key: string): Issue | undefined {
  const { file } = source;
  const node: unknown = documentOf(source).getIn(path, true);
  if (!isMap(node) || node.flow !== true) return undefined;
  const { line } = locate({ in: 'data', file, path, on: 'value' }, source);
  const marks = rowMarks(lineOf(source, line));
  const wide = marks.find(({ written }) => /[：，、]/.test(written));
  if (!wide || marks.every((mark) => mark.key !== key)) return undefined;
  const character = wide.written.trim();
  const ascii = wide.instead.trim();
  const place = inText(file, line, columnOf(wide) + 1);
  return issue('yaml-full-width', { character, ascii }, place);
}

/** The issue of a row in which a comma makes a key of a part of a text: `{ ref: 第1册,第2页 }`. */
function partedRow(source: Source, path: FieldPath, { at }: Issue): Issue | undefined {
  const { file } = source;
  const node: unknown = documentOf(source).getIn(path, true);
  if (!isMap(node) || node.flow !== true) return undefined;
  // A key with a value is one, even if nobody knows it: the text before does not go on with it.
  if (at.in !== 'data' || (node.get(at.path.at(-1)) ?? null) !== null) return undefined;
  const { line, column } = locate(at, source);
  const content = lineOf(source, line);
  // Marks of a Chinese keyboard part keys, too.
  if (rowMarks(content).length > 0) return undefined;
  const parted = partedValues(content).find(
    ({ column: from, written }) => column > from && column <= from + written.length,
  );
  if (!parted) return undefined;
  const comma = parted.column + parted.written.indexOf(',');
  return issue('yaml-broken', { reason: 'comma-in-value' }, inText(file, line, comma + 1));
}

/** The issue of an entry of one key whose value has the other keys in it: `- branch: window，role：联合`. */
function misreadEntry(source: Source, path: FieldPath): Issue | undefined {
  const { file } = source;
  const node: unknown = typeof path.at(-1) === 'number' && documentOf(source).getIn(path, true);
  if (!isMap(node) || node.flow === true || node.items.length !== 1) return undefined;
  const { line } = locate({ in: 'data', file, path, on: 'value' }, source);
  const [{ column, cause } = {}] = bareRowRepair(lineOf(source, line), line)?.notes ?? [];
  if (column === undefined || cause?.code !== 'yaml-full-width') return undefined;
  const { character, ascii } = cause;
  return issue('yaml-full-width', { character, ascii }, inText(file, line, column + 1));
}

function lineOf({ data }: Source, line: number): string {
  return data.text.split('\n')[line - data.line - 1] ?? '';
}
