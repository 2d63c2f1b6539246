import type { IsoDate } from '../../domain/date.ts';
import type { Period } from '../../domain/period.ts';
import { keysOf } from '../cut.ts';
import { readDate } from './dates.ts';
import { typedWords } from './typed-words.ts';
import { datesWithin, writtenForms } from './written-dates.ts';

/** The keys of a run of units. */
export type UnitRun = readonly string[];

/** A word of a query. */
export interface Word {
  /** As it was typed, without quotes and minus. */
  readonly typed: string;
  readonly run: UnitRun;
  /** The same in the simplified script, where it is of the traditional one. */
  readonly simplified?: UnitRun | undefined;
  /** The days that it names besides, if any. */
  readonly date?: NamedDays | undefined;
}

interface NamedDays {
  readonly period: Period;
  /** As the site prints it: 2023年5月. */
  readonly printed: string;
  /** The runs in which texts write it. */
  readonly written: readonly UnitRun[];
  /** What is marked on its pages besides: the dates within it. */
  readonly within: readonly UnitRun[];
}

/** A query as it was read. */
export interface Query {
  readonly wanted: readonly Word[];
  /** Pages that have one of these are left out. */
  readonly leftOut: readonly Word[];
}

/**
 * Reads a query.
 *
 * @param asOf the day that words such as 上季度 are told from; without it they name no days
 * @param simplified the query in the simplified script, sign by sign
 */
export function readQuery(query: string, asOf?: IsoDate, simplified = query): Query {
  const plain = typedWords(simplified);
  const words = typedWords(query).map(({ text, isQuoted, isLeftOut }, at) => {
    const own = plain[at]?.text ?? text;
    return {
      isLeftOut,
      word: {
        typed: text,
        run: keysOf(text),
        simplified: own === text ? undefined : keysOf(own),
        date: isQuoted ? undefined : namedDays(readDate(own, asOf)),
      },
    };
  });
  const those = (leftOut: boolean) =>
    words.flatMap(({ isLeftOut, word }) => (isLeftOut === leftOut ? [word] : []));
  return { wanted: those(false), leftOut: those(true) };
}

function namedDays(period: Period | undefined): NamedDays | undefined {
  if (!period) return undefined;
  const [printed = '', ...other] = writtenForms(period);
  return {
    period,
    printed,
    written: [printed, ...other].map(keysOf),
    within: datesWithin(period).map(keysOf),
  };
}

/**
 * What is marked of a query in the texts of a page: its words, and the days that they name as pages write
 * them; where none of that stands there, the dates within those days, by which it was found.
 *
 * @param occurs whether a run stands in any of the texts
 */
export function markedRuns({ wanted }: Query, occurs: (run: UnitRun) => boolean): UnitRun[] {
  return wanted.flatMap((word) => markedOf(word, occurs));
}

/** The same of one word. */
export function markedOf(word: Word, occurs: (run: UnitRun) => boolean): UnitRun[] {
  const { run, simplified, date } = word;
  const own = [run, ...(simplified ? [simplified] : []), ...(date?.written ?? [])];
  return own.some(occurs) ? own : [...own, ...(date?.within ?? [])];
}
