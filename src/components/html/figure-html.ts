import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { ui } from '../../labels/ui.ts';
import type { CardView } from '../../views/report/figure/figure-card.ts';
import type { PreparedFigure } from '../../views/report/text/prepare.ts';
import type { FigureMark } from '../../wording/figure-marks.ts';
import { markNames, signsOf } from '../table/legend.ts';
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
  const { text: printed, marks } = shown;
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
  return element('youju-figure', {}, [
    link,
    ...(marks.length > 0 ? [markLink(marks, path)] : []),
    cardTemplate(card),
  ]);
}

/**
 * One small mark, whatever is to be said of the figure: the card says it, and the evidence to which the mark
 * leads where there are no cards. The signs are drawn by the style sheet, so that a quotation is without them.
 */
function markLink(marks: readonly FigureMark[], path: string): Element {
  return element(
    'a',
    {
      className: ['figure-mark'],
      href: href(path),
      dataSigns: signsOf(marks),
      ariaLabel: ui['mark.open'](markNames(marks)),
    },
    [],
  );
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
