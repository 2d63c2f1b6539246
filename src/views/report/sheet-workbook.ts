import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import { reportUntil } from '../../domain/tally/figure.ts';
import { ui } from '../../labels/ui.ts';
import type { Workbook } from '../../tables/workbook.ts';
import { sheetTable } from './report-view.ts';
import { sheetLines } from './sheet-lines.ts';

/** The sheet on which offices confirm a report's figures, with room for hand and stamp. */
export function sheetWorkbook(corpus: Corpus, report: Report): Workbook {
  const table = sheetTable(corpus, report);
  return {
    title: table.caption,
    day: reportUntil(corpus, report),
    sheets: [
      {
        name: ui['sheet.title'],
        title: table.caption,
        lines: sheetLines(corpus, report),
        table,
        widths: { label: 20, printed: 18, exact: 20, provider: 14, note: 44, sign: 20 },
        rowHeight: roomToSign,
      },
    ],
  };
}

/** 12 mm, in points: the height of a small stamp's line. */
const roomToSign = 34;
