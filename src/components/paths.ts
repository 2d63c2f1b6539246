import type { Origin } from '../domain/tally/tally.ts';

/** Where each thing has its page, without the site's base: `href` puts that before it. */
export const paths = {
  home: '/',
  reports: '/reports/',
  report: (id: string) => `/reports/${id}/`,
  figureInReport: (report: string, key: string) => `/reports/${report}/#${figureAnchor(key)}`,
  sheet: (report: string) => `/reports/${report}/figures/`,
  sheetCsv: (report: string) => `/reports/${report}/figures.csv`,
  figure: (report: string, key: string) => `/reports/${report}/figures/${key}/`,
  figureCsv: (report: string, key: string) => `/reports/${report}/figures/${key}.csv`,
  block: (report: string, number: number) => `/reports/${report}/tables/${number}/`,
  blockCsv: (report: string, number: number) => `/reports/${report}/tables/${number}.csv`,
  records: '/records/',
  recordsOf: (branch: string, year: string) => `/records/${branch}/${year}/`,
  record: (id: string) => `/records/${id}/`,
  branches: '/branches/',
  branch: (slug: string) => `/branches/${slug}/`,
  branchFigures: (slug: string, period: string) => `/branches/${slug}/${period.toLowerCase()}/`,
  monthlyCsv: (slug: string) => `/branches/${slug}/monthly.csv`,
  ledgerCsv: (slug: string) => `/branches/${slug}/ledger.csv`,
  kinds: '/kinds/',
  kind: (id: string) => `/kinds/${id}/`,
  metrics: '/metrics/',
  metric: (id: string) => `/metrics/${id}/`,
  metricValue: (id: string, period: string) => `/metrics/${id}/${period.toLowerCase()}/`,
  metricValueCsv: (id: string, period: string) => `/metrics/${id}/${period.toLowerCase()}.csv`,
  plans: '/plans/',
  plan: (id: string) => `/plans/${id}/`,
  commitment: (plan: string, id: string) => `/plans/${plan}/${id}/`,
  guide: '/guide/',
  guidePage: (id: string) => `/guide/${id}/`,
  data: '/about/data/',
} as const;

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
