/**
 * The one door from the pages to the content. A page asks `content()`; the commands that build or
 * preview the site have loaded and checked the content before and left it here with `holdContent`, so
 * that it is read once and the pages print the very values that were checked.
 */
import type { Corpus } from './domain/corpus.ts';
import { loadContent, type Content } from './io/load.ts';
import { today } from './io/today.ts';

/**
 * On `globalThis`, because this module is loaded twice in one process: by Node for the command, and from
 * Vite's bundle for the pages. A module variable would be two variables.
 */
const held = Symbol.for('youju.content');
const shelf = globalThis as { [held]?: Content | undefined };

/** The content that the pages show; loaded from `YOUJU_CONTENT` (or `content`) where no command left one. */
export function content(): Content {
  return (shelf[held] ??= loadContent(process.env['YOUJU_CONTENT'] ?? 'content', today));
}

/** Leaves a loaded content for the pages; `undefined` lets go of it. */
export function holdContent(loaded: Content | undefined): void {
  shelf[held] = loaded;
}

/** The corpus of a content. Throws where the content could not be read at all: whoever loaded it has said why. */
export function corpusOf({ corpus, dir }: Content): Corpus {
  if (!corpus) throw new Error(`No content can be read in ${dir}.`);
  return corpus;
}
