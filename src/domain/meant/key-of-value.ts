import type { Names } from '../names.ts';
import { sources, states } from '../record-keys.ts';
import { audiences } from '../site.ts';
import { guessDate } from './guess.ts';
import { guessPeriod } from './period.ts';

/**
 * The key of a record that an unknown one was meant to be, where what stands behind it says so: a day, a period, or
 * a word that only one key takes. `allowed` are the keys that the record does not have yet; `undefined` where several
 * would do, or none.
 */
export function keyOfValue(
  written: string,
  allowed: readonly string[],
  names: Names,
): string | undefined {
  const value = written.replace(/^(["'])(.*)\1$/, '$2');
  const fitting = values(names).filter(({ key, fits }) => allowed.includes(key) && fits(value));
  // Of two times nobody knows which is meant: here none is written yet.
  const isTimeless = ['date', 'period', 'from'].every((key) => allowed.includes(key));
  const [only, ...others] = fitting.filter(({ isTime }) => isTime !== true || isTimeless);
  return others.length === 0 ? only?.key : undefined;
}

interface KeyOfValues {
  readonly key: string;
  readonly fits: (value: string) => boolean;
  readonly isTime?: true;
}

function values({ kinds, themes, campaigns }: Names): readonly KeyOfValues[] {
  const isDay = (value: string) => /\d{4}/.test(value) && guessDate(value) !== undefined;
  const words = (key: string, list: readonly string[]): KeyOfValues => {
    return { key, fits: (value) => list.includes(value) };
  };
  return [
    { key: 'date', isTime: true, fits: isDay },
    {
      key: 'period',
      isTime: true,
      fits: (value) => !isDay(value) && guessPeriod(value) !== undefined,
    },
    words('kind', kinds),
    words('themes', themes),
    words('campaign', campaigns),
    words('state', states),
    words('source', sources),
    words('audience', audiences),
  ];
}
