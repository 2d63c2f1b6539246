import type { Corpus } from '../../src/domain/corpus.ts';
import { isError } from '../../src/domain/issues.ts';
import { isUnchecked, isWrittenAfter } from '../../src/domain/record.ts';
import { approvedOn, isReadyToSend } from '../../src/domain/sign-off.ts';
import type { Report } from '../../src/domain/report.ts';
import type { SentReport } from '../../src/domain/sent/sent-report.ts';
import { distinctFigures, figureState } from '../../src/domain/tally/readiness.ts';
import type { Tally } from '../../src/domain/tally/tally.ts';
import type { Content } from '../../src/io/load.ts';
import { sendRefusals } from '../../src/labels/send.ts';
import { gapText } from '../../src/wording/gaps.ts';
import { reportOf } from '../lib/problems.ts';
import { refusalsIn } from '../lib/refusal.ts';
import { reportAsText } from '../lib/reporters/text.ts';
import type { Repository } from './git.ts';

/** Why a report is not sent. Nothing has been changed. */
export const refusal = refusalsIn(sendRefusals);

/** Refuses a content with errors; that a report which is `corrected` has other words than it was sent with is none. */
export function refuseProblems(content: Content, corrected: Report | undefined): void {
  const errors = content.issues.filter(
    ({ file, issue }) =>
      isError(issue) && !(issue.code === 'sent-text-changed' && file === corrected?.file),
  );
  if (errors.length === 0) return;
  const shown = reportOf({ issues: errors, names: content.names });
  const text = reportAsText(shown, {
    pathOf: (file) => file,
    lineOf: content.lineOf,
    coloured: false,
  });
  throw refusal('problems', errors.length, text);
}

/** Refuses where nobody could say later which state of the content was sent. Answers the commit. */
export function commitOf(repository: Repository | undefined): string {
  if (!repository) throw refusal('no-git');
  if (repository.commit === undefined) throw refusal('no-commit');
  if (repository.changed.length > 0) throw refusal('dirty', repository.changed);
  return repository.commit;
}

/** Refuses a report that nobody has approved by a day; one that is corrected, since it was sent. */
export function refuseUnapproved(report: Report, sent: SentReport | undefined, on: string): void {
  if (!isReadyToSend(report)) throw refusal('status', report.status);
  const last = approvedOn(report);
  if (last === undefined) throw refusal('no-approval');
  if (last > on) throw refusal('future-approval', last);
  if (sent && last < sent.last.on) throw refusal('old-approval', sent.last.on);
}

/** Refuses a report with numbers that are not there, or that rest on what nobody has checked, or could not know yet. */
export function refuseUnready(
  corpus: Corpus,
  report: Report,
  asked: readonly Tally[],
  on: string,
): void {
  const figures = distinctFigures(corpus, report);
  if (figures.length === 0) throw refusal('no-figures');
  const open = figures.filter(
    (figure) => figure.tally.value === null && figureState(figure) !== 'checked',
  );
  if (open.length > 0) {
    const items = open.map(
      ({ metric, tally }) => metric.label + gapText(tally.gap ?? 'unreported'),
    );
    throw refusal('gaps', items);
  }
  const records = new Set(figures.flatMap(({ tally }) => tally.records));
  const named = (ids: Iterable<string>) => [...ids].map((id) => `records/${id}.mdx`);
  const unchecked = [...records].filter((id) => isUnchecked(corpus.records.get(id)));
  if (unchecked.length > 0) throw refusal('unchecked', named(unchecked));
  const all = new Set(asked.flatMap((tally) => tally.records));
  const later = [...all].filter((id) => isWrittenAfter(corpus.records.get(id), on));
  if (later.length > 0) throw refusal('recorded-later', named(later), on);
}
