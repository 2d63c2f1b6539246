import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { monthOf, yearsOf } from '../../domain/listed-under.ts';
import { period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { printPeriod } from '../../wording/dates.ts';
import { inTreeOrder } from '../branch-order.ts';
import { presentState } from '../branch-view.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { sortedBy } from './sorted-by.ts';
import { shelfOf } from '../shelf.ts';

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
  /** Under which headings its rows stand. */
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

/** How many rows a list has on one page at most. */
export const rowsOnPage = 200;

/** How many pages a list takes. */
export function pagesOf({ records, split }: RecordsList): number {
  return split ? 1 : Math.max(1, Math.ceil(records.length / rowsOnPage));
}

/** The branches that have records. */
export function branchRoutes(corpus: Corpus): {
  params: { branch: string };
  props: { records: readonly WorkRecord[] };
}[] {
  return [...shelfOf(corpus).heldBy].map(([branch, records]) => ({
    params: { branch },
    props: { records },
  }));
}

/** What a branch held in each year: all of it, or its months where that is too much for one page. */
export function branchYearRoutes(corpus: Corpus): ListRoute[] {
  return [...shelfOf(corpus).heldBy].flatMap(([branch, all]) => {
    const name = nameOf(corpus, branch);
    const lists = yearLists(all, {
      title: (year) => ui['records.inYear'](name, year),
      path: (year) => paths.recordsOf(branch, year),
      monthPath: (month) => paths.recordsOfMonth(branch, month),
    }).map(([year, list]): [string, RecordsList] => [
      year,
      {
        ...list,
        kicker: { text: name, path: paths.branch(branch) },
        crumbs: branchCrumbs(branch, name),
        of: branch,
      },
    ]);
    return lists.flatMap(([year, list]) => addresses({ branch, year }, list));
  });
}

/** What a branch held in each month. */
export function branchMonthRoutes(corpus: Corpus): ListRoute[] {
  return [...shelfOf(corpus).heldBy].flatMap(([branch, all]) => {
    const name = nameOf(corpus, branch);
    const lists = monthLists(all, (month) => ({
      path: paths.recordsOfMonth(branch, month),
      title: ui['records.inPeriod'](name, printMonth(month)),
      kicker: { text: name, path: paths.branch(branch) },
      crumbs: [
        ...branchCrumbs(branch, name),
        yearPiece(month, (year) => paths.recordsOf(branch, year)),
      ],
      of: branch,
    }));
    return lists.flatMap(([month, list]) => addresses({ branch, ...partsOf(month) }, list));
  });
}

/** The records of a kind in each year. */
export function kindYearRoutes(corpus: Corpus): ListRoute[] {
  return kindsWithRecords(corpus).flatMap(({ kind, records }) =>
    kindYears(kind, records).flatMap(([year, list]) => addresses({ kind: kind.id, year }, list)),
  );
}

/** The records of a kind in each month of a year that has too many of them for one page. */
export function kindMonthRoutes(corpus: Corpus): ListRoute[] {
  return kindsWithRecords(corpus).flatMap(({ kind, records }) => {
    const { id, label } = kind;
    const months = kindYears(kind, records)
      .filter(([, { split }]) => split)
      .flatMap(([, list]) => list.records.map(monthOf));
    const needed = new Set(months);
    const lists = monthLists(
      records.filter((record) => needed.has(monthOf(record))),
      (month) => ({
        path: paths.recordsOfKindMonth(id, month),
        title: ui['records.inPeriod'](label, printMonth(month)),
        kicker: { text: label, path: paths.kind(id) },
        crumbs: [crumb, yearPiece(month, (year) => paths.recordsOfKind(id, year), label)],
      }),
    );
    return lists.flatMap(([month, list]) => addresses({ kind: id, ...partsOf(month) }, list));
  });
}

/** The records of all branches in each month, branch by branch. */
export function monthRoutes(corpus: Corpus): ListRoute[] {
  const lists = monthLists(shelfOf(corpus).records, (month, records) => {
    const ofBranch = sortedBy(records, ({ branch }) => [branch]);
    const branches = inTreeOrder(corpus, ofBranch.keys()).map((slug) => ({
      slug,
      own: ofBranch.get(slug) ?? [],
    }));
    const day = period(month).to;
    return {
      path: paths.recordsInMonth(month),
      title: ui['records.inPeriod']('', printMonth(month)),
      crumbs: [crumb],
      by: 'branch',
      records: branches.flatMap(({ own }) => newestFirst(own)),
      parts: {
        title: ui['records.branchesHere'],
        links: branches.map(({ slug, own }) => ({
          text: ui['records.partCount'](branchName(corpus, slug, day), own.length),
          path: paths.recordsOfMonth(slug, month),
        })),
      },
    };
  });
  return lists.flatMap(([month, list]) => addresses({ month }, list));
}

const crumb: Piece = { text: ui['records.title'], path: paths.records };

function branchCrumbs(branch: string, name: string): Piece[] {
  return [crumb, { text: name, path: paths.recordsOfBranch(branch) }];
}

function kindYears(kind: Kind, records: readonly WorkRecord[]): [string, RecordsList][] {
  const { id, label } = kind;
  return yearLists(records, {
    title: (year) => ui['records.inYear'](label, year),
    path: (year) => paths.recordsOfKind(id, year),
    monthPath: (month) => paths.recordsOfKindMonth(id, month),
  }).map(([year, list]) => [
    year,
    { ...list, kicker: { text: label, path: paths.kind(id) }, crumbs: [crumb] },
  ]);
}

function kindsWithRecords(corpus: Corpus): { kind: Kind; records: readonly WorkRecord[] }[] {
  const ofKind = sortedBy(shelfOf(corpus).records, ({ kinds }) => [...new Set(kinds)]);
  return [...ofKind].flatMap(([id, records]) => {
    const kind = corpus.catalogue.kinds.get(id);
    return kind ? { kind, records } : [];
  });
}

/** What a list of a year is called, and where it and its months lie. */
interface YearNames {
  readonly title: (year: string) => string;
  readonly path: (year: string) => string;
  readonly monthPath: (month: string) => string;
}

function yearLists(
  all: readonly WorkRecord[],
  { title, path, monthPath }: YearNames,
): [string, RecordsList][] {
  const byYear = [...sortedBy(all, yearsOf)];
  const years = [...byYear].reverse().map(([year]) => yearPiece(year, path));
  return byYear.map(([year, records], at) => {
    const earlier = byYear[at - 1]?.[0];
    const later = byYear[at + 1]?.[0];
    const split = records.length > rowsOnPage;
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

function monthLists(
  all: readonly WorkRecord[],
  about: (
    month: string,
    records: readonly WorkRecord[],
  ) => Omit<RecordsList, 'split' | 'records'> & Partial<Pick<RecordsList, 'records'>>,
): [string, RecordsList][] {
  const byMonth = [...sortedBy(all, (record) => [monthOf(record)])];
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
function addresses(params: Record<string, string>, list: RecordsList): ListRoute[] {
  return Array.from({ length: pagesOf(list) }, (_, at) => ({
    params: { ...params, page: at === 0 ? undefined : String(at + 1) },
    props: { list, page: at + 1 },
  }));
}

/** The shelf is in order of time. */
function newestFirst(records: readonly WorkRecord[]): WorkRecord[] {
  return [...records].reverse();
}

function yearPiece(when: string, path: (year: string) => string, of = ''): Piece {
  const year = when.slice(0, 4);
  return { text: of + ui['records.year'](year), path: path(year) };
}

function partsOf(month: string): { year: string; month: string } {
  return { year: month.slice(0, 4), month: month.slice(5) };
}

function printMonth(month: string): string {
  return printPeriod(period(month));
}

function nameOf(corpus: Corpus, slug: string): string {
  const branch = corpus.branches.get(slug);
  return branch ? presentState(corpus, branch).name : slug;
}
