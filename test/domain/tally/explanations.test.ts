import { describe, expect, it } from 'vitest';
import { period } from '../../../src/domain/period.ts';
import { commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { plan, type Fields } from '../../support/content-tree.ts';
import { lecture, loadScenario, scenario } from './scenario.ts';
import {
  explained,
  explanations,
  lectures,
  ruleFile,
  stateIn,
  states,
  verdicts,
} from './rule-tree.ts';

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
    const ofMonth = { ...ruleFile({ ...rule, cadence: 'quarter' }), ...told() };
    const { corpus: partly, issues } = loadScenario([lectures], ofMonth);
    expect(partly && states(partly, '2023-Q1', '2023-07-31')).toEqual({ '2023-Q1': 'missed' });
    expect(issues.map(({ issue }) => issue.code)).toEqual(['explained-no-window']);
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
