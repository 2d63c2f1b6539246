import { isComponentName, type ComponentName } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import { branchHalves, halves } from '../half-years.ts';
import type { Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import { readUse } from '../read-use.ts';
import { pairsOf } from '../report-pairs.ts';
import type { Report } from '../report.ts';
import { indicatorsOf, seriesPages } from '../series.ts';
import { hasFiguresBelow } from '../tally/figures-below.ts';
import { distinctFigures } from '../tally/readiness.ts';
import type { AddressForm } from './forms.ts';

/** The addresses of a form that stand below a thing's own. */
interface Below {
  /** The form of the thing's own address. */
  readonly of: AddressForm;
  /** What follows the thing's id in its addresses, as parts. */
  readonly each: (corpus: Corpus, id: string) => readonly (readonly string[])[];
  /** Whether figures are asked: only a sound corpus can answer. */
  readonly asksFigures?: true;
  /** Whether they follow from what the thing's text asks for. */
  readonly ofText?: true;
}

const once = () => [[]];

/** The forms of all that is about a thing that has an address of its own. */
export const below = {
  reportWord: { of: 'report', each: once },
  sheet: { of: 'report', each: once },
  sheetCsv: { of: 'report', each: once },
  sheetXlsx: { of: 'report', each: once },
  annex: { of: 'report', each: once },
  annexCsv: { of: 'report', each: once },
  annexXlsx: { of: 'report', each: once },
  comparison: { of: 'report', each: earlierReports },
  figure: { of: 'report', each: figureKeys, asksFigures: true, ofText: true },
  figureCsv: { of: 'report', each: figureKeys, asksFigures: true, ofText: true },
  block: { of: 'report', each: blockNumbers, ofText: true },
  blockCsv: { of: 'report', each: blockNumbers, ofText: true },
  branchFigures: { of: 'branch', each: (corpus, slug) => idsOf(halvesOf(corpus, slug)) },
  branchesBelow: {
    of: 'branch',
    each: (corpus, slug) =>
      idsOf(halvesOf(corpus, slug).filter((half) => hasFiguresBelow(corpus, slug, half))),
    asksFigures: true,
  },
  inspection: { of: 'branch', each: (corpus, slug) => idsOf(halvesOf(corpus, slug)) },
  inspectionCsv: { of: 'branch', each: (corpus, slug) => idsOf(halvesOf(corpus, slug)) },
  inspectionXlsx: { of: 'branch', each: (corpus, slug) => idsOf(halvesOf(corpus, slug)) },
  reminderText: { of: 'branch', each: once },
  branchCalendar: { of: 'branch', each: once },
  monthlyCsv: { of: 'branch', each: once },
  ledgerCsv: { of: 'branch', each: once },
  metricValue: { of: 'metric', each: (corpus) => idsOf(halves(corpus)) },
  metricValueCsv: { of: 'metric', each: (corpus) => idsOf(halves(corpus)) },
  commitment: {
    of: 'plan',
    each: ({ plans }, plan) => idOfEach(plans.get(plan)),
  },
  promise: { of: 'report', each: ({ reports }, report) => idOfEach(reports.get(report)) },
  seriesCsv: { of: 'series', each: seriesMetrics },
} as const satisfies Partial<Record<AddressForm, Below>>;

export type BelowForm = keyof typeof below;

/** How a form stands below a thing; `undefined` where it does not. */
export function belowOf(form: AddressForm): Below | undefined {
  return isBelow(form) ? below[form] : undefined;
}

export function isBelow(form: AddressForm): form is BelowForm {
  return Object.hasOwn(below, form);
}

function earlierReports(corpus: Corpus, id: string): string[][] {
  const report = corpus.reports.get(id);
  return report ? pairsOf(corpus, report).map(({ earlier }) => [earlier.id]) : [];
}

function figureKeys(corpus: Corpus, id: string): string[][] {
  const report = corpus.reports.get(id);
  return report ? distinctFigures(corpus, report).map(({ key }) => [key]) : [];
}

/** Charts, tables and lists of records are numbered in the order of the text. */
function blockNumbers(corpus: Corpus, id: string): string[][] {
  const uses = corpus.reports.get(id)?.uses ?? [];
  const numbered = uses.filter(
    ({ name, attributes }) => isNumbered(name) && readUse(name, attributes, corpus) !== undefined,
  );
  return numbered.map((_, at) => [String(at + 1)]);
}

/** The components with a page for the records of their numbers. */
const numberedComponents = ['Chart', 'TallyTable', 'Records'] as const satisfies ComponentName[];

function isNumbered(name: string): name is (typeof numberedComponents)[number] {
  return numberedComponents.some((one) => one === name);
}

/** Whether all that a report's text asks for is known: otherwise it may have figures that nobody can name. */
export function asksForKnown(corpus: Corpus, { uses }: Report): boolean {
  return uses.every(
    ({ name, attributes }) => isComponentName(name) && readUse(name, attributes, corpus),
  );
}

function seriesMetrics(corpus: Corpus, id: string): string[][] {
  const kinds = seriesPages(corpus).find((page) => page.id === id)?.kinds ?? [];
  return kinds
    .flatMap((kind) => indicatorsOf(corpus, kind))
    .flatMap(({ metrics }) => metrics.map(({ metric }) => [metric.id]));
}

function idOfEach(maker: Pick<Plan, 'commitments'> | undefined): string[][] {
  return maker?.commitments.map(({ id }) => [id]) ?? [];
}

function halvesOf(corpus: Corpus, slug: string): readonly Period[] {
  const branch = corpus.branches.get(slug);
  return branch ? branchHalves(corpus, branch) : [];
}

function idsOf(periods: readonly Period[]): string[][] {
  return periods.map(({ id }) => [id]);
}
