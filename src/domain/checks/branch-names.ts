import type { Branch } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Check } from './check.ts';

export const branchNameChecks: readonly Check[] = [
  { name: 'no two branches have one name at a time', find: sharedNames },
];

/** A name as a branch had it, and where that is written. */
interface Named {
  readonly branch: Branch;
  readonly name: string;
  readonly path: FieldPath;
  readonly from: IsoDate;
  /** The first day on which it had another one; `undefined` where it still has it. */
  readonly before: IsoDate | undefined;
}

/** Pages and tables tell branches apart by their names alone; a successor may take that of who was before. */
function sharedNames({ branches }: Corpus): Issue[] {
  const byName = Map.groupBy([...branches.values()].flatMap(namesOf), ({ name }) => name);
  return [...byName.values()].flatMap((named) =>
    named.flatMap((one, index): Issue[] => {
      const other = named
        .slice(0, index)
        .find((earlier) => earlier.branch !== one.branch && meet(earlier, one));
      if (!other) return [];
      const facts = { id: one.name, first: other.branch.file };
      return [issue('duplicate-id', facts, inData(one.branch.file, one.path))];
    }),
  );
}

function namesOf(branch: Branch): Named[] {
  const { states } = branch;
  const changes = states.flatMap(({ name, from }, index) =>
    name === states[index - 1]?.name ? [] : [{ name, from, index }],
  );
  return changes.map(({ name, from, index }, at) => {
    const path = name === branch.name && index === 0 ? ['name'] : ['history', index, 'name'];
    return { branch, name, path, from, before: changes[at + 1]?.from };
  });
}

function meet(a: Named, b: Named): boolean {
  return lasts(a, b.from) && lasts(b, a.from);
}

/** Whether a name is still had on a day, or later. */
function lasts({ branch: { ended }, before }: Named, day: IsoDate): boolean {
  return (before === undefined || day < before) && (ended === undefined || day <= ended);
}
