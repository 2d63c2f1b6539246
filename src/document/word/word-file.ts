import { Document, DocumentGridType, Packer, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from '../model/document.ts';
import { titleLines } from '../model/title-lines.ts';
import { emptyLine, inNote, wordBlocks } from './blocks.ts';
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
  const { title, closing, blocks } = document;
  const file = new Document({
    title,
    creator: closing.organ,
    lastModifiedBy: closing.organ,
    styles: styles(),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true, useFELayout: true },
    footnotes: footnotes(document),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { ...page.margins, header: 851, footer: footerDistance, gutter: 0 },
          },
          grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace },
        },
        footers: pageNumbers,
        children: [...head(document), ...wordBlocks(blocks), ...closingLines(closing)],
      },
    ],
  });
  return settled(await Packer.toBuffer(file), {
    day: document.day,
    lineRules: lineRules(document),
    noteMarks: document.notes.map(({ mark }) => mark),
  });
}

/** The title in its lines, that it is a draft, and after an empty line to whom it goes. */
function head({ title, draft, addressee }: ReportDocument): Paragraph[] {
  const lines = titleLines(title).map(
    (text, at) => new TextRun({ text, font: fontOf('title'), ...(at === 0 ? {} : { break: 1 }) }),
  );
  return [
    new Paragraph({ style: styleIds.title, children: lines }),
    ...(draft === undefined
      ? []
      : [new Paragraph({ style: styleIds.draft, children: [wordRun(draft, 'second')] })]),
    emptyLine(),
    ...(addressee === undefined
      ? []
      : [new Paragraph({ style: styleIds.addressee, children: [wordRun(addressee, 'body')] })]),
  ];
}

/** What the notes say; Word has no tables in them, so what is no paragraph is left to the text. */
function footnotes({ notes }: ReportDocument) {
  return Object.fromEntries(
    notes.map(({ blocks }, at) => [
      String(at + 1),
      { children: wordBlocks(blocks, inNote).filter((block) => block instanceof Paragraph) },
    ]),
  );
}
