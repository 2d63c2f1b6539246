import type { Corpus } from '../corpus.ts';
import { hasBegun, monthOf, rowsOnPage, yearsOf } from '../listed-under.ts';
import { holders, type WorkRecord } from '../record.ts';
import { addressOf, numbered, type AddressForm } from './forms.ts';

/** The forms of lists of records. There is one only where there are records. */
export const recordListForms = [
  'recordsOfBranch',
  'recordsOf',
  'recordsOfMonth',
  'recordsOfKind',
  'recordsOfKindMonth',
  'recordsInMonth',
  'theme',
  'campaign',
] as const satisfies readonly AddressForm[];

export type RecordListForm = (typeof recordListForms)[number];

/** These have as many pages as they need; the others lead to lists by month where they are too long. */
const paged: ReadonlySet<RecordListForm> = new Set([
  'recordsOfMonth',
  'recordsOfKindMonth',
  'recordsInMonth',
  'theme',
  'campaign',
]);

/** The addresses of all lists of the records that have begun by the site's day. */
export function recordLists(corpus: Corpus): Readonly<Record<RecordListForm, readonly string[]>> {
  const counts = new Counts();
  const records = [...corpus.records.values()].filter((one) => hasBegun(one, corpus.site.asOf));
  for (const record of records) {
    countByTime(counts, record);
    if (record.state !== '作废') countByTheme(counts, corpus, record);
  }
  for (const [kind, months] of splitMonths(counts, records)) {
    const own = records.filter((record) => record.kinds.includes(kind));
    for (const month of own.map(monthOf).filter((one) => months.has(one))) {
      counts.add('recordsOfKindMonth', kind, ...month.split('-'));
    }
  }
  return Object.fromEntries(
    recordListForms.map((form) => [form, counts.addressesOf(form)]),
  ) as Record<RecordListForm, string[]>;
}

function countByTime(counts: Counts, record: WorkRecord): void {
  const month = monthOf(record);
  counts.add('recordsInMonth', month);
  for (const slug of new Set(holders(record))) {
    counts.add('recordsOfBranch', slug);
    for (const year of yearsOf(record)) counts.add('recordsOf', slug, year);
    counts.add('recordsOfMonth', slug, ...month.split('-'));
  }
  for (const kind of new Set(record.kinds)) {
    for (const year of yearsOf(record)) counts.add('recordsOfKind', kind, year);
  }
}

function countByTheme(counts: Counts, { catalogue }: Corpus, record: WorkRecord): void {
  for (const label of new Set(record.themes)) {
    const theme = catalogue.themes.get(label);
    if (theme) counts.add('theme', theme.id);
  }
  const campaign = catalogue.campaigns.get(record.campaign ?? '');
  if (campaign) counts.add('campaign', campaign.id);
}

/** By kind, the months of the years in which it has more records than one page holds. */
function splitMonths(counts: Counts, records: readonly WorkRecord[]): Map<string, Set<string>> {
  const months = new Map<string, Set<string>>();
  for (const record of records) {
    for (const kind of record.kinds) {
      const isSplit = yearsOf(record).some(
        (year) => counts.of('recordsOfKind', kind, year) > rowsOnPage,
      );
      if (isSplit) months.set(kind, (months.get(kind) ?? new Set()).add(monthOf(record)));
    }
  }
  return months;
}

/** How many records stand in each list. */
class Counts {
  readonly #counts = new Map<RecordListForm, Map<string, number>>(
    recordListForms.map((form) => [form, new Map<string, number>()]),
  );

  add(form: RecordListForm, ...parts: readonly string[]): void {
    const address = addressOf(form, parts);
    this.#counts.get(form)?.set(address, this.of(form, ...parts) + 1);
  }

  of(form: RecordListForm, ...parts: readonly string[]): number {
    return this.#counts.get(form)?.get(addressOf(form, parts)) ?? 0;
  }

  addressesOf(form: RecordListForm): string[] {
    return [...(this.#counts.get(form) ?? [])].flatMap(([address, count]) => {
      const pages = paged.has(form) ? Math.ceil(count / rowsOnPage) : 1;
      return Array.from({ length: pages }, (_, at) => numbered(address, at + 1));
    });
  }
}
