import type { CutPage } from './cut-page.ts';
import { wordsForRun } from './tokens.ts';

/** A page as Pagefind is fed with it. */
export interface Fed {
  /** Words for the run of its title, then for those of its texts. */
  readonly content: string;
  /** How many of them spell the title: a match that begins among them is in the title. */
  readonly titleRun: number;
}

/**
 * Spells a page for Pagefind: the run of its title, then that of each text. The title comes first, so that
 * the first place of any match tells whether the title has it. A title or text of one unit has no run.
 */
export function feedOf({ title, texts }: CutPage): Fed {
  const titleRun = wordsForRun(title);
  const words = [titleRun, ...texts.map(wordsForRun)].flatMap((run) =>
    run.length > 0 ? [...run, gap] : [],
  );
  return { content: words.length > 0 ? words.join(' ') : filler, titleRun: titleRun.length };
}

/** Pagefind leaves out a page without a word: this one spells nothing that anybody can look for. */
const filler = 'y';

/** A placeholder that no query contains: no run goes on across it. */
const gap = '。';
