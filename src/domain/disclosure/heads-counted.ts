import { fieldOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { HeadRole } from '../catalogue/field.ts';
import { kindsIn, type OfThings } from '../catalogue/metric-kinds.ts';
import { unreachable } from '../unreachable.ts';

/** Whose heads the value of a definition adds up; `undefined` where it is no number of heads. */
export function headsCounted(catalogue: Catalogue, definition: OfThings): HeadRole | undefined {
  const { take } = definition;
  switch (take.do) {
    case 'sum':
    case 'latest':
      return kindsIn(catalogue, definition)
        .map((kind) => fieldOf(kind, take.field)?.heads)
        .find((heads) => heads !== undefined);
    // How many gatherings there were, how many different numbers came up, what was promised.
    case 'count':
    case 'distinct':
    case 'target':
      return undefined;
    default:
      return unreachable(take);
  }
}

/** Whether the different values that are counted are themselves numbers of heads, so that they are not listed. */
export function namesHeads(catalogue: Catalogue, { take }: OfThings): boolean {
  if (take.do !== 'distinct') return false;
  const { field, hop = field } = take.path;
  return [...catalogue.kinds.values()].some((kind) => fieldOf(kind, hop)?.heads !== undefined);
}
