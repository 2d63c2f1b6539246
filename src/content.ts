/**
 * The one door from the pages to the content. A page asks `content()`; whoever runs Astro has loaded the
 * content before and left it here with `holdContent`, so that it is read once and the pages print the very
 * values that were checked.
 */
import type { Corpus } from './domain/corpus.ts';
import type { Content } from './io/load.ts';

export { htmlOf } from './io/markdown/html.ts';

/**
 * On `globalThis`, because this module is loaded twice in one process: by Node for the command, and from
 * Vite's bundle for the pages. A module variable would be two variables.
 */
const held = Symbol.for('youju.content');
const globals = globalThis as { [held]?: Content | undefined };

/** The content that the pages show. Throws a `RangeError` where nobody has left one. */
export function content(): Content {
  const loaded = heldContent();
  if (!loaded) throw new RangeError('No content is held: see src/content.ts.');
  return loaded;
}

/** The content that somebody has left for the pages, if anybody has. */
export function heldContent(): Content | undefined {
  return globals[held];
}

/** Leaves a loaded content for the pages; `undefined` lets go of it. */
export function holdContent(loaded: Content | undefined): void {
  globals[held] = loaded;
}

/** The corpus of a content. Throws where the content could not be read at all: whoever loaded it has said why. */
export function corpusOf({ corpus, dir }: Content): Corpus {
  if (!corpus) throw new Error(`No content can be read in ${dir}.`);
  return corpus;
}

/**
 * Where the module of a document's text stands for Vite, below the checkout: a name and no file, the same
 * wherever the content folder lies. `scripts/site/mdx.ts` makes the modules.
 */
export const moduleFolder = 'texts/';
