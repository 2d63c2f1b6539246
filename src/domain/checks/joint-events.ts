import { stateOn } from '../branch.ts';
import { fieldsOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import type { DifferingNumber } from '../issues/overlaps.ts';
import { textOrder } from '../order.ts';
import { ownValue } from '../own.ts';
import { holders, type WorkRecord } from '../record.ts';
import { shareOf } from '../tally/shared-amount.ts';
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

/** Whether two records are reported as one gathering, or as what may be one. */
export function isSaidOfJointEvents(a: WorkRecord, b: WorkRecord): boolean {
  const areOfOneDay =
    a.when.form === 'event' && b.when.form === 'event' && a.when.date === b.when.date;
  if (!areOfOneDay || !a.kinds.some((kind) => b.kinds.includes(kind))) return false;
  return isOneGathering(a, b) || mayBeOneGathering(a, b) || mayBeOneGathering(b, a);
}

function names(record: WorkRecord, other: WorkRecord): boolean {
  return partnersOf(record).includes(other.branch);
}

/** The branches that a record names as holders beside its own. */
function partnersOf(record: WorkRecord): string[] {
  return holders(record).filter((slug) => slug !== record.branch);
}

/** Whether two records of one day have hours that do not meet. */
export function isApart({ time: a }: WorkRecord, { time: b }: WorkRecord): boolean {
  return a !== undefined && b !== undefined && (a.to <= b.from || b.to <= a.from);
}

function joint(
  code: 'joint-written-twice' | 'joint-own-record',
  { branches, catalogue }: Corpus,
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
    differing: differing(catalogue, record, other),
  };
  return issue(code, facts, inData(record.file, ['with', index, 'branch']));
}

/**
 * The numbers of a gathering that its two records tell differently. Each holder's own people (`share: host`)
 * differ by right. A record that names no partner may tell its own branch's part, as the other record has it.
 */
function differing(
  catalogue: Catalogue,
  record: WorkRecord,
  other: WorkRecord,
): readonly DifferingNumber[] {
  const kinds = record.kinds.flatMap((id) => catalogue.kinds.get(id) ?? []);
  const part = record.with.find(({ branch }) => branch === other.branch)?.present;
  return [...fieldsOf(kinds).values()].flatMap(({ name, label }): DifferingNumber[] => {
    const value = ownValue(record.values, name);
    const otherValue = ownValue(other.values, name);
    const areNumbers = typeof value === 'number' && typeof otherValue === 'number';
    const share = shareOf(catalogue, record, name);
    if (!areNumbers || value === otherValue || share === 'host') return [];
    const isPart = share === 'present' && part === otherValue && !names(other, record);
    return isPart ? [] : [{ field: label, value, otherValue }];
  });
}
