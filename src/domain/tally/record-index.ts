import type { IsoDate } from '../date.ts';
import { textOrder } from '../order.ts';
import { firstDay, holders, treeDay, type When, type WorkRecord } from '../record.ts';

interface KindRecords {
  /** Records with a day of their own, by that day. */
  readonly events: WorkRecord[];
  /** Counts over periods and spans, by time too: few, and looked through whole. */
  readonly stretches: WorkRecord[];
  /** Those of them that make good for an earlier window. */
  readonly madeGood: WorkRecord[];
}

/**
 * Records by kind and day, made once, so that a site with thousands of figures does not scan all records
 * for each. Void records are not in it: they count nowhere.
 */
export class RecordIndex {
  readonly #byKind = new Map<string, KindRecords>();
  /** What has been looked up: each branch asks for the same kinds and days. */
  readonly #found = new Map<string, Found>();

  constructor(records: Iterable<WorkRecord>) {
    for (const record of records) {
      if (record.state === '作废') continue;
      for (const kind of new Set(record.kinds)) {
        const ofKind = this.#ofKind(kind);
        (record.when.form === 'event' ? ofKind.events : ofKind.stretches).push(record);
        if (record.for) ofKind.madeGood.push(record);
      }
    }
    for (const { events, stretches } of this.#byKind.values()) {
      events.sort(byTime);
      stretches.sort(byTime);
    }
  }

  /**
   * The records of the kinds that begin in or, as stretches, may touch the days `from` to `to`; each once,
   * in order of time. Without `from`, all that begin by `to`; with `by`, only those that one of these
   * branches held.
   */
  find(
    kinds: readonly string[],
    from: IsoDate | undefined,
    to: IsoDate,
    by?: ReadonlySet<string>,
  ): readonly WorkRecord[] {
    const key = `${kinds.join(' ')} ${from ?? ''} ${to}`;
    let found = this.#found.get(key);
    if (!found) this.#found.set(key, (found = new Found(this.#lookUp(kinds, from, to))));
    return by ? found.heldBy(by) : found.records;
  }

  /** The records of the kinds that make good for an earlier window (`for`), each once. */
  madeGood(kinds: readonly string[]): readonly WorkRecord[] {
    return [...new Set(kinds.flatMap((kind) => this.#byKind.get(kind)?.madeGood ?? []))];
  }

  #lookUp(kinds: readonly string[], from: IsoDate | undefined, to: IsoDate): WorkRecord[] {
    const found = new Set<WorkRecord>();
    for (const kind of kinds) {
      const ofKind = this.#byKind.get(kind);
      if (!ofKind) continue;
      const first = from === undefined ? 0 : lowerBound(ofKind.events, from);
      for (let at = first; at < ofKind.events.length; at += 1) {
        const record = ofKind.events[at] as WorkRecord;
        if (firstDay(record.when) > to) break;
        found.add(record);
      }
      for (const record of ofKind.stretches) {
        if (firstDay(record.when) <= to && mayReach(record.when, from)) found.add(record);
      }
    }
    // What is in order already is only merged by the sort.
    return [...found].sort(byTime);
  }

  #ofKind(kind: string): KindRecords {
    let ofKind = this.#byKind.get(kind);
    if (!ofKind) this.#byKind.set(kind, (ofKind = { events: [], stretches: [], madeGood: [] }));
    return ofKind;
  }
}

/** What was looked up, and on demand the part of each branch. */
class Found {
  readonly records: readonly WorkRecord[];
  #parts: Map<string, WorkRecord[]> | undefined;

  constructor(records: readonly WorkRecord[]) {
    this.records = records;
  }

  heldBy(branches: ReadonlySet<string>): readonly WorkRecord[] {
    const parts = (this.#parts ??= partsOf(this.records));
    const found = [...branches].flatMap((slug) => parts.get(slug) ?? []);
    // One branch's records are in order and each once; those of several may be joint.
    return branches.size === 1 ? found : [...new Set(found)].sort(byTime);
  }
}

function partsOf(records: readonly WorkRecord[]): Map<string, WorkRecord[]> {
  const parts = new Map<string, WorkRecord[]>();
  for (const record of records) {
    for (const slug of new Set(holders(record))) {
      const part = parts.get(slug);
      if (part) part.push(record);
      else parts.set(slug, [record]);
    }
  }
  return parts;
}

/** Whether a stretch is not over before a day. */
function mayReach(when: When, from: IsoDate | undefined): boolean {
  const last = when.form === 'period' ? when.period.to : when.form === 'span' ? when.to : undefined;
  return from === undefined || last === undefined || last >= from;
}

/** Orders records by their last day, then by id, so that every list of them reads the same everywhere. */
export function byTime(a: WorkRecord, b: WorkRecord): number {
  const days = textOrder(treeDay(a.when), treeDay(b.when));
  return days === 0 ? textOrder(a.id, b.id) : days;
}

function lowerBound(records: readonly WorkRecord[], day: IsoDate): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstDay((records[middle] as WorkRecord).when) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
