import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import { kindsBehind } from './catalogue-needs.ts';
import type { Holder } from './holders.ts';
import type { Occasion } from './occasion.ts';

/** Ids of the kinds whose records begin a term of office: what rules about terms are measured by. */
export function kindsThatBegin(catalogue: Catalogue): ReadonlySet<string> {
  const versions = [...catalogue.rules.values()].flatMap((rule) => rule.versions);
  return new Set(
    versions
      .filter(({ due }) => due?.from === 'termStarted')
      .flatMap(({ metric }) => kindsBehind(catalogue.metrics.get(metric), catalogue)),
  );
}

/**
 * The days on which branches began a term, in order of the branches: no more terms begin than are in their files. Of
 * what the office keeps for others it is not told on which day it was held, so that it begins nothing.
 */
export function beginnings({ keptBy }: Kind, holders: readonly Holder[]): Occasion[] {
  return holders.flatMap((holder) =>
    holder.branch.terms
      .filter(({ from }) => holder.from <= from && from <= holder.to)
      .map(({ from }) => {
        const when = { form: 'event', date: from } as const;
        return { holder, when, keyed: {}, isBare: keptBy === 'office' };
      }),
  );
}
