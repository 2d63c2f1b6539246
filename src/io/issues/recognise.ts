import { issue, type Issue } from '../../domain/issues.ts';
import type { Names } from '../../domain/names.ts';

/**
 * Tells a name in the place of a code as a code that is not there: an editor who writes `商贸支部` or
 * `宣讲报告` knows the name and not the code. Of a branch that is any word in Chinese, which its codes never
 * are; of a metric its label.
 */
export function recogniseNames(issues: readonly Issue[], names: Names): Issue[] {
  const labels = new Set(names.metric.values());
  return issues.map((one) => {
    if (one.code !== 'wrong-type') return one;
    const { of, got } = one.facts;
    if (of === 'branch' && names.branch.size > 0 && /\p{Script=Han}/u.test(got)) {
      return issue('unknown-branch', { value: got }, one.at);
    }
    return of === 'metric' && labels.has(got) ? issue('unknown-metric', { id: got }, one.at) : one;
  });
}
