import { stateOn, type Branch } from '../../../domain/branch.ts';
import type { Metric } from '../../../domain/catalogue/metric.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import type { IsoDate } from '../../../domain/date.ts';
import type { KnownPeriod } from '../../../domain/span-beside.ts';
import { discloseParts } from '../../../domain/disclosure/disclose-parts.ts';
import { partsInside, type PartForm, type Period } from '../../../domain/period.ts';
import { earlierVersions } from '../../../domain/tally/compare.ts';
import { figureFor } from '../../../domain/tally/figure.ts';
import { childrenDuring, standsByBranch } from '../../../domain/tally/figures-below.ts';
import type { Figure } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import type { FigureRow } from '../../../tables/figure-table.ts';
import { printPeriod, printPeriodInYear } from '../../../wording/dates.ts';

/** What a text tells of where its components do not say otherwise. */
export interface TextScope {
  readonly period: Period;
  readonly branch: string;
  readonly until: IsoDate;
}

/** The parts of a period by which figures are listed. */
export type TimeStep = Exclude<PartForm, 'week'>;

/** By what figures are listed. */
export type LineStep = TimeStep | 'branch';

/** Lines of figures, with what may be told of each beside the others; the total is asked for itself. */
export interface FigureLines {
  readonly parts: readonly FigureRow[];
  readonly total: FigureRow;
}

/**
 * Several metrics over the parts of a period, or over what an organisation did itself and the branches below it. Where
 * the period lies so to another one (`beside`: 上年同期), they are the earlier side of a comparison with that.
 */
export function figureLines(
  corpus: Corpus,
  scope: TextScope,
  metrics: readonly Metric[],
  by: LineStep,
  beside?: KnownPeriod,
): FigureLines {
  const asked = metrics.map(({ id: metric }) => {
    const { branch } = scope;
    const versions = beside && earlierVersions(corpus, { metric, branch, ...beside }, scope);
    return { metric, versions };
  });
  const figures: FiguresOf = (part, alone) =>
    asked.map(({ metric, versions }) =>
      figureFor(corpus, { ...scope, ...part, metric, as: '确数' }, metric, { versions, alone }),
    );
  const parts =
    by === 'branch' ? branchParts(corpus, scope, figures) : timeParts(scope, by, figures);
  const total: FigureRow = {
    id: 'total',
    label: ui[by === 'branch' ? 'block.distinctTotal' : 'table.total'],
    figures: figures({}),
  };
  return disclosed(corpus, by, parts, total);
}

/** The figures of a part of the scope; `alone` for what its branch did itself. */
type FiguresOf = (part: Partial<TextScope>, alone?: boolean) => Figure[];

/** The lines with what may be told of each figure beside the others. */
function disclosed(
  corpus: Corpus,
  by: LineStep,
  parts: readonly FigureRow[],
  total: FigureRow,
): FigureLines {
  const columns = total.figures.map((whole, at) => {
    const tallies = parts.flatMap(({ id, figures }) => {
      const part = figures[at]?.tally;
      return part ? { tally: part, is: id === ownLine ? ('own' as const) : ('sum' as const) } : [];
    });
    return discloseParts(corpus, by === 'branch' ? 'branch' : 'time', tallies, whole.tally);
  });
  return {
    parts: parts.map((part, line) => ({
      ...part,
      disclosures: columns.flatMap((column) => column.parts[line] ?? []),
    })),
    total: { ...total, disclosures: columns.map((column) => column.total) },
  };
}

function timeParts({ period }: TextScope, by: TimeStep, figures: FiguresOf): FigureRow[] {
  const inOneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return partsInside(period, by).map((part) => ({
    id: part.id.toLowerCase(),
    label: inOneYear ? printPeriodInYear(part) : printPeriod(part),
    figures: figures({ period: part }),
  }));
}

/**
 * First what the organisation did itself, where it did something, then the branches that stood directly below it
 * in the period: together they have all that the total has.
 */
function branchParts(
  corpus: Corpus,
  { branch, period }: TextScope,
  figures: FiguresOf,
): FigureRow[] {
  const own = figures({}, true);
  const below = childrenDuring(corpus, branch, period).map((child): FigureRow => ({
    id: child.slug,
    label: stateOn(child, lastDayOf(child, period)).name,
    figures: figures({ branch: child.slug }),
  }));
  // What is asked of the branches one by one, or handed over for all, is not the organisation's own.
  const hasOwn = own.every(({ metric }) => standsByBranch(metric, period));
  const has = hasOwn && own.some((figure) => figure.tally.records.length > 0);
  return has ? [{ id: ownLine, label: ui['branch.ownLine'], figures: own }, ...below] : below;
}

/** The line of what an organisation did itself. */
const ownLine = 'own';

function lastDayOf({ ended }: Branch, { to }: Period): IsoDate {
  return ended !== undefined && ended < to ? ended : to;
}
