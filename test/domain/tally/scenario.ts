import { CORE_SCHEMA, dump } from 'js-yaml';
import { expect } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { period } from '../../../src/domain/period.ts';
import { compareWithYearEarlier } from '../../../src/domain/tally/compare.ts';
import { tally } from '../../../src/domain/tally/evaluate.ts';
import type { Comparison, Tally } from '../../../src/domain/tally/tally.ts';
import {
  branch,
  loadTree,
  recordAt,
  testToday,
  type Fields,
  type Files,
} from '../../support/content-tree.ts';

/** Kinds of every time shape and nature; metrics come with each test. */
const kinds = `- id: party-lecture
  label: 党课
  unit: 次
  when: event
  fields:
    lecturer: { type: seat, label: 主讲人岗位 }
    attendance: { type: count, label: 参加人数, unit: 人, share: present, heads: participants }
    themed: { type: flag, label: 专题 }
- id: theme-day
  label: 主题党日
  unit: 次
  when: event
  fields:
    expected: { type: count, label: 应到, unit: 人, atMost: branch.members, heads: expected }
    present: { type: count, label: 实到, unit: 人, atMost: expected, heads: present }
- id: talk
  label: 宣讲报告
  unit: 场次
  when: event
  fields:
    hours: { type: number, label: 时长, unit: 小时 }
    heardBy: { type: branches, label: 受众党支部 }
- id: essays
  label: 心得体会统计
  unit: 篇
  when: period
  fields:
    pieces: { type: count, label: 篇数, unit: 篇, required: true }
- id: visit
  label: 走访调研党支部
  unit: 次
  when: event
  keptBy: office
  fields:
    visited: { type: branches, label: 走访的党支部, required: true }
- id: agreement
  label: 结对共建协议
  unit: 家
  when: span
  fields:
    partner: { type: text, label: 结对单位, required: true }
- id: activity
  label: 结对共建活动
  unit: 次
  when: event
  fields:
    agreement: { type: record, of: [结对共建协议], label: 所属协议, required: true }
- id: feedback
  label: 群众反映
  unit: 件
  when: event
  keptBy: office
  fields:
    type: { type: choice, label: 类别, options: [问题, 意见建议], required: true }
    closed: { type: date, label: 办结日期, notBefore: date }
    due: { type: date, label: 办理期限, planned: true }
    duplicateOf: { type: record, of: [群众反映], label: 合并到 }
- id: indicator
  label: 经济指标
  unit: 项
  when: period
  nature: provided
  keptBy: office
  key: [indicator]
  fields:
    indicator: { type: choice, label: 指标, options: [零售额, 投资], required: true }
    value: { type: number, label: 数值, unit: 亿元 }
    growth: { type: percent, label: 同比增速, unit: '%' }
- id: members
  label: 党员队伍统计
  unit: 名
  when: period
  nature: stock
  fields:
    members: { type: count, label: 党员数, unit: 名, required: true, heads: none }
`;

const themes = `themes:
  - { id: twentieth, label: 党的二十大精神, from: 2022-10-16 }
campaigns: []
`;

/** The site on its last day: nothing after it exists. */
export function siteOn(asOf: string): string {
  return `name: 测试局
root: bureau
asOf: ${asOf}
seats:
  bureau-leadership: [党委书记, 党委副书记]
  all: [党委书记, 党委副书记, 支部书记, 党建办主任]
`;
}

/** Returns of the quarters, given early in the next month. */
export function returned(...quarters: string[]): Fields[] {
  return quarters.map((quarter) => {
    const { to } = period(quarter);
    const month = Number(to.slice(5, 7));
    const on =
      month === 12
        ? `${Number(to.slice(0, 4)) + 1}-01-05`
        : `${to.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-05`;
    return { period: quarter, through: to, by: '支部书记', on };
  });
}

export const allReturned = returned(
  '2022-Q1',
  '2022-Q2',
  '2022-Q3',
  '2022-Q4',
  '2023-Q1',
  '2023-Q2',
);

/** The same, of a branch that ended on a day: after that nobody returns anything. */
export function allReturnedUntil(ended: string): Fields[] {
  return allReturned.filter((given) => period(String(given['period'])).from <= ended);
}

/** The frontmatter of the root, without what it has returned. */
export const office = { name: '测试局党委', level: '党委', parent: undefined, members: 60 };

/** An office with two sections, all of which have returned everything from 2022 on. */
const branches: Files = {
  'branches/bureau.mdx': branch({ ...office, returns: allReturned }),
  'branches/equipment.mdx': branch({ name: '装备科党支部', members: 14, returns: allReturned }),
  'branches/window.mdx': branch({ name: '窗口党支部', members: 12, returns: allReturned }),
};

/** The branches of the scenario with other returns: those who are not named have given none. */
export function returns(given: Readonly<Partial<Record<string, Fields[]>>>): Files {
  const names = { equipment: '装备科党支部', window: '窗口党支部' };
  return {
    'branches/bureau.mdx': branch({ ...office, returns: given.bureau ?? [] }),
    ...Object.fromEntries(
      Object.entries(names).map(([slug, name]) => [
        `branches/${slug}.mdx`,
        branch({ name, returns: given[slug] ?? [] }),
      ]),
    ),
  };
}

/** A lecture of a branch with its path. */
export function lecture(slug: string, date: string, fields: Fields = {}, name?: string): Files {
  return recordAt(slug, { kind: '党课', title: '专题党课', date, ...fields }, name);
}

/** Talks of a branch, on a day or so many in a period, with their path. */
export function talk(slug: string, fields: Fields, name?: string): Files {
  return recordAt(slug, { kind: '宣讲报告', title: '宣讲', ...fields }, name);
}

/** The metric that counts talks. */
export function talks(fields: Fields = {}): Fields {
  return metric({ unit: '场次', from: ['宣讲报告'], take: 'count', ...fields });
}

/** A metric that counts lectures where `fields` say nothing else. */
export function metric(fields: Fields): Fields {
  const id = typeof fields['id'] === 'string' ? fields['id'] : 'asked';
  const ways = ['from', 'ratio', 'quotient', 'progress', 'plus', 'over', 'each'];
  const asks = ways.some((key) => key in fields);
  const isShare = 'ratio' in fields || fields['take'] === 'share';
  return {
    id,
    label: `所问：${id}`,
    unit: isShare ? '%' : '次',
    nature: 'flow',
    ...(asks ? {} : { from: ['党课'] }),
    ...(asks || 'take' in fields ? {} : { take: 'count' }),
    ...fields,
  };
}

/** The growth of an indicator, as another office publishes it. */
export function publishedGrowth(id: string, indicator: string): Fields {
  return metric({
    id,
    label: `${indicator}增速`,
    unit: '%',
    nature: 'provided',
    as: '同比',
    from: ['经济指标'],
    where: { indicator },
    take: { latest: 'growth' },
  });
}

/**
 * The scenario's content with metrics and files of the test's own; it must hold no problem but those
 * that the tests are about: what a branch has not returned, and figures that disagree.
 */
export function scenario(metrics: Fields[], files: Files = {}, today = testToday): Corpus {
  const { corpus, issues } = loadScenario(metrics, files, today);
  const others = issues.filter(({ issue }) => !expected.has(issue.code));
  expect(others.map(({ file, line, issue }) => [file, line, issue])).toEqual([]);
  if (!corpus) throw new Error('The scenario has no corpus');
  return corpus;
}

const expected: ReadonlySet<string> = new Set([
  'not-returned',
  'growth-disagrees',
  'times-unsplit',
]);

/** The same, where the test is about the problems. */
export function loadScenario(metrics: Fields[], files: Files = {}, today = testToday) {
  const tree = {
    ...Object.fromEntries(
      ['组织生活', '统计'].map((name) => [`catalogue/kinds/${name}.yaml`, undefined]),
    ),
    'site.yaml': siteOn('2023-07-31'),
    'catalogue/kinds/all.yaml': kinds,
    'catalogue/themes.yaml': themes,
    'catalogue/metrics.yaml': dump(metrics, { schema: CORE_SCHEMA, flowLevel: 2, noRefs: true }),
    ...branches,
    ...files,
  };
  return loadTree(tree, today);
}

/** Asks a metric as the site does on its last day. */
export function ask(
  corpus: Corpus,
  periodId = '2023-H1',
  { metric: id = 'asked', branch: slug = 'bureau', until = corpus.site.asOf } = {},
): Tally {
  return tally(corpus, { metric: id, period: period(periodId), branch: slug, until });
}

/** Compares a metric with the year before, as the site does on its last day. */
export function compare(
  corpus: Corpus,
  periodId = '2023-H1',
  { metric: id = 'asked', branch: slug = 'bureau', until = corpus.site.asOf } = {},
): Comparison {
  const asked = period(periodId);
  return compareWithYearEarlier(corpus, { metric: id, period: asked, branch: slug, until });
}

/** The short of a tally: its value with its records, or why there is none. */
export function short({ value, gap, records }: Tally): [number | string, ...string[]] {
  return [value ?? gap, ...records];
}
