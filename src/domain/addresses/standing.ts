import type { Corpus } from '../corpus.ts';
import { dutyYears } from '../duty-years.ts';
import { Kept } from '../kept.ts';
import { hasBegun } from '../listed-under.ts';
import { sitePages, type SitePage } from '../site-pages.ts';
import { below, belowOf, isBelow, type BelowForm } from './below.ts';
import { addressOf, type AddressForm } from './forms.ts';
import { recordListAddresses, recordListForms, type RecordListForm } from './record-lists.ts';

/** The forms of addresses that stand by themselves: of the site's own pages, and of things. */
type OwnForm = Exclude<AddressForm, RecordListForm | BelowForm>;

/**
 * The addresses of one form that the site of a corpus has, those of later pages of long lists among them. Of a
 * form that asks figures, the corpus has to be sound.
 */
export function standing(corpus: Corpus, form: AddressForm): ReadonlySet<string> {
  return kept.get(corpus, form, () => new Set(find(corpus, form)));
}

/** The same, of a form whose addresses stand below a thing's own: those of this thing. */
export function standingBelow(corpus: Corpus, form: BelowForm, id: string): ReadonlySet<string> {
  return keptBelow.get(corpus, `${form} ${id}`, () => new Set(findBelow(corpus, form, id)));
}

const kept = new Kept<Corpus, AddressForm, ReadonlySet<string>>();
const keptBelow = new Kept<Corpus, string, ReadonlySet<string>>();

function find(corpus: Corpus, form: AddressForm): Iterable<string> {
  if (isList(form)) return recordListAddresses(corpus, form);
  if (!isBelow(form)) return partsOf[form](corpus).map((parts) => addressOf(form, parts));
  return partsOf[below[form].of](corpus).flatMap(([id = '']) => [
    ...standingBelow(corpus, form, id),
  ]);
}

function findBelow(corpus: Corpus, form: BelowForm, id: string): string[] {
  return (belowOf(form)?.each(corpus, id) ?? []).map((rest) => addressOf(form, [id, ...rest]));
}

function isList(form: AddressForm): form is RecordListForm {
  return recordListForms.some((list) => list === form);
}

type Parts = readonly (readonly string[])[];

const once = (): Parts => [[]];

const ofPages = Object.fromEntries(Object.keys(sitePages).map((page) => [page, once])) as Record<
  SitePage,
  () => Parts
>;

/** The parts of each address of a form. */
const partsOf: Readonly<Record<OwnForm, (corpus: Corpus) => Parts>> = {
  home: once,
  ...ofPages,
  report: ({ reports }) => each(reports.keys()),
  reportsOf: ({ reports }) => each(new Set([...reports.values()].map(({ branch }) => branch))),
  record: ({ records, site }) =>
    each([...records.values()].filter((one) => hasBegun(one, site.asOf)).map(({ id }) => id)),
  branch: ({ branches }) => each(branches.keys()),
  kind: ({ catalogue }) => each(catalogue.kinds.keys()),
  metric: ({ catalogue }) => each(catalogue.metrics.keys()),
  plan: ({ plans }) => each(plans.keys()),
  missedDuties: (corpus) => each(dutyYears(corpus).map(({ year }) => year.id)),
  ruleGrid: (corpus) =>
    dutyYears(corpus).flatMap(({ year, rules }) => rules.map(({ id }) => [year.id, id])),
  // The first page of the handbook is its section's.
  guidePage: ({ guides }) => each([...guides.keys()].filter((id) => id !== 'index')),
  series: ({ catalogue }) =>
    each(new Set([...catalogue.kinds.values()].flatMap(({ page }) => page ?? []))),
  trendCsv: once,
  remindersText: once,
  calendar: once,
  termsCsv: once,
  termsXlsx: once,
  crosswalkCsv: once,
};

function each(ids: Iterable<string>): Parts {
  return [...ids].map((id) => [id]);
}
