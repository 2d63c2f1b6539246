import type { Corpus } from '../../domain/corpus.ts';
import { monthOf, yearsOf } from '../../domain/listed-under.ts';
import { partsWithin, period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Cell, type Column, type Row, type Table } from '../../tables/table.ts';
import { printPeriodInYear } from '../../wording/dates.ts';
import { inTreeOrder } from '../branch/order.ts';
import { presentState } from '../branch/branch-view.ts';
import { paths } from '../paths.ts';
import { sortedBy } from '../../domain/sorted-by.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';

/** How many of the newest records a page of doors lists. */
export const newestShown = 20;

/** How many records each branch held in each year, each number leading to their list. */
export function recordsTable(corpus: Corpus): Table {
  const { heldBy, records } = orderedRecords(corpus);
  const branches = inTreeOrder(corpus, heldBy.keys()).flatMap(
    (slug) => corpus.branches.get(slug) ?? [],
  );
  return yearsTable(
    ui['records.caption'],
    [{ id: 'branch', label: ui['records.branch'] }],
    branches.map((branch) => ({
      head: [
        textCell(presentState(corpus, branch).name, { path: paths.recordsOfBranch(branch.slug) }),
      ],
      records: heldBy.get(branch.slug) ?? [],
      path: (year) => paths.recordsOf(branch.slug, year),
    })),
    records,
  );
}

/** How many records there are of each kind in each year; kinds without records are left out. */
export function recordsByKind(corpus: Corpus): Table {
  const { records } = orderedRecords(corpus);
  const ofKind = sortedBy(records, ({ kinds }) => [...new Set(kinds)]);
  const kinds = [...corpus.catalogue.kinds.values()].filter(({ id }) => ofKind.has(id));
  return yearsTable(
    ui['records.kindsCaption'],
    [
      { id: 'kind', label: ui['records.kindColumn'] },
      { id: 'group', label: ui['records.groupColumn'], short: true },
    ],
    kinds.map(({ id, label, group }) => ({
      head: [textCell(label, { path: paths.kind(id) }), textCell(group)],
      records: ofKind.get(id) ?? [],
      path: (year) => paths.recordsOfKind(id, year),
    })),
    records,
  );
}

/** How many records each month has, a line for each year; a month after the site's day is not there yet. */
export function recordsByMonth(
  corpus: Corpus,
  of: string,
  records: readonly WorkRecord[],
  pathOf: { year?: (year: string) => string; month: (month: string) => string },
): Table {
  const inMonth = sortedBy(records, (record) => [monthOf(record)]);
  const years = [...sortedBy(records, (record) => [monthOf(record).slice(0, 4)])].reverse();
  const months = partsWithin(period(years[0]?.[0] ?? corpus.site.asOf.slice(0, 4)), 'month');
  return {
    caption: ui['records.monthsCaption'](of),
    columns: [
      { id: 'year', label: ui['records.yearColumn'], short: true },
      ...months.map((month) => ({
        id: month.id.slice(5),
        label: printPeriodInYear(month),
        numeric: true,
      })),
      { id: 'total', label: ui['table.total'], numeric: true },
    ],
    rows: years.map(([year, own]): Row => {
      const path = pathOf.year?.(year);
      const cells = months.map(({ id }) => {
        const month = year + id.slice(4);
        if (month > corpus.site.asOf) return textCell(ui['records.notYet'], { empty: true });
        return countCell(inMonth.get(month) ?? [], pathOf.month(month));
      });
      return {
        cells: [textCell(ui['records.year'](year), path ? { path } : {}), ...cells, countCell(own)],
      };
    }),
  };
}

/** A line of a table of years: what it is about, and the records that it counts. */
interface YearsLine {
  readonly head: readonly Cell[];
  readonly records: readonly WorkRecord[];
  readonly path: (year: string) => string;
}

/** Lines by years; a record in several lines counts once in the total. */
function yearsTable(
  caption: string,
  heads: readonly Column[],
  lines: readonly YearsLine[],
  all: readonly WorkRecord[],
): Table {
  const total = sortedBy(all, yearsOf);
  const years = [...total.keys()];
  return {
    caption,
    columns: [
      ...heads,
      ...years.map((year) => ({ id: year, label: ui['records.year'](year), numeric: true })),
      { id: 'total', label: ui['table.total'], numeric: true },
    ],
    rows: lines.map(({ head, records, path }): Row => {
      const byYear = sortedBy(records, yearsOf);
      const counts = years.map((year) => countCell(byYear.get(year) ?? [], path(year)));
      return { cells: [...head, ...counts, countCell(records)] };
    }),
    total: {
      cells: [
        textCell(ui['records.distinct']),
        ...heads.slice(1).map(() => textCell('')),
        ...years.map((year) => countCell(total.get(year) ?? [])),
        countCell(all),
      ],
    },
  };
}

function countCell({ length }: readonly WorkRecord[], path?: string): Cell {
  if (length === 0) return textCell(ui['table.none'], { empty: true });
  return textCell(String(length), { value: length, ...(path ? { path } : {}) });
}
