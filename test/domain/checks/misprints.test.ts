import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, mdx, plan, record, report, type Files } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const declared = `- { wrong: 周祥, right: 周详 }
- { wrong: 布署, right: 部署 }
- { wrong: 'www.', note: 网址不进正文 }
`;

function found(files: Files, misprints = declared) {
  const { issues, names } = loadTree({ 'catalogue/misprints.yaml': misprints, ...files });
  return issues.flatMap(({ issue, file, line, column }) => {
    if (!/misprint|unknown-key|duplicate/.test(issue.code)) return [];
    const { hint, severity } = describeIssue(issue, names);
    return [[file, line, column, issue.code, severity, hint.split('\n').at(-1)]];
  });
}

describe('a misprint', () => {
  it.each<[string, Files, unknown[]]>([
    [
      'a report',
      { 'reports/a.mdx': report({}, '安排周祥，布署到位。') },
      ['reports/a.mdx', 6, 3, 'misprint', 'warning', '安排周详，部署到位'],
    ],
    [
      'the title of a report',
      { 'reports/a.mdx': report({ title: '2023年上半年布署情况' }) },
      ['reports/a.mdx', 2, 8, 'misprint', 'warning', 'title: 2023年上半年部署情况'],
    ],
    [
      'a plan',
      { 'plans/a.mdx': plan({}, '安排周祥。') },
      ['plans/a.mdx', 7, 3, 'misprint', 'warning', '安排周详'],
    ],
    [
      'a page of the handbook',
      { 'guide/a.mdx': mdx({ title: '说明', order: 1 }, '安排**周祥**。') },
      ['guide/a.mdx', 5, 5, 'misprint', 'warning', '“周祥”改成“周详”。'],
    ],
    [
      'a record',
      { [recordFile]: record({}, '学习文件。\n\n- 安排周祥，布署到位。\n- 落实。') },
      [recordFile, 10, 5, 'misprint', 'warning', '- 安排周详，部署到位。'],
    ],
    [
      'the title of a record',
      { [recordFile]: record({ title: '布署会' }) },
      [recordFile, 3, 8, 'misprint', 'warning', 'title: 部署会'],
    ],
    [
      'a report that is signed off',
      { 'reports/a.mdx': report({ status: '审定' }, '见www.一。') },
      ['reports/a.mdx', 7, 2, 'misprint', 'error', '删去“www.”，写上原来要写的名称。'],
    ],
  ])('is told in %s', (_, files, first) => {
    expect(found(files)[0]).toEqual(first);
  });

  it.each<[string, Files]>([
    ['a quotation', { 'reports/a.mdx': report({}, '<Said reason="原文">周祥</Said>') }],
    [
      'an example',
      { 'guide/a.mdx': mdx({ title: '说明', order: 1 }, '写`周祥`。\n\n```\n布署\n```') },
    ],
    ['code of a record', { [recordFile]: record({}, '写`周祥`。') }],
    ['the target of a link', { [recordFile]: record({}, '见[网站](https://www.example.com/)。') }],
  ])('is not told in %s', (_, files) => {
    expect(found(files)).toEqual([]);
  });
});

describe('catalogue/misprints.yaml', () => {
  it.each<[string, string, string[]]>([
    ['has a key that nobody knows', '- { wrong: 甲, rigth: 乙 }\n', ['unknown-key']],
    ['says a misprint twice', '- { wrong: 甲 }\n- { wrong: 甲 }\n', ['duplicate-id']],
    [
      'puts right what is wrong again',
      '- { wrong: 甲#, right: 乙丙# }\n- { wrong: 丙, right: 丁 }\n',
      ['misprint-again'],
    ],
    ['puts one right by itself', '- { wrong: 甲, right: 甲乙 }\n', ['misprint-again']],
  ])('is told where it %s', (_, misprints, codes) => {
    expect(found({}, misprints).map(([, , , code]) => code)).toEqual(codes);
  });
});
