import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { FigureJson } from '../../scripts/lib/figure-json.ts';
import { runHere } from '../support/command.ts';
import { baseTree } from '../support/base-tree.ts';
import { contentTree, record, recordAt, report } from '../support/content-tree.ts';

const run = (content: string, ...args: string[]) =>
  runHere('scripts/tally.ts', ['--content', content, ...args]);

const tree = (body = '共讲党课<Tally of="lectures" />，心得体会<Tally of="essays" as="余" />。') =>
  contentTree({
    ...recordAt('equipment', { date: '2023-03-16' }),
    ...recordAt('window', { date: '2023-05-16' }),
    'reports/2023-h1.mdx': report({ cutoff: '2023-06-30' }, body),
  });

/** All branches have confirmed the first half of 2023. */
const returns = Object.fromEntries(
  ['bureau', 'equipment', 'window'].map((slug) => [
    `branches/${slug}.mdx`,
    (baseTree[`branches/${slug}.mdx`] ?? '').replace(
      /\n---\n/,
      `\nreturns: [${['2023-Q1', '2023-Q2'].map(confirmed).join(', ')}]\n---\n`,
    ),
  ]),
);

function confirmed(quarter: string): string {
  const last = quarter === '2023-Q1' ? '2023-03-31' : '2023-06-30';
  return `{ period: ${quarter}, through: ${last}, by: 党委书记, on: ${last} }`;
}

describe('npm run tally', { timeout: 20_000 }, () => {
  it('prints each figure of a report, in the order of its text', async () => {
    const { stdout, stderr, code } = await run(tree(), '--report', '2023-h1', '--json');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(JSON.parse(stdout)).toMatchObject({
      report: '2023-h1',
      period: '2023-H1',
      branch: 'bureau',
      asOf: '2023-07-31',
      figures: [
        {
          metric: 'lectures',
          label: '党课',
          nature: 'flow',
          period: '2023-H1',
          branch: 'bureau',
          value: 2,
          unit: '次',
          text: '2次',
          records: ['equipment/2023/2023-03-16-record', 'window/2023/2023-05-16-record'],
          unchecked: 2,
          reported: 0,
          expected: 3,
        },
        { metric: 'essays', value: null, text: '【待报】', gap: 'unreported', records: [] },
      ],
    });
  });

  it('prints one metric for a period and a branch', async () => {
    const args = ['--metric', 'lectures', '--period', '2023-Q1', '--branch', 'equipment'];
    const { stdout, code } = await run(tree(), ...args, '--json');
    expect(code).toBe(0);
    const figure = JSON.parse(stdout) as FigureJson;
    expect([figure.value, figure.records]).toEqual([1, ['equipment/2023/2023-03-16-record']]);
  });

  it('prints growth with both of its sides', async () => {
    const args = ['--metric', 'lectures', '--period', '2023-H1', '--as', '同比'];
    const { stdout } = await run(tree(), ...args, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      text: '缺上年同期数',
      value: null,
      current: 2,
      outcome: 'no-base',
      base: { period: '2022-H1', value: null },
    });
  });

  it('says which figures of a report are of another period or branch', async () => {
    const body =
      '<Tally of="lectures" /><Tally of="lectures" period="2023-Q2" branch="equipment" />';
    const { stdout } = await run(tree(body), '--report', '2023-h1');
    const rows = stdout.split('\n').filter((line) => line.startsWith('党课'));
    expect(rows).toMatchObject([
      expect.stringMatching(/^党课 /),
      expect.stringMatching(/^党课（2023年第二季度，装备产业科党支部） /),
    ]);
  });

  it('suggests the code of what was called by its name', async () => {
    const asked = async (metric: string, branch: string) => {
      const args = ['--metric', metric, '--period', '2023-H1', '--branch', branch];
      return (await run(tree(), ...args)).stderr;
    };
    expect(await asked('党课', 'bureau')).toContain('是不是想写“lectures”？');
    expect(await asked('lectures', '装备产业科')).toContain('是不是想写“equipment”？');
  });

  it('lists the records of a metric in words', async () => {
    const { stdout } = await run(tree(), '--metric', 'lectures', '--period', '2023-H1');
    expect(stdout).toBe(`党课　2023年上半年　测试局党委　截至2023年7月31日
2次（已报0/3个，其中待核2）
尚未确认报送：测试局党委、装备产业科党支部、政务服务窗口党支部
依据的记录（2条）：
  equipment/2023/2023-03-16-record
  window/2023/2023-05-16-record
`);
  });

  it('names the branches and the months that reach what a metric asks for', async () => {
    const content = contentTree({
      'catalogue/metrics.yaml': `- id: lectures
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  take: count
- id: branches-lecturing
  label: 讲过党课的党组织
  unit: 个
  nature: flow
  each: branch
  of: lectures
  take: count
  atLeast: 1
- id: months-lecturing
  label: 讲过党课的月份
  unit: 个
  nature: flow
  each: month
  of: lectures
  take: count
  atLeast: 1
`,
      ...recordAt('equipment', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-05-16' }),
      ...returns,
    });
    const ask = (...args: string[]) => run(content, '--period', '2023-H1', '--metric', ...args);
    const branches = await ask('branches-lecturing');
    expect(branches.stdout).toContain(
      '符合的（2个）：\n  装备产业科党支部\n  政务服务窗口党支部\n',
    );
    const months = await ask('months-lecturing');
    expect(months.stdout).toContain('符合的（2个）：\n  2023年3月\n  2023年5月\n');
    const met = async (metric: string) =>
      (JSON.parse((await ask(metric, '--json')).stdout) as FigureJson).met;
    expect(await met('branches-lecturing')).toEqual(['equipment', 'window']);
    expect(await met('months-lecturing')).toEqual(['2023-03', '2023-05']);
    expect(await met('lectures')).toBeUndefined();
  });

  it('prints what it can and exits with 1 where the content has errors', async () => {
    const content = contentTree({
      ...recordAt('equipment', { date: '2023-03-16' }),
      'records/window/2023/2023-05-16-a.mdx': record({ date: '2023-05-16' }).replace(
        '党课',
        '党刻',
      ),
    });
    const args = ['--metric', 'lectures', '--period', '2023-H1', '--json'];
    const { stdout, stderr, code } = await run(content, ...args);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as FigureJson).value).toBe(1);
    expect(stderr).toContain('内容里有1处错误');
  });

  it.each([
    [[], '请写 --report，或者写 --metric 和 --period，'],
    [['--report', '2023-h2'], '--report 后面的“2023-h2”不存在。是不是想写“2023-h1”？'],
    [
      ['--metric', 'lecture', '--period', '2023'],
      '--metric 后面的“lecture”不存在。是不是想写“lectures”？',
    ],
    [['--metric', 'lectures'], '写了 --metric，还要写 --period，例如 --period 2023-H1。'],
    [['--metric', 'lectures', '--period', '2023-H3'], '“2023-H3”不是期间'],
    [['--metric', 'lectures', '--period', '2023', '--branch', 'windw'], '是不是想写“window”？'],
    [['--report', '2023-h1', '--metric', 'lectures'], '--report 不能与'],
  ])('exits with 2 for %j', async (args, message) => {
    const { stdout, stderr, code } = await run(tree(), ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });
});

describe('a new kind with its metric', { timeout: 20_000 }, () => {
  it('is recorded, counted and printed without touching code', async () => {
    const content = contentTree({
      'catalogue/kinds/志愿服务.yaml': `- id: volunteering
  label: 志愿服务
  unit: 次
  when: event
  fields:
    hours: { type: number, label: 时长, unit: 小时, required: true }
`,
      'catalogue/metrics.yaml': `- id: volunteering-hours
  label: 志愿服务时长
  unit: 小时
  nature: flow
  from: [志愿服务]
  take: { sum: hours }
`,
      ...recordAt('window', {
        kind: '志愿服务',
        title: '义务导办',
        date: '2023-03-05',
        hours: 2.5,
      }),
      ...recordAt('window', { kind: '志愿服务', title: '植树', date: '2023-03-12', hours: 3 }),
      'reports/2023-q1.mdx': report(
        { period: '2023-Q1' },
        '志愿服务<Tally of="volunteering-hours" />。',
      ),
    });
    const { stdout, code } = await run(content, '--report', '2023-q1', '--json');
    expect(code).toBe(0);
    const { figures } = JSON.parse(stdout) as { figures: FigureJson[] };
    expect(figures).toMatchObject([{ value: 5.5, text: '5.5小时' }]);
    expect(figures[0]?.records).toHaveLength(2);
  });

  it('lists several metrics by branch and in parts of a period, as text and as JSON', async () => {
    const args = ['--metric', 'lectures，essays', '--period', '2023-H1', '--by', 'branch,quarter'];
    const { stdout, code } = await run(tree(), ...args);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(/^党组织 +期间 +党课（次） +心得体会（篇）$/),
      expect.stringMatching(/^装备产业科党支部 +2023年第一季度 +1（.*） +待报（.*）$/),
      expect.stringMatching(/^政务服务窗口党支部 +2023年第一季度 +待报/),
    ]);
    const json = JSON.parse((await run(tree(), ...args, '--json')).stdout) as {
      lines: { name: string; period: string; figures: FigureJson[] }[];
    };
    expect(json.lines).toHaveLength(6);
    expect(json.lines[0]).toMatchObject({
      name: '装备产业科党支部',
      period: '2023-Q1',
      figures: [
        { metric: 'lectures', value: 1 },
        { metric: 'essays', value: null },
      ],
    });
  });

  it('writes a workbook of what was asked, whole, in place of an earlier one', async () => {
    const folder = contentTree({ 'x.xlsx': 'an older file' }, true);
    const file = join(folder, 'x.xlsx');
    const args = ['--metric', 'lectures', '--period', '2023-Q1,2023-Q2', '--xlsx', file];
    const { stdout, code } = await run(tree(), ...args);
    expect([stdout, code]).toEqual([`已存成 ${file}\n`, 0]);
    const [sheet] = await readXlsxFile(readFileSync(file));
    expect(sheet!.data.slice(-2)).toEqual([
      ['测试局党委', '2023年第一季度', 1],
      ['测试局党委', '2023年第二季度', 1],
    ]);
    expect(readdirSync(folder)).toEqual(['x.xlsx']);
  });

  it.each<[string, string[], string]>([
    [
      'a wording of several',
      ['--metric', 'lectures', '--by', 'month', '--period', '2023', '--as', '余'],
      '--as 只能与一个指标',
    ],
    [
      'two sorts of time',
      ['--metric', 'lectures', '--period', '2023', '--by', 'month,year'],
      '--by 后面只能写一种时间，现在写了 month、year',
    ],
    [
      'a file of another sort',
      ['--metric', 'lectures', '--period', '2023', '--xlsx', 'a.xls'],
      '要以“.xlsx”结尾',
    ],
    ['a report by branch', ['--report', '2023-h1', '--by', 'branch'], '--report 不能与'],
    ['a list with a hole', ['--metric', 'lectures,,essays', '--period', '2023'], '有一处是空的'],
  ])('refuses %s, and says so', async (_, args, words) => {
    const { stderr, code } = await run(tree(), ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('says where a workbook cannot be written', async () => {
    const file = join(contentTree({}, true), 'missing', 'x.xlsx');
    const args = ['--metric', 'lectures', '--period', '2023-Q1', '--xlsx', file];
    const { stderr, code } = await run(tree(), ...args);
    expect([code, stderr]).toEqual([1, expect.stringContaining(file)]);
  });
});
