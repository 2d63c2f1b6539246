import type { RuleInForce } from './catalogue/rule.ts';
import type { Commitment } from './commitment.ts';
import type { Site } from './site.ts';

/** One judged thing, wherever it comes from: all are judged alike. */
export type Duty = Commitment | RuleInForce;

/** The branch that answers for a duty, or above those that do: a rule is everybody's. */
export function dutyBranch({ site }: { readonly site: Site }, duty: Duty): string {
  return duty.of === 'commitment' ? duty.branch : site.root;
}
