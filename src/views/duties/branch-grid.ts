import type { Corpus } from '../../domain/corpus.ts';
import { dutyYears } from '../../domain/duty-years.ts';
import { partsWithin } from '../../domain/period.ts';
import { ui } from '../../labels/ui.ts';
import { printPeriod } from '../../wording/dates.ts';
import { paths } from '../paths.ts';
import { cellsOf, legendOf, namedColumns, type Grid, type GridRow } from './grid.ts';
import { marksOf } from './marks.ts';
import { ruleYear } from './rule-year.ts';

/**
 * How a branch stands in the newest year, rule by rule under its months. A rule that asked nothing of it the whole
 * year has no row. `undefined` where none asked anything.
 */
export function branchGrid(corpus: Corpus, slug: string, name: string): Grid | undefined {
  const [newest] = dutyYears(corpus);
  if (!newest) return undefined;
  const { year, rules } = newest;
  const months = partsWithin(year, 'month');
  const rows = rules.flatMap((rule): GridRow[] => {
    const own = ruleYear(corpus, rule, year);
    const marks = marksOf(corpus, own, slug);
    if (!marks?.some(({ state }) => state !== 'not-asked')) return [];
    return [
      {
        id: `duty-${rule.id}`,
        head: { text: rule.label, path: `${paths.ruleGrid(year.id, rule.id)}#${slug}` },
        cells: cellsOf(months, marks),
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    caption: ui['grid.ofBranch'](name, printPeriod(year)),
    head: ui['grid.rule'],
    columns: namedColumns(months),
    rows,
    legend: legendOf(rows),
  };
}
