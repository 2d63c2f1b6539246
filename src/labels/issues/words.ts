import type { ChoiceSubject, IssueFacts, ValueType } from '../../domain/issues.ts';
import type { TimeShape } from '../../domain/catalogue/kind.ts';
import { nameOfKey } from '../../domain/meant/key-words.ts';
import { short } from './form.ts';

/** What should stand there, after 应当写 */
export const valueTypes: Readonly<Record<ValueType, string>> = {
  text: '文字',
  number: '数字',
  count: '整数',
  flag: ' true（是）或 false（否）',
  list: '一个列表',
  mapping: '若干项，每项一行',
  date: '日期',
  period: '期间',
  scalar: '一个值（文字、数字或 true、false）',
  url: '网址',
  id: '由英文字母、数字组成的代号',
};

/** An address, where one has to be shown. */
export const sampleAddress = 'https://www.gov.cn/';

/** What stands there instead, where it is not a text that can be quoted. */
export const foundTypes: ReadonlyMap<string, string> = new Map([
  ['null', '空的'],
  ['', '空的'],
  ['list', '一个列表'],
  ['mapping', '若干项'],
]);

/** What was found, after 现在是: by its type, or as it was written. */
export function foundWords({ got, isText }: Pick<IssueFacts['wrong-type'], 'got' | 'isText'>) {
  return (isText ? undefined : foundTypes.get(got)) ?? `“${short(got)}”`;
}

/** How a kind is recorded, after 按 */
export const timeShapes: Readonly<Record<TimeShape, string>> = {
  event: '具体日期',
  period: '一段期间的合计数',
  span: '起止日期',
};

/** The lines that say when, for each shape. */
export const timeLines: Readonly<Record<TimeShape, readonly string[]>> = {
  event: ['date: 2023-03-16'],
  period: ['period: 2023-03'],
  span: ['from: 2023-03-01', 'to: 2023-03-31'],
};

export const subjects: Readonly<Record<ChoiceSubject, string>> = {
  kind: '记录类型',
  theme: '主题',
  campaign: '专项活动',
  'theme-or-campaign': '主题或专项活动',
  seat: '岗位',
  'seat-set': '岗位组',
  type: '字段的类型',
  option: '选项',
  metric: '指标',
  commitment: '目标任务',
  rule: '制度要求',
  duty: '制度要求或者目标任务',
  page: '页面',
};

/** Where the words of a subject are declared. */
export const declaredIn: Readonly<Partial<Record<ChoiceSubject, string>>> = {
  kind: 'catalogue/kinds 文件夹',
  theme: 'catalogue/themes.yaml 的“themes”',
  campaign: 'catalogue/themes.yaml 的“campaigns”',
  'theme-or-campaign': 'catalogue/themes.yaml 文件',
  seat: 'site.yaml 和各党组织文件的“seats”',
  'seat-set': 'site.yaml 的“seats”',
  metric: 'catalogue/metrics.yaml 文件',
  commitment: '各计划的“commitments”',
  rule: 'catalogue/rules.yaml 文件',
  duty: 'catalogue/rules.yaml 和各计划的“commitments”',
};

/** `date（日期）`; the label of the catalogue where the caller has one. */
export function named(key: string, label: string | undefined = nameOfKey(key)): string {
  return label === undefined || label === key ? key : `${key}（${label}）`;
}

/** Values that show what a key wants, where its type alone would not. */
export const keySamples: Readonly<Record<string, string>> = {
  kind: '党课',
  also: '主题党日',
  campaign: '学习贯彻党的二十大精神主题教育',
  themes: '党的二十大精神',
  options: '集中学习',
  title: '党委书记到装备产业科讲专题党课',
  name: '装备产业科党支部',
  label: '参加人数',
  level: '党支部',
  parent: 'bureau',
  branch: 'equipment',
  slug: 'equipment',
  id: 'party-lecture',
  unit: '次',
  when: 'event',
  type: '会议记录本',
  ref: '2023年第1册第14页',
  seat: '支部书记',
  by: '支部书记',
  state: '已核',
  members: '19',
  attendance: '31',
  lecturer: '党委书记',
  time: '14:30-16:00',
  times: '3',
  history: '[{ from: 2019-05-08, members: 14 }]',
  seats: '[{ seat: 支部书记, from: 2022-06-01 }]',
  returns: '[{ period: 2023-Q1, through: 2023-03-31, by: 支部书记, on: 2023-04-03 }]',
  evidence: '[{ type: 会议记录本, ref: 2023年第1册第14页, heldBy: 党建办 }]',
  with: '[{ branch: equipment, role: 联合, present: 12 }]',
  correction: '[{ on: 2023-04-10, what: 参加人数由31改为30, reason: 核对签到表 }]',
  signoff: '[{ seat: 党委书记, on: 2023-07-05 }]',
  commitments: '[{ id: lectures-each-quarter, label: 每季度讲党课, metric: lectures, target: 4 }]',
  holidays: '[{ name: 劳动节, from: 2023-04-29, to: 2023-05-03 }]',
  where: '{ attendance: { atLeast: 20 } }',
  fields: '{ attendance: { type: count, label: 参加人数, unit: 人, heads: participants } }',
  metric: 'outreach-talks',
  nature: 'flow',
  take: 'count',
  root: 'bureau',
  validFrom: '2023-01-01',
  validTo: '2023-12-31',
  basis: '{ document: 《中国共产党支部工作条例（试行）》, article: 第十一条 }',
  article: '第十一条',
  cadence: 'quarter',
  gap: '{ days: 45 }',
  explains: '{ duties: duties, reason: cause }',
  period: '2023-Q1',
  through: '2023-03-31',
  date: '2023-03-16',
  from: '2023-03-01',
  to: '2023-03-31',
  on: '2023-04-03',
  target: '4',
  reason: '与另一条记录重复',
  what: '参加人数由31改为30',
  source: '《国务院办公厅关于2023年部分节假日安排的通知》',
  year: '2023',
  timeZone: 'Asia/Shanghai',
};
