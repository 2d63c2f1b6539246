import type { Branch } from '../../domain/branch.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import { ui } from '../../labels/ui.ts';
import type { SearchPage } from '../../search/page.ts';
import { committeeLines, historyLines, returnLines, seatLines } from '../branch/profile.ts';
import { branchFacts, presentState } from '../branch/branch-view.ts';
import { fieldsTable, kindFacts } from '../kind/kind-view.ts';
import { metricFacts, versionsTable } from '../metric/metric-view.ts';
import { paths } from '../paths.ts';
import { textOfFile, type Texts } from '../texts.ts';
import { printedTexts, rowTexts } from './printed-texts.ts';
import { factTexts, searchPage } from './search-page.ts';

/** An organisation's page: what it is and was, without its records and figures. */
export function branchPage(corpus: Corpus, texts: Texts, branch: Branch): SearchPage {
  const { name, level } = presentState(corpus, branch);
  const { asOf } = corpus.site;
  const root = textOfFile(texts, branch.file);
  return searchPage({
    type: 'branch',
    path: paths.branch(branch.slug),
    title: name,
    line: [level],
    under: { branch: corpus.tree.lineage(branch.slug, earlier(branch.ended ?? asOf, asOf)) },
    texts: [
      level,
      ...factTexts(branchFacts(corpus, branch)),
      ...printedTexts({ root, prepared: new Map() }),
      ...historyLines(corpus, branch).map(({ from, text }) => [from, text].join(' ')),
      ...seatLines(corpus, branch).map(({ seat, state, since }) =>
        [seat, state.text, since].join(' '),
      ),
      ...committeeLines(corpus, branch),
      ...returnLines(corpus, branch).map(({ period, text }) => [period, text].join(' ')),
    ],
  });
}

/** A metric's page: what it counts and how, without its values. */
export function metricPage(corpus: Corpus, metric: Metric, group: string): SearchPage {
  const versions = versionsTable(corpus, metric);
  return searchPage({
    type: 'metric',
    path: paths.metric(metric.id),
    title: metric.label,
    line: [group],
    texts: [
      ui[`metrics.${metric.nature}`],
      ...factTexts(metricFacts(corpus, metric)),
      ...(versions ? rowTexts(versions) : []),
    ],
  });
}

/** A kind's page: what is written down of such a thing, without its records. */
export function kindPage(corpus: Corpus, kind: Kind): SearchPage {
  const fields = fieldsTable(corpus, kind);
  return searchPage({
    type: 'kind',
    path: paths.kind(kind.id),
    title: kind.label,
    line: [kind.group],
    under: { kind: [kind.id] },
    texts: [kind.group, ...factTexts(kindFacts(corpus, kind)), ...(fields ? rowTexts(fields) : [])],
  });
}
