import { sitePages } from '../domain/site-pages.ts';
import type { Origin } from '../domain/tally/tally.ts';

/** Where each thing has its page, without the site's base: `href` puts that before it. */
export const paths = {
  ...sitePages,
  home: '/',
  report: (id: string) => `/reports/${id}/`,
  figureInReport: (report: string, key: string) => `/reports/${report}/#${figureAnchor(key)}`,
  reportsOf: (branch: string) => `/reports/branch/${branch}/`,
  comparison: (report: string, earlier: string) => `/reports/${report}/compare/${earlier}/`,
  sheet: (report: string) => `/reports/${report}/figures/`,
  sheetCsv: (report: string) => `/reports/${report}/figures.csv`,
  figure: (report: string, key: string) => `/reports/${report}/figures/${key}/`,
  figureCsv: (report: string, key: string) => `/reports/${report}/figures/${key}.csv`,
  block: (report: string, number: number) => `/reports/${report}/tables/${number}/`,
  blockCsv: (report: string, number: number) => `/reports/${report}/tables/${number}.csv`,
  recordsOfBranch: (branch: string) => `/records/${branch}/`,
  recordsOf: (branch: string, year: string) => `/records/${branch}/${year}/`,
  /** A branch's records of a month (`2023-03`); there is a page only where there are records. */
  recordsOfMonth: (branch: string, month: string) =>
    `/records/${branch}/${month.replace('-', '/')}/`,
  recordsOfKind: (kind: string, year: string) => `/records/kind/${kind}/${year}/`,
  recordsOfKindMonth: (kind: string, month: string) =>
    `/records/kind/${kind}/${month.replace('-', '/')}/`,
  recordsInMonth: (month: string) => `/records/month/${month}/`,
  record: (id: string) => `/records/${id}/`,
  branch: (slug: string) => `/branches/${slug}/`,
  branchFigures: (slug: string, period: string) => `/branches/${slug}/${period.toLowerCase()}/`,
  branchesBelow: (slug: string, period: string) =>
    `/branches/${slug}/${period.toLowerCase()}/below/`,
  monthlyCsv: (slug: string) => `/branches/${slug}/monthly.csv`,
  ledgerCsv: (slug: string) => `/branches/${slug}/ledger.csv`,
  kind: (id: string) => `/kinds/${id}/`,
  metric: (id: string) => `/metrics/${id}/`,
  metricValue: (id: string, period: string) => `/metrics/${id}/${period.toLowerCase()}/`,
  metricValueCsv: (id: string, period: string) => `/metrics/${id}/${period.toLowerCase()}.csv`,
  plan: (id: string) => `/plans/${id}/`,
  commitment: (plan: string, id: string) => `/plans/${plan}/${id}/`,
  guidePage: (id: string) => `/guide/${id}/`,
  crosswalkCsv: '/about/crosswalk.csv',
  /** How the figures of other offices went: `/economy/`. */
  series: (page: string) => `/${page}/`,
  seriesCsv: (page: string, metric: string) => `/${page}/${metric}.csv`,
  theme: (id: string) => `/kinds/themes/${id}/`,
  campaign: (id: string) => `/kinds/campaigns/${id}/`,
  trendCsv: '/trend/table.csv',
} as const;

/** A page of a list that is too long for one: the first keeps the list's address. */
export function numbered(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}

/** The anchor of a figure in its report. */
export function figureAnchor(key: string): string {
  return `figure-${key}`;
}

/** Where a counted thing can be looked at; days have no page. */
export function originPath(origin: Origin): string | undefined {
  switch (origin.of) {
    case 'record':
      return paths.record(origin.id);
    case 'branch':
      return paths.branch(origin.slug);
    case 'seat':
      return paths.branch(origin.branch);
    case 'day':
    case 'commitment':
    case 'verdict':
      return undefined;
  }
}
