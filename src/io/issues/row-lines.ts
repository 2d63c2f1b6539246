import { isMap } from 'yaml';
import { issue, type FieldPath, type Issue } from '../../domain/issues.ts';
import { documentOf, locate } from '../positions.ts';
import { pointAt } from '../line-table.ts';
import type { Source } from '../source.ts';
import { pathKey } from './place-key.ts';

/**
 * Says of keys that are missing from a row in braces how that row would read with all of them, each with an empty place:
 * a line of its own below such a row would be no key of it.
 */
export function withRows(
  issues: readonly Issue[],
  sources: ReadonlyMap<string, Source>,
): readonly Issue[] {
  const missing = Map.groupBy(issues, ({ code, at }) =>
    code === 'missing-key' && at.in === 'data' ? pathKey(at.file, at.path.slice(0, -1)) : '',
  );
  return issues.map((one) => {
    const { at } = one;
    const source = sources.get(at.file);
    if (one.code !== 'missing-key' || at.in !== 'data' || !source) return one;
    const keys = (missing.get(pathKey(at.file, at.path.slice(0, -1))) ?? []).flatMap((other) =>
      other.code === 'missing-key' ? other.facts.key : [],
    );
    const row = rowWith(keys, at.path.slice(0, -1), source);
    return row === undefined ? one : issue('missing-key', { ...one.facts, row }, at);
  });
}

/** The line of a row with further keys; `undefined` for what is no row of one line. */
function rowWith(keys: readonly string[], path: FieldPath, source: Source): string | undefined {
  const { data, file } = source;
  const node: unknown = documentOf(source).getIn(path, true);
  if (!isMap(node) || node.flow !== true || !node.range) return undefined;
  const [from, to] = node.range;
  if (data.text.slice(from, to).includes('\n') || data.text.charAt(to - 1) !== '}')
    return undefined;
  const { line } = locate({ in: 'data', file, path, on: 'value' }, source);
  const content = data.text.split('\n')[line - data.line - 1] ?? '';
  const end = pointAt(data, to - 1).column - 1;
  const before = content.slice(0, end).trimEnd().replace(/,$/, '');
  const added = keys.map((key) => `${key}: ……`).join(', ');
  return `${before}${before.endsWith('{') ? ' ' : ', '}${added} ${content.slice(end)}`.trimEnd();
}
