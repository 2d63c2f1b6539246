import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { dueVerdicts } from '../../src/views/duties/due.ts';
import { reminders } from '../../src/views/duties/reminder.ts';
import { runHere } from '../support/command.ts';
import { branch, contentTree, plan, recordAt, type Files } from '../support/content-tree.ts';

const returned = ['2023-Q1', '2023-Q2'].map((quarter, index) => ({
  period: quarter,
  through: index === 0 ? '2023-03-31' : '2023-06-30',
  by: '支部书记',
  on: index === 0 ? '2023-04-03' : '2023-07-04',
}));

const seats = [{ seat: '支部书记', from: '2019-01-01' }];

const files: Files = {
  'catalogue/rules.yaml': `- id: lecture
  label: 党课每季度一次
  basis: { document: 组织生活规定, article: 第三条 }
  validFrom: 2022-01-01
  metric: lectures
  cadence: quarter
  target: 1
`,
  'plans/2023.mdx': plan({
    document: '测党发〔2023〕1号',
    commitments: [
      { id: 'all-lectures', label: '全年党课6次', metric: 'lectures', target: 6 },
      {
        id: 'half-lectures',
        label: '半年党课3次',
        metric: 'lectures',
        target: 3,
        cadence: 'half-year',
      },
    ],
  }),
  'branches/equipment.mdx': branch({ name: '装备科党支部', seats, returns: returned }),
  'branches/window.mdx': branch({ name: '窗口党支部', seats, returns: returned.slice(0, 1) }),
  ...recordAt('equipment', { date: '2023-02-16' }),
};

const run = (...args: string[]) =>
  runHere('scripts/tally.ts', ['--content', contentTree(files), ...args]);

interface Printed {
  readonly asOf: string;
  readonly verdicts: readonly Readonly<Record<string, unknown>>[];
}

const printed = async (...args: string[]) =>
  JSON.parse((await run(...args, '--json')).stdout) as Printed;

describe('npm run tally', { timeout: 20_000 }, () => {
  it('prints how each rule stands in a period, with what it rests on', async () => {
    const { stdout, stderr, code } = await run('--rules', '--period', '2023-Q1', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const common = {
      rule: 'lecture',
      label: '党课每季度一次',
      window: '2023-Q1',
      target: 1,
      strength: '必成',
      missing: [],
      basis: { document: '组织生活规定', article: '第三条' },
    };
    const [first, second, ...more] = (JSON.parse(stdout) as Printed).verdicts;
    expect(first).toEqual({
      ...common,
      branch: 'equipment',
      state: 'done',
      value: 1,
      records: ['equipment/2023/2023-02-16-record'],
    });
    expect(second).toEqual({ ...common, branch: 'window', state: 'missed', value: 0, records: [] });
    expect(more).toEqual([]);
  });

  it('prints those of one branch', async () => {
    const { verdicts } = await printed('--rules', '--period', '2023', '--branch', 'window');
    expect(verdicts.map(({ branch: slug, window, state }) => [slug, window, state])).toEqual([
      ['window', '2023-Q1', 'missed'],
      ['window', '2023-Q2', 'unreported'],
      ['window', '2023-Q3', 'in-window'],
      ['window', '2023-Q4', 'upcoming'],
    ]);
  });

  it('prints how the commitments of a plan stand, by its name or by its year', async () => {
    const byName = await printed('--plan', '2023');
    expect(
      byName.verdicts.map(({ commitment, window, state }) => [commitment, window, state]),
    ).toEqual([
      ['all-lectures', '2023', 'in-window'],
      ['half-lectures', '2023-H1', 'unreported'],
      ['half-lectures', '2023-H2', 'in-window'],
    ]);
    expect(byName.verdicts[0]?.basis).toEqual({
      document: '2023年工作要点',
      number: '测党发〔2023〕1号',
    });
  });

  it('prints what is overdue, and what falls due within thirty days', async () => {
    const { asOf, verdicts } = await printed('--due');
    expect(asOf).toBe('2023-07-31');
    const states = new Set(verdicts.map(({ state }) => state));
    expect(states).toEqual(new Set(['missed', 'unreported']));
    expect(verdicts).toContainEqual(
      expect.objectContaining({ commitment: 'half-lectures', window: '2023-H1' }),
    );
  });

  it('prints where nothing is asked, and why', async () => {
    const young = branch({
      name: '新党支部',
      seats,
      history: [{ from: '2023-02-10', members: 5 }],
      returns: returned.slice(1),
    });
    const content = contentTree({ ...files, 'branches/young.mdx': young });
    const args = ['--content', content, '--rules', '--period', '2023-H1'];
    const { stdout } = await runHere('scripts/tally.ts', [...args, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      notAsked: [{ rule: 'lecture', branch: 'young', window: '2023-Q1', why: 'founded' }],
    });
    const words = await runHere('scripts/tally.ts', [...args, '--branch', 'young']);
    expect(words.stdout).toContain('党课每季度一次  期初还没有成立  2023年第一季度');
  });

  it('tells in words how many stand how, and each that is not simply done', async () => {
    const { stdout } = await run('--rules', '--period', '2023-Q1');
    expect(stdout).toBe(
      [
        '（截至2023年7月31日）',
        '要求            已完成  逾期未完成',
        '党课每季度一次  1       1',
        '',
        '要求            党组织      时段            情况        完成  要求数   记录',
        '党课每季度一次  窗口党支部  2023年第一季度  逾期未完成  0次   至少1次',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [['--rules'], '写了 --rules，还要写一个 --period'],
    [['--rules', '--due', '--period', '2023'], '--rules、--due 只能写一样'],
    [['--due', '--period', '2023'], '--due 不能与 --period 一起写'],
    [['--plan', '2019'], '没有文件名是“2019”的计划，也没有管2019年的计划'],
    [['--plan', '2023-plan'], '是不是想写“2023”'],
    [['--rules', '--period', '2023', '--branch', '装备科'], '是不是想写“equipment”'],
  ])('says what is wrong with %j', async (args, words) => {
    const { stderr, code } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('npm run tally -- --due --json', { timeout: 20_000 }, () => {
  it('has the entries of the pages and reminders, and what is waited for besides', async () => {
    const folder = contentTree(files);
    const { stdout } = await runHere('scripts/tally.ts', ['--content', folder, '--due', '--json']);
    const { verdicts, waiting } = JSON.parse(stdout) as Printed & { waiting: unknown };
    const { corpus } = loadContent(folder, '2023-08-15');
    if (!corpus) throw new Error('No corpus');
    const line = (of: unknown, branch: unknown, window: unknown) => [of, branch, window].join(' ');
    const printedLines = verdicts.map(({ rule, commitment, branch: slug, window }) =>
      line(rule ?? commitment, slug, window),
    );
    const reminded = reminders(corpus).flatMap(({ duties }) => duties);
    const ofTheTop = dueVerdicts(corpus, corpus.site.root);
    expect(printedLines.toSorted()).toEqual(
      [...reminded, ...ofTheTop]
        .map(({ duty, branch: slug, window }) => line(duty.id, slug, window.id))
        .toSorted(),
    );
    expect(printedLines.length).toBeGreaterThan(2);
    expect(waiting).toContainEqual({ branch: 'window', returns: ['2023-Q2'], sheets: [] });
    expect(waiting).not.toContainEqual(expect.objectContaining({ branch: 'equipment' }));
  });
});
