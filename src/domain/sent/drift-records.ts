import type { Corpus } from '../corpus.ts';
import { KeptOne } from '../kept.ts';
import { firstDay, holders, type WorkRecord } from '../record.ts';
import { originName } from '../tally/origins.ts';
import { talliesOfThings } from '../tally/tallies-of-things.ts';
import type { Tally } from '../tally/tally.ts';

/** Why a record counts otherwise than when the report was sent. */
export type DriftCause =
  /** Written down after the day of sending: 上期补报. */
  | 'late'
  /** It did not count then, and does now; nobody says when it was written down. */
  | 'entered'
  /** Its text has changed. */
  | 'changed'
  | 'voided'
  /** It is not in the ledger any more. */
  | 'gone'
  /** The same text lies elsewhere: another branch's, or under another name. */
  | 'moved'
  /** Another record tells of the same gathering as a joint one. */
  | 'merged'
  /** Its text is the same: the tree, the definition, or a record that it leads to has changed. */
  | 'elsewhere'
  /** A record that counted ones lead to has changed. */
  | 'linked';

/** A record that counts otherwise; `before` and `after` are what it brings, absent where it does not count. */
export interface RecordDrift {
  /** As it was sent, or, where it is new, as it is called now. */
  readonly id: string;
  /** Where it lies now, or what it has been merged into; absent where there is nothing any more. */
  readonly now: string | undefined;
  readonly cause: DriftCause;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What of an answer is compared: the amounts and names of its things, by what tells them apart. */
interface Brought {
  readonly amount: number;
  readonly names: string;
}

/**
 * By which records an answer differs from the one that was sent, in the order of their ids. `then` is the content that
 * was sent, `on` the day.
 */
export function recordDrift(
  { then, now, on }: { readonly then: Corpus; readonly now: Corpus; readonly on: string },
  sent: Tally,
  present: Tally,
): readonly RecordDrift[] {
  const [before, after] = [broughtBy(sent), broughtBy(present)];
  const found = new Map<string, RecordDrift>();
  const taken = new Set<string>();
  const joint = present.records.flatMap((id) => now.records.get(id) ?? []);
  for (const [id, brought] of before) {
    const other = after.get(id);
    if (other && isSame(brought, other)) continue;
    // A value that is missing now has no things: only what has changed itself stands in its way.
    if (!other && present.value === null && isUntouched(then, now, id)) continue;
    const why = whyGone(then, now, id, joint);
    if (why.now !== undefined && why.now !== id) taken.add(why.now);
    const later = other ?? (why.cause === 'moved' ? after.get(why.now ?? '') : undefined);
    found.set(id, { id, ...why, before: amountOf(brought), after: amountOf(later) });
  }
  const inTheWay = present.value === null ? present.gapRecords : [];
  for (const id of [...after.keys(), ...inTheWay]) {
    if (before.has(id) || taken.has(id) || found.has(id)) continue;
    const cause = causeOfNew(then, now, id, on);
    found.set(id, { id, now: id, cause, before: undefined, after: amountOf(after.get(id)) });
  }
  if (found.size > 0 || sent.value !== present.value) {
    for (const id of new Set([...sent.linked, ...present.linked])) {
      if (found.has(id) || isUntouched(then, now, id)) continue;
      const still = now.records.has(id) ? id : undefined;
      found.set(id, { id, now: still, cause: 'linked', before: undefined, after: undefined });
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What each record brings, over all that an answer is made of. */
function broughtBy(tally: Tally): Map<string, Brought> {
  const all = new Map<string, { amounts: number[]; names: string[] }>();
  for (const leaf of talliesOfThings(tally)) {
    const { metric, branch, period } = leaf.question;
    for (const { origin, amount, names } of leaf.contributions) {
      if (origin.of !== 'record') continue;
      const one = all.get(origin.id) ?? { amounts: [], names: [] };
      one.amounts.push(amount);
      one.names.push(`${metric} ${branch} ${period.id} ${amount} ${(names ?? []).join(',')}`);
      all.set(originName(origin), one);
    }
  }
  return new Map(
    [...all].map(([id, { amounts, names }]) => [
      id,
      { amount: amounts[0] ?? 0, names: names.sort().join(';') },
    ]),
  );
}

function isSame(a: Brought, b: Brought): boolean {
  return a.names === b.names;
}

function amountOf(brought: Brought | undefined): number | undefined {
  return brought?.amount;
}

/** Why what counted then does not count now, or counts otherwise. */
function whyGone(
  then: Corpus,
  now: Corpus,
  id: string,
  joint: readonly WorkRecord[],
): Pick<RecordDrift, 'cause' | 'now'> {
  const [old, record] = [then.records.get(id), now.records.get(id)];
  const merged = old && joint.find((other) => hasTaken(other, old, then));
  if (!record) {
    const same = old && recordWithDigest(now, old.digest);
    if (same) return { cause: 'moved', now: same.id };
    return merged ? { cause: 'merged', now: merged.id } : { cause: 'gone', now: undefined };
  }
  if (record.state === '作废') {
    return merged ? { cause: 'merged', now: merged.id } : { cause: 'voided', now: id };
  }
  return { cause: record.digest === old?.digest ? 'elsewhere' : 'changed', now: id };
}

/** Whether a record tells now, as a joint one, of the gathering that another told of then. */
function hasTaken(record: WorkRecord, old: WorkRecord, then: Corpus): boolean {
  if (record.id === old.id || !holders(record).includes(old.branch)) return false;
  const before = then.records.get(record.id);
  return (
    record.branch !== old.branch &&
    firstDay(record.when) === firstDay(old.when) &&
    record.kinds.some((kind) => old.kinds.includes(kind)) &&
    !(before && holders(before).includes(old.branch))
  );
}

function causeOfNew(then: Corpus, now: Corpus, id: string, on: string): DriftCause {
  const [old, record] = [then.records.get(id), now.records.get(id)];
  if (old) return old.digest === record?.digest ? 'elsewhere' : 'changed';
  return record?.recorded !== undefined && record.recorded > on ? 'late' : 'entered';
}

function isUntouched(then: Corpus, now: Corpus, id: string): boolean {
  return then.records.get(id)?.digest === now.records.get(id)?.digest;
}

/** Where the text of a record that is gone lies now. */
export function recordWithDigest(corpus: Corpus, digest: string): WorkRecord | undefined {
  const found = byDigest.get(corpus, ({ records }) => {
    const all = [...records.values()].map((record) => [record.digest, record] as const);
    return new Map(all);
  });
  return found.get(digest);
}

/** Made once: each record that is gone is looked for. */
const byDigest = new KeptOne<Corpus, ReadonlyMap<string, WorkRecord>>();
