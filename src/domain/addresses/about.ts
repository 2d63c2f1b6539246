import type { Corpus } from '../corpus.ts';
import { asksForKnown, belowOf, isBelow } from './below.ts';
import type { AddressForm } from './forms.ts';
import { addressFrom, type Matched } from './match.ts';
import { standing, standingBelow } from './standing.ts';
import { namedIn, subjectOf } from './subjects.ts';

/** The things that a page is about; a comparison is about two, a thing's own page about none. */
export function thingsOf({ form, parts }: Matched): Matched[] {
  const of = belowOf(form)?.of;
  if (of === undefined) return [];
  const things = namedIn(form, parts).filter(([subject]) => subject === subjectOf(of));
  return things.map(([, id]) => ({ form: of, parts: [id] }));
}

/**
 * Whether there is a page or file, or will be: a record that lies after the site's day gets its own with its
 * day. Of a form that asks figures, the corpus has to be sound.
 */
export function stands(corpus: Corpus, matched: Matched): boolean {
  const { form, parts } = matched;
  const [id = ''] = parts;
  if (form === 'record') return corpus.records.has(id);
  const addresses = isBelow(form) ? standingBelow(corpus, form, id) : standing(corpus, form);
  return addresses.has(addressFrom(matched)) || mayStand(corpus, matched);
}

/** Whether nobody can tell what follows from a report's text, as that asks for what is not known. */
function mayStand(corpus: Corpus, { form, parts: [id = ''] }: Matched): boolean {
  const report = belowOf(form)?.ofText ? corpus.reports.get(id) : undefined;
  return report !== undefined && !asksForKnown(corpus, report);
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
