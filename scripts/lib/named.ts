import { abbreviated, nearest } from '../../src/domain/meant/nearest.ts';
import { UsageError } from './flags.ts';

/**
 * What a user named by its code, or a `UsageError` in the words of `message` with the code that is nearest, or whose
 * name is.
 */
export function named<T>(
  written: string,
  known: ReadonlyMap<string, T>,
  nameOf: (value: T) => string,
  message: (written: string, meant: string | undefined) => string,
): T {
  const value = known.get(written);
  if (value !== undefined) return value;
  const codes = [...known.keys()];
  const names = [...known.values()].map(nameOf);
  const name = abbreviated(written, names) ?? nearest(written, names);
  const meant = name === undefined ? nearest(written, codes) : codes[names.indexOf(name)];
  throw new UsageError(message(written, meant));
}
