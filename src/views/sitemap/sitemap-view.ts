import { listsByFirst, type RecordListForm } from '../../domain/addresses/record-lists.ts';
import type { Commitment } from '../../domain/commitment.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { dutyYears } from '../../domain/duty-years.ts';
import { textOrder } from '../../domain/order.ts';
import { period } from '../../domain/period.ts';
import { ui } from '../../labels/ui.ts';
import { printPeriod } from '../../wording/dates.ts';
import { inTreeOrder } from '../branch/order.ts';
import { presentState } from '../branch/branch-view.ts';
import { blockTitle } from '../report/table/cell-evidence.ts';
import type { Piece } from '../facts.ts';
import { missedLinks } from '../duties/missed.ts';
import { rulesOfYear } from '../duties/rule-view.ts';
import { guidesInOrder } from '../guide/guide-pages.ts';
import { currentReport } from '../home/home-view.ts';
import { homeTrend } from '../home/trend.ts';
import { kindGroups } from '../../domain/catalogue/kind-groups.ts';
import { reportBranches, reportsByTime } from '../report/report-lists.ts';
import { metricGroups } from '../metric/metric-groups.ts';
import { commitmentPath, paths } from '../paths.ts';
import { seriesPages } from '../../domain/series.ts';
import { themeRoutes, themeSorts } from '../kind/themes.ts';

/** A section of the site with its lists. */
interface MapSection {
  readonly id: string;
  readonly title: string;
  /** The section's own page; absent where it has none. */
  readonly path?: string;
  readonly lists: readonly MapList[];
}

/** Links under a heading of their own, or under the section's. */
interface MapList {
  readonly title?: string;
  readonly links: readonly Piece[];
}

/** All sections of the site in the order of its navigation. */
export function siteMap(corpus: Corpus): MapSection[] {
  return [
    section('reports', ui['nav.reports'], paths.reports, reportLists(corpus)),
    section('records', ui['nav.records'], paths.records, recordLists(corpus)),
    section('branches', ui['nav.branches'], paths.branches, [
      { links: branchLinks(corpus, corpus.branches.keys(), paths.branch) },
      ...dutyLists(corpus),
      {
        title: ui['sitemap.branchSheets'],
        links: [
          { text: ui['terms.title'], path: paths.terms },
          { text: ui['remind.title'], path: paths.reminders },
        ],
      },
    ]),
    section('metrics', ui['nav.metrics'], paths.metrics, metricLists(corpus)),
    section('plans', ui['nav.plans'], paths.plans, planLists(corpus)),
    section('guide', ui['nav.guide'], paths.guide, guideLists(corpus)),
    { id: 'about', title: ui['frame.about'], lists: [{ links: aboutLinks(corpus) }] },
  ];
}

/** What tells about the site itself: at the foot of each page. */
export function aboutLinks({ catalogue }: Corpus): Piece[] {
  const hasCrosswalk = catalogue.crosswalk.length > 0;
  return [
    { text: ui['search.title'], path: paths.search },
    { text: ui['frame.data'], path: paths.data },
    ...(hasCrosswalk ? [{ text: ui['crosswalk.title'], path: paths.crosswalk }] : []),
    { text: ui['sitemap.title'], path: paths.sitemap },
  ];
}

function section(id: string, title: string, path: string, lists: readonly MapList[]): MapSection {
  return { id, title, path, lists: lists.filter(({ links }) => links.length > 0) };
}

function reportLists(corpus: Corpus): MapList[] {
  const reports = reportsByTime(corpus);
  return [
    { links: reports.map(({ id, title }) => ({ text: title, path: paths.report(id) })) },
    { title: ui['sitemap.reportsByBranch'], links: reportBranches(corpus) },
    ...reports.map((report) => ({
      title: ui['sitemap.promises'](report.title),
      links: report.commitments.map(commitmentLink),
    })),
  ];
}

function recordLists(corpus: Corpus): MapList[] {
  const firstParts = (form: RecordListForm) => listsByFirst(corpus, form).keys();
  const months = [...firstParts('recordsInMonth')].reverse();
  return [
    {
      title: ui['sitemap.recordsByBranch'],
      links: branchLinks(corpus, firstParts('recordsOfBranch'), paths.recordsOfBranch),
    },
    {
      title: ui['sitemap.recordsByKind'],
      links: kindLists(corpus),
    },
    {
      title: ui['sitemap.recordsByMonth'],
      links: months.map((month) => ({
        text: printPeriod(period(month)),
        path: paths.recordsInMonth(month),
      })),
    },
    ...themeSorts.map((sort) => ({
      title: ui['sitemap.recordsOf'](ui[`words.${sort}`]),
      links: themeRoutes(corpus, sort)
        .filter(({ props }) => props.page === 1)
        .map(({ props: { list } }) => ({ text: list.title, path: list.path })),
    })),
  ];
}

/** The records of each kind in the newest year that has some; that list leads to the other years'. */
function kindLists(corpus: Corpus): Piece[] {
  const lists = listsByFirst(corpus, 'recordsOfKind');
  return [...corpus.catalogue.kinds.values()].flatMap(({ id, label }): Piece[] => {
    const [, newest] = lists.get(id)?.at(-1)?.parts ?? [];
    return newest === undefined ? [] : [{ text: label, path: paths.recordsOfKind(id, newest) }];
  });
}

function branchLinks(
  corpus: Corpus,
  slugs: Iterable<string>,
  pathOf: (slug: string) => string,
): Piece[] {
  return inTreeOrder(corpus, slugs).flatMap((slug): Piece[] => {
    const branch = corpus.branches.get(slug);
    return branch ? [{ text: presentState(corpus, branch).name, path: pathOf(slug) }] : [];
  });
}

/** What rules ask for: the page of all, what was missed in each year, and the grids of each year. */
function dutyLists(corpus: Corpus): MapList[] {
  return [
    {
      title: ui['rules.title'],
      links: [{ text: ui['rules.caption'], path: paths.duties }, ...missedLinks(corpus)],
    },
    ...dutyYears(corpus).map((of) => ({
      title: ui['sitemap.grids'](printPeriod(of.year)),
      links: rulesOfYear(of),
    })),
  ];
}

function metricLists(corpus: Corpus): MapList[] {
  const trend = homeTrend(corpus, currentReport(corpus));
  return [
    {
      title: ui['sitemap.metricsByGroup'],
      links: metricGroups(corpus).map(({ id, name, metrics }) => ({
        text: ui['metrics.groupCount'](name, metrics.length),
        path: `${paths.metrics}#${id}`,
      })),
    },
    {
      title: ui['sitemap.series'],
      links: [
        ...seriesPages(corpus).map(({ id, title }) => ({ text: title, path: paths.series(id) })),
        ...(trend ? [{ text: blockTitle(corpus, trend), path: paths.trend }] : []),
      ],
    },
  ];
}

function planLists(corpus: Corpus): MapList[] {
  const plans = [...corpus.plans.values()].sort((a, b) => textOrder(b.period.to, a.period.to));
  return [
    { links: plans.map(({ id, title }) => ({ text: title, path: paths.plan(id) })) },
    ...plans.map((plan) => ({
      title: ui['sitemap.commitments'](plan.title),
      links: plan.commitments.map(commitmentLink),
    })),
  ];
}

function commitmentLink(commitment: Commitment): Piece {
  return { text: commitment.label, path: commitmentPath(commitment) };
}

function guideLists(corpus: Corpus): MapList[] {
  const words = themeSorts.filter((sort) => corpus.catalogue[sort].size > 0);
  return [
    {
      title: ui['sitemap.guidePages'],
      links: [
        ...guidesInOrder(corpus).map(({ id, title }) => ({
          text: title,
          path: id === 'index' ? paths.guide : paths.guidePage(id),
        })),
        { text: ui['kinds.title'], path: paths.kinds },
        ...words.map((sort) => ({ text: ui[`words.${sort}`], path: `${paths.kinds}#${sort}` })),
      ],
    },
    ...kindGroups(corpus).map(({ name, kinds }) => ({
      title: ui['sitemap.kindsOf'](name),
      links: kinds.map(({ id, label }) => ({ text: label, path: paths.kind(id) })),
    })),
  ];
}
