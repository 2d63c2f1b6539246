import { describe, expect, it } from 'vitest';
import { recordAt, type Fields } from '../../support/content-tree.ts';
import { ask, loadScenario, metric, scenario, short } from './scenario.ts';

const members = (fields: Fields = {}) =>
  metric({
    unit: '名',
    nature: 'stock',
    from: ['党员队伍统计'],
    time: 'atEnd',
    take: { latest: 'members' },
    ...fields,
  });
const stock = (slug: string, period: string, amount: number, fields: Fields = {}) =>
  recordAt(slug, { kind: '党员队伍统计', title: '统计', period, members: amount, ...fields });

const provided = metric({
  unit: '亿元',
  nature: 'provided',
  from: ['经济指标'],
  where: { indicator: '零售额' },
  take: { latest: 'value' },
});
const sheet = (period: string, value: number, fields: Fields = {}, slug = 'record') =>
  recordAt(
    'bureau',
    { kind: '经济指标', title: '零售额', period, indicator: '零售额', value, ...fields },
    slug,
  );

describe('a stock', () => {
  it('is that of the asked period, though longer ones end with it too', () => {
    const corpus = scenario([members()], {
      ...stock('bureau', '2023-Q2', 60),
      ...stock('bureau', '2023-H1', 61),
      ...stock('bureau', '2023-06', 62),
    });
    expect(short(ask(corpus, '2023-Q2'))).toEqual([60, 'bureau/2023/2023-Q2-record']);
    expect(ask(corpus, '2023-Q2').basis).toBeUndefined();
  });

  it('is that of the longest where none is of the asked period, and says which', () => {
    const corpus = scenario([members()], {
      ...stock('bureau', '2023-06', 62),
      ...stock('bureau', '2023-H1', 61),
    });
    expect(ask(corpus, '2023-Q2')).toMatchObject({ value: 61, basis: { id: '2023-H1' } });
  });

  it('is answered by any sheet that ends with the period, whether or not the metric says so', () => {
    for (const time of ['atEnd', undefined]) {
      const corpus = scenario([members(time ? {} : { time: 'happened' })], {
        ...stock('bureau', '2023-H1', 61),
      });
      expect(ask(corpus, '2023-06')).toMatchObject({ value: 61, basis: { id: '2023-H1' } });
    }
  });

  it('of an earlier day does not answer', () => {
    const corpus = scenario([members()], stock('bureau', '2023-Q1', 60));
    expect(ask(corpus)).toMatchObject({ value: null, gap: 'no-source' });
  });

  it('taken for each branch waits for nobody where no branch is asked', () => {
    const perBranch = members({ per: 'branch', where: { 'branch.level': '联合党支部' } });
    const corpus = scenario([perBranch], {});
    expect(ask(corpus)).toMatchObject({
      gap: 'not-asked',
      reporting: { expected: [], missing: [] },
    });
  });

  it('that stops before the end of the asked period does not answer', () => {
    const corpus = scenario([members()], stock('bureau', '2023-Q2', 60, { through: '2023-06-29' }));
    expect(short(ask(corpus, '2023-Q2'))).toEqual(['no-source']);
    const whole = scenario([members()], stock('bureau', '2023-Q2', 60, { through: '2023-06-30' }));
    expect(ask(whole, '2023-Q2').value).toBe(60);
  });

  it('is not known before its last day', () => {
    const corpus = scenario([members()], stock('bureau', '2023-Q2', 60));
    expect(short(ask(corpus, '2023-Q2', { until: '2023-06-29' }))).toEqual(['no-source']);
    expect(ask(corpus, '2023-Q2', { until: '2023-06-30' }).value).toBe(60);
  });

  it('of two branches that are not told apart is disputed, with both named', () => {
    const corpus = scenario([members()], {
      ...stock('equipment', '2023-Q2', 14),
      ...stock('window', '2023-Q2', 12),
    });
    expect(ask(corpus, '2023-Q2')).toMatchObject({
      value: null,
      gap: 'ambiguous',
      gapRecords: ['equipment/2023/2023-Q2-record', 'window/2023/2023-Q2-record'],
    });
  });

  it('of several branches is added up, with what each brings', () => {
    const corpus = scenario([members({ per: 'branch' })], {
      ...stock('bureau', '2023-06', 60),
      ...stock('equipment', '2023-Q2', 14),
      ...stock('window', '2023-H1', 12),
    });
    const { value, contributions, reporting } = ask(corpus, '2023-Q2');
    expect([value, contributions.map(({ amount }) => amount).sort()]).toEqual([86, [12, 14, 60]]);
    expect(reporting.missing).toEqual([]);
  });
});

describe('a provided figure', () => {
  it('may be of less than was asked, and says of what', () => {
    const corpus = scenario([provided], { ...sheet('2023-06', 40), ...sheet('2023-Q2', 110) });
    expect(ask(corpus, '2023-H1')).toMatchObject({
      value: 110,
      basis: { id: '2023-Q2' },
      records: ['bureau/2023/2023-Q2-record'],
    });
  });

  it('may not be of more than was asked, and says that there is such a sheet', () => {
    const corpus = scenario([provided], sheet('2023-H1', 220));
    expect(ask(corpus, '2023-06')).toMatchObject({
      value: null,
      gap: 'longer-source',
      reporting: { missing: ['bureau'] },
      gapRecords: ['bureau/2023/2023-H1-record'],
    });
    expect(short(ask(corpus, '2023-05'))).toEqual(['no-source']);
  });

  it('is answered by any sheet that ends with the period where it stands on that day', () => {
    const corpus = scenario([metric({ ...provided, time: 'atEnd' })], sheet('2023-H1', 220));
    expect(ask(corpus, '2023-06')).toMatchObject({ value: 220, basis: { id: '2023-H1' } });
    expect(ask(corpus, '2023-Q2').value).toBe(220);
    expect(ask(corpus, '2023-H1').value).toBe(220);
    expect(short(ask(corpus, '2023-05'))).toEqual(['no-source']);
  });

  it('has no value where its sheet does not say it', () => {
    const corpus = scenario([provided], sheet('2023-H1', 220, { value: undefined, growth: 6.5 }));
    expect(ask(corpus)).toMatchObject({
      value: null,
      gap: 'unstated',
      gapRecords: ['bureau/2023/2023-H1-record'],
    });
  });

  it('that two sheets of one period give is disputed', () => {
    const { corpus } = loadScenario([provided], {
      ...sheet('2023-H1', 220, {}, 'a'),
      ...sheet('2023-H1', 230, {}, 'b'),
    });
    expect(corpus && ask(corpus)).toMatchObject({
      value: null,
      gap: 'ambiguous',
      gapRecords: ['bureau/2023/2023-H1-a', 'bureau/2023/2023-H1-b'],
    });
  });
});
