import { stateOn } from '../domain/branch.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { IsoDate } from '../domain/date.ts';
import { treeDay, type WorkRecord } from '../domain/record.ts';
import { ui } from '../labels/ui.ts';

/** Below this number of members a count of those present points at persons. */
const smallBranch = 10;

const wasPresent = 'present';
const wasExpected = 'expected';

/** Whether a branch is so small on a day that its attendance is told as a word, not as a number. */
export function hidesAttendance(corpus: Corpus, slug: string, day: IsoDate): boolean {
  const branch = corpus.branches.get(slug);
  const members = branch && stateOn(branch, day).members;
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
  const branch = corpus.branches.get(record.branch);
  const expected =
    record.values[wasExpected] ?? (branch && stateOn(branch, treeDay(record.when)).members);
  if (typeof present !== 'number' || typeof expected !== 'number')
    return ui['record.quorumUnknown'];
  return present * 2 >= expected ? ui['record.quorumMet'] : ui['record.quorumMissed'];
}
