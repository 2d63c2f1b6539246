import { describe, expect, it } from 'vitest';
import { type Fields } from '../../support/content-tree.ts';
import { ask, lecture, loadScenario, scenario } from './scenario.ts';
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
