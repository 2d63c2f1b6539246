import type { Corpus } from '../../domain/corpus.ts';
import { partOf } from '../../domain/period.ts';
import type { GuidePage } from '../../domain/report.ts';
import type { TextScope } from '../report/text/figure-lines.ts';
import { reportsByTime } from '../report/report-lists.ts';

/** The handbook's pages in their order. */
export function guidesInOrder(corpus: Corpus): readonly GuidePage[] {
  return [...corpus.guides.values()].sort((a, b) =>
    a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order - b.order,
  );
}

/** What the handbook's examples tell of: the newest report's period that is over, or the running half-year. */
export function currentScope(corpus: Corpus): TextScope {
  const { asOf, root } = corpus.site;
  const report = reportsByTime(corpus).find(({ period }) => period.to <= asOf);
  return { period: report?.period ?? partOf(asOf, 'half'), branch: root, until: asOf };
}
