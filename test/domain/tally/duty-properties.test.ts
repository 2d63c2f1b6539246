import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lecture } from './scenario.ts';
import { corpusOf, day, duty, filesOf, held, lot, statesOf, verdictsOf } from './duty-lots.ts';

const runs = { numRuns: 40 };

/** Whether something was done, in time or late. */
const isDone = (state: string | undefined) => state === 'done' || state === 'done-late';

describe('of any duty, a rule or a commitment', { timeout: 120_000 }, () => {
  it('what is done stays done as records are added', () => {
    fc.assert(
      fc.property(duty, lot, fc.array(held, { minLength: 1, maxLength: 4 }), day, (...all) => {
        const [asked, some, more, until] = all;
        const before = statesOf(filesOf(asked, some), until);
        const after = statesOf(filesOf(asked, { ...some, held: [...some.held, ...more] }), until);
        for (const [key, state] of before) {
          if (state === 'done') expect([key, after.get(key)]).toEqual([key, 'done']);
          if (state === 'done-late') expect([key, isDone(after.get(key))]).toEqual([key, true]);
        }
      }),
      runs,
    );
  });

  it('a record that is not of it changes nothing: neither a state, nor a value, nor its evidence', () => {
    fc.assert(
      fc.property(duty, lot, day, day, (asked, some, date, until) => {
        const files = filesOf(asked, some);
        const other = lecture('equipment', date, { kind: '宣讲报告' }, 'of-another-kind');
        const told = (all: typeof files) =>
          verdictsOf(corpusOf(all), until).map(({ branch, seat, window, state, tally }) => [
            ...[branch, seat, window.id, state],
            ...[tally.value, tally.gap, tally.records],
          ]);
        expect(told({ ...files, ...other })).toEqual(told(files));
      }),
      runs,
    );
  });

  it('who has given no return is never told to have missed it, nor not to have reached it', () => {
    fc.assert(
      fc.property(duty, lot, day, (asked, some, until) => {
        const states = statesOf(filesOf(asked, { ...some, quarters: [] }), until);
        const accused = [...states].filter(([, one]) => one === 'missed' || one === 'not-reached');
        expect(accused).toEqual([]);
      }),
      runs,
    );
  });

  it('explanations make nothing done, and undo nothing', () => {
    fc.assert(
      fc.property(duty, lot, day, (asked, some, until) => {
        const without = statesOf(filesOf(asked, { ...some, told: [] }), until);
        for (const [key, state] of statesOf(filesOf(asked, some), until)) {
          const before = without.get(key);
          if (isDone(state) || isDone(before)) expect([key, state]).toEqual([key, before]);
        }
      }),
      runs,
    );
  });

  it('is done with as many records as it asks for, and shows each of them', () => {
    fc.assert(
      fc.property(duty, lot, day, (asked, some, until) => {
        for (const { state, tally, target } of verdictsOf(corpusOf(filesOf(asked, some)), until)) {
          if (!isDone(state)) continue;
          expect(tally.value).toBeGreaterThanOrEqual(target ?? 0);
          expect(tally.records).toHaveLength(tally.value ?? 0);
        }
      }),
      runs,
    );
  });
});

describe('the duties of these properties', () => {
  it('come to each state that they can have', () => {
    const seen = new Set(
      fc
        .sample(fc.tuple(duty, lot, day), { numRuns: 150, seed: 12 })
        .flatMap(([asked, some, until]) => [...statesOf(filesOf(asked, some), until).values()]),
    );
    expect([...seen].sort()).toEqual([
      ...['done', 'done-late', 'exempt', 'in-window', 'missed', 'not-reached'],
      ...['unreported', 'upcoming'],
    ]);
  });
});
