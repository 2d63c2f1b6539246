import { isPublishedGrowth } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { discloseChange, discloseFigure } from '../disclosure/disclose.ts';
import { isTold } from '../disclosure/disclosure.ts';
import { compareWithPrevious, compareWithYearEarlier } from '../tally/compare.ts';
import type { Comparison, Figure } from '../tally/tally.ts';

/** Which way something went. */
export type Direction = 'up' | 'down' | 'flat';

/** Whether a figure is printed as a change, with the words for it: 同比增长5%. */
export function printsChange({ comparison, as, metric }: Figure): boolean {
  return comparison !== undefined || (as === '同比' && isPublishedGrowth(metric));
}

/**
 * Which way the value of a figure went since a year before, or since the period just before; `undefined` where nobody
 * can say, or may.
 */
export function directionOfFigure(
  corpus: Corpus,
  figure: Figure,
  since: 'year' | 'previous',
): Direction | undefined {
  const { metric, tally, comparison } = figure;
  if (tally.value === null || !isTold(discloseFigure(corpus, figure))) return undefined;
  if (isPublishedGrowth(metric)) return since === 'year' ? signOf(tally.value) : undefined;
  const beside = since === 'year' ? 'year-earlier' : 'previous';
  const compare = since === 'year' ? compareWithYearEarlier : compareWithPrevious;
  const found = comparison?.beside === beside ? comparison : compare(corpus, tally.question);
  return isTold(discloseChange(corpus, found)) ? directionIn(found) : undefined;
}

function directionIn({ outcome, change }: Comparison): Direction | undefined {
  // Equal numbers may stand for shares that are not quite the same.
  return change && outcome !== 'near' ? signOf(change.size) : undefined;
}

/** Which way a difference goes. */
export function signOf(difference: number): Direction {
  if (difference === 0) return 'flat';
  return difference > 0 ? 'up' : 'down';
}
