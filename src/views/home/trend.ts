import type { Corpus } from '../../domain/corpus.ts';
import { addDays, addYears, later } from '../../domain/date.ts';
import { partOf, rangePeriod } from '../../domain/period.ts';
import { firstDay } from '../../domain/record.ts';
import type { Report } from '../../domain/report.ts';
import { tally } from '../../domain/tally/evaluate.ts';
import { figuresBlock } from '../report/text/blocks.ts';
import { headlineFigures, headlinePeriod } from './home-view.ts';
import { paths } from '../paths.ts';
import { recordsById } from '../record/record-lines.ts';
import type { PreparedFigures } from '../report/text/prepare.ts';

/** So many years up to the report's last day, as far as anything was counted: each quarter has its year before. */
const yearsShown = 2;

/** How the first of the headline figures went, by quarter; `undefined` where none of them is a flow. */
export function homeTrend(corpus: Corpus, report: Report | undefined): PreparedFigures | undefined {
  const first = headlineFigures(corpus, report).find(
    ({ figure: { metric, tally } }) =>
      metric.nature === 'flow' && tally.version.definition.of === 'things',
  );
  if (!first) return undefined;
  const { to } = headlinePeriod(corpus, report);
  const span = rangePeriod(addDays(addYears(to, -yearsShown), 1), to);
  const question = { ...first.figure.tally.question, period: span, until: corpus.site.asOf };
  const [oldest] = recordsById(corpus, tally(corpus, question).records);
  if (!oldest) return undefined;
  const begun = partOf(firstDay(oldest.when), 'quarter').from;
  const period = rangePeriod(later(begun, span.from), to);
  const scope = { period, branch: corpus.site.root, until: corpus.site.asOf };
  const block = figuresBlock(corpus, scope, { of: [first.figure.metric], by: 'quarter' });
  return block && { is: 'figures', block, path: paths.trend, chart: true };
}
