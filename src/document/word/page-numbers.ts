import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { ui } from '../../labels/ui.ts';
import { fontOf } from './fonts.ts';
import { sizes } from './measures.ts';
import { styleIds } from './styles.ts';

/**
 * The page's number between two dashes, 4号 and a character in from the outer edge: to the right on odd pages, to
 * the left on even ones (GB/T 9704-2012 §7.5).
 */
export const pageNumbers = {
  default: footer(AlignmentType.RIGHT),
  even: footer(AlignmentType.LEFT),
};

function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.pageNumber,
        alignment,
        children: [
          new TextRun({
            font: fontOf('pageNumber'),
            size: sizes.pageNumber,
            children: [
              ui['document.pageNumber.before'],
              PageNumber.CURRENT,
              ui['document.pageNumber.after'],
            ],
          }),
        ],
      }),
    ],
  });
}
