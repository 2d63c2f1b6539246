/**
 * A small valid content folder for tests: an office, two branches below it, five kinds (an event, another
 * event, a count by nature, a span and a provided figure), three metrics and nothing else. Tests add what
 * they are about.
 */
export const baseTree: Readonly<Record<string, string>> = {
  'site.yaml': `name: 测试局党建台账
root: bureau
asOf: 2023-07-31
seats:
  bureau-leadership: [党委书记, 党委副书记]
`,
  'catalogue/kinds/组织生活.yaml': `- id: party-lecture
  label: 党课
  unit: 次
  when: event
  common: true
  fields:
    lecturer: { type: seat, label: 主讲人岗位, required: true }
    attendance: { type: count, label: 参加人数, unit: 人, required: true, share: present, heads: participants }
- id: theme-day
  label: 主题党日
  unit: 次
  when: event
  common: true
  fields:
    attendance: { type: count, label: 参加人数, unit: 人, required: true, share: present, heads: participants }
- id: essay-count
  label: 心得体会统计
  unit: 篇
  when: period
  fields:
    pieces: { type: count, label: 篇数, unit: 篇, required: true }
- id: rectification
  label: 整改事项
  unit: 项
  when: span
  fields:
    due: { type: date, label: 整改期限, notBefore: from, planned: true }
    closed: { type: date, label: 销号日期, notBefore: from }
`,
  'catalogue/kinds/统计.yaml': `- id: statistics-sheet
  label: 统计数据
  unit: '%'
  when: period
  nature: provided
  keptBy: office
  evidence: required
  key: [indicator]
  fields:
    indicator: { type: text, label: 指标名称, required: true }
    growth: { type: percent, label: 同比增速, unit: '%', required: true }
`,
  'catalogue/metrics.yaml': `- id: lectures
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  take: count
- id: leadership-lectures
  label: 局党委班子成员讲党课
  unit: 次
  nature: flow
  from: [党课]
  where: { lecturer: { in: bureau-leadership }, branch: { not: bureau } }
  take: count
- id: essays
  label: 心得体会
  unit: 篇
  nature: flow
  from: [心得体会统计]
  take: { sum: pieces }
`,
  'branches/bureau.mdx': `---
name: 测试局党委
level: 党委
history:
  - { from: 2019-01-01, members: 60 }
---
`,
  'branches/equipment.mdx': `---
name: 装备产业科党支部
level: 党支部
parent: bureau
history:
  - { from: 2019-01-01, members: 14 }
---
`,
  'branches/window.mdx': `---
name: 政务服务窗口党支部
level: 党支部
parent: bureau
history:
  - { from: 2020-01-01, members: 12 }
---
`,
};
