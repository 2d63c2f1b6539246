import { describe, expect, it } from 'vitest';
import { wordFile } from '../../../src/document/word/word-file.ts';
import { recordAt } from '../../support/content-tree.ts';
import { documentOf } from '../../support/report-document.ts';
import {
  childOf,
  elementsOf,
  printedText,
  textIn,
  wordParts,
  type XmlElement,
} from '../../support/word-parts.ts';
import { misplaced } from '../../support/word-order.ts';

/** A report with every sort of thing that a text can hold. */
const everything = `
开头**重点***强调*~~删去~~\`代码\`，[链接](https://example.org/)，党课<Tally of="lectures" />[^a]。

## 一、情况

### （一）学习

#### 1.安排

##### （1）次数

（二）建设。“引号”和破折号——都在。

3. 第三
   - 内层

- [ ] 未办

> 引文

\`\`\`
原 样
\`\`\`

---

| 项目 | 数 |
| --- | ---: |
| 党课 | <Tally of="lectures" /> |

<Chart of="lectures" by="month" />

<TallyTable of="lectures,essays" by="quarter" />

<Records of="lectures" />

[^a]: 注释。
`;
const signed = {
  to: '市委',
  signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-05' }],
};
const record = recordAt('window', { date: '2023-05-10' });
const document = documentOf(everything, signed, record);
const file = await wordFile(document);
const parts = wordParts(file);
const body = parts.get('word/document.xml')!;
const paragraphs = elementsOf(body, 'w:p');
const styled = (style: string) =>
  paragraphs.filter(
    (one) => childOf(childOf(one, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] === style,
  );
const withText = (text: string) => paragraphs.find((one) => printedText(one).includes(text))!;
const fontsOf = (element: XmlElement) =>
  new Set(elementsOf(element, 'w:rFonts').map(({ attributes }) => attributes['w:eastAsia']));

describe('a Word file', () => {
  it('has its elements in the order of the schema, in every part', () => {
    expect(
      [...parts].flatMap(([name, part]) => misplaced(part).map((what) => `${name} ${what}`)),
    ).toEqual([]);
  });

  it('is the same file whenever it is made', async () => {
    expect(Buffer.from(await wordFile(document)).equals(Buffer.from(file))).toBe(true);
  });

  it('is of the day of its last signature', () => {
    const core = parts.get('docProps/core.xml')!;
    const days = ['dcterms:created', 'dcterms:modified'].map(
      (name) => childOf(core, name)?.children,
    );
    expect(days).toEqual([['2023-07-05T00:00:00Z'], ['2023-07-05T00:00:00Z']]);
  });

  it('prints on A4 with the margins of the standard, on a grid of 22 lines and 28 characters', () => {
    const section = elementsOf(body, 'w:sectPr')[0]!;
    const millimetres = (twips: string | undefined) => (Number(twips) / 1440) * 25.4;
    const { attributes: size } = childOf(section, 'w:pgSz')!;
    expect(millimetres(size['w:w'])).toBeCloseTo(210, 1);
    expect(millimetres(size['w:h'])).toBeCloseTo(297, 1);
    const { attributes: margin } = childOf(section, 'w:pgMar')!;
    const sides = ['top', 'bottom', 'left', 'right'].map((side) =>
      millimetres(margin[`w:${side}`]),
    );
    for (const [at, wanted] of [37, 35, 28, 26].entries()) expect(sides[at]).toBeCloseTo(wanted, 1);
    const { attributes: grid } = childOf(section, 'w:docGrid')!;
    expect(grid['w:type']).toBe('linesAndChars');
    const lines = ((225 / 25.4) * 72) / (Number(grid['w:linePitch']) / 20);
    expect(Math.floor(lines)).toBe(22);
    const characters = ((156 / 25.4) * 72) / (16 + Number(grid['w:charSpace']) / 4096);
    expect(Math.floor(characters + 0.01)).toBe(28);
  });

  it('fills that grid by itself: 22 lines of exact height, 28 characters of 16 points', () => {
    const normal = elementsOf(parts.get('word/styles.xml')!, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Normal',
    )!;
    const line = childOf(childOf(normal, 'w:pPr'), 'w:spacing')!.attributes;
    expect(line['w:lineRule']).toBe('exact');
    expect(Math.floor(((225 / 25.4) * 1440) / Number(line['w:line']))).toBe(22);
    const run = childOf(normal, 'w:rPr')!;
    const size = Number(childOf(run, 'w:sz')!.attributes['w:val']) / 2;
    const width = size + Number(childOf(run, 'w:spacing')!.attributes['w:val']) / 20;
    expect([size, Math.floor(((156 / 25.4) * 72) / width)]).toEqual([16, 28]);
  });

  it('names a face for Chinese at every run of text, and none of a theme', () => {
    const runs = [...parts]
      .filter(([name]) => /document|foot/.test(name))
      .flatMap(([, part]) => elementsOf(part, 'w:r'))
      .filter((run) => /\p{Script=Han}/u.test(printedText(run)));
    expect(runs.length).toBeGreaterThan(40);
    const bare = runs.filter((run) => {
      const { attributes = {} } = childOf(childOf(run, 'w:rPr'), 'w:rFonts') ?? {};
      return ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'].some(
        (key) => attributes[key] === undefined,
      );
    });
    expect(bare.map(printedText)).toEqual([]);
    const themed = [...parts]
      .flatMap(([, part]) => elementsOf(part, 'w:rFonts'))
      .flatMap(({ attributes }) => Object.keys(attributes).filter((key) => /theme/i.test(key)));
    expect(themed).toEqual([]);
  });

  it('embeds no face, and says what one is called elsewhere', () => {
    const fonts = elementsOf(parts.get('word/fontTable.xml')!, 'w:font');
    expect(fonts.map(({ attributes }) => attributes['w:name'])).toEqual([
      '方正小标宋简体',
      '仿宋',
      '黑体',
      '楷体',
      '宋体',
    ]);
    expect([...parts.keys()].filter((name) => /fonts\//.test(name))).toEqual([]);
  });

  it('has the faces of the standard for its title, its text and the four levels of headings', () => {
    expect([...fontsOf(styled('ReportTitle')[0]!)]).toEqual(['方正小标宋简体']);
    expect([...fontsOf(withText('一、情况'))]).toEqual(['黑体']);
    expect([...fontsOf(withText('（一）学习'))]).toEqual(['楷体']);
    expect([...fontsOf(withText('1.安排'))]).toEqual(['仿宋']);
    expect([...fontsOf(withText('（1）次数'))]).toEqual(['仿宋']);
    expect([...fontsOf(withText('“引号”'))]).toEqual(['楷体', '仿宋']);
    expect([...fontsOf(withText('市委：'))]).toEqual(['仿宋']);
    const outlined = elementsOf(parts.get('word/styles.xml')!, 'w:outlineLvl').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(outlined.slice(0, 4)).toEqual(['0', '1', '2', '3']);
  });

  it('takes quotation marks and dashes from the Chinese face, a full character wide', () => {
    const hints = elementsOf(withText('“引号”'), 'w:rFonts').map(
      ({ attributes }) => attributes['w:hint'],
    );
    expect(new Set(hints)).toEqual(new Set(['eastAsia']));
  });

  it('begins paragraphs and headings two characters in, and the addressee at the edge', () => {
    const indents = new Map(
      elementsOf(parts.get('word/styles.xml')!, 'w:style').map((one) => [
        one.attributes['w:styleId'],
        childOf(childOf(one, 'w:pPr'), 'w:ind')?.attributes['w:firstLineChars'],
      ]),
    );
    for (const style of ['ReportBody', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])
      expect(indents.get(style)).toBe('200');
    expect(indents.get('ReportAddressee')).toBeUndefined();
    expect(styled('ReportAddressee').map(printedText)).toEqual(['市委：']);
  });

  it('numbers its pages between dashes: odd ones to the right, even ones to the left, a character in', () => {
    expect(childOf(parts.get('word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined();
    const footers = elementsOf(body, 'w:footerReference').map(
      ({ attributes }) => attributes['w:type'],
    );
    expect(footers).toEqual(['default', 'even']);
    const looks = ['word/footer1.xml', 'word/footer2.xml'].map((name) => {
      const footer = parts.get(name)!;
      return [
        printedText(footer),
        textIn(elementsOf(footer, 'w:instrText')[0]!).trim(),
        elementsOf(footer, 'w:jc')[0]!.attributes['w:val'],
        [...fontsOf(footer)].join(),
        elementsOf(footer, 'w:sz')[0]!.attributes['w:val'],
      ];
    });
    expect(looks).toEqual([
      ['—  —', 'PAGE', 'right', '宋体', '28'],
      ['—  —', 'PAGE', 'left', '宋体', '28'],
    ]);
    const style = elementsOf(parts.get('word/styles.xml')!, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'ReportPageNumber',
    )!;
    expect(elementsOf(style, 'w:ind')[0]!.attributes).toMatchObject({
      'w:left': '280',
      'w:right': '280',
    });
  });

  it('repeats the head of a table on every page, tears no row, and keeps all to the lines of the grid', () => {
    const rows = elementsOf(body, 'w:tbl').map((table) => elementsOf(table, 'w:tr'));
    expect(rows).toHaveLength(4);
    for (const [head, ...others] of rows) {
      expect(elementsOf(head!, 'w:tblHeader')).toHaveLength(1);
      expect(others.flatMap((row) => elementsOf(row, 'w:tblHeader'))).toEqual([]);
      for (const row of [head!, ...others]) {
        expect(elementsOf(row, 'w:cantSplit')).toHaveLength(1);
        expect(elementsOf(row, 'w:trHeight')[0]!.attributes).toMatchObject({
          'w:val': '579',
          'w:hRule': 'atLeast',
        });
      }
    }
  });

  it('lets no line begin with a unit of its numbers', () => {
    const { attributes } = childOf(parts.get('word/settings.xml'), 'w:noLineBreaksBefore')!;
    expect(attributes['w:lang']).toBe('zh-CN');
    expect(attributes['w:val']).toMatch(/^!%\),.+～￠.*次/);
    expect(attributes['w:val']!.length).toBeLessThanOrEqual(100);
  });

  it('says that its digits are of a language that breaks no number between two of them', () => {
    const [lang] = elementsOf(parts.get('word/styles.xml')!, 'w:lang');
    expect(lang?.attributes).toMatchObject({ 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' });
  });

  it('says on its first page that it is a draft, and nothing of it beside its figures', () => {
    expect(styled('ReportDraft').map(printedText)).toEqual([document.draft]);
    expect(paragraphs.map(printedText).filter((text) => text.includes('已报'))).toEqual([]);
  });

  it('keeps the rows of a short table on one page, and those of a longer one on as many as it takes', async () => {
    const tableOf = (rows: number) =>
      `|项|数|\n|---|---|\n${Array.from({ length: rows }, (_, at) => `|甲|${at}|`).join('\n')}\n\n完。`;
    for (const [rows, kept] of [
      [6, 6],
      [7, 0],
    ] as const) {
      const made = wordParts(await wordFile(documentOf(tableOf(rows))));
      const [table] = elementsOf(made.get('word/document.xml')!, 'w:tbl');
      const keeping = elementsOf(table!, 'w:tr').map(
        (row) => elementsOf(row, 'w:keepNext').length > 0,
      );
      // All but the last, which does not draw what follows to the table.
      expect(keeping.filter(Boolean)).toHaveLength(kept);
      expect(keeping.at(-1)).toBe(false);
    }
  });

  it('ends its last paragraph on the page of the closing lines', async () => {
    const made = wordParts(await wordFile(documentOf('甲。\n\n乙。')));
    const found = elementsOf(made.get('word/document.xml')!, 'w:p')
      .filter((one) => ['甲。', '乙。'].includes(printedText(one)))
      .map((one) => elementsOf(one, 'w:keepNext').length);
    expect(found).toEqual([0, 1]);
  });

  it('begins the day two characters to the right of where the name begins, both from the left', () => {
    const [organ, day] = styled('ReportClosing').map((one) =>
      Number(elementsOf(one, 'w:ind')[0]!.attributes['w:left']),
    );
    // A character is a twenty-eighth of the line: 315.86 twips.
    expect(Math.abs(day! - organ! - 2 * 315.86)).toBeLessThan(2);
  });

  it('ends with its formula, and below an empty line with who it is from and the day', () => {
    expect(paragraphs.slice(-4).map(printedText)).toEqual([
      '特此报告。',
      '',
      '测试局党委',
      '2023年7月5日',
    ]);
  });

  it('has a table of a note as a table in its note, between paragraphs', async () => {
    const noted = documentOf(
      '甲[^1]。\n\n[^1]: \n    | 项 | 数 |\n    | --- | --- |\n    | 乙 | 丙 |',
    );
    const made = wordParts(await wordFile(noted));
    expect([...made.values()].flatMap(misplaced)).toEqual([]);
    const [note] = elementsOf(made.get('word/footnotes.xml')!, 'w:footnote').filter(
      (one) => elementsOf(one, 'w:tbl').length > 0,
    );
    expect(elementsOf(note!, 'w:tc').map(printedText)).toEqual(['项', '数', '乙', '丙']);
    const names = note!.children.map((child) => (typeof child === 'string' ? child : child.name));
    expect(names).toEqual(['w:p', 'w:tbl', 'w:p']);
    expect(elementsOf(note!, 'w:footnoteRef')).toHaveLength(1);
  });

  it('has what an author noted as a note of Word, with the number that it was given', async () => {
    const noted = documentOf('甲[^1]乙[^7]丙[^1]。\n\n[^1]: 一\n\n[^7]: 七');
    const made = wordParts(await wordFile(noted));
    const text = made.get('word/document.xml')!;
    expect([...made.values()].flatMap(misplaced)).toEqual([]);
    expect(elementsOf(text, 'w:p').map(printedText)).toContain('甲乙7丙1。');
    expect(
      elementsOf(text, 'w:footnoteReference').map(({ attributes }) => attributes),
    ).toMatchObject([{ 'w:id': '1' }, { 'w:id': '2', 'w:customMarkFollows': '1' }]);
    const notes = elementsOf(made.get('word/footnotes.xml')!, 'w:footnote').map(printedText);
    expect(notes.filter((note) => note !== '')).toEqual(['一', '7七']);
  });
});

describe('a Word file with its appendix', async () => {
  const together = documentOf(everything, signed, record, { annex: true });
  const made = wordParts(await wordFile(together));
  const text = made.get('word/document.xml')!;
  const all = elementsOf(text, 'w:p');
  const at = all.findIndex((one) => printedText(one) === '附件');

  it('has its elements in the order of the schema, and a face for Chinese at every run', () => {
    expect([...made.values()].flatMap(misplaced)).toEqual([]);
    const runs = elementsOf(text, 'w:r').filter((run) => /\p{Script=Han}/u.test(printedText(run)));
    expect(runs.filter((run) => elementsOf(run, 'w:rFonts').length === 0)).toEqual([]);
  });

  it('names it below an empty line after the text, two characters in, and then closes', () => {
    const lines = all.slice(0, at);
    expect(lines.slice(-6).map(printedText)).toEqual([
      '特此报告。',
      '',
      '附件：佐证材料目录',
      '',
      '测试局党委',
      '2023年7月5日',
    ]);
    const { attributes } = elementsOf(lines.at(-4)!, 'w:ind')[0]!;
    const character = 8844 / 28;
    expect(Number(attributes['w:left']) / character).toBeCloseTo(5, 1);
    expect(Number(attributes['w:hanging']) / character).toBeCloseTo(3, 1);
  });

  it('begins it on a page of its own: 附件 in 黑体 in the first line, its title in the third', () => {
    expect(all.slice(at, at + 3).map(printedText)).toEqual(['附件', '', '佐证材料目录']);
    expect([...fontsOf(all[at]!), ...fontsOf(all[at + 2]!)]).toEqual(['黑体', '方正小标宋简体']);
    // The first section ends in its last paragraph, the second with the document.
    const ends = all.flatMap((one, place) =>
      elementsOf(one, 'w:sectPr').length > 0 ? [place] : [],
    );
    expect(ends).toEqual([at - 1]);
  });

  it('has the same paper, grid and page numbers throughout', () => {
    const [first, second, ...others] = elementsOf(text, 'w:sectPr');
    expect(others).toEqual([]);
    const looks = (section: XmlElement) => [
      ...['w:pgSz', 'w:pgMar', 'w:docGrid'].map((name) => childOf(section, name)?.attributes),
      elementsOf(section, 'w:footerReference').map(({ attributes }) => attributes['w:type']),
    ];
    expect(looks(second!)).toEqual(looks(first!));
    const footers = [...made].filter(([name]) => /footer\d\.xml$/.test(name));
    expect(new Set(footers.map(([, footer]) => printedText(footer)))).toEqual(new Set(['—  —']));
  });
});
