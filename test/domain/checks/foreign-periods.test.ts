import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, report, type Fields, type Files } from '../../support/content-tree.ts';
import {
  ofFirstHalf,
  ofQuarter,
  ofSecondHalf,
  type PeriodSentence,
} from '../prose/period-sentences.ts';

const secondHalf = { title: '2022年下半年报告', period: '2022-H2' };
const file = 'reports/copied.mdx';

function found(body: string, fields: Fields = secondHalf, files: Files = {}) {
  const { issues, names } = loadTree({ [file]: report(fields, body), ...files });
  return issues.flatMap(({ issue, line, column }) => {
    if (issue.code !== 'period-foreign') return [];
    const { hint, severity } = describeIssue(issue, names);
    return [{ line, column, severity, hint: hint.split('\n'), ...issue.facts }];
  });
}

const texts = (...of: Parameters<typeof found>) => found(...of).map(({ text }) => text);

/** All sentences as paragraphs of one report, and what is told of each. */
function toldOf(sentences: readonly PeriodSentence[], fields: Fields): PeriodSentence[] {
  const body = sentences.map(([sentence]) => sentence.replace('\n', ' ')).join('\n\n');
  const issues = found(`开头。\n\n## 一、情况\n\n${body}\n\n## 二、下一步\n\n继续努力。`, fields);
  // The frontmatter has five lines, and four stand before the first sentence.
  return sentences.map(([sentence], index) => [
    sentence,
    issues.filter(({ line }) => line === 10 + 2 * index).map(({ text }) => text),
  ]);
}

describe('a period that is not the report’s', () => {
  it('is tried in enough sentences, of either sort', () => {
    const all = [...ofSecondHalf, ...ofFirstHalf, ...ofQuarter];
    expect(all.length).toBeGreaterThanOrEqual(90);
    expect(all.filter(([, foreign]) => foreign.length > 0).length).toBeGreaterThan(30);
  });

  it.each<[string, readonly PeriodSentence[], Fields]>([
    ['the second half of 2022', ofSecondHalf, secondHalf],
    ['the first half of 2023', ofFirstHalf, { title: '报告', period: '2023-H1' }],
    ['the third quarter of 2023', ofQuarter, { title: '报告', period: '2023-Q3' }],
  ])('is told in a report on %s, and no other', (_, sentences, fields) => {
    expect(toldOf(sentences, fields)).toEqual(sentences);
  });

  it('is told where it stands, with the line that takes its place', () => {
    const [one] = found('各支部有序推进，上半年主题党日**按月**开展。\n\n好。');
    expect(one).toMatchObject({
      line: 6,
      column: 9,
      text: '上半年',
      own: '2022-H2',
      side: 'earlier',
      severity: 'warning',
    });
    const line = '上半年主题党日按月开展';
    const [plain] = found(`各支部推进，${line}。\n\n好。`);
    expect(plain?.hint.at(-1)).toBe('各支部推进，下半年主题党日按月开展');
    expect(texts(`${plain?.hint.at(-1)}。\n\n好。`)).toEqual([]);
  });

  it.each([
    ['草稿', 'warning'],
    ['审定', 'error'],
    ['已报送', 'error'],
  ])('in a report that is %s is reported as %s', (status, severity) => {
    expect(found('上半年开展。', { ...secondHalf, status })[0]?.severity).toBe(severity);
  });
});

describe('where in a report another period stands', () => {
  it.each<[string, string, string[]]>([
    ['the last section', '## 一、情况\n\n好。\n\n## 二、措施\n\n一季度换届，2023年3月述职。', []],
    ['its subsections', '## 一、情况\n\n## 二、措施\n\n### （一）抓换届\n\n2023年3月换届。', []],
    [
      'the last section, which says of a year before',
      '## 一、情况\n\n## 二、措施\n\n2021年换届。',
      ['2021年'],
    ],
    ['a heading', '## 一、上半年情况\n\n好。\n\n## 二、打算', ['上半年']],
    [
      'a section on what comes next that is not the last',
      '## 一、情况\n\n好。\n\n## 二、下一步打算\n\n一季度换届。\n\n## 三、附注\n\n好。',
      [],
    ],
    ['the last paragraph of a report without headings', '做了。\n\n一季度换届。', []],
    ['a paragraph before that', '一季度换届。\n\n做了。', ['一季度']],
    ['a quotation', '要求<Said reason="市委文件">上半年完成</Said>。', []],
    [
      'a sentence with its figure',
      '上半年为<Tally of="lectures" period="2022-H1" />。\n\n好。',
      [],
    ],
    [
      'a sentence with a figure of the report',
      '上半年为<Tally of="lectures" />。\n\n好。',
      ['上半年'],
    ],
    [
      'the first sentence, of what asked for the report',
      '按2023年1月5日通知，报告如下。\n\n好。',
      [],
    ],
    ['the end, as its date', '好。\n\n## 一\n\n好。\n\n测试局党委\n\n2023年1月10日\n\n## 二', []],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('is told of a title that names another, with the line to paste', () => {
    const [one] = found('', { ...secondHalf, title: '2022年上半年报告' });
    expect(one).toMatchObject({ line: 2, text: '2022年上半年' });
    expect(one?.hint.at(-1)).toBe('title: 2022年下半年报告');
    expect(texts('', { ...secondHalf, title: '2022年报告' })).toEqual([]);
    expect(texts('', { ...secondHalf, title: '2021年报告' })).toEqual(['2021年']);
  });

  it('is not told up to the cut-off', () => {
    const fields = { ...secondHalf, cutoff: '2023-01-10' };
    expect(texts('截至2023年1月10日已报齐。\n\n好。', fields)).toEqual([]);
  });

  it('is not told where a name that could not be read may hold it', () => {
    const campaign = '上半年大干';
    const themes = `themes: [\ncampaigns:\n  - { id: x, label: ${campaign} }\n`;
    const body = `开展上半年大干活动。\n\n好。`;
    expect(texts(body)).toEqual(['上半年']);
    expect(texts(body, secondHalf, { 'catalogue/themes.yaml': themes })).toEqual([]);
  });
});
