import type { Element } from 'hast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, htmlInLine, printedHtml } from '../../support/printed.ts';
import { plainRoot } from '../../../src/io/markdown/plain.ts';

describe('the end of a line within a paragraph', () => {
  it.each([
    ['先讲纪律\n再讲作风', '<p>先讲纪律再讲作风</p>'],
    [
      '先讲**纪律**，\n再讲*作风*\n和学风',
      '<p>先讲<strong>纪律</strong>，再讲<em>作风</em>和学风</p>',
    ],
    ['到会\n，讨论', '<p>到会，讨论</p>'],
    ['共3次。\n2023年', '<p>共3次。2023年</p>'],
    ['- 先讲纪律\n  再讲作风', '<ul><li>先讲纪律再讲作风</li></ul>'],
    ['> 先讲纪律\n> 再讲作风', '<blockquote><p>先讲纪律再讲作风</p></blockquote>'],
  ])('is nothing between Chinese characters: %j', (text, expected) => {
    expect(printedHtml(text)).toBe(expected);
  });

  it.each(['from\nhere', '“from”\nhere', '支部\nABC', '12\n30', '2023\n年'])(
    'is a blank elsewhere: %j',
    (text) => {
      expect(printedHtml(text)).toBe(`<p>${text}</p>`);
    },
  );

  it.each([
    '第1项 学习\n第2项 讨论',
    '第一部分：学习\n第二部分：讨论',
    '一 、学习\n二 、讨论',
    '1 、学习\n2 、讨论',
    '壹、学习\n贰、讨论',
    'i. 学习\nii. 讨论\niii. 表决',
    'I、学习\nII、讨论\nIII、表决',
    '1 学习\n2 讨论',
    '议程\n1　学习\n2　讨论',
  ])('parts the points of a list, however they are numbered: %j', (text) => {
    const html = printedHtml(text);
    for (const line of text.split('\n').slice(1)) expect(html).toContain(`<p>${line}</p>`);
  });

  it.each(['参加党员\n30 人', '到会\n12 人，请假\n30 人', '共\n第1季度三次'])(
    'parts no amount that reaches the margin: %j',
    (text) => {
      expect(printedHtml(text).match(/<p>/g)).toHaveLength(1);
      expect(printedHtml(text)).not.toContain('<br>');
    },
  );

  it('is nothing beside a figure in a Chinese sentence', () => {
    const { root } = documentOf(
      '共\n<Tally of="lectures" />，比\n去年多<Tally of="essays" />\n次',
      'report',
    );
    const [paragraph] = root.children as Element[];
    expect(paragraph!.children.map((node) => (node.type === 'text' ? node.value : '□'))).toEqual([
      '共',
      '□',
      '，比去年多',
      '□',
      '次',
    ]);
  });

  it('stays what it is where it was asked for', () => {
    expect(printedHtml('甲  \n乙')).toBe('<p>甲<br>乙</p>');
    expect(printedHtml('```\n甲\n乙\n```')).toBe('<pre tabindex="0"><code>甲\n乙</code></pre>');
  });
});

describe('lines as an office writes them', () => {
  it.each([
    ['会议议程：\n1、讨论计划\n2、审议名单', ['会议议程：', '1、讨论计划', '2、审议名单']],
    ['会议议程\n（1）讨论\n（2）审议', ['会议议程', '（1）讨论', '（2）审议']],
    [
      '一、学习情况\n二、存在问题\n（一）学得不深',
      ['一、学习情况', '二、存在问题', '（一）学得不深'],
    ],
    [
      '一、学习情况。\n（一）学得不深。\n（二）用得不够。',
      ['一、学习情况。', '（一）学得不深。', '（二）用得不够。'],
    ],
    ['　　第一段。\n　　第二段', ['第一段。', '第二段']],
    ['    第一段。\n    第二段。', ['第一段。', '第二段。']],
    [
      '通知\n    第一段，\n    第二**段**。\n\t第三段',
      ['通知', '第一段，', '第二<strong>段</strong>。', '第三段'],
    ],
    [
      '1、讨论计划，\n    审议名单，\n    表决。\n    第二段',
      ['1、讨论计划，审议名单，表决。', '第二段'],
    ],
    ['会议议程：\n3. 讨论。\n5. 表决。', ['会议议程：', '3. 讨论。', '5. 表决。']],
    ['①讨论\n②审议', ['①讨论', '②审议']],
    ['● 讨论\n● 审议', ['● 讨论', '● 审议']],
    ['第一，讨论。\n第二，审议。', ['第一，讨论。', '第二，审议。']],
    ['\u00a0\u00a0第一段\n\u00a0\u00a0第二段', ['第一段', '第二段']],
  ])('are paragraphs of their own: %j', (text, expected) => {
    expect(printedHtml(text)).toBe(expected.map((line) => `<p>${line}</p>`).join(''));
  });

  it.each([
    ['１、', '２、'],
    ['１．', '２．'],
    ['（１）', '（２）'],
    ['1，', '2，'],
    ['1.1 ', '1.2 '],
    ['[1]', '[2]'],
    ['【1】', '【二】'],
    ['A、', 'B、'],
    ['a.', 'b.'],
    ['（A）', '（B）'],
    ['一)', '二）'],
    ['— ', '— '],
    ['－', '－'],
    ['√', '√'],
    ['➢', '➢'],
    ['一是', '二是'],
    ['一要', '二要'],
    ['其一，', '其二，'],
    ['Ⅰ、', 'Ⅱ、'],
    ['✅', '✅'],
    ['👉 ', '👉 '],
    ['1️⃣', '2️⃣'],
    ['→', '→'],
    ['-', '-'],
    ['—', '—'],
    ['l ', 'l '],
    ['Ø ', 'Ø '],
    ['问：', '答：'],
    ['1：', '2：'],
    ['9:00 ', '10：30—11：00 '],
    ['5月16日，', '5月20日，'],
    ['2023.5.16 ', '2023.5.20 '],
    ['首先，', '其次，'],
    ['时间：', '地点：'],
  ])('are paragraphs of their own behind %s and %s', (first, second) => {
    const lines = ['议程如下', `${first}讨论计划`, `${second}审议名单`];
    expect(printedHtml(lines.join('\n'))).toBe(lines.map((line) => `<p>${line}</p>`).join(''));
  });

  it('are paragraphs of their own where they say who signs, and when', () => {
    expect(printedHtml('特此报告。\n中共市工信局委员会\n2023年6月30日')).toBe(
      '<p>特此报告。</p><p>中共市工信局委员会</p><p>2023年6月30日</p>',
    );
    expect(printedHtml('市工信局\n二〇二三年六月三十日')).toBe(
      '<p>市工信局</p><p>二〇二三年六月三十日</p>',
    );
    expect(printedHtml('会议定于\n下周，即\n2023年6月30日')).toBe(
      '<p>会议定于下周，即\n2023年6月30日</p>',
    );
  });

  it('are one where a single sentence begins like a point of a sort that sentences have', () => {
    expect(printedHtml('会议定于\n5月16日，地点另行通知')).toBe(
      '<p>会议定于\n5月16日，地点另行通知</p>',
    );
    expect(printedHtml('同比变化为\n-5.2%')).toBe('<p>同比变化为\n-5.2%</p>');
  });

  it('are one where times follow each other, or a single sentence begins like a point', () => {
    expect(printedHtml('共开展活动\n一、二季度合计\n12、13日两天')).toBe(
      '<p>共开展活动一、二季度合计\n12、13日两天</p>',
    );
    expect(printedHtml('会议指出。\n一是要学')).toBe('<p>会议指出。一是要学</p>');
    expect(printedHtml('会议开了。\n会议强调：要学')).toBe('<p>会议开了。会议强调：要学</p>');
  });

  it('are one where a sentence only reaches the margin before a number', () => {
    expect(printedHtml('全年完成\n3.5亿元投资')).toBe('<p>全年完成\n3.5亿元投资</p>');
    expect(printedHtml('见附件\n（1）所列')).toBe('<p>见附件（1）所列</p>');
  });

  it('stand below each other in a list and in emphasis', () => {
    expect(printedHtml('- 甲：\n  1、乙\n  2、丙')).toBe(
      '<ul><li>甲：<br>1、乙<br>2、丙</li></ul>',
    );
    expect(printedHtml('**一、甲\n二、乙**')).toBe('<p><strong>一、甲<br>二、乙</strong></p>');
  });
});

describe('the lines of a text', () => {
  const pieces = fc.constantFrom(
    '支部',
    '讨论',
    '，',
    '。',
    '：',
    '1、',
    '（一）',
    '一、',
    '①',
    'A、',
    '一是',
    '时间：',
    '√',
    '3. ',
    'AB',
    '20',
    '　　',
    '\n',
    '\n',
    '\n\n',
  );

  it('lose and gain no character but blanks, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const printed = htmlInLine(documentOf(text).root).replaceAll(/<[^>]*>/g, '');
        expect(printed.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(printed).not.toMatch(/\p{Script=Han}\n\p{Script=Han}/u);
      }),
    );
  });

  it('are the same where the text is read without the parser', () => {
    expect(htmlInLine(plainRoot('议程：\n1、讨论\n2、审议')!)).toBe(
      '<p>议程：</p><p>1、讨论</p><p>2、审议</p>',
    );
  });
});

describe('a numbered list', () => {
  const numbersOf = (text: string) =>
    [...printedHtml(text).matchAll(/<span class="list-number">(.*?)<\/span> /g)].map(
      ([, mark]) => mark,
    );

  it.each([
    ['3. 讨论。\n5. 表决。\n8. 其他。', ['3.', '5.', '8.']],
    ['1) 甲\n3) 乙', ['1)', '3)']],
    ['2023. 成立\n1986. 迁址', ['2023.', '1986.']],
    ['007. 甲\n\n   乙\n\n010. 丙', ['007.', '010.']],
    ['1. 甲\n   1. 乙\n   4. 丙\n2. 丁', ['1.', '1.', '4.', '2.']],
    ['> 2. 甲\n> 9. 乙', ['2.', '9.']],
  ])('has its numbers as they are written: %j', (text, expected) => {
    expect(numbersOf(text)).toEqual(expected);
  });

  it.each([
    ['1. 甲\n99. 乙', 'numbered'],
    ['9. 甲\n100. 乙', 'numbered wide-marks'],
    ['2023. 成立', 'numbered wide-marks'],
    ['20230705. 成立', 'numbered wider-marks'],
    ['甲[^1]\n\n[^1]: 一', 'numbered'],
    ['甲[^注]\n\n[^注]: 一', 'numbered wide-marks'],
    ['甲[^注][^1]\n\n[^注]: 一\n\n[^1]: 二', 'numbered wide-marks'],
    ['甲[^说明]\n\n[^说明]: 一', 'numbered wider-marks'],
  ])('has room for the widest of its marks: %j', (text, expected) => {
    const [, name] = /<ol class="([^"]*)"/.exec(printedHtml(text)) ?? [];
    expect(name).toBe(expected);
  });

  it('leaves other lists alone', () => {
    expect(printedHtml('- 甲\n- [x] 乙')).not.toContain('list-number');
  });
});

describe('notes', () => {
  const marksOf = (text: string) => {
    const page = printedHtml(text);
    return {
      references: [...page.matchAll(/data-found="no">([^<]*)<\/a><\/sup>/g)].map(
        ([, mark]) => mark,
      ),
      notes: [...page.matchAll(/<span class="list-number"[^>]*>(.*?)<\/span> ([^<↩]*)/g)].map(
        ([, mark, words = '']) => `${mark}${words.trim()}`,
      ),
    };
  };

  it('have their numbers as they are written', () => {
    expect(marksOf('甲[^2]，乙[^5]，丙[^2]。\n\n[^5]: 五\n[^2]: 二')).toEqual({
      references: ['2', '5', '2'],
      notes: ['2.二', '5.五'],
    });
  });

  it('have the words that are written for a number', () => {
    expect(marksOf('甲[^注]\n\n[^注]: 见会议记录本')).toEqual({
      references: ['注'],
      notes: ['注：见会议记录本'],
    });
    expect(marksOf('甲[^1]\n\n[^1]: - 一').notes).toEqual(['1.']);
  });
});

describe('what looks like the address of a link', () => {
  it('is a sentence where none stands there', () => {
    expect(printedHtml('[附件]: 签到表\n\n见[附件]。')).toBe(
      '<p>[附件]: 签到表</p><p>见[附件]。</p>',
    );
  });

  it('is one where an address stands there', () => {
    expect(printedHtml('见[市委][a]。\n\n[a]: https://a.gov.cn/')).toBe(
      '<p>见<a href="https://a.gov.cn/" rel="noopener noreferrer">市委</a>。</p>',
    );
  });
});
