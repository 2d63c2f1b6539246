import type { Corpus } from '../../domain/corpus.ts';
import { partsWithin, period, rangePeriod } from '../../domain/period.ts';
import { ui } from '../../labels/ui.ts';
import {
  pageTypes,
  type FacetValue,
  type OwnFacet,
  type SearchPage,
  type SearchPages,
  type TimeFacet,
} from '../../search/page.ts';
import { printPeriod } from '../../wording/dates.ts';
import { inTreeOrder } from '../branch/order.ts';
import { presentName } from '../branch/branch-view.ts';
import { guidesInOrder } from '../guide/guide-pages.ts';
import { reportsByTime } from '../report/report-lists.ts';
import { metricGroups } from '../metric/metric-groups.ts';
import { plansByTime } from '../plan/plan-view.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import type { Texts } from '../texts.ts';
import { answeredFigures, figureNames } from './answered-figures.ts';
import { branchPage, kindPage, metricPage } from './catalogue-pages.ts';
import { sheetPages } from './sheet-pages.ts';
import { recordPage } from './record-page.ts';
import { dutyPages } from './duty-pages.ts';
import { guidePage, planPage, reportPage } from './text-pages.ts';

/**
 * All pages of the site that can be found, each with the text that it prints as its own, and the names of
 * what they can be narrowed by. In the templates that very text stands below `data-found`, and what is
 * printed within it and is not the page's own below `data-found="no"`.
 */
export function searchPages(corpus: Corpus, texts: Texts): SearchPages {
  const reports = reportsByTime(corpus).map((report) => reportPage(corpus, texts, report));
  const plans = plansByTime(corpus).map((plan) => planPage(corpus, texts, plan));
  const guides = guidesInOrder(corpus).map((guide) => guidePage(corpus, texts, guide));
  const pages = [
    ...reports.map(({ page }) => page),
    ...orderedRecords(corpus).records.map((record) => recordPage(corpus, texts, record)),
    ...plans.map(({ page }) => page),
    ...dutyPages(corpus),
    ...[...corpus.branches.values()].map((branch) => branchPage(corpus, texts, branch)),
    ...sheetPages(corpus),
    ...metricGroups(corpus).flatMap(({ name, metrics }) =>
      metrics.map((metric) => metricPage(corpus, metric, name)),
    ),
    ...[...corpus.catalogue.kinds.values()].map((kind) => kindPage(corpus, kind)),
    ...guides.map(({ page }) => page),
  ];
  const sections = [...reports, ...plans, ...guides].flatMap(({ sections }) => sections);
  return {
    pages,
    sections,
    facets: valuesIn(corpus, pages),
    asOf: corpus.site.asOf,
    figures: { ...figureNames(corpus), all: answeredFigures(corpus) },
  };
}

function valuesIn(corpus: Corpus, pages: readonly SearchPage[]): SearchPages['facets'] {
  const { kinds, themes } = corpus.catalogue;
  const occurring = (facet: OwnFacet) => new Set(pages.flatMap((page) => page.facets[facet]));
  const listed = (facet: OwnFacet, known: Iterable<FacetValue>): FacetValue[] => {
    const ids = occurring(facet);
    return [...known].flatMap(({ id, label }) => (ids.has(id) ? [{ id, label }] : []));
  };
  const spans = new Map(
    pages.flatMap(({ days }) => (days ? [[`${days.from}/${days.to}`, days] as const] : [])),
  );
  const newestFirst = (facet: TimeFacet): FacetValue[] => {
    const touched = [...spans.values()].flatMap(({ from, to }) =>
      partsWithin(rangePeriod(from, to), facet).map(({ id }) => id),
    );
    return [...new Set(touched)]
      .sort()
      .reverse()
      .map((id) => ({ id, label: printPeriod(period(id)) }));
  };
  return {
    type: listed(
      'type',
      pageTypes.map((id) => ({ id, label: ui[`searchPage.type.${id}`] })),
    ),
    branch: inTreeOrder(corpus, occurring('branch')).map((id) => ({
      id,
      label: ui['searchPage.branchBelow'](
        corpus.tree.lineage(id, corpus.site.asOf).length - 1,
        presentName(corpus, id),
      ),
    })),
    kind: listed('kind', kinds.values()),
    theme: listed('theme', themes.values()),
    year: newestFirst('year'),
    half: newestFirst('half'),
    quarter: newestFirst('quarter'),
    month: newestFirst('month'),
  };
}
