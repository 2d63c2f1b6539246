import type { Report } from '../../src/domain/report.ts';
import { leadsToNext } from '../../src/domain/prose/next-part.ts';
import { newReportWords as words } from '../../src/labels/new.ts';
import {
  isComponent,
  isElement,
  attributesOf,
  childrenOf,
  type TextNode,
} from '../../src/views/report/text/text-tree.ts';
import { printedText, sentencesOf, textOf, type Clause, type Sentence } from './sentences.ts';
import type { TextView } from '../../src/views/report/text/text-view.ts';
import { carriedPlan, carriedTag, labelled, todo, type Carrying } from './carried-tags.ts';
import { isPlainClause, isTimeless } from './plain-clause.ts';

/** The notes that a new report has besides those on the last one's sentences, by the part where they stand. */
export interface PartNotes {
  /** At the beginning of the first part: what is printed there, not noted. */
  readonly opening: readonly string[];
  /** At the end of the first part: what was promised, and how that stands. */
  readonly work: readonly string[];
  /** At the beginning of the part on what is wrong. */
  readonly problems: readonly string[];
  /** At the beginning, and at the end, of the part on what comes next. */
  readonly next: readonly string[];
  readonly plans: readonly string[];
}

/**
 * The text of a report made of the last one: its headings; the names of its figures with the figures asked anew;
 * beside them what it said, with its values, as notes to the writer. Nothing that it claimed is printed.
 */
export function composeReport(
  carrying: Carrying,
  last: Pick<Report, 'title'>,
  view: TextView,
  notes: PartNotes,
): string {
  const blocks: string[] = [todo(words.begin(last.title))];
  const opening = [...notes.opening];
  const top = Math.min(...view.headings.map(({ depth }) => depth));
  const open = new Map<Part, NotesOfPart>([
    ['work', { begin: [], end: notes.work }],
    ['problems', { begin: notes.problems, end: [] }],
    ['next', { begin: notes.next, end: notes.plans }],
  ]);
  let part: Part | undefined;
  const close = (): void => {
    const ended = part && open.get(part);
    if (!part || !ended) return;
    blocks.push(...ended.end.map(todo));
    open.delete(part);
  };
  for (const node of view.root.children) {
    const depth = headingDepth(node);
    if (depth === undefined) {
      blocks.push(...blocksOf(carrying, view, node));
      continue;
    }
    const text = printedText(view, node);
    if (depth === top) {
      close();
      part = partOf(text, part);
    }
    blocks.push(...heading(carrying, text, depth, depth === top));
    if (depth !== top) continue;
    if (part === 'work') blocks.push(...opening.splice(0));
    blocks.push(...(open.get(part ?? 'other')?.begin ?? []).map(todo));
  }
  close();
  // What the plans say is asked of a report without such a part too.
  blocks.push(...[...open.values()].flatMap(({ end }) => end.map(todo)));
  return `${blocks.join('\n\n')}\n`;
}

/** The notes of a part that has not been written yet. */
interface NotesOfPart {
  readonly begin: readonly string[];
  readonly end: readonly string[];
}

type Part = 'work' | 'problems' | 'next' | 'other';

/** What a part of a report is about, by its heading; the first that says neither is about the work. */
function partOf(text: string, before: Part | undefined): Part {
  if (/问题|不足|短板|还差|差距/u.test(text)) return 'problems';
  if (leadsToNext(text) || /下半年|明年|计划|安排|思路|措施/u.test(text)) return 'next';
  return before === undefined ? 'work' : 'other';
}

function headingDepth(node: TextNode): number | undefined {
  const level = isElement(node) ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return level === undefined ? undefined : Number(level);
}

/** A heading as it was, or its number alone where it names the last period; what its writer gave it is marked. */
function heading({ corpus }: Carrying, text: string, depth: number, isTop: boolean): string[] {
  const isKept = isTimeless(corpus, text);
  const [number = ''] =
    /^(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[)）])/u.exec(text) ?? [];
  const line = `${'#'.repeat(depth)} ${isKept ? text : number + words.toWrite}`;
  if (isTop) return isKept ? [line] : [line, todo(words.headingTitle(text))];
  return [line, todo(words.heading(text))];
}

/** A block of the last report as blocks of the new one. */
function blocksOf(carrying: Carrying, view: TextView, node: TextNode): string[] {
  if (isComponent(node) && childrenOf(node).length > 0) {
    return paragraph(carrying, sentencesOf(view, [node]));
  }
  if (isComponent(node)) return componentBlocks(carrying, node.name ?? '', attributesOf(node));
  if (!isElement(node)) return [];
  switch (node.tagName) {
    case 'p':
      return paragraph(carrying, sentencesOf(view, node.children));
    case 'li': {
      const blocks = childrenOf(node).filter(isBlock);
      const line = childrenOf(node).filter((child) => !isBlock(child));
      return [
        ...paragraph(carrying, sentencesOf(view, line)),
        ...blocks.flatMap((block) => blocksOf(carrying, view, block)),
      ];
    }
    case 'tr':
      return paragraph(carrying, sentencesOf(view, node.children));
    case 'pre':
      return [todo(words.last(printedText(view, node)))];
    default:
      return childrenOf(node).flatMap((child) => blocksOf(carrying, view, child));
  }
}

function isBlock(node: TextNode): boolean {
  return isElement(node) && /^(?:p|ul|ol|pre|blockquote|table|div)$/.test(node.tagName);
}

function componentBlocks(
  carrying: Carrying,
  name: string,
  attributes: Readonly<Record<string, string>>,
): string[] {
  // It stands at the beginning, where there is something to tell.
  if (name === 'LastPromises') return [];
  if (name === 'Commitments' || name === 'Progress') {
    const carried = carriedPlan(carrying, name, attributes);
    return ['tag' in carried ? carried.tag : todo(carried.note)];
  }
  const { tag, moved } = carriedTag(carrying, name, attributes);
  return [tag, ...moved.map(([from, to]) => todo(words.moved(from, to)))];
}

/** A paragraph, a line for each of its sentences that has figures; the notes stand behind what they are about. */
function paragraph(carrying: Carrying, sentences: readonly Sentence[]): string[] {
  const lines: string[] = [];
  const before: string[] = [];
  for (const sentence of sentences) {
    const { text, note } = carried(carrying, sentence);
    const line = text === '' ? lines.pop() : before.splice(0).join('') + text;
    if (line === undefined) before.push(note);
    else lines.push(line + note);
  }
  if (lines.length > 0) return [lines.join('\n')];
  return before;
}

/** What is printed of a sentence, and the note on it. */
function carried(
  carrying: Carrying,
  { clauses, printed }: Sentence,
): { readonly text: string; readonly note: string } {
  // Words that lean on words that are left out would say something else.
  const first = clauses.findIndex((clause) => !isPlainClause(carrying.corpus, clause));
  const whole = first < 0 ? clauses : clauses.slice(0, first);
  const figures = clauses.flatMap(figuresOf);
  const named = labelled(carrying, figures).slice(whole.flatMap(figuresOf).length);
  const kept = [...whole.map((clause) => clauseText(carrying, clause)), ...named];
  const moved = figures.flatMap((attributes) =>
    carriedTag(carrying, 'Tally', attributes).moved.map(([from, to]) => words.moved(from, to)),
  );
  const text = kept.length > 0 ? `${kept.join('，')}。` : '';
  return { text, note: todo(words.last(printed) + moved.join('')) };
}

function figuresOf(clause: Clause): Readonly<Record<string, string>>[] {
  return clause.flatMap((piece) => (piece.is === 'figure' ? [piece.attributes] : []));
}

/** A clause in the words of the last report, with its figures asked anew. */
function clauseText(carrying: Carrying, clause: Clause): string {
  return clause
    .map((piece) =>
      piece.is === 'figure' ? carriedTag(carrying, 'Tally', piece.attributes).tag : textOf(piece),
    )
    .join('')
    .trim();
}
