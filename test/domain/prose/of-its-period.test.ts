import { describe, expect, it } from 'vitest';
import { tellsCourse, tellsTime } from '../../../src/domain/prose/of-its-period.ts';

describe('what a sentence says of its own period', () => {
  it.each(['截至六月底', '今年以来', '2023年', '上半年', '一季度', '春节前后', '上旬', '活动期间'])(
    'is a time in %s',
    (text) => {
      expect(tellsTime(text)).toBe(true);
    },
  );

  it.each(['每季度讲一次', '上年同期为', '全年目标', '党课', '抓学习'])(
    'is no time in %s',
    (text) => {
      expect(tellsTime(text)).toBe(false);
    },
  );

  it.each(['全部办结', '首次举办', '明显好转', '场次增长', '目标达标'])(
    'is how things went in %s',
    (text) => {
      expect(tellsCourse(text)).toBe(true);
    },
  );

  it.each(['党课', '上年同期为', '其中', '开展主题党日'])('is not in %s', (text) => {
    expect(tellsCourse(text)).toBe(false);
  });
});
