import { issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge } from './written.ts';

/**
 * Bold type and links that Markdown prints with their marks: asterisks with a blank within them (`**甲 **`) or of a
 * Chinese keyboard, brackets of one, or a blank between the brackets.
 */
export const unreadMarkup: Judge = (node, _above, written) => {
  if (node.type !== 'text') return [];
  const { from, to } = rangeOf(node);
  // The address of a link may be one by itself already.
  const lineEnd = written.text.indexOf('\n', to);
  const text = written.text.slice(from, lineEnd < 0 ? undefined : lineEnd);
  return [...found(text, bold), ...found(text, link)].flatMap(({ at, is, inside, target }) => {
    if (at >= to - from) return [];
    const better =
      target === undefined
        ? `**${inside}**`
        : `${is.startsWith('!') ? '!' : ''}[${inside}](${target})`;
    const what = target === undefined ? 'bold' : 'link';
    return [issue('markup-unread', { text: is, what, better }, written.placeAt(from + at))];
  });
};

function found(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ 0: is, index: at, groups }) => ({
    at,
    is,
    inside: groups?.['inside'] ?? '',
    target: groups?.['target'],
  }));
}

/** What begins or ends like no phrase is left alone, and so are powers (`3**2`). */
const bold =
  /(?<![\\*＊\d])[*＊]{2}[ \t\u3000]*(?<inside>[\p{L}\p{N}《“（【](?:[^*＊\\\n]*[^*＊\\\n、，（《“【 \t\u3000])?)[ \t\u3000]*[*＊]{2}(?![*＊\d])/gu;

/** A page of this site, a place in the text, or an address of the web. */
const link =
  /!?(?<!\\)[[［【](?<inside>[^[\]［］【】\n]{1,60})[\]］】][ \t]*[（(][ \t]*(?<target>(?:\/(?!\/)|#|https?:\/\/)[^\s()（）]{1,200}?)[ \t]*[)）]/gu;
