import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/domain/tally/tally.ts';
import { plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { ask, compare, lecture, metric, scenario } from './scenario.ts';

const services = (since: string): Files => ({
  'catalogue/kinds/more.yaml': `- id: service
  label: 志愿服务
  unit: 场次
  when: event
  since: ${since}
- id: post
  label: 服务站点
  unit: 个
  when: span
  since: ${since}
- id: sheet
  label: 服务提供表
  unit: 份
  when: period
  nature: provided
  since: ${since}
  fields:
    persons: { type: count, label: 注册人数, unit: 名, heads: none }
`,
});
const service = (date: string) => recordAt('window', { kind: '志愿服务', title: '服务', date });
const sessions = (fields: Fields = {}) =>
  metric({ unit: '场次', from: ['志愿服务'], take: 'count', ...fields });
const all = [{ kind: '志愿服务', since: '2023-02-01' }];

function answers(
  metrics: Fields[],
  files: Files,
  ...periods: string[]
): [unknown, Tally['keptSince']][] {
  const corpus = scenario(metrics, { ...services('2023-02-01'), ...files });
  return periods.map((id) => {
    const { value, gap, keptSince } = ask(corpus, id);
    return [value ?? gap, keptSince];
  });
}

describe('a metric of a kind that is recorded since a day', () => {
  it('has no value of a period before, a part of one around it, and all of one from it on', () => {
    const files = service('2023-02-20');
    expect(answers([sessions()], files, '2022', '2023-Q1', '2023-02', '2023-Q2')).toEqual([
      ['not-kept-yet', all],
      [1, all],
      [1, []],
      [0, []],
    ]);
  });

  it('has none of a period before the whole ledger, unless what was there before was taken over', () => {
    const site = (since: string) => ({
      'site.yaml': `name: 测试\nroot: bureau\nasOf: 2023-07-31\nsince: ${since}\n`,
    });
    const lectures = sessions({ from: ['党课'] });
    const own = lecture('window', '2023-03-16');
    const begun = [['not-kept-yet', [{ kind: '党课', since: '2023-01-01' }]]];
    expect(answers([lectures], { ...own, ...site('2023-01-01') }, '2022')).toEqual(begun);
    const before = lecture('window', '2021-03-16');
    const taken = answers([lectures], { ...own, ...before, ...site('2023-01-01') }, '2021', '2022');
    expect(taken.map(([, keptSince]) => keptSince)).toEqual([[], []]);
    const kindsOwn = { ...service('2023-02-20'), ...site('2022-01-01') };
    expect(answers([sessions()], kindsOwn, '2022')).toEqual([['not-kept-yet', all]]);
  });

  it('waits for nobody where there is nothing to record', () => {
    const corpus = scenario([sessions()], services('2023-02-01'));
    expect(ask(corpus, '2022').reporting).toEqual({ expected: [], missing: [] });
  });

  it('knows a period before of its other kinds, and says which it does not have', () => {
    const both = sessions({ from: ['党课', '志愿服务'] });
    expect(answers([both], lecture('window', '2022-03-16'), '2022', '2022-Q2')).toEqual([
      [1, all],
      [0, all],
    ]);
  });

  it('knows a state at the end of the period in which the day lies, all of it', () => {
    const posts = sessions({ nature: 'stock', from: ['服务站点'], time: 'atEnd' });
    const files = recordAt('window', { kind: '服务站点', from: '2021-05-01' });
    expect(answers([posts], files, '2022-H2', '2023-Q1')).toEqual([
      ['not-kept-yet', [{ kind: '服务站点', since: '2023-02-01' }]],
      [1, []],
    ]);
  });

  it('waits for no sheet of a period before', () => {
    const persons = sessions({
      nature: 'provided',
      unit: '名',
      provider: '市里',
      from: ['服务提供表'],
      take: { latest: 'persons' },
    });
    expect(answers([persons], {}, '2022', '2023-Q2').map(([value]) => value)).toEqual([
      'not-kept-yet',
      'no-source',
    ]);
  });

  it('is zero of no period that is over before, whatever the day is', () => {
    const months = fc.integer({ min: 1, max: 12 });
    const days = fc.integer({ min: 1, max: 28 });
    const two = (number: number) => String(number).padStart(2, '0');
    const property = fc.property(months, days, months, (month, day, asked) => {
      const since = `2022-${two(month)}-${two(day)}`;
      const { value, gap, keptSince } = ask(
        scenario([sessions()], services(since)),
        `2022-${two(asked)}`,
      );
      expect(value ?? gap).toBe(asked < month ? 'not-kept-yet' : 0);
      expect(keptSince.length > 0).toBe(asked < month || (asked === month && day > 1));
    });
    fc.assert(property, { numRuns: 12 });
  });
});

describe('a metric made of one whose kind is recorded since a day', () => {
  const inner = sessions({ id: 'inner' });
  const lectures = metric({ id: 'lectures', unit: '场次' });
  const files = { ...lecture('window', '2022-03-16'), ...lecture('window', '2023-03-16') };
  const values = (fields: Fields, ...periods: string[]) =>
    answers(
      [inner, lectures, metric({ ...('ratio' in fields ? {} : { unit: '场次' }), ...fields })],
      { ...files, ...service('2023-03-20') },
      ...periods,
    );

  it.each<[string, Fields]>([
    ['share', { ratio: { of: 'inner', to: 'lectures' } }],
    ['quotient', { quotient: { of: 'inner', to: 'lectures' }, unit: '场次/次' }],
    ['spread over branches', { each: 'branch', of: 'inner', take: 'max' }],
    ['spread over months', { each: 'month', of: 'inner', take: 'max' }],
    ['sum of the last months', { over: { months: 6 }, of: 'inner' }],
  ])('as a %s has no value before, and says since when beside a part', (_, fields) => {
    const [before, around] = values(fields, '2022', '2023-Q1');
    expect(before).toEqual(['not-kept-yet', all]);
    expect(around?.[0]).toBeTypeOf('number');
    expect(around?.[1]).toEqual(all);
  });

  it('as a sum has the rest of it, and says what it does not have', () => {
    expect(values({ plus: ['inner', 'lectures'] }, '2022', '2023-Q1', '2023-Q2')).toEqual([
      [1, all],
      [2, all],
      [0, []],
    ]);
    expect(values({ plus: ['inner'] }, '2022')).toEqual([['not-kept-yet', all]]);
  });

  it('counts only the months in which it was recorded among those without any', () => {
    const without = { each: 'month', of: 'inner', take: 'longestRun', atMost: 0, unit: '个月' };
    expect(values(without, '2023-H1')).toEqual([[3, all]]);
  });

  it('does not count a promise of that time as one of which nothing was reported', () => {
    const promised = plan({
      period: 2022,
      date: '2022-01-10',
      commitments: [
        { id: 'services', label: '每季度1场次', metric: 'inner', cadence: 'quarter', target: 1 },
      ],
    });
    const unreported = metric({
      unit: '项',
      from: 'verdicts',
      where: { state: 'unreported' },
      take: 'count',
    });
    const tree = { 'plans/2022.mdx': promised };
    expect(answers([inner, unreported], tree, '2022')[0]?.[0]).toBe(0);
  });
});

describe('the comparison with the year before', () => {
  const files = { ...services('2022-08-01'), ...service('2022-09-16'), ...service('2023-03-20') };

  it.each(['2023-Q1', '2023-H1'])(
    'says nothing of %s, of which the kind was not recorded',
    (id) => {
      expect(compare(scenario([sessions()], files), id).outcome).toBe('not-existing');
    },
  );

  it('says nothing where only a part of the year before was recorded', () => {
    const later = { ...files, ...services('2022-02-15') };
    expect(compare(scenario([sessions()], later), '2023-Q1').outcome).toBe('kept-in-part');
  });

  it('says nothing where one of the counted kinds was not recorded', () => {
    const both = sessions({ from: ['党课', '志愿服务'] });
    const with2022 = { ...files, ...lecture('window', '2022-03-16') };
    expect(compare(scenario([both], with2022), '2023-Q1').outcome).toBe('kept-in-part');
  });

  it('compares where both sides were recorded', () => {
    const early = { ...files, ...services('2022-01-01') };
    expect(compare(scenario([sessions()], early), '2023-Q1').outcome).toBe('zero-base');
  });
});
