import { dump } from 'js-yaml';
import fc from 'fast-check';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { addDays, type IsoDate } from '../../../src/domain/date.ts';
import { period } from '../../../src/domain/period.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { commitmentVerdicts, ruleVerdicts } from '../../../src/domain/verdicts.ts';
import { branch, plan, type Fields, type Files } from '../../support/content-tree.ts';
import { definedOf, explained, explanations, lectures, ruleFile } from './rule-tree.ts';
import { lecture, loadScenario, office, returned } from './scenario.ts';

/*
 * Contents with a duty of any form (a rule, or a commitment of a branch, of all together, of each seat, by a day),
 * with gatherings, explanations and returns at random, for what holds of all of them.
 */

/** A duty: what a rule and a commitment both say, and what only one of them does. */
export interface AnyDuty {
  readonly of: 'rule' | 'commitment';
  readonly terms: Fields;
}

const bounds = fc.record({
  target: fc.integer({ min: 1, max: 2 }),
  strength: fc.constantFrom('必成', '力争'),
});

const timed = fc.oneof(
  fc.record({ cadence: fc.constantFrom('week', 'month', 'quarter', 'half-year', 'year') }),
  fc.record({
    cadence: fc.constantFrom('month', 'quarter'),
    within: fc.record({ workdays: fc.integer({ min: 1, max: 15 }) }),
  }),
);

const ofRule = fc
  .tuple(bounds, timed, fc.constantFrom('branch', 'none'))
  .map(([bound, time, per]): AnyDuty => ({ of: 'rule', terms: { ...bound, ...time, per } }));

const ofCommitment = fc
  .tuple(
    bounds,
    fc.oneof(timed, fc.constantFrom({ by: '2023-05-31' }, { by: '2023-02-28' })),
    fc.constantFrom({}, { per: 'branch' }, { per: 'seat' }),
    fc.constantFrom({}, { except: [{ period: '2023-02', reason: '春节' }] }),
  )
  .map((parts): AnyDuty => ({
    of: 'commitment',
    terms: Object.assign({}, ...parts) as Fields,
  }));

/** The records of which show it, in place of a metric; not asked seat by seat. */
const shown = fc
  .tuple(
    fc.constantFrom({ cadence: 'month' }, { cadence: 'quarter' }, { by: '2023-05-31' }),
    fc.constantFrom({}, { per: 'branch' }),
  )
  .map(([time, per]): AnyDuty => ({
    of: 'commitment',
    terms: { ...time, ...per, metric: undefined, shownBy: { kind: '党课' } },
  }));

/** Any duty of lectures that can only be filled, and not overstepped. */
export const duty: fc.Arbitrary<AnyDuty> = fc.oneof(ofRule, ofCommitment, shown);

/** Days of the year, of which the site knows those until the end of July. */
export const day = fc.integer({ min: 0, max: 211 }).map((days) => addDays('2023-01-01', days));

/** A lecture: of whom, by which seat, and whether it makes good for the month before. */
export interface Held {
  readonly by: 'bureau' | 'equipment' | 'window';
  readonly day: IsoDate;
  readonly seat: string;
  readonly made: boolean;
}

const seats = ['党委书记', '党委副书记'];

export const held: fc.Arbitrary<Held> = fc.record({
  by: fc.constantFrom('bureau', 'equipment', 'window'),
  day,
  seat: fc.constantFrom(...seats),
  made: fc.boolean(),
});

/** What was written down in an office. */
export interface Lot {
  readonly held: readonly Held[];
  readonly told: readonly {
    readonly day: IsoDate;
    readonly window: string;
    readonly cause: string;
  }[];
  readonly quarters: readonly string[];
}

export const lot: fc.Arbitrary<Lot> = fc.record({
  held: fc.array(held, { maxLength: 8 }),
  told: fc.array(
    fc.record({
      day,
      window: fc.constantFrom('2023-01', '2023-02', '2023-04', '2023-Q1', '2023-Q2'),
      cause: fc.constantFrom('停产检修', '其他'),
    }),
    { maxLength: 2 },
  ),
  quarters: fc.subarray(['2023-Q1', '2023-Q2']),
});

const noHolidays: Files = {
  'catalogue/calendar/2023.yaml': dump({ year: 2023, source: '放假通知', holidays: [] }),
};

/** The files of an office with a duty and all that was written down there, and with more that a test adds. */
export function filesOf({ of, terms }: AnyDuty, { held: all, told, quarters }: Lot): Files {
  const excuses = ['停产检修'];
  const given = returned(...quarters);
  const asked: Files =
    of === 'rule'
      ? ruleFile({ ...terms, excuses })
      : {
          'plans/2023.mdx': plan({
            date: '2022-12-20',
            commitments: [
              definedOf({ id: 'rule', label: '讲课', metric: 'lectures', excuses, ...terms }),
            ],
          }),
        };
  const gatherings = all.map(({ by, day: date, seat, made }, index) => {
    const before = addDays(`${date.slice(0, 7)}-01`, -1).slice(0, 7);
    const fields = { lecturer: seat, ...(made ? { for: before } : {}) };
    return lecture(by, date, fields, `held-${String(index)}`);
  });
  const why = told.map(({ day: date, window, cause }) => explained({ date, for: window, cause }));
  return Object.assign(
    {
      'branches/bureau.mdx': branch({
        ...office,
        seats: seats.map((seat) => ({ seat, from: '2021-01-01' })),
        returns: given,
      }),
      'branches/equipment.mdx': branch({ name: '装备科党支部', members: 14, returns: given }),
      'branches/window.mdx': branch({ name: '窗口党支部', members: 12, returns: given }),
      ...explanations,
      ...noHolidays,
    },
    asked,
    ...gatherings,
    ...why,
  ) as Files;
}

/** The corpus of such files. */
export function corpusOf(files: Files): Corpus {
  const { corpus } = loadScenario([lectures], files);
  if (!corpus) throw new Error('No corpus');
  return corpus;
}

/** All verdicts of the duty of a content of the year, as known on a day. */
export function verdictsOf(corpus: Corpus, until: IsoDate = '2023-07-31'): readonly Verdict[] {
  const known = { ...corpus, site: { ...corpus.site, asOf: until } };
  const rule = corpus.catalogue.rules.get('rule');
  if (rule) return ruleVerdicts(known, rule, until, period('2023'));
  const commitment = corpus.commitments.get('rule');
  if (!commitment) throw new Error('No duty');
  return commitmentVerdicts(known, commitment, until);
}

/** Its states by branch, seat and window. */
export function statesOf(files: Files, until?: IsoDate): Map<string, string> {
  return new Map(
    verdictsOf(corpusOf(files), until).map(({ branch: slug, seat = '', window, state }) => [
      `${slug} ${seat} ${window.id}`,
      state,
    ]),
  );
}
