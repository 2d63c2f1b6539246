import type { Corpus } from './corpus.ts';
import { textOrder } from './order.ts';
import { overlaps, type Period } from './period.ts';
import type { Commitment } from './commitment.ts';
import type { Plan } from './plan.ts';
import type { Report } from './report.ts';
import type { Verdict } from './verdict.ts';
import { commitmentVerdicts } from './verdicts.ts';

/** The last report of an organisation before a period, of a period as long; `undefined` where there is none. */
export function lastReportBefore(
  { reports }: Corpus,
  branch: string,
  { form, from }: Period,
): Report | undefined {
  return [...reports.values()]
    .filter((one) => one.branch === branch && one.period.form === form && one.period.to < from)
    .sort((a, b) => textOrder(`${a.period.to} ${a.id}`, `${b.period.to} ${b.id}`))
    .at(-1);
}

/** The plan of an organisation that a period lies in, the latest; `undefined` where nothing has been planned for it. */
export function planFor({ plans }: Corpus, branch: string, period: Period): Plan | undefined {
  return [...plans.values()]
    .filter((plan) => plan.branch === branch && overlaps(plan.period, period))
    .sort((a, b) => textOrder(`${a.date} ${a.id}`, `${b.date} ${b.id}`))
    .at(-1);
}

/** What an organisation has promised, or is asked of it, in a period, with how that stands on a day. */
export interface Owed {
  readonly commitment: Commitment;
  readonly verdicts: readonly Verdict<Commitment>[];
}

/** The commitments of an organisation with windows in a period, in the order of the plans. */
export function owedIn(
  corpus: Corpus,
  branch: string,
  period: Period,
  until: string,
): readonly Owed[] {
  return [...corpus.commitments.values()].flatMap((commitment) => {
    const verdicts = commitmentVerdicts(corpus, commitment, until, period).filter(
      (verdict) => commitment.branch === branch || verdict.branch === branch,
    );
    return verdicts.length > 0 ? [{ commitment, verdicts }] : [];
  });
}

/** The commitment of a plan that goes on with one of an earlier plan: that itself, or of the same metric and cadence. */
export function continued(
  { id, metric, cadence }: Commitment,
  { commitments }: Plan,
): Commitment | undefined {
  return (
    commitments.find((one) => one.id === id) ??
    commitments.find((one) => one.metric === metric && one.cadence === cadence)
  );
}
