import type { Kind } from '../catalogue/kind.ts';
import type { Corpus } from '../corpus.ts';
import { lastDay, type IsoDate } from '../date.ts';
import type { Duty } from '../duty.ts';
import { KeptOne } from '../kept.ts';
import { ownValue } from '../own.ts';
import { covers, type Period } from '../period.ts';
import { firstDay, holders, type WorkRecord } from '../record.ts';
import type { Excuse } from '../verdict.ts';

/** An explanation that a branch has given: of which duty, for which days, with which reason. */
interface Told {
  readonly record: WorkRecord;
  readonly of: Period;
  readonly reason: string;
}

/**
 * What was told by a day of why a window of a duty was not filled. An explanation is of each window that lies whole
 * in the days that it is for.
 */
export function excusesOf(
  corpus: Corpus,
  duty: Pick<Duty, 'id' | 'excuses'>,
  branch: string,
  window: Period,
  until: IsoDate,
): readonly Excuse[] {
  const told = keptTold.get(corpus, byDutyAndBranch).get(`${duty.id} ${branch}`) ?? [];
  const own = told.filter(({ record, of }) => firstDay(record.when) <= until && covers(of, window));
  for (const { record } of own) corpus.heard?.explained(record.id);
  return own.map(({ record, reason }) => ({
    record: record.id,
    reason,
    accepted: duty.excuses.includes(reason),
  }));
}

/** Each window of each branch asks for these. */
const keptTold = new KeptOne<Corpus, ReadonlyMap<string, readonly Told[]>>();

function byDutyAndBranch(corpus: Corpus): ReadonlyMap<string, readonly Told[]> {
  const all = [...corpus.catalogue.kinds.values()].flatMap((kind) => toldIn(corpus, kind));
  const keyed = all.flatMap(({ duties, ...told }) =>
    duties.flatMap((duty) =>
      [...new Set(holders(told.record))].map((branch) => ({ key: `${duty} ${branch}`, told })),
    ),
  );
  const grouped = Map.groupBy(keyed, ({ key }) => key);
  return new Map([...grouped].map(([key, group]) => [key, group.map(({ told }) => told)]));
}

/** The explanations of a kind, each with the duties that it is about. */
function toldIn(
  { index }: Corpus,
  { id, explains }: Kind,
): (Told & { readonly duties: readonly string[] })[] {
  if (!explains) return [];
  return index.find([id], undefined, lastDay).flatMap((record) => {
    const duties = ownValue(record.values, explains.duties);
    const reason = ownValue(record.values, explains.reason);
    const isWhole = typeof duties === 'object' && typeof reason === 'string' && record.for;
    return isWhole ? [{ record, of: record.for, reason, duties }] : [];
  });
}
