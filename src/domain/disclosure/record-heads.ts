import { fieldsOf } from '../catalogue/catalogue.ts';
import type { Field, HeadRole } from '../catalogue/field.ts';
import type { Corpus } from '../corpus.ts';
import { ownValue } from '../own.ts';
import { addExactly } from '../percent.ts';
import { treeDay, type WorkRecord } from '../record.ts';
import { exact, withheld, type Attendance, type Disclosure } from './disclosure.ts';
import { isSmallBranch, membersOn } from './small-branch.ts';

/** What may be told of a field of a record; of how many should have come to a small branch, nothing at all. */
export type FieldDisclosure = Disclosure | { readonly tell: 'nothing' };

/**
 * What may be told of a record's field. All that counts no heads is told, and so is how many took part where
 * they were more than the branch has members.
 */
export function discloseField(corpus: Corpus, record: WorkRecord, field: Field): FieldDisclosure {
  const { heads } = field;
  if (!heads || !isSmallBranch(corpus, record.branch, treeDay(record.when))) return exact;
  switch (heads) {
    case 'expected':
      return { tell: 'nothing' };
    case 'present':
      return { tell: 'word', word: attendanceOf(corpus, record) };
    case 'participants':
      return isCrowd(corpus, record, field) ? exact : withheld('small-branch');
  }
}

/** What may be told of how many another branch had at a gathering: nothing of a small one. */
export function disclosePartner(
  corpus: Corpus,
  { when }: WorkRecord,
  partner: string,
): FieldDisclosure {
  return isSmallBranch(corpus, partner, treeDay(when)) ? { tell: 'nothing' } : exact;
}

/**
 * Whether enough of those expected came. Half of them is enough for a vote
 * (《中国共产党支部工作条例（试行）》第十一条: 半数以上有表决权的党员到会).
 */
export function attendanceOf(corpus: Corpus, record: WorkRecord): Attendance {
  const present = headCount(corpus, record, 'present');
  const expected =
    headCount(corpus, record, 'expected') ?? membersOn(corpus, record.branch, treeDay(record.when));
  if (present === undefined || expected === undefined) return 'recorded';
  return present * 2 >= expected ? 'enough' : 'too-few';
}

function headCount(
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
 * Whether more took part than the branch has members, so that the number says nothing of any of them. Of a
 * joint gathering, the rest after the printed numbers of the other holders has to be that large.
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
  return record.with.flatMap(({ branch, present }) =>
    present === undefined || disclosePartner(corpus, record, branch).tell === 'nothing'
      ? []
      : present,
  );
}
