import { existsOn, foundedOn, stateOn, type Branch } from '../domain/branch.ts';
import { versionOn, type Metric } from '../domain/catalogue/metric.ts';
import type { Kind } from '../domain/catalogue/kind.ts';
import type { Corpus } from '../domain/corpus.ts';
import { earlier, later } from '../domain/date.ts';
import type { Period } from '../domain/period.ts';
import { addExactly } from '../domain/percent.ts';
import { tally } from '../domain/tally/evaluate.ts';
import { figureFor } from '../domain/tally/figure.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { attendanceWord } from '../tables/attendance.ts';
import { leavesOf } from '../tables/leaves.ts';
import { showTally } from '../tables/shown-figure.ts';
import { textCell, type Cell, type Row, type Table } from '../tables/table.ts';
import { printExact } from '../wording/number.ts';
import { cellOf } from './branch-half.ts';
import { paths } from './paths.ts';

/** The figures of one group of kinds by branch, in tables that are narrow enough to read. */
export interface GroupBelow {
  readonly title: string;
  readonly parts: readonly PartBelow[];
}

/** A table with what is to be said of its sums. */
export interface PartBelow {
  readonly table: Table;
  readonly notes: readonly string[];
}

/** A branch's row: its figures in the order of the metrics. */
interface Line {
  readonly label: string;
  readonly path: string | undefined;
  /** Its members, by which the smallest is found. */
  readonly members: number;
  readonly figures: readonly Figure[];
}

/** The branches that stood directly below on any known day of a period. */
export function childrenDuring(corpus: Corpus, slug: string, period: Period): readonly Branch[] {
  const last = earlier(period.to, corpus.site.asOf);
  return [...corpus.branches.values()].filter((branch) => {
    const from = later(foundedOn(branch), period.from);
    const to = earlier(branch.ended ?? last, last);
    return (
      branch.slug !== slug &&
      from <= to &&
      corpus.tree.daysOfChange(from, to).some((day) => stateOn(branch, day).parent === slug)
    );
  });
}

/**
 * The figures of a half-year by branch below, group of kinds by group: of the metrics to which at least
 * one of them has brought something. The sums are asked for themselves, so that a joint event counts once.
 */
export function groupsBelow(
  corpus: Corpus,
  branch: Branch,
  half: Period,
  name: string,
): readonly GroupBelow[] {
  const children = childrenDuring(corpus, branch.slug, half);
  const groups = new Map<string, Metric[]>();
  for (const metric of metricsBelow(corpus, children, half)) {
    const group = kindOf(corpus, metric, half)?.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), metric]);
  }
  return [...groups].map(([title, metrics]) => ({
    title,
    parts: inParts(metrics).map((part) =>
      partBelow(corpus, { branch, half, name, title, metrics: part, children }),
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

function metricsBelow(corpus: Corpus, children: readonly Branch[], half: Period): Metric[] {
  return [...corpus.catalogue.metrics.values()].filter(
    (metric) =>
      (metric.nature === 'flow' || metric.nature === 'stock') &&
      versionOn(metric, half.to).definition.of !== 'each' &&
      children.some(({ slug }) => ask(corpus, metric, half, slug).tally.records.length > 0),
  );
}

function ask(corpus: Corpus, metric: Metric, period: Period, branch: string): Figure {
  const until = corpus.site.asOf;
  return figureFor(corpus, { metric: metric.id, period, branch, until, as: '确数' });
}

/** The first kind that a metric counts, itself or in its parts. */
function kindOf(corpus: Corpus, metric: Metric, half: Period): Kind | undefined {
  const { root } = corpus.site;
  for (const { version } of leavesOf(ask(corpus, metric, half, root).tally)) {
    const { definition } = version;
    if (definition.of !== 'things' || definition.from.of !== 'records') continue;
    const [source] = definition.from.kinds;
    const kinds = [...corpus.catalogue.kinds.values()];
    return kinds.find(({ id, label }) => id === source?.kind || label === source?.kind);
  }
  return undefined;
}

interface Asked {
  readonly branch: Branch;
  readonly half: Period;
  readonly name: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
  readonly children: readonly Branch[];
}

function partBelow(corpus: Corpus, asked: Asked): PartBelow {
  const { half, name, title, metrics } = asked;
  const lines = linesOf(corpus, asked);
  const totals = metrics.map((metric) => ask(corpus, metric, half, asked.branch.slug));
  const columns = totals.map((total, at) => columnOf(corpus, lines, total, at));
  return {
    table: {
      caption: ui['branch.belowCaption'](name, title),
      columns: [
        { id: 'branch', label: ui['block.branch'] },
        ...metrics.map(({ id, label, unit }) => ({ id, label, unit, numeric: true })),
      ],
      rows: lines.map(({ label, path }, row): Row => ({
        cells: [
          textCell(label, path ? { path } : {}),
          ...columns.map(({ cells }) => cells[row] ?? textCell('')),
        ],
      })),
      total: {
        cells: [textCell(ui['block.distinctTotal']), ...columns.map(({ total }) => total)],
      },
    },
    notes: [
      ...columns.flatMap(({ note }) => note ?? []),
      ...(columns.some(({ withheld }) => withheld) ? [ui['attendance.sumNote']] : []),
    ],
  };
}

/** First what the organisation did itself, where it did something, then the branches below. */
function linesOf(corpus: Corpus, { branch, half, metrics, children }: Asked): Line[] {
  const own = metrics.map((metric): Figure => {
    const figure = ask(corpus, metric, half, branch.slug);
    return { ...figure, tally: tally(corpus, figure.tally.question, { alone: true }) };
  });
  const below = children.map((child): Line => {
    const day = existsOn(child, half.to) ? half.to : (child.ended ?? half.to);
    const { name, members } = stateOn(child, day);
    return {
      label: name,
      path: paths.branchFigures(child.slug, half.id),
      members: members ?? Number.POSITIVE_INFINITY,
      figures: metrics.map((metric) => ask(corpus, metric, half, child.slug)),
    };
  });
  const label = ui['branch.ownLine'];
  const first = { label, path: undefined, members: Number.POSITIVE_INFINITY, figures: own };
  return own.some((figure) => figure.tally.records.length > 0) ? [first, ...below] : below;
}

interface Column {
  readonly cells: readonly Cell[];
  readonly total: Cell;
  readonly note: string | undefined;
  readonly withheld: boolean;
}

/** One metric down the lines; where one number alone is kept back, the sum less the others would tell it. */
function columnOf(corpus: Corpus, lines: readonly Line[], total: Figure, at: number): Column {
  const figures = lines.flatMap(({ figures: own }) => own[at] ?? []);
  const isWord = figures.map((figure) => attendanceWord(corpus, figure.tally) !== undefined);
  const words = isWord.filter((word) => word).length;
  // A metric that leaves the branch itself out does not ask it.
  const cells = figures.map((figure) =>
    figure.tally.gap === 'no-branch'
      ? textCell(ui['home.noBase'], { empty: true })
      : cellOf(corpus, figure),
  );
  const whole = cellOf(corpus, total);
  if (words === 0) {
    return { cells, total: whole, note: jointNote(corpus, figures, total), withheld: false };
  }
  const second = words === 1 ? smallestOther(lines, figures, isWord) : undefined;
  const hidden = (cell: Cell): Cell => {
    const { value: _value, ...rest } = cell;
    return { ...rest, text: ui['attendance.withheld'], notes: [] };
  };
  return {
    cells: cells.map((cell, row) => (row === second ? hidden(cell) : cell)),
    total: words === 1 && second === undefined ? hidden(whole) : whole,
    note: undefined,
    withheld: true,
  };
}

/** The line of the smallest branch that has a number beside the one that is kept back. */
function smallestOther(
  lines: readonly Line[],
  figures: readonly Figure[],
  isWord: readonly boolean[],
): number | undefined {
  const others = figures
    .map(({ tally: { value } }, row) => ({ row, value, members: lines[row]?.members ?? 0 }))
    .filter(({ row, value }) => !isWord[row] && value !== null && value > 0)
    .sort((a, b) => a.members - b.members);
  return others[0]?.row;
}

/** 党课：各行相加37次，合办的和重复的只计一次，合计35次. Only of what is counted or added up. */
function jointNote(
  corpus: Corpus,
  figures: readonly Figure[],
  { metric, tally: whole }: Figure,
): string | undefined {
  const { definition } = whole.version;
  if (definition.of !== 'things' || definition.take.do === 'latest') return undefined;
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
