import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/domain/issues.ts';
import { loadContent } from '../../src/io/load.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import { runHere } from '../support/command.ts';
import {
  branch,
  contentTree,
  plan,
  recordAt,
  report,
  type Fields,
  type Files,
} from '../support/content-tree.ts';
import { returnedBranches } from '../support/corpus.ts';
import { sendIn } from '../support/sent.ts';

const today = '2023-12-20';
const site =
  'name: 测试局\nroot: bureau\nasOf: today\ntimeZone: Asia/Shanghai\nseats:\n  bureau-leadership: [党委书记, 党委副书记]\n';

/** A content with a report of the first half of 2023, on a day in December. */
function office(body: string, fields: Fields = {}, files: Files = {}): string {
  return contentTree({
    'site.yaml': site,
    ...returnedBranches(),
    ...recordAt('equipment', { date: '2023-03-16', state: '已核', checkedBy: '党委书记' }),
    ...recordAt('equipment', { date: '2023-09-16' }),
    ...recordAt('window', { date: '2023-10-16' }),
    'reports/2023-h1.mdx': report({ cutoff: '2023-06-25', to: '市委', ...fields }, body),
    ...files,
  });
}

const make = (dir: string, ...args: readonly string[]) =>
  runHere('scripts/new.ts', ['report', ...args, '--content', dir, '--today', today]);

const read = (dir: string, id = '2023-h2') => readFileSync(join(dir, `reports/${id}.mdx`), 'utf8');

/** The body of a new report: what is printed, and the notes, each in a line. */
async function made(dir: string, ...args: readonly string[]): Promise<string> {
  const asked = args.length > 0 ? args : ['2023-h2'];
  expect(await make(dir, ...asked)).toMatchObject({ code: 0, stderr: '' });
  return read(dir).replace(/^---\n[^]*?\n---\n\n/, '');
}

/** The errors of a content, and how many notes its reports have. */
function found(dir: string) {
  const { issues } = loadContent(dir, today);
  return issues.filter(({ issue }) => isError(issue)).map(({ issue, file }) => [file, issue.code]);
}

describe('npm run new -- report', { timeout: 240_000 }, () => {
  it('takes the head of the last report, of the new period', async () => {
    const dir = office('党课<Tally of="lectures" />。');
    const { stdout } = await make(dir, '2023-h2');
    expect(read(dir)).toMatch(
      /^---\ntitle: 2023年下半年报告\nperiod: 2023-H2\nbranch: bureau\ncutoff: 2023-12-26\nstatus: 草稿\nto: 市委\nsignoff: \[\]\n---\n/,
    );
    expect(stdout).toContain('照《2023年上半年报告》搭的：本期的数1个');
    expect(stdout).toContain('2023年下半年还没有过完，数先算到2023年12月20日');
    expect(readdirSync(join(dir, 'reports')).sort()).toEqual(['2023-h1.mdx', '2023-h2.mdx']);
    expect(found(dir)).toEqual([]);
  });

  it('asks the figures anew, under the names that say nothing else, and notes what was said with its values', async () => {
    const text = await made(
      office(
        '## 一、做法\n\n党课<Tally of="lectures" />，上年同期为<Tally of="lectures" period="上年同期" />，三月讲得最多。截至六月底，讲过党课<Tally of="lectures" period="2023-Q2" />。没有数的一句。',
      ),
    );
    const lines = text.split('\n');
    expect(lines).toContain(
      '党课<Tally of="lectures" />，上年同期为<Tally of="lectures" period="上年同期" />。<Todo text="上期：党课1次，上年同期为【待报】，三月讲得最多。" />',
    );
    expect(lines).toContain(
      '2023年第四季度党课<Tally of="lectures" period="2023-Q4" />。<Todo text="上期：截至六月底，讲过党课0次。（标记里的2023-Q2改成了2023-Q4）" /><Todo text="上期：没有数的一句。" />',
    );
  });

  it('names what a figure is about once where its change stands behind it', async () => {
    const text = await made(
      office(
        '## 一、做法\n\n三月讲得最多，党课<Tally of="lectures" />，<Tally of="lectures" as="同比" />，心得<Tally of="essays" />，党课<Tally of="lectures" as="同比" />。',
      ),
    );
    expect(text).toContain(
      '\n党课<Tally of="lectures" />，<Tally of="lectures" as="同比" />，心得体会<Tally of="essays" />，党课<Tally of="lectures" as="同比" />。<Todo',
    );
  });

  it('prints no number, time or claim of the last report', async () => {
    const claims = [
      '召开12次会，党课<Tally of="lectures" />',
      '一季度党课<Tally of="lectures" />',
      '党课已全部讲完，共<Tally of="lectures" />',
      '党课**明显**多了，有<Tally of="lectures" />',
      '按照“<Said reason="市委文件">百名书记</Said>”的安排讲党课<Tally of="lectures" />',
      '六月十日党课<Tally of="lectures" />',
    ];
    const text = await made(office(`${claims.join('。\n\n')}。`));
    const printed = text.replaceAll(/<Todo[^>]*>/g, '').trim();
    expect(new Set(printed.split(/\n+/))).toEqual(new Set(['党课<Tally of="lectures" />。']));
    for (const said of ['召开12次会', '一季度', '全部讲完', '明显', '百名书记', '六月十日']) {
      expect(text).toContain(said);
    }
  });

  it('keeps headings, and only the number of those that name the last period', async () => {
    const text = await made(
      office('## 一、做法\n\n### （一）三月以后集中讲\n\n## 二、下半年打算\n\n多讲。'),
    );
    expect(text.match(/^#.*$/gm)).toEqual(['## 一、做法', '### （一）（待写）', '## 二、（待写）']);
    expect(text).toContain('小标题上期是“（一）三月以后集中讲”');
    expect(text).toContain('这个标题上期是“二、下半年打算”');
  });

  it('keeps tables, charts and lists of records, and the figures of what was written as a list or table', async () => {
    const text = await made(
      office(
        '<Chart of="lectures" by="month" period="2023-Q1" />\n\n<TallyTable of="lectures" by="quarter" />\n\n1. 党课<Tally of="lectures" />\n2. 打算\n\n| 项 | 数 |\n| --- | --- |\n| 党课 | <Tally of="lectures" as="余" /> |',
      ),
    );
    expect(text).toContain('<Chart of="lectures" by="month" period="2023-Q3" />');
    expect(text).toContain('<TallyTable of="lectures" by="quarter" />');
    expect(text).toContain('党课<Tally of="lectures" />。<Todo text="上期：1. 党课1次" />');
    expect(text).toContain('党课<Tally of="lectures" as="余" />。<Todo text="上期：党课，1次" />');
    expect(text).toContain('<Todo text="上期：2. 打算" />');
  });

  it('lists what was promised and how that stands, and what the next plan asks', async () => {
    const promise = (id: string) => ({
      id,
      label: '每季度党课2次',
      metric: 'lectures',
      cadence: 'quarter',
      target: 2,
    });
    const plans = {
      'plans/2023.mdx': plan({ commitments: [promise('lectures-2023')] }),
      'plans/2024.mdx': plan({
        title: '2024年工作要点',
        period: 2024,
        date: '2023-12-10',
        commitments: [promise('lectures-2024')],
      }),
    };
    const body =
      '## 一、做法\n\n做了。\n\n## 二、存在的问题\n\n有。\n\n## 三、打算\n\n<Progress of="lectures-2023" />\n\n<Commitments plan="2023" />';
    const text = await made(office(body, {}, plans));
    expect(text).toMatch(/本期目标任务：每季度党课2次（每季度2次），.*\n\n## 二、存在的问题/);
    expect(text).toContain('2024年上半年的计划要求：每季度党课2次（每季度2次）。');
    expect(text).toContain('<Progress of="lectures-2023" />\n\n<Commitments plan="2023" />');
    // Without headings, or where they say it otherwise, it is told all the same, and once.
    for (const other of ['做了。', '## 一、做法\n\n做了。\n\n## 二、努力方向\n\n多讲。']) {
      const told = await made(office(other, {}, plans));
      expect(told.match(/本期目标任务：/g)).toHaveLength(1);
      expect(told.match(/2024年上半年的计划要求：/g)).toHaveLength(1);
    }
    // The report after that goes on with the plan of its own year.
    const dir = office('<Progress of="lectures-2023" />\n\n<Commitments plan="2023" />', {}, plans);
    const year = contentTree({
      ...Object.fromEntries(
        ['plans/2023.mdx', 'plans/2024.mdx'].map((file) => [
          file,
          readFileSync(join(dir, file), 'utf8'),
        ]),
      ),
      'site.yaml': site,
      'reports/2023-h2.mdx': report(
        { title: '2023年下半年报告', period: '2023-H2' },
        '<Progress of="lectures-2023" />\n\n<Commitments plan="2023" />',
      ),
    });
    const later = ['report', '2024-h1', '--content', year, '--today', '2024-02-01'];
    expect(await runHere('scripts/new.ts', later)).toMatchObject({ code: 0 });
    expect(read(year, '2024-h1')).toContain(
      '<Progress of="lectures-2024" />\n\n<Commitments plan="2024" />',
    );
    const without = await made(
      office(
        '<Commitments plan="2022" />',
        {},
        {
          'plans/2022.mdx': plan({ title: '2022年工作要点', period: 2022, date: '2022-01-10' }),
        },
      ),
    );
    expect(without).toContain(
      '上期这里列着《2022年工作要点》的目标任务，没有2023年下半年的计划可接',
    );
  });

  it('says what a report was sent with, not what the ledger has since', async () => {
    const signoff = [{ step: '审定', seat: '党委书记', on: '2023-07-10' }];
    const dir = office('党课<Tally of="lectures" />。', { status: '审定', signoff }, {});
    sendIn(loadContent(dir, '2023-07-14'), '2023-h1');
    const late = recordAt('window', { date: '2023-04-16', recorded: '2023-08-01' });
    for (const [path, text] of Object.entries(late)) writeFileSync(join(dir, path), text);
    expect(await made(dir)).toContain('<Todo text="上期：党课1次。" />');
  });

  it('is of one organisation where that is named, and has three parts where there is none to follow', async () => {
    const dir = office('党课<Tally of="lectures" />。');
    const { code, stdout } = await make(dir, '2023-h2', '--branch', 'equipment');
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain('没有更早的同类报告可照');
    const text = read(dir, '2023-h2-equipment');
    expect(text).toContain('title: 装备产业科党支部2023年下半年工作报告\n');
    expect(text.match(/^#.*$/gm)).toEqual([
      '## 一、工作情况',
      '## 二、存在的问题',
      '## 三、下一步打算',
    ]);
    expect(found(dir)).toEqual([]);
    expect(await make(dir, '2023')).toMatchObject({ code: 0 });
    expect(read(dir, '2023')).toContain('period: 2023\n');
    expect(await make(dir, '2023-q3')).toMatchObject({ code: 0 });
    expect(found(dir)).toEqual([]);
  });

  it('refuses what cannot be made, and changes nothing', async () => {
    const ended = branch({ name: '撤销的党支部', ended: '2023-05-31' });
    const dir = office('党课<Tally of="lectures" />。', {}, { 'branches/gone.mdx': ended });
    writeFileSync(
      join(dir, 'reports/second.mdx'),
      report({ title: '三季度报告', period: '2023-Q3' }, '党课。'),
    );
    const before = readdirSync(join(dir, 'reports'));
    const refused = async (...args: readonly string[]) => {
      const { code, stderr } = await make(dir, ...args);
      return `${code} ${stderr.split('\n\n用法')[0] ?? ''}`;
    };
    expect([
      await refused(),
      await refused('2023-h3'),
      await refused('2023-h2-window'),
      await refused('2023-01-01/2023-03-31'),
      await refused('2024-h1'),
      await refused('2023-h1'),
      await refused('2023-q3'),
      await refused('2023-h2', '--branch', 'windw'),
      await refused('2023-h2', '--branch', '政务服务窗口党支部'),
      await refused('2023-h2', '--branch', 'gone'),
      await refused('2023-h2', 'bureau'),
    ]).toMatchInlineSnapshot(`
      [
        "2 请写明报告的期间，例如 npm run new -- report 2023-h2。",
        "2 “2023-h3”不是报告的期间。半年写 2023-h2，季度写 2023-q3，月写 2023-07，全年写 2023。",
        "2 “2023-h2-window”不是报告的期间。半年写 2023-h2，季度写 2023-q3，月写 2023-07，全年写 2023。是不是想写：
        npm run new -- report 2023-h2 --branch window",
        "2 “2023-01-01/2023-03-31”不是报告的期间。半年写 2023-h2，季度写 2023-q3，月写 2023-07，全年写 2023。",
        "1 2024年上半年还没有开始，站点讲到2023年12月20日，没有数可取。开始以后再建。
      ",
        "1 已经有 reports/2023-h1.mdx，没有改动。要重新搭的，先把它改名或者删掉，再运行一次。
      ",
        "1 这一期的报告已经有了：reports/second.mdx。没有新建第二份。
      ",
        "2 没有“windw”这个党组织。是不是想写“window”？",
        "2 没有“政务服务窗口党支部”这个党组织。是不是想写“window”？",
        "1 2023年下半年没有撤销的党支部：那时还没有成立，或者已经撤销、合并。
      ",
        "2 “bureau”前面没有参数名，不知道它是什么。",
      ]
    `);
    const other = ['plan', '2024', '--content', dir];
    expect((await runHere('scripts/new.ts', other)).stderr).toContain(
      '不能新建“plan”，可以写 report',
    );
    expect(readdirSync(join(dir, 'reports'))).toEqual(before);
  });

  it('does not follow a report that has errors', async () => {
    const dir = office('党课<Tally of="lecture" />。');
    expect(await make(dir, '2023-h2')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('reports/2023-h1.mdx 有错误') as string,
    });
    expect(existsSync(join(dir, 'reports/2023-h2.mdx'))).toBe(false);
  });

  it('gives a report without errors that has every figure, whatever the last one says', async () => {
    const signs = fc.constantFrom(
      ...['党课', '，', '。', '；', '：', '“', '”', '"', '12次', '六月', '（', '）', '全部', '、'],
      ...[
        '<Tally of="lectures" />',
        '<Tally of="lectures" period="上期" as="余" />',
        '【',
        '\\',
        '~',
      ],
    );
    const paragraph = fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    const bodies = fc
      .array(paragraph, { minLength: 1, maxLength: 4 })
      .map((all) => all.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const dir = office(body);
        const old = loadContent(dir, today);
        const last = old.corpus?.reports.get('2023-h1');
        fc.pre(!old.issues.some(({ issue }) => isError(issue)) && last !== undefined);
        expect(await make(dir, '2023-h2')).toMatchObject({ code: 0, stderr: '' });
        expect(found(dir)).toEqual([]);
        const { corpus } = loadContent(dir, today);
        const next = corpus?.reports.get('2023-h2');
        if (!corpus || !next) throw new Error('no report');
        const asked = (one: typeof next) =>
          figuresOf(corpus, one).map(({ metric, as }) => `${metric.id} ${as}`);
        expect(asked(next)).toEqual(asked(last));
        const printed = read(dir).replaceAll(/<Todo[^>]*>/g, '');
        expect(printed).not.toMatch(/12次|六月|全部/);
      }),
      { numRuns: 15 },
    );
  });

  it('begins with what was promised last time, where that was sent', async () => {
    const commitments = [
      { id: 'one', label: '再讲一次党课', said: '再讲一次', metric: 'lectures', target: 1 },
    ];
    const body = '## 一、主要工作\n\n党课<Tally of="lectures" />。\n\n## 二、下一步\n\n再讲一次。';
    const draft = await made(office(body, { commitments }));
    expect(draft).not.toContain('<LastPromises />');
    const signoff = [
      { step: '审定', seat: '党委书记', on: '2023-07-10' },
      { step: '报送', seat: '党委书记', on: '2023-07-12' },
    ];
    const dir = office(body, { commitments, status: '已报送', signoff });
    const text = await made(dir);
    expect(text.match(/## 一、主要工作\n\n(.*)\n/)?.[1]).toBe('<LastPromises />');
    expect(text).toContain('再讲一次党课');
    expect(found(dir)).toEqual([]);
    // What it lists is not copied beside it from the last report.
    expect(text.match(/<LastPromises/g)).toHaveLength(1);
  });
});
