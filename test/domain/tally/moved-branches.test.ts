import { describe, expect, it } from 'vitest';
import { branch, recordAt, type Fields } from '../../support/content-tree.ts';
import {
  allReturned,
  ask,
  lecture,
  loadScenario,
  metric,
  returned,
  scenario,
  short,
  talk,
  talks,
} from './scenario.ts';

/** The equipment section moved from the service group to the industry group on 1 March 2023. */
const groups = (fields: Fields = {}) => ({
  'branches/service.mdx': branch({ name: '服务党总支', level: '党总支', returns: allReturned }),
  'branches/industry.mdx': branch({ name: '工业党总支', level: '党总支', returns: allReturned }),
  'branches/equipment.mdx': branch({
    name: '装备科党支部',
    parent: 'service',
    history: [
      { from: '2019-01-01', members: 14 },
      { from: '2023-03-01', parent: 'industry' },
    ],
    returns: allReturned,
    ...fields,
  }),
});

describe('a branch that moved in the asked period', () => {
  it('is waited for by both that it stood below', () => {
    const corpus = scenario([metric({})], groups({ returns: returned('2023-Q1') }));
    const waited = (slug: string, periodId: string) =>
      ask(corpus, periodId, { branch: slug }).reporting;
    expect(waited('service', '2023-H1')).toEqual({
      expected: ['equipment', 'service'],
      missing: ['equipment'],
    });
    expect(waited('industry', '2023-H1')).toEqual({
      expected: ['equipment', 'industry'],
      missing: ['equipment'],
    });
  });

  it('is waited for only by the one that it stood below all the time', () => {
    const corpus = scenario([metric({})], groups());
    const expected = (slug: string, periodId: string) =>
      ask(corpus, periodId, { branch: slug }).reporting.expected;
    expect(expected('service', '2023-Q2')).toEqual(['service']);
    expect(expected('industry', '2023-Q2')).toEqual(['equipment', 'industry']);
    expect(expected('service', '2022-Q4')).toEqual(['equipment', 'service']);
    expect(expected('industry', '2022-Q4')).toEqual(['industry']);
  });

  it('brings each event to the one above it on that day', () => {
    const corpus = scenario([metric({})], {
      ...groups(),
      ...lecture('equipment', '2023-02-28'),
      ...lecture('equipment', '2023-03-01'),
    });
    expect(short(ask(corpus, '2023-H1', { branch: 'service' }))).toEqual([
      1,
      'equipment/2023/2023-02-28-record',
    ]);
    expect(short(ask(corpus, '2023-H1', { branch: 'industry' }))).toEqual([
      1,
      'equipment/2023/2023-03-01-record',
    ]);
  });
});

describe('a count of a branch that moved', () => {
  const quarter = (fields: Fields = {}) =>
    talk('equipment', { period: '2023-Q1', times: 3, ...fields });
  const answers = (metricFields: Fields, files: ReturnType<typeof quarter>) => {
    const corpus = scenario([talks(metricFields)], { ...groups(), ...files });
    return ['service', 'industry', 'bureau', 'equipment'].map(
      (slug) => short(ask(corpus, '2023-H1', { branch: slug }))[0],
    );
  };

  it('while it ran has no answer for both, and whole for all above them and for the branch itself', () => {
    expect(answers({}, quarter())).toEqual(['moved', 'moved', 3, 3]);
  });

  it('names the count that cannot be split', () => {
    const corpus = scenario([talks()], { ...groups(), ...quarter() });
    for (const slug of ['service', 'industry']) {
      expect(ask(corpus, '2023-H1', { branch: slug }).gapRecords).toEqual([
        'equipment/2023/2023-Q1-record',
      ]);
    }
  });

  it('after it was finished belongs to the one before', () => {
    expect(answers({}, quarter({ through: '2023-02-28' }))).toEqual([3, 0, 3, 3]);
    expect(answers({}, talk('equipment', { period: '2023-02', times: 3 }))).toEqual([3, 0, 3, 3]);
  });

  it('before it began belongs to the one after', () => {
    expect(answers({}, talk('equipment', { period: '2023-03', times: 3 }))).toEqual([0, 3, 3, 3]);
  });

  it('is of no matter to what the two did themselves', () => {
    expect(answers({ scope: 'own' }, quarter())).toEqual([0, 0, 0, 3]);
  });

  it('is not cut where it does not match', () => {
    expect(answers({ where: { hours: { exists: true } } }, quarter())).toEqual([0, 0, 0, 0]);
  });
});

describe('the sheet of a branch that moved while it ran', () => {
  const answers = (fields: Fields, kind: Fields, periodId = '2023-H1') => {
    const corpus = scenario([metric(fields)], {
      ...groups(),
      ...recordAt('equipment', { title: '统计', period: '2023-H1', ...kind }),
    });
    return ['service', 'industry', 'bureau', 'equipment'].map((branch) => {
      const { value, gap, reporting } = ask(corpus, periodId, { branch });
      return [value ?? gap, reporting.expected.includes('equipment')];
    });
  };
  const members = {
    unit: '名',
    nature: 'stock',
    from: ['党员队伍统计'],
    take: { latest: 'members' },
    per: 'branch',
  };

  it('tells what stands at its end, with the one above it then', () => {
    const kind = { kind: '党员队伍统计', members: 14 };
    expect(answers(members, kind)).toEqual([
      ['no-source', false],
      [14, true],
      [14, true],
      [14, true],
    ]);
  });

  it('tells of an amount that adds up nothing of the two, and that it is why', () => {
    const cases = {
      unit: '亿元',
      nature: 'provided',
      from: ['经济指标'],
      take: { latest: 'value' },
    };
    const kind = { kind: '经济指标', indicator: '零售额', value: 7 };
    const { corpus } = loadScenario([metric(cases)], {
      ...groups(),
      ...recordAt('equipment', { title: '统计', period: '2023-H1', ...kind }),
    });
    if (!corpus) throw new Error('No corpus');
    const found = ['service', 'industry', 'bureau'].map((branch) =>
      ask(corpus, '2023-H1', { branch }),
    );
    expect(found.map(({ value, gap }) => value ?? gap)).toEqual(['moved', 'moved', 7]);
    expect(found[0]?.gapRecords).toEqual(['equipment/2023/2023-H1-record']);
  });
});

describe('an agreement of a branch that moved', () => {
  const agreement = (fields: Fields = {}) => ({
    ...groups(),
    ...recordAt('equipment', {
      kind: '结对共建协议',
      title: '协议',
      from: '2022-05-01',
      partner: '甲厂',
      ...fields,
    }),
  });
  const answers = (periodId: string, metricFields: Fields, fields: Fields = {}) => {
    const agreements = metric({
      unit: '家',
      from: ['结对共建协议'],
      take: 'count',
      ...metricFields,
    });
    const corpus = scenario([agreements], agreement(fields));
    return ['service', 'industry'].map((slug) => ask(corpus, periodId, { branch: slug }).value);
  };

  it('stands at the end of a period with the one above it on that day', () => {
    const standing = { nature: 'stock', time: 'atEnd' };
    expect(answers('2023-02', standing)).toEqual([1, 0]);
    expect(answers('2023-03', standing)).toEqual([0, 1]);
  });

  it('is active in a period for the one above it at the end of that', () => {
    expect(answers('2023-H1', { time: 'active' })).toEqual([0, 1]);
    expect(answers('2023-H1', { time: 'active' }, { to: '2023-02-10' })).toEqual([1, 0]);
  });

  it('was made for the one above it on its first day', () => {
    expect(answers('2022-H1', {})).toEqual([1, 0]);
  });
});

describe('a branch that is only guided', () => {
  const guided = {
    'branches/bank.mdx': branch({
      name: '银行党支部',
      relation: '归口指导',
      history: [
        { from: '2019-01-01', members: 20 },
        { from: '2023-05-01', relation: '隶属' },
      ],
    }),
    ...lecture('bank', '2023-02-10'),
    ...lecture('bank', '2023-05-10'),
    ...lecture('equipment', '2023-02-10'),
  };
  const own = metric({ where: { 'branch.relation': '隶属' } });

  it('counts where the metric does not leave it out', () => {
    expect(ask(scenario([metric({})], guided)).value).toBe(3);
  });

  it('counts from the day on which it belongs', () => {
    expect(short(ask(scenario([own], guided)))).toEqual([
      2,
      'bank/2023/2023-05-10-record',
      'equipment/2023/2023-02-10-record',
    ]);
  });

  it('is waited for only from then on', () => {
    const corpus = scenario([own], guided);
    expect(ask(corpus, '2023-Q1').reporting).toEqual({
      expected: ['bureau', 'equipment', 'window'],
      missing: [],
    });
    expect(ask(corpus, '2023-Q2').reporting).toEqual({
      expected: ['bank', 'bureau', 'equipment', 'window'],
      missing: ['bank'],
    });
  });
});
