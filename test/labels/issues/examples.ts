import {
  inData,
  inFile,
  inText,
  type IssueCode,
  type IssueFacts,
  type Place,
} from '../../../src/domain/issues.ts';
import { noNames, type Names } from '../../../src/domain/names.ts';

/** An issue as it can occur: its facts, where it stands, and what the content calls its branches and metrics. */
type Example<C extends IssueCode> = readonly [facts: IssueFacts[C], at: Place, names?: Names];

/** At least one example for every code: a code without one does not compile. */
type Examples = { readonly [C in IssueCode]: readonly [Example<C>, ...Example<C>[]] };

const file = 'records/equipment/2023/2023-03-16-lecture.mdx';
const metrics = 'catalogue/metrics.yaml';
const kinds = 'catalogue/kinds/organisation.yaml';
const report = 'reports/2023-h1.mdx';
const branch = 'branches/equipment.mdx';
const whole = inFile(file);
const branchesNamed = (names: Readonly<Record<string, string>>): Names => ({
  ...noNames,
  branch: new Map(Object.entries(names)),
});
const metricsNamed = (names: Readonly<Record<string, string>>): Names => ({
  ...noNames,
  metric: new Map(Object.entries(names)),
});
const data = (...path: (string | number)[]) => inData(file, path);
const prose = inText(report, 12, 5);

export const fileExamples = {
  'file-too-large': [[{ bytes: 5_452_595, limit: 1_048_576 }, whole]],
  'line-too-long': [
    [{ length: 12_000, limit: 10_000 }, inText(file, 9, 1)],
    [{ length: 12_000, limit: 10_000 }, inText(metrics, 9, 1)],
  ],
  'file-empty': [[{}, whole]],
  'file-not-utf8': [[{ byte: 120 }, whole]],
  'file-has-bom': [[{}, whole]],
  'file-has-crlf': [[{}, whole]],
  'file-misplaced': [
    [{ expected: 'records/<branch>/<year>/<date>-<name>.mdx' }, whole],
    [{ expected: file }, inFile(`${file}.txt`)],
    [
      { expected: 'records/<branch>/<year>/<date>-<name>.mdx' },
      inFile('records/equipment/2023/三月台账.xlsx'),
    ],
  ],
  'file-name-invalid': [
    [{ name: '2023-03-16-党课.mdx' }, inFile('records/equipment/2023/2023-03-16-党课.mdx')],
    [{ name: '2023-Q1 Talks.mdx' }, inFile('records/equipment/2023/2023-Q1 Talks.mdx')],
    [{ name: '2023-Q1-talks.mdx' }, inFile('records/Equipment/2023/2023-Q1-talks.mdx')],
  ],
  'address-taken': [
    [{ what: 'branch', name: 'kind', address: '/records/kind/' }, inFile('branches/kind.mdx')],
    [{ what: 'report', name: 'branch', address: '/reports/branch/' }, inFile('reports/branch.mdx')],
    [{ what: 'kind', name: 'themes', address: '/kinds/themes/' }, inData(kinds, [0, 'id'])],
  ],
  'file-unreadable': [
    [{ reason: 'EACCES' }, whole],
    [{ reason: 'not-a-file' }, whole],
  ],
  'merge-conflict': [
    [{ from: 3, to: 9 }, inText(file, 3, 1)],
    [{ from: 3, to: 3 }, inText(file, 3, 1)],
  ],
  'files-left-over': [
    [{ files: ['records/Thumbs.db'] }, inFile('records/Thumbs.db')],
    [{ files: ['a.bak', 'b.bak', 'c.bak', 'd.bak'] }, inFile('a.bak')],
  ],
  'files-set-aside': [
    [{ files: ['records/_equipment'] }, inFile('records/_equipment')],
    [{ files: ['_a', '_b', '_c', '_d'] }, inFile('_a')],
  ],
  'file-is-link': [
    [{ to: 'file' }, whole],
    [{ to: 'folder' }, whole],
    [{ to: 'outside' }, whole],
    [{ to: 'itself' }, whole],
    [{ to: 'nothing' }, whole],
  ],
  'file-missing': [
    [{ expected: 'site.yaml' }, inFile('site.yaml')],
    [{ expected: 'catalogue/kinds/<group>.yaml' }, inFile('catalogue/kinds')],
  ],
  'read-failed': [[{ reason: 'TypeError: broken (src/io/load.ts:1)' }, whole]],
  'check-failed': [[{ check: 'seats exist', reason: 'TypeError: broken' }, inFile('.')]],
  'frontmatter-missing': [
    [{}, whole],
    [{ written: '---' }, inText(file, 2, 1)],
    [{ written: '———' }, inText(file, 1, 1)],
    [{ key: 'kind: 党课' }, inText(file, 1, 1)],
  ],
  'frontmatter-unclosed': [
    [{}, whole],
    [{ written: '----' }, inText(file, 8, 1)],
  ],
  'frontmatter-second': [
    [{}, inText(file, 12, 1)],
    [{}, inText(report, 12, 1)],
  ],
  'yaml-broken': [
    [{ reason: 'indentation' }, inText(file, 3, 4)],
    [{ reason: 'other' }, inText(file, 3, 4)],
    [{ reason: 'colon-in-value', better: 'title: "专题学习: 二十大"' }, inText(file, 3, 12)],
    [{ reason: 'text-after-quote', better: 'title: “规范”学习' }, inText(file, 3, 12)],
    [{ reason: 'no-space-after-colon', better: 'present: 25' }, inText(file, 7, 8)],
    [{ reason: 'no-space-after-dash', better: '  - { branch: window }' }, inText(file, 7, 3)],
  ],
  'yaml-comment': [[{ text: '#7 学习' }, inText(file, 3, 13)]],
  'yaml-tab': [[{}, inText(file, 3, 1)]],
  'yaml-full-width': [
    [{ character: '：', ascii: ':' }, inText(file, 2, 5)],
    [{ character: '：', ascii: ':', better: 'title: 三月党课' }, inText(file, 3, 6)],
    [{ character: '，', ascii: ',' }, inText(file, 2, 5)],
    [{ character: '　', ascii: ' ' }, inText(file, 2, 1)],
  ],
  'yaml-too-deep': [[{ limit: 20 }, inText(file, 4, 30)]],
  'yaml-too-many': [
    [{ of: 'entries', limit: 2000 }, data('themes')],
    [{ of: 'values', limit: 20_000 }, data()],
  ],
  'yaml-duplicate-key': [[{ key: 'date' }, inText(file, 5, 1)]],
  'yaml-reference': [[{ text: '*重要' }, inText(file, 3, 8)]],
  'yaml-not-mapping': [
    [{ got: 'list' }, inData(file, [])],
    [{ got: '党课' }, inData('site.yaml', [])],
  ],
  'yaml-not-list': [[{ got: 'mapping' }, inData(kinds, [])]],
  'mdx-broken': [
    [{ reason: 'open-tag' }, prose],
    [{ reason: 'attribute-value' }, prose],
    [
      {
        reason: 'attribute-value',
        better: 'of="outreach-talks"',
      },
      prose,
    ],
  ],
} satisfies Partial<Examples>;

export const valueExamples = {
  'unknown-key': [
    [{ key: 'attendence', allowed: ['kind', 'title', 'date', 'attendance'] }, data('attendence')],
    [{ key: '__proto__', allowed: [] }, data('__proto__')],
    [{ key: 'weather', allowed: 'abcdefghi'.split('') }, data('weather')],
    [
      {
        key: 'gt',
        allowed: ['is', 'not', 'has', 'exists', 'atLeast', 'atMost', 'before', 'after', 'in'],
      },
      inData(metrics, [0, 'where', 'participants', 'gt']),
    ],
    [
      {
        key: '实到',
        allowed: ['kind', 'title', 'expected', 'present'],
        labels: { expected: '应到人数', present: '实到人数' },
      },
      data('实到'),
    ],
    [{ key: '标题', allowed: ['kind', 'title', 'date'], meant: 'title' }, data('标题')],
  ],
  'missing-key': [
    [{ key: 'title' }, data('title')],
    [{ key: 'present', label: '到会人数' }, data('present')],
  ],
  'wrong-type': [
    [{ expected: 'count', got: '31人' }, data('attendance')],
    [{ expected: 'flag', got: '是' }, data('enlarged')],
    [{ expected: 'text', got: 'null', required: true }, data('title')],
    [{ expected: 'text', got: 'null' }, data('campaign')],
    [{ expected: 'list', got: 'null' }, data('evidence')],
    [{ expected: 'list', got: '支部书记' }, inData(branch, ['seats'])],
    [{ expected: 'mapping', got: 'list' }, inData(kinds, [0, 'fields'])],
    [{ expected: 'id', got: 'Party Lecture' }, inData(kinds, [0, 'id'])],
    [{ expected: 'text', got: 'mapping' }, data('themes', 0)],
    [{ expected: 'text', got: '2023' }, data('title')],
    [{ expected: 'text', got: 'Asia/Shangha' }, inData('site.yaml', ['timeZone'])],
    [{ expected: 'id', got: '到会' }, inData(kinds, [0, 'fields', '到会'], 'key')],
  ],
  'unknown-choice': [
    [{ value: '党刻', allowed: ['党课', '主题党日'], what: 'kind' }, data('kind')],
    [
      { value: '廿大精神', allowed: ['党的二十大精神', '主题教育'], what: 'theme' },
      data('themes', 0),
    ],
    [{ value: '已查', allowed: ['待核', '已核', '作废'], what: 'option' }, data('state')],
    [{ value: '书记', allowed: [], what: 'seat' }, data('lecturer')],
    [
      {
        value: '{ average: … }',
        allowed: ['count', '{ sum: … }', '{ distinct: … }', '{ latest: … }', 'target'].concat([
          'min',
          'median',
          'max',
          'share',
        ]),
        what: 'option',
      },
      inData(metrics, [0, 'take']),
    ],
    [
      {
        value: '张三',
        allowed: ['支部书记', '党委书记', '党建办主任'],
        what: 'seat',
        likely: ['支部书记', '党委书记'],
      },
      data('lecturer'),
    ],
    [
      { value: '法治建设、主题教育', allowed: ['主题教育', '法治建设'], what: 'theme' },
      data('themes', 0),
    ],
    [{ value: '党课、主题党日', allowed: ['党课', '主题党日'], what: 'kind' }, data('kind')],
    [{ value: '甲/乙', allowed: ['甲', '乙'], what: 'option' }, data('form')],
  ],
  'bad-date': [
    [{ value: '2023-02-30' }, data('date')],
    [{ value: '2023-02-30' }, data('recorded')],
    [{ value: '2023年3月16日' }, data('date')],
    [{ value: '上周三' }, data('date')],
    [{ value: '0001-01-01' }, data('date')],
  ],
  'bad-period': [
    [{ value: '2023年一季度' }, data('period')],
    [{ value: '去年' }, data('period')],
  ],
  'bad-clock': [
    [{ value: '14：30—16：00' }, data('time')],
    [{ value: '下午2点半至4点' }, data('time')],
    [{ value: '下午' }, data('time')],
    [{ value: '3' }, data('time')],
  ],
  'clock-backwards': [[{ from: '16:00', to: '14:30' }, data('time')]],
  'negative-count': [[{ value: -3 }, data('attendance')]],
  'not-whole': [
    [{ value: 30.6 }, data('attendance')],
    [{ value: 9007199254740992 }, data('attendance')],
  ],
  'out-of-range': [
    [{ value: 130, least: 0, most: 100 }, data('rate')],
    [{ value: 0, least: 1, most: Infinity }, data('times')],
  ],
  'duplicate-id': [
    [{ id: 'party-lecture', first: `${kinds}:1` }, inData(kinds, [3, 'id'])],
    [{ id: '党课', first: `${kinds}:2` }, inData(kinds, [3, 'label'])],
  ],
  'duplicate-value': [[{ value: '党的二十大精神' }, data('themes', 1)]],
} satisfies Partial<Examples>;

export const writtenExamples = {
  'hidden-character': [
    [{ codePoint: 0x200b, count: 2, in: 'text' }, inText(file, 3, 9)],
    [{ codePoint: 0x202e, count: 1, in: 'text' }, inText(file, 3, 9)],
    [{ codePoint: 0x1b, count: 1, in: 'text' }, inText(file, 12, 3)],
    [{ codePoint: 0x9c, count: 1, in: 'text' }, inText(file, 12, 3)],
    [{ codePoint: 0x3164, count: 1, in: 'text' }, inText(file, 12, 3)],
    [{ codePoint: 0x200b, count: 1, in: 'name' }, inFile('guide/a\u200Bb.mdx')],
    [{ codePoint: 0xad, count: 1, in: 'code' }, data('title')],
  ],
  'name-case': [
    [
      {
        name: '2023-Q1-talks.mdx',
        other: '2023-q1-talks.mdx',
        first: 'records/equipment/2023/2023-q1-talks.mdx',
      },
      inFile('records/equipment/2023/2023-Q1-talks.mdx'),
    ],
    [
      { name: 'qc小组活动', other: 'QC小组活动', first: 'catalogue/kinds/1-study.yaml:8' },
      inData(kinds, [0, 'label']),
    ],
  ],
  'number-written': [
    [{ written: '0x10', decimal: '16' }, data('attendance')],
    [{ written: '010', decimal: '10' }, data('evidence', 0, 'ref')],
  ],
  'bounds-crossed': [
    [
      { lowKey: 'min', low: '10', highKey: 'max', high: '5' },
      inData(kinds, [0, 'fields', 'attendance', 'max']),
    ],
  ],
  'mdx-attribute-empty': [
    [{ component: 'Tally', name: 'of', required: true }, prose],
    [{ component: 'Tally', name: 'period', required: false }, prose],
  ],
  'mdx-attribute-gap': [[{ component: 'TallyTable', name: 'of' }, prose]],
} satisfies Partial<Examples>;

export const recordExamples = {
  'time-missing': [
    [{ kind: '党课', expected: 'event' }, data()],
    [{ kind: '软弱涣散党组织整顿', expected: 'span' }, data()],
  ],
  'time-mixed': [[{ keys: ['date', 'period'] }, data('period')]],
  'time-form': [[{ kind: '窗口办件', key: 'date', expected: 'period' }, data('date')]],
  'times-without-period': [[{}, data('times')]],
  'times-missing': [[{ kind: '谈心谈话' }, data('period')]],
  'times-on-tally': [[{ kind: '窗口办件' }, data('times')]],
  'through-outside': [[{ through: '2023-07-02', period: '2023-06' }, data('through')]],
  'period-not-over': [[{ period: '2023-06', asOf: '2023-06-20' }, data('period')]],
  'span-backwards': [[{ from: '2023-03-20', to: '2023-03-01' }, data('to')]],
  'date-not-in-name': [[{ date: '2023-03-18', name: '2023-03-16-lecture' }, data('date')]],
  'year-not-in-path': [[{ date: '2022-12-30', year: '2023' }, data('date')]],
  'date-after-asof': [[{ date: '2023-08-02', asOf: '2023-07-31' }, data('date')]],
  'recorded-before-event': [[{ recorded: '2023-03-10', date: '2023-03-16' }, data('recorded')]],
  'unknown-record': [
    [
      { id: 'bureau/2023/2023-03-02-outreech', allowed: ['bureau/2023/2023-03-02-outreach'] },
      data('follows'),
    ],
  ],
  'record-link-kind': [
    [
      { id: 'bureau/2023/2023-03-02-outreach', kind: '宣讲报告', expected: ['结对共建协议'] },
      data('agreement'),
    ],
  ],
  'record-link-self': [[{ id: 'equipment/2023/2023-03-16-lecture' }, data('follows')]],
  'record-link-void': [[{ id: 'equipment/2023/2023-03-02-lecture' }, data('follows')]],
  'record-link-cycle': [[{ ids: ['a/2023/2023-01-03-x', 'a/2023/2023-01-04-y'] }, data('follows')]],
  'relation-broken': [
    [
      { field: '实到人数', value: '38', rule: 'atMost', other: '应到人数', otherValue: '35' },
      data('present'),
    ],
    [
      {
        field: '办结日期',
        value: '2023-03-01',
        rule: 'notBefore',
        other: '受理日期',
        otherValue: '2023-03-09',
      },
      data('closed'),
    ],
  ],
  'beyond-branch-size': [
    [
      { field: '应到人数', value: 46, branch: '装备产业科党支部', members: 19, day: '2023-03-16' },
      data('expected'),
    ],
  ],
  'void-without-reason': [[{}, data('state')]],
  'checked-without-checker': [[{}, data('state')]],
  'seat-unlisted': [
    [{ value: '党建办主', allowed: ['党委书记', '党建办主任'] }, data('checkedBy')],
    [
      { value: '党委书记，党委副书记', allowed: ['党委书记', '党委副书记', '支部书记'] },
      inData('site.yaml', ['seats', 'leaders', 0]),
    ],
    [
      { value: '党委书纪', allowed: ['党委书记', '党委副书记'] },
      inData('site.yaml', ['seats', 'leaders', 0]),
    ],
  ],
  'evidence-missing': [[{ kind: '党课' }, data('kind')]],
  'theme-not-yet': [
    [{ theme: '党的二十大精神', from: '2022-10-16', date: '2022-09-01' }, data('themes', 0)],
  ],
  'double-count': [
    [
      {
        kind: '宣讲报告',
        branch: '装备产业科党支部',
        period: '2023-03',
        other: 'equipment/2023/2023-03-02-outreach',
        otherWhen: '2023-03-02',
      },
      data('period'),
    ],
  ],
  'duplicate-tally': [
    [
      {
        kind: '谈心谈话',
        branch: '装备产业科党支部',
        period: '2023-03',
        other: 'equipment/2023/2023-03-talks',
      },
      data('period'),
    ],
  ],
  'also-repeats': [[{ kind: '党课' }, data('also', 0)]],
  'also-time-shape': [[{ kind: '窗口办件', main: '党课' }, data('also', 0)]],
} satisfies Partial<Examples>;

const overlap = {
  branch: '装备产业科党支部',
  date: '2023-03-16',
  time: '15:00-16:30',
  other: 'records/equipment/2023/2023-03-16-day.mdx',
  otherTime: '14:30-16:00',
};

const disagreement = {
  metric: '窗口受理件数',
  period: '2023-H1',
  published: 5200,
  crossCheck: 4873,
  within: 50,
  unit: '件',
  provider: '局政务服务科',
  sheets: ['records/bureau/2023/2023-H1-windows.mdx'],
  other: '窗口受理件数（窗口自报）',
  counted: 11,
  reported: 2,
  expected: 2,
};

const joint = {
  kind: '主题党日',
  branch: '政务服务窗口党支部',
  date: '2023-03-16',
  other: 'records/window/2023/2023-03-16-party-day.mdx',
};

export const occasionExamples = {
  'record-copied': [
    [
      {
        branch: '装备产业科党支部',
        day: '2023-03-16',
        other: 'records/equipment/2023/2023-03-16-lecture.mdx',
      },
      inFile('records/equipment/2023/2023-03-16-lecture-copy.mdx'),
    ],
  ],
  'meetings-overlap': [[overlap, data('time')]],
  'office-overlap': [
    [{ ...overlap, branch: '局党委', seat: '党委书记' }, data('time')],
    [{ ...overlap, branch: '局党委', seat: undefined }, data('time')],
  ],
  'not-returned': [
    [
      {
        branch: '小微企业联合党支部',
        period: '2023-Q2',
        months: ['2023-04', '2023-05'],
        count: 7,
        reason: 'gap',
        through: '2023-06-30',
        asOf: '2023-07-31',
      },
      inData(branch, ['returns', 5]),
    ],
    [
      {
        branch: '小微企业联合党支部',
        period: '2023-Q2',
        months: ['2023-06'],
        count: 1,
        reason: 'late',
        through: '2023-05-31',
        asOf: '2023-07-31',
      },
      inData(branch, ['returns', 5]),
    ],
    [
      {
        branch: '小微企业联合党支部',
        period: '2023-Q2',
        months: ['2023-06'],
        count: 1,
        reason: 'late',
        through: undefined,
        asOf: '2023-07-31',
      },
      inData(branch, ['returns']),
    ],
  ],
  'joint-written-twice': [[joint, data('with', 0, 'branch')]],
  'joint-own-record': [[joint, data('with', 0, 'branch')]],
  'owed-missing': [
    [
      {
        branch: '商贸小微企业联合党支部',
        period: '2023-H1',
        kinds: ['党费收缴统计', '党员队伍统计'],
      },
      inData(branch, ['returns', 5, 'period']),
    ],
    [
      { branch: '商贸小微企业联合党支部', period: '2023-H1', kinds: ['党费收缴统计'] },
      inData(branch, ['returns', 5, 'period']),
    ],
  ],
  'added-after-return': [
    [{ recorded: '2023-04-20', period: '2023-Q1', on: '2023-04-03' }, data('recorded')],
  ],
  'body-repeats': [
    [
      {
        other: 'records/window/2023/2023-02-16-lecture.mdx',
        share: 64,
        passage: '支部书记结合窗口服务讲责任，党员逐条对照查摆',
      },
      inText(file, 11, 1),
    ],
  ],
  'growth-disagrees': [
    [
      {
        ...disagreement,
        metric: '工业固定资产投资增速',
        published: 12.3,
        crossCheck: 15.1,
        within: 0.5,
        unit: '%',
        provider: '市统计局',
        sheets: ['records/bureau/2023/2023-H1-investment.mdx'],
        other: '工业固定资产投资',
      },
      prose,
    ],
  ],
  'sum-disagrees': [
    [disagreement, data('handled')],
    [{ ...disagreement, reported: 1 }, data('handled')],
    [{ ...disagreement, provider: undefined, sheets: [], expected: 0, reported: 0 }, prose],
  ],
  'claim-unsupported': [
    [
      {
        phrase: '开门红',
        atLeast: 0,
        figures: [
          { metric: '社会消费品零售总额增速', value: -1.2 },
          { metric: '电信业务总量增速', value: null },
        ],
      },
      prose,
    ],
    [{ phrase: '两位数增长', atLeast: 10, figures: [{ metric: '投资增速', value: 8.1 }] }, prose],
    [{ phrase: '开门红', atLeast: 0, figures: [] }, prose],
  ],
  'number-typed': [[{ text: '37余场次' }, prose]],
  'unit-repeated': [[{ metric: '宣讲报告', unit: '场次' }, prose]],
} satisfies Partial<Examples>;

export const branchExamples = {
  'unknown-branch': [
    [
      { value: 'equipmnet' },
      data('with', 0, 'branch'),
      branchesNamed({ bureau: '局党委', equipment: '装备产业科党支部', window: '窗口党支部' }),
    ],
    [
      { value: 'nowhere' },
      inText(report, 9, 3),
      branchesNamed(Object.fromEntries(Array.from('abcdefghijklm', (code) => [code, '某党支部']))),
    ],
    [
      { value: 'equipmant' },
      whole,
      branchesNamed({ bureau: '局党委', equipment: '装备产业科党支部' }),
    ],
    ...['商贸支部', '离退休支部'].map(
      (value) =>
        [
          { value },
          data('with', 0, 'branch'),
          branchesNamed({ bureau: '局党委', trade: '商贸流通科党支部' }),
        ] as const,
    ),
    [{ value: '商贸支部' }, data('hosts', 1), branchesNamed({ trade: '商贸流通科党支部' })],
  ],
  'branch-not-founded': [
    [{ branch: '装备产业科党支部', day: '2019-03-01', from: '2019-05-08' }, data('date')],
  ],
  'branch-ended': [
    [{ branch: '材料产业科党支部', day: '2023-03-16', ended: '2023-02-28' }, data('date')],
  ],
  'partner-is-host': [[{ branch: '装备产业科党支部' }, data('with', 0, 'branch')]],
  'branch-cycle': [
    [{ branches: ['equipment', 'window', 'equipment'] }, inData(branch, ['parent'])],
  ],
  'branch-rootless': [[{ branch: '装备产业科党支部' }, inData(branch, ['parent'])]],
  'root-has-parent': [[{ branch: '局党委' }, inData('branches/bureau.mdx', ['parent'])]],
  'history-order': [
    [{ from: '2019-05-08', previous: '2023-03-01' }, inData(branch, ['history', 1, 'from'])],
  ],
  'ended-before-start': [[{ ended: '2018-01-01', from: '2019-05-08' }, inData(branch, ['ended'])]],
  'slug-mismatch': [[{ slug: 'equip', name: 'equipment' }, inData(branch, ['slug'])]],
  'return-outside': [
    [{ through: '2023-04-30', period: '2023-Q1' }, inData(branch, ['returns', 0, 'through'])],
  ],
  'partners-beyond-total': [[{ present: 50, field: '参加人数', value: 25 }, data('with')]],
  'kind-kept-by-office': [
    [{ kind: '走访调研党支部', branch: 'window', root: 'bureau' }, data('kind')],
  ],
  'return-repeated': [
    [{ period: '2023-Q1', through: '2023-03-31' }, inData(branch, ['returns', 1, 'period'])],
  ],
  'return-early': [
    [{ through: '2023-03-31', on: '2023-03-20' }, inData(branch, ['returns', 0, 'on'])],
  ],
  'return-by-vacant': [
    [
      { seat: '支部书记', on: '2023-04-03', since: '2023-02-01' },
      inData(branch, ['returns', 0, 'by']),
    ],
  ],
} satisfies Partial<Examples>;

const inMetric = (...path: (string | number)[]) => inData(metrics, [2, ...path]);
const clash = (
  nature: string,
  reason: IssueFacts['metric-nature-clash']['reason'],
  other = '党课',
) => [{ metric: '讲党课', nature, reason, other }, inMetric('nature')] as const;
const form = (part: string, reason: IssueFacts['metric-form']['reason']) =>
  [{ part, reason }, inMetric(part)] as const;

const talks = metricsNamed({ 'outreach-talks': '宣讲报告', 'branch-visits': '到支部调研' });

export const catalogueExamples = {
  'field-relation-unknown': [
    [
      { field: 'present', other: 'expectd', allowed: ['present', 'expected'] },
      inData(kinds, [0, 'fields', 'present', 'atMost']),
    ],
  ],
  'field-relation-type': [
    [{ field: 'present', other: 'topic' }, inData(kinds, [0, 'fields', 'present', 'atMost'])],
  ],
  'field-relation-self': [
    [{ field: 'present' }, inData(kinds, [0, 'fields', 'present', 'atMost'])],
  ],
  'cross-check-circular': [
    [{ metric: '党员总数', other: '党员总数' }, inData(metrics, [0, 'crossCheck', 'metric'])],
    [{ metric: '党员总数', other: '党员合计' }, inData(metrics, [0, 'crossCheck', 'metric'])],
  ],
  'calendar-outside': [
    [{ day: '2022-12-31', year: 2023 }, inData('catalogue/calendar/2023.yaml', ['workdays', 0])],
  ],
  'holidays-overlap': [
    [
      { name: '国庆节', other: '中秋节', day: '2023-10-01' },
      inData('catalogue/calendar/2023.yaml', ['holidays', 1, 'from']),
    ],
  ],
  'workday-on-holiday': [
    [
      { day: '2023-10-01', holiday: '国庆节' },
      inData('catalogue/calendar/2023.yaml', ['workdays', 0]),
    ],
  ],
  'field-choice-empty': [[{ field: 'form' }, inData(kinds, [0, 'fields', 'form'])]],
  'field-clash': [[{ field: 'attendance', kind: '主题党日' }, inData(kinds, [0, 'fields'])]],
  'field-name-reserved': [[{ field: 'title' }, inData(kinds, [0, 'fields', 'title'], 'key')]],
  'kind-too-many-fields': [[{ kind: '党课', count: 14, limit: 10 }, inData(kinds, [0, 'fields'])]],
  'kind-nature-clash': [
    [{ kind: '党员名册', reason: 'period-only' }, inData(kinds, [0, 'when'])],
    [{ kind: '党课', reason: 'every' }, inData(kinds, [0, 'every'])],
  ],
  'kind-page': [
    [{ kind: '经济指标', page: 'trend', reason: 'taken' }, inData(kinds, [0, 'page'])],
    [{ kind: '党课', page: 'lectures', reason: 'not-provided' }, inData(kinds, [0, 'page'])],
  ],
  'metric-nature-clash': [
    clash('flow', 'kind-is-stock', '党员名册'),
    clash('flow', 'kind-is-provided', '主要经济指标'),
    clash('stock', 'kind-is-flow'),
    clash('flow', 'part-differs', '党员数'),
    clash('target', 'needs-commitments'),
    clash('flow', 'commitments-only-target'),
    clash('stock', 'kind-is-stock', '党员名册'),
    clash('stock', 'needs-at-end'),
    clash('flow', 'needs-at-end', 'atEnd'),
    clash('provided', 'needs-latest'),
    clash('flow', 'latest-is-not-flow'),
    clash('provided', 'one-kind-only'),
    clash('provided', 'sum-of-provided', '主要经济指标'),
  ],
  'metric-form': [
    form('from', 'nothing-asked'),
    form('from', 'both-records-and-metrics'),
    form('of', 'each-of-missing'),
    form('take', 'take-does-not-fit'),
  ],
  'metric-field-unknown': [
    [
      { field: 'lecturor', kind: '党课', allowed: ['lecturer', 'attendance'] },
      inMetric('where', 'lecturor'),
    ],
  ],
  'metric-field-type': [[{ field: 'topic', got: 'text', needs: 'count' }, inMetric('take', 'sum')]],
  'metric-cycle': [
    [{ metrics: ['a-share'] }, inMetric('plus')],
    [{ metrics: ['a-share', 'b-share', 'a-share'] }, inMetric('plus')],
  ],
  'metric-unit-clash': [[{ unit: '次', other: '参加人数', otherUnit: '人' }, inMetric('plus', 1)]],
  'metric-unit-share': [[{ metric: '主题党日到会率', unit: '人' }, inMetric('unit')]],
  'version-order': [
    [{ validFrom: '2022-01-01', previous: '2023-01-01' }, inMetric('versions', 1, 'validFrom')],
  ],
  'claim-metric': [
    [{ metric: '宣讲报告', phrase: '开门红' }, inData('catalogue/claims.yaml', [0, 'metrics', 0])],
  ],
  'crosswalk-empty': [[{ id: 'S9' }, inData('catalogue/crosswalk.yaml', [8, 'id'])]],
  'unknown-metric': [
    [{ id: 'outreach-talk' }, prose, talks],
    [{ id: 'outreach-talk' }, inMetric('ratio', 'of'), talks],
    [{ id: '宣讲报告' }, prose, talks],
  ],
} satisfies Partial<Examples>;

const components = ['Tally', 'Chart', 'TallyTable', 'Records', 'Progress', 'Commitments', 'Said'];

export const textExamples = {
  'mdx-import': [[{}, prose]],
  'mdx-expression': [[{ text: '{1 + 1}' }, prose]],
  'mdx-jsx-in-record': [
    [{ name: 'Tally' }, inText(file, 9, 1)],
    [{ name: '条例' }, inText(file, 9, 1)],
  ],
  'mdx-unknown-component': [
    [{ name: 'Taly', allowed: components }, prose],
    [{ name: 'Video', allowed: components }, prose],
    [{ name: 'Tally', allowed: [] }, inText('guide/start.mdx', 4, 1)],
    [{ name: 'Keys', allowed: components }, prose],
    [{ name: 'b', allowed: components }, prose],
    [{ name: 'Box', allowed: [] }, inText('branches/window.mdx', 4, 1)],
    [{ name: '条例', allowed: components }, prose],
  ],
  'mdx-unknown-attribute': [
    [{ component: 'Tally', name: 'peroid', allowed: ['of', 'as', 'period', 'branch'] }, prose],
  ],
  'mdx-attribute-missing': [[{ component: 'Chart', name: 'by' }, prose]],
  'mdx-attribute-not-string': [
    [{ component: 'Tally', name: 'period' }, prose],
    [{ component: 'Tally', name: '{…}' }, prose],
  ],
  'mdx-attribute-repeated': [[{ component: 'Tally', name: 'of' }, prose]],
  'mdx-children': [[{ component: 'Tally' }, prose]],
  'mdx-children-missing': [[{ component: 'Said' }, prose]],
  'mdx-component-place': [
    [{ component: 'Tally', inside: 'link' }, prose],
    [{ component: 'Chart', inside: 'text' }, prose],
  ],
  'mdx-html': [[{ text: '<br>' }, prose]],
  'mdx-too-deep': [[{ limit: 50 }, prose]],
  'text-too-much': [
    [{ what: 'lines', limit: 5000 }, prose],
    [{ what: 'entries', limit: 2000 }, prose],
    [{ what: 'tags', limit: 2000 }, prose],
    [{ what: 'marks', limit: 2000 }, prose],
    [{ what: 'columns', limit: 200 }, prose],
    [{ what: 'cells', limit: 20_000 }, prose],
    [{ what: 'search', limit: 10_000_000 }, prose],
  ],
  'link-unsafe': [[{ url: 'javascript:alert(1)' }, prose]],
  'picture-missing': [
    [{ url: '/pictures/tree.png' }, prose],
    [{ url: '/pictures/tree.png' }, inText(file, 12, 1)],
  ],
  'file-link-unknown': [[{ url: '/files/plan.docx' }, prose]],
  'anchor-unknown': [
    [{ url: '#总体情况表', page: '', id: '总体情况表', allowed: ['main', '总体情况'] }, prose],
    [{ url: '#甲', page: '', id: '甲', allowed: ['main'] }, prose],
    [
      {
        url: '/guide/record/#写标题',
        page: '/guide/record/',
        id: '写标题',
        allowed: ['main', 'section-写标题'],
      },
      prose,
    ],
    [{ url: '/kinds/#nope', page: '/kinds/', id: 'nope', allowed: ['main'] }, prose],
  ],
  'link-unknown': [
    [
      { url: '/guide/recrod/', section: 'guide', id: 'recrod', allowed: ['record', 'report'] },
      prose,
    ],
    [{ url: '/records/x/', section: 'records', id: 'x', allowed: [] }, prose],
    [{ url: '/economi/', section: undefined, id: 'economi', allowed: ['economy'] }, prose],
  ],
  'image-external': [
    [{ url: 'https://example.com/a.png' }, prose],
    [{ url: '活动照片.jpg' }, inText(file, 9, 1)],
  ],
  'unknown-commitment': [[{ id: 'lecture-yearly', allowed: ['lectures-yearly'] }, prose]],
  'unknown-plan': [[{ id: '2032', allowed: ['2023'] }, prose]],
  'attribute-value': [
    [
      { component: 'Chart', name: 'by', value: 'months', allowed: ['month', 'quarter', 'branch'] },
      prose,
    ],
    [{ component: 'Records', name: 'limit', value: '许多', allowed: [] }, prose],
  ],
  'cutoff-outside': [[{ cutoff: '2022-12-31', period: '2023-H1' }, inData(report, ['cutoff'])]],
  'sent-incomplete': [
    [{ metric: '宣讲报告', reason: 'null', records: [] }, prose],
    [
      {
        metric: '宣讲报告',
        reason: 'unchecked',
        records: ['05', '11', '19', '26'].map((day) => `equipment/2023/2023-05-${day}-outreach`),
      },
      prose,
    ],
  ],
  'commitment-target': [
    [{ metric: '年度宣讲目标' }, inData('plans/2023.mdx', ['commitments', 0, 'metric'])],
  ],
  'commitment-where': [[{}, inData('plans/2023.mdx', ['commitments', 0, 'where'])]],
} satisfies Partial<Examples>;

export const examples: Examples = {
  ...fileExamples,
  ...valueExamples,
  ...writtenExamples,
  ...recordExamples,
  ...occasionExamples,
  ...branchExamples,
  ...catalogueExamples,
  ...textExamples,
};
