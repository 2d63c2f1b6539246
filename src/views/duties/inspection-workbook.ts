import type { Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Period } from '../../domain/period.ts';
import { ui } from '../../labels/ui.ts';
import type { Workbook } from '../../tables/workbook.ts';
import { inspectionLines, inspectionTable } from './inspection.ts';

/** The sheet of inspection as a workbook, with room for the hand of who inspects. */
export function inspectionWorkbook(corpus: Corpus, branch: Branch, half: Period): Workbook {
  const table = inspectionTable(corpus, branch, half);
  return {
    title: table.caption,
    day: corpus.site.asOf,
    sheets: [
      {
        name: ui['inspection.name'],
        title: table.caption,
        lines: [...inspectionLines(corpus, branch, half), ui['inspection.sign']],
        table,
        widths: { rule: 18, basis: 30, note: 26, evidence: 40, check: 12 },
      },
    ],
  };
}
