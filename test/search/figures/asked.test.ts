import { describe, expect, test } from 'vitest';
import { figureAsked } from '../../../src/search/figures/asked.ts';

const names = {
  metrics: [
    { id: 'lectures', label: '党课' },
    { id: 'themed-lectures', label: '专题党课' },
    { id: 'party-days', label: '主题党日' },
    { id: 'both', label: '党课和主题党日' },
    { id: 'group-study', label: '党委理论学习中心组（扩大）学习' },
    { id: 'twice-a', label: '谈话' },
    { id: 'twice-b', label: '谈话' },
  ],
  branches: [
    { id: 'bureau', names: ['局党委'] },
    { id: 'equipment', names: ['装备科党支部', '装备和材料科党支部'] },
    { id: 'foundry', names: ['云川铸锻公司党支部'] },
    { id: 'textile', names: ['云川纺织公司党支部'] },
    { id: 'window', names: ['窗口党支部'] },
    { id: 'window-general', names: ['窗口党总支'] },
  ],
  root: 'bureau',
};
const asked = (query: string) => {
  const key = figureAsked(query, names, '2023-07-31');
  return key && [key.metric, key.branch, key.period].join(' ');
};

describe('a query asks for a figure', () => {
  test.each([
    ['上半年党课', 'lectures bureau 2023-H1'],
    ['装备科 2023年一季度 主题党日', 'party-days equipment 2023-Q1'],
    ['2023-05 装备科党支部主题党日', 'party-days equipment 2023-05'],
    ['装科 上半年党课', 'lectures equipment 2023-H1'],
    ['上半年装备科党课', 'lectures equipment 2023-H1'],
    ['党课 去年', 'lectures bureau 2022'],
    ['装备和材料科党支部去年下半年专题党课', 'themed-lectures equipment 2022-H2'],
    ['上季度开展了多少次主题党日？', 'party-days bureau 2023-Q2'],
    ['局党委2023年上半年的党课情况', 'lectures bureau 2023-H1'],
    ['2023年1—6月党课', 'lectures bureau 2023-H1'],
    ['2023年上半年 党课和主题党日', 'both bureau 2023-H1'],
    ['党委理论学习中心组(扩大)学习 2022年', 'group-study bureau 2022'],
    ['窗口党总支 2023年上半年党课', 'lectures window-general 2023-H1'],
    ['铸锻 上半年党课', 'lectures foundry 2023-H1'],
    ['装备 上半年党课', 'lectures equipment 2023-H1'],
    ['纺织公司党支部 上半年党课', 'lectures textile 2023-H1'],
  ])('%s', (query, figure) => {
    expect(asked(query)).toBe(figure);
  });

  test.each([
    ['党课', 'no period is named'],
    ['2023年上半年', 'no metric is named'],
    ['上半年 会议', 'that is no metric'],
    ['装备科 党课', 'a branch is no period'],
    ['2022年 2023年 党课', 'two periods are named'],
    ['2023年上半年 党课 主题党日', 'two metrics are named'],
    ['2023年上半年谈话', 'two metrics have the name'],
    ['窗口 2023年上半年党课', 'two branches have the name'],
    ['备 2023年上半年党课', 'no branch is called so'],
    ['公司 2023年上半年党课', 'several branches have it in their names'],
    ['窗总支部 2023年上半年党课', 'no branch is called so'],
    ['书记讲党课 2023年上半年', 'more is said than the metric'],
    ['"党课" 2023年', 'it is a quotation'],
    ['党课 2023年 -会议', 'something is left out'],
    ['', 'nothing is asked'],
  ])('but not where it is %s: %s', (query) => {
    expect(asked(query)).toBeUndefined();
  });
});
