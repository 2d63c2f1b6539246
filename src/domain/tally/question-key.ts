import type { MetricVersion } from '../catalogue/metric.ts';
import type { Question } from './tally.ts';

export interface TallyOptions {
  /** Answer these metrics by other definitions than those in force at the end of the period. */
  readonly versions?: ReadonlyMap<string, MetricVersion> | undefined;
  /** Look at the asked branch alone, whatever the metric says of those below it. */
  readonly alone?: boolean | undefined;
}

/** What a question is called in the file of a report that was sent: its four parts, of which none has a blank. */
export function plainKey({ metric, period, branch, until }: Question): string {
  return [metric, period.id, branch, until].join(' ');
}

/**
 * A question with its options as one line, the key of its answer in the file of a report that was sent:
 * `party-lectures 2022-H1 textile 2022-06-30`, then `own` for the branch alone, and `by` with the definitions that
 * are asked for by the days from which they are valid (`by party-lectures@2023-01-01`).
 */
export function questionKey(question: Question, { versions, alone }: TallyOptions): string {
  const plain = plainKey(question);
  if (alone !== true && !versions?.size) return plain;
  const others = [...(versions ?? [])].map(([id, { validFrom }]) => `${id}@${validFrom ?? ''}`);
  return [
    plain,
    ...(alone === true ? ['own'] : []),
    ...(others.length > 0 ? [`by ${others.sort().join(',')}`] : []),
  ].join(' ');
}
