import { sitePages } from '../site-pages.ts';

/**
 * The form of each address that the site has, without its base; a file of `src/pages` makes each. `[id]` stands
 * for one part, `[...id]` for one with slashes in it, `[...page]` for the number of a later page of a long list.
 */
export const addressForms = {
  home: '/',
  ...sitePages,
  report: '/reports/[id]/',
  reportWord: '/reports/[id]/report.docx',
  reportsOf: '/reports/branch/[branch]/',
  comparison: '/reports/[id]/compare/[earlier]/',
  sheet: '/reports/[id]/figures/',
  sheetCsv: '/reports/[id]/figures.csv',
  sheetXlsx: '/reports/[id]/figures.xlsx',
  annex: '/reports/[id]/annex/',
  annexCsv: '/reports/[id]/annex.csv',
  annexXlsx: '/reports/[id]/annex.xlsx',
  figure: '/reports/[id]/figures/[key]/',
  figureCsv: '/reports/[id]/figures/[key].csv',
  block: '/reports/[id]/tables/[number]/',
  blockCsv: '/reports/[id]/tables/[number].csv',
  record: '/records/[...id]/',
  recordsOfBranch: '/records/[branch]/',
  recordsOf: '/records/[branch]/[year]/',
  recordsOfMonth: '/records/[branch]/[year]/[month]/[...page]/',
  recordsOfKind: '/records/kind/[kind]/[year]/',
  recordsOfKindMonth: '/records/kind/[kind]/[year]/[month]/[...page]/',
  recordsInMonth: '/records/month/[month]/[...page]/',
  branch: '/branches/[slug]/',
  branchFigures: '/branches/[slug]/[period]/',
  branchesBelow: '/branches/[slug]/[period]/below/',
  /** What rules asked of a branch in a half-year, for an inspector. */
  inspection: '/branches/[slug]/[period]/duties/',
  inspectionCsv: '/branches/[slug]/[period]/duties.csv',
  inspectionXlsx: '/branches/[slug]/[period]/duties.xlsx',
  /** What the office waits for from a branch, in the words in which it reminds it. */
  reminderText: '/branches/[slug]/reminder.txt',
  branchCalendar: '/branches/[slug]/calendar.ics',
  monthlyCsv: '/branches/[slug]/monthly.csv',
  ledgerCsv: '/branches/[slug]/ledger.csv',
  kind: '/kinds/[id]/',
  theme: '/kinds/themes/[id]/[...page]/',
  campaign: '/kinds/campaigns/[id]/[...page]/',
  metric: '/metrics/[id]/',
  metricValue: '/metrics/[id]/[period]/',
  metricValueCsv: '/metrics/[id]/[period].csv',
  plan: '/plans/[plan]/',
  commitment: '/plans/[plan]/[commitment]/',
  missedDuties: '/duties/[year]/',
  ruleGrid: '/duties/[year]/[rule]/',
  /** What a report promises. */
  promise: '/reports/[id]/promises/[commitment]/',
  guidePage: '/guide/[id]/',
  crosswalkCsv: '/about/crosswalk.csv',
  trendCsv: '/trend/table.csv',
  remindersText: '/reminders/all.txt',
  calendar: '/reminders/calendar.ics',
  termsCsv: '/terms/table.csv',
  termsXlsx: '/terms/table.xlsx',
  /** How the figures of other offices went: `/economy/`. */
  series: '/[series]/',
  seriesCsv: '/[series]/[metric].csv',
} as const;

export type AddressForm = keyof typeof addressForms;

/** A string for each part of a form. The page of a list is none: `numbered` adds it. */
type PartsIn<Form extends string> = Form extends `${string}[${infer Name}]${infer Rest}`
  ? Name extends '...page'
    ? PartsIn<Rest>
    : [part: string, ...PartsIn<Rest>]
  : [];

export type PartsOf<Form extends AddressForm> = PartsIn<(typeof addressForms)[Form]>;

/** A form as what stands between its parts, and the names of these. */
interface Cut {
  readonly between: readonly [string, ...string[]];
  readonly names: readonly string[];
}

/** `/reports/[id]/compare/[earlier]/` → `/reports/`, `/compare/`, `/` with the parts `id` and `earlier`. */
function cut(form: string): Cut {
  const [first = '', ...others] = form.replace('[...page]/', '').split('[');
  const pairs = others.map((piece) => piece.split(']'));
  return {
    between: [first, ...pairs.map(([, between = '']) => between)],
    names: pairs.map(([name = '']) => name.replace('...', '')),
  };
}

const cuts = Object.fromEntries(
  Object.entries(addressForms).map(([name, form]) => [name, cut(form)]),
) as Readonly<Record<AddressForm, Cut>>;

/** The address that a form has with its parts; the ids of periods stand in it in small letters. */
export function addressOf(form: AddressForm, parts: readonly string[]): string {
  const { between, names } = cuts[form];
  let address = between[0];
  for (const [at, name] of names.entries()) {
    const part = parts[at] ?? '';
    address += (name === 'period' ? part.toLowerCase() : part) + (between[at + 1] ?? '');
  }
  return address;
}

/** A page of a list that is too long for one: the first keeps the list's address. */
export function numbered(path: string, page: number): string {
  return page === 1 ? path : `${path}${String(page)}/`;
}
