import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { ui } from '../../labels/ui.ts';
import type { Appendix, Block, Note, ReportDocument } from '../model/document.ts';
import { titleLines, widthOf } from '../model/title-lines.ts';
import { sizes } from '../paper/measures.ts';
import { closingInsets } from '../paper/closing-insets.ts';
import { htmlBlocks } from './blocks.ts';
import { element } from './element.ts';
import { htmlRuns } from './runs.ts';
import { textOfFaces, type TextOfFaces } from './text-of-faces.ts';

/** A document as the elements of a page, and what each face has to print of it. */
export interface PaperPage {
  readonly title: string;
  readonly body: Element;
  readonly texts: TextOfFaces;
}

/** A document as a page for print in the form of an official paper (GB/T 9704-2012). */
export function paperPage(document: ReportDocument): PaperPage {
  const { title, blocks, notes, appendix } = document;
  const body = element('body', { face: 'body' }, [
    ...head(document),
    ...htmlBlocks(blocks),
    closingLines(document),
    ...(notes.length > 0 ? [notesBelow(notes)] : []),
    ...(appendix === undefined ? [] : [appendixPages(appendix)]),
  ]);
  return { title, body, texts: textOfFaces(body) };
}

/** The page as HTML that needs nothing from elsewhere, with a style sheet (`styleSheet`). */
export function htmlPage({ title, body }: PaperPage, style: string): string {
  const head = element('head', {}, [
    { ...element('meta', {}, []), properties: { charSet: 'utf-8' } },
    element('title', {}, [title]),
    element('style', {}, [style]),
  ]);
  const html = { ...element('html', {}, [head, body]), properties: { lang: 'zh-CN' } };
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return toHtml(root);
}

/** The title in its lines, that it is a draft, and after an empty line to whom it goes. */
function head({ title, draft, addressee }: ReportDocument): Element[] {
  return [
    titleHeading(title),
    ...(draft === undefined
      ? []
      : [element('p', { classes: ['draft'], face: 'second' }, plain(draft))]),
    emptyLine(),
    ...(addressee === undefined ? [] : [element('p', { classes: ['addressee'] }, [addressee])]),
  ];
}

function titleHeading(title: string): Element {
  const lines = titleLines(title).flatMap((line, at) =>
    at === 0 ? [line] : [element('br', {}, []), line],
  );
  return element('h1', { face: 'title' }, lines);
}

/**
 * The lines below the text, for a paper without a seal, and above them what is appended; they stand on one page, and
 * some of the text with them.
 */
function closingLines({ closing, appendix }: ReportDocument): Element {
  const { formula, organ, date } = closing;
  const { ofOrgan, ofDate } = closingInsets(organ, date ?? '');
  const line = (text: string, characters: number) =>
    element(
      'p',
      { classes: ['closing'], style: `margin-left: calc(${characters} * var(--character))` },
      plain(text),
    );
  return element('footer', {}, [
    ...(formula === undefined ? [] : [element('p', {}, [formula])]),
    ...(appendix === undefined ? [] : [emptyLine(), appended(appendix.title)]),
    emptyLine(),
    line(organ, ofOrgan),
    ...(date === undefined ? [] : [line(date, ofDate)]),
  ]);
}

/** 附件：佐证材料目录, two characters in; where it is too long for a line, it goes on below its first word. */
function appended(title: string): Element {
  const before = ui['text.said'](ui['document.appendix']);
  const hanging = widthOf(before) / 2;
  const style = `margin-left: calc(${2 + hanging} * var(--character)); text-indent: calc(-${hanging} * var(--character))`;
  return element('p', { style }, [before + title]);
}

/** On pages of its own: 附件 in the first line at the edge, the title in the third (GB/T 9704-2012 §7.3.7). */
function appendixPages({ title, blocks }: Appendix): Element {
  return element('section', { classes: ['appendix'] }, [
    element('p', { classes: ['mark'], face: 'first' }, [ui['document.appendix']]),
    emptyLine(),
    titleHeading(title),
    emptyLine(),
    element('div', { classes: ['small'] }, htmlBlocks(blocks, sizes.note)),
  ]);
}

/**
 * What the notes say, below the day: there the standard has what is noted of a paper (§7.3.6). Browsers put no note at
 * the foot of the page that refers to it.
 */
function notesBelow(notes: readonly Note[]): Element {
  const entries = notes.map((note) => element('div', {}, htmlBlocks(numbered(note), sizes.note)));
  return element('section', { classes: ['notes', 'small'] }, entries);
}

/** What a note says, with its number at the head. */
function numbered({ mark, blocks: [first, ...rest] }: Note): Block[] {
  const number = { is: 'note', at: 0, mark, again: true } as const;
  if (first?.is !== 'paragraph') {
    const alone: Block = { is: 'paragraph', depth: 0, runs: [number] };
    return [alone, ...(first ? [first] : []), ...rest];
  }
  return [{ ...first, runs: [number, ...first.runs] }, ...rest];
}

function plain(text: string) {
  return htmlRuns([{ is: 'text', text, looks: {} }]);
}

/** An empty line of the grid. */
function emptyLine(): Element {
  return element('div', { classes: ['empty'] }, []);
}
