import { describe, expect, it } from 'vitest';
import { compareWithYearEarlier } from '../../../src/domain/tally/compare.ts';
import { figureFor } from '../../../src/domain/tally/figure.ts';
import { period } from '../../../src/domain/period.ts';
import { branch, recordAt, type Fields } from '../../support/content-tree.ts';
import { allReturned, ask, loadScenario, metric, returned, scenario, short } from './scenario.ts';

const lecture = (fields = {}) => ({ kind: '党课', title: '专题党课', ...fields });
const talk = (fields = {}) => ({ kind: '宣讲报告', title: '宣讲', ...fields });

describe('overlapping metrics', () => {
  const ofLeaders = metric({
    id: 'leaders',
    where: { lecturer: { in: 'bureau-leadership' }, branch: { not: 'bureau' } },
  });
  const themed = metric({ id: 'themed', where: { themed: true } });
  const files = {
    ...recordAt('equipment', lecture({ date: '2023-03-16', lecturer: '党委书记', themed: true })),
    ...recordAt('window', lecture({ date: '2023-04-16', themed: true })),
  };

  it('each count the record that both are about', () => {
    const corpus = scenario([ofLeaders, themed], files);
    expect(short(ask(corpus, '2023-H1', { metric: 'leaders' }))).toEqual([
      1,
      'equipment/2023/2023-03-16-record',
    ]);
    expect(ask(corpus, '2023-H1', { metric: 'themed' }).value).toBe(2);
  });

  it('are not added: their sum would count one gathering twice', () => {
    const sum = metric({ id: 'sum', plus: ['leaders', 'themed'] });
    const corpus = scenario([ofLeaders, themed, sum], files);
    expect(ask(corpus, '2023-H1', { metric: 'sum' })).toMatchObject({
      value: null,
      gap: 'overlap',
      gapRecords: ['equipment/2023/2023-03-16-record'],
    });
  });
});

describe('a joint event', () => {
  const joint = {
    ...recordAt(
      'equipment',
      lecture({
        date: '2023-03-16',
        attendance: 31,
        with: [{ branch: 'window', role: '联合', present: 9 }],
      }),
    ),
  };

  it('counts once for the whole and once for each branch that held it', () => {
    const corpus = scenario([metric({})], joint);
    const values = ['bureau', 'equipment', 'window'].map(
      (slug) => ask(corpus, '2023-H1', { branch: slug }).value,
    );
    expect(values).toEqual([1, 1, 1]);
  });

  it('counts twice only where it is asked for each branch', () => {
    const corpus = scenario([metric({ per: 'branch' })], joint);
    expect(ask(corpus).value).toBe(2);
  });

  it('gives a branch that held it too its own part of a sum', () => {
    const corpus = scenario([metric({ unit: '人次', take: { sum: 'attendance' } })], joint);
    const values = ['bureau', 'equipment', 'window'].map(
      (slug) => ask(corpus, '2023-H1', { branch: slug }).value,
    );
    expect(values).toEqual([31, 22, 9]);
  });

  it('has no sum for a branch whose part nobody wrote down', () => {
    const corpus = scenario(
      [metric({ unit: '人次', take: { sum: 'attendance' } })],
      recordAt(
        'equipment',
        lecture({
          date: '2023-03-16',
          attendance: 31,
          with: [{ branch: 'window', role: '联合' }],
        }),
      ),
    );
    expect(short(ask(corpus, '2023-H1', { branch: 'window' }))[0]).toBe('unshared');
  });

  it('does not count for a branch that only took part', () => {
    const corpus = scenario(
      [metric({})],
      recordAt(
        'equipment',
        lecture({ date: '2023-03-16', with: [{ branch: 'window', role: '参加' }] }),
      ),
    );
    expect(short(ask(corpus, '2023-H1', { branch: 'window' }))).toEqual([0]);
  });
});

describe('a gathering of several kinds', () => {
  const files = recordAt(
    'equipment',
    lecture({ date: '2023-03-16', also: ['主题党日'], expected: 14, present: 12 }),
  );

  it('counts under each of its names', () => {
    const corpus = scenario(
      [metric({ id: 'lectures' }), metric({ id: 'days', from: ['主题党日'], take: 'count' })],
      files,
    );
    expect(ask(corpus, '2023-H1', { metric: 'lectures' }).value).toBe(1);
    expect(ask(corpus, '2023-H1', { metric: 'days' }).value).toBe(1);
  });

  it('counts once in a figure over several of its kinds', () => {
    const corpus = scenario([metric({ from: ['党课', '主题党日'], take: 'count' })], files);
    expect(short(ask(corpus))).toEqual([1, 'equipment/2023/2023-03-16-record']);
  });
});

describe('single events and monthly counts of one kind', () => {
  const talks = metric({ unit: '场次', from: ['宣讲报告'], take: 'count' });

  it('add up where they lie in different months', () => {
    const corpus = scenario([talks], {
      ...recordAt('equipment', talk({ date: '2023-02-10' })),
      ...recordAt('equipment', talk({ period: '2023-03', times: 3 })),
    });
    expect(ask(corpus).value).toBe(4);
  });

  it('add up where they are of different branches', () => {
    const corpus = scenario([talks], {
      ...recordAt('window', talk({ date: '2023-03-10' })),
      ...recordAt('equipment', talk({ period: '2023-03', times: 3 })),
    });
    expect(ask(corpus).value).toBe(4);
  });

  it('are an error and no number where both cover the same month', () => {
    const { corpus, issues } = loadScenario([talks], {
      ...recordAt('equipment', talk({ date: '2023-03-10' }), 'a'),
      ...recordAt('equipment', talk({ period: '2023-03', times: 3 }), 'b'),
    });
    expect(issues).toMatchObject([
      { file: 'records/equipment/2023/2023-03-b.mdx', issue: { code: 'double-count' } },
    ]);
    expect(corpus && ask(corpus)).toMatchObject({
      value: null,
      gap: 'double-count',
      gapRecords: ['equipment/2023/2023-03-10-a', 'equipment/2023/2023-03-b'],
    });
  });

  it('are an error too where the event was held jointly with the counting branch', () => {
    const { issues } = loadScenario([talks], {
      ...recordAt(
        'window',
        talk({ date: '2023-03-10', with: [{ branch: 'equipment', role: '联合' }] }),
      ),
      ...recordAt('equipment', talk({ period: '2023-03', times: 3 })),
    });
    expect(issues.map(({ issue }) => issue.code)).toEqual(['double-count']);
  });

  it.each([
    ['told apart by a key of the kind', '信息', []],
    ['alike in the key of the kind', '简报', ['duplicate-tally']],
  ])('cover one month where they are %s', (_, type, codes) => {
    const bulletin = (fields: Fields) => talk({ kind: '党建简报', ...fields });
    const { issues } = loadScenario([], {
      'catalogue/kinds/bulletins.yaml': `- id: bulletin
  label: 党建简报
  unit: 期
  when: event
  key: [type]
  fields:
    type: { type: choice, label: 类别, options: [简报, 信息], required: true }
`,
      ...recordAt('bureau', bulletin({ period: '2023-03', times: 3, type: '简报' }), 'a'),
      ...recordAt('bureau', bulletin({ period: '2023-03', times: 4, type }), 'b'),
    });
    expect(issues.map(({ issue }) => issue.code)).toEqual(codes);
  });
});

describe('distinct branches over months', () => {
  const visited = metric({
    unit: '个',
    from: ['走访调研党支部'],
    take: { distinct: 'visited' },
  });
  const visit = (date: string, ...branches: string[]) =>
    recordAt('bureau', { kind: '走访调研党支部', title: '走访', date, visited: branches });
  const files = {
    ...visit('2023-02-10', 'equipment'),
    ...visit('2023-03-10', 'equipment', 'window'),
    ...visit('2023-05-10', 'window'),
  };

  it('count each branch once, however often it was visited', () => {
    const corpus = scenario([visited], files);
    expect(ask(corpus).value).toBe(2);
    const months = ['2023-02', '2023-03', '2023-05'].map((month) => ask(corpus, month).value);
    expect(months).toEqual([1, 2, 1]);
  });

  it('leave out what was visited along with a branch that fits', () => {
    const fitting = { ...visited, where: { 'visited.level': ['党支部'] } };
    const corpus = scenario([fitting], {
      ...visit('2023-02-10', 'bureau', 'equipment'),
      ...visit('2023-03-10', 'bureau'),
    });
    const { value, records, contributions } = ask(corpus);
    expect([value, records]).toEqual([1, ['bureau/2023/2023-02-10-record']]);
    expect(contributions.map(({ names }) => names)).toEqual([['equipment']]);
  });

  it('speak for the visited branch where the metric says so', () => {
    const corpus = scenario(
      [metric({ from: ['走访调研党支部'], at: 'visited', take: 'count' })],
      files,
    );
    expect(ask(corpus, '2023-H1', { branch: 'equipment' }).value).toBe(2);
    expect(ask(corpus, '2023-H1', { branch: 'window' }).value).toBe(2);
    expect(ask(corpus).value).toBe(3);
  });
});

describe('agreements without activity', () => {
  const partners = metric({
    unit: '家',
    from: ['结对共建活动'],
    where: {
      'agreement.from': { atMost: { field: 'date' } },
    },
    take: { distinct: 'agreement.partner' },
  });
  const files = {
    ...recordAt(
      'equipment',
      {
        kind: '结对共建协议',
        title: '协议一',
        from: '2022-05-01',
        to: '2024-04-30',
        partner: '甲厂',
      },
      'one',
    ),
    ...recordAt(
      'equipment',
      { kind: '结对共建协议', title: '协议二', from: '2022-06-01', partner: '乙厂' },
      'two',
    ),
    ...recordAt(
      'equipment',
      {
        kind: '结对共建活动',
        title: '活动',
        date: '2023-03-16',
        agreement: 'equipment/2022/2022-05-01-one',
      },
      'first',
    ),
    ...recordAt(
      'equipment',
      {
        kind: '结对共建活动',
        title: '又一次活动',
        date: '2023-05-16',
        agreement: 'equipment/2022/2022-05-01-one',
      },
      'second',
    ),
  };

  it('do not count; a partner with several activities counts once', () => {
    const answer = ask(scenario([partners], files));
    expect(short(answer)).toEqual([
      1,
      'equipment/2023/2023-03-16-first',
      'equipment/2023/2023-05-16-second',
    ]);
    expect(answer.linked).toEqual(['equipment/2022/2022-05-01-one']);
  });

  it('do not name agreements of activities that do not count', () => {
    const answer = ask(
      scenario([partners], {
        ...files,
        ...recordAt(
          'equipment',
          {
            kind: '结对共建活动',
            title: '早了',
            date: '2022-05-20',
            agreement: 'equipment/2022/2022-06-01-two',
          },
          'early',
        ),
      }),
      '2022-H1',
    );
    expect([answer.records, answer.linked]).toEqual([[], []]);
  });

  it('count nothing once the agreement is void', () => {
    const { corpus } = loadScenario([partners], {
      ...files,
      ...recordAt(
        'equipment',
        {
          kind: '结对共建协议',
          title: '协议一',
          from: '2022-05-01',
          partner: '甲厂',
          state: '作废',
          reason: '重复登记',
        },
        'one',
      ),
    });
    expect(corpus && ask(corpus).value).toBe(0);
  });
});

describe('merged duplicates', () => {
  it('count once, as the one that they were merged into', () => {
    const problems = metric({
      unit: '个',
      from: ['群众反映'],
      where: { type: '问题', duplicateOf: { exists: false } },
      take: 'count',
    });
    const report = (slug: string, fields = {}) =>
      recordAt(
        'bureau',
        { kind: '群众反映', title: slug, date: '2023-02-01', type: '问题', ...fields },
        slug,
      );
    const corpus = scenario([problems], {
      ...report('first'),
      ...report('again', { duplicateOf: 'bureau/2023/2023-02-01-first' }),
      ...report('other'),
      ...report('wish', { type: '意见建议' }),
    });
    expect(short(ask(corpus))).toEqual([
      2,
      'bureau/2023/2023-02-01-first',
      'bureau/2023/2023-02-01-other',
    ]);
  });
});

describe('provided growth', () => {
  const provided = (id: string, take: string, fields = {}) =>
    metric({
      id,
      unit: take === 'growth' ? '%' : '亿元',
      nature: 'provided',
      from: ['经济指标'],
      where: { indicator: '零售额' },
      take: { latest: take },
      ...fields,
    });
  const sheet = (periodId: string, value: number, growth?: number) =>
    recordAt('bureau', {
      kind: '经济指标',
      title: '零售额',
      period: periodId,
      indicator: '零售额',
      value,
      ...(growth === undefined ? {} : { growth }),
    });
  const metrics = [
    provided('growth', 'growth', { crossCheck: { metric: 'value', growth: true, within: 1 } }),
    provided('value', 'value'),
  ];
  const files = { ...sheet('2022-H1', 200), ...sheet('2023-H1', 220, 6.5) };

  it('is what the provider published, with the recomputed growth beside it', () => {
    const corpus = scenario(metrics, files);
    const figure = figureFor(corpus, {
      metric: 'growth',
      period: period('2023-H1'),
      branch: 'bureau',
      until: corpus.site.asOf,
      as: '同比',
    });
    expect(figure.tally.value).toBe(6.5);
    expect(figure.comparison).toBeUndefined();
    expect(figure.crossCheck).toMatchObject({ value: 10, agrees: false });
  });

  it('has no value where the provider published none, though the totals would give one', () => {
    const corpus = scenario(metrics, { ...sheet('2022-H1', 200), ...sheet('2023-H1', 220) });
    expect(ask(corpus, '2023-H1', { metric: 'growth' })).toMatchObject({
      value: null,
      gap: 'unstated',
    });
  });

  it('of May does not answer for the half-year', () => {
    const corpus = scenario(metrics, sheet('2023-01-01/2023-05-31', 180, 7));
    expect(short(ask(corpus, '2023-H1', { metric: 'growth' }))[0]).toBe('no-source');
    expect(ask(corpus, '2023-01-01/2023-05-31', { metric: 'growth' }).value).toBe(7);
  });

  it('of the half-year does not answer for its last quarter', () => {
    const corpus = scenario(metrics, sheet('2023-H1', 220, 6.5));
    expect(short(ask(corpus, '2023-Q2', { metric: 'growth' }))[0]).toBe('longer-source');
  });
});

describe('a cut-off inside a month', () => {
  const talks = metric({ unit: '场次', from: ['宣讲报告'], take: 'count' });
  const until = { until: '2023-06-20' };

  it('makes the figure null where a count reaches over it', () => {
    const corpus = scenario([talks], recordAt('equipment', talk({ period: '2023-06', times: 3 })));
    expect(ask(corpus, '2023-H1', until)).toMatchObject({
      value: null,
      gap: 'cut',
      gapRecords: ['equipment/2023/2023-06-record'],
    });
    expect(ask(corpus).value).toBe(3);
  });

  it('counts as far as a count says it goes, and says so', () => {
    const corpus = scenario(
      [talks],
      recordAt('equipment', talk({ period: '2023-06', times: 3, through: '2023-06-18' })),
    );
    const answer = ask(corpus, '2023-H1', until);
    expect(answer).toMatchObject({ value: 3, through: '2023-06-18' });
    expect(answer.throughPart).toBeUndefined();
  });

  it('says that only a part ends there where the rest reaches further', () => {
    const corpus = scenario([talks], {
      ...recordAt('equipment', talk({ period: '2023-06', times: 3, through: '2023-06-18' })),
      ...recordAt('window', talk({ date: '2023-06-19' })),
    });
    expect(ask(corpus, '2023-H1', until)).toMatchObject({
      value: 4,
      through: '2023-06-18',
      throughPart: true,
    });
  });

  it('hides events after it', () => {
    const corpus = scenario([talks], {
      ...recordAt('equipment', talk({ date: '2023-06-20' })),
      ...recordAt('equipment', talk({ date: '2023-06-21' })),
    });
    expect(short(ask(corpus, '2023-H1', until))).toEqual([1, 'equipment/2023/2023-06-20-record']);
  });
});

describe('branches that change', () => {
  const files = {
    ...recordAt('equipment', lecture({ date: '2023-02-10' })),
    ...recordAt('equipment', lecture({ date: '2023-04-10' })),
  };

  it('keep their records when they are renamed', () => {
    const corpus = scenario([metric({})], {
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        history: [
          { from: '2019-01-01', members: 14 },
          { from: '2023-03-01', name: '装备和材料科党支部', members: 19 },
        ],
        returns: allReturned,
      }),
      ...files,
    });
    expect(ask(corpus, '2023-H1', { branch: 'equipment' }).value).toBe(2);
  });

  it('count for the one above them on the day of the event', () => {
    const corpus = scenario([metric({})], {
      'branches/industry.mdx': branch({
        name: '工业党总支',
        level: '党总支',
        returns: allReturned,
      }),
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        history: [
          { from: '2019-01-01', members: 14 },
          { from: '2023-03-01', parent: 'industry' },
        ],
        returns: allReturned,
      }),
      ...files,
    });
    expect(short(ask(corpus, '2023-H1', { branch: 'industry' }))).toEqual([
      1,
      'equipment/2023/2023-04-10-record',
    ]);
    expect(ask(corpus).value).toBe(2);
  });

  it('that merge keep what they did, and are waited for only as long as they existed', () => {
    const corpus = scenario([metric({})], {
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        ended: '2023-03-31',
        into: ['window'],
        returns: returned('2023-Q1'),
      }),
      ...recordAt('equipment', lecture({ date: '2023-02-10' })),
    });
    expect(ask(corpus)).toMatchObject({
      value: 1,
      reporting: { expected: ['bureau', 'equipment', 'window'], missing: [] },
    });
    expect(ask(corpus, '2023-H1', { branch: 'window' }).value).toBe(0);
    expect(ask(corpus, '2023-Q2').reporting.expected).toEqual(['bureau', 'window']);
    expect(short(ask(corpus, '2023-Q2', { branch: 'equipment' }))[0]).toBe('no-branch');
  });

  it('are told at the record when they had ended before it', () => {
    const { issues } = loadScenario([metric({})], {
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        ended: '2023-03-31',
        returns: returned('2023-Q1'),
      }),
      ...files,
    });
    expect(issues).toMatchObject([
      { file: 'records/equipment/2023/2023-04-10-record.mdx', issue: { code: 'branch-ended' } },
    ]);
  });
});

describe('a definition that changed', () => {
  const changed = (comparable: boolean) =>
    metric({
      where: { themed: true },
      versions: [{ validFrom: '2023-01-01', where: {}, comparable }],
    });
  const files = {
    ...recordAt('equipment', lecture({ date: '2022-03-10', themed: true })),
    ...recordAt('equipment', lecture({ date: '2022-04-10' })),
    ...recordAt('equipment', lecture({ date: '2023-03-10' })),
    ...recordAt('equipment', lecture({ date: '2023-04-10' })),
  };
  const question = (corpus: ReturnType<typeof scenario>) => ({
    metric: 'asked',
    period: period('2023-H1'),
    branch: 'bureau',
    until: corpus.site.asOf,
  });

  it('answers each period by the version in force', () => {
    const corpus = scenario([changed(false)], files);
    expect([ask(corpus, '2022-H1').value, ask(corpus, '2023-H1').value]).toEqual([1, 2]);
  });

  it('is not compared across the change', () => {
    const corpus = scenario([changed(false)], files);
    expect(compareWithYearEarlier(corpus, question(corpus)).outcome).toBe('incomparable');
  });

  it('is recomputed on both sides where the earlier records carry it', () => {
    const corpus = scenario([changed(true)], files);
    expect(compareWithYearEarlier(corpus, question(corpus))).toMatchObject({
      outcome: 'flat',
      change: { size: 0 },
      base: { value: 2 },
    });
  });

  it('has no value over a period that lies on both sides', () => {
    const corpus = scenario([changed(false)], files);
    expect(short(ask(corpus, '2022-07-01/2023-06-30'))[0]).toBe('definition-changed');
  });
});

describe('null against zero', () => {
  const without = (...quarters: string[]) => ({
    'branches/window.mdx': branch({ name: '窗口党支部', returns: returned(...quarters) }),
  });

  it('is 0 where nothing is recorded and everybody has returned', () => {
    expect(short(ask(scenario([metric({})])))).toEqual([0]);
  });

  it('is null where nothing is recorded and a branch has not returned', () => {
    const answer = ask(scenario([metric({})], without('2023-Q1')));
    expect(answer).toMatchObject({
      value: null,
      gap: 'unreported',
      reporting: { expected: ['bureau', 'equipment', 'window'], missing: ['window'] },
    });
  });

  it('is a value with the missing branch named where something is recorded', () => {
    const answer = ask(
      scenario([metric({})], {
        ...without('2023-Q1'),
        ...recordAt('equipment', lecture({ date: '2023-03-16' })),
      }),
    );
    expect(answer).toMatchObject({ value: 1, reporting: { missing: ['window'] } });
  });

  it('needs returns for every part of the period', () => {
    const corpus = scenario([metric({})], without('2023-Q2'));
    expect(ask(corpus, '2023-Q2', { branch: 'window' }).value).toBe(0);
    expect(ask(corpus, '2023-H1', { branch: 'window' }).value).toBeNull();
  });

  it('does not know a return that is given after the last day of the site', () => {
    const late = [{ period: '2023-H1', through: '2023-06-30', by: '支部书记', on: '2023-08-01' }];
    const { corpus } = loadScenario([metric({})], {
      'branches/window.mdx': branch({ name: '窗口党支部', returns: late }),
    });
    expect(corpus && ask(corpus, '2023-H1', { branch: 'window' }).value).toBeNull();
  });

  it('knows a return for June that is given in July, after the cut-off', () => {
    const corpus = scenario([metric({})]);
    expect(ask(corpus, '2023-H1', { until: '2023-06-30' }).value).toBe(0);
  });

  it('waits for the office alone where only the office keeps the records', () => {
    const corpus = scenario(
      [metric({ from: ['走访调研党支部'], take: 'count' })],
      without('2023-Q1'),
    );
    expect(ask(corpus)).toMatchObject({ value: 0, reporting: { expected: ['bureau'] } });
  });

  it('waits only for branches that the metric asks', () => {
    const corpus = scenario(
      [metric({ where: { branch: { not: ['bureau', 'window'] } } })],
      without('2023-Q1'),
    );
    expect(ask(corpus)).toMatchObject({ value: 0, reporting: { expected: ['equipment'] } });
  });

  it('is null, not zero, before the period has begun', () => {
    expect(short(ask(scenario([metric({})]), '2023-H2', { until: '2023-06-30' }))[0]).toBe(
      'upcoming',
    );
  });
});

describe('the last day that is known', () => {
  const open = metric({
    unit: '件',
    nature: 'stock',
    from: ['群众反映'],
    where: { closed: { exists: false } },
    time: 'atEnd',
    take: 'count',
  });
  const files = recordAt('bureau', {
    kind: '群众反映',
    title: '路灯',
    date: '2023-05-10',
    type: '问题',
    closed: '2023-07-10',
    due: '2023-08-31',
  });

  it('hides later records', () => {
    const corpus = scenario([metric({})], recordAt('equipment', lecture({ date: '2023-06-10' })));
    expect(ask(corpus, '2023-H1', { until: '2023-06-09' }).records).toEqual([]);
  });

  it('hides later closings: what was closed in July was open at the end of June', () => {
    const july = { period: '2023-07', through: '2023-07-31', by: '党建办主任', on: '2023-07-31' };
    const corpus = scenario([open], {
      ...files,
      'branches/bureau.mdx': branch({
        name: '测试局党委',
        level: '党委',
        parent: undefined,
        returns: [...allReturned, july],
      }),
    });
    expect(ask(corpus, '2023-H1').value).toBe(1);
    expect(ask(corpus, '2023-07').value).toBe(0);
  });

  it('does not hide a deadline, which is known before its day', () => {
    const due = metric({ from: ['群众反映'], where: { due: { exists: true } }, take: 'count' });
    expect(ask(scenario([due], files)).value).toBe(1);
  });
});

describe('a void record', () => {
  it('counts nowhere', () => {
    const corpus = scenario(
      [metric({})],
      recordAt('equipment', lecture({ date: '2023-03-16', state: '作废', reason: '重复登记' })),
    );
    expect(short(ask(corpus))).toEqual([0]);
  });
});

describe('an unchecked record', () => {
  it('counts, and the figure says how many there are', () => {
    const corpus = scenario([metric({})], {
      ...recordAt('equipment', lecture({ date: '2023-03-16' })),
      ...recordAt(
        'window',
        lecture({ date: '2023-03-17', state: '已核', checkedBy: '党建办主任' }),
      ),
    });
    expect(ask(corpus)).toMatchObject({ value: 2, unchecked: 1 });
  });
});

describe('a theme that did not exist a year ago', () => {
  it('is not compared with the year before', () => {
    const corpus = scenario(
      [metric({ where: { themes: { has: '党的二十大精神' } } })],
      recordAt('equipment', lecture({ date: '2023-03-16', themes: ['党的二十大精神'] })),
    );
    const comparison = compareWithYearEarlier(corpus, {
      metric: 'asked',
      period: period('2023-H1'),
      branch: 'bureau',
      until: corpus.site.asOf,
    });
    expect(comparison.outcome).toBe('not-existing');
  });
});
