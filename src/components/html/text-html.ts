import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { ui } from '../../labels/ui.ts';
import type { CardView } from '../../views/report/figure/figure-card.ts';
import { href } from './href.ts';
import {
  attributesOf,
  childrenOf,
  isComponent,
  isElement,
  type TextNode,
} from '../../views/report/text/text-tree.ts';
import type { PreparedFigure, TextView } from '../../views/report/text/text-view.ts';

/**
 * A piece of a text as HTML, with its figures and quotations in it. It is written by code and not by a
 * template, where a line break would put a space before or after a number.
 */
export function textHtml(view: typeof bare, node: TextNode): string {
  return toHtml(resolved(view, node) as RootContent[]);
}

/** A text without components, as a record and a branch have it. */
export function bodyHtml(root: Root): string {
  return root.children.map((node) => textHtml(bare, node)).join('');
}

const bare: Pick<TextView, 'prepared'> = { prepared: new Map() };

/** A node with its components turned to elements; what is no component is copied with what is below it. */
function resolved(view: typeof bare, node: TextNode): readonly TextNode[] {
  const made = view.prepared.get(node);
  if (made?.is === 'figure') return [figureElement(made)];
  const children = () => childrenOf(node).flatMap((child) => resolved(view, child));
  if (isComponent(node)) {
    const title = attributesOf(node)['reason'];
    // What asks for something that does not exist must not vanish from a preview; a build refuses it.
    return node.name === 'Said'
      ? [element('span', { className: ['said'], ...(title ? { title } : {}) }, children())]
      : [element('span', { className: ['gap'] }, [text(ui['report.broken'])])];
  }
  if (!isElement(node)) return [node];
  const address = node.properties['href'];
  const properties = {
    ...node.properties,
    // What may have to be scrolled sideways can be reached with the keyboard.
    ...(node.tagName === 'pre' ? { tabIndex: 0 } : {}),
    ...(typeof address === 'string' ? { href: href(address) } : {}),
  };
  const copy = element(node.tagName, properties, children());
  return [
    node.tagName === 'table' ? element('div', { className: ['frame'], tabIndex: 0 }, [copy]) : copy,
  ];
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

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly TextNode[],
): Element {
  return { type: 'element', tagName, properties, children: children as ElementContent[] };
}

function text(value: string): TextNode {
  return { type: 'text', value };
}
