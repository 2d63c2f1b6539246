import { fieldsOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { Field, HeadRole } from '../catalogue/field.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { textOrder } from '../order.ts';
import { ownValue } from '../own.ts';
import { firstDay, type WorkRecord } from '../record.ts';
import type { Check, Texts } from './check.ts';
import { copiesOf } from './copies.ts';
import { isApart, isSaidOfJointEvents } from './joint-events.ts';

export const evidenceChecks: readonly Check[] = [
  { name: 'a piece of evidence proves one event', find: sharedEvidence },
];

/** A record with the place of one of its pointers among its evidence. */
interface Use {
  readonly record: WorkRecord;
  readonly index: number;
}

/**
 * Pointers (type, place in the paper, keeper) that an earlier record of another event has, and numbers of heads
 * that differ between two records of one page. Each pair of records is reported once, at the later one.
 */
function sharedEvidence(corpus: Corpus, texts: Texts): Issue[] {
  const copies = copiesOf(corpus, texts);
  const reported = new Set<string>();
  return [...usesOf(corpus).values()].flatMap(([first, ...others]) =>
    others.flatMap((use): Issue[] => {
      if (!first) return [];
      const pair = `${first.record.id} ${use.record.id}`;
      if (reported.has(pair) || copies.get(use.record.id) === first.record) return [];
      reported.add(pair);
      return judge(corpus, first.record, use);
    }),
  );
}

function judge(corpus: Corpus, first: WorkRecord, { record, index }: Use): Issue[] {
  if (isSaidOfJointEvents(first, record)) return [];
  if (isOnePaper(first, record)) return differingHeads(corpus.catalogue, first, record);
  const { type = '', ref = '' } = record.evidence[index] ?? {};
  const facts = { type, ref, day: firstDay(first.when), other: first.file };
  return [issue('evidence-shared', facts, inData(record.file, ['evidence', index, 'ref']))];
}

/**
 * Whether one paper may well serve two records: several items of a meeting stand on one page of the minutes
 * (one branch, one day), and a book holds the meetings of several quarters.
 */
function isOnePaper(a: WorkRecord, b: WorkRecord): boolean {
  if (a.when.form === 'period' && b.when.form === 'period') return true;
  return a.branch === b.branch && firstDay(a.when) === firstDay(b.when);
}

/** The uses of each pointer, each list in the order of days and ids; what is void proves nothing. */
function usesOf({ records, site, branches }: Corpus): ReadonlyMap<string, readonly Use[]> {
  const seats = new Set([
    ...Object.values(site.seats).flat(),
    ...[...branches.values()].flatMap((branch) => branch.seats.map(({ seat }) => seat)),
  ]);
  const uses = new Map<string, Use[]>();
  const inOrder = [...records.values()]
    .filter(({ state }) => state !== '作废')
    .sort((a, b) => textOrder(firstDay(a.when), firstDay(b.when)) || textOrder(a.id, b.id));
  for (const record of inOrder) {
    for (const [index, { type, ref, heldBy }] of record.evidence.entries()) {
      // A seat keeps the papers of its branch; what is no seat (an office) keeps one set for all branches.
      const isOfBranch = heldBy === undefined || seats.has(heldBy) || seatEnding.test(heldBy);
      const keeper = isOfBranch ? record.branch : '';
      const key = JSON.stringify([keeper, ...[type, ref, heldBy ?? ''].map(lettersOf)]);
      const list = uses.get(key);
      if (list) list.push({ record, index });
      else uses.set(key, [{ record, index }]);
    }
  }
  return uses;
}

/** How the seats of a branch's committee end, which a branch need not have declared. */
const seatEnding = /(?:书记|委员)$/;

/** A pointer without the blanks and widths in which it may be written. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}

/** Numbers that count the same heads of one meeting, and differ between its two records. */
function differingHeads(catalogue: Catalogue, first: WorkRecord, record: WorkRecord): Issue[] {
  const areOneEvent =
    first.when.form === 'event' && record.when.form === 'event' && !isApart(first, record);
  if (!areOneEvent) return [];
  const before = headsOf(catalogue, first);
  return [...headsOf(catalogue, record)].flatMap(([role, { field, value }]): Issue[] => {
    const other = before.get(role);
    if (!other || other.value === value) return [];
    const facts = {
      date: firstDay(record.when),
      field: field.label,
      value,
      otherField: other.field.label,
      otherValue: other.value,
      other: first.file,
    };
    return [issue('counted-differently', facts, inData(record.file, [field.name]))];
  });
}

interface Heads {
  readonly field: Field;
  readonly value: number;
}

/** The numbers of heads that a record has, by whom they count. */
function headsOf(catalogue: Catalogue, record: WorkRecord): ReadonlyMap<HeadRole, Heads> {
  const kinds = record.kinds.flatMap((id) => catalogue.kinds.get(id) ?? []);
  return new Map(
    [...fieldsOf(kinds).values()].flatMap((field): [HeadRole, Heads][] => {
      const value = ownValue(record.values, field.name);
      return field.heads !== undefined && typeof value === 'number'
        ? [[field.heads, { field, value }]]
        : [];
    }),
  );
}
