import type { FrozenTallies } from '../../domain/sent/freeze-tallies.ts';
import type { Figure, Tally } from '../../domain/tally/tally.ts';
import type { FigureWords } from '../../wording/shown-figure.ts';

/**
 * The figures of a report in the order of its text, for whoever reads the file. What is kept back has no value here
 * either, and the value of a comparison is that of its own period.
 */
export function writtenFigures(
  figures: readonly Figure[],
  frozen: FrozenTallies,
  saidOf: (tally: Tally) => ReadonlyMap<string, FigureWords> | undefined,
): readonly object[] {
  return figures.map((figure, at) => {
    const { key, metric, as, period, branch, tally } = figure;
    const { text, notes } = saidOf(tally)?.get(as) ?? { text: '', notes: [] };
    const question = frozen.keyOf(tally);
    const isKept = frozen.tallies.get(question)?.['told'] !== undefined;
    return {
      number: at + 1,
      key,
      metric: metric.id,
      label: metric.label,
      as,
      period: period.id,
      branch,
      value: isKept ? null : tally.value,
      unit: metric.unit,
      text,
      notes,
      records: tally.records,
      question,
    };
  });
}
