import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
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

/** The days on which branches began a term, in order of the branches: no term begins without a record, nor one more. */
export function beginnings(holders: readonly Holder[]): Occasion[] {
  return holders.flatMap((holder) =>
    holder.branch.terms
      .filter(({ from }) => holder.from <= from && from <= holder.to)
      .map(({ from }) => ({ holder, when: { form: 'event', date: from } as const, keyed: {} })),
  );
}
