import type { Corpus } from '../../src/domain/corpus.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Figure } from '../../src/domain/tally/tally.ts';
import { tallyLabels } from '../../src/labels/tally.ts';
import { branchName } from '../../src/tables/record-words.ts';
import { printPeriod } from '../../src/wording/dates.ts';

/** The period and branch of a figure, where they are not those of its report: `（2023年二季度）`. */
export function ownQuestion(
  corpus: Corpus,
  report: Report,
  { period, branch, tally }: Figure,
): string {
  const own = [
    ...(period.id === report.period.id ? [] : [printPeriod(period)]),
    ...(branch === report.branch ? [] : [branchName(corpus, branch, tally.question.until)]),
  ];
  return own.length === 0 ? '' : tallyLabels['tally.own'](own);
}
