import type { FieldPath, Place } from '../../domain/issues.ts';

/** The address of a value or key in a file, as one string; `undefined` for a place that is no value. */
export function addressOf(at: Place): string | undefined {
  return at.in === 'data' ? addressIn(at.file, at.path) : undefined;
}

/** The address of a path in a file: two are the same where file and path are. */
export function addressIn(file: string, path: FieldPath): string {
  return JSON.stringify([file, ...path]);
}
