import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../scripts/lib/flags.ts';
import { reportOf } from '../../../scripts/lib/problems.ts';
import { reportForCi } from '../../../scripts/lib/reporters/ci.ts';
import { chosenFormats } from '../../../scripts/lib/reporters/index.ts';
import { reportAsJson } from '../../../scripts/lib/reporters/json.ts';
import { reportAsText } from '../../../scripts/lib/reporters/text.ts';
import { inData, inFile, issue } from '../../../src/domain/issues.ts';
import { noNames } from '../../../src/domain/names.ts';
import type { LocatedIssue } from '../../../src/io/load.ts';

const lecture = 'records/equipment/2023/2023-03-16-lecture.mdx';
const branch = 'branches/equipment.mdx';

const located = [
  {
    issue: issue('unknown-choice', { value: '党刻', what: 'kind' }, inData(lecture, ['kind'])),
    file: lecture,
    line: 2,
    column: 7,
    better: ['kind: 党课'],
  },
  { issue: issue('file-has-bom', {}, inFile(lecture)), file: lecture, line: 1, column: 1 },
  {
    issue: issue('bad-date', { value: '50%,a:b' }, inData(branch, ['ended'])),
    file: branch,
    line: 4,
    column: 8,
  },
];

/** The report of a content whose branches and metrics have no names. */
const reported = (issues: readonly LocatedIssue[]) =>
  reportOf({ issues, names: { ...noNames, kinds: ['党课', '主题党日'] } });

const report = reported(located);
const lines: Readonly<Record<string, readonly string[]>> = {
  [lecture]: ['---', 'kind: 党刻'],
  [branch]: ['---', 'name: 装备', 'level: 党支部', 'ended: 50%,a:b'],
};
const options = {
  pathOf: (file: string) => `content/${file}`,
  lineOf: (file: string, line: number) => lines[file]?.[line - 1],
  coloured: false,
};

describe('reportOf(content)', () => {
  it('orders problems by file, line and column, and counts them', () => {
    expect(report.problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      [branch, 4, 'bad-date'],
      [lecture, 1, 'file-has-bom'],
      [lecture, 2, 'unknown-choice'],
    ]);
    expect(report.counts).toEqual({ errors: 2, warnings: 1, files: 2 });
  });
});

describe('reportAsText(report, options)', () => {
  it('groups problems by file and marks each place', () => {
    expect(reportAsText(report, options)).toMatchInlineSnapshot(`
      "content/branches/equipment.mdx
        4:8  错误  日期不对
            │ ended: 50%,a:b
            │        ^
          “50%,a:b”不是按“年-月-日”写的日期，无法判断是哪一天。
          写成四位年、两位月、两位日，中间用短横线。

      content/records/equipment/2023/2023-03-16-lecture.mdx
        1:1  提示  文件开头有看不见的标记
          文件最前面有一个看不见的标记（BOM）。内容照常读取，但有的软件会因此认错第一行。
          另存为时编码选“UTF-8”，不要选“带有 BOM 的 UTF-8”。
        2:7  错误  写了没有的选项
            │ kind: 党刻
            │       ^
          没有“党刻”这个记录类型，无法归类和统计。
          可以写“党课”、“主题党日”。是不是想写“党课”？如果是，改为：
      kind: 党课

      2个文件有问题：错误2处，提示1处。"
    `);
  });

  it('leaves nothing of the content in charge of the terminal or the build', () => {
    const key = '::set-output name=x\n::stop-commands::abc';
    const found = [
      issue('bad-date', { value: '\u001b[2J\u009b1m##[debug]\r' }, inData(branch, ['ended'])),
      issue('yaml-broken', { reason: 'no-space-after-colon' }, inFile(branch)),
      issue('unknown-choice', { value: key, what: 'kind' }, inData(branch, [key])),
    ].map((one) => ({ issue: one, file: '\u001b[2J.mdx', line: 1, column: 1, better: [key] }));
    const hostile = { ...options, lineOf: () => '  ::stop-commands::abc {x}\u001b[2J##[debug]' };
    const text = reportAsText(reported(found), hostile);
    const steering = /(?!\n)\p{Cc}|##\[|^\s*::/mu;
    expect(text).not.toMatch(steering);
    expect(text).toContain('│   ::stop-commands::abc');
    expect(reportForCi(reported(found), hostile.pathOf)).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('keeps the order of lines, whatever is wrong with them', () => {
    const codes = ['bad-date', 'bad-period', 'bad-date'] as const;
    const mixed = codes.map((code, index) => ({
      issue: issue(code, { value: 'x' }, inData(branch, ['ended'])),
      file: branch,
      line: index + 1,
      column: 1,
    }));
    const places = reportAsText(reported(mixed), options).match(/^ {2}\d+:1/gm);
    expect(places).toEqual(['  1:1', '  2:1', '  3:1']);
  });

  it('shows the first twenty of one kind and counts the others', () => {
    const many = Array.from({ length: 55 }, (_, index) => ({
      issue: issue('bad-date', { value: String(index) }, inData(branch, ['ended'])),
      file: branch,
      line: index + 1,
      column: 1,
    }));
    const [warning] = located.slice(1);
    const full = reported(warning ? [...many, warning] : many);
    const text = reportAsText(full, options);
    expect(text.match(/^ {2}\d+:1 {2}错误/gm)).toHaveLength(20);
    expect(text.match(/^ {2}\d+:1 {2}提示/gm)).toHaveLength(1);
    expect(text.split('\n\n').slice(-2)).toEqual([
      '“日期不对”还有35处，没有逐条列出。先改上面的，再查一遍；全部见 --json。',
      '2个文件有问题：错误55处，提示1处。',
    ]);
    expect((JSON.parse(reportAsJson(full)) as typeof full).problems).toHaveLength(56);
  });

  it('has colours only where they are asked for', () => {
    expect(reportAsText(report, options)).not.toContain('\u001b');
    expect(reportAsText(report, { ...options, coloured: true })).toContain('\u001b[31m错误');
  });

  it('says so where there is nothing to say', () => {
    expect(reportAsText(reported([]), options)).toBe('没有发现问题。');
  });

  it('says that warnings alone stop nothing', () => {
    const [, warning] = located;
    const text = reportAsText(reported(warning ? [warning] : []), options);
    expect(text.split('\n').at(-1)).toBe('1个文件有问题：提示1处。提示不影响生成网站。');
  });
});

describe('reportAsJson(report)', () => {
  it('is the very value', () => {
    expect(JSON.parse(reportAsJson(report))).toEqual(report);
  });
});

describe('reportForCi(report, pathOf)', () => {
  it('writes one workflow command for each problem, with its signs escaped', () => {
    expect(reportForCi(report, options.pathOf)).toMatchInlineSnapshot(`
      "::error file=content/branches/equipment.mdx,line=4,col=8,title=日期不对::“50%25,a:b”不是按“年-月-日”写的日期，无法判断是哪一天。%0A写成四位年、两位月、两位日，中间用短横线。
      ::warning file=content/records/equipment/2023/2023-03-16-lecture.mdx,line=1,col=1,title=文件开头有看不见的标记::文件最前面有一个看不见的标记（BOM）。内容照常读取，但有的软件会因此认错第一行。%0A另存为时编码选“UTF-8”，不要选“带有 BOM 的 UTF-8”。
      ::error file=content/records/equipment/2023/2023-03-16-lecture.mdx,line=2,col=7,title=写了没有的选项::没有“党刻”这个记录类型，无法归类和统计。%0A可以写“党课”、“主题党日”。是不是想写“党课”？如果是，改为：%0Akind: 党课"
    `);
  });

  it('writes nothing where there is nothing to say', () => {
    expect(reportForCi(reported([]), options.pathOf)).toBe('');
  });
});

describe('chosenFormats(flags, env)', () => {
  it('is text, with annotations on GitHub', () => {
    const flags = { format: undefined, json: false };
    expect(chosenFormats(flags, {})).toEqual(['text']);
    expect(chosenFormats(flags, { GITHUB_ACTIONS: 'true' })).toEqual(['text', 'ci']);
  });

  it('leaves JSON alone, on GitHub too', () => {
    const env = { GITHUB_ACTIONS: 'true' };
    expect(chosenFormats({ format: undefined, json: true }, env)).toEqual(['json']);
    expect(chosenFormats({ format: 'json', json: true }, env)).toEqual(['json']);
  });

  it('refuses flags that contradict each other', () => {
    expect(() => chosenFormats({ format: 'ci', json: true }, {})).toThrow(UsageError);
  });
});
