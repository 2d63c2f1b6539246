import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines, widthOf } from '../../../src/document/model/title-lines.ts';

const words = fc.constantFrom(
  '2023年',
  '上半年',
  '第12期',
  '2.3万余件',
  '39场次',
  '100%',
  '关于',
  '开展',
  '党建',
  '工作',
  '情况',
  '的',
  '和',
  '报告',
  '“三会一课”',
  '《条例（试行）》',
  '云川市',
  '工业信息化',
  '、',
  '学习',
  'GB/T 9704',
  '（一）',
);
const titles = fc.array(words, { minLength: 1, maxLength: 18 }).map((parts) => parts.join(''));

describe('the lines of a title', () => {
  it('make the title again, and none is wider than the page', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = titleLines(title);
        expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
        expect(lines.filter((line) => widthOf(line) > 40)).toEqual([]);
      }),
    );
  });

  it('are one where it fits, and otherwise as few as can be', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = titleLines(title).length;
        if (widthOf(title.trim()) <= 40) expect(lines).toBe(1);
        else expect(lines).toBeGreaterThanOrEqual(Math.ceil(widthOf(title.trim()) / 40));
      }),
    );
  });

  it('part no number from its unit, and no mark from what it holds', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = titleLines(title);
        const inner = lines.filter((line, at) => at > 0 && /^[》”）、%％]/.test(line));
        expect([...inner, ...lines.filter((line) => /[《“（]$/.test(line))]).toEqual([]);
        const ends = lines
          .slice(0, -1)
          .filter(
            (line, at) => /\d[万余.]*$/.test(line) && !/^\p{Pi}|^《|^（/u.test(lines[at + 1]!),
          );
        expect(ends).toEqual([]);
      }),
    );
  });

  it('are a trapezoid or a diamond where the words allow it', () => {
    const long = [
      '云川市工业信息化和商务局党委2023年上半年抓基层党建工作情况报告',
      '中共云川市工业信息化和商务局委员会关于2023年上半年抓基层党建工作和落实全面从严治党主体责任情况的报告',
    ];
    for (const title of long) {
      const steps = titleLines(title)
        .map(widthOf)
        .map((width, at, all) => Math.sign(width - (all[at - 1] ?? 0)))
        .slice(1);
      expect(['1', '-1', '1,1', '-1,-1', '1,-1']).toContain(steps.join());
    }
  });

  it.each([
    ['2023年上半年抓基层党建工作情况报告', ['2023年上半年抓基层党建工作情况报告']],
    [
      '关于开展“学习新思想、奋进新征程”主题歌咏比赛的情况汇报',
      ['关于开展“学习新思想、奋进新征程”', '主题歌咏比赛的情况汇报'],
    ],
    ['', ['']],
  ])('of %s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });
});
