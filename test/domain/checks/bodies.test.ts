import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommon } from '../../../src/domain/checks/bodies/passage.ts';
import { hashesOf, lettersOf } from '../../../src/domain/checks/bodies/phrases.ts';
import {
  leastLetters,
  similarTexts,
  tellingShare,
} from '../../../src/domain/checks/bodies/similar.ts';
import { recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { loadScenario, metric } from '../tally/scenario.ts';

const text =
  '支部书记围绕窗口服务讲了四十分钟，拿上月两起投诉作例子，逐条对照岗位责任。大家认领整改事项六条，月底回看。';

/** The check by the letter: every pair compared. */
function byHand(texts: readonly string[], least: number) {
  const phrases = texts.map((one) => new Set(hashesOf(lettersOf(one))));
  return texts.flatMap((_, later) => {
    const best = texts
      .slice(0, later)
      .map((_, earlier) => {
        const [a, b] = [phrases[earlier]!, phrases[later]!];
        const judged = [texts[earlier]!, texts[later]!].every(
          (one) => lettersOf(one).codes.length >= leastLetters,
        );
        return {
          earlier,
          later,
          share: judged ? [...a].filter((one) => b.has(one)).length / Math.min(a.size, b.size) : 0,
        };
      })
      .sort((a, b) => b.share - a.share || a.earlier - b.earlier)[0];
    return best && best.share >= least ? [best] : [];
  });
}

describe('similarTexts(texts)', () => {
  it.each<[string, string]>([
    ['the same text', text],
    ['one with other punctuation and line breaks', text.replaceAll('，', '；\n\n')],
    ['one with other numbers', text.replace('四十', '五十').replace('六条', '三条')],
    ['one with another ending', text.slice(0, 40) + '会后到车间看了两处隐患点。'],
    ['one that is a part of it', text.slice(5, 35)],
    [
      'one that holds it',
      `${text}下午又到园区走访三家企业，记下用工、物流、融资三类难处，答应周五回话。`,
    ],
  ])('tells %s', (_, other) => {
    expect(similarTexts([text, other])).toMatchObject([{ earlier: 0, later: 1 }]);
  });

  it.each<[string, string]>([
    [
      'one of its own words',
      '夜班结束后，三车间党员留下来把防汛沙袋码到库房门口，顺手清了排水沟，班长记了用时和短缺的工具。',
    ],
    [
      'one that has a sentence in common',
      '读书班第二天，大家认领整改事项六条，月底回看；其余时间自学原著，写批注，互相提问，晚上补课。',
    ],
    ['a short one', text.slice(0, 19)],
    ['none', ''],
  ])('does not tell %s', (_, other) => {
    expect(similarTexts([text, other])).toEqual([]);
  });

  it('takes numbers for one another, in digits too', () => {
    const counted = (came: number, due: number) =>
      `应到${due}人，实到${came}人，逐项核对上半年承诺事项完成情况，未完成的写明原因。`;
    expect(similarTexts([counted(9, 12), counted(31, 100)])).toEqual([
      { earlier: 0, later: 1, share: 1 },
    ]);
  });

  it('finds what comparing every pair finds', () => {
    const words = [
      '窗口',
      '车间',
      '整改',
      '学习',
      '安全',
      '企业',
      '党员',
      '记录',
      '月底',
      '书记',
      '责任',
      '清单',
    ];
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 })
      .map((parts) => parts.join(''));
    const texts = fc.array(sentence, { minLength: 1, maxLength: 4 }).chain((parts) =>
      fc.array(
        fc.shuffledSubarray(parts).map((some) => some.join('，')),
        { maxLength: 7 },
      ),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(tellingShare, 0.3, 0.8), (some, least) => {
        expect(similarTexts(some, least)).toEqual(byHand(some, least));
      }),
    );
  });

  it('tells each of ten thousand copies of one text, and takes about as long as for other texts', () => {
    const found = similarTexts(Array.from({ length: 10_000 }, () => text));
    expect(found).toHaveLength(9_999);
    expect(found.every(({ earlier, later, share }) => earlier < later && share === 1)).toBe(true);
  });
});

describe('longestCommon(text, other)', () => {
  it('is a stretch of the text as it is written', () => {
    const other = '（补记）拿上月两起投诉，作例子！逐条对照岗位责任，散会。';
    const { from, to } = longestCommon(text, other);
    expect(text.slice(from, to)).toBe('拿上月两起投诉作例子，逐条对照岗位责任');
  });

  it('ends with whole numbers, and is empty where nothing is common', () => {
    const counted = '上半年共走访企业128家';
    const { from, to } = longestCommon(counted, '上半年共走访企业9家');
    expect(counted.slice(from, to)).toBe(counted);
    expect(longestCommon('甲乙丙丁', '子丑寅卯')).toEqual({ from: 0, to: 0 });
  });
});

describe('records', () => {
  const told = (slug: string, date: string, body: string, fields: Fields = {}): Files => {
    const files = recordAt(slug, { kind: '党课', title: '党课', date, ...fields });
    return Object.fromEntries(
      Object.entries(files).map(([path, written]) => [
        path,
        written.replace(/---\n[^-]*$/, `---\n\n${body}\n`),
      ]),
    );
  };
  const found = (files: Files) => loadScenario([metric({})], files).issues;

  it('are told at the later one, on the line of the passage, with the earlier one and the share', () => {
    const files = {
      ...told('window', '2023-02-16', text),
      ...told('equipment', '2023-05-18', `下班后在车间会议室开的。\n\n${text}`),
    };
    expect(found(files)).toMatchObject([
      {
        file: 'records/equipment/2023/2023-05-18-record.mdx',
        line: 9,
        column: 1,
        issue: {
          code: 'body-repeats',
          facts: {
            other: 'records/window/2023/2023-02-16-record.mdx',
            share: 100,
            passage: `${text.slice(0, 40)}…`,
          },
        },
      },
    ]);
  });

  it('are let be where one is void', () => {
    expect(
      found({
        ...told('window', '2023-02-16', text, { state: '作废', reason: '重复' }),
        ...told('equipment', '2023-05-18', text),
      }),
    ).toEqual([]);
  });
});
