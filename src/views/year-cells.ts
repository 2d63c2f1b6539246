import type { Corpus } from '../domain/corpus.ts';
import { discloseChange } from '../domain/disclosure/disclose.ts';
import { compareWithYearEarlier, isCompared } from '../domain/tally/compare.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { wordFor } from '../wording/disclosed.ts';
import { shortText } from '../wording/shown-figure.ts';
import { textCell, type Cell } from '../tables/table.ts';
import { printGrowth } from '../wording/change.ts';

/**
 * The value of the year before, which leads to `path`, and the change on it, or in words why the two are not
 * compared.
 */
export function yearCells(
  corpus: Corpus,
  { metric, tally }: Figure,
  path?: string,
): [base: Cell, change: Cell] {
  const without = notCompared[metric.nature];
  const none = textCell(ui['home.noBase'], { empty: true });
  if (without) return [none, textCell(without, { empty: true })];
  const comparison = compareWithYearEarlier(corpus, tally.question);
  const { base } = comparison;
  const word = wordFor(discloseChange(corpus, comparison));
  const compared = word === undefined && isCompared(comparison);
  const change = word ?? printGrowth(comparison);
  return [
    base
      ? textCell(shortText(corpus, base), { empty: !compared, ...(path ? { path } : {}) })
      : none,
    textCell(change, { empty: !compared }),
  ];
}

const notCompared: Readonly<Partial<Record<Figure['metric']['nature'], string>>> = {
  provided: ui['home.published'],
  target: ui['home.isTarget'],
};
