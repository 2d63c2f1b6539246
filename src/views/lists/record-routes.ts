import {
  listsByFirst,
  recordLists,
  type ListedRecords,
} from '../../domain/addresses/record-lists.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { inTreeOrder } from '../branch/order.ts';
import { presentName } from '../branch/branch-view.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import {
  addresses,
  monthLists,
  newestFirst,
  printMonth,
  yearLists,
  yearPiece,
  type ListRoute,
  type RecordsList,
} from './records-list.ts';
import { sortedBy } from '../../domain/sorted-by.ts';

/** The branches that have records. */
export function branchRoutes(corpus: Corpus): {
  params: { branch: string };
  props: { records: readonly WorkRecord[] };
}[] {
  return recordLists(corpus, 'recordsOfBranch').map(({ parts: [branch = ''], records }) => ({
    params: { branch },
    props: { records },
  }));
}

/** What a branch held in each year: all of it, or its months where that is too much for one page. */
export function branchYearRoutes(corpus: Corpus): ListRoute[] {
  return [...listsByFirst(corpus, 'recordsOf')].flatMap(([branch, listed]) => {
    const name = presentName(corpus, branch);
    const lists = yearLists(listed, {
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
  return [...listsByFirst(corpus, 'recordsOfMonth')].flatMap(([branch, listed]) => {
    const name = presentName(corpus, branch);
    const lists = monthLists(listed.map(withMonth), (month) => ({
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
  return ofKinds(corpus, 'recordsOfKind').flatMap(({ kind: { id, label }, listed }) => {
    const lists = yearLists(listed, {
      title: (year) => ui['records.inYear'](label, year),
      path: (year) => paths.recordsOfKind(id, year),
      monthPath: (month) => paths.recordsOfKindMonth(id, month),
    });
    return lists.flatMap(([year, list]) =>
      addresses(
        { kind: id, year },
        { ...list, kicker: { text: label, path: paths.kind(id) }, crumbs: [crumb] },
      ),
    );
  });
}

/** The records of a kind in each month of a year that has too many of them for one page. */
export function kindMonthRoutes(corpus: Corpus): ListRoute[] {
  return ofKinds(corpus, 'recordsOfKindMonth').flatMap(({ kind: { id, label }, listed }) => {
    const lists = monthLists(listed.map(withMonth), (month) => ({
      path: paths.recordsOfKindMonth(id, month),
      title: ui['records.inPeriod'](label, printMonth(month)),
      kicker: { text: label, path: paths.kind(id) },
      crumbs: [crumb, yearPiece(month, (year) => paths.recordsOfKind(id, year), label)],
    }));
    return lists.flatMap(([month, list]) => addresses({ kind: id, ...partsOf(month) }, list));
  });
}

/** The records of all branches in each month, branch by branch. */
export function monthRoutes(corpus: Corpus): ListRoute[] {
  const listed = recordLists(corpus, 'recordsInMonth').map(withMonth);
  const lists = monthLists(listed, (month, records) => {
    const ofBranch = sortedBy(records, ({ branch }) => [branch]);
    const branches = inTreeOrder(corpus, ofBranch.keys()).map((slug) => ({
      slug,
      own: ofBranch.get(slug) ?? [],
    }));
    const day = period(month).to;
    return {
      path: paths.recordsInMonth(month),
      title: ui['records.ofPeriod'](printMonth(month)),
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

function ofKinds(
  corpus: Corpus,
  form: 'recordsOfKind' | 'recordsOfKindMonth',
): { kind: Kind; listed: readonly ListedRecords[] }[] {
  return [...listsByFirst(corpus, form)].flatMap(([id, listed]) => {
    const kind = corpus.catalogue.kinds.get(id);
    return kind ? { kind, listed } : [];
  });
}

/** A list of a month, with the month as it is written: `2023-03`. */
function withMonth({ parts, records }: ListedRecords): readonly [string, ListedRecords['records']] {
  return [parts.slice(-2).join('-'), records];
}

function partsOf(month: string): { year: string; month: string } {
  return { year: month.slice(0, 4), month: month.slice(5) };
}
