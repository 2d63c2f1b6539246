import { Paragraph, type Table } from 'docx';
import type { Block, Run } from '../model/document.ts';
import { textRun } from '../model/document.ts';
import { headingFace, type Face } from '../paper/faces.ts';
import { character, sizes, smallPitch } from './measures.ts';
import { wordRuns } from './runs.ts';
import { styleIds, twoCharacters } from './styles.ts';
import { wordTable, type CellLook } from './tables.ts';

/** What blocks stand in: the text itself, something quoted in it, or what stands beside it. */
interface Place {
  readonly style: string;
  readonly face: Face;
  /** By how many characters the whole block stands in. */
  readonly inset: number;
  /** How tables look, where they do not keep to the lines of the text. */
  readonly cells?: CellLook;
  /** Whether a paragraph ends on the page of what follows. */
  readonly keepNext?: boolean;
}

const inText: Place = { style: styleIds.body, face: 'body', inset: 0 };
/** What a note says stands in smaller type. */
export const inNote: Place = {
  ...inText,
  style: styleIds.note,
  cells: { style: styleIds.note, size: sizes.note, height: smallPitch },
};
/** So does an appendix, which lists the records of a whole report. */
export const inAppendix: Place = {
  ...inText,
  style: styleIds.small,
  cells: { style: styleIds.smallCell, size: sizes.note, height: smallPitch },
};

/** The text of a paper: its last paragraph ends on the page of the closing lines, so that no page has these alone. */
export function wordText(blocks: readonly Block[]): (Paragraph | Table)[] {
  return [
    ...wordBlocks(blocks.slice(0, -1)),
    ...wordBlocks(blocks.slice(-1), { ...inText, keepNext: true }),
  ];
}

/** Blocks as Word's paragraphs and tables. */
export function wordBlocks(blocks: readonly Block[], place = inText): (Paragraph | Table)[] {
  return blocks.flatMap((block) => wordBlock(block, place));
}

function wordBlock(block: Block, place: Place): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          style: styleIds.heading[block.level - 1] ?? styleIds.body,
          children: wordRuns(block.runs, headingFace(block.level)),
        }),
      ];
    case 'paragraph':
      return [paragraph(block.runs, inset(place, 2 * Math.max(block.depth - 1, 0)))];
    case 'item':
      return [paragraph([textRun(block.mark), ...block.runs], inset(place, 2 * (block.depth - 1)))];
    case 'quote':
      return wordBlocks(block.blocks, {
        style: styleIds.quote,
        face: 'second',
        inset: place.inset + 2,
        ...(place.keepNext ? { keepNext: true } : {}),
      });
    case 'preformatted':
      return block.lines.map(
        (line) =>
          new Paragraph({
            style: styleIds.preformatted,
            children: wordRuns([textRun(line)], 'body'),
          }),
      );
    case 'separator':
      return [new Paragraph({ style: styleIds.body, thematicBreak: true })];
    case 'table':
      return wordTable(block, place.cells);
  }
}

function inset(place: Place, characters: number): Place {
  return { ...place, inset: place.inset + characters };
}

function paragraph(runs: readonly Run[], place: Place): Paragraph {
  const { style, face, inset: characters, keepNext } = place;
  const left = Math.floor(characters * character);
  return new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    ...(left > 0 ? { indent: { ...twoCharacters, left } } : {}),
    children: wordRuns(runs, face),
  });
}

/** An empty line of the grid. */
export function emptyLine(rest: { readonly keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({ style: styleIds.body, ...rest });
}
