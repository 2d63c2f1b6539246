import { figureMark } from '../../domain/prose.ts';
import type { Element, ElementContent, Nodes, Parents, Text } from 'hast';
import { lineEnds, printedBreak, type LineEnd } from './line-ends.ts';

/**
 * Prints the line ends of a text as Chinese means them (`lineEnds`), where HTML would put a blank for each:
 * lines that stand apart are paragraphs of their own in a paragraph, and elsewhere lines below each other.
 * Changes the tree.
 */
export function settleLines<Tree extends Parents>(parent: Tree): Tree {
  const settled: Nodes[] = [];
  for (const run of runsOf(parent.children)) {
    if (Array.isArray(run)) settled.push(...settleRun(run).nodes);
    else if (isElement(run, 'p')) settled.push(...settleParagraph(run));
    else if ('children' in run && !isElement(run, 'pre')) settled.push(settleLines(run));
    else settled.push(run);
  }
  parent.children = settled as typeof parent.children;
  return parent;
}

const inline = ['a', 'br', 'code', 'del', 'em', 'img', 'input', 'span', 'strong', 'sup'];

function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}

/** The children of a node: blocks one by one, and what stands in lines between them together. */
function runsOf(children: readonly Nodes[]): (Nodes | ElementContent[])[] {
  const runs: (Nodes | ElementContent[])[] = [];
  for (const child of children) {
    const isInline =
      child.type === 'text' || child.type === 'mdxJsxTextElement' || isElement(child, ...inline);
    const last = runs.at(-1);
    if (!isInline) runs.push(child);
    else if (Array.isArray(last)) last.push(child);
    else runs.push([child]);
  }
  return runs;
}

/** A paragraph, or those that its lines are, with a line's end between them as between all blocks. */
function settleParagraph(paragraph: Element): (Element | Text)[] {
  const { nodes, parting } = settleRun(paragraph.children);
  const parts: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (parting.has(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.flatMap((children, at): (Element | Text)[] => {
    const part = { ...paragraph, children: unindented(children) };
    return at === 0 ? [part] : [{ type: 'text', value: '\n' }, part];
  });
}

/** Without the wide spaces that indent a paragraph: the page does that. */
function unindented([first, ...others]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  return [{ ...first, value: first.value.replace(/^\s+/, '') }, ...others];
}

interface Settled {
  readonly nodes: ElementContent[];
  /** The breaks among them that were made of line ends. */
  readonly parting: ReadonlySet<ElementContent>;
}

function settleRun(run: readonly ElementContent[]): Settled {
  const ends = lineEnds(run.map(printed).join(''));
  if (ends.size === 0) return { nodes: [...run], parting: new Set() };
  const parting = new Set<ElementContent>();
  let at = 0;
  const settle = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') {
      const pieces = piecesOf(node, at, ends);
      at += node.value.length;
      for (const piece of pieces) if (piece.type === 'element') parting.add(piece);
      return pieces;
    }
    if (holdsText(node)) return [{ ...node, children: node.children.flatMap(settle) }];
    at += 1;
    return [node];
  };
  return { nodes: run.flatMap(settle), parting };
}

/** A text without the line ends that nothing is printed for, and with breaks for those that part lines. */
function piecesOf(
  text: Text,
  from: number,
  ends: ReadonlyMap<number, LineEnd>,
): (Text | Element)[] {
  const pieces: (Text | Element)[] = [];
  let value = '';
  const close = () => {
    if (value !== '') pieces.push({ ...text, value });
    value = '';
  };
  for (let at = 0; at < text.value.length; at += 1) {
    const end = ends.get(from + at);
    if (end === undefined) value += text.value.charAt(at);
    else if (end === 'apart') {
      close();
      pieces.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    }
  }
  close();
  return pieces;
}

/** A node as its characters, one for what is none. */
function printed(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (holdsText(node)) return node.children.map(printed).join('');
  return isElement(node, 'br') ? printedBreak : figureMark;
}

function holdsText(
  node: ElementContent,
): node is Extract<ElementContent, { children: ElementContent[] }> {
  return 'children' in node && node.children.length > 0;
}
