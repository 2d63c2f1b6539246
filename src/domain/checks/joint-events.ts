import { stateOn } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { textOrder } from '../order.ts';
import { holders, type WorkRecord } from '../record.ts';
import type { Check } from './check.ts';

export const jointEventChecks: readonly Check[] = [
  { name: 'a joint event is written down once', find: writtenTwice },
];

/** The events of one day and kind, by branch, each in the order of their ids. */
interface Day {
  readonly kind: string;
  readonly date: string;
  readonly byBranch: Map<string, WorkRecord[]>;
}

/**
 * Where two branches each wrote a record of a day and kind and named the other as a holder, they counted one
 * gathering twice. Where only one named the other, it may have been two: that is asked at the name.
 */
function writtenTwice(corpus: Corpus): Issue[] {
  const told = new Set<string>();
  return days(corpus).flatMap((day) =>
    [...day.byBranch.values()].flat().flatMap((record) => {
      // Only the records of branches that it names can be of the same gathering.
      const named = partnersOf(record).flatMap((slug) => day.byBranch.get(slug) ?? []);
      const twin = named.find((other) => other.id < record.id && isOneGathering(record, other));
      const others = twin ? [] : named.filter((other) => mayBeOneGathering(record, other));
      return [...(twin ? [twin] : []), ...others].flatMap((other): Issue[] => {
        // Two records that have several kinds in common are one mistake.
        const pair = `${record.id} ${other.id}`;
        if (told.has(pair)) return [];
        told.add(pair);
        const code = other === twin ? 'joint-written-twice' : 'joint-own-record';
        return [joint(code, corpus, day, record, other)];
      });
    }),
  );
}

/** The events by day and kind. */
function days({ records, catalogue }: Corpus): readonly Day[] {
  const found = new Map<string, Day>();
  const events = [...records.values()].sort((a, b) => textOrder(a.id, b.id));
  for (const record of events) {
    const { when, state } = record;
    if (when.form !== 'event' || state === '作废') continue;
    for (const id of new Set(record.kinds)) {
      const kind = catalogue.kinds.get(id)?.label;
      if (kind === undefined) continue;
      const key = `${id} ${when.date}`;
      const day = found.get(key) ?? {
        kind,
        date: when.date,
        byBranch: new Map<string, WorkRecord[]>(),
      };
      found.set(key, day);
      const own = day.byBranch.get(record.branch);
      if (own) own.push(record);
      else day.byBranch.set(record.branch, [record]);
    }
  }
  return [...found.values()];
}

/** Whether two events of one day and kind are one gathering, which both its holders wrote down. */
export function isOneGathering(a: WorkRecord, b: WorkRecord): boolean {
  return names(a, b) && names(b, a) && !isApart(a, b);
}

/**
 * Whether a record names a branch as a holder that has a record of its own, and nothing tells the two apart.
 * Where both have their hours, either they do not meet, or the branch is in two places: another check's.
 */
function mayBeOneGathering(record: WorkRecord, other: WorkRecord): boolean {
  const isTimed = record.time !== undefined && other.time !== undefined;
  return names(record, other) && !names(other, record) && !isTimed;
}

function names(record: WorkRecord, other: WorkRecord): boolean {
  return partnersOf(record).includes(other.branch);
}

/** The branches that a record names as holders beside its own. */
function partnersOf(record: WorkRecord): string[] {
  return holders(record).filter((slug) => slug !== record.branch);
}

function isApart({ time: a }: WorkRecord, { time: b }: WorkRecord): boolean {
  return a !== undefined && b !== undefined && (a.to <= b.from || b.to <= a.from);
}

function joint(
  code: 'joint-written-twice' | 'joint-own-record',
  { branches }: Corpus,
  { kind, date }: Day,
  record: WorkRecord,
  other: WorkRecord,
): Issue {
  const branch = branches.get(other.branch);
  const index = record.with.findIndex((partner) => partner.branch === other.branch);
  const facts = {
    kind,
    branch: branch ? stateOn(branch, date).name : other.branch,
    date,
    other: other.file,
  };
  return issue(code, facts, inData(record.file, ['with', index, 'branch']));
}
