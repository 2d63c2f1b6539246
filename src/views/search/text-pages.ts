import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import type { Plan } from '../../domain/plan.ts';
import type { GuidePage, Report } from '../../domain/report.ts';
import { reportUntil } from '../../domain/tally/figure.ts';
import { ui } from '../../labels/ui.ts';
import type { SearchPage } from '../../search/page.ts';
import { printPeriod } from '../../wording/dates.ts';
import { currentScope } from '../guide/guide-pages.ts';
import { paths } from '../paths.ts';
import { planFacts, planLines } from '../plan/plan-view.ts';
import { reportFacts } from '../report/report-view.ts';
import { textOfFile, type Texts } from '../texts.ts';
import { plainText, reportText } from '../report/text/text-view.ts';
import { commitmentTexts, printedTexts } from './printed-texts.ts';
import { factTexts, searchPage } from './search-page.ts';

/** A report's page, with its figures as they are printed; its closing lines are printed on paper only. */
export function reportPage(corpus: Corpus, texts: Texts, report: Report): SearchPage {
  const { id, title, period, branch, to, file } = report;
  const date = earlier(period.to, reportUntil(corpus, report));
  return searchPage({
    type: 'report',
    path: paths.report(id),
    title,
    line: [printPeriod(period)],
    date,
    days: period,
    under: { branch: corpus.tree.lineage(branch, date) },
    texts: [
      ...(to === undefined ? [] : [ui['report.addressee'](to)]),
      ...printedTexts(reportText(corpus, report, textOfFile(texts, file))),
      ...factTexts(reportFacts(corpus, report)),
    ],
  });
}

/** A plan's page, with the states of its commitments. */
export function planPage(corpus: Corpus, texts: Texts, plan: Plan): SearchPage {
  const { id, title, period, branch, file, date } = plan;
  const { asOf } = corpus.site;
  const view = plainText(corpus, textOfFile(texts, file), { period, branch, until: asOf });
  const listed = [...view.prepared.values()].some(({ is }) => is === 'commitments');
  const lines = listed ? [] : planLines(corpus, plan);
  return searchPage({
    type: 'plan',
    path: paths.plan(id),
    title,
    line: [printPeriod(period)],
    date: period.to,
    days: period,
    under: { branch: corpus.tree.lineage(branch, date) },
    texts: [
      ui['plan.kicker'],
      ...printedTexts(view),
      ...(lines.length > 0 ? commitmentTexts(lines, asOf) : []),
      ...factTexts(planFacts(corpus, plan)),
    ],
  });
}

/** A page of the handbook. */
export function guidePage(
  corpus: Corpus,
  texts: Texts,
  { id, title, file }: GuidePage,
): SearchPage {
  const isFirst = id === 'index';
  return searchPage({
    type: 'guide',
    path: isFirst ? paths.guide : paths.guidePage(id),
    title,
    line: [],
    texts: [
      ...(isFirst ? [ui['guide.intro']] : []),
      ...printedTexts(plainText(corpus, textOfFile(texts, file), currentScope(corpus))),
    ],
  });
}
