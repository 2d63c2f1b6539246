import { branch, contentTree, plan, report } from '../../support/content-tree.ts';

/** A small content folder whose catalogue declares whatever a kind can declare. */
export function richTree(): string {
  const seats = [
    { seat: '支部书记', from: '2019-01-01' },
    { seat: '组织委员', from: '2019-01-01' },
  ];
  return contentTree({
    'catalogue/kinds/统计.yaml': undefined,
    'catalogue/kinds/各样.yaml': kinds,
    'catalogue/metrics.yaml': metrics,
    'catalogue/themes.yaml': themes,
    'branches/equipment.mdx': branch({ name: '装备产业科党支部', members: 14, seats }),
    'branches/window.mdx': branch({ name: '政务服务窗口党支部', members: 7, seats }),
    'branches/closed.mdx': branch({
      name: '材料产业科党支部',
      history: [{ from: '2019-01-01', members: 9 }],
      ended: '2022-09-30',
      into: ['equipment'],
    }),
    'plans/2023.mdx': plan(),
    'reports/2023-h1.mdx': report(
      { status: '已报送', signoff: [{ step: '签发', seat: '支部书记', on: '2023-07-05' }] },
      '党课<Tally of="lectures" />，发展<Tally of="admitted" />，产值<Tally of="output-growth" />，见[记录](/records/window/2023/2023-01-01-gone/)。',
    ),
  });
}

const kinds = `- id: anything
  label: 样样都有
  unit: 次
  when: event
  evidence: required
  fields:
    expected: { type: count, label: 应到, required: true, atMost: branch.members }
    present: { type: count, label: 实到, required: true, atMost: expected, atLeast: spoke }
    spoke: { type: count, label: 发言, max: 3 }
    share: { type: percent, label: 占比, required: true }
    hours: { type: number, label: 学时, min: 2, max: 8 }
    paid: { type: money, label: 经费 }
    held: { type: flag, label: 已办, required: true }
    opened: { type: date, label: 开始, notBefore: date }
    closed: { type: date, label: 结束, notBefore: opened }
    due: { type: date, label: 期限, planned: true }
- { id: begun-late, label: 后来才记的, unit: 次, when: event, since: 2022-04-01 }
- id: anything-else
  label: 另外的
  unit: 次
  when: event
  fields:
    form: { type: choice, label: 形式, options: [线上, 线下], required: true }
    about: { type: text, label: 题目, required: true }
    visited: { type: branch, label: 到哪里, required: true }
    invited: { type: branches, label: 请了谁, required: true }
    speaker: { type: seat, label: 主讲, required: true }
    topic: { type: theme, label: 主题 }
    document: { type: code, label: 文号, required: true }
    address: { type: url, label: 网址, required: true }
    agreement: { type: record, label: 协议, of: [协议], required: true }
    earlier: { type: record, label: 上一次, of: [另外的] }
- id: agreement
  label: 协议
  unit: 份
  when: span
  fields:
    partner: { type: text, label: 对方, required: true }
- id: office-paper
  label: 局里的文
  unit: 份
  when: event
  keptBy: office
  fields:
    document: { type: code, label: 文号, required: true }
- id: admitted-count
  label: 发展党员统计
  unit: 名
  when: period
  key: [stage]
  fields:
    stage: { type: choice, label: 环节, options: [接收, 转正], required: true }
    persons: { type: count, label: 人数, required: true }
- id: staff-count
  label: 党员人数
  unit: 名
  when: period
  nature: stock
  fields:
    members: { type: count, label: 人数, required: true, atMost: branch.members }
- id: staff-sheet
  label: 人事提供表
  unit: 份
  when: period
  nature: provided
  keptBy: office
  fields:
    persons: { type: count, label: 人数, required: true }
- id: economy-sheet
  label: 经济提供表
  unit: 份
  when: period
  nature: provided
  keptBy: office
  key: [indicator]
  fields:
    indicator: { type: choice, label: 指标, options: [甲, 乙], required: true }
    output: { type: number, label: 总量, unit: 亿元, required: true }
    growth: { type: number, label: 增速, unit: '%', required: true }
- id: campaign-day
  label: 活动日
  unit: 次
  when: event
  fields:
    firms: { type: count, label: 企业, unit: 家 }
`;

const metrics = `- id: lectures
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  take: count
- id: admitted
  label: 发展党员
  unit: 名
  nature: provided
  provider: 人事科
  from: [人事提供表]
  take: { latest: persons }
  crossCheck: { metric: admitted-by-branches, within: 0 }
- id: admitted-by-branches
  label: 发展党员（支部）
  unit: 名
  nature: flow
  from: [发展党员统计]
  where: { stage: 接收 }
  take: { sum: persons }
- id: output
  label: 总量
  unit: 亿元
  nature: provided
  provider: 统计局
  from: [经济提供表]
  where: { indicator: 甲 }
  take: { latest: output }
- id: output-growth
  label: 增速
  unit: '%'
  nature: provided
  provider: 统计局
  as: 同比
  from: [经济提供表]
  where: { indicator: 甲 }
  take: { latest: growth }
  crossCheck: { metric: output, growth: true, within: 1 }
- id: campaign-days
  label: 活动日
  unit: 次
  nature: flow
  from: [活动日]
  where: { campaign: 进企业 }
  take: count
`;

const themes = `themes:
  - { id: always, label: 安全生产, from: 2020-01-01 }
  - { id: congress, label: 党的二十大精神, from: 2022-10-16 }
campaigns:
  - { id: firms, label: 进企业, from: 2019-01-01 }
`;
