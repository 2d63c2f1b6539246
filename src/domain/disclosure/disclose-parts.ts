import { isSum } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import type { Tally } from '../tally/tally.ts';
import { unreachable } from '../unreachable.ts';
import { disclose, discloseByBranch } from './disclose.ts';
import { isTold, withheld, type Disclosure } from './disclosure.ts';

/** What may be told of the parts of a table, in their order, and of the total beside them. */
interface PartDisclosures {
  readonly parts: readonly Disclosure[];
  readonly total: Disclosure;
}

/** A part of a table: a branch's number with all below it, or what it has itself. */
interface Part {
  readonly tally: Tally;
  readonly is: 'own' | 'sum';
}

/**
 * What may be told of one metric over the parts of a period or of the tree, so that no small branch's number can
 * be worked out from the total and the other parts: by branch, others are kept back with it; by time, where a
 * part is that of a small branch alone, the total.
 */
export function discloseParts(
  corpus: Corpus,
  by: 'branch' | 'time',
  parts: readonly Part[],
  total: Tally,
): PartDisclosures {
  switch (by) {
    case 'branch':
      return {
        parts: parts.map((part) => discloseByBranch(corpus, part.tally, part.is)),
        total: discloseByBranch(corpus, total, 'sum'),
      };
    case 'time': {
      const own = disclose(corpus, total);
      const each = parts.map((part) => disclose(corpus, part.tally));
      const isLeft = isAddedUp(total) && total.value !== null && !each.every(isTold);
      return { parts: each, total: isTold(own) && isLeft ? withheld('beside-small-branch') : own };
    }
    default:
      return unreachable(by);
  }
}

/** Whether a value over a period is what its parts come to when they are added up. */
function isAddedUp({ version: { definition } }: Tally): boolean {
  switch (definition.of) {
    case 'things':
    case 'plus':
      return isSum(definition);
    case 'ratio':
    case 'quotient':
    case 'progress':
    case 'over':
    case 'each':
      return false;
    default:
      return unreachable(definition);
  }
}
