import type { Promised, Report } from '../report.ts';
import { sentStatus } from '../sign-off.ts';
import type { SentReport } from './sent-report.ts';

/** Whether a report has come back from above since it was sent: it is written anew, and its numbers are open. */
export function isBack({ signoff }: Report, { last }: SentReport): boolean {
  const since = signoff.findLastIndex(({ step, on }) => step === '报送' && on <= last.on);
  return signoff.slice(since + 1).some(({ step, on }) => step === '退回' && on >= last.on);
}

/** Whether what was sent is what the report says; not while it is written anew, or is not marked as sent yet. */
export function isInForce(report: Report, sent: SentReport): boolean {
  return report.status === sentStatus && !isBack(report, sent);
}

/**
 * What a report promises: of one that was sent as it was sent, however it is written now, and from the day of its first
 * sending that its sign-off names. A file of before, which does not say it, leaves it to the report.
 */
export function promisesOf(report: Report, sent: SentReport | undefined): readonly Promised[] {
  const promises = sent && !isBack(report, sent) ? sent.sources.promises : undefined;
  if (!promises) return report.commitments;
  const [since] = report.commitments.map((one) => one.since);
  return promises.map((one) => ({ ...one, since: since ?? sent?.last.on ?? one.since }));
}
