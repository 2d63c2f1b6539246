import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { childrenOf, isElement, type TextNode } from '../../views/report/text/text-tree.ts';
import { preparedAt, type TextView } from '../../views/report/text/text-view.ts';
import { ui } from '../../labels/ui.ts';
import type { Looks, NoteMark, Run, TextRun } from './document.ts';

/** What the nodes of a line stand in. */
interface Around {
  readonly looks: Looks;
  readonly link?: string;
}

/** The nodes of a line as runs: blanks as a page shows them, and nothing before the first and after the last. */
export function runsOf(view: TextView, nodes: readonly TextNode[]): Run[] {
  return tidied(nodes.flatMap((node) => runsOfNode(view, node, { looks: {} })));
}

function runsOfNode(view: TextView, node: TextNode, around: Around): Run[] {
  if (node.type === 'text') return [{ is: 'text', text: node.value, ...around }];
  const made = preparedAt(view, node);
  if (made?.is === 'figure') {
    return [{ is: 'text', text: made.shown.text, figure: made.figure.key, ...around }];
  }
  if (!isElement(node)) return inside(view, node, around);
  const { tagName, properties } = node;
  if (tagName === 'br') return [{ is: 'break' }];
  if (tagName === 'img') return [pictureRun(properties.alt ?? '', around)];
  if ('dataFootnoteRef' in properties) return noteRun(view, node);
  if ('dataFootnoteBackref' in properties || isNumber(node)) return [];
  const link = tagName === 'a' ? { link: String(properties['href']) } : {};
  return inside(view, node, { ...around, ...link, looks: { ...around.looks, ...own(tagName) } });
}

function inside(view: TextView, node: TextNode, around: Around): Run[] {
  return childrenOf(node).flatMap((child) => runsOfNode(view, child, around));
}

function own(tagName: string): Looks {
  switch (tagName) {
    case 'strong':
      return { strong: true };
    case 'em':
      return { emphasis: true };
    case 'del':
      return { struck: true };
    default:
      return {};
  }
}

/** A picture's words: on paper they stand in its place. */
function pictureRun(alt: string, around: Around): TextRun {
  return { is: 'text', text: ui['document.picture'](alt), ...around };
}

/** The reference to a note: `<a data-footnote-ref href="#…fn-1" id="…fnref-1">1</a>`. */
function noteRun({ root }: TextView, link: Element): NoteMark[] {
  const { href, id } = link.properties;
  const target = String(href).slice(1);
  const at = noteEntries(root).findIndex((entry) => entry.properties['id'] === target);
  // A second reference to a note has a number behind its own address.
  const again = String(id).replace('fnref-', 'fn-') !== target;
  return at < 0 ? [] : [{ is: 'note', at, mark: toString(link), again }];
}

/** The entries of the list of notes, in the order in which the text refers to them. */
export function noteEntries(root: Root): Element[] {
  const section = root.children.find(
    (node) => isElement(node) && 'dataFootnotes' in node.properties,
  );
  const list = section && childrenOf(section).find(isElement);
  return list ? childrenOf(list).filter(isElement) : [];
}

/** Whether an element is the number of an entry, which the reading has put before its text. */
export function isNumber(node: TextNode): boolean {
  if (!isElement(node)) return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('list-number');
}

/** Runs with their blanks as a page shows them: several are one, and none stands at an end of a line. */
function tidied(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let atStart = true;
  for (const run of runs) {
    if (run.is !== 'text') {
      if (run.is === 'break') trimEnd(kept);
      kept.push(run);
      atStart = run.is === 'break';
      continue;
    }
    const text = run.text.replaceAll(/[ \t\n]+/g, ' ');
    const shown = atStart && text.startsWith(' ') ? text.slice(1) : text;
    if (shown === '') continue;
    kept.push({ ...run, text: shown });
    atStart = shown.endsWith(' ');
  }
  trimEnd(kept);
  return joined(kept);
}

/** Takes the blank away that the last run ends with. */
function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.is !== 'text' || !last.text.endsWith(' ')) return;
  runs.pop();
  const text = last.text.slice(0, -1);
  if (text !== '') runs.push({ ...last, text });
}

/** Neighbours that look the same become one: a word is never cut where a reader sees nothing. */
function joined(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last?.is === 'text' && run.is === 'text' && areAlike(last, run)) {
      kept[kept.length - 1] = { ...last, text: last.text + run.text };
    } else kept.push(run);
  }
  return kept;
}

function areAlike(a: TextRun, b: TextRun): boolean {
  return (
    a.figure === undefined &&
    b.figure === undefined &&
    a.link === b.link &&
    a.looks.strong === b.looks.strong &&
    a.looks.emphasis === b.looks.emphasis &&
    a.looks.struck === b.looks.struck
  );
}
