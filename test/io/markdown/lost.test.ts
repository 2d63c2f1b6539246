import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noNames } from '../../../src/domain/names.ts';
import type { TextRole } from '../../../src/domain/text-role.ts';
import { skimDocument } from '../../../src/io/markdown/document.ts';
import { describeIssue } from '../../../src/labels/issues.ts';
import { documentOf, textSource } from '../../support/printed.ts';

/** What is told of a text, as `line:column code`. */
const told = (text: string, role: TextRole = 'record') =>
  documentOf(text, role).issues.map(({ code, at }) =>
    at.in === 'text' ? `${at.line}:${at.column} ${code}` : code,
  );

/** The lines that the hint of the only issue of a text proposes. */
function proposed(text: string, role: TextRole = 'record'): string[] {
  const { issues } = documentOf(text, role);
  expect(issues).toHaveLength(1);
  return describeIssue(issues[0]!, noNames).hint.split('\n').slice(1);
}

const encode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

type Kind = [text: string, told: string, role?: TextRole];

const kinds: readonly Kind[] = [
  // What is printed nowhere.
  ['|甲|乙|\n|-|-|\n|1|2|3|', '3:5 text-lost'],
  ['[附件]: https://a.gov.cn/', '1:1 text-lost'],
  ['见[甲]。\n\n[甲]: https://a.cn/\n[甲]: https://b.cn/', '4:1 text-lost'],
  ['[^1]: 见会议记录本', '1:1 text-lost'],
  ['甲[^1]\n\n[^1]: 注一\n[^1]: 注二', '4:1 text-lost'],
  ['``` 附件一\n甲\n```', '1:1 text-lost'],
  ['[甲](https://a.cn/ "乙")', '1:1 text-lost'],
  ['![图](/favicon.svg "乙")', '1:1 text-lost'],
  ['甲[^1]\n\n[^1]:\n\n乙', '3:1 text-lost'],
  // Notes.
  ['甲[^注]\n\n[^注]：见会议记录本', '3:1 note-unread'],
  ['甲[^1]\n\n[^1] 见会议记录本', '3:1 note-unread'],
  ['甲［^1］\n\n[^1]: 见会议记录本', '1:2 note-unread'],
  ['甲[^1]。', '1:2 note-unread'],
  // Backslashes.
  ['\\\\10.1.1.5\\共享', '1:1 backslash-lost'],
  ['存于D:\\_备份\\#1\\*.docx。', '1:1 backslash-lost'],
  ['- E:\\党建\\!重要\\(一)', '1:3 backslash-lost'],
  ['在备份\\_1\\#2', '1:1 backslash-lost'],
  ['存于 D:\\备份\\\n另存一份', '1:4 backslash-lost'],
  ['存于备份\\\n另存一份', '1:1 backslash-lost'],
  // Marks with nothing behind them.
  ['甲。\n\n## \n\n乙。', '3:1 text-lost'],
  ['甲\n#\n乙', '2:1 text-lost'],
  ['### ###', '1:1 text-lost'],
  ['-', '1:1 text-lost'],
  ['- 甲\n- \n- 乙', '2:1 text-lost'],
  ['1. *', '1:4 text-lost'],
  ['甲\n\n>', '3:1 text-lost'],
  ['见[](https://a.cn/)', '1:2 text-lost'],
  // Names and numbers of characters.
  ['甲&nbsp;乙', '1:2 character-reference'],
  ['**5&lt;6**，见\\&copy;、&foo;、`&lt;`', '1:4 character-reference'],
  ['甲&#65;乙', '1:2 character-reference'],
  ['![甲&mdash;乙](/favicon.svg)', '1:4 character-reference'],
  // Marks that are meant as signs.
  ['《党章》*、《条例》*', '1:5 marks-doubtful'],
  ['《党章》**、《条例》**', '1:5 marks-doubtful'],
  ['长*宽*高', '1:2 marks-doubtful'],
  ['三月~~五月、六月~~七月', '1:3 marks-doubtful'],
  ['长 *宽 *高，2*3=6，4*5=20，《甲》*《乙》*《丙》', '1:3 marks-doubtful'],
  ['长 *宽* 高', '1:3 marks-doubtful'],
  ['共 *三*项', '1:3 marks-doubtful'],
  ['/*甲*/', '1:2 marks-doubtful'],
  ['见 _备份_ 文件夹', '1:3 marks-doubtful'],
  ['见 __备份__ 文件夹', '1:3 marks-doubtful'],
  ['*甲，*乙', '1:1 marks-doubtful'],
  ['**甲，`a*b`，乙*丙**', '1:1 marks-doubtful'],
  ['- 5.2%（一季度）', '1:1 sign-doubtful'],
  ['+ 0.3个百分点', '1:1 sign-doubtful'],
  ['>5万元的项目3个', '1:1 sign-doubtful'],
  ['>=5场的支部3个', '1:1 sign-doubtful'],
  ['> 60岁的党员12人', '1:1 sign-doubtful'],
  ['>三分之二的党员', '1:1 sign-doubtful'],
  ['- 1.5万元', '1:1 sign-doubtful'],
  ['- ５.2%', '1:1 sign-doubtful'],
  ['- ￥500', '1:1 sign-doubtful'],
  ['+ 3人参加', '1:1 sign-doubtful'],
  ['1. - 3人（二月）', '1:4 sign-doubtful'],
  // Headings.
  ['议定三项。\n=======\n乙。', '1:1 heading-underlined'],
  ['议定三项。\n-----', '1:1 heading-underlined'],
  ['##存在问题', '1:1 heading-unread'],
  ['甲。\n＃＃ 存在问题', '2:1 heading-unread'],
  ['#存在问题', '1:1 heading-unread'],
  // Tables.
  ['支部\t人数\n甲\t3', '1:1 table-unread'],
  ['支部|人数\n一组|5', '1:1 table-unread'],
  ['支部    人数\n一组    5\n二组    6', '1:1 table-unread'],
  ['支部　人数　次数\n一组　5　3', '1:1 table-unread'],
  ['\t人数\t次数\n甲\t3\t4', '1:1 table-unread'],
  ['｜支部｜人数｜\n｜--｜--｜\n｜甲｜3｜', '1:1 table-unread'],
  ['如下：\n\n|支部|人数|\n|甲|3|', '3:1 table-unread'],
  ['支部|人数|次数\n甲|3\n乙|4|5|补录', '1:1 table-unread'],
  ['支部 | 人数 | 次数\n---|---\n甲|3|1', '1:1 table-unread'],
  ['支部,人数,次数\n甲,3,1\n乙,4,2', '1:1 table-unread'],
  ['签字：\n____', '2:1 text-lost'],
  ['签字\n\n_ _ _', '3:1 text-lost'],
  ['见https://a.cn/*d*/x', '1:15 marks-doubtful'],
  ['|支部|人数|\n|--|\n|甲|3|', '1:1 table-unread'],
  ['| 支部 | 人数 |\n\n| 甲 | 3 |\n\n| 乙 | 4 |', '1:1 table-unread'],
  ['如下。\n\n支部\t人数\n\n甲\t3', '3:1 table-unread'],
  ['支部｜人数\n\n甲｜3', '1:1 table-unread'],
  ['| 支部 | 人数 |\n\n| -- | -- |\n\n| 甲 | 3 |', '1:1 table-unread'],
  ['|支部|人数|\n|-|-|\n|甲|3|\n\n|乙|4|\n\n完。', '5:1 table-unread'],
  ['> |甲|乙|\n> |1|2|', '1:3 table-unread'],
  // Lines below.
  ['|甲|乙|\n|-|-|\n|1|2|\n注：截至6月。\n注：不含借调。', '4:1 line-runs-on'],
  ['- 甲。\n- 乙。\n会议强调，要学。', '3:1 line-runs-on'],
  ['1. 甲：\n会议强调，要学。', '2:1 line-runs-on'],
  ['> 甲。”\n会议强调，要学。', '2:1 line-runs-on'],
  ['+ 甲。\n 会议强调，要学。', '2:2 line-runs-on'],
  ['甲[^1]\n\n[^1]: 注。\n会议强调，要学。', '4:1 line-runs-on'],
  ['+', '1:1 text-lost'],
  // Bold type and links.
  ['抓好**重点 **工作', '1:3 markup-unread'],
  ['抓好** 重点** 工作', '1:3 markup-unread'],
  ['抓好＊＊重点＊＊工作', '1:3 markup-unread'],
  ['见[报告]（/reports/2023-h1/）。', '1:2 markup-unread'],
  ['见［报告］(/reports/2023-h1/)。', '1:2 markup-unread'],
  ['见【报告】（ #总体情况 ）。', '1:2 markup-unread'],
  ['见[报告] （https://a.cn/b）。', '1:2 markup-unread'],
  ['见![图]（/favicon.svg）。', '1:2 markup-unread'],
  // Components.
  ['共《Tally of="lectures"》次', '1:2 tag-unread', 'report'],
  ['共＜Tally of=“lectures”/＞次', '1:2 tag-unread', 'plan'],
  ['共`<Tally of="lectures" />`次', '1:3 tag-unread', 'report'],
  ['共\\<Tally of="lectures" />次', '1:3 tag-unread', 'report'],
  ['甲。\n\n```\n<Tally of="lectures" />\n\n## 乙', '3:1 fence-unclosed', 'record'],
];

describe('what a text says and its page would not is told', () => {
  it.each<Kind>(kinds)('%j', (text, expected, role) => {
    expect(told(text, role)).toEqual([expected]);
  });

  it('where a figure stands in a fence that nothing closes, for both', () => {
    expect(told('```\n<Tally of="lectures" />', 'report')).toEqual([
      '1:1 fence-unclosed',
      '2:1 tag-unread',
    ]);
  });

  it('of records that are not parsed for anything else', () => {
    for (const [text, , role = 'record'] of kinds) {
      if (role !== 'record') continue;
      expect(skimDocument(textSource(text), 'record').issues).toEqual(documentOf(text).issues);
    }
  });

  it.each([
    ['**注意：**后文', 'record'],
    ['落实**《条例》**要求', 'record'],
    ['*（略）*后文，~~删去。~~', 'record'],
    ['甲：*（略）* 乙', 'record'],
    ['1. 甲\n2.\n\n> 甲\n>\n> 乙', 'record'],
    ['- \\# 甲', 'record'],
    ['\\*不是强调\\*、\\[附件]、甲\\_\n\n1\\. 甲', 'record'],
    ['D:\\\\备份\\\\\\_1', 'record'],
    ['`D:\\_备份\\#1`', 'record'],
    ['- 5月开展两次\n- 2023年计划\n* 5.2%', 'record'],
    ['> 2023年计划\n\n> 5月30日\n\n> 1. 甲', 'record'],
    ['- 3人参加培训\n- 2023-05-01\n- 1、甲', 'record'],
    [
      '甲\\&nbsp;乙、AT&T;、`&lt;`、https://a.cn/?a=1&copy=2、[甲](https://a.cn/?a=1&amp;b=2)',
      'record',
    ],
    ['***甲***、**甲`*`乙**、*甲**乙***', 'record'],
    ['#党史学习# 第三期、#1机组', 'record'],
    ['## 甲\n\n甲\n\n---\n\n乙', 'record'],
    ['|甲|乙|\n|-|-|\n|1|\n|1|2||', 'record'],
    ['- 甲，\n乙。\n  丙。\n\n\t丁。\n\t戊。\n\n> 甲。\n> 乙。\n\n甲。\n乙。', 'record'],
    ['|甲|乙|\n|-|-|\n|1|\n\n|甲|\n|-|\n1', 'record'],
    ['3 **2** 4、甲\\*\\*乙 **、[甲]（乙）、【甲】（2023年）', 'record'],
    ['#N/A\n#DIV/0!\n#REF!', 'record'],
    ['甲\t乙', 'record'],
    ['|甲|乙|\n|-|-|\n|1|2|\n\n|丙|丁|\n|-|-|\n|3|4|\n\n甲\n\n| 5 |', 'record'],
    ['1、\t甲\n\n2、\t乙', 'record'],
    ['甲  乙\n丙\n丁  戊\n\nA|B', 'record'],
    ['1、  讨论\n2、  表决', 'record'],
    ['（1）\t讨论\n（2）\t表决\n\n一、\t甲\n二、\t乙\n\n●\t丙\n●\t丁', 'record'],
    ['````\n```\n````\n\n~~~mdx\n甲\n~~~', 'record'],
    ['见[甲][a]、甲[^1]。\n\n[a]: https://a.cn/\n[^1]: 注', 'record'],
    ['见[^_^]、\\[^1]、［^1］', 'record'],
    ['甲[^注1]\n\n[^注1]: - 一\n    - 二', 'record'],
    ['写成`<Tally of="lectures" />`', 'guide'],
  ] as const)('and nothing of what is meant: %j', (text, role) => {
    expect(told(text, role)).toEqual([]);
  });
});

describe('the lines that a hint proposes', () => {
  it.each<Kind>(
    kinds.filter(([, code]) =>
      /backslash|marks|sign-|reference|heading-unread|markup|table|tag-unread/.test(code),
    ),
  )('are accepted: %j', (text, code, role) => {
    const lines = proposed(text, role);
    if (/table|heading/.test(code)) expect(told(lines.join('\n'), role)).toEqual([]);
    else for (const line of lines) expect(told(line, role)).toEqual([]);
  });

  it.each([
    ['甲[^注]\n\n[^注]：见会议记录本', '甲[^注]\n\n[^注]: 见会议记录本'],
    ['甲[^1]\n\n> ［^1］：见会议记录本', '甲[^1]\n\n> [^1]: 见会议记录本'],
    ['甲［ ^1］\n\n[^1]: 见会议记录本', '甲[^1]\n\n[^1]: 见会议记录本'],
  ])('make a note of %j', (text, mended) => {
    const { issues } = documentOf(text);
    const [line = ''] = proposed(text);
    const { text: unread } = issues[0]!.facts as { text: string };
    expect(text.replace(unread, line)).toBe(mended);
    expect(told(mended)).toEqual([]);
  });

  it.each(['甲[^1]。', '## ', '-', '1. *', '>', '[](https://a.cn/)'])(
    'are accepted where a mark has no words, or no note: %s',
    (text) => {
      const lines = proposed(text);
      expect(lines).toHaveLength(1);
      expect(told(lines.join('\n'))).toEqual([]);
    },
  );

  it.each(['a<b', '人数<10人，不单列', '（率<5%）', '1<x'])(
    'are accepted where a sign was taken for the beginning of a tag: %s',
    (text) => {
      const [line = ''] = proposed(text);
      expect(line).toContain('＜');
      expect(told(line)).toEqual([]);
    },
  );

  it.each(['https://a.cn/*d*/x', 'https://a.cn/?q=a*b*c'])(
    'keep an address one, and offer no bold type within it: %s',
    (address) => {
      const [line = '', ...others] = proposed(`见${address}`);
      expect(others).toEqual([]);
      expect(told(`见${address.replaceAll('*', encode)}`)).toEqual([]);
      expect(decodeURIComponent(line)).toBe(/\*[bd]\*/.exec(address)?.[0]);
    },
  );

  it('leave an empty place to be filled in', () => {
    const [line = ''] = proposed('签字：\n____');
    expect(told(`签字：\n${line}`)).toEqual([]);
    expect(toHtml(documentOf(`签字：\n${line}`).root)).toContain('____');
  });

  it('make a table of what was pasted, cell by cell', () => {
    const page = toHtml(documentOf(proposed('支部\t人数\n甲|乙\t3\n丙').join('\n')).root);
    expect([...page.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell)).toEqual([
      '支部',
      '人数',
      '甲|乙',
      '3',
    ]);
  });
});

describe('a sign before a quantity', () => {
  const signs = fc.constantFrom('-', '- ', '+', '+  ', '>', '> ', '>=', '> =', '>≥', '>-');
  const quantities = fc
    .record({
      currency: fc.constantFrom('', '￥', '$'),
      number: fc.constantFrom('5', '0.3', '５.2', '1,200', '１２００'),
      unit: fc.constantFrom('', '%', '人', '万元', '场次', '个百分点', '岁'),
      rest: fc.constantFrom('', '（一季度）', '，下同'),
      before: fc.constantFrom('', '甲：\n\n', '1. ', '* ', '> '),
    })
    .map((parts) => ({ ...parts, text: Object.values(parts).slice(0, 4).join('') }));

  it('is printed or told, with lines to copy that are accepted', () => {
    fc.assert(
      fc.property(signs, quantities, (sign, { before, text }) => {
        const { root, issues } = documentOf(before + sign + text);
        if (issues.length === 0) expect(toHtml(root)).toContain(sign.trim());
        for (const found of issues) {
          const [, ...lines] = describeIssue(found, noNames).hint.split('\n');
          for (const line of lines) expect(told(line)).toEqual([]);
        }
      }),
    );
  });
});

describe('whatever is written', () => {
  const words = ['支部', '讨论', '2023', '5.2%', 'AB', '《条例》', '（一）', '附件', '共享'];
  const signs = [
    '，',
    '。',
    '、',
    '：',
    '*',
    '**',
    '_',
    '~~',
    '~',
    '`',
    '#',
    '##',
    '＃',
    '-',
    '+',
    '>',
    '=',
    '|',
    '｜',
    '\\',
    '\\\\',
    'D:\\',
    '!',
    '(',
    ')',
    '.',
    '1.',
    '3)',
    '[',
    ']',
    ']: ',
    '](',
    '[^1]',
    '&',
    '&lt;',
    '&nbsp;',
    '&#65;',
    '"',
    '/',
    'https://a.cn/b',
    'www.b.cn',
    ':--',
    '---',
    '=======',
    '```',
    '    ',
    '\t',
    ' ',
    '　　',
    '\n',
    '\n',
    '\n',
    '\n\n',
    '- ',
    '* ',
    '> ',
    '| ',
    '|\n',
    '<',
    '{',
    '@',
    ';',
    "'",
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs)), {
      minLength: 1,
      maxLength: 24,
    })
    .map((parts) => parts.join(''));

  it('is printed, but for the marks of Markdown, or told', () => {
    const count = { printed: 0 };
    fc.assert(
      fc.property(text, (written) => {
        const { root, issues } = documentOf(written);
        if (issues.length > 0) return;
        count.printed += 1;
        const html = toHtml(root, { characterReferences: { omitOptionalSemicolons: false } });
        const targets = [...html.matchAll(/(?:href|src|alt)="([^"]*)"/g)].map(([, url]) =>
          unescaped(url!),
        );
        const page = decoded(html.replaceAll(/<[^>]*>/g, '')) + decoded(targets.join(''));
        expect(missing(written, page, /[\p{L}\p{N}%％，。、：；！？《》（）“”‘’｜＃～]/u)).toEqual(
          [],
        );
        // Signs are printed or have made something of the text.
        const made = (tags: RegExp) => html.match(tags)?.length ?? 0;
        const stars = times(written, /\*/g);
        const starsPrinted = times(page, /\*/g);
        const ofMarks =
          2 * made(/<em>/g) + 4 * made(/<strong>/g) + made(/<li>/g) + 1000 * made(/<hr>/g);
        expect(starsPrinted + ofMarks).toBeGreaterThanOrEqual(stars);
        expect(times(page, /&/g)).toBeGreaterThanOrEqual(times(written, /&/g));
        const rules = 1000 * made(/<hr>/g);
        expect(times(page, /_/g) + rules).toBeGreaterThanOrEqual(times(written, /_/g));
        const escaped = times(written, /\\[!-/:-@[-`{-~]/g) + times(written, /\\\n/g);
        expect(times(page, /\\/g) + escaped).toBeGreaterThanOrEqual(times(written, /\\/g));
      }),
      { numRuns: 700 },
    );
    expect(count.printed).toBeGreaterThan(100);
  });
});

function decoded(html: string): string {
  return html
    .replaceAll(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&quot;', '"');
}

/** An address with the characters that it names by their numbers, as far as those are characters. */
function unescaped(url: string): string {
  return url.replaceAll(/(?:%[\dA-F]{2})+/g, (numbers) => {
    try {
      return decodeURIComponent(numbers);
    } catch {
      return numbers;
    }
  });
}

function times(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** The characters of a sort that one text has more often than another. */
function missing(written: string, page: string, sort: RegExp): string[] {
  const count = (text: string) => {
    const found = new Map<string, number>();
    for (const character of text) {
      if (sort.test(character)) found.set(character, (found.get(character) ?? 0) + 1);
    }
    return found;
  };
  const printed = count(page);
  return [...count(written)].flatMap(([character, often]) =>
    often > (printed.get(character) ?? 0) ? [character] : [],
  );
}
