import { versionOn } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { measureOf } from '../measures.ts';
import { ownValue } from '../own.ts';
import { treeDay, type WorkRecord } from '../record.ts';
import { shareOf } from '../tally/shared-amount.ts';
import type { Question, Tally } from '../tally/tally.ts';
import { isSmallBranch } from './small-branch.ts';

/**
 * The small branches that held a gathering together with its host, and whose number is what stands between the
 * host's own part of a metric's number and the whole one that the record prints.
 */
export function smallPartners(
  corpus: Corpus,
  { metric, period }: Pick<Question, 'metric' | 'period'>,
  record: WorkRecord,
): readonly string[] {
  const asked = measureOf(corpus, metric);
  const definition = asked && versionOn(asked, period.to).definition;
  if (definition?.of !== 'things' || definition.take.do !== 'sum') return [];
  if (shareOf(corpus.catalogue, record, definition.take.field) !== 'present') return [];
  const day = treeDay(record.when);
  return record.with
    .filter(({ role, branch }) => role === '联合' && isSmallBranch(corpus, branch, day))
    .map(({ branch }) => branch);
}

/**
 * Ids of the records of which a tally has a part only that gives away how many a small branch had: the host's part,
 * or one in which the small branch's own is added to numbers that are told.
 */
export function partsThatTell(
  corpus: Corpus,
  { question, version: { definition }, contributions }: Tally,
): readonly string[] {
  if (definition.of !== 'things' || definition.take.do !== 'sum') return [];
  const { field } = definition.take;
  return contributions.flatMap(({ origin, amount }) => {
    const record = origin.of === 'record' ? corpus.records.get(origin.id) : undefined;
    if (!record || ownValue(record.values, field) === amount) return [];
    const day = treeDay(record.when);
    const small = smallPartners(corpus, question, record);
    const telling = small.length > 0 ? [record.branch, ...small] : [];
    const isTelling = telling.some((slug) => corpus.tree.isWithin(slug, question.branch, day));
    return isTelling ? [record.id] : [];
  });
}
