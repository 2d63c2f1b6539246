import type { Amount } from './numerals.ts';

/** An amount that a text tells in its own words. */
export interface Quantity {
  /** Where it begins, and the place behind its end, with the words that round it or make it a change. */
  readonly from: number;
  readonly to: number;
  /** As it is written, without white space. */
  readonly written: string;
  /** The measure word; `%` for every sort of share. */
  readonly unit: string;
  /** The numbers that it may mean; `undefined` where nobody can tell (几十). */
  readonly amount: Amount | undefined;
  /** Whether it tells the number itself, at least so many, or about so many. */
  readonly sense: 'exact' | 'more' | 'about';
  /** Whether something rose or fell by it. */
  readonly change: 'up' | 'down' | undefined;
  /** The words that make it inexact; two of them say one thing twice (约三十余). */
  readonly hedges: readonly string[];
}

/** A candidate without its surroundings, in a text without white space. */
export interface Core extends Omit<Quantity, 'written' | 'change'> {
  /** The numeral alone; empty where it is a word (翻番, 半数). */
  readonly numeral: string;
}
