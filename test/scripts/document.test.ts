import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/command.ts';
import { contentTree, record, recordAt, report } from '../support/content-tree.ts';
import { returnedBranches } from '../support/corpus.ts';
import { printedText, wordParts } from '../support/word-parts.ts';

const out = mkdtempSync(join(tmpdir(), 'youju-document-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const files = {
  ...returnedBranches(),
  ...recordAt('window', { date: '2023-05-16', state: '已核', checkedBy: '党建办主任' }),
  'reports/2023-h1.mdx': report({ cutoff: '2023-06-30' }, '共讲党课<Tally of="lectures" />。'),
};

const run = (content: string, ...args: string[]) =>
  runHere('scripts/document.ts', ['--content', content, ...args], { INIT_CWD: out });

describe('npm run document', { timeout: 20_000 }, () => {
  it('writes a report as a Word file', async () => {
    const path = join(out, 'a.docx');
    const { stdout, stderr, code } = await run(contentTree(files), '2023-h1', '--out', path);
    expect({ stdout, stderr, code }).toEqual({ stdout: `已写出：${path}\n`, stderr: '', code: 0 });
    const parts = wordParts(readFileSync(path));
    expect(printedText(parts.get('word/document.xml')!)).toBe(
      '2023年上半年报告共讲党课1次。测试局党委',
    );
  });

  it('appends the annex where it is asked for, and says so in the name of the file', async () => {
    const { stdout, code } = await run(contentTree(files), '2023-h1', '--annex');
    expect({ stdout, code }).toEqual({
      stdout: expect.stringContaining('2023-h1（含佐证材料目录）.docx') as string,
      code: 0,
    });
    const path = join(out, '2023-h1（含佐证材料目录）.docx');
    const printed = printedText(wordParts(readFileSync(path)).get('word/document.xml')!);
    expect(printed).toContain('附件：佐证材料目录测试局党委附件佐证材料目录1　党课　1次');
    rmSync(path);
  });

  it('names the file after the report, where the user is, and says of a draft what it waits for', async () => {
    await run(contentTree(files), '2023-h1');
    const draft = { ...files, ...recordAt('equipment', { date: '2023-03-16' }) };
    const { stdout, code } = await run(contentTree(draft), '2023-h1');
    expect(code).toBe(0);
    expect(stdout).toContain('标为征求意见稿：有1项数待核。');
    expect(readdirSync(out).sort()).toEqual([
      '2023-h1.docx',
      '2023-h1（征求意见稿）.docx',
      'a.docx',
    ]);
  });

  it('writes nothing where the content has errors', async () => {
    const path = join(out, 'errors.docx');
    const wrong = record({ date: '2023-05-17' }).replace('党课', '党刻');
    const content = contentTree({ ...files, 'records/window/2023/2023-05-17-a.mdx': wrong });
    const { stderr, code } = await run(content, '2023-h1', '--out', path);
    expect({ stderr, code, written: existsSync(path) }).toEqual({
      stderr: '内容里有1处错误，数字可能不全，没有写出文件。运行 npm run validate 查看。\n',
      code: 1,
      written: false,
    });
  });

  it.each([
    [[], '请写要哪份报告，例如 npm run document -- 2023-h1。'],
    [['2023h1'], '没有“2023h1”这份报告。是不是想写“2023-h1”？'],
    [['2023年上半年报告'], '没有“2023年上半年报告”这份报告。是不是想写“2023-h1”？'],
    [['2023-h1', 'x'], '“x”前面没有参数名，不知道它是什么。'],
    [
      ['2023-h1', '--out', 'a.wps'],
      '--out 后面的文件名要以“.docx”或者“.pdf”结尾，现在是“a.wps”。改为“a.wps.docx”。',
    ],
    [
      ['2023-h1', '--pdf', '--out', 'a.docx'],
      '写了 --pdf，--out 后面却是“a.docx”。要 PDF，文件名以“.pdf”结尾；要 Word 文件，去掉 --pdf。',
    ],
    [['2023-h1', '--fonts', 'free'], '--fonts 只用于 PDF。加上 --pdf，或者去掉 --fonts。'],
    [['2023-h1', '--pdf', '--fonts', '仿宋'], '--fonts 不能写“仿宋”。可以写 free、system。'],
  ])('says what is wrong with %j', async (args, message) => {
    const { stderr, code } = await run(contentTree(files), ...args);
    expect({ message: stderr.split('\n')[0], code }).toEqual({ message, code: 2 });
  });

  it('says which file it cannot write, and leaves nothing half-written behind', async () => {
    const path = join(out, 'folder.docx');
    mkdirSync(path);
    const { stderr, code } = await run(contentTree(files), '2023-h1', '--out', path);
    expect({ code, line: stderr.split('\n')[0] }).toEqual({
      code: 1,
      line: expect.stringContaining(`没有完成：${path}`) as string,
    });
    expect(readdirSync(out).filter((name) => name.includes('.part'))).toEqual([]);
  });
});
