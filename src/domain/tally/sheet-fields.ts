import { fieldsOf } from '../catalogue/catalogue.ts';
import type { Field } from '../catalogue/field.ts';
import type { Corpus } from '../corpus.ts';
import { ownValue } from '../own.ts';
import type { FieldValue, WorkRecord } from '../record.ts';
import type { Tally } from './tally.ts';

/** A field of a sheet that a provided figure was taken from. */
interface SheetField {
  readonly record: WorkRecord;
  readonly field: Field;
  readonly value: FieldValue;
}

/** What stands on the sheets that a provided figure was taken from; nothing for other figures. */
export function sheetFields(
  { catalogue, records: all }: Corpus,
  { metric, records }: Tally,
): readonly SheetField[] {
  if (metric.nature !== 'provided') return [];
  return records
    .flatMap((id) => all.get(id) ?? [])
    .flatMap((record) => {
      const kinds = record.kinds.flatMap((id) => catalogue.kinds.get(id) ?? []);
      return [...fieldsOf(kinds)].flatMap(([name, field]): SheetField[] => {
        const value = ownValue(record.values, name);
        return value === undefined ? [] : [{ record, field, value }];
      });
    });
}
