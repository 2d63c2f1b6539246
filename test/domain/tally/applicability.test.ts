import { describe, expect, it } from 'vitest';
import { period } from '../../../src/domain/period.ts';
import { applicability } from '../../../src/domain/tally/applicability.ts';
import { branch, type Fields, type Files } from '../../support/content-tree.ts';
import { allReturned, lecture, metric, returned, scenario, siteOn } from './scenario.ts';
import { lectures, ruleFile, states } from './rule-tree.ts';

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

  it('leaves out windows before the whole ledger as well, unless what was there before was taken over', () => {
    const asked = (files: Files) => {
      const site = `${siteOn('2023-07-31')}since: 2023-02-01\n`;
      const corpus = scenario([lectures], { ...ruleFile(), 'site.yaml': site, ...files });
      return Object.keys(states(corpus, '2023-Q1', '2023-07-31'));
    };
    expect(asked({})).toEqual(['2023-02', '2023-03']);
    expect(asked(lecture('window', '2023-01-12'))).toEqual(['2023-01', '2023-02', '2023-03']);
  });
});
