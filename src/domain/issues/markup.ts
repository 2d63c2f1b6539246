import type { TextReason } from '../reasons.ts';
import type { TextRole } from '../text-role.ts';

/** A tag as it was meant, written out. */
export interface MeantTag {
  readonly text: string;
  /** The attributes that it has to have and that nobody wrote, with the words that each can be: it has one of them. */
  readonly added: readonly (readonly [name: string, words: readonly string[]])[];
}

/** A part of a line, as it is written and as it should be. */
interface Mended {
  readonly written: string;
  readonly better: string;
}

/** The markup of texts: components with their attributes, and what no text may hold. */
export interface MarkupFacts {
  /**
   * `quotes` is an attribute with the quotes that it needs; `tag` the whole tag, `component` what it is one of where
   * that is all that is known; `plain` are the words around a sign that is most likely none of a tag, with one that
   * can be read.
   */
  'mdx-broken': {
    reason: TextReason;
    quotes?: Mended;
    tag?: MeantTag;
    component?: string;
    plain?: Mended;
  };
  'mdx-import': Record<never, never>;
  'mdx-expression': { text: string };
  'mdx-jsx-in-record': { name: string };
  'mdx-unknown-component': { name: string; in: TextRole; meant?: MeantTag };
  'mdx-unknown-attribute': { component: string; name: string };
  'mdx-attribute-missing': { component: string; name: string; tag?: MeantTag };
  'mdx-attribute-empty': { component: string; name: string };
  /** A comma of an attribute's list with nothing before or behind it. */
  'mdx-attribute-gap': { component: string; name: string };
  /** `written` is the text that stands in its braces, where that is all that stands there. */
  'mdx-attribute-not-string': { component: string; name: string; written?: string };
  'mdx-attribute-repeated': { component: string; name: string };
  /** `allowed` are the words or forms that the reader of the attribute's type takes. */
  'attribute-value': { component: string; name: string; value: string; allowed: readonly string[] };
  /** `tag` is the tag as it would stand alone, with its attributes. */
  'mdx-children': { component: string; tag?: string };
  'mdx-children-missing': { component: string };
  /** A figure in a link, or a component that wants a line of its own in a sentence; `tag` is how it is written. */
  'mdx-component-place': { component: string; inside: 'link' | 'text'; tag?: string };
  'mdx-html': { text: string };
  'mdx-too-deep': { limit: number };
  /** More of something than can be read; `search` is of long paragraphs with many marks. */
  'text-too-much': {
    what: 'lines' | 'entries' | 'tags' | 'marks' | 'columns' | 'cells' | 'search';
    limit: number;
  };
}
