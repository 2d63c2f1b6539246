import type { CellRange } from '../cell-range.ts';
import type { Corpus } from '../corpus.ts';
import { formBranch } from '../form-extent.ts';
import { sheetOf, type Form, type FormCell } from '../form.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Check } from './check.ts';

export const formChecks: readonly Check[] = [
  { name: 'forms ask for what there is', find: (corpus) => eachForm(corpus, asked) },
  {
    name: 'forms have the cut-off and the report of their period',
    find: (corpus) => eachForm(corpus, extent),
  },
  {
    name: 'figures have a place in the workbooks of forms',
    find: (corpus) => eachForm(corpus, places),
  },
];

function eachForm(corpus: Corpus, find: (form: Form, corpus: Corpus) => Issue[]): Issue[] {
  return [...corpus.forms.values()].flatMap((form) => find(form, corpus));
}

/** Metrics, branches and reports that do not exist. */
function asked(form: Form, { catalogue, branches, reports }: Corpus): Issue[] {
  const branchAt = (slug: string | undefined, path: FieldPath) =>
    slug === undefined || branches.has(slug)
      ? []
      : [issue('unknown-branch', { value: slug }, inData(form.file, path))];
  const { report } = form;
  return [
    ...branchAt(form.branch, ['branch']),
    ...(report === undefined || reports.has(report)
      ? []
      : [issue('unknown-report', { id: report }, inData(form.file, ['report']))]),
    ...form.cells.flatMap(({ metric, branch }, index) => [
      ...(catalogue.metrics.has(metric)
        ? []
        : [issue('unknown-metric', { id: metric }, inData(form.file, ['cells', index, 'metric']))]),
      ...branchAt(branch, ['cells', index, 'branch']),
    ]),
  ];
}

/** A cut-off or a report that was left over from another period. */
function extent(form: Form, corpus: Corpus): Issue[] {
  const { file, period, cutoff, report: id } = form;
  const found: Issue[] = [];
  const { from, to } = period;
  const isStale = cutoff !== undefined && (cutoff < from || (cutoff < to && to < corpus.site.asOf));
  if (isStale) {
    const facts = { cutoff, period: period.id, from, to };
    found.push(issue('form-cutoff-outside', facts, inData(file, ['cutoff'])));
  }
  const report = id === undefined ? undefined : corpus.reports.get(id);
  if (!report) return found;
  const at = inData(file, ['report']);
  const branch = formBranch(corpus, form);
  if (report.period.id !== period.id) {
    const facts = { id: report.id, own: report.period.id, period: period.id };
    found.push(issue('form-report-period', facts, at));
  } else if (report.branch !== branch) {
    found.push(issue('form-report-branch', { id: report.id, own: report.branch, branch }, at));
  }
  return found;
}

/** Cells into which no number may be written. A number that stands there is a sample, and gives way. */
function places(form: Form): Issue[] {
  return [
    ...form.cells.flatMap((cell, index) => placeIssues(form, cell, index)),
    ...form.empty.flatMap((range, index) => rangeIssues(form, range, index)),
  ];
}

/** Cells that are said to stay empty on a sheet that there is not. */
function rangeIssues({ workbook, file }: Form, range: CellRange, index: number): Issue[] {
  if (!workbook || sheetOf(workbook, range)) return [];
  const allowed = workbook.sheets.map(({ name }) => name);
  const facts = { value: range.sheet ?? '', allowed };
  return [issue('form-sheet-unknown', facts, inData(file, ['empty', index]))];
}

function placeIssues({ workbook, file }: Form, asked: FormCell, index: number): Issue[] {
  if (!workbook) return [];
  const at = (key: string) => inData(file, ['cells', index, key]);
  const sheet = sheetOf(workbook, asked);
  if (!sheet) {
    const allowed = workbook.sheets.map(({ name }) => name);
    return [issue('form-sheet-unknown', { value: asked.sheet ?? '', allowed }, at('sheet'))];
  }
  const { cell } = asked;
  const first = sheet.merged.get(cell);
  if (first !== undefined) return [issue('form-cell-merged', { cell, first }, at('cell'))];
  const content = sheet.cells.get(cell);
  if (content?.holds === 'formula') return [issue('form-cell-formula', { cell }, at('cell'))];
  if (content?.holds === 'text') {
    return [issue('form-cell-taken', { cell, text: content.text }, at('cell'))];
  }
  return [];
}
