import { describe, expect, it } from 'vitest';
import { branchFrom, branchSchema } from '../../src/domain/branch.ts';
import { read } from '../../src/domain/schema.ts';
import { describeDefinition } from '../../src/wording/describe.ts';
import { catalogue, kind, metric } from './builders.ts';

const kinds = [
  kind('lecture', '党课', {
    lecturer: { type: 'seat', label: '主讲人岗位', required: true },
    attendance: { type: 'count', label: '参加人数', unit: '人', required: true },
    themed: { type: 'flag', label: '是否专题党课' },
    form: { type: 'choice', label: '形式', options: ['线上', '线下'], required: true },
    rate: { type: 'percent', label: '到课率' },
  }),
  kind('seminar', '专题研讨'),
  kind('visit', '走访调研', { visited: { type: 'branches', label: '走访党组织', required: true } }),
  kind('rectification', '整顿', {
    accepted: { type: 'date', label: '验收日期' },
    due: { type: 'date', label: '整改期限', required: true },
  }),
  kind('agreement', '结对协议', { partner: { type: 'text', label: '结对单位', required: true } }),
  kind('joint-activity', '结对活动', {
    agreement: { type: 'record', label: '所属协议', of: ['结对协议'] },
  }),
  kind('members', '党员情况', {
    members: { type: 'count', label: '党员数', unit: '人', required: true },
  }),
];
const metrics = [
  metric({ id: 'present', label: '实到人数', unit: '人' }),
  metric({ id: 'expected', label: '应到人数', unit: '人' }),
];
const known = catalogue(kinds, metrics);

/** The lines about a metric that is written like this. */
function lines(written: Record<string, unknown>, names?: Parameters<typeof describeDefinition>[3]) {
  const asked = metric({ unit: '次', ...written }, kinds);
  return describeDefinition(asked, asked.versions[0], known, names);
}

/** The line of a metric that begins with a word. */
function line(word: string, written: Record<string, unknown>): string | undefined {
  return lines(written).find((each) => each.startsWith(`${word}：`));
}

describe('a definition over records in words', () => {
  it('says from what, when, where and what is taken', () => {
    expect(lines({ from: ['党课'], take: 'count' })).toEqual([
      '来源：“党课”的记录',
      '时间：发生日期在统计期内的',
      '范围：本党组织和下属各党组织',
      '取值：计数（次）',
    ]);
  });

  it('says on which condition', () => {
    const where = { lecturer: { in: 'bureau-leadership' }, branch: { not: 'bureau' } };
    expect(line('条件', { from: ['党课'], take: 'count', where })).toBe(
      '条件：主讲人岗位属于“bureau-leadership”名单；所在党组织不等于“bureau”',
    );
  });

  it('names branches and seats where they are known', () => {
    const data = { name: '局党委', level: '党委', history: [{ from: '2019-01-01' }] };
    const { value: branch } = read(branchSchema, data, 'branches/bureau.mdx');
    if (!branch) throw new Error('Not a branch');
    const where = { lecturer: { in: 'leadership' }, branch: { not: 'bureau' } };
    const names = {
      branches: new Map([['bureau', branchFrom(branch, 'bureau', 'branches/bureau.mdx')]]),
      site: { seats: { leadership: ['党委书记', '副局长'] } },
    };
    expect(lines({ from: ['党课'], take: 'count', where }, names)).toContain(
      '条件：主讲人岗位为党委书记、副局长之一；所在党组织不等于“局党委”',
    );
  });

  it('names a commitment by what it promises, where that is known', () => {
    const names = { commitments: new Map([['promise', { label: '每季度讲党课' }]]) };
    const written = { from: 'commitments', take: 'target', where: { id: 'promise' } };
    expect(lines({ nature: 'target', ...written }, names)).toContain(
      '条件：目标任务等于“每季度讲党课”',
    );
  });

  it('says that one gathering of several kinds counts once, and what holds for one of them', () => {
    const from = [{ kind: '党课', where: { themed: true } }, '专题研讨'];
    expect(line('来源', { from, take: 'count' })).toBe(
      '来源：“党课”（是否专题党课等于“是”）、“专题研讨”的记录，一次活动兼有几类的只计一次',
    );
  });

  it.each([
    ['happened', '时间：发生日期在统计期内的'],
    ['active', '时间：统计期内任何一天有效的'],
    ['atEnd', '时间：统计期最后一天有效的，报送确认包括这一天的就算报全'],
    [{ by: 'accepted' }, '时间：验收日期在统计期内的'],
  ])('with time %o says %s', (time, text) => {
    expect(line('时间', { from: ['整顿'], take: 'count', time })).toBe(text);
  });

  it.each([
    [{ scope: 'below' }, '范围：本党组织和下属各党组织'],
    [{ scope: 'own' }, '范围：仅本党组织'],
    [{ at: 'visited' }, '范围：本党组织和下属各党组织，以走访党组织为准，不以记录所在党组织为准'],
  ])('with %o says %s', (written, text) => {
    expect(line('范围', { from: ['走访调研'], take: 'count', ...written })).toBe(text);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['党课', { take: 'count', per: 'branch' }, '取值：按党组织分别计数，再相加（次）'],
    ['党课', { take: 'count', per: 'seat' }, '取值：按岗位分别计数，再相加（次）'],
    ['党课', { take: 'count', per: 'form' }, '取值：按形式分别计数，再相加（次）'],
    ['党课', { take: { sum: 'attendance' } }, '取值：将参加人数相加（次）'],
    ['走访调研', { take: { distinct: 'visited' } }, '取值：按走访党组织去重计数（次）'],
    [
      '结对活动',
      { take: { distinct: 'agreement.partner' } },
      '取值：按所属协议的结对单位去重计数（次）',
    ],
    ['党员情况', { take: { latest: 'members' } }, '取值：取党员数（次）'],
    [
      '党员情况',
      { take: { latest: 'members' }, per: 'branch' },
      '取值：按党组织分别取党员数，再相加（次）',
    ],
  ])('from %s with %o says %s', (from, written, text) => {
    expect(line('取值', { from: [from], ...written })).toBe(text);
  });

  it('says that the latest sheet must end with the period', () => {
    const latest = { from: ['党员情况'], take: { latest: 'members' } };
    expect(line('时间', { ...latest, nature: 'provided' })).toBe(
      '时间：取期末与统计期期末相同、不早于统计期开始的一期',
    );
    const standing = '时间：取期末与统计期期末相同的一期，不论从何时起';
    expect(line('时间', { ...latest, nature: 'stock' })).toBe(standing);
    expect(line('时间', { ...latest, nature: 'provided', time: 'atEnd' })).toBe(standing);
  });

  it('says from which day a later version holds', () => {
    const written = {
      from: ['党课'],
      take: 'count',
      versions: [{ validFrom: '2023-01-01', where: { themed: true } }],
    };
    const changed = metric(written, kinds);
    const [, second] = changed.versions;
    if (!second) throw new Error('No second version');
    expect(describeDefinition(changed, second, known).slice(0, 3)).toEqual([
      '适用：自2023年1月1日起',
      '来源：“党课”的记录',
      '条件：是否专题党课等于“是”',
    ]);
  });
});

describe('a condition in words', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['党课', { form: '线上' }, '形式等于“线上”'],
    ['党课', { form: ['线上', '线下'] }, '形式为“线上”、“线下”之一'],
    ['党课', { form: { not: '线上' } }, '形式不等于“线上”'],
    ['党课', { form: { not: ['线上', '线下'] } }, '形式不是“线上”、“线下”中的任何一个'],
    ['党课', { campaign: { not: '大讲堂' } }, '专项活动不等于“大讲堂”（含未填写）'],
    ['党课', { themes: { has: '党的二十大精神' } }, '主题包含“党的二十大精神”'],
    ['党课', { themes: { has: ['安全', '廉政'] } }, '主题包含“安全”、“廉政”之一'],
    ['党课', { themed: { exists: true } }, '是否专题党课已填写'],
    ['党课', { themed: { exists: false } }, '是否专题党课未填写'],
    ['党课', { themed: false }, '是否专题党课等于“否”'],
    ['党课', { attendance: { atLeast: 20 } }, '参加人数不少于20人'],
    ['党课', { attendance: { atMost: 30 } }, '参加人数不多于30人'],
    ['党课', { attendance: { atLeast: 20, atMost: 30 } }, '参加人数不少于20人且不多于30人'],
    ['党课', { rate: { atLeast: 95.5 } }, '到课率不少于95.5%'],
    ['整顿', { accepted: { before: '2023-06-30' } }, '验收日期早于2023年6月30日'],
    ['整顿', { accepted: { after: '2023-06-30' } }, '验收日期晚于2023年6月30日'],
    ['整顿', { accepted: { atMost: { field: 'due' } } }, '验收日期不晚于整改期限'],
    ['整顿', { accepted: { atLeast: '2023-01-01' } }, '验收日期不早于2023年1月1日'],
    ['整顿', { accepted: { field: 'due' } }, '验收日期等于整改期限'],
    ['整顿', { accepted: { before: 'periodStart' } }, '验收日期早于统计期第一天'],
    ['整顿', { accepted: { is: { day: 'periodEnd' } } }, '验收日期等于统计期最后一天'],
    [
      '整顿',
      { due: { atMost: { day: 'periodEnd', years: 1, months: 2 } } },
      '整改期限不晚于统计期最后一天的1年2个月后',
    ],
    [
      '整顿',
      { due: { atLeast: { day: 'periodStart', months: -1, days: 10 } } },
      '整改期限不早于统计期第一天的1个月前的10天后',
    ],
    ['党课', { lecturer: { in: 'leadership' } }, '主讲人岗位属于“leadership”名单'],
    ['走访调研', { 'visited.level': '党支部' }, '走访党组织的类别等于“党支部”'],
    ['走访调研', { 'visited.members': { atLeast: 7 } }, '走访党组织的党员数不少于7人'],
    ['结对活动', { 'agreement.partner': '市图书馆' }, '所属协议的结对单位等于“市图书馆”'],
    ['党课', { unheard: 3 }, 'unheard等于3'],
  ])('from %s with %o is %s', (from, where, text) => {
    expect(line('条件', { from: [from], take: 'count', where })).toBe(`条件：${text}`);
  });
});

describe('the days between two dates in words', () => {
  it.each<[Record<string, unknown>, string]>([
    [
      { median: { days: ['due', 'accepted'] } },
      '从整改期限到验收日期相隔的天数（当天不算），取中位数（天）',
    ],
    [
      { max: { workdays: ['due', 'periodEnd'] } },
      '从整改期限到统计期最后一天相隔的工作日数（当天不算），取最大值（天）',
    ],
    [
      { count: { days: ['due', 'accepted'], atMost: 7 } },
      '从整改期限到验收日期相隔的天数（当天不算）不多于7天的计数（天）',
    ],
    [
      { share: { workdays: ['due', 'accepted'], atMost: 15 } },
      '从整改期限到验收日期相隔的工作日数（当天不算）不多于15个工作日的所占的百分比，保留一位小数',
    ],
  ])('say what is taken of them: %o', (take, text) => {
    const unit = 'share' in take ? '%' : '天';
    expect(line('取值', { unit, from: ['整顿'], take })).toBe(`取值：${text}`);
  });
});

describe('a definition over other things in words', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'branches',
      { time: 'atEnd', where: { level: '党支部', members: { atLeast: 7 } } },
      ['来源：党组织名录', '条件：类别等于“党支部”；党员数不少于7人', '时间：统计期最后一天有效的'],
    ],
    [
      'seats',
      { time: 'atEnd', where: { state: '空缺' } },
      ['来源：岗位任职情况', '条件：任职状态等于“空缺”', '时间：统计期最后一天有效的'],
    ],
    [
      'days',
      { where: { workday: true } },
      ['来源：日历中的每一天', '条件：工作日等于“是”', '时间：在统计期内的'],
    ],
    [
      'commitments',
      { nature: 'target', take: 'target', where: { metric: 'present', cadence: 'half-year' } },
      ['来源：目标任务', '条件：指标等于“实到人数”；频次等于“每半年”', '时间：在统计期内的'],
    ],
    [
      'verdicts',
      { where: { state: ['done', 'done-late'] } },
      [
        '来源：目标任务和制度要求的完成情况',
        '条件：完成情况为“已完成”、“逾期完成”之一',
        '时间：在统计期内的',
      ],
    ],
  ])('from %s', (from, written, text) => {
    expect(lines({ from, take: 'count', ...written }).slice(0, 3)).toEqual(text);
  });

  it('takes the target of a commitment', () => {
    expect(line('取值', { from: 'commitments', nature: 'target', take: 'target' })).toBe(
      '取值：取目标数（次）',
    );
  });
});

describe('a definition over metrics in words', () => {
  it('names both sides of a ratio', () => {
    expect(lines({ unit: '%', ratio: { of: 'present', to: 'expected' } })).toEqual([
      '分子：“实到人数”',
      '分母：“应到人数”',
      '取值：分子占分母的百分比，保留一位小数；分子等于分母才是100%',
    ]);
  });

  it('names what is added, by its id where it is unknown', () => {
    expect(lines({ plus: ['present', 'unheard'] })).toEqual([
      '来源：“实到人数”、“unheard”',
      '取值：以上指标之和；各指标含有相同记录时不出数',
    ]);
  });

  it('says what is for each one, over which days, and towards which target', () => {
    expect(lines({ unit: '人/次', quotient: { of: 'present', to: 'expected' } })).toEqual([
      '分子：“实到人数”',
      '分母：“应到人数”',
      '取值：分子除以分母，保留两位小数（人/次）',
    ]);
    expect(lines({ unit: '%', progress: { of: 'present', to: 'come' } }).slice(0, 2)).toEqual([
      '分子：“实到人数”，从考核期第一天起',
      '分母：目标任务“come”在统计期所在各考核期的目标数之和',
    ]);
    expect(lines({ unit: '人', over: 'yearToDate', of: 'present' })).toEqual([
      '来源：“实到人数”',
      '时间：从统计期最后一天那一年的1月1日到统计期最后一天',
      '取值：这些天的累计数（人）',
    ]);
    expect(lines({ unit: '人', over: { months: 6 }, of: 'present' })[1]).toBe(
      '时间：到统计期最后一天为止的6个月',
    );
  });

  it.each([
    ['min', '取值：各党组织数值的最小值'],
    ['median', '取值：各党组织数值的中位数'],
    ['max', '取值：各党组织数值的最大值'],
    ['share', '取值：不少于1人的党组织所占的百分比，保留一位小数'],
    ['count', '取值：不少于1人的党组织个数'],
  ])('says what is taken of each branch with %s', (take, text) => {
    expect(lines({ each: 'branch', of: 'present', take, where: { level: '党支部' } })).toEqual([
      '来源：范围内每个党组织的“实到人数”',
      '条件：党组织的类别等于“党支部”',
      text,
    ]);
  });

  it.each<[string, string, Record<string, number>, string[]]>([
    ['month', 'min', {}, ['来源：统计期内每个月的“实到人数”', '取值：各月份数值的最小值']],
    [
      'branch',
      'count',
      { atMost: 0 },
      ['来源：范围内每个党组织的“实到人数”', '取值：为0人的党组织个数'],
    ],
    [
      'quarter',
      'count',
      { atLeast: 2, atMost: 2 },
      ['来源：统计期内每个季度的“实到人数”', '取值：为2人的季度个数'],
    ],
    [
      'week',
      'share',
      { atLeast: 2, atMost: 5 },
      [
        '来源：统计期内每周的“实到人数”',
        '取值：不少于2人且不多于5人的周所占的百分比，保留一位小数',
      ],
    ],
    [
      'month',
      'longestRun',
      {},
      ['来源：统计期内每个月的“实到人数”', '取值：不少于1人的月份连续出现的个数，取最长的一段'],
    ],
    [
      'month',
      'lastRun',
      { atMost: 3 },
      ['来源：统计期内每个月的“实到人数”', '取值：不多于3人的月份到期末为止连续出现的个数'],
    ],
  ])('says what is asked %s by %s with %o', (each, take, bounds, text) => {
    const unit = take === 'share' ? '%' : '人';
    expect(lines({ unit, each, of: 'present', take, ...bounds })).toEqual(text);
  });
});
