import { describe, expect, it } from 'vitest';
import { fieldTypeNames, type FieldType } from '../../../src/domain/catalogue/field.ts';
import { branch, loadTree, record, type Files } from '../../support/content-tree.ts';

const file = 'records/equipment/2023/2023-03-16-record.mdx';

/** A kind with a field of each type, and what they may name. */
const files: Files = {
  'catalogue/kinds/全.yaml': `- id: every
  label: 全项
  unit: 次
  when: event
  fields:
    count: { type: count, label: 人数, unit: 人, heads: none }
    number: { type: number, label: 学时, unit: 学时 }
    percent: { type: percent, label: 增速, unit: '%' }
    money: { type: money, label: 金额, unit: 万元 }
    flag: { type: flag, label: 扩大 }
    choice: { type: choice, label: 形式, options: [集中学习, 专题研讨] }
    text: { type: text, label: 文号 }
    day: { type: date, label: 期限 }
    branch: { type: branch, label: 结对 }
    branches: { type: branches, label: 参加 }
    seat: { type: seat, label: 主讲 }
    theme: { type: theme, label: 专题 }
    code: { type: code, label: 编号 }
    url: { type: url, label: 网址 }
    duties: { type: duties, label: 说明 }
    record: { type: record, label: 依据 }
`,
  'catalogue/rules.yaml': `- id: monthly-meeting
  label: 每月例会
  basis: { document: 工作规则 }
  validFrom: 2020-01-01
  metric: lectures
  cadence: month
  target: 1
`,
  'catalogue/themes.yaml':
    'themes: [{ id: law, label: 法治建设, from: 2020-01-01 }]\ncampaigns: []\n',
  'branches/bureau.mdx': branch({
    name: '局党委',
    level: '党委',
    parent: undefined,
    seats: ['党委书记', '党委副书记'].map((seat) => ({ seat, from: '2019-01-01' })),
  }),
  'records/window/2023/2023-02-01-lecture.mdx': record({ date: '2023-02-01' }),
};

/** The fields by their types; a date is none of the record's own. */
const nameOf = (type: FieldType) => (type === 'date' ? 'day' : type);

function load(line: string) {
  const text = `---\nkind: 全项\ntitle: 甲\ndate: 2023-03-16\n${line}\n---\n`;
  const { issues, corpus } = loadTree({ ...files, [file]: text });
  const values = corpus?.records.get('equipment/2023/2023-03-16-record')?.values;
  return { issues: issues.filter((one) => one.file === file), values };
}

/** What may be written for a value of each type, and what it says; `undefined` where nobody can say. */
const written: Readonly<Record<FieldType, readonly (readonly [string, unknown])[]>> = {
  count: [
    ['3万', 30_000],
    ['1.2万人', 12_000],
    ['5千', 5000],
    ['12%', undefined],
    ['31.5', undefined],
    ['约30', undefined],
    ['@18', undefined],
    ['-3', 3],
  ],
  number: [
    ['12.50学时', 12.5],
    ['1,280', 1280],
    ['12%', undefined],
    ['2小时', 2],
  ],
  percent: [
    ['12%', 12],
    ['５.６％', 5.6],
    ['两成', undefined],
  ],
  money: [
    ['1.2万元', 1.2],
    ['1.2万', undefined],
    ['12元', undefined],
    ['3.10', 3.1],
  ],
  flag: [
    ['是', true],
    ['ture', true],
    ['否', false],
    ['大概', undefined],
  ],
  choice: [
    ['集中学', '集中学习'],
    ['另一种', undefined],
  ],
  text: [
    ['0012', '0012'],
    ['1.10', '1.10'],
    ['20230601000000000001', '20230601000000000001'],
    ['1e5', '1e5'],
    ['[2023]5号', '[2023]5号'],
    ['[甲, 乙]', undefined],
  ],
  date: [
    ['2023年4月1日', '2023-04-01'],
    ['20230401', '2023-04-01'],
    ['2023-02-30', undefined],
    ['下周', undefined],
  ],
  branch: [
    ['Window', 'window'],
    ['windov', 'window'],
    ['政务窗口支部', 'window'],
    ['equipmant', 'equipment'],
    ['toString', undefined],
  ],
  branches: [['windov', ['window']]],
  seat: [
    ['党委书计', '党委书记'],
    ['张三丰', undefined],
  ],
  theme: [
    ['法制建设', '法治建设'],
    ['其他', undefined],
  ],
  code: [
    ['007', '007'],
    ['#5', '#5'],
  ],
  url: [['见附件', undefined]],
  duties: [
    ['[每月例会]', ['monthly-meeting']],
    ['[monthly-meting]', ['monthly-meeting']],
    ['[另一项]', undefined],
  ],
  record: [
    ['window/2023/2023-02-01-lectures', 'window/2023/2023-02-01-lecture'],
    ['无', undefined],
  ],
};

describe.each(fieldTypeNames)('a field of the type %s', (type) => {
  it.each(written[type])('that is written %s says %o', (text, said) => {
    const name = nameOf(type);
    const { issues, values } = load(`${name}: ${text}`);
    if (issues.length === 0) {
      expect(values?.[name]).toEqual(said);
      return;
    }
    const [better] = issues.flatMap((one) => one.better ?? []);
    if (said === undefined) {
      expect(better).toBeUndefined();
      return;
    }
    const mended = load(better ?? '');
    expect(mended).toMatchObject({ issues: [] });
    expect(mended.values?.[name]).toEqual(said);
  });
});
