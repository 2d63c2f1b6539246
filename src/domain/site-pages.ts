/** The pages of the site that are there whatever the content says. Addresses and names are keyed by it. */
export const sitePages = {
  reports: '/reports/',
  records: '/records/',
  branches: '/branches/',
  terms: '/terms/',
  metrics: '/metrics/',
  plans: '/plans/',
  duties: '/duties/',
  reminders: '/reminders/',
  guide: '/guide/',
  kinds: '/kinds/',
  trend: '/trend/',
  search: '/search/',
  sitemap: '/sitemap/',
  data: '/about/data/',
  crosswalk: '/about/crosswalk/',
} as const;

export type SitePage = keyof typeof sitePages;
