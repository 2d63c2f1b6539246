import { fieldOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { ValuePath } from '../catalogue/condition.ts';
import type { HeadRole } from '../catalogue/field.ts';
import { kindsIn, type OfThings } from '../catalogue/metric-kinds.ts';
import { unreachable } from '../unreachable.ts';

/**
 * Whose heads the value of a definition adds up, or tells apart by their number; `undefined` where it is made of
 * no number of heads.
 */
export function headsCounted(catalogue: Catalogue, definition: OfThings): HeadRole | undefined {
  const { take } = definition;
  switch (take.do) {
    case 'sum':
    case 'latest':
      return kindsIn(catalogue, definition)
        .map((kind) => fieldOf(kind, take.field)?.heads)
        .find((heads) => heads !== undefined);
    case 'distinct':
      return headsNamed(catalogue, take.path);
    // How long something took, how many gatherings there were, what was promised.
    case 'count':
    case 'target':
    case 'between':
      return undefined;
    default:
      return unreachable(take);
  }
}

/** Whether the different values that are counted are themselves numbers of heads, so that they are not listed. */
export function namesHeads(catalogue: Catalogue, { take }: OfThings): boolean {
  return take.do === 'distinct' && headsNamed(catalogue, take.path) !== undefined;
}

/** The heads that a path's values count, whatever kind of record it leads to. */
function headsNamed(catalogue: Catalogue, { field, hop = field }: ValuePath): HeadRole | undefined {
  return [...catalogue.kinds.values()]
    .map((kind) => fieldOf(kind, hop)?.heads)
    .find((heads) => heads !== undefined);
}
