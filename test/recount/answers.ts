import type { Tally } from '../../src/domain/tally/tally.ts';
import type { Counted } from './look.ts';
import type { Office } from './office.ts';
import { recount } from './recount.ts';

/** An answer to a metric, as both the evaluator and the recount can give it. */
type MetricAnswer = Omit<Counted, 'isDisputed' | 'isFinal'>;

/** What the evaluator says. */
export function evaluated({
  value,
  records,
  numerator,
  denominator,
  reporting,
}: Tally): MetricAnswer {
  return {
    value,
    records,
    ...(numerator !== undefined && denominator !== undefined ? { numerator, denominator } : {}),
    expected: [...reporting.expected].sort(),
    missing: [...reporting.missing].sort(),
  };
}

/** What the recount says to the same question; `undefined` where it has no rule for the metric. */
export function counted(office: Office, { question, metric }: Tally): MetricAnswer | undefined {
  const { period, until, branch } = question;
  const asked = { from: period.from, to: period.to, known: until, of: branch };
  const found = recount(office, asked, metric.id);
  if (!found) return undefined;
  const { isDisputed: _, isFinal: __, ...answer } = found;
  return answer;
}
