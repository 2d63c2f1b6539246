import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangePeriod } from '../../../src/domain/period.ts';
import { tally } from '../../../src/domain/tally/evaluate.ts';
import { recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { ask, compare, loadScenario, metric, scenario, short } from './scenario.ts';

/** A matter that came in on a day and has to be settled by another. */
function matter(date: string, due: string): Files {
  return recordAt('bureau', { kind: '群众反映', title: '事项', date, type: '问题', due });
}

const matters: Files = {
  ...matter('2022-01-10', '2022-03-31'),
  ...matter('2022-02-10', '2022-09-30'),
  ...matter('2023-01-10', '2023-03-31'),
  ...matter('2023-02-10', '2023-06-30'),
  ...matter('2023-03-10', '2023-07-01'),
  ...matter('2023-04-10', '2023-09-30'),
};

function due(than: unknown, fields: Fields = {}): Fields {
  return metric({ from: ['群众反映'], where: { due: than }, take: 'count', ...fields });
}

describe('a condition on a day of the asked period', () => {
  it.each<[string, unknown, number]>([
    ['before its last day', { before: 'periodEnd' }, 1],
    ['on its last day', { is: { day: 'periodEnd' } }, 1],
    ['by its last day', { atMost: 'periodEnd' }, 2],
    ['after its last day', { after: 'periodEnd' }, 2],
    ['from its first day on', { atLeast: 'periodStart' }, 4],
    ['within three months after it', { atMost: { day: 'periodEnd', months: 3 } }, 4],
    ['a day after it', { is: { day: 'periodEnd', days: 1 } }, 1],
    ['a year before its end', { after: { day: 'periodEnd', years: -1 } }, 4],
  ])('is met %s', (_, than, expected) => {
    expect(ask(scenario([due(than)], matters)).value).toBe(expected);
  });

  it('asks each period of its own days, and so does the year before', () => {
    const corpus = scenario([due({ atMost: 'periodEnd' })], matters);
    expect(ask(corpus, '2023-Q1').value).toBe(1);
    expect(ask(corpus, '2022-H1').value).toBe(1);
    expect(compare(corpus)).toMatchObject({ outcome: 'up', change: { in: 'unit' } });
  });

  it('takes the last known day while the period runs', () => {
    const corpus = scenario([due({ atMost: 'periodEnd' })], matters);
    expect(ask(corpus, '2023-H1', { until: '2023-06-29' }).value).toBe(1);
  });

  it('looks at branches too: whose term began so many years before', () => {
    const fields = { from: 'branches', nature: 'stock', time: 'atEnd', take: 'count' };
    const where = { founded: { atMost: { day: 'periodEnd', years: -4 } } };
    const corpus = scenario([metric({ ...fields, where })]);
    expect(ask(corpus, '2022').value).toBe(0);
    expect(ask(corpus, '2023-Q1').value).toBe(3);
  });
});

describe('a day of the period that is written wrongly', () => {
  it.each<[string, unknown, [string, (string | number)[]]]>([
    ['names no edge', { day: 'today' }, ['unknown-choice', [0, 'where', 'due', 'before', 'day']]],
    [
      'is moved by what is no span',
      { day: 'periodEnd', weeks: 1 },
      ['unknown-key', [0, 'where', 'due', 'before', 'weeks']],
    ],
    [
      'is moved by a part of a month',
      { day: 'periodEnd', months: 0.5 },
      ['wrong-type', [0, 'where', 'due', 'before', 'months']],
    ],
  ])('is told at its place: it %s', (_, day, expected) => {
    const { issues } = loadScenario([due({ before: day })]);
    expect(issues.map(({ issue }) => [issue.code, issue.at])).toMatchObject([
      [expected[0], { path: expected[1] }],
    ]);
  });
});

describe('for any period and shift', () => {
  const shifts = [
    { months: -3 },
    { months: 1, days: -2 },
    { years: -1 },
    { days: 45 },
    { years: 1, months: -11 },
  ];
  const metrics = shifts.flatMap((shift, at) => [
    due({ atMost: { day: 'periodEnd', ...shift } }, { id: `end-${at}` }),
    due({ atMost: { day: 'periodStart', ...shift } }, { id: `start-${at}` }),
  ]);
  const corpus = scenario(metrics, matters);
  const records = [...corpus.records.values()].map(({ when, values }) => ({
    date: when.form === 'event' ? when.date : '',
    due: String(values['due']),
  }));

  /** A day moved month by month and day by day, by the calendar of the host's language. */
  function moved(day: string, { years = 0, months = 0, days = 0 }): string {
    const at = new Date(`${day}T00:00:00Z`);
    const date = at.getUTCDate();
    at.setUTCDate(1);
    at.setUTCMonth(at.getUTCMonth() + years * 12 + months);
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
    at.setUTCDate(Math.min(date, last) + days);
    return at.toISOString().slice(0, 'yyyy-mm-dd'.length);
  }

  it('counts what a plain comparison of days finds', () => {
    const day = fc
      .integer({ min: 0, max: 570 })
      .map((count) => moved('2022-01-01', { days: count }));
    fc.assert(
      fc.property(
        day,
        day,
        day,
        fc.nat({ max: shifts.length - 1 }),
        fc.boolean(),
        (a, b, known, at, isEnd) => {
          const [from, to] = a < b ? [a, b] : [b, a];
          fc.pre(known >= from);
          const end = known < to ? known : to;
          const edge = moved(isEnd ? end : from, shifts[at]!);
          const expected = records.filter(
            (record) => record.date >= from && record.date <= end && record.due <= edge,
          ).length;
          const id = `${isEnd ? 'end' : 'start'}-${at}`;
          const answer = tally(corpus, {
            metric: id,
            period: rangePeriod(from, to),
            branch: 'bureau',
            until: known,
          });
          // Nothing is not zero where the office has not said so; that is tested elsewhere.
          expect([expected, 'unreported']).toContain(short(answer)[0]);
          if (expected > 0) expect(answer.value).toBe(expected);
        },
      ),
    );
  });
});
