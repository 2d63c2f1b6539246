import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears } from '../../../src/domain/date.ts';
import { lastDayAfter } from '../../../src/domain/catalogue/due.ts';
import { branch } from '../../support/content-tree.ts';
import { dueStates, held, loose, termed, withTerms } from './due-tree.ts';
import { verdicts } from './rule-tree.ts';
import { allReturned, ask, metric, office, returned } from './scenario.ts';

describe('what is due at the end of a term', () => {
  it.each([
    ['a common term', '2020-07-01', 36, '2023-06-30'],
    ['a term of five years', '2021-10-12', 60, '2026-10-11'],
    ['a term that began on a leap day', '2020-02-29', 36, '2023-02-28'],
    ['a term of four years from a leap day', '2020-02-29', 48, '2024-02-28'],
    ['a term that ends in a leap year', '2021-03-01', 36, '2024-02-29'],
    ['months that are too short', '2023-08-31', 6, '2024-02-29'],
  ])('has its last day on the day before the same day: %s', (_, from, months, last) => {
    expect(lastDayAfter(from, months)).toBe(last);
  });

  it.each([
    ['before the reminder', '2022-12-29', 'upcoming'],
    ['on the day of the reminder', '2022-12-30', 'in-window'],
    ['before the last day', '2023-06-29', 'in-window'],
    ['on the last day', '2023-06-30', 'missed'],
    ['a month later', '2023-07-31', 'missed'],
  ])('stands as the calendar says %s, where nothing is held', (_, until, state) => {
    const corpus = termed(withTerms([{ from: '2020-07-01' }]));
    expect(dueStates(corpus, until)).toEqual([`2023-06-30 ${state}`]);
  });

  it.each([
    ['2023-05-17', ['2023-06-30 in-window']],
    ['2023-05-18', ['2023-06-30 done', '2026-05-17 upcoming']],
    ['2023-07-31', ['2023-06-30 done', '2026-05-17 upcoming']],
  ])('is done when an election was held in time: as of %s', (until, states) => {
    const terms = [{ from: '2020-07-01' }, { from: '2023-05-18' }];
    expect(dueStates(termed({ ...withTerms(terms), ...held('2023-05-18') }), until)).toEqual(
      states,
    );
  });

  it.each([
    ['2022-06-30', ['2022-06-30 missed']],
    ['2022-07-13', ['2022-06-30 missed']],
    ['2022-07-14', ['2022-06-30 done-late', '2025-07-13 upcoming']],
  ])('is late where it was held after the last day: as of %s', (until, states) => {
    const files = {
      ...withTerms([{ from: '2019-07-01' }, { from: '2022-07-14' }]),
      ...held('2022-07-14'),
      'branches/bureau.mdx': branch({
        ...office,
        returns: [...returned('2021-Q4'), ...allReturned],
      }),
    };
    expect(dueStates(termed(files), until)).toEqual(states);
  });

  const extended = { to: '2023-07-20', document: '〔2023〕5号', on: '2023-02-24' };

  it.each([
    ['2023-02-23', '2023-03-15 in-window'],
    ['2023-03-15', '2023-07-20 in-window'],
    ['2023-03-16', '2023-07-20 exempt'],
    ['2023-07-19', '2023-07-20 exempt'],
  ])('is put off by what a superior approved, from the day of that: as of %s', (until, state) => {
    const corpus = termed(withTerms([{ from: '2020-03-16', extended }]));
    expect(dueStates(corpus, until)).toEqual([state]);
  });

  it('was overdue until it was put off, and is again when that is over', () => {
    const late = { ...extended, on: '2023-04-10', to: '2023-06-20' };
    const corpus = termed(withTerms([{ from: '2020-03-16', extended: late }]));
    expect(dueStates(corpus, '2023-04-09')).toEqual(['2023-03-15 missed']);
    expect(dueStates(corpus, '2023-04-10')).toEqual(['2023-06-20 exempt']);
    expect(dueStates(corpus, '2023-06-20')).toEqual(['2023-06-20 missed']);
    const then = withTerms([{ from: '2020-03-16', extended: late }, { from: '2023-06-18' }]);
    const within = termed({ ...then, ...held('2023-06-18') });
    expect(dueStates(within, '2023-06-20')[0]).toBe('2023-06-20 done');
  });

  it('never fell due where a new term began before it was asked', () => {
    const early = withTerms([{ from: '2020-07-01' }, { from: '2022-10-20' }]);
    const corpus = termed({ ...early, ...held('2022-10-20') });
    expect(dueStates(corpus, '2023-07-31')).toEqual(['2025-10-19 upcoming']);
  });

  it('is nobody’s that does not say when its term began, and none of what ended before', () => {
    expect(dueStates(termed(withTerms([])), '2023-07-31')).toEqual([]);
    const gone = withTerms([{ from: '2020-07-01' }], { ended: '2023-05-31' });
    expect(dueStates(termed(gone), '2023-07-31')).toEqual([]);
  });

  it('is not known to be missed while the office has not confirmed the days', () => {
    const silent = { 'branches/bureau.mdx': branch({ ...office, returns: returned('2023-Q1') }) };
    const corpus = termed({ ...withTerms([{ from: '2020-07-01' }]), ...silent });
    expect(dueStates(corpus, '2023-07-31')).toEqual(['2023-06-30 unreported']);
  });

  it('is as long as the level of the branch has it when the term begins', () => {
    const length = { from: 'termStarted', yearsByLevel: { 党支部: 3, 党总支: 5 }, remind: 6 };
    const where = { level: ['党支部', '党总支'] };
    const files = {
      ...withTerms([{ from: '2020-07-01' }]),
      'branches/window.mdx': branch({
        name: '直属党总支',
        level: '党总支',
        history: [{ from: '2018-05-08' }],
        termStarted: '2018-07-01',
        returns: allReturned,
      }),
    };
    const corpus = termed(files, { rule: { where }, length });
    expect(dueStates(corpus, '2022-12-31')).toEqual(['2023-06-30 in-window']);
    expect(dueStates(corpus, '2022-12-31', 'window')).toEqual(['2023-06-30 in-window']);
    const short = { ...length, yearsByLevel: { 党支部: 3 } };
    const others = termed(files, { rule: { where }, length: short });
    expect(dueStates(others, '2022-12-31', 'window')).toEqual([]);
  });

  it('is judged by the length that was in force when the term began', () => {
    const change = { from: 'termStarted', years: 5, remind: 6 };
    const versions = [{ validFrom: '2023-01-01', due: change }];
    const terms = withTerms([{ from: '2020-07-01' }, { from: '2023-05-18' }]);
    const corpus = termed({ ...terms, ...held('2023-05-18') }, { rule: { versions } });
    const found = verdicts(corpus, '2022-01-01/2030-12-31', '2023-07-31');
    expect(found.map(({ window }) => window.to)).toEqual(['2023-06-30', '2028-05-17']);
  });

  it('is not asked of what fell due before the rule came into force', () => {
    const terms = withTerms([{ from: '2018-06-01' }, { from: '2021-05-20' }]);
    expect(dueStates(termed(terms), '2023-07-31')).toEqual(['2024-05-19 upcoming']);
  });

  it('can be counted from any day that branches have', () => {
    const length = { from: 'founded', months: 6 };
    const files = withTerms([], { history: [{ from: '2023-01-10', members: 9 }] });
    const found = dueStates(termed(files, { length }), '2023-05-31');
    expect(found).toEqual(['2023-07-09 in-window']);
  });

  it('stays among what is open until it is done, and is counted on its day alone', () => {
    const counting = (id: string, where: object) =>
      metric({ id, from: 'verdicts', where: { rule: 'rule', ...where }, take: 'count' });
    const tree = withTerms([{ from: '2019-10-01' }]);
    const corpus = termed(tree, {}, [counting('due', {}), counting('open', { state: 'missed' })]);
    expect(verdicts(corpus, '2023-Q2', '2023-07-31').map(({ state }) => state)).toEqual(['missed']);
    const values = (id: string) =>
      ['2022-Q2', '2022-Q3', '2022-Q4', '2022'].map(
        (one) => ask(corpus, one, { metric: id }).value,
      );
    expect(values('due')).toEqual([0, 1, 0, 1]);
    expect(values('open')).toEqual([0, 1, 0, 1]);
  });
});

describe('of any terms', () => {
  const start = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2019-01-02', days));
  const later = fc.integer({ min: 1, max: 200 });
  const until = fc.integer({ min: 0, max: 576 }).map((days) => addDays('2022-01-01', days));

  it('what was held is never missed, whatever else is recorded', () => {
    fc.assert(
      fc.property(start, later, until, fc.array(later, { maxLength: 3 }), (from, by, day, more) => {
        const on = addDays(addYears(from, 3), -by);
        const terms = [{ from }, ...(on > from ? [{ from: on }] : [])];
        const others = more.map((after) => addDays(on, after)).filter((one) => one <= '2023-07-31');
        fc.pre(on <= '2023-07-31' && on >= '2022-01-01');
        const files = withTerms(terms);
        const own = held(on);
        const alone = dueStates(termed({ ...files, ...own }), day);
        const joined = others.reduce((all, one) => ({ ...all, ...held(one) }), own);
        const withOthers = dueStates(loose({ ...files, ...joined }), day);
        const done = (all: string[]) => all.filter((one) => one.endsWith(' done'));
        for (const one of done(alone)) expect(withOthers).toContain(one);
      }),
      { numRuns: 25 },
    );
  });

  it('nobody is called overdue whose office has confirmed nothing', () => {
    fc.assert(
      fc.property(start, until, (from, day) => {
        const silent = { 'branches/bureau.mdx': branch({ ...office, returns: [] }) };
        const corpus = termed({ ...withTerms([{ from }]), ...silent });
        for (const one of dueStates(corpus, day)) expect(one).not.toMatch(/missed/);
      }),
      { numRuns: 25 },
    );
  });
});
