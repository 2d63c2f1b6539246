import type { Corpus } from '../corpus.ts';
import type { Report } from '../report.ts';
import { figuresOf } from './figure.ts';
import type { Figure, Gap } from './tally.ts';

/**
 * How far a figure can be, in the order in which this is told: `missing` has no number before somebody reports;
 * `incomplete` has one that more reports can change; `unchecked` waits for somebody's check.
 */
export const figureStates = ['checked', 'missing', 'incomplete', 'unchecked'] as const;
export type FigureState = (typeof figureStates)[number];

/** Gaps that a check of the records settles; the others wait for data. */
const settledByChecking: readonly Gap[] = [
  'double-count',
  'ambiguous',
  'unstated',
  'unsplit',
  'unshared',
  'overlap',
];

/** Judges a figure: of one that waits for reports, the records are checked last. */
export function figureState({ tally }: Figure): FigureState {
  const { value, gap, reporting, unchecked } = tally;
  if (gap && settledByChecking.includes(gap)) return 'unchecked';
  // That there is none is an answer, where all have reported.
  if (gap === 'none-measured') return 'checked';
  if (value === null) return 'missing';
  if (reporting.missing.length > 0) return 'incomplete';
  return unchecked > 0 ? 'unchecked' : 'checked';
}

/** A report's figures, each once: one that is printed twice is one figure. */
export function distinctFigures(corpus: Corpus, report: Report): readonly Figure[] {
  const byKey = new Map<string, Figure>();
  for (const figure of figuresOf(corpus, report)) {
    if (!byKey.has(figure.key)) byKey.set(figure.key, figure);
  }
  return [...byKey.values()];
}

/** How many of a report's figures are how far. */
export interface Readiness extends Readonly<Record<FigureState, number>> {
  readonly all: number;
}

/** Counts a report's figures by how far they are. */
export function readinessOf(corpus: Corpus, report: Report): Readiness {
  const states = distinctFigures(corpus, report).map(figureState);
  const count = (wanted: FigureState) => states.filter((state) => state === wanted).length;
  return {
    all: states.length,
    checked: count('checked'),
    missing: count('missing'),
    incomplete: count('incomplete'),
    unchecked: count('unchecked'),
  };
}
