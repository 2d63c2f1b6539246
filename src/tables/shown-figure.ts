import { fieldsOf } from '../domain/catalogue/catalogue.ts';
import type { Field } from '../domain/catalogue/field.ts';
import type { Corpus } from '../domain/corpus.ts';
import { treeDay } from '../domain/record.ts';
import type { Figure, Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { exactText, fractionText, printFigure } from '../wording/figure.ts';
import { attendanceWord } from './attendance.ts';
import { kindsOf, valueText } from './record-words.ts';
import { ownValue } from '../domain/own.ts';

/** A figure as it stands in a text, with all that is to be said beside it. */
export interface ShownFigure {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A tally as pages and files may tell it. */
export interface ShownTally {
  /** The value with its unit, a bracket where there is none, a word where it is not told. */
  readonly exact: string;
  /** 175/183; absent for what is not divided, or not told. */
  readonly fraction?: string;
  /** The number for files and charts; absent where there is none, or it is not told. */
  readonly value?: number;
}

/**
 * A figure's words: its value in its wording, or where that would tell the attendance of a small branch, a
 * word; its notes, and what the providing office's sheet says of itself (初步数).
 */
export function showFigure(corpus: Corpus, figure: Figure): ShownFigure {
  const { tally, comparison } = figure;
  const { text, notes } = printFigure(figure);
  const base = comparison?.base && attendanceWord(corpus, comparison.base);
  // A change would tell what the attendance of a small branch was.
  const word = attendanceWord(corpus, tally) ?? (base && ui['attendance.withheld']);
  return { text: word ?? text, notes: [...notes, ...sheetFlags(corpus, tally)] };
}

/** A tally's words: its exact value and its fraction, unless it would tell the attendance of a small branch. */
export function showTally(corpus: Corpus, tally: Tally): ShownTally {
  const word = attendanceWord(corpus, tally);
  if (word !== undefined) return { exact: word };
  const fraction = fractionText(tally);
  return {
    exact: exactText(tally),
    ...(fraction === undefined ? {} : { fraction }),
    ...(tally.value === null ? {} : { value: tally.value }),
  };
}

/** The exact value with what it was divided from: 95.6%（175/183）. */
export function exactWithFraction(corpus: Corpus, tally: Tally): string {
  const { exact, fraction } = showTally(corpus, tally);
  return exact + (fraction ? ui['text.bracket'](fraction) : '');
}

/** A value with its unit, or a short word for why there is none. */
export function shortText(corpus: Corpus, tally: Tally): string {
  return showTally(corpus, tally).exact.replace(/^【|】$/g, '');
}

/** What a provided figure's sheet says of itself: the labels of the flags that are set on its record. */
export function sheetFlags(corpus: Corpus, tally: Tally): string[] {
  return sheetFields(corpus, tally)
    .filter(({ field, value }) => field.type === 'flag' && value === true)
    .map(({ field }) => field.label);
}

/** The numbers of the sheets that a provided figure was taken from, with their labels. */
export function sheetCodes(corpus: Corpus, tally: Tally): string[] {
  return sheetFields(corpus, tally)
    .filter(({ field }) => field.type === 'code')
    .map(({ field, text }) => `${field.label}：${text}`);
}

function sheetFields(
  corpus: Corpus,
  { metric, records }: Tally,
): { field: Field; value: unknown; text: string }[] {
  if (metric.nature !== 'provided') return [];
  return records
    .flatMap((id) => corpus.records.get(id) ?? [])
    .flatMap((record) =>
      [...fieldsOf(kindsOf(corpus, record))].flatMap(([name, field]) => {
        const value = ownValue(record.values, name);
        if (value === undefined) return [];
        return [{ field, value, text: valueText(corpus, field, value, treeDay(record.when)) }];
      }),
    );
}
