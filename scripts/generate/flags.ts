import { UsageError, type Flag } from '../lib/flags.ts';

/** A flag with a whole number that is not negative. */
export function wholeNumber(otherwise: number): Flag<number> {
  const read = (written: string, flag: string): number => {
    const value = Number(written);
    if (!/^\d+$/.test(written) || !Number.isSafeInteger(value)) {
      throw UsageError.of('value-wrong', { flag, written, allowed: [] });
    }
    return value;
  };
  return { takesValue: true, read, otherwise };
}
