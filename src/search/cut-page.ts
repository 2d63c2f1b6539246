import { keysOf } from './cut.ts';
import type { SearchPage } from './page.ts';

/** A page as the keys of its units. */
export interface CutPage {
  readonly title: readonly string[];
  readonly texts: readonly (readonly string[])[];
}

/** Cuts a page's title and texts. */
export function cutPage({ title, texts }: SearchPage): CutPage {
  return { title: keysOf(title), texts: texts.map(keysOf) };
}
