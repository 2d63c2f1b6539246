import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import { dutyYears, type DutyYear } from '../../domain/duty-years.ts';
import { ui } from '../../labels/ui.ts';
import type { SearchPage } from '../../search/page.ts';
import { printPeriod } from '../../wording/dates.ts';
import { missedRules, missedSummary } from '../duties/missed.ts';
import { ruleFacts } from '../duties/rule-view.ts';
import { gridTitle } from '../duties/rule-grid.ts';
import { ruleYear } from '../duties/rule-year.ts';
import { paths } from '../paths.ts';
import { factTexts, searchPage, type Found } from './search-page.ts';

/** The pages of rules: of each year the list of what was missed, and the grid of each rule without its cells. */
export function dutyPages(corpus: Corpus): SearchPage[] {
  return dutyYears(corpus).flatMap((of) => [missedPage(corpus, of), ...gridPages(corpus, of)]);
}

function missedPage(corpus: Corpus, of: DutyYear): SearchPage {
  const title = ui['missed.title'](printPeriod(of.year));
  return searchPage({
    ...whenOf(corpus, of),
    type: 'rule',
    path: paths.missedDuties(of.year.id),
    title,
    line: [ui['rules.title']],
    texts: [ui['rules.title'], missedSummary(missedRules(corpus, of))],
  });
}

function gridPages(corpus: Corpus, of: DutyYear): SearchPage[] {
  return of.rules.map((rule) =>
    searchPage({
      ...whenOf(corpus, of),
      type: 'rule',
      path: paths.ruleGrid(of.year.id, rule.id),
      title: gridTitle(rule, of.year),
      line: [ui['rules.title']],
      texts: [ui['rules.title'], ...factTexts(ruleFacts(corpus, ruleYear(corpus, rule, of.year)))],
    }),
  );
}

function whenOf({ site }: Corpus, { year }: DutyYear): Required<Pick<Found, 'date' | 'days'>> {
  return { date: earlier(year.to, site.asOf), days: year };
}
