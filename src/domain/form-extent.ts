import type { AskedPeriod } from './asked-period.ts';
import type { Corpus } from './corpus.ts';
import { earlier, type IsoDate } from './date.ts';
import type { Form, FormCell } from './form.ts';
import type { Report } from './report.ts';
import type { KnownPeriod } from './span-beside.ts';
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

/** The period and the day that a form's cells go by where they say nothing else. */
export function formSpan(corpus: Corpus, form: Form): KnownPeriod {
  return { period: form.period, until: formUntil(corpus, form) };
}

/** The period that a cell asks for, as a text would. */
export function askedByCell({ period, beside }: Pick<FormCell, 'period' | 'beside'>): AskedPeriod {
  return beside === undefined ? period : { relative: beside };
}
