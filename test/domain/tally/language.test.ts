import { describe, expect, it } from 'vitest';
import { branch, plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { allReturned, ask, metric, scenario, short } from './scenario.ts';

const lecture = (slug: string, date: string, fields: Fields = {}) =>
  recordAt(slug, { kind: '党课', title: '专题党课', date, ...fields });

/** The value of a metric over a few lectures of the first half of 2023. */
function valueOf(fields: Fields, files: Files = lectures): number | string | null {
  return short(ask(scenario([metric(fields)], files)))[0];
}

const lectures: Files = {
  ...lecture('bureau', '2023-01-10', { lecturer: '党委书记', attendance: 40 }),
  ...lecture('equipment', '2023-02-10', { lecturer: '党委书记', attendance: 12, themed: true }),
  ...lecture('equipment', '2023-03-10', { lecturer: '支部书记', attendance: 10 }),
  ...lecture('window', '2023-04-10', { lecturer: '党委副书记', attendance: 8, themed: false }),
  ...lecture('window', '2023-05-10', { themes: ['党的二十大精神'] }),
};

describe('where', () => {
  const cases: [string, Fields, number][] = [
    ['a value', { lecturer: '党委书记' }, 2],
    ['a list of values', { lecturer: ['党委书记', '支部书记'] }, 3],
    ['is', { lecturer: { is: '党委书记' } }, 2],
    ['not, also where nothing is said', { lecturer: { not: '党委书记' } }, 3],
    ['not any of a list', { branch: { not: ['bureau', 'window'] } }, 2],
    ['has, in a list', { themes: { has: '党的二十大精神' } }, 1],
    ['exists', { lecturer: { exists: true } }, 4],
    ['does not exist', { lecturer: { exists: false } }, 1],
    ['atLeast', { attendance: { atLeast: 10 } }, 3],
    ['atMost', { attendance: { atMost: 10 } }, 2],
    ['before, without the day itself', { date: { before: '2023-03-10' } }, 2],
    ['after, without the day itself', { date: { after: '2023-03-10' } }, 2],
    ['in a named set of seats', { lecturer: { in: 'bureau-leadership' } }, 3],
    ['a flag', { themed: false }, 1],
    ['several tests of one field', { attendance: { atLeast: 10, atMost: 12 } }, 2],
    ['several fields', { lecturer: '党委书记', themed: true }, 1],
    ['a hop to the branch', { 'branch.level': '党支部' }, 4],
    ['a hop to a number', { 'branch.members': { atLeast: 14 } }, 3],
  ];
  it.each(cases)('%s', (_, where, expected) => {
    expect(valueOf({ where })).toBe(expected);
  });

  it('sees the branch as it was on the day of the record', () => {
    const files = {
      ...lectures,
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        history: [
          { from: '2019-01-01', members: 14 },
          { from: '2023-03-10', level: '党总支', members: 40 },
        ],
        returns: allReturned,
      }),
    };
    const of = (where: Fields) => short(ask(scenario([metric({ where })], files)));
    expect(of({ 'branch.members': 14 })).toEqual([1, 'equipment/2023/2023-02-10-record']);
    expect(of({ 'branch.members': 40 })).toEqual([1, 'equipment/2023/2023-03-10-record']);
    expect(of({ 'branch.level': '党总支' })).toEqual([1, 'equipment/2023/2023-03-10-record']);
  });

  describe('another field of the same record', () => {
    const closed = (slug: string, day: string, due?: string) =>
      recordAt(
        'bureau',
        {
          kind: '群众反映',
          title: slug,
          date: '2023-02-01',
          type: '问题',
          closed: day,
          ...(due ? { due } : {}),
        },
        slug,
      );
    const files = {
      ...closed('early', '2023-03-01', '2023-03-31'),
      ...closed('exact', '2023-03-31', '2023-03-31'),
      ...closed('late', '2023-04-01', '2023-03-31'),
      ...closed('open-ended', '2023-04-01'),
    };
    const ofFeedback = (where: Fields) =>
      short(ask(scenario([metric({ from: ['群众反映'], where, take: 'count' })], files)));
    const id = (slug: string) => `bureau/2023/2023-02-01-${slug}`;

    it('is equal or not; what is not said is equal to nothing', () => {
      expect(ofFeedback({ closed: { field: 'due' } })).toEqual([1, id('exact')]);
      expect(ofFeedback({ closed: { not: { field: 'due' } } })).toEqual([
        3,
        id('early'),
        id('late'),
        id('open-ended'),
      ]);
    });

    it('is earlier or later; what is not said is neither', () => {
      const than = { field: 'due' };
      expect(ofFeedback({ closed: { before: than } })).toEqual([1, id('early')]);
      expect(ofFeedback({ closed: { atMost: than } })).toEqual([2, id('early'), id('exact')]);
      expect(ofFeedback({ closed: { after: than } })).toEqual([1, id('late')]);
      expect(ofFeedback({ closed: { atLeast: than } })).toEqual([2, id('exact'), id('late')]);
    });
  });

  it('follows a hop through a list of branches', () => {
    const files = recordAt('bureau', {
      kind: '走访调研党支部',
      title: '走访',
      date: '2023-02-10',
      visited: ['equipment', 'window'],
    });
    const visits = { from: ['走访调研党支部'], take: 'count' };
    expect(valueOf({ ...visits, where: { 'visited.members': 12 } }, files)).toBe(1);
    expect(valueOf({ ...visits, where: { 'visited.level': '党总支' } }, files)).toBe(0);
  });

  it('compares a date of a linked record with one of its own', () => {
    const agreement = recordAt('equipment', {
      kind: '结对共建协议',
      title: '协议',
      from: '2023-02-01',
      to: '2023-03-31',
      partner: '甲厂',
    });
    const activity = (date: string) =>
      recordAt('equipment', {
        kind: '结对共建活动',
        title: '活动',
        date,
        agreement: 'equipment/2023/2023-02-01-record',
      });
    const files = { ...agreement, ...activity('2023-03-16'), ...activity('2023-04-16') };
    const where = { 'agreement.to': { atLeast: { field: 'date' } } };
    expect(valueOf({ from: ['结对共建活动'], where, take: 'count' }, files)).toBe(1);
  });
});

describe('from', () => {
  it('asks one kind by its label alone', () => {
    expect(valueOf({ from: '党课', take: 'count' })).toBe(5);
  });

  it('gives a kind a condition of its own', () => {
    const files = {
      ...lectures,
      ...recordAt('window', { kind: '宣讲报告', title: '宣讲', date: '2023-04-11' }),
    };
    const from = [{ kind: '党课', where: { themed: true } }, '宣讲报告'];
    expect(valueOf({ from, take: 'count' }, files)).toBe(2);
  });

  it('asks branches: how many stand at the end of the period', () => {
    const fields = { unit: '个', nature: 'stock', from: 'branches', time: 'atEnd', take: 'count' };
    expect(valueOf({ ...fields, where: { level: '党支部' } })).toBe(2);
    expect(valueOf({ ...fields, take: { sum: 'members' } })).toBe(86);
  });

  it('asks branches: which were founded in the period', () => {
    const files = {
      'branches/young.mdx': branch({
        name: '新党支部',
        history: [{ from: '2023-04-01', members: 5 }],
        returns: allReturned,
      }),
    };
    expect(valueOf({ unit: '个', from: 'branches', take: 'count' }, files)).toBe(1);
  });

  it('asks seats: how many are filled', () => {
    const seats = [
      { seat: '支部书记', from: '2020-01-01', state: '在任' },
      { seat: '组织委员', from: '2020-01-01', state: '在任' },
      { seat: '组织委员', from: '2023-02-01', state: '空缺' },
    ];
    const files = {
      'branches/equipment.mdx': branch({ name: '装备科党支部', seats, returns: allReturned }),
    };
    const fields = { unit: '个', nature: 'stock', from: 'seats', time: 'atEnd', take: 'count' };
    expect(valueOf(fields, files)).toBe(2);
    expect(valueOf({ ...fields, where: { state: '在任' } }, files)).toBe(1);
  });

  it('asks days: how many workdays the period has', () => {
    const calendar = `year: 2023
source: 测试通知
holidays:
  - { name: 元旦, from: 2023-01-01, to: 2023-01-02 }
workdays: [2023-01-28]
`;
    const fields = { unit: '天', from: 'days', where: { workday: true }, take: 'count' };
    const corpus = scenario([metric(fields)], { 'catalogue/calendar/2023.yaml': calendar });
    // January 2023 has 22 weekdays; the 2nd is one of them, the Saturday of the 28th is worked.
    expect(ask(corpus, '2023-01').value).toBe(22);
    expect(short(ask(corpus, '2022-01'))[0]).toBe('no-calendar');
  });

  describe('commitments and verdicts', () => {
    const promised = [
      { id: 'talks', label: '宣讲', metric: 'talks', cadence: 'quarter', target: 2 },
    ];
    const files = {
      'plans/2023.mdx': plan({ commitments: promised }),
      ...recordAt('equipment', { kind: '宣讲报告', title: '宣讲', date: '2023-02-10' }, 'a'),
      ...recordAt('equipment', { kind: '宣讲报告', title: '再讲', date: '2023-02-10' }, 'b'),
      ...recordAt('equipment', { kind: '宣讲报告', title: '宣讲', date: '2023-05-10' }),
    };
    const talks = metric({ id: 'talks', unit: '场次', from: ['宣讲报告'], take: 'count' });

    it('gives the target that a plan sets', () => {
      const target = metric({
        unit: '场次',
        nature: 'target',
        from: 'commitments',
        where: { id: 'talks' },
        take: 'target',
      });
      const corpus = scenario([talks, target], files);
      expect(ask(corpus).value).toBe(2);
      expect(short(ask(corpus, '2023-H1', { until: '2023-01-09' }))[0]).toBe('no-target');
    });

    it('counts the windows in which a promise was kept or missed', () => {
      const kept = metric({ from: 'verdicts', where: { state: 'done' }, take: 'count' });
      const missed = metric({
        id: 'missed',
        from: 'verdicts',
        where: { state: 'missed' },
        take: 'count',
      });
      const corpus = scenario([talks, kept, missed], files);
      expect(ask(corpus).value).toBe(1);
      expect(ask(corpus, '2023-H1', { metric: 'missed' }).value).toBe(1);
    });
  });
});

describe('time', () => {
  const agreement = (slug: string, from: string, to?: string) =>
    recordAt(
      'equipment',
      { kind: '结对共建协议', title: slug, from, partner: slug, ...(to ? { to } : {}) },
      slug,
    );
  const files = {
    ...agreement('over', '2022-01-01', '2022-12-31'),
    ...agreement('running', '2022-02-01'),
    ...agreement('ending', '2022-03-01', '2023-03-31'),
    ...agreement('new', '2023-04-01', '2025-03-31'),
  };
  const of = (fields: Fields) =>
    valueOf({ from: ['结对共建协议'], take: 'count', ...fields }, files);

  it('happened: spans that began in the period', () => {
    expect(of({})).toBe(1);
  });
  it('active: spans that share a day with the period', () => {
    expect(of({ time: 'active' })).toBe(3);
  });
  it('atEnd: spans that last on the last day', () => {
    expect(of({ time: 'atEnd', nature: 'stock' })).toBe(2);
  });

  it('by: a date field in place of the day', () => {
    const feedback = (date: string, closed?: string) =>
      recordAt('bureau', {
        kind: '群众反映',
        title: '事项',
        date,
        type: '问题',
        ...(closed ? { closed } : {}),
      });
    const entries = {
      ...feedback('2022-12-10', '2023-01-10'),
      ...feedback('2023-02-10', '2023-07-10'),
      ...feedback('2023-03-10'),
    };
    const fields = { from: ['群众反映'], time: { by: 'closed' }, take: 'count' };
    expect(valueOf(fields, entries)).toBe(1);
  });

  it('a week belongs to the period of its Thursday', () => {
    const week = (id: string) =>
      recordAt('equipment', { kind: '宣讲报告', title: '宣讲', period: id, times: 1 });
    // 2022-W52 ends on 1 January 2023; 2023-W26 reaches into July, its Thursday is 29 June.
    const entries = { ...week('2022-W52'), ...week('2023-W01'), ...week('2023-W26') };
    expect(valueOf({ from: ['宣讲报告'], take: 'count' }, entries)).toBe(2);
  });
});

describe('scope', () => {
  it('below takes a branch with all under it, own only itself', () => {
    expect(valueOf({})).toBe(5);
    expect(valueOf({ scope: 'own' })).toBe(1);
  });
});

describe('take', () => {
  it('sum adds a field, exactly: 0.1 and 0.2 are 0.3', () => {
    const talk = (date: string, hours: number) =>
      recordAt('equipment', { kind: '宣讲报告', title: '宣讲', date, hours });
    const files = { ...talk('2023-02-10', 0.1), ...talk('2023-03-10', 0.2) };
    expect(valueOf({ unit: '小时', from: ['宣讲报告'], take: { sum: 'hours' } }, files)).toBe(0.3);
    const where = { attendance: { exists: true } };
    expect(valueOf({ unit: '人次', where, take: { sum: 'attendance' } })).toBe(70);
  });

  it('sum is null where a counted record does not say the value', () => {
    expect(valueOf({ unit: '人次', take: { sum: 'attendance' } })).toBe('unstated');
  });

  it('distinct tells values apart', () => {
    expect(valueOf({ take: { distinct: 'lecturer' } })).toBe(3);
    expect(valueOf({ take: { distinct: 'branch' } })).toBe(3);
    expect(valueOf({ take: { distinct: 'date' } })).toBe(5);
  });

  it('distinct days are not known of a count over a month', () => {
    const files = recordAt('equipment', {
      kind: '宣讲报告',
      title: '宣讲',
      period: '2023-03',
      times: 3,
    });
    expect(valueOf({ from: ['宣讲报告'], take: { distinct: 'date' } }, files)).toBe('unsplit');
  });

  describe('latest', () => {
    const count = (slug: string, periodId: string, members: number) =>
      recordAt(slug, { kind: '党员队伍统计', title: '党员队伍统计', period: periodId, members });
    const total = {
      unit: '名',
      nature: 'stock',
      from: ['党员队伍统计'],
      take: { latest: 'members' },
      per: 'branch',
    };

    it('takes for each branch the count whose period ends with the asked one, and sums', () => {
      const files = {
        ...count('bureau', '2023-Q2', 60),
        ...count('equipment', '2023-06', 14),
        ...count('window', '2023-H1', 12),
        ...count('window', '2023-Q1', 11),
      };
      expect(valueOf(total, files)).toBe(86);
    });

    it('says which branches have handed in none', () => {
      const files = { ...count('equipment', '2023-Q2', 14), ...count('window', '2023-Q1', 11) };
      expect(ask(scenario([metric(total)], files))).toMatchObject({
        value: 14,
        reporting: { expected: ['bureau', 'equipment', 'window'], missing: ['bureau', 'window'] },
      });
    });

    it('is null where two counts dispute it', () => {
      const files = { ...count('equipment', '2023-Q2', 14), ...count('window', '2023-Q2', 12) };
      expect(valueOf({ ...total, per: undefined }, files)).toBe('ambiguous');
    });
  });
});

describe('per', () => {
  it('takes for each value of a field and sums', () => {
    const where = { lecturer: { exists: true } };
    expect(valueOf({ where, take: { distinct: 'branch' }, per: 'lecturer' })).toBe(4);
  });

  it('is null where a counted record does not say the field', () => {
    expect(valueOf({ take: 'count', per: 'lecturer' })).toBe('unstated');
  });
  it('takes for each branch and sums', () => {
    expect(valueOf({ take: { distinct: 'lecturer' }, per: 'branch' })).toBe(4);
  });
  it('adds what it took for each exactly', () => {
    const talk = (slug: string, hours: number) =>
      recordAt(slug, { kind: '宣讲报告', title: '宣讲', date: '2023-02-10', hours });
    const files = { ...talk('equipment', 0.1), ...talk('window', 0.2) };
    const fields = { unit: '小时', from: ['宣讲报告'], take: { sum: 'hours' }, per: 'branch' };
    expect(valueOf(fields, files)).toBe(0.3);
  });
  it('takes for each seat and sums', () => {
    const where = { lecturer: { exists: true } };
    expect(valueOf({ where, take: { distinct: 'branch' }, per: 'seat' })).toBe(4);
  });
});

describe('of metrics', () => {
  const all = metric({ id: 'all' });
  const themed = metric({ id: 'themed', where: { themed: true } });
  const plain = metric({ id: 'plain', where: { themed: { not: true } } });

  it('ratio divides one by another and keeps both', () => {
    const share = metric({ id: 'share', unit: '%', ratio: { of: 'themed', to: 'all' } });
    const answer = ask(scenario([all, themed, share], lectures), '2023-H1', { metric: 'share' });
    expect(answer).toMatchObject({ value: 20, numerator: 1, denominator: 5 });
    expect(answer.records).toHaveLength(5);
  });

  it('ratio has no value where there is nothing to divide by', () => {
    const share = metric({ id: 'share', unit: '%', ratio: { of: 'themed', to: 'all' } });
    const corpus = scenario([all, themed, share]);
    expect(short(ask(corpus, '2023-H1', { metric: 'share' }))[0]).toBe('zero-denominator');
  });

  it('plus adds metrics that share no record', () => {
    const sum = metric({ id: 'sum', plus: ['themed', 'plain'] });
    const corpus = scenario([all, themed, plain, sum], lectures);
    expect(ask(corpus, '2023-H1', { metric: 'sum' }).value).toBe(5);
  });

  it('plus adds what is known where a part waits for a branch that has not returned', () => {
    const talks = metric({ id: 'talks', from: ['宣讲报告'], take: 'count' });
    const sum = metric({ id: 'sum', plus: ['all', 'talks'] });
    const corpus = scenario([all, talks, sum], {
      ...lectures,
      'branches/window.mdx': branch({ name: '窗口党支部' }),
    });
    expect(ask(corpus, '2023-H1', { metric: 'sum' })).toMatchObject({
      value: 5,
      reporting: { missing: ['window'] },
    });
  });

  const spreads: [string, Fields, number][] = [
    ['min', {}, 1],
    ['median', {}, 2],
    ['max', {}, 2],
    ['share', { atLeast: 2 }, 66.7],
    ['count', { atLeast: 2 }, 2],
    ['count', { atMost: 1 }, 1],
  ];
  it.each(spreads)('each branch: %s %o', (take, bounds, expected) => {
    const each = metric({ id: 'each', each: 'branch', of: 'all', take, ...bounds });
    const answer = ask(scenario([all, each], lectures), '2023-H1', { metric: 'each' });
    expect(answer.value).toBe(expected);
  });

  it('each branch: looks only at the branches that are asked for', () => {
    const each = metric({
      id: 'each',
      each: 'branch',
      of: 'all',
      take: 'min',
      where: { level: '党支部' },
    });
    const answer = ask(scenario([all, each], lectures), '2023-H1', { metric: 'each' });
    expect(answer).toMatchObject({ value: 2, reporting: { expected: ['equipment', 'window'] } });
  });
});
