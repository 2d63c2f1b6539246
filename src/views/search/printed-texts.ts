import type { Element } from 'hast';
import type { IsoDate } from '../../domain/date.ts';
import { ui } from '../../labels/ui.ts';
import type { Cell, Table } from '../../tables/table.ts';
import { printDate } from '../../wording/dates.ts';
import type { CommitmentLine } from '../plan/commitment-lines.ts';
import type { PromiseLines } from '../plan/promise-lines.ts';
import { recordState } from '../states.ts';
import {
  childrenOf,
  headingsOf,
  isElement,
  type Heading,
  type TextNode,
} from '../report/text/text-tree.ts';
import type { PreparedBlock } from '../report/text/prepare.ts';
import { preparedAt, type TextView } from '../report/text/text-view.ts';

/** Elements that begin a text of their own: nothing is found across their edges. */
const ownText = /^(?:p|li|d[dt]|t[dh]|h[1-6]|pre|caption|figcaption|blockquote)$/;

/** A part of a text: a heading with what stands below it, up to the next one. */
export interface PrintedPart {
  /** The heading's address on the page, and its text; absent for what stands before the first heading. */
  readonly heading: Heading | undefined;
  /** A string for each paragraph, line of a list, cell and heading. */
  readonly texts: readonly string[];
}

/**
 * A text as its page prints it: a string for each paragraph, line of a list, cell, heading and picture, with the
 * figures in them as they are printed, but without the small print beside a figure and the numbers of notes.
 */
export function printedTexts(view: Pick<TextView, 'prepared' | 'root'>): string[] {
  return printedParts(view).flatMap(({ texts }) => texts);
}

/** The same, part by part. */
export function printedParts(view: Pick<TextView, 'prepared' | 'root'>): PrintedPart[] {
  const headings = new Map(headingsOf(view.root).map((heading) => [heading.id, heading]));
  let texts: string[] = [];
  const parts: PrintedPart[] = [{ heading: undefined, texts }];
  let open = '';
  const close = () => {
    texts.push(open);
    open = '';
  };
  const print = (node: TextNode): void => {
    const made = preparedAt(view, node);
    if (made?.is === 'figure') open += made.shown.text;
    else if (made) {
      close();
      texts.push(...blockTexts(made));
    } else if (node.type === 'text') open += node.value;
    else if (isElement(node) && node.properties['dataFound'] === 'no') return;
    else {
      // What a picture shows is no part of the text around it.
      if (isElement(node) && node.tagName === 'img') texts.push(altOf(node));
      const apart = isElement(node) && ownText.test(node.tagName);
      if (apart) close();
      const heading = isElement(node) && headings.get(String(node.properties['id']));
      if (heading) {
        texts = [];
        parts.push({ heading, texts });
      }
      childrenOf(node).forEach(print);
      if (apart) close();
    }
  };
  view.root.children.forEach(print);
  close();
  return parts;
}

function altOf({ properties: { alt } }: Element): string {
  return typeof alt === 'string' ? alt : '';
}

function blockTexts(made: PreparedBlock): string[] {
  switch (made.is) {
    case 'figures':
      return [...(made.chart ? [made.block.finding] : []), ...tableTexts(made.block.table)];
    case 'records':
      return [
        made.caption,
        ...made.lines.flatMap(({ date, title, state, branch }) => [
          date,
          [title, state?.text ?? ''].join(' '),
          branch,
        ]),
      ];
    case 'commitments':
      return commitmentTexts(made.lines, made.until);
    case 'promises':
      return promiseTexts(made);
    case 'table':
      return tableTexts(made.table);
    case 'sample':
      return [ui['kind.templateFile'](made.template.file), made.template.text];
  }
}

/** A list of commitments as known on a day: what is promised, its state, the target, how binding it is. */
export function commitmentTexts(lines: readonly CommitmentLine[], until: IsoDate): string[] {
  return [
    ui['plan.commitmentsCaption'](printDate(until)),
    ...lines.flatMap(({ commitment, states, target }) => [
      commitment.label,
      ...states.map(({ text }) => text),
      target,
      commitment.strength,
    ]),
  ];
}

/** What was promised last time: how many of it stand how, and each with its state, target and evidence. */
function promiseTexts({ lead, caption, lines }: PromiseLines): string[] {
  return [
    lead,
    caption,
    ...lines.flatMap(({ commitment, states, target, evidence }) => [
      commitment.label,
      ...states.map(({ text }) => text),
      target,
      ...(evidence.length === 0 ? [ui['promises.none']] : evidence.map(({ text }) => text)),
    ]),
  ];
}

/** A table with its caption and the names of its columns. */
function tableTexts(table: Table): string[] {
  return [
    table.caption,
    ...table.columns.map(({ label, unit }) => label + (unit ? ui['table.unit'](unit) : '')),
    ...rowTexts(table),
  ];
}

/** The cells of a table's rows and of its total. */
export function rowTexts({ rows, total }: Table): string[] {
  return [...rows, ...(total ? [total] : [])].flatMap(({ cells }) => cells.map(cellText));
}

function cellText({ text, state }: Cell): string {
  return state ? recordState(state).text : text;
}
