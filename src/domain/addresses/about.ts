import type { Corpus } from '../corpus.ts';
import { addressOf, type AddressForm } from './forms.ts';
import type { Matched } from './match.ts';
import { isStanding, standing } from './standing.ts';

/** What a page is about, where that has a page of its own. */
const about: Readonly<Partial<Record<AddressForm, AddressForm>>> = {
  sheet: 'report',
  sheetCsv: 'report',
  figure: 'report',
  figureCsv: 'report',
  block: 'report',
  blockCsv: 'report',
  comparison: 'report',
  branchFigures: 'branch',
  branchesBelow: 'branch',
  monthlyCsv: 'branch',
  ledgerCsv: 'branch',
  metricValue: 'metric',
  metricValueCsv: 'metric',
  commitment: 'plan',
  seriesCsv: 'series',
};

/** The things that a page is about; a comparison is about two, a thing's own page about none. */
export function thingsOf({ form, parts }: Matched): Matched[] {
  const thing = about[form];
  if (!thing) return [];
  const ids = form === 'comparison' ? parts : parts.slice(0, 1);
  return ids.map((id) => ({ form: thing, parts: [id] }));
}

/**
 * Whether there is a page, or will be: a record that lies after the site's day gets its own with its day. Of
 * pages that come and go with the numbers nothing is said.
 */
export function stands(corpus: Corpus, { form, parts }: Matched): boolean {
  if (form === 'record') return corpus.records.has(parts[0] ?? '');
  return !isStanding(form) || standing(corpus, form).has(addressOf(form, parts));
}

/** The folder with the texts of things of a sort. */
const folders: Readonly<Partial<Record<AddressForm, string>>> = {
  report: 'reports',
  record: 'records',
  branch: 'branches',
  plan: 'plans',
  guidePage: 'guide',
};

/**
 * The file whose text stands on a thing's own page (`reports/2023-h1.mdx`), whether or not there is one;
 * `undefined` for all other pages.
 */
export function textFileOf({ form, parts }: Matched): string | undefined {
  if (form === 'guide') return 'guide/index.mdx';
  const folder = folders[form];
  return folder && `${folder}/${parts[0] ?? ''}.mdx`;
}
