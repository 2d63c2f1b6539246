import type { Numbered } from './numbered.ts';

/** Which phrases one text has, so that others can be compared with it one after the other. */
export class Marks {
  readonly #phrases: Numbered;
  /** By phrase, the last text that was marked and has it, from 1. */
  readonly #last: Uint32Array;
  #text = 0;

  constructor(phrases: Numbered) {
    this.#phrases = phrases;
    this.#last = new Uint32Array(phrases.spread.length);
  }

  /** Marks the phrases of a text, and no other's. */
  set(text: number): void {
    this.#text = text;
    const { numbers, starts } = this.#phrases;
    const to = starts[text + 1] as number;
    for (let at = starts[text] as number; at < to; at += 1) {
      this.#last[numbers[at] as number] = text + 1;
    }
  }

  /** How much of the phrases of the shorter text the other has too; 0 where that is less than `least`. */
  share(other: number, least: number): number {
    const { numbers, starts, sizes } = this.#phrases;
    const to = starts[other + 1] as number;
    const shorter = Math.min(sizes[this.#text] as number, sizes[other] as number);
    let common = 0;
    for (let at = starts[other] as number; at < to; at += 1) {
      // It ends where all that is left would not do.
      if ((common + to - at) / shorter < least) return 0;
      if (this.#last[numbers[at] as number] === this.#text + 1) common += 1;
    }
    return common / shorter < least ? 0 : common / shorter;
  }
}
