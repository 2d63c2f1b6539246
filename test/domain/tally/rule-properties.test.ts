import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/domain/date.ts';
import type { VerdictState } from '../../../src/domain/verdict.ts';
import type { Files } from '../../support/content-tree.ts';
import { lecture, loadScenario, returned, returns } from './scenario.ts';
import { explained, explanations, lectures, ruleFile, verdicts } from './rule-tree.ts';

/** Days of the year, of which the site knows those until the end of July. */
const day = fc.integer({ min: 0, max: 211 }).map((days) => addDays('2023-01-01', days));

interface Held {
  readonly day: string;
  readonly made: boolean;
}

/** A gathering on a day; where it makes good, for the month before. */
const held: fc.Arbitrary<Held> = fc.record({ day, made: fc.boolean() });

const quarters = fc.subarray(['2023-Q1', '2023-Q2']);

const told = fc.record({
  day,
  month: fc.integer({ min: 1, max: 7 }),
  cause: fc.constantFrom('停产检修', '其他'),
});

interface Lot {
  readonly held: readonly Held[];
  readonly told: readonly {
    readonly day: string;
    readonly month: number;
    readonly cause: string;
  }[];
  readonly quarters: readonly string[];
}

const lot: fc.Arbitrary<Lot> = fc.record({
  held: fc.array(held, { maxLength: 8 }),
  told: fc.array(told, { maxLength: 2 }),
  quarters,
});

/** A branch with its gatherings, its explanations and its returns, below a rule of a lecture each month. */
function filesOf({ held: all, told: excuses, quarters: given }: Lot): Files {
  const gatherings = all.map(({ day: date, made }, index) => {
    const before = addDays(`${date.slice(0, 7)}-01`, -1).slice(0, 7);
    return lecture('equipment', date, made ? { for: before } : {}, `held-${index}`);
  });
  const why = excuses.map(({ day: date, month, cause }) =>
    explained({ date, for: `2023-0${month}`, cause }),
  );
  const both = [...gatherings, ...why].reduce((files, more) => ({ ...files, ...more }), {});
  const reported = returns({ equipment: returned(...given), window: [], bureau: [] });
  return { ...ruleFile({ excuses: ['停产检修'] }), ...explanations, ...reported, ...both };
}

/** States of the branch by month, as known on a day. */
function statesOf(files: Files, until = '2023-07-31'): Map<string, VerdictState> {
  const { corpus } = loadScenario([lectures], files);
  if (!corpus) throw new Error('No corpus');
  const own = verdicts(corpus, '2023', until).filter(({ branch }) => branch === 'equipment');
  return new Map(own.map(({ window, state }) => [window.id, state]));
}

const runs = { numRuns: 10 };

it('a window that is done stays done when more is held', () => {
  fc.assert(
    fc.property(lot, fc.array(held, { maxLength: 4 }), (some, more) => {
      const before = statesOf(filesOf(some));
      const after = statesOf(filesOf({ ...some, held: [...some.held, ...more] }));
      for (const [window, state] of before) {
        if (state === 'done') expect(after.get(window)).toBe('done');
        if (state === 'done-late') expect(['done', 'done-late']).toContain(after.get(window));
      }
    }),
    runs,
  );
});

it('what is not of the rule changes nothing', () => {
  fc.assert(
    fc.property(lot, day, (some, date) => {
      const files = filesOf(some);
      const others = {
        ...lecture('window', date, {}, 'of-another'),
        ...lecture('equipment', date, { kind: '宣讲报告' }, 'of-another-kind'),
      };
      expect(statesOf({ ...files, ...others })).toEqual(statesOf(files));
    }),
    runs,
  );
});

it('no branch without a return is ever called missed', () => {
  fc.assert(
    fc.property(lot, day, (some, until) => {
      const states = statesOf(filesOf({ ...some, quarters: [] }), until);
      expect([...states.values()]).not.toContain('missed');
    }),
    runs,
  );
});

it('explanations make nothing done, and nothing that was done undone', () => {
  fc.assert(
    fc.property(lot, (some) => {
      const without = statesOf(filesOf({ ...some, told: [] }));
      const isDone = (state?: VerdictState) => state === 'done' || state === 'done-late';
      for (const [window, state] of statesOf(filesOf(some))) {
        const before = without.get(window);
        if (isDone(state) || isDone(before)) expect(state).toBe(before);
      }
    }),
    runs,
  );
});

it('day by day, a window is upcoming, then open or done, then judged; and done for good', () => {
  fc.assert(
    fc.property(lot, (some) => {
      const { corpus } = loadScenario([lectures], filesOf(some));
      if (!corpus) throw new Error('No corpus');
      const seen = new Map<string, VerdictState>();
      for (let until = '2022-12-31'; until <= '2023-07-31'; until = addDays(until, 1)) {
        for (const { branch, window, state } of verdicts(corpus, '2023-H1', until)) {
          if (branch !== 'equipment') continue;
          if (until < window.from) expect(state).toBe('upcoming');
          else if (until < window.to) expect(['in-window', 'done', 'exempt']).toContain(state);
          else expect(['upcoming', 'in-window']).not.toContain(state);
          if (seen.get(window.id) === 'done') expect(state).toBe('done');
          seen.set(window.id, state);
        }
      }
      expect(seen.size).toBe(6);
    }),
    { numRuns: 2 },
  );
});
