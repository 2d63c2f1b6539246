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

/** The keys that say when, for each shape. */
export const timeKeysOf: Readonly<Record<TimeShape, readonly string[]>> = {
  event: ['date'],
  period: ['period'],
  span: ['from', 'to'],
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

/** The keys of each entry of a list whose entries are made of several. */
export const entryKeys: Readonly<Record<string, readonly string[]>> = {
  history: ['from', 'members'],
  seats: ['seat', 'from'],
  returns: ['period', 'through', 'by', 'on'],
  evidence: ['type', 'ref', 'heldBy'],
  with: ['branch', 'role', 'present'],
  correction: ['on', 'what', 'reason'],
  signoff: ['step', 'seat', 'on'],
  commitments: ['id', 'label', 'metric', 'target'],
  holidays: ['name', 'from', 'to'],
};
