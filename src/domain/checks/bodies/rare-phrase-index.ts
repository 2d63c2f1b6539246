import type { Numbered } from './numbered.ts';
import type { SharedCounts } from './shared-counts.ts';

/** How many texts are kept for a phrase: enough for any honest content. */
const textLimit = 16;

/** The texts by their rarest phrases: so many of each that a text that shares `least` of them shares one of these. */
export class RarePhraseIndex {
  /** The lists of all phrases one behind the other: that of a phrase begins at `#starts` and holds `#held`. */
  readonly #texts: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #held: Uint8Array;

  constructor(phrases: Numbered, least: number) {
    const { spread, starts } = phrases;
    const rarest = rarestOf(phrases, least);
    this.#held = new Uint8Array(spread.length);
    this.#starts = new Uint32Array(spread.length);
    let end = 0;
    for (const number of rarest.numbers) {
      const held = this.#held[number] as number;
      if (held < textLimit) this.#held[number] = held + 1;
    }
    for (let number = 0; number < spread.length; number += 1) {
      this.#starts[number] = end;
      end += this.#held[number] as number;
    }
    this.#held.fill(0);
    this.#texts = new Uint32Array(end);
    for (let text = 0; text + 1 < starts.length; text += 1) {
      const to = rarest.starts[text + 1] as number;
      for (let at = rarest.starts[text] as number; at < to; at += 1) {
        this.#put(rarest.numbers[at] as number, text);
      }
    }
  }

  #put(number: number, text: number): void {
    const held = this.#held[number] as number;
    if (held === textLimit) return;
    this.#texts[(this.#starts[number] as number) + held] = text;
    this.#held[number] = held + 1;
  }

  /** Counts the other texts that have a phrase among their rarest. */
  count(number: number, text: number, into: SharedCounts): void {
    const start = this.#starts[number] as number;
    const end = start + (this.#held[number] as number);
    for (let at = start; at < end; at += 1) {
      const other = this.#texts[at] as number;
      if (other !== text) into.add(other);
    }
  }
}

/** The rarest phrases of each text, but for those that stand in no other: they need no list. */
function rarestOf(
  { numbers, starts, sizes, spread }: Numbered,
  least: number,
): Pick<Numbered, 'numbers' | 'starts'> {
  const found = new Uint32Array(numbers.length);
  const ends = new Uint32Array(starts.length);
  const keys = new Float64Array(sizes.reduce((most, size) => Math.max(most, size), 0));
  let end = 0;
  for (const [text, size] of sizes.entries()) {
    const from = starts[text] as number;
    const shared = (starts[text + 1] as number) - from;
    const alone = size - shared;
    const wanted = Math.min(shared, size - Math.ceil(size * least) + 1 - alone);
    if (wanted > 0) {
      // Spread and number in one, so that they are sorted as numbers are: fast.
      for (let at = 0; at < shared; at += 1) {
        const number = numbers[from + at] as number;
        keys[at] = (spread[number] as number) * span + number;
      }
      const inOrder = keys.subarray(0, shared).sort();
      for (let at = 0; at < wanted; at += 1) found[end + at] = (inOrder[at] as number) % span;
      end += wanted;
    }
    ends[text + 1] = end;
  }
  return { numbers: found.subarray(0, end), starts: ends };
}

const span = 2 ** 32;
