import type { Corpus } from '../../domain/corpus.ts';
import { addDays, addYears, later } from '../../domain/date.ts';
import { partOf, rangePeriod } from '../../domain/period.ts';
import { firstDay } from '../../domain/record.ts';
import type { Report } from '../../domain/report.ts';
import { figuresBlock } from '../blocks.ts';
import { headlineFigures, headlinePeriod } from '../home-view.ts';
import { paths } from '../paths.ts';
import { shelfOf } from '../shelf.ts';
import type { PreparedFigures } from '../text-view.ts';

/** So many years up to the report's last day, as far as there are records: each quarter has its year before. */
const yearsShown = 2;

/** How the first of the headline figures went, by quarter; `undefined` where none of them is a flow. */
export function homeTrend(corpus: Corpus, report: Report | undefined): PreparedFigures | undefined {
  const first = headlineFigures(corpus, report).find(
    ({ figure: { metric, tally } }) =>
      metric.nature === 'flow' && tally.version.definition.of === 'things',
  );
  const [oldest] = shelfOf(corpus).records;
  const { to } = headlinePeriod(corpus, report);
  const begun = oldest && partOf(firstDay(oldest.when), 'quarter').from;
  if (!first || !begun || begun > to) return undefined;
  const period = rangePeriod(later(begun, addDays(addYears(to, -yearsShown), 1)), to);
  const scope = { period, branch: corpus.site.root, until: corpus.site.asOf };
  const block = figuresBlock(corpus, scope, { of: first.figure.metric.id, by: 'quarter' });
  return block && { is: 'figures', block, path: paths.trend, chart: true };
}
