import type { Definition } from '../catalogue/metric.ts';
import { earlier } from '../date.ts';
import { overlaps, rangePeriod, type Period } from '../period.ts';
import { addExactly, percentOf } from '../percent.ts';
import type { Answer } from './answer.ts';
import { joinedParts } from './joined-parts.ts';
import { windowsOf } from './duty-windows.ts';
import type { Tally } from './tally.ts';

type ProgressDefinition = Extract<Definition, { of: 'progress' }>;

/**
 * How much of a commitment's targets is reached: the metric from the first day of the first of its windows that
 * the asked days touch until the end of these days, in percent of the targets of all windows that they touch. So a
 * half-year is measured by the two quarters that it has, or by the whole of the year that it is a part of.
 */
export function answerProgress(
  answer: Answer,
  { commitment: id }: ProgressDefinition,
  window: Period,
  ask: (period: Period) => Tally,
): Tally {
  const { corpus, question } = answer;
  const commitment = corpus.commitments.get(id);
  if (!commitment || commitment.branch !== question.branch || commitment.since > question.until) {
    return answer.missing('no-target');
  }
  const windows = windowsOf(commitment.period, commitment.cadence).filter((one) =>
    overlaps(one, window),
  );
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) return answer.missing('no-target');
  const part = ask(rangePeriod(first.from, earlier(question.period.to, last.to)));
  const common = joinedParts([part]);
  if (part.value === null) return answer.missing(part.gap, common);
  const targets = addExactly(windows.map(() => commitment.target));
  const both = { ...common, numerator: part.value, denominator: targets };
  if (targets === 0) return answer.missing('zero-denominator', both);
  return answer.known(percentOf(part.value, targets), both);
}
