import { stateOn } from '../domain/branch.ts';
import { fieldsOf } from '../domain/catalogue/catalogue.ts';
import type { Field, HeadRole } from '../domain/catalogue/field.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { IsoDate } from '../domain/date.ts';
import { KeptOne } from '../domain/kept.ts';
import { addExactly } from '../domain/percent.ts';
import { holders, treeDay, type WorkRecord } from '../domain/record.ts';
import type { Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { leavesOf } from './leaves.ts';
import { withheldBranches } from './withheld.ts';
import { ownValue } from '../domain/own.ts';

/** Below this number of members a count of their heads points at persons. */
const smallBranch = 10;

/** Whether a branch is so small on a day that its attendance is told as a word, not as a number. */
export function hidesAttendance(corpus: Corpus, slug: string, day: IsoDate): boolean {
  const members = membersOn(corpus, slug, day);
  return members !== undefined && members < smallBranch;
}

/**
 * What stands for a field of a record that counts heads of a small branch: whether enough came, that the
 * number is not told, and nothing (`''`) for how many should have come. `undefined` where the number is told:
 * for every other field, and where more took part than the branch has members.
 */
export function headsText(corpus: Corpus, record: WorkRecord, field: Field): string | undefined {
  const { heads } = field;
  if (!heads || !hidesAttendance(corpus, record.branch, treeDay(record.when))) return undefined;
  switch (heads) {
    case 'expected':
      return '';
    case 'present':
      return quorumText(corpus, record);
    case 'participants':
      return isCrowd(corpus, record, field) ? undefined : ui['record.headsWithheld'];
  }
}

/**
 * Whether enough of those expected came. Half of them is enough for a vote
 * (《中国共产党支部工作条例（试行）》第十一条: 半数以上有表决权的党员到会).
 */
function quorumText(corpus: Corpus, record: WorkRecord): string {
  const present = headsOf(corpus, record, 'present');
  const expected =
    headsOf(corpus, record, 'expected') ?? membersOn(corpus, record.branch, treeDay(record.when));
  if (present === undefined || expected === undefined) return ui['record.quorumUnknown'];
  return present * 2 >= expected ? ui['record.quorumMet'] : ui['record.quorumMissed'];
}

function headsOf(
  { catalogue }: Corpus,
  { kinds, values }: WorkRecord,
  role: HeadRole,
): number | undefined {
  const fields = fieldsOf(kinds.flatMap((id) => catalogue.kinds.get(id) ?? []));
  const numbers = [...fields].map(([name, { heads }]) =>
    heads === role ? ownValue(values, name) : undefined,
  );
  return numbers.find((value) => typeof value === 'number');
}

/**
 * Whether more took part than the branch has members, so that the number points at none of them. Where the
 * number is of a joint gathering, what is left beside the printed parts of the others has to be so large.
 */
function isCrowd(corpus: Corpus, record: WorkRecord, { name, share }: Field): boolean {
  const { when, values, branch } = record;
  const value = ownValue(values, name);
  const members = membersOn(corpus, branch, treeDay(when));
  if (typeof value !== 'number' || members === undefined) return false;
  const others = share === 'present' ? toldParts(corpus, record) : [];
  const times = when.form === 'period' ? (when.times ?? 1) : 1;
  return value - addExactly(others) > members * times;
}

/** How many came of each other branch that is large enough to say so. */
function toldParts(corpus: Corpus, record: WorkRecord): readonly number[] {
  const day = treeDay(record.when);
  return record.with.flatMap(({ branch, present }) =>
    present === undefined || hidesAttendance(corpus, branch, day) ? [] : present,
  );
}

/** What of a sum of attendances is told as a word: the rows of these records, and the sum itself. */
export interface Withheld {
  readonly records: ReadonlySet<string>;
  readonly sum: boolean;
  /** Whether a larger branch is among them, so that the small one's number cannot be subtracted. */
  readonly another: boolean;
}

const nothing: Withheld = { records: new Set(), sum: false, another: false };

/**
 * What a sum of attendances keeps to itself. The rows of branches with fewer than ten members have a word in
 * place of a number, and their numbers stay in the sum; so have those of the branches that are hidden for their
 * sake. A sum to which a small branch alone has brought something is its number, and is a word itself.
 */
export function withheldFrom(corpus: Corpus, leaf: Tally): Withheld {
  return keptWithheld.get(leaf, () => findWithheld(corpus, leaf));
}

/** Every page that prints a sum asks, and a record's page prints all sums that count it. */
const keptWithheld = new KeptOne<Tally, Withheld>();

function findWithheld(corpus: Corpus, leaf: Tally): Withheld {
  if (summedHeads(corpus, leaf) === undefined) return nothing;
  const { question } = leaf;
  // What a small branch has of a joint gathering is its own number, whoever wrote the record.
  if (hidesAttendance(corpus, question.branch, question.period.to)) {
    return { records: new Set(leaf.records), sum: true, another: false };
  }
  const { own, small } = withheldBranches(corpus, question, hidesAttendance);
  const lines = leaf.records.map((id) => ({ id, from: bringers(corpus, id, question.branch) }));
  const from = new Set(lines.flatMap((line) => line.from));
  const alone = from.size === 1;
  // A larger branch's own pages tell its number.
  if (alone && ![...from].some((slug) => small.has(slug))) return nothing;
  const records = lines.filter((line) => line.from.some((slug) => own.has(slug)));
  return {
    records: new Set(records.map(({ id }) => id)),
    sum: alone,
    another: [...from].some((slug) => own.has(slug) && !small.has(slug)),
  };
}

/** The branches of the asked part of the tree that a record counts for. */
function bringers(corpus: Corpus, id: string, asked: string): readonly string[] {
  const record = corpus.records.get(id);
  if (!record) return [];
  const day = treeDay(record.when);
  const within = holders(record).filter((slug) => corpus.tree.isWithin(slug, asked, day));
  return within.length > 0 ? within : [record.branch];
}

/**
 * Whether tables by branch keep a branch's figure to themselves (its own, or with all below it): because it is
 * small, or because a small one's number could be worked out from it.
 */
export function isWithheldByBranch(corpus: Corpus, tally: Tally, part: 'own' | 'sum'): boolean {
  if (tally.value === null || isOfMany(tally)) return false;
  return leavesOf(tally)
    .filter((leaf) => summedHeads(corpus, leaf) !== undefined)
    .some(({ question }) => {
      const { own, sums } = withheldBranches(corpus, question, hidesAttendance);
      return (part === 'own' ? own : sums).has(question.branch);
    });
}

/** What stands for the number that a row of a sum of attendances keeps to itself. */
export function withheldText(corpus: Corpus, leaf: Tally, record: WorkRecord): string {
  return summedHeads(corpus, leaf) === 'present'
    ? quorumText(corpus, record)
    : ui['attendance.withheld'];
}

/**
 * What stands for a figure that would tell the attendance of one small branch: whether enough came each time.
 * `undefined` where the figure may be told.
 */
export function attendanceWord(corpus: Corpus, tally: Tally): string | undefined {
  if (tally.value === null) return undefined;
  if (isOfMany(tally)) return undefined;
  const leaves = leavesOf(tally);
  if (!leaves.some((leaf) => withheldFrom(corpus, leaf).sum)) return undefined;
  const words = leaves
    .filter((leaf) => summedHeads(corpus, leaf) === 'present')
    .flatMap(({ records }) => records)
    .flatMap((id) => corpus.records.get(id) ?? [])
    .map((record) => quorumText(corpus, record));
  if (words.length === 0) return ui['attendance.withheld'];
  const met = words.every((word) => word === ui['record.quorumMet']);
  return ui[met ? 'record.quorumMet' : 'attendance.notAlways'];
}

/** Whether it is the middle of several branches' numbers, or a share of branches, which is none of theirs. */
function isOfMany({ version: { definition }, parts }: Tally): boolean {
  if (definition.of !== 'each' || parts.length < 2) return false;
  return definition.take === 'median' || definition.take === 'share';
}

/** What heads a tally adds up; `undefined` for every other tally. */
function summedHeads({ catalogue }: Corpus, { version: { definition } }: Tally) {
  if (definition.of !== 'things' || definition.from.of !== 'records') return undefined;
  const { take, from } = definition;
  if (take.do !== 'sum' && take.do !== 'latest') return undefined;
  return from.kinds
    .map(({ kind }) => ownValue(catalogue.kinds.get(kind)?.fields, take.field)?.heads)
    .find((heads) => heads !== undefined);
}

function membersOn(corpus: Corpus, slug: string, day: IsoDate): number | undefined {
  const branch = corpus.branches.get(slug);
  return branch && stateOn(branch, day).members;
}
