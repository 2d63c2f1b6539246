import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { ask, loadScenario, metric, returns, scenario, short } from './scenario.ts';

/** A matter that came in on a day, and when it was settled. */
function matter(date: string, closed?: string, name = 'record'): Files {
  const fields = { kind: '群众反映', title: '事项', date, type: '问题', closed };
  return recordAt('bureau', fields, name);
}

const calendar: Files = {
  'catalogue/calendar/2023.yaml': `year: 2023
source: 测试通知
holidays:
  - { name: 五一, from: 2023-05-01, to: 2023-05-03 }
workdays: [2023-04-23, 2023-05-06]
`,
};

/** Settled after 0, 2, 7 and 20 days; the last after 13 workdays, as the first days of May are off and two days of weekends worked. */
const settled: Files = {
  ...matter('2023-03-01', '2023-03-01'),
  ...matter('2023-03-10', '2023-03-12'),
  ...matter('2023-04-03', '2023-04-10'),
  ...matter('2023-04-21', '2023-05-11'),
};
const open = { ...matter('2022-11-30'), ...matter('2023-06-20') };

const isClosed = { closed: { exists: true } };

function days(take: Fields, fields: Fields = {}): Fields {
  const isShare = 'share' in take;
  return metric({
    unit: isShare ? '%' : '天',
    from: ['群众反映'],
    where: isClosed,
    take,
    ...fields,
  });
}

describe('the days between two dates of a record', () => {
  const pair = ['date', 'closed'];

  it.each<[Fields, number]>([
    [{ min: { days: pair } }, 0],
    [{ median: { days: pair } }, 4.5],
    [{ max: { days: pair } }, 20],
    [{ count: { days: pair, atMost: 7 } }, 3],
    [{ count: { days: pair, atLeast: 3, atMost: 7 } }, 1],
    [{ share: { days: pair, atMost: 7 } }, 75],
    [{ max: { workdays: pair } }, 13],
    [{ median: { workdays: pair } }, 2.5],
    [{ share: { workdays: pair, atMost: 5 } }, 75],
    [{ min: { days: ['closed', 'date'] } }, -20],
  ])('are taken as %o', (take, expected) => {
    const corpus = scenario([days(take)], { ...settled, ...open, ...calendar });
    expect(ask(corpus).value).toBe(expected);
  });

  it('stand beside each record; of a share, what was divided', () => {
    const corpus = scenario(
      [
        days({ median: { days: pair } }),
        days({ share: { days: pair, atMost: 2 } }, { id: 'soon' }),
      ],
      settled,
    );
    expect(ask(corpus).contributions.map(({ amount }) => amount)).toEqual([0, 2, 7, 20]);
    expect(ask(corpus, '2023-H1', { metric: 'soon' })).toMatchObject({
      value: 50,
      numerator: 2,
      denominator: 4,
    });
  });

  it('tell how long the oldest has been open on the last day of the period', () => {
    const oldest = days(
      { max: { days: ['date', 'periodEnd'] } },
      { nature: 'stock', time: 'atEnd', where: { closed: { exists: false } } },
    );
    const corpus = scenario([oldest], { ...settled, ...open });
    expect(ask(corpus).value).toBe(212);
    expect(ask(corpus, '2022').value).toBe(31);
    // What was settled later was open then.
    expect(ask(corpus, '2023-04')).toMatchObject({ value: 151 });
    expect(ask(corpus, '2023-04').records).toContain('bureau/2023/2023-04-21-record');
  });

  it('tell how many have been open for half a year on the last day of the period', () => {
    const waiting = days(
      { count: { days: ['date', 'periodEnd'], atLeast: 183 } },
      { nature: 'stock', time: 'atEnd', where: { closed: { exists: false } } },
    );
    const corpus = scenario([waiting], { ...settled, ...open });
    expect(['2022', '2023-04', '2023-05', '2023-H1'].map((id) => ask(corpus, id).value)).toEqual([
      0, 0, 0, 1,
    ]);
  });

  it('have no middle where there is nothing, once all have reported', () => {
    const median = days({ median: { days: pair } });
    const late = days({ count: { days: pair, atLeast: 100 } }, { id: 'late' });
    const corpus = scenario([median, late], { ...settled, ...open });
    expect(short(ask(corpus, '2022'))).toEqual(['none-measured']);
    expect(ask(corpus, '2023-H1', { metric: 'late' }).value).toBe(0);
    const silent = scenario([median], { ...settled, ...open, ...returns({}) });
    expect(short(ask(silent, '2022'))).toEqual(['unreported']);
  });

  it('have no value where a record does not say a date, or a year has no calendar', () => {
    const all = days({ median: { days: pair } }, { where: {} });
    expect(short(ask(scenario([all], { ...settled, ...open })))).toEqual(['unstated']);
    const corpus = scenario([days({ median: { workdays: pair } })], settled);
    expect(short(ask(corpus))).toEqual(['no-calendar']);
  });
});

describe('a way of taking days that is written wrongly', () => {
  it.each<[string, unknown, string]>([
    ['of a field alone', { median: 'closed' }, 'metric-form: spread-of-field'],
    ['of one date', { median: { days: ['date'] } }, 'metric-form: between-form'],
    ['of what is no date', { median: { days: ['date', 3] } }, 'metric-form: between-form'],
    [
      'of two days of the period',
      { max: { days: ['periodStart', 'periodEnd'] } },
      'metric-form: between-form',
    ],
    [
      'in days and workdays',
      { max: { days: ['date', 'closed'], workdays: ['date', 'closed'] } },
      'metric-form: between-form',
    ],
    ['within no bound', { count: { days: ['date', 'closed'] } }, 'metric-form: between-unbounded'],
    [
      'with a bound to a middle',
      { max: { days: ['date', 'closed'], atMost: 3 } },
      'metric-form: does-not-apply',
    ],
    [
      'with a bound that is no number',
      { share: { days: ['date', 'closed'], atMost: '3天' } },
      'wrong-type',
    ],
    ['with an unknown word', { max: { hours: ['date', 'closed'] } }, 'unknown-key'],
    ['to an unknown field', { max: { days: ['date', 'settled'] } }, 'metric-field-unknown'],
    ['to a field that is no date', { max: { days: ['date', 'type'] } }, 'metric-field-type'],
  ])('is refused: %s', (_, take, expected) => {
    const { issues } = loadScenario([days(take as Fields)]);
    const said = issues.map(({ issue: { code, facts } }) =>
      'reason' in facts ? `${code}: ${facts.reason}` : code,
    );
    expect(said).toEqual([expected]);
  });
});

it('the days between two dates are those that a plain walk through the calendar finds', () => {
  const start = Date.UTC(2023, 2, 1);
  const iso = (offset: number) =>
    new Date(start + offset * 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const off = new Set(['2023-05-01', '2023-05-02', '2023-05-03']);
  const worked = new Set(['2023-04-23', '2023-05-06']);
  const isWorked = (day: string) => {
    const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    return worked.has(day) || (!isWeekend && !off.has(day));
  };
  const matters = fc.uniqueArray(
    fc.record({ date: fc.nat({ max: 60 }), took: fc.nat({ max: 60 }) }),
    // Two that are alike would be a record and its copy, which is refused.
    { minLength: 1, maxLength: 8, selector: ({ date, took }) => `${date}+${took}` },
  );
  const of = (unit: string) => ({ [unit]: ['date', 'closed'] });
  const metrics = ['days', 'workdays'].flatMap((unit) => [
    days({ max: of(unit) }, { id: `${unit}-max` }),
    days({ count: { ...of(unit), atMost: 10 } }, { id: `${unit}-soon` }),
  ]);
  fc.assert(
    fc.property(matters, (all) => {
      const files = all.map(({ date, took }, at) =>
        matter(iso(date), iso(date + took), `record-${at}`),
      );
      const corpus = scenario(metrics, Object.assign({}, calendar, ...files) as Files);
      const walked = all.map(({ date, took }) => {
        const passed = Array.from({ length: took }, (_, at) => iso(date + at + 1));
        return { days: took, workdays: passed.filter(isWorked).length };
      });
      for (const unit of ['days', 'workdays'] as const) {
        const value = (what: string) => ask(corpus, '2023-H1', { metric: `${unit}-${what}` }).value;
        const numbers = walked.map((one) => one[unit]);
        expect([unit, value('max'), value('soon')]).toEqual([
          unit,
          Math.max(...numbers),
          numbers.filter((number) => number <= 10).length,
        ]);
      }
    }),
    { numRuns: 8 },
  );
});
