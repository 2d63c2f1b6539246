import type { Corpus } from './corpus.ts';
import { earlier, type IsoDate } from './date.ts';
import type { Form, FormCell } from './form.ts';
import type { Period } from './period.ts';
import type { Report } from './report.ts';
import { previousSpan, yearEarlierSpan } from './tally/compare.ts';
import { reportUntil } from './tally/figure.ts';

/** The part of the tree that a form is about. */
export function formBranch({ site }: Pick<Corpus, 'site'>, { branch }: Form): string {
  return branch ?? site.root;
}

/** The report that a form has to agree with: the one it names, or the only one of its period and branch. */
export function formReport(corpus: Corpus, form: Form): Report | undefined {
  if (form.report !== undefined) return corpus.reports.get(form.report);
  const [report, another] = [...corpus.reports.values()].filter(
    ({ period, branch }) => period.id === form.period.id && branch === formBranch(corpus, form),
  );
  return another ? undefined : report;
}

/** The day up to which a form's figures are known. */
export function formUntil(corpus: Corpus, form: Form): IsoDate {
  const { asOf } = corpus.site;
  if (form.cutoff !== undefined) return earlier(form.cutoff, asOf);
  const report = formReport(corpus, form);
  return report ? reportUntil(corpus, report) : asOf;
}

/**
 * The period of a cell with the day up to which it is known. What lies beside the form's own period is known on the
 * same day of its own, as in every comparison: both columns of the form tell of as long a time.
 */
export function cellSpan(
  corpus: Corpus,
  form: Form,
  { period, beside }: Pick<FormCell, 'period' | 'beside'>,
): { readonly period: Period; readonly until: IsoDate } {
  const own = { period: form.period, until: formUntil(corpus, form) };
  if (beside === undefined) return { period, until: own.until };
  return beside === '上年同期' ? yearEarlierSpan(own) : previousSpan(own);
}
