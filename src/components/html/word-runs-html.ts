import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { ui } from '../../labels/ui.ts';
import type { ParagraphSide } from '../../views/compare/compare-view.ts';
import type { WordRun } from '../../views/compare/text.ts';
import { element, text } from './element.ts';
import { href } from './href.ts';
import type { Word } from '../../views/report/text/printed-text.ts';

/**
 * A side of a compared paragraph as HTML: what only this side has stands in `<ins>` or `<del>`, which begins
 * with a word for those who hear it. Written by code, as a template would put spaces between the words.
 */
export function wordRunsHtml(runs: readonly WordRun[], side: ParagraphSide['is']): string {
  const mark = marks[side];
  return toHtml(
    runs.flatMap(({ words, changed }) => {
      const content = words.map(wordElement);
      if (!changed) return content;
      const said = element('span', { className: ['hidden-text'] }, [text(mark.word)]);
      return [element(mark.tag, {}, [said, ...content])];
    }),
  );
}

const marks = {
  current: { tag: 'ins', word: ui['compare.insertedWord'] },
  earlier: { tag: 'del', word: ui['compare.deletedWord'] },
} as const;

function wordElement({ text: printed, path }: Word): ElementContent {
  if (path === undefined) return text(printed);
  return element('a', { className: ['figure'], href: href(path) }, [text(printed)]);
}
