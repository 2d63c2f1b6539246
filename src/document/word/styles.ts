import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { ui } from '../../labels/ui.ts';
import { baseStyles } from './base-styles.ts';
import { headingFaces } from '../paper/faces.ts';
import { fontOf } from './fonts.ts';
import { character, pageNumberIndent, sizes, smallPitch } from './measures.ts';

/** The styles of the paragraphs that a report is made of. */
export const styleIds = {
  title: 'ReportTitle',
  draft: 'ReportDraft',
  addressee: 'ReportAddressee',
  heading: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  body: 'ReportBody',
  quote: 'ReportQuote',
  preformatted: 'ReportLines',
  caption: 'ReportTableCaption',
  cell: 'ReportTableText',
  small: 'ReportSmall',
  smallCell: 'ReportSmallTable',
  appended: 'ReportAppended',
  appendix: 'ReportAppendix',
  closing: 'ReportClosing',
  note: 'FootnoteText',
  pageNumber: 'ReportPageNumber',
} as const;

/** Two characters in from the edge, whatever the size of the type; in twips for programs that know no characters. */
export const twoCharacters = { firstLineChars: 200, firstLine: 2 * Math.floor(character) };

const smallLines = { line: smallPitch, lineRule: LineRuleType.EXACT };

/** All styles of the file: those of `docx` are left out, which have the looks of another sort of paper. */
export function styles(): IStylesOptions {
  return {
    importedStyles: baseStyles,
    paragraphStyles: [
      ...headings(),
      style('title', {
        run: { font: fontOf('title'), size: sizes.title },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      }),
      style('draft', {
        run: { font: fontOf('second') },
        paragraph: { alignment: AlignmentType.CENTER },
      }),
      style('addressee', { paragraph: { alignment: AlignmentType.LEFT } }),
      style('body', { paragraph: { indent: twoCharacters } }),
      style('quote', { run: { font: fontOf('second') }, paragraph: { indent: twoCharacters } }),
      style('preformatted', { paragraph: { alignment: AlignmentType.LEFT } }),
      style('caption', {
        run: { font: fontOf('first'), size: sizes.table },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      }),
      style('cell', {
        run: { size: sizes.table },
        paragraph: { alignment: AlignmentType.LEFT },
      }),
      style('small', {
        run: { size: sizes.note },
        paragraph: { spacing: smallLines, indent: twoCharacters },
      }),
      style('smallCell', {
        run: { size: sizes.note },
        paragraph: { spacing: smallLines, alignment: AlignmentType.LEFT },
      }),
      style('appended', {}),
      style('appendix', {
        run: { font: fontOf('first') },
        paragraph: { alignment: AlignmentType.LEFT, keepNext: true },
      }),
      style('closing', { paragraph: { alignment: AlignmentType.LEFT, keepLines: true } }),
      style('pageNumber', {
        run: { font: fontOf('pageNumber'), size: sizes.pageNumber },
        paragraph: {
          spacing: { line: sizes.pageNumber * 10, lineRule: LineRuleType.EXACT },
          indent: { left: pageNumberIndent, right: pageNumberIndent },
        },
      }),
      {
        id: styleIds.note,
        name: 'footnote text',
        basedOn: 'Normal',
        run: { size: sizes.note },
        paragraph: { spacing: smallLines },
      },
    ],
    characterStyles: [
      { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
    ],
  };
}

type Named = Exclude<keyof typeof styleIds, 'heading' | 'note'>;

function style(
  id: Named,
  looks: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  const name = ui[`document.style.${id}`];
  return { id: styleIds[id], name, basedOn: 'Normal', quickFormat: true, ...looks };
}

/** Word knows its own headings by these names, and lists them in its outline. */
function headings(): IParagraphStyleOptions[] {
  return headingFaces.map((face, at) => ({
    id: styleIds.heading[at] ?? '',
    name: `heading ${at + 1}`,
    basedOn: 'Normal',
    next: styleIds.body,
    quickFormat: true,
    run: { font: fontOf(face) },
    paragraph: { indent: twoCharacters, keepNext: true, outlineLevel: at },
  }));
}
