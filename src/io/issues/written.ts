import { isScalar } from 'yaml';
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
    if (one.code === 'wrong-type') {
      return issue(one.code, { ...one.facts, got: written }, one.at);
    }
    return issue(one.code, { value: written }, one.at);
  });
}

/** The characters of a value that YAML reads as a number or a yes; `undefined` for any other. */
function writtenAt(source: Source, path: FieldPath): string | undefined {
  const node: unknown = documentOf(source).getIn(path, true);
  const isText = !isScalar(node) || typeof node.value === 'string' || node.value === null;
  return isText ? undefined : node.source;
}
