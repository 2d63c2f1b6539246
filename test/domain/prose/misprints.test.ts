import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { misprintSchema, type Misprint } from '../../../src/domain/catalogue/misprint.ts';
import { corrected, misprintFinder } from '../../../src/domain/prose/misprints.ts';
import { demoContent } from '../../support/site.ts';

const ofDemo = (
  load(readFileSync(join(demoContent, 'catalogue/misprints.yaml'), 'utf8')) as unknown[]
).map((entry) => misprintSchema.parse(entry));
const find = misprintFinder(ofDemo);
const found = (text: string) => find(text).map(({ written }) => written);

/** Sentences as offices have them, each with its misprints. */
const sentences: readonly (readonly [sentence: string, misprints: readonly string[]])[] = [
  ['从严管理考虑不周祥。', ['周祥']],
  ['考虑不周详，周到细致。', []],
  ['举办“笔杆儿网，www.biganzijiayuan.com”系列活动。', ['笔杆', 'www.']],
  ['培养党建笔杆子，办好笔杆子沙龙。', []],
  ['见 https://example.invalid/。', ['https:']],
  ['学习讨论知识测试二十场。', ['学习讨论知识测试']],
  ['学习讨论、知识测试合起来。', []],
  ['研究布署重点工作，认真部署。', ['布署']],
  ['公布署名文章，发布署名评论。', []],
  ['大厅座落在城东，座落于新区。', ['座落在', '座落于']],
  ['大厅坐落在城东，讲座落幕，讲座落在实处，一座落在山上。', []],
  ['既使是周末，既使如此。', ['既使是', '既使如此']],
  ['既使用线上平台，又办好线下；既使群众满意，又不增加负担。', []],
  ['严防犯罪，究竟争什么，放松驰援力量。', []],
  ['生活必需品供应充足，必需的材料备齐。', []],
  ['必需坚持问题导向，必须坚持底线。', ['必需坚持']],
  ['截止6月底，截止2023年6月30日，截止六月。', ['截止6月', '截止2023年', '截止六月']],
  ['截止目前、截止期末。', ['截止目前', '截止期末']],
  ['报名6月30日截止，截止日是7月5日，到截止日核实率。', []],
  ['截至6月底，截至目前，截至期末。', []],
  ['三会一科、民主生话会、主题党曰。', ['三会一科', '民主生话会', '主题党曰']],
  ['三会一课、民主生活会、主题党日、“两个维护”。', []],
  ['建立台帐，逐笔记帐。', ['台帐', '记帐']],
  ['登记帐篷数量，平台帐号清理，书记帐目公开。', []],
  ['保持清廉结对共建，廉洁自律。', []],
  ['座谈汇报、座谈汇总材料，召开座谈会。', []],
  ['既往开来，再接再励，再接再砺，一如即往。', ['既往开来', '再接再励', '再接再砺', '一如即往']],
  ['攻艰克难、众志成诚、持之以衡，竞竞业业。', ['攻艰克难', '众志成诚', '持之以衡', '竞竞业业']],
  ['以身做则，事必恭亲，全力以付，义无返顾。', ['以身做则', '事必恭亲', '全力以付', '义无返顾']],
  ['惯彻落实，研究部暑，欢渡佳节，工程峻工。', ['惯彻', '部暑', '欢渡', '峻工']],
  ['既往不咎，继往开来，攻坚克难，兢兢业业，竣工验收。', []],
  ['干部暑期培训，支部暑假值班，喜欢渡口的老人，严峻工作形势面前。', []],
  ['凝心聚力，一如既往，再接再厉，查漏补缺。', []],
];

describe('the misprints of the demo', () => {
  it.each(sentences)('are found in %s', (sentence, misprints) => {
    expect(found(sentence)).toEqual(misprints);
  });
});

describe('a text that is put right', () => {
  it.each([
    ['截止2023年6月，周祥', '截至2023年6月，周详'],
    ['截 止 六 月', '截至六月'],
    ['截止１２月', '截至12月'],
    ['www.', 'www.'],
  ])('%s becomes %s', (text, right) => {
    expect(corrected(text, find)).toBe(right);
  });

  it('has nothing left that could be put right, whatever stands around', () => {
    const words = fc.constantFrom(
      ...ofDemo.filter(({ right }) => right !== undefined).map(({ wrong }) => wrong),
    );
    const around = fc.constantFrom('，', '工作', '。\n', '认真');
    fc.assert(
      fc.property(fc.array(fc.tuple(around, words)), fc.nat(3000), (parts, number) => {
        const text = parts.flat().join('').replaceAll('#', String(number));
        const once = corrected(text, find);
        expect(found(once)).toEqual([]);
      }),
    );
  });
});

describe('a misprint that is found', () => {
  const list = (...misprints: Partial<Misprint>[]) =>
    misprintFinder(misprints.map((one) => misprintSchema.parse(one)));

  it('stands where it is said to', () => {
    const text = '甲 周\n祥 乙';
    const [one] = list({ wrong: '周祥', right: '周详' })(text);
    expect(text.slice(one?.from, one?.to)).toBe('周\n祥');
  });

  it('is the longest where one holds another', () => {
    const told = list({ wrong: '甲', right: '丙' }, { wrong: '甲乙', right: '丁' })('甲乙甲');
    expect(told.map(({ written, right }) => [written, right])).toEqual([
      ['甲乙', '丁'],
      ['甲', '丙'],
    ]);
  });

  it('is none within a wording that is right, and one beside it', () => {
    const told = list({ wrong: '甲#', right: '乙#', except: ['丙甲#'] })('丙甲3，甲3');
    expect(told.map(({ from, right }) => [from, right])).toEqual([[4, '乙3']]);
  });

  it('is none where nothing is declared', () => {
    expect(misprintFinder([])('周祥')).toEqual([]);
  });
});
