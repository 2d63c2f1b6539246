import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { Chance } from './chance.ts';

/** How many records of each kind there are to be. */
export interface Share {
  readonly kind: Kind;
  readonly count: number;
}

/** How many records of a kind there can be, and how many are plausible. */
interface Bounds {
  readonly limitOf: (kind: Kind) => number;
  readonly fitting: (kind: Kind, count: number) => number;
}

/** How often a kind is recorded relative to the others: events of every branch most, facts that last for years least. */
function weightOf({ common, keptBy, when, nature }: Kind): number {
  if (nature === 'provided') return 2;
  if (when === 'span') return 0.3;
  if (keptBy === 'office') return 1;
  return common ? 8 : 3;
}

/**
 * Divides the records among the kinds: at least one each, never more than a kind has occasions; what is
 * left over goes to the kinds that have no limit, in turn.
 */
export function sharesOf(
  kinds: readonly Kind[],
  records: number,
  { limitOf, fitting }: Bounds,
  chance: Chance,
): Share[] {
  const weights = kinds.reduce((sum, kind) => sum + weightOf(kind), 0);
  const counts = new Map(
    kinds.map((kind): [Kind, number] => [
      kind,
      fitting(
        kind,
        Math.min(limitOf(kind), Math.max(1, Math.floor((records * weightOf(kind)) / weights))),
      ),
    ]),
  );
  const unlimited = kinds.filter((kind) => limitOf(kind) === Infinity);
  const drawn = unlimited.flatMap((kind) =>
    Array.from({ length: Math.ceil(weightOf(kind)) }, () => kind),
  );
  let left = records - [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (; left > 0 && drawn.length > 0; left -= 1) add(counts, chance.one(drawn), 1);
  // With few records, one for each kind can be more than were asked for.
  for (const kind of [...kinds].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))) {
    const spare = Math.min(-left, (counts.get(kind) ?? 0) - 1);
    if (spare <= 0) continue;
    add(counts, kind, -spare);
    left += spare;
  }
  return kinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}

function add(counts: Map<Kind, number>, kind: Kind, count: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + count);
}
