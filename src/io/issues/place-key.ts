import type { FieldPath, Place } from '../../domain/issues.ts';

/** A value or key in a file as one string, to compare by; `undefined` for a place that is no value. */
export function placeKey(at: Place): string | undefined {
  return at.in === 'data' ? pathKey(at.file, at.path) : undefined;
}

/** A path in a file as one string: two are the same where file and path are. */
export function pathKey(file: string, path: FieldPath): string {
  return JSON.stringify([file, ...path]);
}
