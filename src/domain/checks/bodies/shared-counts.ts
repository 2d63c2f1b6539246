/** How many rare phrases a text shares with each other one. Kept in an array: a map is ten times slower. */
export class SharedCounts {
  readonly #counts: Uint32Array;
  #touched: number[] = [];

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  add(text: number): void {
    const count = this.#counts[text] as number;
    if (count === 0) this.#touched.push(text);
    this.#counts[text] = count + 1;
  }

  /** Those that share most, at most `limit`; what was counted is forgotten. */
  take(limit: number): number[] {
    const best: { readonly index: number; readonly count: number }[] = [];
    for (const index of this.#touched) {
      const count = this.#counts[index] as number;
      this.#counts[index] = 0;
      if (best.length === limit && (best.at(-1)?.count ?? 0) >= count) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.count ?? 0) < count) at -= 1;
      best.splice(at, 0, { index, count });
      if (best.length > limit) best.pop();
    }
    this.#touched = [];
    return best.map(({ index }) => index);
  }
}
