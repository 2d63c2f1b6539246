import type { MetricVersion } from '../catalogue/metric.ts';
import type { Question } from './tally.ts';
import type { Towards } from './towards.ts';

export interface TallyOptions {
  /** Answer these metrics by other definitions than those in force at the end of the period. */
  readonly versions?: ReadonlyMap<string, MetricVersion> | undefined;
  /** Look at the asked branch alone, whatever the metric says of those below it. */
  readonly alone?: boolean | undefined;
  /** Count towards a duty, and not each record by its day. */
  readonly towards?: Towards | undefined;
}

/** What a question is called in the file of a report that was sent: its four parts, of which none has a blank. */
export function plainKey({ metric, period, branch, until }: Question): string {
  return [metric, period.id, branch, until].join(' ');
}

/** The plain part of a key, of whatever options. */
export function withoutOptions(key: string): string {
  return key.split(' ').slice(0, 4).join(' ');
}

/**
 * A question with its options as one line, the key of its answer in the file of a report that was sent:
 * `party-lectures 2022-H1 textile 2022-06-30`, then `own` for the branch alone, what says how it counts towards a
 * duty (`on-time`, `made-good`, `separate`), and `by` with the definitions that are asked for by the days from which
 * they are valid (`by party-lectures@2023-01-01`).
 */
export function questionKey(
  question: Question,
  { versions, alone, towards }: TallyOptions,
): string {
  const plain = plainKey(question);
  const others = [...(versions ?? [])].map(([id, { validFrom }]) => `${id}@${validFrom ?? ''}`);
  return [
    plain,
    ...(alone === true ? ['own'] : []),
    ...towardsWords(towards),
    ...(others.length > 0 ? [`by ${others.sort().join(',')}`] : []),
  ].join(' ');
}

/** How it counts towards a duty, in the key of a question and of what is kept of it. */
export function towardsWords(towards: Towards | undefined): readonly string[] {
  if (!towards) return [];
  const { by, combined } = towards;
  return [...(by === 'day' ? [] : [by]), ...(combined === 'separate' ? [combined] : [])];
}

/** How a key says that it counts towards a duty. */
export function towardsOf(words: string): Towards | undefined {
  const all = words.split(' ');
  const by = (['on-time', 'made-good'] as const).find((word) => all.includes(word));
  const isSeparate = all.includes('separate');
  if (!by && !isSeparate) return undefined;
  return { by: by ?? 'day', combined: isSeparate ? 'separate' : 'accepted' };
}
