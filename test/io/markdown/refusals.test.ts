import { describe, expect, it } from 'vitest';
import { loadTree, record, report } from '../../support/content-tree.ts';
import { problemsIn, recordFile } from '../../support/problems.ts';

const reportFile = 'reports/2023-h1.mdx';
// The text of these documents begins in line 8 and line 6.
const inRecord = (text: string) => problemsIn(recordFile, record({}, text));
const inReport = (text: string) => problemsIn(reportFile, report({}, text));
const factsInReport = (text: string) =>
  loadTree({ [reportFile]: report({}, text) }).issues.map(({ issue }) => issue.facts);

describe('a record', () => {
  it.each([
    ['an import', 'import x from "fs"', '8:1 mdx-import'],
    ['an export', '文字\n\nexport const a = 1', '10:1 mdx-import'],
    ['an expression', '共{1 + 1}次', '8:2 mdx-expression'],
    ['an expression that would do something', '{process.exit(1)}', '8:1 mdx-expression'],
    ['an expression that is no JavaScript', '见{附件 一}', '8:2 mdx-expression'],
    ['a brace that is never closed', '前文\n\n共{1次', '10:2 mdx-expression'],
    ['a comment of MDX', '{/* 略 */}', '8:1 mdx-expression'],
    ['an expression in a table', '| 甲 |\n| -- |\n| {1} |', '10:3 mdx-expression'],
    ['an expression in an indented line', '    {1}', '8:5 mdx-expression'],
    ['a component', '共<Tally of="lectures" />', '8:2 mdx-jsx-in-record'],
    ['a tag', '<div>甲</div>', '8:1 mdx-jsx-in-record'],
    ['a tag that is never closed', '甲<br>乙', '8:2 mdx-jsx-in-record'],
    ['a script', '<script>alert(1)</script>', '8:1 mdx-jsx-in-record'],
    ['a fragment', '<>甲</>', '8:1 mdx-jsx-in-record'],
    ['a comment of HTML', '甲\n\n<!-- 略 -->', '10:1 mdx-html'],
    ['a comment over several lines', '<!--\n略\n-->', '8:1 mdx-html'],
    ['a declaration', '<!DOCTYPE html>', '8:1 mdx-html'],
    ['a processing instruction', '<?php x ?>', '8:1 mdx-html'],
    ['an address in angle brackets', '见<https://a.cn>。', '8:2 mdx-html'],
    ['a mail address in angle brackets', '<a@b.cn>', '8:1 mdx-html'],
    ['a sign that begins no tag', '率<5%', '8:2 mdx-broken'],
  ])('may not have %s', (_what, text, problem) => {
    expect(inRecord(text)).toEqual([problem]);
  });

  it('may have all of that as code or escaped, and is told of character references', () => {
    const code = '`{a}`和`<b>`\n\n```js\nimport x\n{1}<a>\n```\n\n\\{a\\} \\<b>';
    expect(inRecord(code)).toEqual([]);
    expect(inRecord('&lt;b')).toEqual(['8:1 character-reference']);
  });

  it('may compare with spaces, and have words that look like imports within a line', () => {
    expect(inRecord('a < b > c，import 与 export 业务')).toEqual([]);
  });

  it('is told what stands behind a place that cannot be read', () => {
    const text = '率<10，甲<br>乙\n\n{x}\n\n![图](a.png)\n\n<!-- 略 -->\n\nimport a\n\n`<br>{x}`';
    expect(inRecord(text)).toEqual([
      '8:2 mdx-broken',
      '8:7 mdx-jsx-in-record',
      '10:1 mdx-expression',
      '12:1 image-external',
      '14:1 mdx-html',
      '16:1 mdx-import',
    ]);
    expect(inRecord('{甲\n\n{乙\n\n<10')).toEqual([
      '8:1 mdx-expression',
      '10:1 mdx-expression',
      '12:1 mdx-broken',
    ]);
  });

  it.each([
    ['共<Tally of=“lectures” />次', 'of="lectures"'],
    ['共<Tally of="lectures" as=“余” />次', 'as="余"'],
    ['共<Tally of="lectures” />次', 'of="lectures"'],
    ['共<Tally of=lectures />次', 'of="lectures"'],
  ])('is told the attribute of %s with English quotes', (text, better) => {
    expect(factsInReport(text)).toMatchObject([{ quotes: { better } }]);
  });

  it('is not told the attribute of another tag on its line', () => {
    const found = factsInReport('<Tally of="lectures" period=2023 />次，<Tally of=“talks” />次');
    expect(found).toMatchObject([
      { quotes: { better: 'period="2023"' } },
      { quotes: { better: 'of="talks"' } },
    ]);
  });

  it('is told once of a tag whose two ends cannot be read', () => {
    expect(inReport('<Said reason=通报>42</Said>个')).toEqual(['6:14 mdx-broken']);
    expect(inReport('<Said reason="通报>42</Said>个<b>')).toEqual([
      '6:1 mdx-broken',
      '6:28 mdx-unknown-component',
    ]);
    expect(inReport('*<Said reason="通报">42*</Said>个')).toEqual(['6:2 mdx-broken']);
  });

  it.each([
    ['<条例>', '条例'],
    ['<2023年工作条例>', '2023年工作条例'],
    ['<<条例>>', '条例'],
  ])('may not have the name of a document as a tag: %s', (text, name) => {
    const { issues } = loadTree({ [recordFile]: record({}, `学习${text}。`) });
    expect(issues).toMatchObject([
      { issue: { code: 'mdx-jsx-in-record', facts: { name } }, line: 8, column: 3 },
    ]);
  });

  it('has no end of broken places', () => {
    expect(inRecord('<1 '.repeat(1000))).toHaveLength(30);
  });

  it('is told everything that is wrong at once', () => {
    expect(inRecord('{a}\n\n见[甲](javascript:x)与<b>乙</b>')).toEqual([
      '8:1 mdx-expression',
      '10:2 link-unsafe',
      '10:20 mdx-jsx-in-record',
    ]);
  });
});

describe('a link', () => {
  it.each([
    '[甲](javascript:alert(1))',
    '[甲](JaVaScRiPt:alert(1))',
    '[甲](java&#x73;cript:alert(1))',
    '[甲](java&Tab;script:alert(1))',
    '[甲](java&NewLine;script:alert(1))',
    '[甲](javascript&colon;alert(1))',
    '[甲](< javascript:alert(1)>)',
    '[甲](java\\script:x)',
    '[甲](data:text/html,x)',
    '[甲](vbscript:x)',
    '[甲](file:///etc/passwd)',
    '[甲](blob:x)',
    '[甲](//evil.example)',
    '[甲](/\\evil.example)',
    '[![甲](/favicon.svg)](javascript:x)',
    '[甲][r]\n\n[r]: javascript:x',
    '[r]\n\n[r]: <data:text/html,x>',
    '[^1]\n\n[^1]: [甲](vbscript:x)',
  ])('that could do harm is refused: %s', (text) => {
    expect(inRecord(text)).toEqual([expect.stringMatching(/ link-unsafe$/)]);
  });

  it('that hides its scheme behind what nobody sees is refused for both', () => {
    expect(inRecord('[甲](java\u200Bscript:x)')).toEqual([
      '8:1 link-unsafe',
      '8:9 hidden-character',
    ]);
  });

  it.each([
    '[甲](https://a.cn/b?c=d:e#f)',
    '[甲](/records/)',
    '[甲](#第一节)\n\n## 第一节\n\n乙。',
    '[甲](mailto:a@b.cn)',
    'https://a.cn www.a.cn a@b.cn',
  ])('that leads to the web, to mail or to this site is right: %s', (text) => {
    expect(inRecord(text)).toEqual([]);
  });

  it.each(['[甲](../b)', '[甲](附件：一.docx)', '[甲](./a:b)'])(
    'that leads beside the page leads nowhere, and is no danger: %s',
    (text) => {
      expect(inRecord(text)).toEqual(['8:1 link-relative']);
    },
  );
});

describe('an image', () => {
  it.each([
    '![甲](https://a.cn/b.png)',
    '![甲](//a.cn/b.png)',
    '![甲](b.png)',
    '![甲](data:image/png;base64,x)',
    '![甲](/\\a.cn/b.png)',
    '![甲][r]\n\n[r]: https://a.cn/b.png',
    '![r]\n\n[r]: https://a.cn/b.png',
  ])('of another place is refused: %s', (text) => {
    expect(inRecord(text)).toEqual([expect.stringMatching(/ image-external$/)]);
  });

  it('of this site is right', () => {
    expect(inRecord('![甲](/favicon.svg)')).toEqual([]);
  });
});

describe('a component of a report', () => {
  it('may be any of the table, with the attributes of the table', () => {
    const text = [
      '共<Tally of="lectures" as="确数" period="2023-Q1" branch="bureau" />，',
      '<Said reason="上级通报">42个</Said>。\n\n<Chart of="lectures" by="month" />',
    ].join('');
    expect(inReport(text)).toEqual([]);
  });

  it.each(['Foo', 'tally', 'Foo.Bar', 'a:b', 'div', 'constructor', 'toString', '__proto__'])(
    'has to be one of the table: <%s>',
    (name) => {
      expect(inReport(`<${name} of="lectures" />`)).toEqual(['6:1 mdx-unknown-component']);
    },
  );

  it.each([
    ['an unknown attribute', '<Tally of="lectures" color="red" />', '6:22 mdx-unknown-attribute'],
    ['a handler', '<Tally of="lectures" onClick="x" />', '6:22 mdx-unknown-attribute'],
    ['a key of JavaScript', '<Tally of="lectures" __proto__="x" />', '6:22 mdx-unknown-attribute'],
    ['a style', '<Tally of="lectures" style={{ a: 1 }} />', '6:22 mdx-unknown-attribute'],
    ['a spread', '<Tally {...x} of="lectures" />', '6:8 mdx-attribute-not-string'],
    ['an expression', '<Tally of={"lectures"} />', '6:8 mdx-attribute-not-string'],
    ['an attribute without a value', '<Tally of />', '6:8 mdx-attribute-not-string'],
    ['no attribute', '<Tally />', '6:1 mdx-attribute-missing'],
    ['an attribute twice', '<Tally of="lectures" of="essays" />', '6:22 mdx-attribute-repeated'],
    ['text in a figure', '<Tally of="lectures">46</Tally>', '6:1 mdx-children'],
    ['no text in a quotation', '<Said reason="通报" />', '6:1 mdx-children-missing'],
    ['an expression in a quotation', '<Said reason="通报">{1}</Said>', '6:19 mdx-expression'],
    ['a figure in a link', '[<Tally of="lectures" />](/guide/)', '6:2 mdx-component-place'],
    ['a chart in a sentence', '见<Chart of="lectures" by="month" />', '6:2 mdx-component-place'],
    ['a chart in a heading', '# <Chart of="lectures" by="month" />', '6:3 mdx-component-place'],
    ['no end', '<Said reason="通报">42个', '6:1 mdx-broken'],
    ['an end without a beginning', '42个</Said>', '6:4 mdx-broken'],
    ['ends that cross', '<Said reason="通报">*42</Said>个*', '6:22 mdx-broken'],
  ])('may not have %s', (_what, text, problem) => {
    expect(inReport(text)).toEqual([problem]);
  });

  it('is checked in footnotes, quotes and lists as well', () => {
    const text = '甲[^1]\n\n> - <Foo />\n\n[^1]: <Bar />';
    expect(inReport(text)).toEqual(['8:5 mdx-unknown-component', '10:7 mdx-unknown-component']);
  });

  it('that is unknown is reported with the sort of text that it stands in', () => {
    expect(factsInReport('<Foo />')).toEqual([{ name: 'Foo', in: 'report' }]);
  });
});

describe('other documents', () => {
  it('have the components that concern them', () => {
    const plan = '---\ntitle: 计划\nbranch: bureau\nperiod: 2023\ndate: 2023-01-01\n---\n';
    expect(problemsIn('plans/a.mdx', `${plan}<Tally of="lectures" />\n`)).toEqual([]);
    expect(problemsIn('plans/a.mdx', `${plan}<Chart of="lectures" by="month" />\n`)).toEqual([
      '7:1 mdx-unknown-component',
    ]);
    const guide = '---\ntitle: 手册\n---\n写作`<Tally of="…" />`即可：<Tally of="lectures" />\n';
    expect(problemsIn('guide/a.mdx', guide)).toEqual(['4:24 mdx-unknown-component']);
  });
});

describe('a text that is deeper or denser than any that was written for readers', () => {
  const deep: [string, string][] = [
    ['brackets', '['.repeat(100) + ']'.repeat(100)],
    ['100,000 brackets', '['.repeat(100_000)],
    ['braces', '{'.repeat(100_000)],
    ['braces over paragraphs', '{\n\n'.repeat(50)],
    ['quotes', `${'>'.repeat(100)}a`],
    ['lists in quotes', `${'> - '.repeat(40)}a`],
    ['lists', Array.from({ length: 80 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
  ];
  const dense: [string, string][] = [
    ['stars', '*a'.repeat(4000)],
    ['closing brackets', ']'.repeat(9000)],
    ['columns', `${'|a'.repeat(900)}|\n${'|-'.repeat(900)}|\n`],
    ['cells', `${'|a'.repeat(190)}|\n${'|-'.repeat(190)}|\n${'|\n'.repeat(20_000)}`],
    ['list entries', '- a\n'.repeat(50_000)],
    ['underlined headings', 'a\n=\n'.repeat(20_000)],
    ['footnotes', '[^a]: b\n\n[^a]\n\n'.repeat(10_000)],
  ];

  it.each(deep)('is refused as it is too deep: %s', (_what, text) => {
    expect(inReport(text)).toEqual([expect.stringMatching(/ mdx-too-deep$/)]);
    expect(inRecord(text)).toEqual([expect.stringMatching(/ mdx-too-deep$/)]);
  });

  it.each(dense)('is refused as it is too dense: %s', (_what, text) => {
    expect(inReport(text)).toEqual([expect.stringMatching(/ text-too-much$/)]);
    expect(inRecord(text)).toEqual([expect.stringMatching(/ text-too-much$/)]);
  });

  it('is refused for components in components', () => {
    const text = `${'<Said reason="a">\n'.repeat(100)}a\n${'</Said>\n'.repeat(100)}`;
    expect(inReport(text)).toEqual([expect.stringMatching(/ mdx-too-deep$/)]);
  });

  it('is not meant where a long report has long lists and tables', () => {
    const list = '- 第一项，**重点**，[依据](/guide/)\n'.repeat(300);
    const table = `| 甲 | 乙 |\n| -- | --: |\n${'| **一** | 2 |\n'.repeat(300)}`;
    expect(inReport(`${list}\n${table}`)).toEqual([]);
  });
});
