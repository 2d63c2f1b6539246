import type { Theme } from '../catalogue/theme.ts';
import type { Corpus } from '../corpus.ts';
import { Kept } from '../kept.ts';
import { monthOf, rowsOnPage, yearsOf } from '../listed-under.ts';
import { orderedRecords } from '../ordered-records.ts';
import type { WorkRecord } from '../record.ts';
import { sortedBy } from '../sorted-by.ts';
import { addressForms, addressOf, numbered, type AddressForm } from './forms.ts';

/** A list of records with an address of its own. */
export interface ListedRecords {
  /** The parts of its address. */
  readonly parts: readonly string[];
  /** In order of time; never none. */
  readonly records: readonly WorkRecord[];
}

/** Every list of records that there is, by its form: of the records that have begun by the site's day. */
const finders = {
  recordsOfBranch: heldBy,
  recordsOf: (corpus) => heldBy(corpus).flatMap((list) => apart(list, yearsOf)),
  recordsOfMonth: (corpus) => heldBy(corpus).flatMap((list) => apart(list, yearAndMonthOf)),
  recordsOfKind: (corpus) => ofKinds(corpus).flatMap((list) => apart(list, yearsOf)),
  recordsOfKindMonth: ofKindMonths,
  recordsInMonth: (corpus) =>
    apart({ parts: [], records: orderedRecords(corpus).records }, (record) => [monthOf(record)]),
  theme: (corpus) =>
    ofThemes(corpus, corpus.catalogue.themes, (record, label) => record.themes.includes(label)),
  campaign: (corpus) =>
    ofThemes(corpus, corpus.catalogue.campaigns, ({ campaign }, label) => campaign === label),
} as const satisfies Partial<Record<AddressForm, (corpus: Corpus) => readonly ListedRecords[]>>;

export type RecordListForm = keyof typeof finders;

export const recordListForms = Object.keys(finders) as readonly RecordListForm[];

/** The lists of a form, each with at least one record. */
export function recordLists(corpus: Corpus, form: RecordListForm): readonly ListedRecords[] {
  return kept.get(corpus, form, () => finders[form](corpus));
}

const kept = new Kept<Corpus, RecordListForm, readonly ListedRecords[]>();

/** The lists of a form by the first part of their addresses: a branch's, or a kind's. */
export function listsByFirst(
  corpus: Corpus,
  form: RecordListForm,
): ReadonlyMap<string, readonly ListedRecords[]> {
  return Map.groupBy(recordLists(corpus, form), ({ parts: [first = ''] }) => first);
}

/** The addresses of the lists of a form, those of later pages among them. */
export function recordListAddresses(corpus: Corpus, form: RecordListForm): string[] {
  // Other lists lead to lists by month where they are too long.
  const isPaged = addressForms[form].includes('[...page]');
  return recordLists(corpus, form).flatMap(({ parts, records }) => {
    const pages = isPaged ? pagesOf(records) : 1;
    return Array.from({ length: pages }, (_, at) => numbered(addressOf(form, parts), at + 1));
  });
}

/** How many pages hold a list of records. */
export function pagesOf(records: readonly WorkRecord[]): number {
  return Math.ceil(records.length / rowsOnPage);
}

/** A list as several, by what its records have in common. */
function apart(
  { parts, records }: ListedRecords,
  keysOf: (record: WorkRecord) => readonly string[],
): ListedRecords[] {
  return [...sortedBy(records, keysOf)].map(([key, own]) => ({
    // A year and a month are two parts of an address.
    parts: [...parts, ...key.split('/')],
    records: own,
  }));
}

function yearAndMonthOf(record: WorkRecord): string[] {
  return [monthOf(record).replace('-', '/')];
}

function heldBy(corpus: Corpus): ListedRecords[] {
  return [...orderedRecords(corpus).heldBy].map(([slug, records]) => ({ parts: [slug], records }));
}

function ofKinds(corpus: Corpus): ListedRecords[] {
  const all = { parts: [], records: orderedRecords(corpus).records };
  return apart(all, ({ kinds }) => [...new Set(kinds)]).filter(({ parts: [kind = ''] }) =>
    corpus.catalogue.kinds.has(kind),
  );
}

/** The months of the years in which a kind has more records than one page holds. */
function ofKindMonths(corpus: Corpus): ListedRecords[] {
  return ofKinds(corpus).flatMap(({ parts, records }) => {
    const years = [...sortedBy(records, yearsOf).values()].filter((own) => pagesOf(own) > 1);
    const months = new Set(years.flat().map(monthOf));
    const listed = records.filter((record) => months.has(monthOf(record)));
    return apart({ parts, records: listed }, yearAndMonthOf);
  });
}

/** The records that name a theme or campaign and are not void. */
function ofThemes(
  corpus: Corpus,
  themes: ReadonlyMap<string, Theme>,
  names: (record: WorkRecord, label: string) => boolean,
): ListedRecords[] {
  const valid = orderedRecords(corpus).records.filter(({ state }) => state !== '作废');
  return [...themes.values()]
    .map(({ id, label }) => ({
      parts: [id],
      records: valid.filter((record) => names(record, label)),
    }))
    .filter(({ records }) => records.length > 0);
}
