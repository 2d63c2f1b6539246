import type { Corpus } from '../corpus.ts';
import { Kept } from '../kept.ts';
import { pairsOf } from '../report-pairs.ts';
import { sitePages, type SitePage } from '../site-pages.ts';
import { hasBegun } from '../listed-under.ts';
import { addressForms, addressOf, type AddressForm } from './forms.ts';
import { recordListAddresses, recordListForms, type RecordListForm } from './record-lists.ts';

/**
 * The forms whose addresses depend on the values of figures, on texts or on half-years: their routes in
 * `src/views/sitemap` know them.
 */
export const computedForms = [
  'figure',
  'figureCsv',
  'block',
  'blockCsv',
  'branchFigures',
  'branchesBelow',
  'metricValue',
  'metricValueCsv',
  'seriesCsv',
] as const satisfies readonly AddressForm[];

export type ComputedForm = (typeof computedForms)[number];

/** All other forms: their addresses stand with what the content names. */
type StandingForm = Exclude<AddressForm, ComputedForm>;

/** All forms whose addresses `standing` knows. */
export const standingForms: readonly StandingForm[] = (
  Object.keys(addressForms) as AddressForm[]
).filter(isStanding);

/** Whether the addresses of a form are known from what the content names alone. */
export function isStanding(form: AddressForm): form is StandingForm {
  return !computedForms.some((computed) => computed === form);
}

/** The addresses of one form that the site of a corpus has, those of later pages of long lists among them. */
export function standing(corpus: Corpus, form: StandingForm): ReadonlySet<string> {
  return keptStanding.get(corpus, form, () => new Set(find(corpus, form)));
}

const keptStanding = new Kept<Corpus, StandingForm, ReadonlySet<string>>();

function find(corpus: Corpus, form: StandingForm): Iterable<string> {
  if (isList(form)) return recordListAddresses(corpus, form);
  return [...partsOf[form](corpus)].map((parts) => addressOf(form, parts));
}

function isList(form: StandingForm): form is RecordListForm {
  return recordListForms.some((list) => list === form);
}

type Parts = Iterable<readonly string[]>;

const once = (): Parts => [[]];
const reports = ({ reports: all }: Corpus): Parts => each(all.keys());
const branches = ({ branches: all }: Corpus): Parts => each(all.keys());

const ofPages = Object.fromEntries(Object.keys(sitePages).map((page) => [page, once])) as Record<
  SitePage,
  () => Parts
>;

/** The parts of each address of a form. */
const partsOf: Readonly<Record<Exclude<StandingForm, RecordListForm>, (corpus: Corpus) => Parts>> =
  {
    home: once,
    ...ofPages,
    report: reports,
    sheet: reports,
    sheetCsv: reports,
    reportsOf: ({ reports: all }) => each([...all.values()].map(({ branch }) => branch)),
    comparison: (corpus) =>
      [...corpus.reports.values()].flatMap((report) =>
        pairsOf(corpus, report).map(({ earlier }) => [report.id, earlier.id]),
      ),
    record: ({ records, site }) =>
      [...records.values()].filter((one) => hasBegun(one, site.asOf)).map(({ id }) => [id]),
    branch: branches,
    monthlyCsv: branches,
    ledgerCsv: branches,
    kind: ({ catalogue }) => each(catalogue.kinds.keys()),
    metric: ({ catalogue }) => each(catalogue.metrics.keys()),
    plan: ({ plans }) => each(plans.keys()),
    commitment: ({ plans }) =>
      [...plans.values()].flatMap((plan) => plan.commitments.map(({ id }) => [plan.id, id])),
    // The first page of the handbook is its section's.
    guidePage: ({ guides }) => each([...guides.keys()].filter((id) => id !== 'index')),
    series: ({ catalogue }) =>
      each([...catalogue.kinds.values()].flatMap(({ page }) => page ?? [])),
    trendCsv: once,
    crosswalkCsv: once,
  };

function each(ids: Iterable<string>): Parts {
  return [...ids].map((id) => [id]);
}
