import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/command.ts';
import { contentTree, mdx, recordAt, report, type Fields } from '../support/content-tree.ts';
import { workbookWith } from '../support/workbooks.ts';

const cells = [
  { cell: 'B2', metric: 'lectures' },
  { cell: 'B3', metric: 'essays' },
];

/** A content with a form, of the first half of 2023, and a folder for what is written. */
async function prepared(fields: Fields = {}) {
  const workbook = await workbookWith({
    表: [
      ['项目', '本期'],
      ['党课', null],
      ['心得体会', null],
      ['谈话', null],
    ],
  });
  const yaml = mdx({ title: '统计表', period: '2023-H1', cells, ...fields });
  const content = contentTree({
    ...recordAt('equipment', { date: '2023-03-16' }),
    ...recordAt('window', { date: '2023-05-16' }),
    'reports/2023-h1.mdx': report({ cutoff: '2023-04-30' }, '党课<Tally of="lectures" />。'),
    'forms/half.yaml': yaml.replaceAll(/^---\n/gm, ''),
    'forms/half.xlsx': workbook,
  });
  const folder = contentTree({}, true);
  const out = join(folder, 'x.xlsx');
  const run = (...args: string[]) =>
    runHere('scripts/form.ts', ['half', '--content', content, '--out', out, ...args]);
  return { content, folder, out, run };
}

describe('npm run form', { timeout: 240_000 }, () => {
  it('fills a copy, and lists what has no number, differs from the report, or is not named', async () => {
    const { out, run } = await prepared({ gaps: '写明原因', cutoff: '2023-07-10' });
    const { stdout, stderr, code } = await run();
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toBe(
      [
        `填了2格，已存成 ${out}`,
        '',
        '与报告对不上的：',
        '  B2　党课、2023年上半年、测试局党委：表里填2次，报告里是1次',
        '',
        '没有数的：',
        '  B3　心得体会、2023年上半年、测试局党委：待报',
        '',
        '看起来要填、没有写填什么的格：',
        '  B4',
        '',
      ].join('\n'),
    );
    const [sheet] = await readXlsxFile(readFileSync(out));
    expect(sheet!.data.map((row) => row[1])).toEqual(['本期', 2, '待报', null]);
  });

  it('writes nothing where a cell has no number and nobody has said what to write', async () => {
    const { folder, run } = await prepared();
    const { stdout, stderr, code } = await run();
    expect([code, stderr]).toEqual([1, expect.stringContaining('这份表没有填')]);
    expect(stdout).toContain('待报');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves such a cell empty where that is asked for', async () => {
    const { out, run } = await prepared({ gaps: '留空' });
    expect(await run()).toMatchObject({ code: 0 });
    const [sheet] = await readXlsxFile(readFileSync(out));
    expect(sheet!.data.map((row) => row[1])).toEqual(['本期', 1, null, null]);
  });

  it('does not write over the original', async () => {
    const { content } = await prepared({ gaps: '留空' });
    const original = join(content, 'forms', 'half.xlsx');
    const before = readFileSync(original);
    const args = ['half', '--content', content, '--out', original];
    const { stderr, code } = await runHere('scripts/form.ts', args);
    expect([code, stderr]).toEqual([2, expect.stringContaining('不能盖掉')]);
    expect(readFileSync(original)).toEqual(before);
  });

  it('names the forms that there are where another is asked for', async () => {
    const { content } = await prepared();
    const { stderr, code } = await runHere('scripts/form.ts', ['year', '--content', content]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('有的是：half')]);
  });

  it('fills nothing where the form is wrong', async () => {
    const wrong = [{ cell: 'B1', metric: 'lectures' }];
    const { folder, run } = await prepared({ cells: wrong });
    const { stderr, code } = await run();
    expect([code, stderr]).toEqual([1, expect.stringContaining('forms/half.yaml 有错误')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
