import type { Corpus } from '../../domain/corpus.ts';
import { yearFolder } from '../../domain/listed-under.ts';
import { textOrder } from '../../domain/order.ts';
import { partOf } from '../../domain/period.ts';
import { states } from '../../domain/record-keys.ts';
import { branchesOn } from '../../domain/tally/scope.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { presentState } from '../branch/branch-view.ts';
import { paths } from '../paths.ts';
import { ledgerMonths } from '../periods.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';

/** How many records of each year are checked, unchecked or void. */
export function recordStatesTable(corpus: Corpus): Table {
  const { records } = orderedRecords(corpus);
  const years = [...new Set(records.map(yearFolder))].sort();
  const row = (label: string, own: typeof records): Row => ({
    cells: [
      textCell(label),
      ...states.map((state) => {
        const count = own.filter((record) => record.state === state).length;
        return textCell(String(count), { value: count });
      }),
      textCell(String(own.length), { value: own.length }),
    ],
  });
  return {
    caption: ui['data.byState'],
    columns: [
      { id: 'year', label: ui['data.year'] },
      ...states.map((state) => ({ id: state, label: state, numeric: true })),
      { id: 'total', label: ui['table.total'], numeric: true },
    ],
    rows: years.map((year) =>
      row(
        ui['records.year'](year),
        records.filter((record) => yearFolder(record) === year),
      ),
    ),
    total: row(ui['table.total'], records),
  };
}

/** As far as which day each branch has returned the running year, and who said so last. */
export function returnsTable(corpus: Corpus): Table {
  const { asOf, root } = corpus.site;
  const rows = branchesOn(corpus, root, asOf).map((branch): Row => {
    const returned = ledgerMonths(corpus, branch.slug).filter((month) => month.returned);
    const last = branch.returns
      .filter(({ on }) => on <= asOf)
      .sort((a, b) => textOrder(b.on, a.on))[0];
    const through = returned.at(-1);
    return {
      cells: [
        textCell(presentState(corpus, branch).name, { path: paths.branch(branch.slug) }),
        through ? textCell(printDate(through.to)) : textCell(ui['data.notYet'], { empty: true }),
        textCell(last?.by ?? ''),
        textCell(last ? printDate(last.on) : ''),
      ],
    };
  });
  return {
    caption: ui['data.returnsCaption'](printPeriod(partOf(asOf, 'year'))),
    columns: [
      { id: 'branch', label: ui['data.branch'] },
      { id: 'through', label: ui['data.through'], short: true },
      { id: 'by', label: ui['data.by'] },
      { id: 'on', label: ui['data.on'], short: true },
    ],
    rows,
  };
}
