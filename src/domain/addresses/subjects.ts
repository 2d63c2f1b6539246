import type { AddressForm, PartsOf } from './forms.ts';

/** What a part of an address can name. */
export type AddressSubject =
  | 'report'
  | 'record'
  | 'branch'
  | 'kind'
  | 'theme'
  | 'campaign'
  | 'metric'
  | 'plan'
  | 'commitment'
  | 'rule'
  | 'guide'
  /** A page that a kind names. */
  | 'page';

/** A subject, or none, for each part. */
type SubjectsOf<Parts extends readonly string[]> = {
  readonly [At in keyof Parts]: AddressSubject | null;
};

/** What each part of each form names; `null` for a time, a number, or the key of a figure. */
const subjects: { readonly [Form in AddressForm]: SubjectsOf<PartsOf<Form>> } = {
  home: [],
  reports: [],
  records: [],
  branches: [],
  metrics: [],
  plans: [],
  duties: [],
  reminders: [],
  guide: [],
  kinds: [],
  terms: [],
  trend: [],
  search: [],
  sitemap: [],
  data: [],
  crosswalk: [],
  crosswalkCsv: [],
  trendCsv: [],
  remindersText: [],
  calendar: [],
  termsCsv: [],
  termsXlsx: [],
  report: ['report'],
  reportWord: ['report'],
  reportsOf: ['branch'],
  comparison: ['report', 'report'],
  sheet: ['report'],
  sheetCsv: ['report'],
  sheetXlsx: ['report'],
  annex: ['report'],
  annexCsv: ['report'],
  annexXlsx: ['report'],
  figure: ['report', null],
  figureCsv: ['report', null],
  block: ['report', null],
  blockCsv: ['report', null],
  record: ['record'],
  recordsOfBranch: ['branch'],
  recordsOf: ['branch', null],
  recordsOfMonth: ['branch', null, null],
  recordsOfKind: ['kind', null],
  recordsOfKindMonth: ['kind', null, null],
  recordsInMonth: [null],
  branch: ['branch'],
  branchFigures: ['branch', null],
  branchesBelow: ['branch', null],
  inspection: ['branch', null],
  inspectionCsv: ['branch', null],
  inspectionXlsx: ['branch', null],
  reminderText: ['branch'],
  branchCalendar: ['branch'],
  monthlyCsv: ['branch'],
  ledgerCsv: ['branch'],
  kind: ['kind'],
  theme: ['theme'],
  campaign: ['campaign'],
  metric: ['metric'],
  metricValue: ['metric', null],
  metricValueCsv: ['metric', null],
  plan: ['plan'],
  commitment: ['plan', 'commitment'],
  missedDuties: [null],
  ruleGrid: [null, 'rule'],
  promise: ['report', 'commitment'],
  guidePage: ['guide'],
  series: ['page'],
  seriesCsv: ['page', 'metric'],
};

/** The things that an address names, each with its subject. */
export function namedIn(
  form: AddressForm,
  parts: readonly string[],
): readonly (readonly [AddressSubject, string])[] {
  return parts.flatMap((part, at) => {
    const subject = subjects[form][at];
    return subject ? [[subject, part] as const] : [];
  });
}

/** The subject of a form whose addresses have one part: that of a thing's own page. */
export function subjectOf(form: AddressForm): AddressSubject | undefined {
  return subjects[form][0] ?? undefined;
}
