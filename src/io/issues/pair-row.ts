import { isMap } from 'yaml';
import { inText, issue, type FieldPath, type Issue } from '../../domain/issues.ts';
import { documentOf, locate } from '../positions.ts';
import type { Source } from '../source.ts';
import { columnOf, rowMarks } from '../yaml/row-marks.ts';
import { pathKey } from './place-key.ts';

/**
 * Reports a row in braces once where marks of a Chinese keyboard keep its keys from being read:
 * `{ period: 2023-Q2，through：2023-06-30 }` has one key with an impossible value, and lacks the other.
 */
export function pairRows(
  issues: readonly Issue[],
  sources: ReadonlyMap<string, Source>,
): readonly Issue[] {
  const rows = new Map<string, Issue>();
  for (const { code, facts, at } of issues) {
    if (code !== 'missing-key' || at.in !== 'data') continue;
    const row = at.path.slice(0, -1);
    const key = pathKey(at.file, row);
    const source = sources.get(at.file);
    const found = rows.has(key) || !source ? undefined : misreadRow(source, row, facts.key);
    if (found) rows.set(key, found);
  }
  if (rows.size === 0) return issues;
  const isOfRow = ({ at }: Issue) =>
    at.in === 'data' &&
    at.path.some((_part, index) => rows.has(pathKey(at.file, at.path.slice(0, index))));
  return [...issues.filter((one) => !isOfRow(one)), ...rows.values()];
}

/** The issue of a row of one line in which a key is written and cannot be read as one. */
function misreadRow(source: Source, path: FieldPath, key: string): Issue | undefined {
  const { file, data } = source;
  const node: unknown = documentOf(source).getIn(path, true);
  if (!isMap(node) || node.flow !== true) return undefined;
  const { line } = locate({ in: 'data', file, path, on: 'value' }, source);
  const marks = rowMarks(data.text.split('\n')[line - data.line - 1] ?? '');
  const wide = marks.find(({ written }) => /[：，、]/.test(written));
  if (!wide || marks.every((mark) => mark.key !== key)) return undefined;
  const character = wide.written.trim();
  const ascii = wide.instead.trim();
  const place = inText(file, line, columnOf(wide) + 1);
  return issue('yaml-full-width', { character, ascii }, place);
}
