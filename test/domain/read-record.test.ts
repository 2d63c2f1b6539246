import { load, CORE_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { kindLinked } from '../../src/domain/catalogue/kind-labels.ts';
import { kindSchema } from '../../src/domain/catalogue/kind.ts';
import { readRecord } from '../../src/domain/read-record.ts';

const kinds = z.array(kindSchema).parse(
  load(
    `
- { id: lecture, label: 党课, unit: 次, when: event, fields: {
    lecturer: { type: seat, label: 主讲人岗位, required: true },
    expected: { type: count, label: 应到人数 },
    present: { type: count, label: 实到人数, atMost: expected },
    attendance: { type: count, label: 参加人数, atMost: branch.members } } }
- { id: theme-day, label: 主题党日, unit: 次, when: event, fields: {
    place: { type: choice, label: 地点, options: [室内, 室外] } } }
- { id: assembly, label: 党员大会, unit: 次, when: event, evidence: required }
- { id: essays, label: 心得体会, unit: 篇, when: period, fields: {
    pieces: { type: count, label: 篇数, required: true } } }
- { id: task, label: 整改事项, unit: 项, when: span, fields: {
    opened: { type: date, label: 立项日期, notBefore: from },
    closed: { type: date, label: 销号日期, notBefore: opened, notAfter: to } } }
- { id: sheet, label: 各类字段, unit: 个, when: event, fields: {
    rate: { type: percent, label: 比率, min: 0, max: 100 },
    money: { type: money, label: 金额, min: 0 },
    number: { type: number, label: 数值, atLeast: money },
    flag: { type: flag, label: 是否 },
    text: { type: text, label: 文字 },
    day: { type: date, label: 日子 },
    host: { type: branch, label: 对象 },
    hosts: { type: branches, label: 对象们 },
    theme: { type: theme, label: 主题 },
    code: { type: code, label: 文号 },
    url: { type: url, label: 网址 },
    link: { type: record, label: 记录 } } }
`,
    { schema: CORE_SCHEMA },
  ),
);

const written = kinds.map((kind, index) => ({
  ...kind,
  group: '测试',
  file: 'k.yaml',
  path: [index],
}));
const placed = written.map((kind) => kindLinked(kind, new Map()).value);
const catalogue: Catalogue = {
  kinds: new Map(placed.map((kind) => [kind.id, kind])),
  kindsByLabel: new Map(placed.map((kind) => [kind.label, kind])),
  metrics: new Map(),
  themes: new Map(),
  campaigns: new Map(),
  calendar: new Map(),
  claims: [],
  misprints: [],
  crosswalk: [],
  rules: new Map(),
  seatNorms: [],
};

type Raw = Record<string, unknown>;
const lecture: Raw = { kind: '党课', title: '专题党课', date: '2023-03-16', lecturer: '党委书记' };

const readAt = (name: string, raw: Raw) =>
  readRecord(raw, `records/equipment/${name}.mdx`, { catalogue, digest: 'd' });
const readOn = (raw: Raw) => readAt('2023/2023-03-16-a', raw);

/** Each issue as `path code`. */
const found = ({ issues }: ReturnType<typeof readOn>) =>
  issues.map(({ code, at }) => `${at.in === 'data' ? at.path.join('.') : at.in} ${code}`);
const problems = (raw: Raw) => found(readOn(raw));

describe('a record that is right', () => {
  it('says what it is, where, when, and what its fields say', () => {
    const { record, issues } = readOn({
      ...lecture,
      also: ['主题党日'],
      place: '室外',
      present: 0,
    });
    expect(issues).toEqual([]);
    expect(record).toMatchObject({
      id: 'equipment/2023/2023-03-16-a',
      file: 'records/equipment/2023/2023-03-16-a.mdx',
      branch: 'equipment',
      digest: 'd',
      kinds: ['lecture', 'theme-day'],
      when: { form: 'event', date: '2023-03-16' },
      values: { lecturer: '党委书记', place: '室外', present: 0 },
      state: '待核',
      with: [],
      themes: [],
    });
  });

  it('may write a list of one as a single value', () => {
    const { record } = readOn({ ...lecture, also: '主题党日', themes: '甲' });
    expect(record).toMatchObject({ kinds: ['lecture', 'theme-day'], themes: ['甲'] });
  });

  it('has no values but those that it states', () => {
    expect(Object.keys(readOn(lecture).record?.values ?? {})).toEqual(['lecturer']);
  });
});

describe('kinds', () => {
  it('are known by their labels', () => {
    expect(readOn({ ...lecture, kind: '党刻' }).issues).toMatchObject([
      { code: 'unknown-choice', facts: { value: '党刻', what: 'kind' }, at: { path: ['kind'] } },
    ]);
    expect(problems({ ...lecture, kind: 'lecture' })).toEqual(['kind unknown-choice']);
  });

  it('have to be said', () => {
    expect(problems({ title: 'a', date: '2023-03-16' })).toEqual(['kind missing-key']);
    expect(problems({ ...lecture, kind: 3 })).toEqual(['kind wrong-type']);
  });

  it('that are unknown leave the common keys to be judged, and no other', () => {
    expect(problems({ ...lecture, kind: '党刻', state: '好', lecturers: 1 })).toEqual([
      'kind unknown-choice',
      'state unknown-choice',
    ]);
  });

  it('of one gathering are each said once, and share how they are timed', () => {
    expect(problems({ ...lecture, also: ['党课'] })).toEqual(['also.0 also-repeats']);
    expect(problems({ ...lecture, also: ['主题党日', '主题党日'] })).toEqual([
      'also.1 also-repeats',
    ]);
    expect(problems({ ...lecture, also: ['心得体会'] })).toEqual(['also.0 also-time-shape']);
    expect(problems({ ...lecture, also: ['没有'] })).toEqual(['also.0 unknown-choice']);
  });

  it('of one gathering need the fields of all of them', () => {
    const raw = { kind: '主题党日', also: ['党课'], title: '日', date: '2023-03-16' };
    expect(readOn(raw).issues).toMatchObject([
      { code: 'missing-key', facts: { key: 'lecturer', label: '主讲人岗位' } },
    ]);
  });
});

describe('keys', () => {
  it('are reported all at once, the unknown with the wrong', () => {
    expect(problems({ ...lecture, titel: 'a', attendance: 'viele', state: '好' })).toEqual([
      'titel unknown-key',
      'state unknown-choice',
      'attendance wrong-type',
    ]);
  });

  it('do not keep rules over other keys from being judged', () => {
    expect(problems({ ...lecture, title: 3, expected: 5, present: 6, state: '作废' })).toEqual([
      'title wrong-type',
      'present relation-broken',
      'state void-without-reason',
    ]);
  });

  it('that only fail to vouch for the record are reported, and it counts all the same', () => {
    const { record, issues } = readOn({ ...lecture, state: '已核' });
    expect(issues.map(({ code }) => code)).toEqual(['checked-without-checker']);
    expect(record?.state).toBe('已核');
  });

  it('that contradict each other keep the record from counting', () => {
    expect(readOn({ ...lecture, expected: 5, present: 6 }).record).toBeUndefined();
  });
});

describe('time', () => {
  const event = { kind: '主题党日', title: '日' };
  const count = { ...event, period: '2023-03', times: 3 };
  const essays = { kind: '心得体会', title: '统计', pieces: 3 };
  const task = { kind: '整改事项', title: '事项', from: '2023-03-16' };

  it.each<[string, string, Raw]>([
    ['a day', '2023/2023-03-16-a', { ...event, date: '2023-03-16' }],
    ['a period with times', '2023/2023-03-a', count],
    ['a period that runs', '2023/2023-03-a', { ...count, through: '2023-03-20' }],
    ['a year', '2023/2023-a', { ...event, period: 2023, times: 0 }],
    ['a count by nature', '2023/2023-Q1-a', { ...essays, period: '2023-Q1' }],
    ['a span', '2023/2023-03-16-a', task],
    ['a span with its end', '2023/2023-03-16-a', { ...task, to: '2023-03-16' }],
  ])('may be %s', (_what, name, raw) => {
    expect(found(readAt(name, raw))).toEqual([]);
  });

  it.each<[string, Raw, string[]]>([
    ['nothing', event, ['date time-missing']],
    ['day and period', { ...count, date: '2023-03-16' }, ['period time-mixed']],
    ['times of a day', { ...event, date: '2023-03-16', times: 3 }, ['times times-without-period']],
    ['a period without times', { ...event, period: '2023-03' }, ['period times-missing']],
    ['a span', { ...event, from: '2023-03-16' }, ['from time-form']],
    ['a day that goes on', { ...event, date: '2023-03-16', to: '2023-03-17' }, ['to time-form']],
    [
      'a day with a reach',
      { ...event, date: '2023-03-16', through: '2023-03-16' },
      ['through time-form'],
    ],
    ['half times', { ...count, times: 1.5 }, ['times not-whole']],
    ['a day that is none', { ...event, date: '2023-02-30' }, ['date bad-date']],
    ['a period that is none', { ...count, period: '2023-13' }, ['period bad-period']],
  ])('of an event may not be %s', (_what, raw, expected) => {
    const { issues } = readAt('2023/2023-03-16-a', raw);
    const onlyData = issues.filter(({ at }) => at.in === 'data');
    expect(found({ issues: onlyData })).toEqual(expected);
  });

  it.each<[string, Raw, string[]]>([
    ['nothing', essays, ['period time-missing']],
    ['a day', { ...essays, date: '2023-03-16' }, ['date time-form']],
    ['times', { ...essays, period: '2023-03', times: 2 }, ['times times-on-tally']],
  ])('of a count by nature may not be %s', (_what, raw, expected) => {
    expect(found(readAt('2023/2023-03-a', raw))).toEqual(expected);
  });

  it.each<[string, Raw, string[]]>([
    ['from a quarter to an hour', { time: '14:30-16:00' }, []],
    ['till midnight', { time: '22:00-24:00' }, []],
    ['full-width marks', { time: '14：30－16：00' }, ['time bad-clock']],
    ['a dash', { time: '14:30—16:00' }, ['time bad-clock']],
    ['an hour of one digit', { time: '9:00-10:00' }, ['time bad-clock']],
    ['an hour that is none', { time: '14:30-25:00' }, ['time bad-clock']],
    ['a beginning alone', { time: '14:30' }, ['time bad-clock']],
    ['a number', { time: 3 }, ['time bad-clock']],
    ['nothing', { time: null }, ['time bad-clock']],
    ['an end before the beginning', { time: '16:00-14:30' }, ['time clock-backwards']],
    ['no minute at all', { time: '16:00-16:00' }, ['time clock-backwards']],
  ])('of a day may have its hours: %s', (_what, time, expected) => {
    const { issues, record } = readAt('2023/2023-03-16-a', {
      ...event,
      date: '2023-03-16',
      ...time,
    });
    expect(found({ issues })).toEqual(expected);
    if (expected.length === 0) expect(`${record?.time?.from}-${record?.time?.to}`).toBe(time.time);
  });

  it('has hours only where it is one day', () => {
    const time = '14:30-16:00';
    expect(found(readAt('2023/2023-03-a', { ...count, time }))).toEqual(['time time-mixed']);
    expect(found(readAt('2023/2023-03-a', { ...essays, period: '2023-03', time }))).toEqual([
      'time time-form',
    ]);
    expect(problems({ ...task, time })).toEqual(['time time-form']);
    expect(problems({ ...event, time })).toEqual(['date time-missing']);
  });

  it('of a span runs forward', () => {
    expect(problems({ ...task, to: '2023-03-15' })).toEqual(['to span-backwards']);
    expect(problems({ ...task, from: undefined })).toEqual(['from time-missing']);
    expect(problems({ ...task, date: '2023-03-16' })).toEqual(['date time-form']);
  });

  it('of a count reaches no further than its period', () => {
    const until = (through: string) => found(readAt('2023/2023-03-a', { ...count, through }));
    expect(until('2023-03-31')).toEqual([]);
    expect(until('2023-04-01')).toEqual(['through through-outside']);
    expect(until('2023-02-28')).toEqual(['through through-outside']);
  });
});

describe('the path of a record', () => {
  const count = { kind: '主题党日', title: '日', times: 1 };

  it('begins with its day, period or first day', () => {
    expect(found(readAt('2023/2023-03-17-a', lecture))).toEqual(['file date-not-in-name']);
    expect(found(readAt('2023/lecture', lecture))).toEqual(['file date-not-in-name']);
    expect(found(readAt('2023/2023-03-16', lecture))).toEqual([]);
    expect(found(readAt('2023/2023-03-16a', lecture))).toEqual(['file date-not-in-name']);
    const span = { kind: '整改事项', title: '事项', from: '2023-03-16', to: '2023-05-01' };
    expect(found(readAt('2023/2023-03-16-a', span))).toEqual([]);
  });

  it('writes a range with two hyphens', () => {
    const range = { ...count, period: '2023-01-01/2023-03-15' };
    expect(found(readAt('2023/2023-01-01--2023-03-15-a', range))).toEqual([]);
    expect(found(readAt('2023/2023-01-01-a', range))).toEqual(['file date-not-in-name']);
  });

  it('does not take a day for its year', () => {
    const year = { ...count, period: 2023 };
    expect(found(readAt('2023/2023-03-16-a', year))).toEqual(['file date-not-in-name']);
    expect(found(readAt('2023/2023-Q1-a', { ...count, period: '2023-Q1' }))).toEqual([]);
  });

  it('lies in the year of its first day', () => {
    expect(found(readAt('2024/2023-03-16-a', lecture))).toEqual(['file year-not-in-path']);
    const week = { ...count, period: '2025-W01' };
    expect(found(readAt('2024/2025-W01-a', week))).toEqual([]);
  });
});

describe('values', () => {
  const sheet = { kind: '各类字段', title: '表', date: '2023-03-16' };

  it.each<[string, unknown]>([
    ['rate', 95.6],
    ['money', 0],
    ['number', -3.5],
    ['flag', false],
    ['text', '文字'],
    ['day', '2023-03-16'],
    ['host', 'equipment'],
    ['hosts', ['equipment', 'window']],
    ['code', '工信党〔2023〕1号'],
    ['url', 'https://www.gov.cn/a?b=c'],
    ['link', 'equipment/2023/2023-03-16-a'],
  ])('of %s may be %j', (field, value) => {
    const { record, issues } = readOn({ ...sheet, [field]: value });
    expect(issues).toEqual([]);
    expect(record?.values[field]).toEqual(value);
  });

  it.each<[string, unknown, string]>([
    ['rate', 101, 'rate out-of-range'],
    ['rate', -1, 'rate out-of-range'],
    ['rate', '95%', 'rate wrong-type'],
    ['money', -0.01, 'money out-of-range'],
    ['number', Number.POSITIVE_INFINITY, 'number wrong-type'],
    ['flag', '是', 'flag wrong-type'],
    ['text', ' ', 'text wrong-type'],
    ['text', null, 'text wrong-type'],
    ['day', '2023年3月16日', 'day bad-date'],
    ['host', '装备科', 'host wrong-type'],
    ['hosts', ['equipment', 3], 'hosts.1 wrong-type'],
    ['hosts', ['equipment', 'equipment'], 'hosts.1 duplicate-value'],
    ['url', 'javascript:alert(1)', 'url wrong-type'],
    ['url', 'https://', 'url wrong-type'],
    ['url', 'www.gov.cn', 'url wrong-type'],
    ['link', 3, 'link wrong-type'],
  ])('of %s may not be %j', (field, value, problem) => {
    expect(problems({ ...sheet, [field]: value })).toEqual([problem]);
  });

  it('that are empty are told with whether their key has to stay', () => {
    expect(readOn({ ...lecture, campaign: null }).issues).toMatchObject([
      { code: 'wrong-type', facts: { got: 'null' } },
    ]);
    expect(readOn({ ...lecture, campaign: null }).issues[0]?.facts).not.toHaveProperty('required');
    expect(readOn({ ...lecture, title: null }).issues).toMatchObject([
      { code: 'wrong-type', facts: { got: 'null', required: true } },
    ]);
  });

  it('of unknown keys are told with the names of known ones', () => {
    expect(readOn({ ...lecture, 实到: 3 }).issues).toMatchObject([
      { code: 'unknown-key', facts: { labels: { present: '实到人数' } } },
    ]);
  });

  it('of a choice are its words', () => {
    const day = { kind: '主题党日', title: '日', date: '2023-03-16' };
    expect(readOn({ ...day, place: '室外 ' }).issues).toMatchObject([
      { code: 'unknown-choice', facts: { allowed: ['室内', '室外'] } },
    ]);
  });

  it('that are counts are whole and not negative', () => {
    expect(problems({ ...lecture, attendance: 3.5 })).toEqual(['attendance not-whole']);
    expect(problems({ ...lecture, attendance: -3 })).toEqual(['attendance negative-count']);
  });

  it('say between what they have to lie', () => {
    expect(readOn({ ...sheet, money: -1 }).issues).toMatchObject([
      { facts: { value: -1, least: 0, most: Number.POSITIVE_INFINITY } },
    ]);
  });
});

describe('relations between fields', () => {
  it('hold between numbers', () => {
    expect(problems({ ...lecture, expected: 5, present: 5 })).toEqual([]);
    expect(readOn({ ...lecture, expected: 5, present: 6 }).issues).toMatchObject([
      {
        code: 'relation-broken',
        facts: {
          field: '实到人数',
          value: '6',
          rule: 'atMost',
          other: '应到人数',
          otherValue: '5',
        },
        at: { path: ['present'] },
      },
    ]);
    const sheet = { kind: '各类字段', title: '表', date: '2023-03-16', money: 3, number: 2 };
    expect(problems(sheet)).toEqual(['number relation-broken']);
  });

  it('hold between dates, common ones too', () => {
    const task = { kind: '整改事项', title: '事项', from: '2023-03-16', to: '2023-04-30' };
    expect(problems({ ...task, opened: '2023-03-16', closed: '2023-04-30' })).toEqual([]);
    expect(problems({ ...task, opened: '2023-03-15' })).toEqual(['opened relation-broken']);
    expect(problems({ ...task, opened: '2023-03-20', closed: '2023-03-19' })).toEqual([
      'closed relation-broken',
    ]);
    expect(problems({ ...task, closed: '2023-05-01' })).toEqual(['closed relation-broken']);
  });

  it('ask nothing where the other is not said, or stands in another file', () => {
    expect(problems({ ...lecture, present: 6, attendance: 9999 })).toEqual([]);
  });
});

describe('states', () => {
  it('that are void have a reason', () => {
    expect(problems({ ...lecture, state: '作废' })).toEqual(['state void-without-reason']);
    expect(problems({ ...lecture, state: '作废', reason: '重复' })).toEqual([]);
  });

  it('that are checked name who checked', () => {
    expect(problems({ ...lecture, state: '已核' })).toEqual(['state checked-without-checker']);
    expect(problems({ ...lecture, state: '已核', checkedBy: '党建办主任' })).toEqual([]);
  });

  it('ask for evidence where the kind does, unless they are void', () => {
    const assembly = { kind: '党员大会', title: '大会', date: '2023-03-16' };
    const evidence = [{ type: '会议记录本', ref: '第1册第2页' }];
    expect(problems(assembly)).toEqual(['evidence evidence-missing']);
    expect(problems({ ...lecture, also: ['党员大会'] })).toEqual(['evidence evidence-missing']);
    expect(problems({ ...assembly, evidence })).toEqual([]);
    expect(problems({ ...assembly, state: '作废', reason: '重复' })).toEqual([]);
  });
});

describe('a record with a problem', () => {
  it('is left out where it cannot be counted', () => {
    expect(readOn({ ...lecture, attendance: -3 }).record).toBeUndefined();
    expect(readOn({ ...lecture, expected: 5, present: 6 }).record).toBeUndefined();
    expect(readAt('2023/lecture', lecture).record).toBeUndefined();
  });

  it('counts where it only lacks what others vouch for it with', () => {
    expect(readOn({ ...lecture, state: '已核' }).record).toMatchObject({ state: '已核' });
    expect(readOn({ ...lecture, recorded: '2023-03-15' }).record).toBeDefined();
  });
});

describe('other rules', () => {
  it('nothing is written down before it happened', () => {
    expect(problems({ ...lecture, recorded: '2023-03-16' })).toEqual([]);
    expect(problems({ ...lecture, recorded: '2023-03-15' })).toEqual([
      'recorded recorded-before-event',
    ]);
  });

  it('nothing stands twice in a list', () => {
    expect(problems({ ...lecture, themes: ['甲', '乙', '甲'] })).toEqual([
      'themes.2 duplicate-value',
    ]);
    const partners = [{ branch: 'window' }, { branch: 'window', role: '联合' }];
    expect(problems({ ...lecture, with: partners })).toEqual(['with.1.branch duplicate-value']);
  });

  it('what is no mapping is no record', () => {
    for (const raw of [null, 3, 'a', []]) {
      expect(readRecord(raw, 'records/a/2023/b.mdx', { catalogue, digest: '' })).toMatchObject({
        issues: [{ code: 'wrong-type' }],
      });
    }
  });
});
