import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  ask,
  metric,
  returned,
  returns,
  scenario,
  short,
  talk,
  talks,
} from './scenario.ts';

const inner = talks({ id: 'inner' });

function by(each: string, take: string, fields: Fields = {}): Fields {
  return metric({ each, of: 'inner', take, ...fields });
}

/** Talks of a branch, so many in each month from January on. */
function monthly(slug: string, counts: readonly number[], year = 2023): Files {
  const all = counts.flatMap((count, month) =>
    Array.from({ length: count }, (_, at) => {
      const date = `${year}-${String(month + 1).padStart(2, '0')}-${String(at + 1).padStart(2, '0')}`;
      return talk(slug, { date });
    }),
  );
  return Object.assign({}, ...all) as Files;
}

const files = monthly('equipment', [2, 0, 1, 3, 1, 0]);
const of = (fields: Fields, periodId = '2023-H1') =>
  ask(scenario([inner, fields], files), periodId, { branch: 'equipment' });

describe('a metric that is asked month by month', () => {
  it.each<[string, Fields, number]>([
    ['min', {}, 0],
    ['median', {}, 1],
    ['max', {}, 3],
    ['count', {}, 4],
    ['count', { atLeast: 2 }, 2],
    ['count', { atMost: 0 }, 2],
    ['share', {}, 66.7],
    ['longestRun', {}, 3],
    ['longestRun', { atMost: 0 }, 1],
    ['lastRun', {}, 0],
    ['lastRun', { atMost: 1 }, 2],
  ])('takes %s %o', (take, bounds, expected) => {
    expect(of(by('month', take, bounds)).value).toBe(expected);
  });

  it('names the months that it found, and has the records of all', () => {
    const answer = of(by('month', 'longestRun'));
    expect(answer.met?.map(({ question }) => question.period.id)).toEqual([
      '2023-03',
      '2023-04',
      '2023-05',
    ]);
    expect(answer.records).toHaveLength(7);
  });

  it('is asked quarter by quarter and week by week alike', () => {
    expect(of(by('quarter', 'min')).value).toBe(3);
    expect(of(by('week', 'count'), '2023-01').value).toBe(1);
  });

  it('has no value for a period that cuts a month or quarter', () => {
    expect(short(of(by('quarter', 'min'), '2023-05'))).toEqual(['uneven-period']);
    expect(short(of(by('month', 'min'), '2023-01-10/2023-03-31'))[0]).toBe('uneven-period');
    expect(of(by('week', 'min'), '2023-01-10/2023-03-31').value).toBe(0);
  });

  it('leaves out the months that have not begun, and those before a branch was founded', () => {
    const young = {
      ...files,
      'branches/young.mdx': branch({
        name: '新党支部',
        history: [{ from: '2023-05-01', members: 5 }],
        returns: allReturned,
      }),
      ...talk('young', { date: '2023-05-10' }),
    };
    const corpus = scenario([inner, by('month', 'share')], young);
    expect(ask(corpus, '2023-H1', { branch: 'young' })).toMatchObject({ denominator: 2 });
    const until = '2023-04-30';
    expect(ask(corpus, '2023-H1', { branch: 'equipment', until })).toMatchObject({
      numerator: 3,
      denominator: 4,
      through: until,
    });
  });

  it('has no value while one of the months is not known', () => {
    const tree = { ...files, ...returns({ equipment: returned('2023-Q1') }) };
    const unknown = by('month', 'count', { atMost: 0 });
    const corpus = scenario([inner, unknown, by('month', 'max', { id: 'most' })], tree);
    const equipment = { branch: 'equipment' };
    expect(short(ask(corpus, '2023-H1', equipment))[0]).toBe('unreported');
    expect(ask(corpus, '2023-Q1', equipment).value).toBe(1);
    // June has nothing and nobody has said so.
    expect(short(ask(corpus, '2023-H1', { ...equipment, metric: 'most' }))[0]).toBe('unreported');
  });

  it('has no value across a change of what is asked that earlier records do not carry', () => {
    const changing = (comparable: boolean) =>
      talks({
        id: 'inner',
        versions: [{ validFrom: '2023-04-01', where: { hours: 1 }, comparable }],
      });
    const value = (comparable: boolean) =>
      short(ask(scenario([changing(comparable), by('month', 'count')], files)))[0];
    expect(value(false)).toBe('definition-changed');
    expect(value(true)).toBe(0);
  });
});

describe('branches and months together', () => {
  const least = by('quarter', 'min', { id: 'least' });
  const always = metric({ each: 'branch', of: 'least', take: 'count', unit: '个' });
  const tree = { ...files, ...monthly('window', [1, 0, 0, 0, 0, 0]) };
  const met = (fields: Fields, more: Files = {}) => {
    const answer = ask(scenario([inner, least, fields], { ...tree, ...more }));
    return [answer.value ?? answer.gap, answer.met?.map(({ question }) => question.branch)];
  };

  it('are those that had something in every quarter, and those that did not', () => {
    expect(met(always)).toEqual([1, ['equipment']]);
    expect(met({ ...always, atMost: 0 })).toEqual([2, ['bureau', 'window']]);
  });

  it('are not decided for a branch of which a quarter is not known', () => {
    const open = returns({
      bureau: allReturned,
      equipment: allReturned,
      window: returned('2023-Q1'),
    });
    expect(met({ ...always, atMost: 0 }, open)).toEqual([1, ['bureau']]);
  });

  it('are those that have had nothing for so many months', () => {
    const silent = by('month', 'lastRun', { id: 'silent', unit: '个月', atMost: 0 });
    const long = metric({ each: 'branch', of: 'silent', take: 'count', atLeast: 3, unit: '个' });
    const answer = ask(scenario([inner, silent, long], tree));
    expect(answer.met?.map(({ question, value }) => [question.branch, value])).toEqual([
      ['bureau', 6],
      ['window', 5],
    ]);
  });
});

describe('for any months', () => {
  const takes = ['min', 'max', 'count', 'longestRun', 'lastRun'] as const;

  /** The same by hand: how many months in a row, counted from each month on. */
  function expected(
    take: (typeof takes)[number],
    counts: readonly number[],
    least: number,
  ): number {
    const fits = counts.map((count) => count >= least);
    const runFrom = (at: number) => fits.slice(at).findIndex((fit) => !fit);
    switch (take) {
      case 'min':
        return Math.min(...counts);
      case 'max':
        return Math.max(...counts);
      case 'count':
        return fits.filter(Boolean).length;
      case 'longestRun':
        return Math.max(...fits.map((_, at) => (runFrom(at) < 0 ? fits.length - at : runFrom(at))));
      case 'lastRun':
        return fits.length - 1 - fits.lastIndexOf(false);
    }
  }

  it('takes what a count by hand gives', () => {
    const metrics = takes.flatMap((take) =>
      [1, 2].map((atLeast) =>
        by('month', take, {
          id: `${take.toLowerCase()}-${atLeast}`,
          ...(take === 'min' || take === 'max' ? {} : { atLeast }),
        }),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('2023-H1', '2023-Q1', '2023-Q2', '2023-03'),
        (counts, periodId) => {
          const corpus = scenario([inner, ...metrics], monthly('window', counts));
          const [from, to] = {
            '2023-H1': [0, 6],
            '2023-Q1': [0, 3],
            '2023-Q2': [3, 6],
            '2023-03': [2, 3],
          }[periodId] as [number, number];
          for (const take of takes) {
            for (const least of [1, 2]) {
              const id = `${take.toLowerCase()}-${least}`;
              const { value } = ask(corpus, periodId, { metric: id, branch: 'window' });
              expect([id, value]).toEqual([id, expected(take, counts.slice(from, to), least)]);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
