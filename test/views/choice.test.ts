import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { period } from '../../src/domain/period.ts';
import { workbookOf } from '../../src/tables/workbook.ts';
import { choiceLines, type Choice } from '../../src/views/choice/choice.ts';
import { choiceWorkbook } from '../../src/views/choice/choice-tables.ts';
import { showTally } from '../../src/wording/shown-figure.ts';
import { recordAt } from '../support/content-tree.ts';
import { corpusWith, returnedBranches } from '../support/corpus.ts';

let corpus: Corpus;
beforeAll(() => {
  corpus = corpusWith({
    ...returnedBranches('window'),
    ...recordAt('bureau', { date: '2023-01-12' }, 'own'),
    ...recordAt('equipment', { date: '2023-03-16' }),
    ...recordAt('equipment', { date: '2023-05-16' }),
    ...recordAt('window', { date: '2023-05-17' }),
  });
});

function choice(metrics: readonly string[], rest: Partial<Choice> = {}): Choice {
  return {
    metrics: metrics.map((id) => corpus.catalogue.metrics.get(id)!),
    periods: [period('2023-H1')],
    branch: 'bureau',
    until: corpus.site.asOf,
    byBranch: false,
    ...rest,
  };
}

const lines = (asked: Choice) =>
  choiceLines(corpus, asked).map(({ branch, period: { id }, figures }) => [
    branch,
    id,
    ...figures.map((one) => one?.figure.tally.value),
  ]);

describe('a choice of metrics, branches and periods', () => {
  it('has a line for each period where it says no more', () => {
    const periods = [period('2023-Q1'), period('2023-Q2')];
    expect(lines(choice(['lectures'], { periods }))).toEqual([
      ['测试局党委', '2023-Q1', 2],
      ['测试局党委', '2023-Q2', 2],
    ]);
  });

  it('has the parts of a period and the whole', () => {
    expect(lines(choice(['lectures'], { step: 'quarter' }))).toEqual([
      ['测试局党委', '2023-Q1', 2],
      ['测试局党委', '2023-Q2', 2],
      ['测试局党委', '2023-H1', 4],
    ]);
  });

  it('has what the organisation did itself, each branch below it, and the total', () => {
    expect(lines(choice(['lectures'], { byBranch: true }))).toEqual([
      ['本级', '2023-H1', 1],
      ['装备产业科党支部', '2023-H1', 2],
      ['政务服务窗口党支部', '2023-H1', 1],
      ['合计（去重）', '2023-H1', 4],
    ]);
  });

  it('has branches and their total for each part of a period, and no whole beside the parts', () => {
    const asked = choice(['lectures'], { byBranch: true, step: 'quarter' });
    expect(lines(asked).map(([, id]) => id)).toEqual([
      ...['2023-Q1', '2023-Q1', '2023-Q1', '2023-Q1'],
      ...['2023-Q2', '2023-Q2', '2023-Q2'],
    ]);
  });
});

describe('its workbook', () => {
  const written = (asked: Choice) => workbookOf(choiceWorkbook(corpus, asked));

  it('has the numbers of the site, as numbers, and words where there is none', async () => {
    const ids = [...corpus.catalogue.metrics.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('2022-H2', '2023-Q1', '2023-Q2', '2023-H1', '2023'),
        fc.boolean(),
        fc.constantFrom(undefined, 'month' as const, 'quarter' as const),
        async (metrics, when, byBranch, step) => {
          const rest = { periods: [period(when)], byBranch, ...(step ? { step } : {}) };
          const asked = choice(metrics, rest);
          // Another library reads what ours has written.
          const bytes = Buffer.from(await written(asked));
          const [sheet] = await readXlsxFile(bytes, { trim: false });
          const rows = sheet!.data.slice(-choiceLines(corpus, asked).length);
          const expected = choiceLines(corpus, asked).map(({ figures }) =>
            figures.map((one) => {
              if (!one) return '只有合计';
              const { value, exact } = showTally(corpus, one.figure.tally, one.disclosure);
              return value ?? exact.replaceAll(/[【】]/g, '');
            }),
          );
          const told = rows.map((row) =>
            row
              .slice(2)
              .map((cell) => (typeof cell === 'string' ? cell.replace(/（.*/, '') : cell)),
          );
          expect(told).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('says on its second sheet what each metric counts, and on a third what is to be said of single numbers', async () => {
    const [, definitions, notes] = await readXlsxFile(
      Buffer.from(await written(choice(['lectures']))),
    );
    expect(definitions!.data.at(-1)!.slice(0, 2)).toEqual(['党课', '次']);
    expect(String(definitions!.data.at(-1)![3])).toContain('计数（次）');
    expect(notes!.data.at(-1)).toEqual([
      '测试局党委',
      '2023年上半年',
      '党课',
      '已报2/3个；其中待核4',
    ]);
  });

  it('has the same bytes for the same content', async () => {
    const asked = choice(['lectures'], { byBranch: true });
    expect(await written(asked)).toEqual(await written(asked));
  });

  it('prints across on A4, as wide as the paper, with the head on each page', async () => {
    const { sheets } = await readXlsx(await written(choice(['lectures'])));
    expect(sheets[0]!.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$4:$4',
    });
  });
});
