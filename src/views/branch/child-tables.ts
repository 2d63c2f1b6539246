import { existsOn, stateOn, type Branch } from '../../domain/branch.ts';
import { isSum, takeForms, type Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { discloseByBranch } from '../../domain/disclosure/disclose.ts';
import { Kept } from '../../domain/kept.ts';
import type { Period } from '../../domain/period.ts';
import { addExactly } from '../../domain/percent.ts';
import { tally } from '../../domain/tally/evaluate.ts';
import { isOutside } from '../../domain/tally/reporting.ts';
import { childrenDuring, standsByBranch } from '../../domain/tally/figures-below.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { wordFor } from '../../wording/disclosed.ts';
import { showTally } from '../../wording/shown-figure.ts';
import { textCell, type Cell, type Row, type Table } from '../../tables/table.ts';
import { printExact } from '../../wording/number.ts';
import { halfFigure } from './half-year-figures.ts';
import { cellOf } from './half.ts';
import { metricGroups } from '../metric/metric-groups.ts';
import { paths } from '../paths.ts';

/** Metrics of one group of kinds to which branches below have contributed. */
interface ChildMetrics {
  /** The anchor of its tables. */
  readonly id: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
}

/** The figures of one group of kinds by branch, in tables that are narrow enough to read. */
interface TableGroup extends ChildMetrics {
  readonly tables: readonly NotedTable[];
}

/** A table with the notes about its sums. */
interface NotedTable {
  readonly table: Table;
  readonly notes: readonly string[];
}

/** A branch's row: its figures in the order of the metrics. */
interface Line {
  readonly label: string;
  readonly path?: string;
  readonly cells: readonly Cell[];
  readonly figures: readonly Figure[];
}

/**
 * The metrics of a half-year by group of kinds: those to which at least one branch directly below has
 * contributed.
 */
export function childMetrics(
  corpus: Corpus,
  branch: Branch,
  half: Period,
): readonly ChildMetrics[] {
  const key = `${branch.slug} ${half.id}`;
  return keptMetrics.get(corpus, key, () => findChildMetrics(corpus, branch, half));
}

/** The page itself, the one above it and the list of all pages ask. */
const keptMetrics = new Kept<Corpus, string, readonly ChildMetrics[]>();

function findChildMetrics(corpus: Corpus, branch: Branch, half: Period): readonly ChildMetrics[] {
  const children = childrenDuring(corpus, branch.slug, half);
  const isShown = (metric: Metric) =>
    standsByBranch(metric, half) &&
    children.some((child) => halfFigure(corpus, child, half, metric.id).tally.records.length > 0);
  return metricGroups(corpus)
    .map(({ id, name, metrics }) => ({ id, title: name, metrics: metrics.filter(isShown) }))
    .filter(({ metrics }) => metrics.length > 0);
}

/**
 * The figures of a half-year by branch below, group of kinds by group. The sums are asked for themselves, so
 * that a joint event counts once.
 */
export function childTables(
  corpus: Corpus,
  branch: Branch,
  half: Period,
  name: string,
): readonly TableGroup[] {
  return childMetrics(corpus, branch, half).map((group) => ({
    ...group,
    tables: inParts(group.metrics).map((metrics) =>
      childTable(corpus, { branch, half, metrics }, ui['branch.belowCaption'](name, group.title)),
    ),
  }));
}

/** More columns than this go beyond a window and a sheet of paper. */
const columnsShown = 8;

/** Metrics in as many parts as fit on paper, all of about the same size. */
function inParts(metrics: readonly Metric[]): readonly (readonly Metric[])[] {
  const size = Math.ceil(metrics.length / Math.ceil(metrics.length / columnsShown));
  return metrics.flatMap((_, at) => (at % size === 0 ? [metrics.slice(at, at + size)] : []));
}

interface Asked {
  readonly branch: Branch;
  readonly half: Period;
  readonly metrics: readonly Metric[];
}

function childTable(corpus: Corpus, asked: Asked, caption: string): NotedTable {
  const { branch, half, metrics } = asked;
  const lines = linesOf(corpus, asked);
  const figures = metrics.map(({ id }) => halfFigure(corpus, branch, half, id));
  const total = lineOf(corpus, ui['block.distinctTotal'], figures);
  const rowOf = ({ label, path, cells }: Line): Row => ({
    cells: [textCell(label, path ? { path } : {}), ...cells],
  });
  return {
    table: {
      caption,
      columns: [
        { id: 'branch', label: ui['block.branch'] },
        ...metrics.map(({ id, label, unit }) => ({ id, label, unit, numeric: true })),
      ],
      rows: lines.map(rowOf),
      total: rowOf(total),
    },
    notes: notesOf(corpus, lines, total),
  };
}

/** First what the organisation did itself, where it did something, then the branches below. */
function linesOf(corpus: Corpus, { branch, half, metrics }: Asked): Line[] {
  const own = metrics.map(({ id }): Figure => {
    const figure = halfFigure(corpus, branch, half, id);
    return { ...figure, tally: tally(corpus, figure.tally.question, { alone: true }) };
  });
  const below = childrenDuring(corpus, branch.slug, half).map((child): Line => {
    const day = existsOn(child, half.to) ? half.to : (child.ended ?? half.to);
    const figures = metrics.map(({ id }) => halfFigure(corpus, child, half, id));
    const path = paths.branchFigures(child.slug, half.id);
    return { ...lineOf(corpus, stateOn(child, day).name, figures), path };
  });
  const has = own.some((figure) => figure.tally.records.length > 0);
  return has ? [lineOf(corpus, ui['branch.ownLine'], own, 'own'), ...below] : below;
}

function lineOf(
  corpus: Corpus,
  label: string,
  figures: readonly Figure[],
  part: 'own' | 'sum' = 'sum',
): Line {
  return { label, figures, cells: figures.map((figure) => childCell(corpus, figure, part)) };
}

/** A figure in a table by branch, or that it is kept back for the sake of a small branch beside it. */
export function childCell(corpus: Corpus, figure: Figure, part: 'own' | 'sum' = 'sum'): Cell {
  // A metric that leaves the branch itself out does not ask it.
  if (isOutside(figure.tally.gap)) return textCell(ui['home.noBase'], { empty: true });
  const cell = cellOf(corpus, figure);
  const word = wordFor(discloseByBranch(corpus, figure.tally, part));
  if (cell.value === undefined || word === undefined) return cell;
  return textCell(word, cell.path === undefined ? {} : { path: cell.path });
}

/** Notes about the columns: why a sum is less than its lines, or that something is withheld. */
function notesOf(corpus: Corpus, lines: readonly Line[], total: Line): readonly string[] {
  const columns = total.figures.map((whole, at) => {
    const isKept = ({ figures, cells }: Line) =>
      figures[at]?.tally.value !== null && cells[at]?.value === undefined;
    const kept = [...lines, total].some(isKept);
    const figures = lines.flatMap(({ figures: own }) => own[at] ?? []);
    return { kept, note: kept ? undefined : jointNote(corpus, figures, whole) };
  });
  return [
    ...columns.flatMap(({ note }) => note ?? []),
    ...(columns.some(({ kept }) => kept) ? [ui['attendance.sumNote']] : []),
  ];
}

/** 党课：各行相加37次，合办的和重复的只计一次，合计35次. Only of what is counted or added up. */
function jointNote(
  corpus: Corpus,
  figures: readonly Figure[],
  { metric, tally: whole }: Figure,
): string | undefined {
  const { definition } = whole.version;
  if (definition.of !== 'things' || takeForms[definition.take.do].of === 'last') return undefined;
  if (!isSum(definition)) return undefined;
  const sum = addExactly(figures.flatMap(({ tally: { value } }) => value ?? []));
  if (whole.value === null || sum <= whole.value || !isShared(figures)) return undefined;
  const { exact } = showTally(corpus, whole);
  return ui['branch.jointNote'](metric.label, printExact(sum, metric.unit), exact);
}

/** Whether two lines count the same thing, or things of the same name. */
function isShared(figures: readonly Figure[]): boolean {
  const seen = new Set<string>();
  return figures.some(({ tally: { contributions } }) => {
    const keys = contributions.flatMap(({ origin, names }) => names ?? [JSON.stringify(origin)]);
    const shared = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return shared;
  });
}
