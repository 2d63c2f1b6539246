import { describe, expect, it } from 'vitest';
import { abbreviated, nearest } from '../../../src/domain/meant/nearest.ts';

const kinds = [
  '党课',
  '主题党日',
  '支部党员大会',
  '中心组学习研讨',
  '宣讲报告',
  '谈心谈话',
  '简报',
];
const keys = ['kind', 'title', 'date', 'period', 'times', 'attendance', 'lecturer', 'themes'];
const metrics = ['outreach-talks', 'leadership-lectures', 'branch-visits'];

describe('nearest(word, known)', () => {
  it.each([
    ['党刻', '党课'],
    ['主题当日', '主题党日'],
    ['主题日', '主题党日'],
    ['主题的党日活动', '主题党日'],
    ['党员大会', '支部党员大会'],
    ['学习研讨', '中心组学习研讨'],
    ['宣讲', '宣讲报告'],
    ['谈话谈心', '谈心谈话'],
    ['党 课', '党课'],
  ])('reads %s as %s', (word, meant) => {
    expect(nearest(word, kinds)).toBe(meant);
  });

  it.each([
    ['attendence', 'attendance'],
    ['dtae', 'date'],
    ['Title', 'title'],
    ['ｋｉｎｄ', 'kind'],
    ['theme', 'themes'],
    ['lecture', 'lecturer'],
  ])('reads the key %s as %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each([
    ['leadership-lecture', 'leadership-lectures'],
    ['outreach_talks', 'outreach-talks'],
    ['branchvisits', 'branch-visits'],
  ])('reads the id %s as %s', (word, meant) => {
    expect(nearest(word, metrics)).toBe(meant);
  });

  it.each(['篮球赛', '会', '党', ''])('suggests nothing for %j', (word) => {
    expect(nearest(word, kinds)).toBeUndefined();
  });

  it('suggests nothing for Latin words that merely share letters', () => {
    expect(nearest('place', keys)).toBeUndefined();
    expect(nearest('note', keys)).toBeUndefined();
  });

  it('takes none of two that are equally close', () => {
    expect(nearest('甲丙', ['甲乙', '丁丙'])).toBeUndefined();
    expect(nearest('甲丙', ['甲乙', '甲乙'])).toBe('甲乙');
  });

  it('knows nothing where nothing is known', () => {
    expect(nearest('党课', [])).toBeUndefined();
  });
});

describe('abbreviated(word, known)', () => {
  const branches = ['局党委', '商贸流通科党支部', '装备产业科党支部', '材料产业科党支部'];

  it.each([
    ['商贸支部', '商贸流通科党支部'],
    ['装备科', '装备产业科党支部'],
    ['局党委', '局党委'],
  ])('reads %s as %s', (word, meant) => {
    expect(abbreviated(word, branches)).toBe(meant);
  });

  it.each(['产业支部', '党支部', '支部商贸', '局', ''])('suggests nothing for %j', (word) => {
    expect(abbreviated(word, branches)).toBeUndefined();
  });
});
