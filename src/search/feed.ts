import { keysOf } from './cut.ts';
import type { SearchPage } from './page.ts';
import { wordForOne, wordsForRun } from './tokens.ts';

/** A page as Pagefind is fed with it. */
export interface Fed {
  /** Words for its title, then for its texts. */
  readonly content: string;
  /** How many of them spell the run of the title: a match that takes them all is the whole title. */
  readonly titleRun: number;
  /** How many words stand for the title: a match that begins before it is in the title. */
  readonly titleSpan: number;
}

/**
 * Spells a page for Pagefind: the runs of its title and each unit of it by itself, then the runs of each
 * text and each unit that the texts have and the title has not. So the first place of any match tells
 * whether the title has it.
 */
export function feedOf({ title, texts }: SearchPage): Fed {
  const inTitle = keysOf(title);
  const inTexts = texts.map(keysOf);
  const ofTitle = new Set(inTitle);
  const others = new Set(inTexts.flat().filter((key) => !ofTitle.has(key)));
  const titleRun = runOf(inTitle);
  const head = [...titleRun, ...[...ofTitle].map(wordForOne), gap];
  const body = [
    ...inTexts.flatMap((keys) => [...runOf(keys), gap]),
    ...[...others].map(wordForOne),
  ];
  return {
    content: ofTitle.size + others.size === 0 ? filler : [...head, ...body].join(' '),
    titleRun: titleRun.length,
    titleSpan: head.length,
  };
}

/** A run of one unit is spelt with the units by themselves. */
function runOf(keys: readonly string[]): string[] {
  return keys.length < 2 ? [] : wordsForRun(keys);
}

/** Pagefind leaves out a page without a word: this one spells nothing that anybody can look for. */
const filler = 'y';

/** Takes up a place and stands for nothing: no run goes on across it. */
const gap = '。';
