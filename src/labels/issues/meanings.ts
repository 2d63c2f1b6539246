import type { FieldType } from '../../domain/catalogue/field.ts';
import type { Place, ValueType } from '../../domain/issues.ts';
import { ownValue } from '../../domain/own.ts';
import { keyMeanings } from '../keys.ts';

/** What the handbook says of the key at a place of the data; `undefined` where it says nothing. */
export function meaningOf(at: Place): string | undefined {
  if (at.in !== 'data') return undefined;
  const path = typeof at.path.at(-1) === 'number' ? at.path.slice(0, -1) : at.path;
  const key = path.at(-1);
  const set = setAt(at.file, path.slice(0, -1).map(String));
  return set === undefined || typeof key !== 'string' ? undefined : ownValue(keyMeanings[set], key);
}

/** The set of keys that is written behind some keys of a file. */
function setAt(file: string, parents: readonly string[]): keyof typeof keyMeanings | undefined {
  const inside = parents.filter((part) => !/^\d+$/.test(part)).join('.');
  const sets = Object.entries(rooms).find(([start]) => file.startsWith(start))?.[1];
  return sets && ownValue(sets, inside.startsWith('fields.') ? 'fields' : inside);
}

type Sets = Readonly<Record<string, keyof typeof keyMeanings>>;

/** The sets of keys of files, by how their paths begin, and by the keys that they stand behind. */
const rooms: Readonly<Record<string, Sets>> = {
  'records/': { '': 'record' },
  'branches/': {
    '': 'branch',
    history: 'history',
    terms: 'term',
    'terms.extended': 'extension',
    seats: 'seat',
    returns: 'return',
  },
  'catalogue/kinds/': { '': 'kind', fields: 'field' },
  'catalogue/metrics.yaml': { '': 'metric' },
  'catalogue/rules.yaml': {
    '': 'rule',
    basis: 'basis',
    due: 'due',
    'due.steps': 'due-step',
    versions: 'rule-version',
    'versions.basis': 'basis',
    'versions.due': 'due',
    'versions.due.steps': 'due-step',
  },
  'catalogue/seats.yaml': { '': 'seat-norm', basis: 'basis' },
  'plans/': { '': 'plan', commitments: 'commitment' },
  'reports/': { '': 'report' },
  'guide/': { '': 'guide' },
  'site.yaml': { '': 'site' },
};

/** How a value of each type is written, without a value that could be taken for the right one. */
export const writtenForms: Readonly<Record<ValueType, string>> = {
  text: '写文字',
  number: '写阿拉伯数字，单位不用写',
  count: '写阿拉伯数字的整数，不写单位，也不写“约”“余”',
  flag: '是写 true，否写 false',
  list: '几条的，每条一行，前面加“- ”',
  mapping: '每项写成“名称: 内容”',
  date: '写成“年-月-日”，四位年、两位月、两位日',
  period: '年写 2023，半年写 2023-H1，季度写 2023-Q2，月写 2023-06',
  scalar: '写文字或者数',
  url: '写网址，从 https:// 或者 http:// 写起',
  id: '写代号：英文小写字母、数字，中间可以有短横线',
};

/** How a field of a kind is written. */
export const fieldForms: Readonly<Record<FieldType, string>> = {
  count: writtenForms.count,
  number: writtenForms.number,
  percent: '写百分号前面的数',
  money: writtenForms.number,
  flag: writtenForms.flag,
  choice: '从规定的几个里选',
  text: writtenForms.text,
  date: writtenForms.date,
  branch: '写党组织的代号',
  branches: '写党组织的代号，几个的放进方括号，用英文逗号隔开',
  seat: '写岗位，不写姓名',
  theme: '照主题表写',
  code: '写编号，照原样',
  url: writtenForms.url,
  duties: '写制度要求、目标任务的代号，几个的放进方括号，用英文逗号隔开',
  record: '写记录的编号，是 records 文件夹以下的路径，不带扩展名',
};
