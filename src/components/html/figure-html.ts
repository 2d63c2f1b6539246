import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { ui } from '../../labels/ui.ts';
import type { CardView } from '../../views/report/figure/figure-card.ts';
import type { PreparedFigure } from '../../views/report/text/prepare.ts';
import { element, text } from './element.ts';
import { href } from './href.ts';

/**
 * A figure in a line of text, with its marks and its card, as HTML. It is written by code and not by a
 * template, where a line break would put a space before or after a number.
 */
export function figureHtml(made: PreparedFigure): string {
  return toHtml(figureElement(made));
}

function figureElement({ figure, shown, path, anchor, card }: PreparedFigure): Element {
  const { text: printed, notes } = shown;
  const gap = figure.tally.value === null ? ['gap'] : [];
  const link = element(
    'a',
    {
      className: ['figure', ...gap],
      href: href(path),
      dataFigure: figure.key,
      ...(anchor ? { id: anchor } : {}),
    },
    [text(printed)],
  );
  const marks = notes.map((note) => element('span', { className: ['mark'] }, [text(note)]));
  return element('youju-figure', {}, [
    link,
    ...(marks.length > 0
      ? [element('span', { className: ['marks'], dataFound: 'no' }, marks)]
      : []),
    cardTemplate(card),
  ]);
}

/** The card waits in a template: nothing of it is in the page until it is asked for. */
function cardTemplate({ title, facts, records, count, more }: CardView): Element {
  const lines = [
    ui['card.records'](count),
    ...records,
    ...(more > 0 ? [ui['card.more'](more)] : []),
  ];
  const content = [
    element('span', { className: ['figure-card-title'] }, [text(title)]),
    element(
      'dl',
      {},
      facts.flatMap((fact) => [
        element('dt', {}, [text(fact.term)]),
        element('dd', {}, [text(fact.text)]),
      ]),
    ),
    ...(count > 0
      ? [
          element(
            'ul',
            {},
            lines.map((line) => element('li', {}, [text(line)])),
          ),
        ]
      : []),
  ];
  return { ...element('template', {}, []), content: { type: 'root', children: content } };
}
