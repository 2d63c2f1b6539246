import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, FormCell } from '../../src/domain/form.ts';
import { spanAsked } from '../../src/domain/asked-period.ts';
import { askedByCell, formSpan } from '../../src/domain/form-extent.ts';
import { addDays } from '../../src/domain/date.ts';
import { period, previousPeriod, yearEarlier } from '../../src/domain/period.ts';
import { compareWithPrevious, compareWithYearEarlier } from '../../src/domain/tally/compare.ts';
import { loadContent } from '../../src/io/load.ts';
import { filledForm } from '../../src/views/form/filled-form.ts';
import { loadTree, recordAt, report } from '../support/content-tree.ts';
import { sendIn } from '../support/sent.ts';
import { checked, office, today } from '../support/sent-office.ts';

const cellOf = (cell: string, rest: Partial<FormCell> = {}): FormCell => ({
  sheet: undefined,
  cell,
  metric: 'lectures',
  period: period('2023-H1'),
  beside: undefined,
  branch: undefined,
  ...rest,
});
const yearBefore = { period: period('2022-H1'), beside: '上年同期' } as const;

const formOf = (cells: readonly FormCell[], rest: Partial<Form> = {}): Form => ({
  id: 'half',
  file: 'forms/half.yaml',
  title: '统计表',
  period: period('2023-H1'),
  branch: undefined,
  cutoff: undefined,
  report: undefined,
  gaps: '留空',
  empty: [],
  cells,
  workbook: undefined,
  ...rest,
});

describe('a form beside the site', () => {
  it('tells of an earlier period as far as every comparison does, whatever its cut-off', () => {
    const { corpus } = loadTree();
    const own = period('2023-H1');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 210 }), (days) => {
        const cutoff = addDays(own.from, days);
        const form = formOf([], { cutoff });
        const question = { metric: 'lectures', branch: 'bureau', period: own, until: cutoff };
        const pairs = [
          ['上年同期', yearEarlier(own), compareWithYearEarlier(corpus!, question)],
          ['上期', previousPeriod(own), compareWithPrevious(corpus!, question)],
        ] as const;
        for (const [beside, earlierPeriod, { base }] of pairs) {
          const span = spanAsked(
            askedByCell({ period: earlierPeriod, beside }),
            formSpan(corpus!, form),
          );
          if (base) expect(base.question).toMatchObject(span!);
        }
      }),
    );
  });

  it('has the cut-off of the report of its period, and of that alone', () => {
    const { corpus } = loadTree({
      'reports/a.mdx': report({ cutoff: '2023-05-31' }),
      'reports/b.mdx': report({ period: '2022-H2', cutoff: '2022-12-31' }),
    });
    const until = (rest: Partial<Form>) => formSpan(corpus!, formOf([], rest)).until;
    expect(until({})).toBe('2023-05-31');
    expect(until({ branch: 'window' })).toBe(corpus!.site.asOf);
    expect(until({ cutoff: '2023-06-30' })).toBe('2023-06-30');
  });

  it('lists an earlier number that was sent otherwise, and one that the report compares otherwise', () => {
    const dir = office();
    sendIn(loadContent(dir, today), '2022-h1');
    for (const [path, text] of Object.entries(
      recordAt('window', { date: '2022-06-16', ...checked }),
    )) {
      writeFileSync(join(dir, path), text);
    }
    const { corpus } = loadContent(dir, today);
    const cells = [cellOf('B2'), cellOf('C2', yearBefore)];
    const filled = filledForm(corpus!, formOf(cells));
    expect(filled.sentOtherwise).toMatchObject([{ place: 'C2', here: '3次', there: '2次' }]);
    expect(filled.differences).toEqual([]);
    const early = filledForm(corpus!, formOf(cells, { cutoff: '2023-04-30' }));
    expect(early.differences).toMatchObject([
      { place: 'B2', here: '1次', there: '3次' },
      { place: 'C2', here: '1次', there: '3次' },
    ]);
  });
});
