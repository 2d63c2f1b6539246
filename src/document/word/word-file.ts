import {
  Document,
  DocumentGridType,
  Packer,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { ui } from '../../labels/ui.ts';
import type { Appendix, ReportDocument } from '../model/document.ts';
import { titleLines } from '../model/title-lines.ts';
import { emptyLine, inAppendix, inNote, wordBlocks, wordText } from './blocks.ts';
import { closingLines } from './closing.ts';
import { fontOf } from './fonts.ts';
import { lineRules } from './line-rules.ts';
import { charSpace, footerDistance, linePitch, page } from './measures.ts';
import { settled } from './package.ts';
import { pageNumbers } from './page-numbers.ts';
import { wordRun } from './runs.ts';
import { styleIds, styles } from './styles.ts';

/**
 * A document as a Word file (.docx) in the form of an official paper (GB/T 9704-2012). The same document gives the
 * same bytes, whenever and wherever it is made.
 */
export async function wordFile(document: ReportDocument): Promise<Uint8Array> {
  const { title, closing, blocks, appendix } = document;
  const file = new Document({
    title,
    creator: closing.organ,
    lastModifiedBy: closing.organ,
    styles: styles(),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true, useFELayout: true },
    footnotes: footnotes(document),
    sections: [
      section([...head(document), ...wordText(blocks), ...closingLines(document)]),
      ...(appendix ? [section(appendixLines(appendix))] : []),
    ],
  });
  return settled(await Packer.toBuffer(file), {
    day: document.day,
    lineRules: lineRules(document),
    noteMarks: document.notes.map(({ mark }) => mark),
  });
}

/** Pages of their own, on which paper and page numbers are those of all others. */
function section(children: readonly (Paragraph | Table)[]): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: page.width, height: page.height },
        margin: { ...page.margins, header: 851, footer: footerDistance, gutter: 0 },
      },
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace },
    },
    footers: pageNumbers,
    children,
  };
}

/** 附件 in the first line at the edge, the title in the third (GB/T 9704-2012 §7.3.7), and what is appended. */
function appendixLines({ title, blocks }: Appendix): (Paragraph | Table)[] {
  return [
    new Paragraph({
      style: styleIds.appendix,
      children: [wordRun(ui['document.appendix'], 'first')],
    }),
    emptyLine({ keepNext: true }),
    titleParagraph(title),
    emptyLine({ keepNext: true }),
    ...wordBlocks(blocks, inAppendix),
  ];
}

function titleParagraph(title: string): Paragraph {
  const children = titleLines(title).map(
    (text, at) => new TextRun({ text, font: fontOf('title'), ...(at === 0 ? {} : { break: 1 }) }),
  );
  return new Paragraph({ style: styleIds.title, children });
}

/** The title in its lines, that it is a draft, and after an empty line to whom it goes. */
function head({ title, draft, addressee }: ReportDocument): Paragraph[] {
  return [
    titleParagraph(title),
    ...(draft === undefined
      ? []
      : [new Paragraph({ style: styleIds.draft, children: [wordRun(draft, 'second')] })]),
    emptyLine(),
    ...(addressee === undefined
      ? []
      : [new Paragraph({ style: styleIds.addressee, children: [wordRun(addressee, 'body')] })]),
  ];
}

/** What the notes say. Word takes tables in them too, between paragraphs: the first bears the note's number. */
function footnotes({ notes }: ReportDocument) {
  return Object.fromEntries(
    notes.map(({ blocks }, at) => {
      const lines = wordBlocks(blocks, inNote);
      const before = lines[0] instanceof Paragraph ? [] : [emptyNoteLine()];
      const after = lines.at(-1) instanceof Paragraph ? [] : [emptyNoteLine()];
      // `docx` says that it takes paragraphs, and writes what it is given.
      return [String(at + 1), { children: [...before, ...lines, ...after] as Paragraph[] }];
    }),
  );
}

function emptyNoteLine(): Paragraph {
  return new Paragraph({ style: styleIds.note });
}
