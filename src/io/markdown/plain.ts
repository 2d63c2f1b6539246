import type { Element, Root, Text } from 'hast';
import { hasLookAlikes } from '../../domain/look-alikes.ts';
import { settleLines } from './lines.ts';

/**
 * The text of a record that holds no markup, as `readDocument` reads it but for the positions: most records
 * are a few plain sentences, a site has thousands of them, and a Markdown parser takes its time. `undefined`
 * for a text that might hold markup.
 */
export function plainRoot(text: string): Root | undefined {
  // The reading goes on with the characters that such signs look like.
  if (maybeMarkup.test(text) || hasLookAlikes(text)) return undefined;
  const paragraphs = text.replace(/^\n+|\n+$/g, '').split(/\n{2,}/);
  const children = paragraphs
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, at) =>
      at === 0 ? [paragraphOf(paragraph)] : [textOf('\n'), paragraphOf(paragraph)],
    );
  return settleLines({ type: 'root', children });
}

/**
 * Anything but Chinese letters and the marks between them, Latin letters and digits; a line that begins like
 * a statement (`import`), and a space at the edge of a line, where it means something.
 */
const maybeMarkup =
  /[^\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】「」『』—…％·A-Za-z\d% \n]|^[A-Za-z ]| $/mu;

function paragraphOf(text: string): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [textOf(text)] };
}

function textOf(value: string): Text {
  return { type: 'text', value };
}
