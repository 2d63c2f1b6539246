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
  // One list for all issues: thousands of issues may each name thousands of branches.
  const known = { allowed, names: allowed.map(nameOf) };
  return issues.map((one) => {
    if (one.code === 'unknown-branch') {
      const { value, allowed: some } = one.facts;
      const named =
        some.length === allowed.length ? known : { allowed: some, names: some.map(nameOf) };
      return issue('unknown-branch', { value, ...named }, one.at);
    }
    if (one.code !== 'wrong-type' || !isBranchName(one)) return one;
    return issue('unknown-branch', { value: one.facts.got, ...known }, one.at);
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
