import { describe, expect, it } from 'vitest';
import { commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { keptPromises, lastPromises } from '../../../src/domain/last-promises.ts';
import { saysWhen } from '../../../src/domain/prose/promised-time.ts';
import { loadOffice, promises } from '../../support/promises.ts';

const codes = (body: string, fields = {}) =>
  loadOffice({ body, fields }).issues.flatMap(({ issue }) =>
    issue.code.startsWith('promise') ? [issue.code] : [],
  );

describe('what a report says it will do', () => {
  it.each([
    '八月底前完成换届',
    '9月15日以前报齐',
    '每季度开一次专题会',
    '按月通报一次',
    '年底前走完',
    '十个工作日内办结',
    '春节前查值班',
    '中秋前把慰问送到',
    '国庆节前清理一遍公车',
    '七一之前完成表彰',
    '本月底报方案',
    '年底之前收口',
    '下月完成摸底',
    '下周开动员会',
    '三季度末集中检查',
    '本季度前三项办结',
    '两个月内见面一次',
    '用两个月时间走一遍',
    '两个月完成整改',
    '提前两个月定题',
    '半年内补齐委员',
    '三天内反馈',
  ])('has a time: %s', (sentence) => {
    expect(saysWhen(sentence)).toBeDefined();
  });

  it.each([
    '今后抓紧落实',
    '继续提高质量',
    '七月起轮训',
    '季节性工作提前安排',
    '逐个上门',
    '国庆期间照常值守',
    '连续两个月没有开展的支部由机关党委约谈',
    '任职满一年的书记优先参加',
    '下半年把力量放到基层',
    '总结三年来的做法',
    '第二十一前款的要求照旧',
  ])('has none: %s', (sentence) => {
    expect(saysWhen(sentence)).toBeUndefined();
  });

  it('is followed, or told', () => {
    expect(codes('## 下一步\n\n八月底前完成换届。')).toEqual(['promise-unfollowed']);
    expect(codes('## 下一步\n\n<Promise of="plan-lectures">每季度讲一次党课</Promise>。')).toEqual(
      [],
    );
    expect(codes('## 下一步\n\n八月底前完成换届。', { commitments: [promises.quoted] })).toEqual(
      [],
    );
    const unfollowed = [{ said: '八月底前完成换届', reason: '由上级安排' }];
    expect(codes('## 下一步\n\n八月底前完成换届。', { unfollowed })).toEqual([]);
  });

  it('is looked for in that part alone', () => {
    expect(codes('## 主要工作\n\n八月底前完成了换届。\n\n## 下一步\n\n抓好落实。\n')).toEqual([]);
    expect(codes('## 下一步\n\n### 组织\n\n八月底前换届。\n\n## 附\n\n九月底前报送。')).toEqual([
      'promise-unfollowed',
    ]);
  });

  it('is in its own words, which are read as all others are', () => {
    const body = '## 下一步\n\n<Promise of="plan-lectures">讲党课12次</Promise>。';
    expect(loadOffice({ body }).issues.map(({ issue }) => issue.code)).toContain('number-typed');
  });
});

describe('what a report promises', () => {
  it('is said in its text', () => {
    expect(codes('## 下一步\n\n抓好落实。', { commitments: [promises.quoted] })).toEqual([
      'promise-unsaid',
    ]);
    expect(codes('## 下一步\n\n抓好落实。', { commitments: [promises.enclosed] })).toEqual([
      'promise-unsaid',
    ]);
    const body = '## 下一步\n\n<Promise of="enclosed">八月底前再讲一次</Promise>。';
    expect(codes(body, { commitments: [promises.enclosed] })).toEqual([]);
  });

  it('holds from the day on which it was sent, for the next period', () => {
    const body = '## 下一步\n\n八月底前完成换届。';
    const commitments = [promises.quoted];
    const draft = loadOffice({ body, fields: { commitments } }).corpus;
    const asked = draft?.commitments.get('quoted');
    expect(draft && asked && commitmentVerdicts(draft, asked, '2023-08-15')).toEqual([]);
    const sent = loadOffice({
      body,
      fields: {
        commitments,
        status: '已报送',
        signoff: [
          { step: '审定', seat: '党委书记', on: '2023-07-10' },
          { step: '报送', seat: '党委书记', on: '2023-07-12' },
        ],
      },
    }).corpus;
    const promised = sent?.commitments.get('quoted');
    if (!sent || !promised) throw new Error('No promise');
    expect([promised.since, promised.madeIn]).toEqual([
      '2023-07-12',
      { of: 'report', id: '2023-h1' },
    ]);
    expect(commitmentVerdicts(sent, promised, '2023-07-11')).toEqual([]);
    expect(commitmentVerdicts(sent, promised, '2023-08-15').map(({ state }) => state)).toEqual([
      'in-window',
    ]);
    const next = lastPromises(sent, { branch: 'bureau', period: promised.period });
    expect(next).toBeUndefined();
  });

  it('is told once in the next report, by the worst of its windows', () => {
    const { corpus } = loadOffice({ last: true });
    const report = corpus?.reports.get('2023-h1');
    const last = corpus && report && lastPromises(corpus, report);
    if (!corpus || !last) throw new Error('No last report');
    const kept = keptPromises(corpus, last.commitments, '2023-06-30');
    expect(
      kept.map(({ commitment, state, verdicts }) => [commitment.id, state, verdicts.length]),
    ).toEqual([
      ['last-quarterly', 'missed', 2],
      ['last-once', 'done', 1],
    ]);
  });

  it('is not listed where nothing was promised last time', () => {
    expect(codes('<LastPromises />')).toEqual(['promises-none']);
  });

  it('has a code of its own among all commitments', () => {
    const commitments = [{ ...promises.quoted, id: 'plan-lectures' }];
    const { issues } = loadOffice({ body: '八月底前完成换届。', fields: { commitments } });
    expect(issues.map(({ issue }) => issue.code)).toContain('duplicate-id');
  });

  it('is measured by a metric that is there', () => {
    const commitments = [{ ...promises.quoted, metric: 'nothing', target: 1, shownBy: undefined }];
    const { issues } = loadOffice({ body: '八月底前完成换届。', fields: { commitments } });
    expect(issues.map(({ issue, file }) => [file, issue.code])).toContainEqual([
      'reports/2023-h1.mdx',
      'unknown-metric',
    ]);
  });
});
