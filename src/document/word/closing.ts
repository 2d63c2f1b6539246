import { Paragraph } from 'docx';
import { ui } from '../../labels/ui.ts';
import { widthOf } from '../model/title-lines.ts';
import type { ReportDocument } from '../model/document.ts';
import { closingInsets } from '../paper/closing-insets.ts';
import { emptyLine } from './blocks.ts';
import { character } from './measures.ts';
import { wordRun } from './runs.ts';
import { styleIds } from './styles.ts';

/**
 * The lines below the text, for a paper without a seal (GB/T 9704-2012 §7.3.4 and §7.3.5.2): after an empty line what
 * is appended to it; after another the name of the organisation, two characters from the right; below it the day,
 * whose first character stands two to the right of the name's first. None of them stands alone on a page.
 */
export function closingLines({ closing, appendix }: ReportDocument): Paragraph[] {
  const { formula, organ, date } = closing;
  const { ofOrgan, ofDate } = closingInsets(organ, date ?? '');
  const line = (text: string, inset: number) =>
    new Paragraph({
      style: styleIds.closing,
      keepNext: text === organ && date !== undefined,
      indent: { left: Math.floor(inset * character) },
      children: [wordRun(text, 'body')],
    });
  return [
    ...(formula === undefined
      ? []
      : [
          new Paragraph({
            style: styleIds.body,
            keepNext: true,
            children: [wordRun(formula, 'body')],
          }),
        ]),
    ...(appendix === undefined ? [] : [emptyLine({ keepNext: true }), named(appendix.title)]),
    emptyLine({ keepNext: true }),
    line(organ, ofOrgan),
    ...(date === undefined ? [] : [line(date, ofDate)]),
  ];
}

/** 附件：佐证材料目录, two characters in; where it is too long for a line, it goes on below its first word. */
function named(title: string): Paragraph {
  const before = ui['text.said'](ui['document.appendix']);
  const hanging = widthOf(before) / 2;
  return new Paragraph({
    style: styleIds.appended,
    keepNext: true,
    indent: {
      left: Math.floor((2 + hanging) * character),
      hanging: Math.floor(hanging * character),
    },
    children: [wordRun(before + title, 'body')],
  });
}
