/**
 * The phrases that several texts have, each with a number that it has in all of them. They stand in one
 * array, the texts one behind the other: a list for each text and a map of the phrases take twice as long.
 */
export interface Numbered {
  /** Of each text the numbers of the phrases that stand in others too, each once, in the order of the text. */
  readonly numbers: Uint32Array;
  /** Where those of each text begin; those of the last one end where one more would begin. */
  readonly starts: Uint32Array;
  /** How many phrases each text has in all. */
  readonly sizes: Uint32Array;
  /** In how many texts a phrase stands, by its number. Most numbers are of no phrase. */
  readonly spread: Uint32Array;
}

/** Numbers the phrases of texts, which are given by their hashes. */
export function numbered(texts: readonly Uint32Array[]): Numbered {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const table = new Table(total);
  const all = new Uint32Array(total);
  const sizes = new Uint32Array(texts.length);
  let end = 0;
  for (const [text, hashes] of texts.entries()) {
    const start = end;
    for (const hash of hashes) {
      const number = table.numberOf(hash);
      if (!table.counts(number, text)) continue;
      all[end] = number;
      end += 1;
    }
    sizes[text] = end - start;
  }
  return { ...shared(all, sizes, table.spread), sizes, spread: table.spread };
}

/** Leaves out what stands in one text alone. */
function shared(
  numbers: Uint32Array,
  sizes: Uint32Array,
  spread: Uint32Array,
): Pick<Numbered, 'numbers' | 'starts'> {
  const starts = new Uint32Array(sizes.length + 1);
  let [from, end] = [0, 0];
  for (const [text, size] of sizes.entries()) {
    for (let at = from; at < from + size; at += 1) {
      const number = numbers[at] as number;
      if (spread[number] === 1) continue;
      numbers[end] = number;
      end += 1;
    }
    from += size;
    starts[text + 1] = end;
  }
  return { numbers: numbers.subarray(0, end), starts };
}

/** A hash's number is its place in a table of which a third or more is free. */
class Table {
  readonly spread: Uint32Array;
  readonly #hashes: Uint32Array;
  /** The last text that a phrase was counted for, from 1. */
  readonly #last: Uint32Array;
  readonly #mask: number;

  constructor(most: number) {
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(most * 1.5 + 1)));
    this.spread = new Uint32Array(size);
    this.#hashes = new Uint32Array(size);
    this.#last = new Uint32Array(size);
    this.#mask = size - 1;
  }

  numberOf(hash: number): number {
    let at = hash & this.#mask;
    while (this.spread[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & this.#mask;
    this.#hashes[at] = hash;
    return at;
  }

  /** Counts a phrase for a text; `false` where it has been. */
  counts(number: number, text: number): boolean {
    if (this.#last[number] === text + 1) return false;
    this.#last[number] = text + 1;
    this.spread[number] = (this.spread[number] as number) + 1;
    return true;
  }
}
