import type { Corpus } from '../domain/corpus.ts';
import { stateOn } from '../domain/branch.ts';
import { fieldsOf } from '../domain/catalogue/catalogue.ts';
import type { Field } from '../domain/catalogue/field.ts';
import type { Kind } from '../domain/catalogue/kind.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FieldDisclosure } from '../domain/disclosure/record-heads.ts';
import { discloseField } from '../domain/disclosure/record-heads.ts';
import { treeDay, type FieldValue, type When, type WorkRecord } from '../domain/record.ts';
import { ui } from '../labels/ui.ts';
import { printDate, printPeriod } from '../wording/dates.ts';
import { wordFor } from '../wording/disclosed.ts';
import { printExact } from '../wording/number.ts';
import { ownValue } from '../domain/own.ts';

/** When it happened: a day, a period, or from a day on (to a later one). */
export function whenText(when: When): string {
  switch (when.form) {
    case 'event':
      return printDate(when.date);
    case 'period':
      return printPeriod(when.period);
    case 'span':
      return when.to
        ? ui['text.range'](printDate(when.from), printDate(when.to))
        : ui['text.from'](printDate(when.from));
  }
}

/** The name that a branch has on a day; its slug where it is unknown. */
export function branchName(corpus: Corpus, slug: string, day: IsoDate): string {
  const branch = corpus.branches.get(slug);
  return branch ? stateOn(branch, day).name : slug;
}

/** The kinds of a record: first what it is, then what it was also. */
export function kindsOf(corpus: Corpus, record: WorkRecord): Kind[] {
  return record.kinds.flatMap((id) => corpus.catalogue.kinds.get(id) ?? []);
}

/** A field's value in words, with its unit. */
export function valueText(corpus: Corpus, field: Field, value: FieldValue, day: IsoDate): string {
  if (typeof value === 'boolean') return value ? ui['text.yes'] : ui['text.no'];
  if (typeof value === 'number') return printExact(value, fieldUnit(field));
  const texts = typeof value === 'string' ? [value] : value;
  switch (field.type) {
    case 'date':
      return texts.map(printDate).join(ui['list.join']);
    case 'branch':
    case 'branches':
      return texts.map((slug) => branchName(corpus, slug, day)).join(ui['list.join']);
    case 'duties':
      return texts.map((id) => dutyLabel(corpus, id)).join(ui['list.join']);
    case 'record':
      return texts.map((id) => corpus.records.get(id)?.title ?? id).join(ui['list.join']);
    case 'count':
    case 'number':
    case 'percent':
    case 'money':
    case 'flag':
    case 'choice':
    case 'text':
    case 'seat':
    case 'theme':
    case 'code':
    case 'url':
      return texts.join(ui['list.join']);
  }
}

function dutyLabel({ catalogue, commitments }: Corpus, id: string): string {
  return (catalogue.rules.get(id) ?? commitments.get(id))?.label ?? id;
}

function fieldUnit({ type, unit }: Field): string {
  return unit ?? (type === 'percent' ? '%' : '');
}

/** A field that a page shows, with its value in words. */
export interface ShownField {
  readonly field: Field;
  readonly value: FieldValue;
  readonly text: string;
}

/**
 * The fields of a record in the order of its kinds. Where its branch has fewer than ten members, whether
 * enough came is told as a word, how many took part is not told, and how many should have come not at all.
 */
export function shownFields(corpus: Corpus, record: WorkRecord): ShownField[] {
  const day = treeDay(record.when);
  const shown: ShownField[] = [];
  for (const [name, field] of fieldsOf(kindsOf(corpus, record))) {
    const value = ownValue(record.values, name);
    if (value === undefined) continue;
    const disclosure = discloseField(corpus, record, field);
    if (disclosure.tell === 'nothing') continue;
    const text = fieldWord(disclosure) ?? valueText(corpus, field, value, day);
    shown.push({ field, value, text });
  }
  return shown;
}

/** The word in place of a record's number that is withheld: the record's page says why. */
function fieldWord(disclosure: Exclude<FieldDisclosure, { tell: 'nothing' }>): string | undefined {
  return disclosure.tell === 'withheld' ? ui['record.headsWithheld'] : wordFor(disclosure);
}
