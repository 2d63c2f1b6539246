import { isTypeName } from '../../domain/faults.ts';
import { issue, type Issue } from '../../domain/issues.ts';
import type { Names } from '../../domain/names.ts';

/**
 * Reports a word in the place of a code as an unknown code: an editor who writes `商贸支部`,
 * `宣讲报告` or `Equipment` means one of the codes that there are, and not another form of that word.
 */
export function recogniseNames(issues: readonly Issue[], names: Names): Issue[] {
  return issues.map((one) => {
    if (one.code !== 'wrong-type') return one;
    const { of, got } = one.facts;
    if (of === undefined || names[of].size === 0 || !/\p{L}/u.test(got) || isTypeName(one.facts))
      return one;
    return of === 'branch'
      ? issue('unknown-branch', { value: got }, one.at)
      : issue('unknown-metric', { id: got }, one.at);
  });
}
