import { foundedOn, type Branch } from '../../domain/branch.ts';
import { versionOn } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { partsWithin, type Period } from '../../domain/period.ts';
import { figureFor } from '../../domain/tally/figure.ts';
import { hasReturned } from '../../domain/tally/scope.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { liesIn } from '../../tables/monthly.ts';
import { textCell, type Cell, type Table } from '../../tables/table.ts';
import { printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import { figurePath, halfFigures } from './half-year-figures.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import { yearCells } from '../year-cells.ts';

/**
 * A branch's figures of a half-year: each with its change on the year before, and the half-years before, newest
 * first. `undefined` where it has none.
 */
export function halfTable(
  corpus: Corpus,
  branch: Branch,
  half: Period,
  name: string,
): Table | undefined {
  const lines = halfFigures(corpus, branch, half);
  const [first] = lines;
  if (!first) return undefined;
  const [, ...earlier] = first;
  return {
    caption: ui['branch.figuresTitle'](name, printPeriod(half)),
    columns: [
      { id: 'metric', label: ui['metrics.label'] },
      { id: half.id, label: printPeriod(half), numeric: true },
      { id: 'change', label: ui['branch.change'] },
      ...earlier.map(({ period }) => ({
        id: period.id,
        label: printPeriod(period),
        numeric: true,
      })),
    ],
    rows: lines.map(([own, ...before]) => ({
      cells: [
        metricCell(own),
        cellOf(corpus, own),
        yearCells(corpus, own)[1],
        ...before.map((figure) => cellOf(corpus, figure)),
      ],
    })),
  };
}

/** A branch's own figures beside the middle of all branches, where such metrics exist; no rank. */
export function medianTable(
  corpus: Corpus,
  branch: Branch,
  half: Period,
  name: string,
): Table | undefined {
  const rows = halfFigures(corpus, branch, half).flatMap(([own]) => {
    const median = medianFor(corpus, own);
    return median
      ? [{ cells: [metricCell(own), cellOf(corpus, own), cellOf(corpus, median)] }]
      : [];
  });
  if (rows.length === 0) return undefined;
  return {
    caption: ui['branch.medianCaption'](name, printPeriod(half)),
    columns: [
      { id: 'metric', label: ui['metrics.label'] },
      { id: 'own', label: ui['branch.ownValue'], numeric: true },
      { id: 'median', label: ui['branch.median'], numeric: true },
    ],
    rows,
  };
}

/** 党课（次）. */
function metricCell({ metric: { id, label, unit } }: Figure): Cell {
  return textCell(label + (unit ? ui['text.bracket'](unit) : ''), { path: paths.metric(id) });
}

/** A figure's cell, which leads to its records. */
export function cellOf(corpus: Corpus, figure: Figure): Cell {
  const { path: _path, ...cell } = figureCell(corpus, figure, '');
  const path = figurePath(corpus, figure);
  const led = path === undefined ? cell : { ...cell, path };
  // That a branch without data has not reported says the word already.
  return figure.tally.value === null ? { ...led, notes: [], marks: [] } : led;
}

/** The middle of all branches of what a branch's figure counts; `undefined` where the branch is none of them. */
function medianFor(corpus: Corpus, { metric, period, branch }: Figure): Figure | undefined {
  const { root, asOf } = corpus.site;
  for (const candidate of corpus.catalogue.metrics.values()) {
    const { definition } = versionOn(candidate, period.to);
    const fits =
      definition.of === 'each' &&
      definition.each === 'branch' &&
      definition.take === 'median' &&
      definition.metric === metric.id;
    if (!fits) continue;
    const figure = figureFor(corpus, {
      metric: candidate.id,
      period,
      branch: root,
      until: asOf,
      as: '确数',
    });
    if (figure.tally.parts.some(({ question }) => question.branch === branch)) return figure;
  }
  return undefined;
}

/**
 * The months of a half-year that have begun while a branch existed, each with how many records it held, leading to
 * their list. A month without records that it has not returned is waited for.
 */
export function monthLinks(corpus: Corpus, branch: Branch, half: Period): Piece[] {
  const { asOf } = corpus.site;
  const held = orderedRecords(corpus).heldBy.get(branch.slug) ?? [];
  return partsWithin(half, 'month')
    .filter(
      ({ from, to }) => from <= asOf && foundedOn(branch) <= to && from <= (branch.ended ?? from),
    )
    .map((month): Piece => {
      const count = held.filter((record) => liesIn(record, month)).length;
      const open = count === 0 && !hasReturned(branch, month, asOf);
      const text =
        printPeriodInYear(month) +
        ui['text.bracket'](open ? ui['data.notYet'] : ui['count.records'](count));
      return count > 0 ? { text, path: paths.recordsOfMonth(branch.slug, month.id) } : { text };
    });
}
