import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/date.ts';
import { period } from '../../../src/domain/period.ts';
import { applicability } from '../../../src/domain/tally/applicability.ts';
import { ruleVerdicts, commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { branch, plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  ask,
  lecture,
  loadScenario,
  metric,
  office,
  returned,
  returns,
  scenario,
  siteOn,
} from './scenario.ts';
import { explained, explanations, lectures, ruleFile, states, verdicts } from './rule-tree.ts';

/** The state of one branch in one window, of a content with a rule. */
function stateIn(
  window: string,
  files: Files,
  {
    rule = {},
    until = '2023-07-31',
    of = 'equipment',
  }: { rule?: Fields; until?: string; of?: string } = {},
): string | undefined {
  const corpus = scenario([lectures], { ...ruleFile(rule), ...files });
  return states(corpus, window, until, of)[window];
}

describe('a rule', () => {
  it('is asked of each branch in each of its windows', () => {
    const corpus = scenario([lectures], {
      ...ruleFile({ cadence: 'quarter' }),
      ...lecture('equipment', '2023-02-10'),
      ...lecture('window', '2023-05-10'),
    });
    const found = verdicts(corpus, '2023', '2023-07-31').map(
      ({ branch: slug, window, state }) => `${window.id} ${slug} ${state}`,
    );
    expect(found).toEqual([
      '2023-Q1 equipment done',
      '2023-Q1 window missed',
      '2023-Q2 equipment missed',
      '2023-Q2 window done',
      '2023-Q3 equipment in-window',
      '2023-Q3 window in-window',
      '2023-Q4 equipment upcoming',
      '2023-Q4 window upcoming',
    ]);
  });

  it('is asked of the committee alone where it says so', () => {
    const corpus = scenario([lectures], {
      ...ruleFile({ cadence: 'half-year', per: 'none' }),
      ...lecture('window', '2023-02-10'),
    });
    const found = verdicts(corpus, '2023-H1', '2023-07-31');
    expect(found.map(({ branch: slug, state }) => [slug, state])).toEqual([['bureau', 'done']]);
  });

  it.each([
    ['a month', 'month', '2024-02-29', '2024-02', '2024-02-28', '2024-02-29'],
    ['a quarter', 'quarter', '2023-03-31', '2023-Q1', '2023-03-30', '2023-03-31'],
    ['a half-year', 'half-year', '2022-12-31', '2022-H2', '2022-12-30', '2022-12-31'],
    ['a year', 'year', '2022-01-01', '2022', '2022-12-30', '2022-12-31'],
    ['the first ISO week of a year', 'week', '2023-01-08', '2023-W01', '2023-01-07', '2023-01-08'],
    ['a week of two years', 'week', '2023-01-01', '2022-W52', '2022-12-31', '2023-01-01'],
  ])(
    'of %s is open until its last day, and done by that',
    (_, cadence, day, window, before, end) => {
      const corpus = scenario([lectures], {
        ...ruleFile({ cadence, validFrom: '2021-12-27' }),
        'site.yaml': siteOn('2024-12-31'),
        ...lecture('equipment', day),
        'branches/window.mdx': branch({
          name: '窗口党支部',
          returns: [
            {
              period: '2022-01-01/2024-12-31',
              through: '2024-12-30',
              by: '支部书记',
              on: '2024-12-30',
            },
          ],
        }),
      });
      expect(states(corpus, window, addDays(period(window).from, -1))[window]).toBe('upcoming');
      expect(states(corpus, window, before)[window]).toBe(day <= before ? 'done' : 'in-window');
      expect(states(corpus, window, end)[window]).toBe('done');
      expect(states(corpus, window, before, 'window')[window]).toBe('in-window');
      expect(states(corpus, window, end, 'window')[window]).toBe('missed');
    },
  );

  it('calls nobody missing who has not confirmed the window', () => {
    const late = returns({ equipment: returned('2023-Q1'), window: [], bureau: allReturned });
    expect(stateIn('2023-03', late)).toBe('missed');
    expect(stateIn('2023-04', late)).toBe('unreported');
    expect(stateIn('2023-03', late, { of: 'window' })).toBe('unreported');
    expect(
      stateIn('2023-03', { ...late, ...lecture('window', '2023-03-02') }, { of: 'window' }),
    ).toBe('done');
  });

  it('does not know in which month a count of a quarter was, and accuses nobody', () => {
    const counted = recordAt('equipment', {
      kind: '党课',
      title: '党课三次',
      period: '2023-Q1',
      times: 3,
    });
    const corpus = scenario([lectures], { ...ruleFile(), ...counted });
    expect(states(corpus, '2023-Q1', '2023-07-31')).toEqual({
      '2023-01': 'unreported',
      '2023-02': 'unreported',
      '2023-03': 'unreported',
    });
    expect(stateIn('2023-Q1', counted, { rule: { cadence: 'quarter', target: 3 } })).toBe('done');
  });
});

describe('versions of a rule', () => {
  const stricter = {
    cadence: 'quarter',
    versions: [
      { validFrom: '2023-02-15', target: 2, basis: { document: '云工信商党发〔2023〕5号' } },
    ],
  };

  it('judge each window by what was in force on its first day', () => {
    const corpus = scenario([lectures], {
      ...ruleFile(stricter),
      ...lecture('equipment', '2023-02-20'),
      ...lecture('equipment', '2023-05-20'),
    });
    const found = verdicts(corpus, '2023-H1', '2023-07-31').filter(
      (one) => one.branch === 'equipment',
    );
    expect(
      found.map(({ window, state, target, duty }) => [
        window.id,
        state,
        target,
        duty.basis.document,
      ]),
    ).toEqual([
      ['2023-Q1', 'done', 1, '支部工作条例'],
      ['2023-Q2', 'missed', 2, '云工信商党发〔2023〕5号'],
    ]);
  });

  it('let a window run out before others follow', () => {
    const rule = {
      cadence: 'half-year',
      versions: [{ validFrom: '2023-02-15', cadence: 'month' }],
    };
    const corpus = scenario([lectures], ruleFile(rule));
    expect(Object.keys(states(corpus, '2023', '2023-07-31'))).toEqual([
      '2023-H1',
      '2023-07',
      '2023-08',
      '2023-09',
      '2023-10',
      '2023-11',
      '2023-12',
    ]);
    expect(Object.keys(states(corpus, '2023-03', '2023-07-31'))).toEqual(['2023-H1']);
  });

  it('ask for whole windows alone, from the first day on to the last', () => {
    const corpus = scenario(
      [lectures],
      ruleFile({ validFrom: '2023-01-02', validTo: '2023-05-30' }),
    );
    expect(Object.keys(states(corpus, '2023-H1', '2023-07-31'))).toEqual([
      '2023-02',
      '2023-03',
      '2023-04',
    ]);
  });
});

describe('whom a rule asks', () => {
  const why = (
    files: Files,
    window: string,
    slug: string,
    rule: Fields = {},
    until = '2023-07-31',
  ) => {
    const corpus = scenario([lectures], { ...ruleFile(rule), ...files });
    const duty = corpus.catalogue.rules.get('rule')?.versions[0];
    if (!duty) throw new Error('No rule');
    const found = applicability(corpus, duty, slug, period(window), until);
    const asked =
      slug in states(corpus, window, until, slug) ||
      states(corpus, window, until, slug)[window] !== undefined;
    expect(asked).toBe(found.applies);
    return found.applies ? 'applies' : found.why;
  };
  const young = (from: string) => ({
    'branches/young.mdx': branch({
      name: '新党支部',
      history: [{ from, members: 5 }],
      returns: allReturned.slice(-1),
    }),
  });
  const old = (ended: string, into: string[] = []) => ({
    'branches/old.mdx': branch({
      name: '老党支部',
      ended,
      into,
      returns: returned('2022-Q4', '2023-Q1'),
    }),
  });
  const group = {
    'branches/group.mdx': branch({ name: '党总支', level: '党总支', returns: allReturned }),
  };

  it.each([
    ['founded on the first day', young('2023-04-01'), '2023-04', 'young', 'applies'],
    ['founded within it', young('2023-04-02'), '2023-04', 'young', 'founded'],
    ['founded later', young('2023-06-02'), '2023-04', 'young', 'founded'],
    ['ended on its last day', old('2023-02-28'), '2023-02', 'old', 'applies'],
    ['ended within it', old('2023-02-27'), '2023-02', 'old', 'ended'],
    ['merged within it', old('2023-02-27', ['window']), '2023-02', 'old', 'merged'],
    ['ended before', old('2023-01-15'), '2023-02', 'old', 'ended'],
  ])('is told of a branch that was %s', (_, files, window, slug, answer) => {
    expect(why(files, window, slug)).toBe(answer);
  });

  it('knows nothing yet of an end that is still to come', () => {
    expect(why(old('2023-02-27'), '2023-02', 'old', {}, '2023-02-10')).toBe('applies');
  });

  it('is told of a branch that moved out of the part of the tree that is asked', () => {
    const corpus = scenario([lectures], {
      ...group,
      'branches/crew.mdx': branch({
        name: '项目党支部',
        history: [
          { from: '2022-01-01', members: 5, parent: 'group' },
          { from: '2023-02-10', parent: 'bureau' },
        ],
        returns: allReturned,
      }),
      'plans/2023.mdx': `---\ntitle: 计划\nbranch: group\nperiod: 2023\ndate: 2023-01-05\ncommitments:\n  - { id: a, label: 讲课, metric: lectures, cadence: month, target: 1, per: branch }\n---\n`,
    });
    const duty = corpus.commitments.get('a');
    if (!duty) throw new Error('No commitment');
    const whole = { ...duty, asked: 'whole' as const };
    const told = (window: string) =>
      applicability(corpus, whole, 'crew', period(window), '2023-07-31');
    expect(['2023-01', '2023-02', '2023-03'].map(told)).toEqual([
      { applies: true },
      { applies: false, why: 'moved' },
      { applies: false, why: 'not-its-own' },
    ]);
  });

  it('is decided by its conditions at both ends of a window', () => {
    const crew = {
      'branches/crew.mdx': branch({
        name: '项目党支部',
        history: [
          { from: '2022-01-01', members: 5 },
          { from: '2023-02-10', groups: 2 },
        ],
        returns: allReturned,
      }),
    };
    const rule = { where: { groups: { atLeast: 1 } } };
    expect(
      ['2023-01', '2023-02', '2023-03'].map((window) => why(crew, window, 'crew', rule)),
    ).toEqual(['condition', 'condition-part', 'applies']);
    expect(why(crew, '2023-02', 'crew', { ...rule, asked: 'at-end' })).toBe('applies');
  });

  it('can go by how many seats a branch has set up, filled or not', () => {
    const seats = (...all: Fields[]) => ({
      'branches/crew.mdx': branch({ name: '项目党支部', seats: all, returns: allReturned }),
    });
    const [a, b, c] = ['支部书记', '组织委员', '宣传委员'].map((seat) => ({
      seat,
      from: '2022-01-01',
    }));
    const rule = { where: { seats: { atLeast: 3 } } };
    expect(why(seats({ ...a }, { ...b }, { ...c }), '2023-02', 'crew', rule)).toBe('applies');
    expect(why(seats({ ...a }, { ...b }, { ...c, state: '空缺' }), '2023-02', 'crew', rule)).toBe(
      'applies',
    );
    expect(why(seats({ ...a }, { ...b }), '2023-02', 'crew', rule)).toBe('condition');
    expect(
      why(seats({ ...a }, { ...b }, { ...c, to: '2023-02-27' }), '2023-02', 'crew', rule),
    ).toBe('condition');
    expect(
      why(seats({ ...a }, { ...a, from: '2023-01-01' }, { ...b }), '2023-02', 'crew', rule),
    ).toBe('condition');
  });

  it('is neither the committee at the top, nor anybody where only that is asked', () => {
    expect(why({}, '2023-02', 'bureau')).toBe('not-its-own');
    expect(why({}, '2023-02', 'equipment', { per: 'none' })).toBe('not-its-own');
    expect(why({}, '2023-02', 'bureau', { per: 'none' })).toBe('applies');
  });

  it('leaves out windows that were not over before anybody recorded what is asked', () => {
    const corpus = scenario([metric({ id: 'lectures', from: ['走读'], take: 'count' })], {
      ...ruleFile(),
      'catalogue/kinds/late.yaml': `- { id: late, label: 走读, unit: 次, when: event, since: 2023-02-10 }\n`,
    });
    expect(Object.keys(states(corpus, '2023-Q1', '2023-07-31'))).toEqual(['2023-03']);
  });
});

describe('what makes good for an earlier window', () => {
  const late = lecture('equipment', '2023-04-14', { for: '2023-03' }, 'late');

  it('is done late there, with its record, and fills no window of its own', () => {
    const corpus = scenario([lectures], { ...ruleFile(), ...late });
    expect(states(corpus, '2023-03-01/2023-04-30', '2023-07-31')).toEqual({
      '2023-03': 'done-late',
      '2023-04': 'missed',
    });
    const [march] = verdicts(corpus, '2023-03', '2023-07-31');
    expect(march?.tally.records).toEqual(['equipment/2023/2023-04-14-late']);
    expect(states(corpus, '2023-03', '2023-04-13')).toEqual({ '2023-03': 'missed' });
  });

  it('is counted by its day in every ordinary figure', () => {
    const corpus = scenario([lectures], { ...ruleFile(), ...late });
    const value = (month: string) =>
      ask(corpus, month, { metric: 'lectures', branch: 'equipment' }).value;
    expect(['2023-03', '2023-04'].map(value)).toEqual([0, 1]);
  });

  it('leaves what was done in time as it is', () => {
    expect(stateIn('2023-03', { ...late, ...lecture('equipment', '2023-03-02') })).toBe('done');
    expect(stateIn('2023-04', { ...late, ...lecture('equipment', '2023-04-20') })).toBe('done');
  });

  it('makes up what was missing of several', () => {
    const rule = { cadence: 'quarter', target: 2 };
    const made = lecture('equipment', '2023-04-14', { for: '2023-Q1' }, 'late');
    expect(stateIn('2023-Q1', { ...made, ...lecture('equipment', '2023-03-02') }, { rule })).toBe(
      'done-late',
    );
    expect(stateIn('2023-Q1', made, { rule })).toBe('missed');
  });

  it('is in time for a longer window that was not over', () => {
    const within = lecture('equipment', '2023-03-14', { for: '2023-02' }, 'late');
    const { corpus } = loadScenario([lectures], { ...ruleFile({ cadence: 'quarter' }), ...within });
    expect(corpus && states(corpus, '2023-Q1', '2023-07-31')).toEqual({ '2023-Q1': 'done' });
  });

  it('leaves unknown what it was for, where it names no window that is asked', () => {
    const files = {
      ...ruleFile(),
      ...lecture('equipment', '2023-04-14', { for: '2023-Q1' }, 'late'),
    };
    const { corpus, issues } = loadScenario([lectures], files);
    expect(issues.map(({ issue }) => issue.code)).toContain('for-no-window');
    expect(corpus && states(corpus, '2023-01', '2023-07-31')).toEqual({ '2023-01': 'unreported' });
  });

  it('has to come after it', () => {
    const codes = (fields: Fields) =>
      loadScenario([lectures], {
        ...ruleFile(),
        ...lecture('equipment', '2023-03-14', fields),
      }).issues.map(({ issue }) => issue.code);
    expect(codes({ for: '2023-03' })).toContain('for-not-over');
    expect(codes({ for: '2023-02' })).toEqual([]);
  });
});

describe('an explanation', () => {
  const rule = { excuses: ['停产检修'] };
  const told = (fields: Fields = {}) => ({
    ...explanations,
    ...explained({ date: '2023-02-20', for: '2023-02', ...fields }),
  });

  it('lets a window off for a reason that is accepted, and is told with it', () => {
    const corpus = scenario([lectures], { ...ruleFile(rule), ...told() });
    const [february] = verdicts(corpus, '2023-02', '2023-07-31').filter(
      (one) => one.branch === 'equipment',
    );
    expect(february?.state).toBe('exempt');
    expect(february?.excuses).toEqual([
      { record: 'equipment/2023/2023-02-20-why', reason: '停产检修', accepted: true },
    ]);
    expect(states(corpus, '2023-03', '2023-07-31')).toEqual({ '2023-03': 'missed' });
    expect(states(corpus, '2023-02', '2023-07-31', 'window')).toEqual({ '2023-02': 'missed' });
  });

  it('leaves missed what has another reason, and is told all the same', () => {
    const corpus = scenario([lectures], { ...ruleFile(rule), ...told({ cause: '其他' }) });
    const [february] = verdicts(corpus, '2023-02', '2023-07-31').filter(
      (one) => one.branch === 'equipment',
    );
    expect([february?.state, february?.excuses[0]?.accepted]).toEqual(['missed', false]);
  });

  it('hides nothing that was done, in time or late', () => {
    expect(stateIn('2023-02', { ...told(), ...lecture('equipment', '2023-02-03') }, { rule })).toBe(
      'done',
    );
    const late = lecture('equipment', '2023-03-03', { for: '2023-02' }, 'late');
    expect(stateIn('2023-02', { ...told(), ...late }, { rule })).toBe('done-late');
  });

  it('is not known before its day', () => {
    const files = told({ date: '2023-03-05' });
    expect(stateIn('2023-02', files, { rule, until: '2023-03-04' })).toBe('missed');
    expect(stateIn('2023-02', files, { rule, until: '2023-03-05' })).toBe('exempt');
  });

  it('is of each window that lies in the days that it is for', () => {
    const corpus = scenario([lectures], { ...ruleFile(rule), ...told({ for: '2023-Q1' }) });
    expect(states(corpus, '2023-01-01/2023-04-30', '2023-07-31')).toEqual({
      '2023-01': 'exempt',
      '2023-02': 'exempt',
      '2023-03': 'exempt',
      '2023-04': 'missed',
    });
    expect(stateIn('2023-Q1', told(), { rule: { ...rule, cadence: 'quarter' } })).toBe('missed');
  });

  it('lets off a commitment too', () => {
    const commitment = {
      id: 'a',
      label: '讲课',
      metric: 'lectures',
      cadence: 'month',
      target: 1,
      per: 'branch',
      excuses: ['停产检修'],
    };
    const corpus = scenario([lectures], {
      ...told({ duties: ['a'] }),
      'plans/2023.mdx': plan({ commitments: [commitment] }),
    });
    const promised = corpus.commitments.get('a');
    const found = promised && commitmentVerdicts(corpus, promised, '2023-07-31', period('2023-02'));
    expect(found?.map(({ branch: slug, state }) => [slug, state])).toEqual([
      ['equipment', 'exempt'],
      ['window', 'missed'],
    ]);
  });

  it.each<[string, Fields, string]>([
    ['days that it is for', { for: undefined }, 'explained-nothing'],
    ['duties that there are', { duties: ['rul'] }, 'unknown-choice'],
    ['a reason of those that can be stated', { cause: '停产检' }, 'unknown-choice'],
  ])('has to state %s', (_, fields, code) => {
    const { issues } = loadScenario([lectures], { ...ruleFile(rule), ...told(fields) });
    expect(issues.map(({ issue }) => issue.code)).toEqual([code]);
  });

  it('may be given before its window is over', () => {
    expect(
      loadScenario([lectures], { ...ruleFile(rule), ...told({ for: '2023' }) }).issues,
    ).toEqual([]);
  });
});

describe('bounds', () => {
  it('can be upper ones, which are kept when a window is over and all is reported', () => {
    const rule = { target: undefined, atMost: 1 };
    const two = { ...lecture('equipment', '2023-02-02'), ...lecture('equipment', '2023-02-22') };
    expect(stateIn('2023-02', two, { rule })).toBe('missed');
    expect(stateIn('2023-02', {}, { rule })).toBe('done');
    expect(stateIn('2023-02', {}, { rule, until: '2023-02-27' })).toBe('in-window');
    const silent = returns({ equipment: [], window: [], bureau: allReturned });
    expect(stateIn('2023-02', silent, { rule })).toBe('unreported');
    expect(stateIn('2023-02', { ...silent, ...two }, { rule })).toBe('missed');
  });

  it('can be of the days between two gatherings, each too long a gap in the window in which it became so', () => {
    const rule = { target: undefined, gap: { days: 40 } };
    const held = (...days: string[]) =>
      Object.assign({}, ...days.map((day) => lecture('equipment', day))) as Files;
    const of = (files: Files) =>
      states(scenario([lectures], { ...ruleFile(rule), ...files }), '2023-H1', '2023-07-31');
    // Of the first gathering nothing is said; 40 days after 10 January is 19 February.
    expect(
      of(held('2023-01-10', '2023-02-19', '2023-03-20', '2023-04-20', '2023-05-20', '2023-06-20')),
    ).toEqual({
      '2023-01': 'done',
      '2023-02': 'done',
      '2023-03': 'done',
      '2023-04': 'done',
      '2023-05': 'done',
      '2023-06': 'done',
    });
    expect(of(held('2023-01-10', '2023-02-20', '2023-03-20', '2023-06-20'))).toEqual({
      '2023-01': 'done',
      '2023-02': 'missed',
      '2023-03': 'done',
      '2023-04': 'missed',
      '2023-05': 'done',
      '2023-06': 'done',
    });
  });

  it('know nothing of gaps where a count has no days, or somebody has not reported', () => {
    const rule = { target: undefined, gap: { days: 20 } };
    const counted = recordAt('equipment', {
      kind: '党课',
      title: '党课两次',
      period: '2023-02',
      times: 2,
    });
    const held = lecture('equipment', '2023-01-05');
    expect(stateIn('2023-02', { ...held, ...counted }, { rule })).toBe('unreported');
    const silent = returns({ equipment: [], window: [], bureau: allReturned });
    expect(stateIn('2023-01', { ...silent, ...held }, { rule })).toBe('unreported');
  });
});

describe('a gathering that was several things at once', () => {
  const combined = recordAt('equipment', {
    kind: '主题党日',
    also: ['党课'],
    title: '主题党日',
    date: '2023-02-10',
    lecturer: '支部书记',
    attendance: 9,
  });

  it('fills a rule, or does not where that asks for one of its own', () => {
    expect(stateIn('2023-02', combined)).toBe('done');
    expect(stateIn('2023-02', combined, { rule: { combined: 'separate' } })).toBe('missed');
    const own = lecture('equipment', '2023-02-20');
    expect(stateIn('2023-02', { ...combined, ...own }, { rule: { combined: 'separate' } })).toBe(
      'done',
    );
  });
});

describe('what is wrong with a rule', () => {
  it.each<[string, Fields, string[]]>([
    ['asks for no amount', { target: undefined }, ['rule-unbounded']],
    [
      'asks some branches where it asks none',
      { per: 'none', where: { level: '党支部' } },
      ['rule-where'],
    ],
    ['is measured by nothing', { metric: 'lecturs' }, ['unknown-metric']],
    [
      'asks branches for what they do not have',
      { where: { colour: '红' } },
      ['metric-field-unknown'],
    ],
    ['lets off for what nobody can state', { excuses: ['下雨'] }, ['unknown-choice']],
    ['bounds the days between what has none', { metric: 'pieces', gap: { days: 3 } }, ['duty-gap']],
    [
      'changes backwards',
      { versions: [{ validFrom: '2021-01-01', target: 2 }] },
      ['version-order'],
    ],
    ['ends before it begins', { validTo: '2021-01-01' }, ['span-backwards']],
    [
      'is measured by nothing later on',
      { versions: [{ validFrom: '2023-01-01', metric: 'lecturs' }] },
      ['unknown-metric'],
    ],
  ])('is told where it %s', (_, fields, codes) => {
    const pieces = metric({
      id: 'pieces',
      from: ['心得体会统计'],
      take: { sum: 'pieces' },
      unit: '篇',
    });
    const { issues } = loadScenario([lectures, pieces], ruleFile(fields));
    expect(issues.map(({ issue }) => issue.code)).toEqual(codes);
  });

  it('is told once of what later versions take over', () => {
    const fields = { where: { colour: '红' }, versions: [{ validFrom: '2023-01-01', target: 2 }] };
    expect(loadScenario([lectures], ruleFile(fields)).issues).toHaveLength(1);
  });

  it('is told where a commitment has its code', () => {
    const { issues } = loadScenario([lectures], {
      ...ruleFile(),
      'plans/2023.mdx': `---\ntitle: 计划\nbranch: bureau\nperiod: 2023\ndate: 2023-01-05\ncommitments:\n  - { id: rule, label: 讲课, metric: lectures, target: 1 }\n---\n`,
    });
    expect(issues.map(({ issue }) => issue.code)).toEqual(['duplicate-id']);
  });
});

describe('verdicts of rules', () => {
  const counting = (where: Fields) =>
    metric({ id: 'counted', from: 'verdicts', where, take: 'count' });
  const files = {
    ...ruleFile({ cadence: 'quarter' }),
    ...lecture('equipment', '2023-02-10'),
    'branches/office.mdx': branch({
      ...office,
      name: '另一个',
      level: '党支部',
      parent: 'bureau',
      returns: allReturned,
    }),
  };

  it('are counted where a metric asks for rules by name, and nowhere else', () => {
    const value = (where: Fields) =>
      ask(scenario([lectures, counting(where)], files), '2023-Q1', { metric: 'counted' }).value;
    expect(value({ rule: 'rule', state: 'done' })).toBe(1);
    expect(value({ rule: { exists: true }, state: 'missed' })).toBe(2);
    expect(value({ state: 'missed' })).toBe(0);
  });

  it('leave the metrics that measure them out of their circle', () => {
    const circle = metric({
      id: 'lectures',
      from: 'verdicts',
      where: { rule: { exists: true } },
      take: 'count',
    });
    const corpus = scenario([circle], ruleFile());
    expect(ask(corpus, '2023-Q1', { metric: 'lectures' }).value).toBe(0);
    expect(
      ruleVerdicts(
        corpus,
        [...corpus.catalogue.rules.values()][0] as never,
        '2023-07-31',
        period('2023-Q1'),
      ),
    ).toBeDefined();
  });
});
