import type { Corpus } from '../../../domain/corpus.ts';
import type { Report } from '../../../domain/report.ts';
import { figuresOf } from '../../../domain/tally/figure.ts';
import type { Figure } from '../../../domain/tally/tally.ts';

/** A figure of a report with the places at which the text prints it, counted from 1. */
export interface NumberedFigure {
  readonly figure: Figure;
  readonly numbers: readonly [number, ...number[]];
}

/**
 * A report's figures, each once, in the order in which the text first prints them. The numbers are those of the
 * sheet on which offices confirm the figures.
 */
export function numberedFigures(corpus: Corpus, report: Report): readonly NumberedFigure[] {
  const found = new Map<string, NumberedFigure>();
  for (const [at, figure] of figuresOf(corpus, report).entries()) {
    const known = found.get(figure.key);
    const numbers = known ? ([...known.numbers, at + 1] as const) : ([at + 1] as const);
    found.set(figure.key, { figure, numbers });
  }
  return [...found.values()];
}
