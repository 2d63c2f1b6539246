import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { branch, plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  lecture,
  loadScenario,
  metric,
  office,
  returns,
  scenario,
  talk,
  talks,
} from './scenario.ts';

const lectures = metric({ id: 'lectures' });

/** A plan with one commitment, made on 10 January 2023. */
function promise(fields: Fields, period: string | number = 2023): Files {
  const commitment = { id: 'a', label: '任务', ...fields };
  return { 'plans/2023.mdx': plan({ period, commitments: [commitment] }) };
}

/** A task that the record of a visit of the section shows, by the end of May. */
const visitByMay = {
  shownBy: { kind: '走访调研党支部', where: { visited: { has: 'equipment' } } },
  by: '2023-05-31',
};

function visit(date: string, visited: readonly string[] = ['equipment']): Files {
  return recordAt('bureau', { kind: '走访调研党支部', title: '走访', date, visited }, 'visit');
}

const calendar = (year: number, holidays: object[], workdays: string[] = []): Files => ({
  [`catalogue/calendar/${year}.yaml`]: JSON.stringify({
    year,
    source: '放假通知',
    holidays,
    workdays,
  }),
});

function verdicts(corpus: Corpus, until: string) {
  const commitment = corpus.commitments.get('a');
  if (!commitment) throw new Error('No commitment');
  return commitmentVerdicts(corpus, commitment, until);
}

/** States by window and seat, as known on a day. */
function states(corpus: Corpus, until: string): Record<string, string> {
  return Object.fromEntries(
    verdicts(corpus, until).map(({ window, seat, state }) => [
      seat === undefined ? window.id : `${window.id} ${seat}`,
      state,
    ]),
  );
}

function stateOf(corpus: Corpus, until: string): string | undefined {
  return verdicts(corpus, until)[0]?.state;
}

describe('a task that a record shows', () => {
  it.each([
    ['is not there before its plan is made', '2023-01-09', [], undefined],
    ['is open until its day', '2023-05-30', [], 'in-window'],
    ['is missed on its day, once the day is confirmed', '2023-07-31', [], 'missed'],
    ['is done from the day of the record on', '2023-05-10', [visit('2023-05-10')], 'done'],
    ['is open the day before', '2023-05-09', [visit('2023-05-10')], 'in-window'],
    ['is done on its last day', '2023-05-31', [visit('2023-05-31')], 'done'],
    ['is done late a day after', '2023-06-01', [visit('2023-06-01')], 'done-late'],
    ['is shown by nothing else', '2023-07-31', [visit('2023-05-10', ['window'])], 'missed'],
  ] as const)('%s', (_, until, files, state) => {
    const corpus = scenario([], Object.assign({}, promise(visitByMay), ...files) as Files);
    expect(stateOf(corpus, until)).toBe(state);
  });

  it('accuses nobody who has not confirmed the days up to it', () => {
    const corpus = scenario([], { ...promise(visitByMay), ...returns({}) });
    expect(stateOf(corpus, '2023-07-31')).toBe('unreported');
  });

  it('asks as many records as it says', () => {
    const files = { ...promise({ ...visitByMay, target: 2 }), ...visit('2023-05-10') };
    expect(stateOf(scenario([], files), '2023-07-31')).toBe('missed');
    const [verdict] = verdicts(scenario([], { ...files, ...visit('2023-04-10') }), '2023-07-31');
    expect([verdict?.state, verdict?.tally.value]).toEqual(['done', 2]);
    expect(verdict?.tally.records).toHaveLength(2);
  });

  it('may be measured by a metric until a day, by another organisation than the one that plans', () => {
    const files = {
      ...promise({ metric: 'lectures', target: 1, by: '2023-05-31', branch: 'window' }),
      ...lecture('equipment', '2023-03-16'),
    };
    expect(stateOf(scenario([lectures], files), '2023-07-31')).toBe('missed');
    const done = { ...files, ...lecture('window', '2023-03-16') };
    expect(stateOf(scenario([lectures], done), '2023-07-31')).toBe('done');
  });

  it.each([
    ['2023-05-31', '2023-06-30', 'cancelled'],
    ['2023-05-31', '2023-05-30', 'in-window'],
    // What was cancelled after its day has been missed.
    ['2023-06-01', '2023-07-31', 'missed'],
  ])('that was cancelled on %s is on %s %s', (on, until, state) => {
    const cancelled = { on, reason: '并入市里的安排' };
    expect(stateOf(scenario([], promise({ ...visitByMay, cancelled })), until)).toBe(state);
  });

  it('stays done where it is cancelled afterwards', () => {
    const cancelled = { on: '2023-05-20', reason: '不再需要' };
    const files = { ...promise({ ...visitByMay, cancelled }), ...visit('2023-05-10') };
    expect(stateOf(scenario([], files), '2023-07-31')).toBe('done');
  });

  it('is judged by February 29 in a leap year', () => {
    const files = promise({ ...visitByMay, by: '2024-02-29' }, 2024);
    const asked = scenario(
      [],
      {
        ...files,
        ...visit('2024-02-29'),
        'site.yaml': 'name: 局\nroot: bureau\nasOf: 2024-03-31\n',
      },
      '2024-03-31',
    );
    expect([stateOf(asked, '2024-02-28'), stateOf(asked, '2024-02-29')]).toEqual([
      'in-window',
      'done',
    ]);
  });
});

describe('what is striven for', () => {
  it('was not reached, and has not been missed', () => {
    const files = promise({ metric: 'lectures', cadence: 'quarter', target: 1, strength: '力争' });
    expect(states(scenario([lectures], files), '2023-07-31')).toMatchObject({
      '2023-Q1': 'not-reached',
      '2023-Q3': 'in-window',
    });
  });
});

describe('what is due within some workdays of each month', () => {
  const monthly = { metric: 'lectures', cadence: 'month', target: 1, within: { workdays: 5 } };
  // 清明 is a Wednesday off; for 劳动节 a Sunday and a Saturday are worked.
  const spring = calendar(
    2023,
    [
      { name: '清明节', from: '2023-04-05', to: '2023-04-05' },
      { name: '劳动节', from: '2023-04-29', to: '2023-05-03' },
    ],
    ['2023-04-23', '2023-05-06'],
  );
  const dueOf = (files: Files, until: string) =>
    Object.fromEntries(
      verdicts(scenario([lectures], { ...promise(monthly), ...spring, ...files }), until).map(
        ({ window, dueBy, state }) => [window.id, [dueBy, state]],
      ),
    );

  it('counts workdays by the calendar, with holidays and weekends that are worked', () => {
    expect(dueOf({}, '2023-07-31')).toMatchObject({
      // Wednesday to Tuesday; Monday to Monday but for the holiday; a Saturday that is worked.
      '2023-02': ['2023-02-07', 'missed'],
      '2023-04': ['2023-04-10', 'missed'],
      '2023-05': ['2023-05-09', 'missed'],
    });
  });

  it.each([
    ['2023-04-10', 'done'],
    ['2023-04-11', 'done-late'],
    ['2023-05-01', 'missed'],
  ])('holds a lecture of %s against April: %s', (date, state) => {
    expect(dueOf(lecture('equipment', date), '2023-07-31')['2023-04']?.[1]).toBe(state);
  });

  it('counts one that makes good for a month for that alone', () => {
    const files = lecture('equipment', '2023-05-04', { for: '2023-04' });
    const found = dueOf(files, '2023-07-31');
    expect([found['2023-04']?.[1], found['2023-05']?.[1]]).toEqual(['done-late', 'missed']);
  });

  it('says of no month whether it was in time where its calendar is missing, and tells so', () => {
    const { corpus, issues } = loadScenario([lectures], promise(monthly));
    expect(issues.map(({ issue }) => issue.code)).toContain('duty-calendar');
    expect(corpus && states(corpus, '2023-07-31')).toMatchObject({ '2023-04': 'unreported' });
  });
});

describe('what is asked of each seat', () => {
  const seats = [
    { seat: '党委书记', from: '2021-01-01' },
    { seat: '党委副书记', from: '2021-01-01', to: '2023-02-14' },
    { seat: '党委副书记', from: '2023-02-15', state: '空缺' },
    { seat: '纪委书记', from: '2023-04-01' },
  ];
  const others = ['支部书记', '党建办主任'].map((seat) => ({ seat, from: '2021-01-01' }));
  const given = allReturned.map((one) => ({ ...one, by: '党委书记' }));
  const bureau = {
    'branches/bureau.mdx': branch({ ...office, seats, returns: given }),
    'branches/window.mdx': branch({ seats: others, returns: allReturned }),
  };
  const each = { metric: 'lectures', cadence: 'quarter', target: 1, per: 'seat' };
  const of = (seat: string, date: string) =>
    lecture('bureau', date, { lecturer: seat }, `of-${seat === '党委书记' ? 'first' : 'second'}`);

  it('is judged seat by seat; of one that was vacant nothing is asked, and that is said', () => {
    const files = { ...promise(each), ...bureau, ...of('党委书记', '2023-02-16') };
    const corpus = scenario([lectures], files);
    expect(states(corpus, '2023-07-31')).toMatchObject({
      '2023-Q1 党委书记': 'done',
      '2023-Q1 党委副书记': 'exempt',
      '2023-Q2 党委书记': 'missed',
      '2023-Q2 纪委书记': 'missed',
    });
    const vacant = verdicts(corpus, '2023-07-31').find(({ seat }) => seat === '党委副书记');
    expect(vacant?.letOff).toEqual({ by: 'vacancy', since: '2023-02-15' });
    // It was not there in the first quarter.
    expect(states(corpus, '2023-07-31')).not.toHaveProperty('2023-Q1 纪委书记');
  });

  it('is done where it was done before the seat fell vacant', () => {
    const files = { ...promise(each), ...bureau, ...of('党委副书记', '2023-01-20') };
    expect(states(scenario([lectures], files), '2023-07-31')['2023-Q1 党委副书记']).toBe('done');
  });

  it('is asked of the seats that fit', () => {
    const files = { ...promise({ ...each, where: { seat: '党委书记' } }), ...bureau };
    expect(Object.keys(states(scenario([lectures], files), '2023-03-31'))).toEqual([
      '2023-Q1 党委书记',
      '2023-Q2 党委书记',
      '2023-Q3 党委书记',
      '2023-Q4 党委书记',
    ]);
  });

  it.each([
    [{ ...each, metric: 'talks' }, 'no-field'],
    [{ ...each, branch: 'equipment' }, 'no-seats'],
  ])('cannot be asked by what names no seat: %j', (fields, reason) => {
    const { issues } = loadScenario([lectures, talks({ id: 'talks' })], {
      ...promise(fields),
      ...bureau,
    });
    const found = issues
      .map(({ issue }) => issue)
      .filter(({ code }) => code === 'commitment-seats');
    expect(found.map(({ facts }) => facts)).toMatchObject([{ reason }]);
  });
});

describe('a window that is let off', () => {
  const files = promise({
    metric: 'lectures',
    cadence: 'month',
    target: 1,
    except: [{ period: '2023-01/2023-02'.slice(0, 7), reason: '春节' }],
  });

  it('says why, and stays done where it was done', () => {
    expect(states(scenario([lectures], files), '2023-03-31')).toMatchObject({
      '2023-01': 'exempt',
      '2023-02': 'missed',
    });
    const done = scenario([lectures], { ...files, ...lecture('equipment', '2023-01-12') });
    expect(states(done, '2023-03-31')['2023-01']).toBe('done');
  });
});

describe('weeks', () => {
  it('belong to the year of their Thursday, and a plan asks those that lie in its days', () => {
    const files = promise({ metric: 'talks', cadence: 'week', target: 1 });
    const corpus = scenario([talks({ id: 'talks' })], {
      ...files,
      ...talk('window', { date: '2023-01-02' }),
    });
    const [first, second] = verdicts(corpus, '2023-01-20');
    expect([first?.window.id, first?.state]).toEqual(['2023-W01', 'done']);
    expect([second?.window.from, second?.window.to]).toEqual(['2023-01-09', '2023-01-15']);
  });
});

describe('a commitment that cannot be judged as it is written', () => {
  it.each([
    [{}, 'nothing-measured'],
    [{ metric: 'lectures', target: 1, shownBy: { kind: '党课' } }, 'both-measured'],
    [{ metric: 'lectures' }, 'no-target'],
    [{ metric: 'lectures', target: 1, by: '2023-05-31', cadence: 'month' }, 'both-times'],
    [{ metric: 'lectures', target: 1, by: '2023-05-31', within: { workdays: 5 } }, 'within-of-day'],
    [{ shownBy: { kind: '党课' }, per: 'seat' }, 'per-of-shown'],
  ])('is told: %j', (fields, reason) => {
    const { issues } = loadScenario([lectures], promise(fields));
    const found = issues.map(({ issue }) => issue).filter(({ code }) => code === 'commitment-form');
    expect(found.map(({ facts }) => facts)).toMatchObject([{ reason }]);
  });

  it('names a kind that is there', () => {
    const { issues } = loadScenario([], promise({ shownBy: { kind: '党刻' } }));
    expect(issues.map(({ issue }) => issue.code)).toContain('unknown-choice');
  });
});
