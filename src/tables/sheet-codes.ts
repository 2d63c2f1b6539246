import type { Corpus } from '../domain/corpus.ts';
import { treeDay } from '../domain/record.ts';
import { sheetFields } from '../domain/tally/sheet-fields.ts';
import type { Tally } from '../domain/tally/tally.ts';
import { valueText } from './record-words.ts';

/** The numbers of the sheets that a provided figure was taken from, with their labels. */
export function sheetCodes(corpus: Corpus, tally: Tally): string[] {
  return sheetFields(corpus, tally)
    .filter(({ field }) => field.type === 'code')
    .map(({ record, field, value }) => {
      const text = valueText(corpus, field, value, treeDay(record.when));
      return `${field.label}：${text}`;
    });
}
