import { baseTree } from './base-tree.ts';
import {
  branch,
  mdx,
  plan,
  record,
  recordAt as written,
  report,
  type Fields,
} from './content-tree.ts';

const quarters = [
  { period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-04-05' },
  { period: '2023-Q2', through: '2023-06-30', by: '支部书记', on: '2023-07-05' },
];

function held(name: string, parent: string | undefined, more = {}) {
  const seat = parent === undefined ? '党委书记' : '支部书记';
  return branch({
    name,
    parent,
    ...(parent === undefined ? { level: '党委' } : {}),
    seats: [{ seat, from: '2019-01-01' }],
    returns: quarters.map((one) => ({ ...one, by: seat })),
    ...more,
  });
}

const checked = { state: '已核', checkedBy: '支部书记' };

function recordAt(branch: string, fields: Fields, slug?: string) {
  return written(branch, { ...checked, ...fields }, slug);
}

const sheet = (indicator: string, growth: number) => ({
  kind: '统计数据',
  title: `${indicator}提供表`,
  period: '2023-H1',
  indicator,
  growth,
  evidence: [{ type: '提供表', ref: '统字〔2023〕6号' }],
});

/**
 * A content without a problem in which as much as possible hangs on something else: sums and claims on sheets and
 * records, seats on branches, counts on the kind that is owed, links on the pages that they lead to.
 */
export const linkedTree: Readonly<Record<string, string>> = {
  'site.yaml': `${baseTree['site.yaml'] ?? ''}headline: [lectures, essays, growth]\n`.replace(
    '党委副书记',
    '支部书记',
  ),
  'catalogue/kinds/组织生活.yaml': (baseTree['catalogue/kinds/组织生活.yaml'] ?? '').replace(
    'unit: 篇\n  when: period',
    'unit: 篇\n  when: period\n  every: quarter',
  ),
  'catalogue/kinds/统计.yaml': (baseTree['catalogue/kinds/统计.yaml'] ?? '').replace(
    '  key: ',
    '  page: economy\n  key: ',
  ),
  'catalogue/kinds/走访.yaml': `- id: visit
  label: 走访
  unit: 次
  when: event
  fields:
    visited: { type: branches, label: 走访的党支部, required: true }
    follows: { type: record, of: [党课], label: 接着哪一次 }
`,
  'catalogue/metrics.yaml': `${baseTree['catalogue/metrics.yaml'] ?? ''}
- id: growth
  label: 零售额增速
  unit: '%'
  nature: provided
  as: 同比
  from: [统计数据]
  where: { indicator: 零售额 }
  time: atEnd
  take: { latest: growth }
- id: pieces-published
  label: 心得篇数（公布）
  unit: 篇
  nature: provided
  from: [统计数据]
  where: { indicator: 心得 }
  time: atEnd
  take: { latest: growth }
  crossCheck: { metric: essays, within: 0 }
- id: visits
  label: 走访次数
  unit: 次
  nature: flow
  from: [走访]
  take: count
- id: outings
  label: 党课和走访
  unit: 次
  nature: flow
  plus: [lectures, visits]
- id: kept
  label: 按期完成
  unit: 次
  nature: flow
  from: verdicts
  where: { commitment: lecture-each-quarter, state: [done, done-late] }
  take: count
`,
  'catalogue/themes.yaml': `themes:
  - { id: law, label: 法治建设, from: 2020-01-01 }
campaigns:
  - { id: visits, label: 大走访, from: 2020-01-01 }
`,
  'catalogue/calendar/2023.yaml': `year: 2023
source: 通知
holidays:
  - { name: 元旦, from: 2023-01-01, to: 2023-01-02 }
`,
  'catalogue/claims.yaml': '- phrase: 开门红\n  atLeast: 0\n',
  'catalogue/crosswalk.yaml': `- id: S1
  text: 党课
  metrics: [lectures, growth]
  kinds: [党课, 统计数据]
  commitments: [lecture-each-quarter]
  themes: [法治建设, 大走访]
  pages: [/economy/]
`,
  'branches/bureau.mdx': held('局党委', undefined),
  'branches/affiliates.mdx': held('直属党总支', 'bureau', { level: '党总支' }),
  'branches/equipment.mdx': held('装备科党支部', 'affiliates'),
  'branches/window.mdx': held('窗口党支部', 'bureau'),
  ...recordAt('equipment', { lecturer: '党委书记', themes: ['法治建设'] }, 'lecture'),
  ...recordAt('equipment', { date: '2023-05-16', with: [{ branch: 'window', present: 3 }] }),
  'records/window/2023/2023-03-17-lecture.mdx': record(
    { date: '2023-03-17', checkedBy: '支部书记', state: '已核', campaign: '大走访' },
    '见[上一次](/records/equipment/2023/2023-03-16-lecture/)。',
  ),
  ...recordAt('window', {
    kind: '走访',
    title: '走访',
    date: '2023-04-11',
    visited: ['equipment'],
    follows: 'equipment/2023/2023-03-16-lecture',
  }),
  ...Object.fromEntries(
    ['equipment', 'window'].flatMap((slug) =>
      ['2023-Q1', '2023-Q2'].flatMap((period) =>
        Object.entries(
          recordAt(slug, { kind: '心得体会统计', title: '心得', period, pieces: 2 }, 'essays'),
        ),
      ),
    ),
  ),
  ...recordAt('bureau', sheet('零售额', 3.1), 'retail'),
  ...recordAt('bureau', sheet('心得', 8), 'essays'),
  'plans/2023.mdx': plan(
    {
      commitments: [
        {
          id: 'lecture-each-quarter',
          label: '每季度党课',
          metric: 'lectures',
          cadence: 'quarter',
          target: 1,
          per: 'branch',
          where: { level: '党支部' },
        },
        { id: 'outings', label: '党课和走访', metric: 'outings', cadence: 'year', target: 4 },
      ],
    },
    '见[装备科](/branches/equipment/)。\n\n## 打算\n\n做好。',
  ),
  'reports/2023-h1.mdx': report(
    { status: '已报送', signoff: [{ step: '签发', seat: '党委书记', on: '2023-07-10' }] },
    [
      '党课<Tally of="lectures" />，其中窗口<Tally of="lectures" branch="window" />，心得<Tally of="essays" />，实现开门红。',
      '零售额<Tally of="growth" />，公布<Tally of="pieces-published" />，<Tally of="outings" />。',
      '<TallyTable of="lectures, essays" by="branch" />',
      '<Commitments plan="2023" />',
    ].join('\n\n'),
  ),
  'guide/index.mdx': mdx(
    { title: '说明', order: 1 },
    [
      '[报告](/reports/2023-h1/)、[计划](/plans/2023/#section-打算)、[一条](/plans/2023/outings/)、',
      '[凭证](/reports/2023-h1/figures/lectures/)、[指标](/metrics/visits/)、[种类](/kinds/visit/)、',
      '[主题](/kinds/themes/law/)、[活动](/kinds/campaigns/visits/)、[经济](/economy/)、',
      '[台账](/records/window/2023/)、[党课](/metrics/lectures/2023-h1/)。',
    ].join('\n'),
  ),
};
