import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import type { Plan } from '../../domain/plan.ts';
import type { GuidePage, Report } from '../../domain/report.ts';
import { reportUntil } from '../../domain/tally/figure.ts';
import { ui } from '../../labels/ui.ts';
import type { SearchPage } from '../../search/page.ts';
import type { PageSection } from '../../search/sections/section.ts';
import { printPeriod } from '../../wording/dates.ts';
import { currentScope } from '../guide/guide-pages.ts';
import { paths } from '../paths.ts';
import { planFacts, planLines } from '../plan/plan-view.ts';
import { reportFacts } from '../report/report-view.ts';
import { textOfFile, type Texts } from '../texts.ts';
import { plainText, reportText } from '../report/text/text-view.ts';
import { commitmentTexts, printedParts, type PrintedPart } from './printed-texts.ts';
import { factTexts, searchPage, searchTexts, type Found } from './search-page.ts';

/** A long text: the page, and the sections of it that can be found. */
export interface LongText {
  readonly page: SearchPage;
  readonly sections: readonly PageSection[];
}

/** A report's page, with its figures as they are printed; its closing lines are printed on paper only. */
export function reportPage(corpus: Corpus, texts: Texts, report: Report): LongText {
  const { id, title, period, branch, to, file } = report;
  const date = earlier(period.to, reportUntil(corpus, report));
  return longText({
    type: 'report',
    path: paths.report(id),
    title,
    line: [printPeriod(period)],
    date,
    days: period,
    under: { branch: corpus.tree.lineage(branch, date) },
    before: to === undefined ? [] : [ui['report.addressee'](to)],
    parts: printedParts(reportText(corpus, report, textOfFile(texts, file))),
    after: factTexts(reportFacts(corpus, report)),
  });
}

/** A plan's page, with the states of its commitments. */
export function planPage(corpus: Corpus, texts: Texts, plan: Plan): LongText {
  const { id, title, period, branch, file, date } = plan;
  const { asOf } = corpus.site;
  const view = plainText(corpus, textOfFile(texts, file), { period, branch, until: asOf });
  const listed = [...view.prepared.values()].some(({ is }) => is === 'commitments');
  const lines = listed ? [] : planLines(corpus, plan);
  return longText({
    type: 'plan',
    path: paths.plan(id),
    title,
    line: [printPeriod(period)],
    date: period.to,
    days: period,
    under: { branch: corpus.tree.lineage(branch, date) },
    before: [ui['plan.kicker']],
    parts: printedParts(view),
    after: [
      ...(lines.length > 0 ? commitmentTexts(lines, asOf) : []),
      ...factTexts(planFacts(corpus, plan)),
    ],
  });
}

/** A page of the handbook. */
export function guidePage(corpus: Corpus, texts: Texts, { id, title, file }: GuidePage): LongText {
  const isFirst = id === 'index';
  return longText({
    type: 'guide',
    path: isFirst ? paths.guide : paths.guidePage(id),
    title,
    line: [],
    before: isFirst ? [ui['guide.intro']] : [],
    parts: printedParts(plainText(corpus, textOfFile(texts, file), currentScope(corpus))),
    after: [],
  });
}

/** What a long text says of itself: its parts, and what its page prints before and after them. */
interface Parts extends Omit<Found, 'texts'> {
  readonly before: readonly string[];
  readonly parts: readonly PrintedPart[];
  readonly after: readonly string[];
}

/** The page of a long text, and its sections: what stands outside its text belongs to the top of the page. */
function longText({ before, parts, after, ...found }: Parts): LongText {
  const { path, title } = found;
  return {
    page: searchPage({
      ...found,
      texts: [...before, ...parts.flatMap(({ texts }) => texts), ...after],
    }),
    sections: parts.map(({ heading, texts }) => ({
      page: path,
      anchor: heading?.id ?? '',
      heading: heading?.text ?? title,
      texts: searchTexts(heading ? texts : [title, ...before, ...texts, ...after]),
    })),
  };
}
