import { describe, expect, it } from 'vitest';
import { type Fields } from '../../support/content-tree.ts';
import { period } from '../../../src/domain/period.ts';
import { ruleVerdicts } from '../../../src/domain/verdicts.ts';
import { ask, lecture, loadScenario, metric, scenario } from './scenario.ts';
import { lectures, ruleFile, stateIn, states, verdicts } from './rule-tree.ts';

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

  it('is still what it was besides, in the window of its own day', () => {
    const days = [lectures, metric({ id: 'days', from: ['主题党日'], take: 'count' })];
    const rules = [
      { id: 'year', label: '每年', cadence: 'year' },
      { id: 'month', label: '每月', metric: 'days' },
      { id: 'quarter', label: '每季度', metric: 'days', cadence: 'quarter' },
    ];
    const made = lecture('equipment', '2023-01-12', { also: ['主题党日'], for: '2022' }, 'year');
    const files = {
      'catalogue/rules.yaml': rules.map((one) => ruleFile(one)['catalogue/rules.yaml']).join(''),
      ...made,
    };
    const corpus = scenario(days, files);
    const state = (id: string, within: string) =>
      [...corpus.catalogue.rules.values()]
        .filter((rule) => rule.id === id)
        .flatMap((rule) => ruleVerdicts(corpus, rule, '2023-07-31', period(within)))
        .filter(({ branch }) => branch === 'equipment')
        .map((one) => one.state);
    expect(state('year', '2022')).toEqual(['done-late']);
    expect(state('month', '2023-01')).toEqual(['done']);
    expect(state('quarter', '2023-Q1')).toEqual(['done']);
    expect(state('month', '2022-12')).toEqual(['missed']);
  });

  it('may be for a window of before the rule was in force, and not of long ago', () => {
    const codes = (made: string) =>
      loadScenario([lectures], {
        ...ruleFile({ validFrom: '2023-01-01' }),
        ...lecture('equipment', '2023-01-14', { for: made }),
      }).issues.map(({ issue }) => issue.code);
    expect(codes('2022-12')).toEqual([]);
    expect(codes('2012-12')).toContain('for-no-window');
    expect(codes('2022-Q4')).toContain('for-no-window');
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
