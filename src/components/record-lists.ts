import type { Corpus } from '../domain/corpus.ts';
import { partOf, type Period } from '../domain/period.ts';
import { treeDay, type WorkRecord } from '../domain/record.ts';
import { ui } from '../labels/ui.ts';
import { textCell, type Cell, type Row, type Table } from '../tables/table.ts';
import { printPeriod } from '../wording/dates.ts';
import { presentState } from './branch-view.ts';
import { paths } from './paths.ts';
import { recordLines, type RecordLine } from './record-lines.ts';
import { byYear, shelfOf, yearFolder } from './shelf.ts';

/** How many records each branch has of each year, each number leading to their list. */
export function recordsTable(corpus: Corpus): Table {
  const { inFolder, records } = shelfOf(corpus);
  const years = [...new Set(records.map(yearFolder))].sort();
  const branches = [...corpus.branches.values()].filter(({ slug }) => inFolder.has(slug));
  const count = (all: readonly WorkRecord[], path?: string): Cell => {
    if (all.length === 0) return textCell(ui['table.none'], { empty: true });
    return textCell(String(all.length), { value: all.length, ...(path ? { path } : {}) });
  };
  return {
    caption: ui['records.caption'],
    columns: [
      { id: 'branch', label: ui['records.branch'] },
      ...years.map((year) => ({ id: year, label: ui['records.year'](year), numeric: true })),
      { id: 'total', label: ui['table.total'], numeric: true },
    ],
    rows: branches.map((branch): Row => {
      const own = inFolder.get(branch.slug) ?? [];
      const cells = years.map((year) =>
        count(
          own.filter((record) => yearFolder(record) === year),
          paths.recordsOf(branch.slug, year),
        ),
      );
      const name = presentState(corpus, branch).name;
      return { cells: [textCell(name, { path: paths.branch(branch.slug) }), ...cells, count(own)] };
    }),
    total: {
      cells: [
        textCell(ui['table.total']),
        ...years.map((year) => count(records.filter((record) => yearFolder(record) === year))),
        count(records),
      ],
    },
  };
}

/** A branch's records of a year, as an address. */
export interface YearRoute {
  readonly params: { readonly branch: string; readonly year: string };
  readonly props: { readonly records: readonly WorkRecord[]; readonly years: readonly string[] };
}

/** One list for each folder of records, with the other years of its branch. */
export function yearRoutes(corpus: Corpus): YearRoute[] {
  return [...shelfOf(corpus).inFolder].flatMap(([branch, all]) => {
    const folders = byYear(all);
    const years = folders.map(([year]) => year);
    return folders.map(([year, records]) => ({
      params: { branch, year },
      props: { records, years },
    }));
  });
}

/** Records month by month, the newest first. */
export function byMonth(
  corpus: Corpus,
  records: readonly WorkRecord[],
): { month: Period; title: string; lines: RecordLine[] }[] {
  const months = new Map<string, { month: Period; records: WorkRecord[] }>();
  for (const record of [...records].reverse()) {
    const month = partOf(treeDay(record.when), 'month');
    const known = months.get(month.id);
    if (known) known.records.push(record);
    else months.set(month.id, { month, records: [record] });
  }
  return [...months.values()].map(({ month, records: own }) => ({
    month,
    title: printPeriod(month),
    lines: recordLines(corpus, own, true),
  }));
}
