import { stateOn } from '../domain/branch.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { IsoDate } from '../domain/date.ts';
import { treeDay, type WorkRecord } from '../domain/record.ts';
import type { Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { leavesOf } from './leaves.ts';

/** Below this number of members a count of those present points at persons. */
const smallBranch = 10;

const wasPresent = 'present';
const wasExpected = 'expected';

/** Whether a branch is so small on a day that its attendance is told as a word, not as a number. */
export function hidesAttendance(corpus: Corpus, slug: string, day: IsoDate): boolean {
  const members = membersOn(corpus, slug, day);
  return members !== undefined && members < smallBranch;
}

/**
 * What stands for an attendance field of a small branch: whether enough came, and nothing (`''`) for how many
 * should have come. `undefined` for every other field. Half of those expected is enough for a vote
 * (《中国共产党支部工作条例（试行）》第十一条: 半数以上有表决权的党员到会).
 */
export function quorumText(corpus: Corpus, record: WorkRecord, name: string): string | undefined {
  if (name === wasExpected) return '';
  if (name !== wasPresent) return undefined;
  const present = record.values[name];
  const expected =
    record.values[wasExpected] ?? membersOn(corpus, record.branch, treeDay(record.when));
  if (typeof present !== 'number' || typeof expected !== 'number')
    return ui['record.quorumUnknown'];
  return present * 2 >= expected ? ui['record.quorumMet'] : ui['record.quorumMissed'];
}

/** What of a sum of attendances is told as a word: the rows of these branches, and the sum itself. */
export interface Withheld {
  readonly branches: ReadonlySet<string>;
  readonly sum: boolean;
  /** Whether a larger branch is among them, so that the small one's number cannot be subtracted. */
  readonly another: boolean;
}

const nothing: Withheld = { branches: new Set(), sum: false, another: false };

/**
 * What a sum of attendances keeps to itself. The rows of branches with fewer than ten members have a word in
 * place of a number, and their numbers stay in the sum. Where that is one branch alone, its number would be
 * the sum less the other rows: then the next smallest branch's rows have a word too. Where there is no other
 * branch, the sum is that branch's number and is told as a word itself. This holds within one table; who
 * collects the open records of all other branches can still subtract them from a published sum.
 */
export function withheldFrom(corpus: Corpus, leaf: Tally): Withheld {
  if (attendanceField(leaf) === undefined) return nothing;
  const { question, records } = leaf;
  const sizes = new Map<string, number>();
  const small = new Set<string>();
  const askedIsSmall = hidesAttendance(corpus, question.branch, question.period.to);
  for (const id of records) {
    const record = corpus.records.get(id);
    if (!record) continue;
    const { branch } = record;
    const day = treeDay(record.when);
    sizes.set(branch, membersOn(corpus, branch, day) ?? Number.POSITIVE_INFINITY);
    // What a small branch has of a joint gathering is its own number, whoever wrote the record.
    if (askedIsSmall || hidesAttendance(corpus, branch, day)) small.add(branch);
  }
  if (askedIsSmall) return { branches: small, sum: true, another: false };
  if (small.size !== 1) return { branches: small, sum: false, another: false };
  const [next] = [...sizes].filter(([slug]) => !small.has(slug)).sort(([, a], [, b]) => a - b);
  if (!next) return { branches: small, sum: true, another: false };
  return { branches: new Set([...small, next[0]]), sum: false, another: true };
}

/** What stands for the number that a row of a sum of attendances keeps to itself. */
export function withheldText(corpus: Corpus, leaf: Tally, record: WorkRecord): string {
  const name = attendanceField(leaf) ?? '';
  return quorumText(corpus, record, name) || ui['attendance.withheld'];
}

/**
 * What stands for a figure that would tell the attendance of one small branch: whether enough came each time.
 * `undefined` where the figure may be told.
 */
export function attendanceWord(corpus: Corpus, tally: Tally): string | undefined {
  if (tally.value === null) return undefined;
  // The middle of several branches' numbers is none of theirs.
  if (tally.version.definition.of === 'each' && tally.parts.length > 1) return undefined;
  const leaves = leavesOf(tally);
  if (!leaves.some((leaf) => withheldFrom(corpus, leaf).sum)) return undefined;
  const words = leaves
    .filter((leaf) => attendanceField(leaf) === wasPresent)
    .flatMap(({ records }) => records)
    .flatMap((id) => corpus.records.get(id) ?? [])
    .map((record) => quorumText(corpus, record, wasPresent));
  if (words.length === 0) return ui['attendance.withheld'];
  const met = words.every((word) => word === ui['record.quorumMet']);
  return ui[met ? 'record.quorumMet' : 'attendance.notAlways'];
}

/** The attendance field that a tally adds up; `undefined` for every other tally. */
function attendanceField({ version: { definition } }: Tally): string | undefined {
  if (definition.of !== 'things') return undefined;
  const { take } = definition;
  if (take.do !== 'sum' && take.do !== 'latest') return undefined;
  return [wasPresent, wasExpected].find((name) => name === take.field);
}

function membersOn(corpus: Corpus, slug: string, day: IsoDate): number | undefined {
  const branch = corpus.branches.get(slug);
  return branch && stateOn(branch, day).members;
}
