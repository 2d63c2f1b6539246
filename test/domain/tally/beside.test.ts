import { describe, expect, it } from 'vitest';
import type { RelativeWord } from '../../../src/domain/asked-period.ts';
import type { Form, FormCell } from '../../../src/domain/form.ts';
import { yearEarlier } from '../../../src/domain/period.ts';
import type { ComponentUse } from '../../../src/domain/plan.ts';
import type { Report } from '../../../src/domain/report.ts';
import { compareWithPrevious, compareWithYearEarlier } from '../../../src/domain/tally/compare.ts';
import { figureOf, reportUntil } from '../../../src/domain/tally/figure.ts';
import { loadContent } from '../../../src/io/load.ts';
import { filledForm } from '../../../src/views/form/filled-form.ts';

const { corpus } = loadContent('content', '2023-07-31');
if (!corpus) throw new Error('no demo');

/** What a report of the demo prints for a metric of the period that lies so to its own. */
function printed(report: Report, id: string, relative: RelativeWord) {
  const metric = corpus?.catalogue.metrics.get(id);
  const figure = metric && corpus && figureOf(corpus, report, { of: metric, period: { relative } });
  if (!figure) throw new Error(`no figure of ${id}`);
  return figure.tally;
}

const compared = { 上年同期: compareWithYearEarlier, 上期: compareWithPrevious } as const;

describe('the number of a year earlier, or of the period before', () => {
  it.each(Object.entries(compared))(
    'is one and the same where a report prints it as %s and where it is compared with, for every metric of the demo',
    (word, compare) => {
      let pairs = 0;
      // Of a draft; one that was sent has its answers from its file.
      for (const cutoff of ['2023-06-30', '2023-06-20', '2023-07-31']) {
        const draft = corpus.reports.get('2023-h1');
        if (!draft) throw new Error('no report');
        const report = { ...draft, id: 'not-kept', cutoff };
        for (const id of corpus.catalogue.metrics.keys()) {
          const { period, branch } = report;
          const question = { metric: id, period, branch, until: reportUntil(corpus, report) };
          const { base } = compare(corpus, question);
          if (!base) continue;
          pairs += 1;
          const own = printed(report, id, word as keyof typeof compared);
          expect([id, own.question, own.value, own.gap, own.records, own.version]).toEqual([
            id,
            base.question,
            base.value,
            base.gap,
            base.records,
            base.version,
          ]);
        }
      }
      expect(pairs).toBeGreaterThan(100);
    },
  );

  it('stands in a superior’s form as in the report of its period, for every metric of the demo', () => {
    const draft = corpus.reports.get('2023-h1');
    if (!draft) throw new Error('no report');
    const ids = [...corpus.catalogue.metrics.keys()];
    const uses = ids.map((of, at): ComponentUse => {
      return { name: 'Tally', attributes: { of, period: '上年同期' }, line: at + 1, column: 1 };
    });
    const cells = ids.map((metric, at): FormCell => {
      const beside = '上年同期';
      const period = yearEarlier(draft.period);
      return { sheet: undefined, cell: `B${at + 1}`, metric, period, beside, branch: undefined };
    });
    const form: Form = {
      id: 'form',
      file: 'forms/form.yaml',
      title: '统计表',
      period: draft.period,
      branch: undefined,
      cutoff: undefined,
      report: draft.id,
      gaps: '写明原因',
      empty: [],
      cells,
      workbook: undefined,
    };
    const reports = new Map([...corpus.reports, [draft.id, { ...draft, uses }]]);
    const { entries, differences } = filledForm({ ...corpus, reports }, form);
    expect(entries).toHaveLength(ids.length);
    expect(differences).toEqual([]);
    // The day makes the difference: another one has other numbers.
    const later = { ...draft, uses, cutoff: '2023-04-30' };
    const other = { ...corpus, reports: new Map([...corpus.reports, [draft.id, later]]) };
    expect(filledForm(other, { ...form, cutoff: '2023-06-30' }).differences).not.toEqual([]);
  });
});
