import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import { reportDrift } from '../../domain/sent/report-drift.ts';
import { reportUntil } from '../../domain/tally/figure.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { printDate } from '../../wording/dates.ts';

/** Whose figures the sheet has, up to which day, and of a report that was sent, when they were fixed. */
export function sheetLines(corpus: Corpus, report: Report): string[] {
  const branch = branchName(corpus, report.branch, report.cutoff);
  const last = corpus.sent.get(report.id)?.last;
  return [
    ui['sheet.known'](branch, printDate(reportUntil(corpus, report))),
    ...(last ? [ui['sent.on'](printDate(last.on))] : []),
  ];
}

/** The same for the page, which also tells how many of its figures the ledger answers otherwise by now. */
export function sheetPageLines(corpus: Corpus, report: Report): string[] {
  const { figures } = reportDrift(corpus, report);
  const count = figures.filter(({ drift }) => drift.isOther).length;
  return [...sheetLines(corpus, report), ...(count > 0 ? [ui['sheet.drift'](count)] : [])];
}
