import { isScalar } from 'yaml';
import { isTypeName } from '../../domain/faults.ts';
import { issue, type FieldPath, type Issue } from '../../domain/issues.ts';
import { documentOf } from '../positions.ts';
import type { Source } from '../source.ts';

/**
 * Quotes a value of the wrong type as it is written in the file: a number that YAML has read has lost its
 * zeros, and the digits beyond floating-point precision.
 */
export function asWritten(
  issues: readonly Issue[],
  sources: ReadonlyMap<string, Source>,
): readonly Issue[] {
  return issues.map((one) => {
    if (one.code !== 'wrong-type' && one.code !== 'bad-date' && one.code !== 'bad-period')
      return one;
    const source = one.at.in === 'data' ? sources.get(one.at.file) : undefined;
    const written = source && one.at.in === 'data' ? writtenAt(source, one.at.path) : undefined;
    if (written === undefined) return one;
    if (one.code === 'wrong-type' && one.facts.got === 'null' && isTypeName(one.facts)) {
      return issue(one.code, { ...one.facts, empty: written }, one.at);
    }
    if (one.code === 'wrong-type') {
      return issue(one.code, { ...one.facts, got: written }, one.at);
    }
    return issue(one.code, { value: written }, one.at);
  });
}

/** The characters of a value without quotation marks, which YAML may read as a number, a yes or as nothing. */
function writtenAt(source: Source, path: FieldPath): string | undefined {
  const node: unknown = documentOf(source).getIn(path, true);
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  const [from, to] = node.range ?? [0, 0];
  const written = source.data.text.slice(from, to);
  return written === '' || written.includes('\n') ? undefined : written;
}
