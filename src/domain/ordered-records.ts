import type { Corpus } from './corpus.ts';
import { KeptOne } from './kept.ts';
import { hasBegun } from './listed-under.ts';
import { holders, type WorkRecord } from './record.ts';
import { byTime } from './tally/record-index.ts';

/** Records in the orders in which pages list them, made once for the whole site. */
interface OrderedRecords {
  /** All that have happened by the site's day, in order of time. */
  readonly records: readonly WorkRecord[];
  /** By the folder they lie in. */
  readonly inFolder: ReadonlyMap<string, readonly WorkRecord[]>;
  /** By the branches that held them: a joint event stands with each. */
  readonly heldBy: ReadonlyMap<string, readonly WorkRecord[]>;
  /** The place of a record in its folder's list. */
  readonly placeInFolder: ReadonlyMap<string, number>;
}

const kept = new KeptOne<Corpus, OrderedRecords>();

/** The corpus's records in order; what lies after the site's day does not exist yet. */
export function orderedRecords(corpus: Corpus): OrderedRecords {
  return kept.get(corpus, putInOrder);
}

function putInOrder(corpus: Corpus): OrderedRecords {
  const records = [...corpus.records.values()]
    .filter((record) => hasBegun(record, corpus.site.asOf))
    .sort(byTime);
  const inFolder = new Map<string, WorkRecord[]>();
  const heldBy = new Map<string, WorkRecord[]>();
  const placeInFolder = new Map<string, number>();
  for (const record of records) {
    placeInFolder.set(record.id, inFolder.get(record.branch)?.length ?? 0);
    put(inFolder, record.branch, record);
    for (const slug of new Set(holders(record))) put(heldBy, slug, record);
  }
  return { records, inFolder, heldBy, placeInFolder };
}

function put(map: Map<string, WorkRecord[]>, key: string, record: WorkRecord): void {
  const list = map.get(key);
  if (list) list.push(record);
  else map.set(key, [record]);
}
