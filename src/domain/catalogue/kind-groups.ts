import type { Kind } from './kind.ts';
import type { Corpus } from '../corpus.ts';

/** Kinds that are listed together. */
interface KindGroup {
  readonly name: string;
  readonly kinds: readonly Kind[];
}

/** The kinds by group; common kinds, and the groups that have one, come first. */
export function kindGroups(corpus: Corpus): KindGroup[] {
  const kinds = [...corpus.catalogue.kinds.values()].sort(commonFirst);
  return [...Map.groupBy(kinds, ({ group }) => group)].map(([name, own]) => ({ name, kinds: own }));
}

function commonFirst(a: Kind, b: Kind): number {
  return Number(b.common) - Number(a.common);
}
