/** Ids among which a misspelt one finds the one that was meant. */
export interface NearIds {
  /** At most a few dozen ids, so that a suggestion costs the same however many records there are. */
  readonly of: (id: string) => readonly string[];
}

/** How many neighbours on each side. */
const reach = 12;

/** Below this many, all are near. */
const few = 4 * reach;

/**
 * A slip leaves what stands before it and what stands behind it as it was meant. So the id that was meant is
 * a neighbour in the order of ids read forwards, or of ids read backwards.
 */
export function nearIds(ids: Iterable<string>): NearIds {
  const all = [...ids];
  if (all.length <= few) return { of: () => all };
  const forwards = [...all].sort();
  const backwards = all.map(reversed).sort();
  return {
    of(id) {
      const behind = neighbours(backwards, reversed(id)).map(reversed);
      return [...new Set([...neighbours(forwards, id), ...behind])];
    },
  };
}

function neighbours(sorted: readonly string[], word: string): readonly string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - reach), low + reach);
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
