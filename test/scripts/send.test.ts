import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addEntry } from '../../scripts/send/write-sent.ts';
import type { Report } from '../../src/domain/report.ts';
import { loadContent } from '../../src/io/load.ts';
import { runHere, runScript, startScript } from '../support/command.ts';
import {
  contentTree,
  record,
  recordAt,
  report,
  type Fields,
  type Files,
} from '../support/content-tree.ts';
import { returnedBranches } from '../support/corpus.ts';
import { commitAll, git } from '../support/repository.ts';

const today = '2023-07-14';
const checked = { state: '已核', checkedBy: '党委书记' };
const approval = { step: '审定', seat: '党委书记', on: '2023-07-12' };
const figures = 'reports/2023-h1.figures.json';

/** A content folder with a report that may be sent, committed. */
function ready(
  fields: Fields = {},
  files: Files = {},
  body = '党课<Tally of="lectures" />。',
): string {
  const dir = contentTree({
    ...returnedBranches(),
    ...recordAt('equipment', { date: '2023-03-16', ...checked }),
    ...recordAt('window', { date: '2023-05-16', ...checked }),
    'reports/2023-h1.mdx': report(
      { cutoff: '2023-06-30', status: '审定', signoff: [approval], ...fields },
      body,
    ),
    ...files,
  });
  commitAll(dir);
  return dir;
}

const send = (dir: string, ...args: string[]) =>
  runHere('scripts/send.ts', ['2023-h1', '--content', dir, '--today', today, ...args]);

/** What it says of numbers that are empty, by where they stand. */
const openLines = (told: string) => told.split('\n').filter((line) => line.includes('空着'));

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');
interface Entry {
  readonly figures: readonly { readonly text: string }[];
}
const entriesOf = (dir: string) => (JSON.parse(read(dir, figures)) as { entries: Entry[] }).entries;
/** What is wrong with a folder, but for who vouches for the returns of its branches. */
const issuesOf = (dir: string) =>
  loadContent(dir, today)
    .issues.map(({ issue }) => issue.code)
    .filter((code) => code !== 'seat-unlisted');

describe('npm run send', { timeout: 240_000 }, () => {
  it('fixes the figures, names the commit, and marks the report, changing nothing else in it', async () => {
    const dir = ready();
    const commit = git(dir, 'rev-parse', 'HEAD').trim();
    const before = read(dir, 'reports/2023-h1.mdx');
    const { code, stdout, stderr } = await send(dir, '--yes');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('将要报送：2023年上半年报告');
    expect(stdout).toMatch(/1\s+党课\s+2次/);
    const [entry] = entriesOf(dir);
    expect(entry).toMatchObject({
      on: today,
      commit,
      head: { period: '2023-H1', until: '2023-06-30' },
      figures: [{ number: 1, key: 'lectures', value: 2, text: '2次' }],
    });
    const after = read(dir, 'reports/2023-h1.mdx');
    const line = '  - { step: 报送, seat: 党委书记, on: 2023-07-14 }\n';
    expect(after).toContain(line);
    expect(after.replace(line, '').replace('status: 已报送', 'status: 审定')).toBe(before);
    expect(issuesOf(dir)).toEqual([]);
    expect(readdirSync(join(dir, 'reports')).sort()).toEqual([
      '2023-h1.figures.json',
      '2023-h1.mdx',
    ]);
  });

  it('gives the same bytes when it is done again from the same commit', async () => {
    const dir = ready();
    const clone = `${dir}-again`;
    git(dir, 'clone', '--quiet', dir, clone);
    try {
      await send(dir, '--yes');
      await send(clone, '--yes');
      expect(read(clone, figures)).toBe(read(dir, figures));
      expect(read(clone, 'reports/2023-h1.mdx')).toBe(read(dir, 'reports/2023-h1.mdx'));
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it('refuses to do it twice, and corrects only what was approved since', async () => {
    const dir = ready();
    await send(dir, '--yes');
    commitAll(dir);
    const sent = read(dir, figures);
    expect(await send(dir, '--yes')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('不再报送第二次') as string,
    });
    expect((await send(dir, '--yes', '--correct', '补报')).stderr).toContain('更正也要审定');
    expect(read(dir, figures)).toBe(sent);
  });

  it('takes other words by a correction alone', async () => {
    const dir = ready();
    await send(dir, '--yes');
    const path = join(dir, 'reports/2023-h1.mdx');
    const step = '  - { step: 审定, seat: 党委书记, on: 2023-07-20 }\n';
    const rewritten = read(dir, 'reports/2023-h1.mdx')
      .replace(/(step: 报送.*\n)/, `$1${step}`)
      .replace('党课<', '讲党课<');
    writeFileSync(path, rewritten);
    commitAll(dir);
    expect(issuesOf(dir)).toEqual(['sent-text-changed']);
    expect((await send(dir, '--yes')).stderr).toContain('从这一行起文字与报送时不同');
    const later = ['2023-h1', '--content', dir, '--today', '2023-07-20', '--yes'];
    const corrected = await runHere('scripts/send.ts', [...later, '--correct', '措辞有误']);
    expect(corrected).toMatchObject({ code: 0, stderr: '' });
    expect(issuesOf(dir)).toEqual([]);
  });

  it('adds a correction behind what was sent, with its reason, and keeps both values', async () => {
    const dir = ready();
    await send(dir, '--yes');
    const path = join(dir, 'reports/2023-h1.mdx');
    const step = '  - { step: 审定, seat: 党委书记, on: 2023-07-20 }\n';
    writeFileSync(path, read(dir, 'reports/2023-h1.mdx').replace(/(step: 报送.*\n)/, `$1${step}`));
    writeFileSync(
      join(dir, 'records/window/2023/2023-06-20-late.mdx'),
      record({ date: '2023-06-20', recorded: '2023-07-18', title: '补录的党课', ...checked }),
    );
    commitAll(dir);
    const { code, stderr } = await runHere('scripts/send.ts', [
      '2023-h1',
      '--content',
      dir,
      '--today',
      '2023-07-21',
      '--yes',
      '--correct',
      '窗口支部漏报一次',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(entriesOf(dir).map(({ figures: [one] }) => one?.text)).toEqual(['2次', '3次']);
    expect(entriesOf(dir)[1]).toMatchObject({ on: '2023-07-21', reason: '窗口支部漏报一次' });
    expect(issuesOf(dir)).toEqual(['added-after-return']);
  });

  it('is sent, corrected and corrected again on one day, which is one step of one seat and three entries', async () => {
    const dir = ready({ signoff: [{ ...approval, on: today }] });
    expect(await send(dir, '--yes')).toMatchObject({ code: 0, stderr: '' });
    for (const [at, reason] of ['窗口支部漏报一次', '装备科漏报一次'].entries()) {
      const path = `records/window/2023/2023-06-2${at}-late.mdx`;
      const fields = { date: `2023-06-2${at}`, recorded: today, title: `补录${at}`, ...checked };
      writeFileSync(join(dir, path), record(fields));
      commitAll(dir);
      expect(await send(dir, '--yes', '--correct', reason)).toMatchObject({ code: 0, stderr: '' });
      expect(issuesOf(dir)).not.toContain('duplicate-value');
    }
    commitAll(dir);
    expect(entriesOf(dir).map(({ figures: [one] }) => one?.text)).toEqual(['2次', '3次', '4次']);
    expect(read(dir, 'reports/2023-h1.mdx').match(/step: 报送/g)).toHaveLength(1);
    expect(issuesOf(dir).filter((code) => code !== 'added-after-return')).toEqual([]);

    // What came back from above on that day goes the whole way once more, on the same day.
    const path = join(dir, 'reports/2023-h1.mdx');
    const steps = [
      `  - { step: 退回, seat: 上级党委, on: ${today} }\n`,
      `  - { step: 审定, seat: 党委书记, on: ${today} }\n`,
    ].join('');
    const back = read(dir, 'reports/2023-h1.mdx')
      .replace(/(step: 报送.*\n)/, `$1${steps}`)
      .replace('status: 已报送', 'status: 审定');
    writeFileSync(path, back);
    commitAll(dir);
    expect(await send(dir, '--yes', '--correct', '按上级意见重写')).toMatchObject({ code: 0 });
    expect(issuesOf(dir)).not.toContain('duplicate-value');
    expect(read(dir, 'reports/2023-h1.mdx').match(/step: 报送/g)).toHaveLength(2);
    expect(entriesOf(dir)).toHaveLength(4);
  });

  it('notes the number of the signed copy', async () => {
    const dir = ready();
    await send(dir, '--yes');
    expect(await send(dir, '--copy', '云工信党〔2023〕21号')).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(entriesOf(dir)[0]).toMatchObject({ copy: '云工信党〔2023〕21号' });
    expect(issuesOf(dir)).toEqual([]);
  });

  const refused: [string, () => string, string][] = [
    ['a draft', () => ready({ status: '草稿', signoff: [] }), '状态是“草稿”'],
    ['a report that nobody has approved', () => ready({ signoff: [] }), '没有“审定”'],
    [
      'one that is approved tomorrow',
      () => ready({ signoff: [{ ...approval, on: '2023-07-15' }] }),
      '还没有到那一天',
    ],
    [
      'a number that is missing',
      () => ready({}, {}, '明年党课<Tally of="lectures" period="2024-H1" />'),
      '下面的数还没有',
    ],
    [
      'a record that nobody has checked',
      () => ready({}, recordAt('window', { date: '2023-06-01' }, 'open')),
      '还没有核对',
    ],
    [
      'a record from after the day',
      () =>
        ready(
          {},
          recordAt('window', { date: '2023-06-01', recorded: '2023-07-20', ...checked }, 'late'),
        ),
      '报送时不会知道',
    ],
    [
      'a content with errors',
      () =>
        ready(
          {},
          { 'records/window/2023/2023-06-02-x.mdx': record({ date: '2023-06-02', kind: '没有' }) },
        ),
      '处错误',
    ],
    ['a report without numbers', () => ready({}, {}, '没有数。'), '没有什么可固定的'],
    [
      'a folder with changes',
      () => {
        const dir = ready();
        writeFileSync(
          join(dir, 'records/window/2023/2023-05-16-record.mdx'),
          record({ date: '2023-05-16', title: '改了', ...checked }),
        );
        return dir;
      },
      '还没有提交',
    ],
    [
      'a folder that is no repository',
      () => {
        const dir = ready();
        rmSync(join(dir, '.git'), { recursive: true });
        return dir;
      },
      '不在 git 版本库里',
    ],
  ];
  it.each(refused)('refuses %s, and changes nothing', async (_, make, said) => {
    const dir = make();
    const before = read(dir, 'reports/2023-h1.mdx');
    const { code, stderr } = await send(dir, '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain(said);
    expect(existsSync(join(dir, figures))).toBe(false);
    expect(read(dir, 'reports/2023-h1.mdx')).toBe(before);
  });

  it('names the report that was meant', async () => {
    const { code, stderr } = await runHere('scripts/send.ts', ['2023-h2', '--content', ready()]);
    expect(code).toBe(2);
    expect(stderr).toContain('是不是想写“2023-h1”？');
  });

  it('asks first, and without a terminal wants --yes', async () => {
    const dir = ready();
    const { code, stderr } = await runScript('scripts/send.ts', [
      '2023-h1',
      '--content',
      dir,
      '--today',
      today,
    ]);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--yes') as string,
    });
    expect(existsSync(join(dir, figures))).toBe(false);
  });

  it('finishes what was killed between the two files, which is reported until then', async () => {
    const dir = ready();
    const before = read(dir, 'reports/2023-h1.mdx');
    await send(dir, '--yes');
    const marked = read(dir, 'reports/2023-h1.mdx');
    writeFileSync(join(dir, 'reports/2023-h1.mdx'), before);
    expect(issuesOf(dir)).toEqual(['sent-status']);
    const { code, stdout } = await send(dir, '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('上次报送没有做完');
    expect(read(dir, 'reports/2023-h1.mdx')).toBe(marked);
  });

  it('leaves nothing half-written wherever it is killed, and goes on from there', async () => {
    for (const pause of [200, 500, 800, 1100, 1400]) {
      const dir = ready();
      const child = startScript('scripts/send.ts', [
        '2023-h1',
        '--content',
        dir,
        '--today',
        today,
        '--yes',
      ]);
      const ended = new Promise((resolve) => child.once('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, pause));
      child.kill('SIGKILL');
      await ended;
      const codes = issuesOf(dir);
      expect([[], ['sent-status']], `killed after ${pause} ms`).toContainEqual(codes);
      const again = await send(dir, '--yes');
      const isSent = again.code === 0 || again.stderr.includes('不再报送第二次');
      expect(isSent, again.stderr).toBe(true);
      expect(issuesOf(dir)).toEqual([]);
    }
  }, 120_000);

  it('lists before it asks of which period and branch each figure is, and which numbers are empty where', async () => {
    const texts =
      '党课<Tally of="lectures" />，其中窗口<Tally of="lectures" branch="window" />，二季度<Tally of="lectures" period="2023-Q2" />。';
    const plain = await send(ready({}, {}, texts), '--yes');
    expect(plain.stdout).toMatch(/党课（政务服务窗口党支部）\s+1次/u);
    expect(plain.stdout).toMatch(/党课（2023年第二季度）\s+1次/u);
    // Nobody has reported the year before: the bases of comparisons stand on the pages of evidence alone.
    expect(openLines(plain.stdout)).toEqual([
      '数字依据里有3个数还空着，会照原样固定为空：党课（2022年上半年，测试局党委）、党课（2022年上半年，政务服务窗口党支部）、党课（2022年第二季度，测试局党委）。',
    ]);
    const compared = await send(ready({}, {}, '党课<Tally of="lectures" as="同比" />。'), '--yes');
    expect(openLines(compared.stdout)).toEqual([
      '数字依据里有1个数还空着，会照原样固定为空：党课（2022年上半年，测试局党委）。',
    ]);
  });

  it('tells who corrects a report at the same time as somebody else that it was corrected, and why', () => {
    const dir = mkdtempSync(join(tmpdir(), 'send-'));
    mkdirSync(join(dir, 'reports'));
    const report = { id: '2023-h1' } as Report;
    const add = (known: number, entry: object) => () => {
      addEntry(dir, report, known, { ...entry });
    };
    add(0, { on: '2023-07-14' })();
    expect(add(0, { on: '2023-07-15' })).toThrow('2023-07-14已经报送，不再报送第二次');
    add(1, { on: '2023-08-01', reason: '漏计两次党课' })();
    expect(add(1, { on: '2023-08-01', reason: '别的理由' })).toThrow(
      '刚才已经有人更正报送了这份报告（2023-08-01，理由：漏计两次党课），这一次什么也没有改',
    );
  });

  it('is done by one of two that run at once', async () => {
    const dir = ready();
    const args = ['2023-h1', '--content', dir, '--today', today, '--yes'];
    const both = await Promise.all([
      runScript('scripts/send.ts', args),
      runScript('scripts/send.ts', args),
    ]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(entriesOf(dir)).toHaveLength(1);
    expect(issuesOf(dir)).toEqual([]);
  });
});
