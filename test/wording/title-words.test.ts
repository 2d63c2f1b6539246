import fc from 'fast-check';
import { expect, it } from 'vitest';
import { titleWords } from '../../src/wording/title-words.ts';

it.each([
  ['2022年上半年抓基层党建工作情况报告', '2022年|上半年抓基层|党建|工作|情况|报告'],
  ['局党委班子成员讲党课', '局党委|班子|成员|讲党课'],
  ['社会消费品零售总额增速', '社会|消费品零售|总额|增速'],
  [
    '青年职工专题党课：弘扬劳动精神、立足岗位建功',
    '青年|职工|专题|党课：|弘扬|劳动|精神、|立足|岗位|建功',
  ],
  ['装备和材料产业科党支部', '装备和|材料|产业科|党支部'],
  ['节能监察支队党支部', '节能|监察|支队|党支部'],
  ['局办公室党支部书记', '局办公室|党支部|书记'],
  ['直属单位党总支', '直属|单位|党总支'],
  ['机关党委会', '机关|党委会'],
])('a line of the title %s ends at no place within a word', (title, words) => {
  expect(titleWords(title).join('|')).toBe(words);
});

it('the words of a title are the title, whatever it is', () => {
  const characters = fc.constantFrom(
    ...Array.from('党建工作2022年（）《》“”、：a B　一抓基层情况报告第'),
  );
  fc.assert(
    fc.property(fc.string({ unit: characters }), (title) => {
      const words = titleWords(title);
      expect(words.join('')).toBe(title);
      expect(words.every((word) => word !== '')).toBe(true);
      expect(words.slice(1).some((word) => /^[）》”、：]/u.test(word))).toBe(false);
    }),
  );
});
