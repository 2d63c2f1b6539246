import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { placedPages } from '../../../scripts/lib/pdf-text.ts';
import { finished, runScript, startScript } from '../../support/command.ts';
import { contentTree, recordAt, report } from '../../support/content-tree.ts';
import { returnedBranches } from '../../support/corpus.ts';

const out = mkdtempSync(join(tmpdir(), 'youju-pdf-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const content = contentTree({
  ...returnedBranches(),
  ...recordAt('window', { date: '2023-05-16', state: '已核', checkedBy: '党建办主任' }),
  'reports/2023-h1.mdx': report({ cutoff: '2023-06-30' }, '共讲党课<Tally of="lectures" />。'),
});
const args = ['--content', content, '2023-h1'];

/** The processes with a word in their environment. */
const withWord = (word: string) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'utf8').includes(word);
      } catch {
        return false;
      }
    });

describe('npm run document -- --pdf', () => {
  it('writes a report as a PDF', async () => {
    const path = join(out, 'a.pdf');
    const { stdout, stderr, code } = await runScript('scripts/document.ts', [
      ...args,
      '--out',
      path,
    ]);
    expect({ stdout, stderr, code }).toEqual({ stdout: `已写出：${path}\n`, stderr: '', code: 0 });
    const [page] = await placedPages(readFileSync(path));
    expect(page!.texts.map(({ text }) => text).join('')).toContain('共讲党课1次。');
  });

  it('writes the same bytes each time, with its annex too', async () => {
    for (const annex of [[], ['--annex']]) {
      const [first, second] = await Promise.all(
        ['first', 'second'].map(async (name) => {
          const path = join(out, `${name}${annex.join('')}.pdf`);
          const ran = await runScript('scripts/document.ts', [...args, ...annex, '--out', path]);
          expect(ran.code).toBe(0);
          return readFileSync(path);
        }),
      );
      expect(first!.equals(second!)).toBe(true);
    }
  });

  it('says that it cannot write into what is no folder, and leaves no half of a file', async () => {
    // A file where a folder is needed is refused to everybody, the administrator too.
    const folder = join(out, 'no-folder');
    writeFileSync(folder, '');
    const before = readdirSync(out);
    const path = join(folder, 'a.pdf');
    const ran = await runScript('scripts/document.ts', [...args, '--pdf', '--out', path]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^路径里有一级是文件，不是文件夹（ENOTDIR），没有完成：/u);
    expect(ran.stderr).toContain('请检查路径是否写错');
    expect(readdirSync(out)).toEqual(before);
  });

  it('says that there is no browser where one is named, and writes nothing', async () => {
    const path = join(out, 'none.pdf');
    const env = { CHROMIUM_PATH: '/nowhere/chromium' };
    const ran = await runScript('scripts/document.ts', [...args, '--pdf', '--out', path], env);
    expect({ ...ran, written: existsSync(path) }).toEqual({
      code: 1,
      stdout: '',
      stderr:
        '环境变量 CHROMIUM_PATH 写的“/nowhere/chromium”不存在。改成浏览器程序所在的位置；不写这个变量，就用自带的。\n',
      written: false,
    });
  });

  it.runIf(process.platform === 'linux').each(['SIGKILL', 'SIGTERM'] as const)(
    'leaves no browser and no half of a file behind when %s ends it',
    async (signal) => {
      const path = join(out, `${signal}.pdf`);
      const word = `YOUJU_TEST_MARK=${signal}-${process.pid}`;
      const [name = '', value] = word.split('=');
      // On a busy machine the signal may come after the end: then it has ended nothing, and is sent again.
      let isEnded = false;
      for (let attempt = 1; attempt <= 5 && !isEnded; attempt += 1) {
        const child = startScript('scripts/document.ts', [...args, '--out', path], {
          [name]: value,
        });
        const end = finished(child);
        // Its own process, and the browser's.
        while (withWord(word).length < 2 && child.exitCode === null) await wait(5);
        child.kill(signal);
        await end;
        for (let tries = 0; withWord(word).length > 0 && tries < 400; tries += 1) await wait(50);
        expect(withWord(word)).toEqual([]);
        isEnded = !existsSync(path);
        if (!isEnded) {
          expect(await placedPages(readFileSync(path))).toHaveLength(1);
          rmSync(path);
        }
      }
      expect(isEnded).toBe(true);
      expect(readdirSync(out).filter((file) => file.includes(signal))).toEqual([]);
    },
  );
});
