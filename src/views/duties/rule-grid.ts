import { existsOn, foundedOn, type Branch } from '../../domain/branch.ts';
import type { Rule } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Period } from '../../domain/period.ts';
import { inTreeOrder } from '../branch/order.ts';
import { nameAtEnd } from '../branch/branch-view.ts';
import { ui } from '../../labels/ui.ts';
import { printPeriod } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { cellsOf, columnsFor, legendOf, namedColumns, type Grid, type GridRow } from './grid.ts';
import { marksOf, type Mark } from './marks.ts';
import type { RuleYear } from './rule-year.ts';

/** A rule over a year, branch by branch in the order of the tree. */
export interface RuleGrid {
  readonly grid: Grid;
  /** Those of whom nothing was asked the whole year, by the reasons. */
  readonly apart: readonly { readonly why: string; readonly branches: readonly Piece[] }[];
}

/** A branch with its marks in the windows of a rule. */
interface Marked {
  readonly branch: Branch;
  readonly marks: readonly Mark[];
}

/** How each branch that was there in a year stands in the windows of a rule. */
export function ruleGrid(corpus: Corpus, year: RuleYear): RuleGrid {
  const columns = columnsFor(
    year.windows.map(({ window }) => window),
    year.year,
  );
  const all = inTreeOrder(corpus, corpus.branches.keys()).flatMap((slug): Marked[] => {
    const branch = corpus.branches.get(slug);
    const marks = branch && wasThere(branch, year.year) && marksOf(corpus, year, slug);
    return marks ? [{ branch, marks }] : [];
  });
  const isAsked = ({ marks }: Marked) => marks.some(({ state }) => state !== 'not-asked');
  const rows = all.filter(isAsked).map(({ branch, marks }): GridRow => ({
    id: branch.slug,
    head: pieceOf(corpus, branch, year.year),
    cells: cellsOf(columns, marks),
  }));
  const others = all.filter((one) => !isAsked(one));
  const byReason = Map.groupBy(others, ({ marks }) =>
    [...new Set(marks.map(({ note }) => note))].join(ui['list.join']),
  );
  return {
    grid: {
      caption: gridTitle(year.rule, year.year),
      head: ui['grid.branch'],
      columns: namedColumns(columns),
      rows,
      legend: legendOf(rows),
    },
    apart: [...byReason].map(([why, group]) => ({
      why,
      branches: group.map(({ branch }) => pieceOf(corpus, branch, year.year)),
    })),
  };
}

/** Whether a branch existed on some day of a year. */
function wasThere(branch: Branch, year: RuleYear['year']): boolean {
  const founded = foundedOn(branch);
  return founded <= year.to && (founded > year.from || existsOn(branch, year.from));
}

/** By the name that it had at the end of the year, as its papers of then have it. */
function pieceOf(corpus: Corpus, branch: Branch, year: Period): Piece {
  return { text: nameAtEnd(corpus, branch.slug, year), path: paths.branch(branch.slug) };
}

/** 主题党日每月一次：2023年开展情况. */
export function gridTitle({ label }: Rule, year: Period): string {
  return ui['grid.ofRule'](label, printPeriod(year));
}
