import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { addDays, type IsoDate } from '../../../src/domain/date.ts';
import { period } from '../../../src/domain/period.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { commitmentVerdicts, ruleVerdicts } from '../../../src/domain/verdicts.ts';
import { branch, plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { lectures, ruleFile } from './rule-tree.ts';
import { lecture, loadScenario, office, siteOn } from './scenario.ts';

/*
 * What is asked each day from one to the next, and when its state changes: the site's day is moved over a whole year,
 * and only the days are listed on which something is otherwise than the day before.
 */

const [firstDay, lastDayAsked] = ['2023-01-01', '2024-03-31'];

/** All that was returned from 2022 to a day after the last one asked, each quarter on its last day. */
const given: Fields[] = ['2022', '2023', '2024']
  .flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => {
      const id = `${year}-Q${quarter}`;
      const { to } = period(id);
      return { period: id, through: to, by: '支部书记', on: to };
    }),
  )
  .slice(0, 9);

/** A branch that has returned all of its time. */
function told(name: string, fields: Fields = {}): string {
  return branch({ name, members: 14, returns: given, ...fields });
}

const holidays: Files = {
  'catalogue/calendar/2023.yaml': dump({
    year: 2023,
    source: '放假通知',
    holidays: [
      { name: '元旦', from: '2023-01-01', to: '2023-01-02' },
      { name: '春节', from: '2023-01-21', to: '2023-01-27' },
      { name: '劳动节', from: '2023-04-29', to: '2023-05-03' },
      { name: '国庆节', from: '2023-09-29', to: '2023-10-06' },
    ],
    workdays: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-10-07', '2023-10-08'],
  }),
  'catalogue/calendar/2024.yaml': dump({
    year: 2024,
    source: '放假通知',
    holidays: [{ name: '春节', from: '2024-02-10', to: '2024-02-17' }],
    workdays: ['2024-02-04', '2024-02-18'],
  }),
};

function corpusOf(files: Files): Corpus {
  const { corpus } = loadScenario(
    [lectures],
    {
      'branches/bureau.mdx': branch({ ...office, returns: given }),
      'branches/equipment.mdx': told('装备科党支部'),
      'branches/window.mdx': told('窗口党支部'),
      'site.yaml': siteOn(lastDayAsked),
      ...holidays,
      ...files,
    },
    lastDayAsked,
  );
  if (!corpus) throw new Error('No corpus');
  return corpus;
}

/**
 * On which days something about the asked windows changes: the day, the window, the state then. What was told after
 * the site's day (a return) does not exist yet.
 */
function changes(
  corpus: Corpus,
  judged: (corpus: Corpus, until: IsoDate) => readonly Verdict[],
): string[] {
  const states = new Map<string, string>();
  const found: string[] = [];
  for (let until: IsoDate = firstDay; until <= lastDayAsked; until = addDays(until, 1)) {
    const now = new Map(
      judged({ ...corpus, site: { ...corpus.site, asOf: until } }, until).map(
        ({ window, seat, state }) => [
          [window.id, ...(seat === undefined ? [] : [seat])].join(' '),
          state as string,
        ],
      ),
    );
    for (const key of new Set([...states.keys(), ...now.keys()])) {
      const state = now.get(key) ?? 'not-asked';
      if (states.get(key) !== state) found.push(`${until} ${key} ${state}`);
      states.set(key, state);
    }
  }
  return found;
}

function ofRule(files: Files, rule: Fields, within: string, slug = 'equipment'): string[] {
  const corpus = corpusOf({ ...ruleFile(rule), ...files });
  const asked = corpus.catalogue.rules.get('rule');
  if (!asked) throw new Error('No rule');
  return changes(corpus, (known, until) =>
    ruleVerdicts(known, asked, until, period(within)).filter((one) => one.branch === slug),
  );
}

function ofPlan(files: Files, commitment: Fields, made: Fields = {}): string[] {
  const commitments = [{ id: 'a', label: '任务', metric: 'lectures', target: 1, ...commitment }];
  const corpus = corpusOf({ 'plans/2023.mdx': plan({ ...made, commitments }), ...files });
  const asked = corpus.commitments.get('a');
  if (!asked) throw new Error('No commitment');
  return changes(corpus, (known, until) => commitmentVerdicts(known, asked, until));
}

const quarterly = { cadence: 'quarter' };

describe('as the site’s day moves, a rule', () => {
  it('of a quarter is open from its first day, missed on its last, and made good later', () => {
    const files = {
      ...lecture('equipment', '2023-02-28'),
      ...lecture('equipment', '2023-07-11', { for: '2023-Q2' }),
    };
    expect(ofRule(files, quarterly, '2023')).toEqual([
      '2023-01-01 2023-Q1 in-window',
      '2023-01-01 2023-Q2 upcoming',
      '2023-01-01 2023-Q3 upcoming',
      '2023-01-01 2023-Q4 upcoming',
      '2023-02-28 2023-Q1 done',
      '2023-04-01 2023-Q2 in-window',
      '2023-06-30 2023-Q2 missed',
      '2023-07-01 2023-Q3 in-window',
      '2023-07-11 2023-Q2 done-late',
      '2023-09-30 2023-Q3 missed',
      '2023-10-01 2023-Q4 in-window',
      '2023-12-31 2023-Q4 missed',
    ]);
  });

  it('of a month ends on February 28, and in a leap year on the 29th', () => {
    expect(ofRule({}, {}, '2023-02')).toEqual([
      '2023-01-01 2023-02 upcoming',
      '2023-02-01 2023-02 in-window',
      '2023-02-28 2023-02 unreported',
      '2023-03-31 2023-02 missed',
    ]);
    expect(ofRule(lecture('equipment', '2024-02-29'), {}, '2024-02')).toEqual([
      '2023-01-01 2024-02 upcoming',
      '2024-02-01 2024-02 in-window',
      '2024-02-29 2024-02 done',
    ]);
  });

  it('of a week has the first of a year from its Monday on, also where that is in the year before', () => {
    const rule = { cadence: 'week' };
    expect(ofRule(lecture('equipment', '2023-01-08'), rule, '2023-W01')).toEqual([
      '2023-01-01 2023-W01 upcoming',
      '2023-01-02 2023-W01 in-window',
      '2023-01-08 2023-W01 done',
    ]);
    expect(ofRule({}, rule, '2023-W52')).toEqual([
      '2023-01-01 2023-W52 upcoming',
      '2023-12-25 2023-W52 in-window',
      '2023-12-31 2023-W52 missed',
    ]);
  });

  it('within some workdays falls due after the holiday, on a Saturday that is worked', () => {
    const rule = { within: { workdays: 2 } };
    expect(ofRule(lecture('equipment', '2023-10-08'), rule, '2023-10')).toEqual([
      '2023-01-01 2023-10 upcoming',
      '2023-10-01 2023-10 in-window',
      '2023-10-08 2023-10 done',
    ]);
    // The second workday of October is Sunday the 8th, and a day later is late.
    expect(ofRule(lecture('equipment', '2023-10-09'), rule, '2023-10').slice(2)).toEqual([
      '2023-10-08 2023-10 unreported',
      '2023-10-09 2023-10 done-late',
    ]);
  });

  it('asks a branch that was founded in a window from the next one on', () => {
    const young = {
      'branches/young.mdx': told('新党支部', { history: [{ from: '2023-05-10', members: 5 }] }),
    };
    expect(ofRule(young, quarterly, '2023-Q2', 'young')).toEqual([]);
    // Nobody knows of it before the day on which it is founded.
    expect(ofRule(young, quarterly, '2023-Q3', 'young')).toEqual([
      '2023-05-10 2023-Q3 upcoming',
      '2023-07-01 2023-Q3 in-window',
      '2023-09-30 2023-Q3 missed',
    ]);
  });

  it.each([
    ['ended', []],
    ['was merged', ['window']],
  ])('asks a branch that %s in a window until that day, and then nothing', (_, into) => {
    const old = {
      'branches/old.mdx': told('老党支部', {
        history: [{ from: '2019-01-01', members: 9 }],
        ended: '2023-05-10',
        into,
        returns: given.slice(0, 5),
      }),
    };
    expect(ofRule(old, quarterly, '2023-Q2', 'old')).toEqual([
      '2023-01-01 2023-Q2 upcoming',
      '2023-04-01 2023-Q2 in-window',
      '2023-05-11 2023-Q2 not-asked',
    ]);
  });

  it('asks a branch that moved within the office in every window', () => {
    const moved = {
      'branches/group.mdx': told('党总支', { level: '党总支' }),
      'branches/crew.mdx': told('项目党支部', {
        history: [
          { from: '2022-01-01', members: 5, parent: 'group' },
          { from: '2023-05-10', parent: 'bureau' },
        ],
      }),
      ...lecture('crew', '2023-06-01'),
    };
    expect(ofRule(moved, quarterly, '2023-Q2', 'crew')).toEqual([
      '2023-01-01 2023-Q2 upcoming',
      '2023-04-01 2023-Q2 in-window',
      '2023-06-01 2023-Q2 done',
    ]);
  });
});

describe('as the site’s day moves, a commitment', () => {
  it('is there from the day of its plan, and asks a window that had begun before', () => {
    const made = { date: '2023-02-15', period: '2023' };
    expect(ofPlan(lecture('equipment', '2023-02-01'), quarterly, made).slice(0, 6)).toEqual([
      '2023-02-15 2023-Q1 done',
      '2023-02-15 2023-Q2 upcoming',
      '2023-02-15 2023-Q3 upcoming',
      '2023-02-15 2023-Q4 upcoming',
      '2023-04-01 2023-Q2 in-window',
      '2023-06-30 2023-Q2 missed',
    ]);
  });

  it('of a plan that starts in mid-quarter asks the whole quarters that follow', () => {
    const made = { date: '2023-05-10', period: '2023-05-15/2023-12-31' };
    expect(ofPlan({}, quarterly, made)).toEqual([
      '2023-05-10 2023-Q3 upcoming',
      '2023-05-10 2023-Q4 upcoming',
      '2023-07-01 2023-Q3 in-window',
      '2023-09-30 2023-Q3 missed',
      '2023-10-01 2023-Q4 in-window',
      '2023-12-31 2023-Q4 missed',
    ]);
  });

  it('of a plan that is shorter than its cadence asks the plan’s time once', () => {
    const made = { date: '2023-05-10', period: '2023-05-15/2023-07-20' };
    expect(ofPlan(lecture('equipment', '2023-07-20'), quarterly, made)).toEqual([
      '2023-05-10 2023-05-15/2023-07-20 upcoming',
      '2023-05-15 2023-05-15/2023-07-20 in-window',
      '2023-07-20 2023-05-15/2023-07-20 done',
    ]);
  });

  it('by a day is done late from the day after, and stays so', () => {
    const files = lecture('equipment', '2023-09-01');
    expect(ofPlan(files, { by: '2023-08-31' }, { date: '2023-01-10' })).toEqual([
      '2023-01-10 2023-01-01/2023-08-31 in-window',
      '2023-08-31 2023-01-01/2023-08-31 unreported',
      '2023-09-01 2023-01-01/2023-08-31 done-late',
    ]);
  });

  it('of each seat lets off the one that falls vacant, from that day', () => {
    const seats = [
      { seat: '党委书记', from: '2021-01-01' },
      { seat: '党委副书记', from: '2021-01-01', to: '2023-05-09' },
      { seat: '党委副书记', from: '2023-05-10', state: '空缺' },
    ];
    const files = {
      'branches/bureau.mdx': branch({ ...office, seats, returns: given }),
      ...lecture('bureau', '2023-04-20', { lecturer: '党委书记' }),
    };
    const found = ofPlan(files, { ...quarterly, per: 'seat' }, { date: '2023-01-10' });
    expect(found.filter((one) => one.includes('2023-Q2'))).toEqual([
      '2023-01-10 2023-Q2 党委书记 upcoming',
      '2023-01-10 2023-Q2 党委副书记 upcoming',
      '2023-04-01 2023-Q2 党委书记 in-window',
      '2023-04-01 2023-Q2 党委副书记 in-window',
      '2023-04-20 2023-Q2 党委书记 done',
      '2023-05-10 2023-Q2 党委副书记 exempt',
    ]);
  });

  it('of each branch goes by those that are there at the end of its window', () => {
    const files = {
      'branches/old.mdx': told('老党支部', {
        history: [{ from: '2019-01-01', members: 9 }],
        ended: '2023-05-10',
        into: ['window'],
        returns: given.slice(0, 5),
      }),
      ...recordAt('old', { kind: '党课', title: '专题党课', date: '2023-04-20' }),
    };
    const commitments = [{ id: 'a', label: '任务', metric: 'lectures', target: 1 }];
    const corpus = corpusOf({
      'plans/2023.mdx': plan({
        date: '2023-01-10',
        commitments: commitments.map((one) => ({ ...one, ...quarterly, per: 'branch' })),
      }),
      ...files,
    });
    const asked = corpus.commitments.get('a');
    if (!asked) throw new Error('No commitment');
    const found = changes(corpus, (known, until) =>
      commitmentVerdicts(known, asked, until, period('2023-Q2')).filter(
        (one) => one.branch === 'old',
      ),
    );
    expect(found).toEqual([
      '2023-01-10 2023-Q2 upcoming',
      '2023-04-01 2023-Q2 in-window',
      '2023-04-20 2023-Q2 done',
      '2023-05-11 2023-Q2 not-asked',
    ]);
  });
});
