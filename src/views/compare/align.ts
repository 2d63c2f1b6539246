/** A pair of what belongs together, or what stands on one side alone. */
export interface Aligned<T> {
  readonly current?: T;
  readonly earlier?: T;
}

/**
 * Pairs two lists in their order, so that the pairs are as alike as can be in sum; less alike than `least` (0
 * to 1) is no pair. What has none stands alone, the current before the earlier.
 */
export function align<T>(
  current: readonly T[],
  earlier: readonly T[],
  likeness: (a: T, b: T) => number,
  least: number,
): Aligned<T>[] {
  const width = earlier.length + 1;
  const best = new Array<number>((current.length + 1) * width).fill(0);
  const likes = current.map((a) => earlier.map((b) => likeness(a, b)));
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const paired = (i: number, j: number) => {
    const like = likes[i]?.[j] ?? 0;
    return like >= least ? like + at(i + 1, j + 1) : -1;
  };
  for (let i = current.length - 1; i >= 0; i -= 1) {
    for (let j = earlier.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  return walkBack(
    current,
    earlier,
    (i, j) => at(i, j) === paired(i, j),
    (i, j) => at(i, j) === at(i + 1, j),
  );
}

/** Reads the pairs off the table of best sums. */
function walkBack<T>(
  current: readonly T[],
  earlier: readonly T[],
  isPair: (i: number, j: number) => boolean,
  isAlone: (i: number, j: number) => boolean,
): Aligned<T>[] {
  const found: Aligned<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < current.length || j < earlier.length) {
    const a = current[i];
    const b = earlier[j];
    if (a !== undefined && b !== undefined && isPair(i, j)) {
      found.push({ current: a, earlier: b });
      i += 1;
      j += 1;
    } else if (a !== undefined && (b === undefined || isAlone(i, j))) {
      found.push({ current: a });
      i += 1;
    } else {
      found.push({ earlier: b as T });
      j += 1;
    }
  }
  return found;
}

/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring signs that they have in common. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const counts = pairsOf(a);
  const others = pairsOf(b);
  let common = 0;
  for (const [pair, count] of counts) common += Math.min(count, others.get(pair) ?? 0);
  const all = sum(counts) + sum(others);
  return all === 0 ? 0 : (2 * common) / all;
}

function pairsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
