import { pagesOf, type ListedRecords } from '../../domain/addresses/record-lists.ts';
import { monthOf } from '../../domain/listed-under.ts';
import { period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { printPeriod } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import { sortedBy } from '../../domain/sorted-by.ts';

/** A list of records with an address of its own; there is one only where there are records. */
export interface RecordsList {
  readonly path: string;
  readonly title: string;
  /** What it is a list of: the branch or the kind. */
  readonly kicker?: Piece;
  readonly crumbs: readonly Piece[];
  /** The newest first. */
  readonly records: readonly WorkRecord[];
  /** The branch whose list it is. */
  readonly of?: string;
  /** By what its rows are grouped under headings. */
  readonly by?: 'month' | 'branch';
  /** Where its parts have lists of their own: their links, with how many they hold. */
  readonly parts?: { readonly title: string; readonly links: readonly Piece[] };
  /** Whether it has too many records for one page, so that only its parts list them. */
  readonly split: boolean;
  /** The same list of other years, the newest first. */
  readonly years?: readonly Piece[];
  readonly earlier?: Piece | undefined;
  readonly later?: Piece | undefined;
}

/** One address of a list, as Astro's `getStaticPaths` wants it. */
export interface ListRoute {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly list: RecordsList; readonly page: number };
}

/** How many pages a list takes. */
export function pageCount({ records, split }: RecordsList): number {
  return split ? 1 : pagesOf(records);
}

/** What a list of a year is called, and where it and its months lie. */
interface YearNames {
  readonly title: (year: string) => string;
  readonly path: (year: string) => string;
  readonly monthPath: (month: string) => string;
}

/** The lists of each year, in order, made to lead to each other and to their months. */
export function yearLists(
  listed: readonly ListedRecords[],
  { title, path, monthPath }: YearNames,
): [string, RecordsList][] {
  const byYear = listed.map(({ parts, records }) => [parts.at(-1) ?? '', records] as const);
  const years = [...byYear].reverse().map(([year]) => yearPiece(year, path));
  return byYear.map(([year, records], at) => {
    const earlier = byYear[at - 1]?.[0];
    const later = byYear[at + 1]?.[0];
    const split = pagesOf(records) > 1;
    const months = [...sortedBy(records, (record) => [monthOf(record)])];
    const links = months.map(([month, own]) => ({
      text: ui['records.partCount'](printMonth(month), own.length),
      path: split ? monthPath(month) : `#${month}`,
    }));
    return [
      year,
      {
        path: path(year),
        title: title(year),
        crumbs: [],
        records: newestFirst(records),
        by: 'month',
        parts: { title: ui['records.parts'], links },
        split,
        years,
        earlier: earlier === undefined ? undefined : yearPiece(earlier, path),
        later: later === undefined ? undefined : yearPiece(later, path),
      },
    ];
  });
}

/** The lists of each month (`2023-03`), in order, made to lead to each other. */
export function monthLists(
  byMonth: readonly (readonly [month: string, records: readonly WorkRecord[]])[],
  about: (
    month: string,
    records: readonly WorkRecord[],
  ) => Omit<RecordsList, 'split' | 'records'> & Partial<Pick<RecordsList, 'records'>>,
): [string, RecordsList][] {
  const made = byMonth.map(([month, records]): [string, RecordsList] => [
    month,
    { records: newestFirst(records), split: false, ...about(month, records) },
  ]);
  const piece = (at: number): Piece | undefined => {
    const found = made[at];
    return found && { text: printMonth(found[0]), path: found[1].path };
  };
  return made.map(([month, list], at) => [
    month,
    { ...list, earlier: piece(at - 1), later: piece(at + 1) },
  ]);
}

/** The addresses of a list's pages: the first has no number. */
export function addresses(params: Record<string, string>, list: RecordsList): ListRoute[] {
  return Array.from({ length: pageCount(list) }, (_, at) => ({
    params: { ...params, page: at === 0 ? undefined : String(at + 1) },
    props: { list, page: at + 1 },
  }));
}

/** The records are in order of time. */
export function newestFirst(records: readonly WorkRecord[]): WorkRecord[] {
  return [...records].reverse();
}

/** A year with its list: 2023年. */
export function yearPiece(when: string, path: (year: string) => string, of = ''): Piece {
  const year = when.slice(0, 4);
  return { text: of + ui['records.year'](year), path: path(year) };
}

/** 2023年3月. */
export function printMonth(month: string): string {
  return printPeriod(period(month));
}
