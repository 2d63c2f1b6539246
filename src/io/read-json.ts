import { parseDocument } from 'yaml';
import { inText, issue, type Issue } from '../domain/issues.ts';
import { pointAt } from './line-table.ts';
import { yamlSource, type Source } from './source.ts';

/** A file that a command has written: its values, or the place from which on it cannot be read. */
export function readJson(
  file: string,
  text: string,
  issues: readonly Issue[],
): { source: Source | undefined; data: unknown; issues: readonly Issue[] } {
  const source = yamlSource(file, text);
  try {
    return { source, data: JSON.parse(text) as unknown, issues };
  } catch (error) {
    const { line, column } = pointAt(source.data, offsetIn(error, text));
    const broken = issue('json-broken', {}, inText(file, line, column));
    return { source: undefined, data: undefined, issues: [...issues, broken] };
  }
}

/** Where the parser stopped. V8 does not always say it; what is no YAML either is broken at the same place. */
function offsetIn(error: unknown, text: string): number {
  const at = error instanceof Error ? /at position (\d+)/.exec(error.message) : null;
  if (at) return Number(at[1]);
  return parseDocument(text, { logLevel: 'silent' }).errors[0]?.pos[0] ?? 0;
}
