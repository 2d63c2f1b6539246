import { existsOn, type Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Period } from '../../domain/period.ts';
import { owedPeriods } from '../../domain/tally/owed.ts';
import { inTreeOrder } from '../branch/order.ts';
import { openReturnPeriods } from '../branch/returns.ts';

/** What is waited for from a branch besides what duties ask of it. */
export interface Waited {
  readonly branch: string;
  /** What it has not confirmed. */
  readonly returns: readonly Period[];
  /** The counts that it owes of days that it has confirmed, by their kinds. */
  readonly sheets: readonly { readonly kind: string; readonly periods: readonly Period[] }[];
}

/** What is waited for from a branch; nothing from one that has ended. */
export function waitedOf(corpus: Corpus, branch: Branch): Waited {
  const { slug } = branch;
  if (!existsOn(branch, corpus.site.asOf)) return { branch: slug, returns: [], sheets: [] };
  const sheets = [...corpus.catalogue.kinds.values()].flatMap((kind) => {
    const periods = owedPeriods(corpus, kind, branch);
    return periods.length > 0 ? [{ kind: kind.label, periods }] : [];
  });
  return { branch: slug, returns: openReturnPeriods(corpus, branch), sheets };
}

/** The branches from which something is waited for, in the order of the tree; one alone, if named. */
export function waitedFor(corpus: Corpus, branch?: string): readonly Waited[] {
  return inTreeOrder(corpus, corpus.branches.keys()).flatMap((slug) => {
    const found = corpus.branches.get(slug);
    if (!found || (branch !== undefined && slug !== branch)) return [];
    const waited = waitedOf(corpus, found);
    return waited.returns.length + waited.sheets.length > 0 ? [waited] : [];
  });
}
