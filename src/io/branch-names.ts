import type { Branch } from '../domain/branch.ts';
import { issue, type Issue } from '../domain/issues.ts';

/**
 * Gives problems with a branch's code the names of the branches: an editor who writes `商贸支部` knows the
 * name and not the code. What is no code at all in a place for one is an unknown branch, too.
 */
export function nameBranches(
  issues: readonly Issue[],
  branches: ReadonlyMap<string, Branch>,
): Issue[] {
  if (branches.size === 0) return [...issues];
  const allowed = [...branches.keys()];
  const nameOf = (slug: string) => branches.get(slug)?.name ?? slug;
  return issues.map((one) => {
    if (one.code === 'unknown-branch') {
      const names = one.facts.allowed.map(nameOf);
      return issue('unknown-branch', { ...one.facts, names }, one.at);
    }
    if (one.code !== 'wrong-type' || !isBranchName(one)) return one;
    const facts = { value: one.facts.got, allowed, names: allowed.map(nameOf) };
    return issue('unknown-branch', facts, one.at);
  });
}

/** Whether a text stands where the code of a branch is wanted; all codes in records are those of branches. */
function isBranchName({ facts, at }: Issue & { code: 'wrong-type' }): boolean {
  if (facts.expected !== 'id' || at.in !== 'data' || at.on === 'key') return false;
  if (!/\p{Script=Han}/u.test(facts.got)) return false;
  const key = at.path.findLast((part) => typeof part === 'string');
  return at.file.startsWith('records/') || branchKeys.has(String(key));
}

const branchKeys: ReadonlySet<string> = new Set(['branch', 'parent', 'into', 'root']);
