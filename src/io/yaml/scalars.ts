import { isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import type { FieldPath } from '../../domain/issues.ts';
import { documentOf } from '../positions.ts';
import type { Source } from '../source.ts';

/** A value of a YAML text as it is written, with its path; keys are none. */
interface WrittenScalar {
  readonly scalar: Scalar;
  readonly path: FieldPath;
}

/** All single values of a file's YAML. It takes the slower parser: ask only where a text looks like it. */
export function scalarsOf(source: Source): WrittenScalar[] {
  return below(documentOf(source).contents, []);
}

function below(node: unknown, path: FieldPath): WrittenScalar[] {
  if (isScalar(node)) return [{ scalar: node, path }];
  if (isSeq(node)) return node.items.flatMap((item, index) => below(item, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    isPair(pair) ? below(pair.value, [...path, keyOf(pair.key)]) : [],
  );
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
