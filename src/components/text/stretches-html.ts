import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Stretch } from '../compare/text.ts';
import { href } from '../href.ts';
import type { Word } from './printed-text.ts';

/**
 * A side of a compared paragraph as HTML: what only this side has stands in `<ins>` or `<del>`, which begins
 * with a `word` for those who hear it. Written by code, as a template would put spaces between the words.
 */
export function stretchesHtml(
  stretches: readonly Stretch[],
  mark: { readonly tag: 'ins' | 'del'; readonly word: string },
): string {
  return toHtml(
    stretches.flatMap(({ words, changed }) => {
      const content = words.map(wordElement);
      if (!changed) return content;
      const said = element('span', { className: ['hidden-text'] }, [text(mark.word)]);
      return [element(mark.tag, {}, [said, ...content])];
    }),
  );
}

function wordElement({ text: printed, path }: Word): ElementContent {
  if (path === undefined) return text(printed);
  return element('a', { className: ['figure'], href: href(path) }, [text(printed)]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
