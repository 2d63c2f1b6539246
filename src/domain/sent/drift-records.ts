import type { Corpus } from '../corpus.ts';
import { textOrder } from '../order.ts';
import { firstDay, holders, isWrittenAfter, type WorkRecord } from '../record.ts';
import { originName } from '../tally/origins.ts';
import { talliesOfThings } from '../tally/tallies-of-things.ts';
import type { Tally } from '../tally/tally.ts';
import { recordWithDigest, redatedRecord } from './same-record.ts';

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
  /** Its date was put right, and its name with it. */
  | 'redated'
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

/** What a record brings to an answer: its amount, and all by which two answers are told apart. */
interface Brought {
  readonly amount: number;
  readonly names: string;
}

/** The contents of then and of now, and the day of sending. */
interface Sides {
  readonly then: Corpus;
  readonly now: Corpus;
  readonly on: string;
}

/**
 * By which records an answer differs from the one that was sent, in the order of their ids. `then` is the content that
 * was sent, `on` the day.
 */
export function recordDrift(sides: Sides, sent: Tally, present: Tally): readonly RecordDrift[] {
  const after = broughtBy(present);
  const before = broughtBy(sent);
  const old = [...before].flatMap(([id, brought]) =>
    driftOfOld(sides, id, brought, present, after),
  );
  const explained = new Set([...before.keys(), ...old.flatMap(({ now }) => now ?? [])]);
  const inTheWay = present.value === null ? present.gapRecords : [];
  const fresh = [...new Set([...after.keys(), ...inTheWay])]
    .filter((id) => !explained.has(id))
    .map((id): RecordDrift => {
      const cause = causeOfNew(sides, id);
      return { id, now: id, cause, before: undefined, after: after.get(id)?.amount };
    });
  const own = [...old, ...fresh];
  const isSame = own.length === 0 && sent.value === present.value;
  return [...own, ...(isSame ? [] : linkedDrift(sides, sent, present, own))].sort((a, b) =>
    textOrder(a.id, b.id),
  );
}

/** How a record that counted then counts now; nothing where it does so as before. */
function driftOfOld(
  sides: Sides,
  id: string,
  brought: Brought,
  present: Tally,
  after: ReadonlyMap<string, Brought>,
): RecordDrift[] {
  const other = after.get(id);
  if (other?.names === brought.names) return [];
  // A value that is missing now has no things: only what has changed itself stands in its way, but where nobody is
  // asked any more.
  if (!other && present.value === null && !asksNobody(present) && isUntouched(sides, id)) return [];
  const why = whyOtherwise(sides, id, present);
  const isElsewhere = why.cause === 'moved' || why.cause === 'redated';
  const later = isElsewhere ? after.get(why.now ?? '') : other;
  return [{ id, ...why, before: brought.amount, after: later?.amount }];
}

/** Whether nothing is waited for because no branch is asked: what counted then does so no longer. */
function asksNobody({ gap }: Tally): boolean {
  return gap === 'no-branch' || gap === 'not-asked';
}

/** The records that counted ones lead to and that are not what they were. */
function linkedDrift(
  sides: Sides,
  sent: Tally,
  present: Tally,
  own: readonly RecordDrift[],
): RecordDrift[] {
  const told = new Set(own.map(({ id }) => id));
  return [...new Set([...sent.linked, ...present.linked])]
    .filter((id) => !told.has(id) && !isUntouched(sides, id))
    .map((id): RecordDrift => ({
      id,
      now: sides.now.records.has(id) ? id : undefined,
      cause: 'linked',
      before: undefined,
      after: undefined,
    }));
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

/** Why what counted then does not count now, or counts otherwise. */
function whyOtherwise(
  { then, now }: Sides,
  id: string,
  present: Tally,
): Pick<RecordDrift, 'cause' | 'now'> {
  const [old, record] = [then.records.get(id), now.records.get(id)];
  if (record && record.state !== '作废') {
    return { cause: record.digest === old?.digest ? 'elsewhere' : 'changed', now: id };
  }
  const same = !record && old ? recordWithDigest(now, old.digest) : undefined;
  if (same) return { cause: 'moved', now: same.id };
  const redated = !record && old ? redatedRecord(now, then, old) : undefined;
  if (redated) return { cause: 'redated', now: redated.id };
  const counted = present.records.flatMap((other) => now.records.get(other) ?? []);
  const merged = old && counted.find((other) => hasTaken(other, old, then));
  if (merged) return { cause: 'merged', now: merged.id };
  return record ? { cause: 'voided', now: id } : { cause: 'gone', now: undefined };
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

function causeOfNew({ then, now, on }: Sides, id: string): DriftCause {
  const [old, record] = [then.records.get(id), now.records.get(id)];
  if (old) return old.digest === record?.digest ? 'elsewhere' : 'changed';
  return isWrittenAfter(record, on) ? 'late' : 'entered';
}

function isUntouched({ then, now }: Sides, id: string): boolean {
  return then.records.get(id)?.digest === now.records.get(id)?.digest;
}
