import { describe, expect, it } from 'vitest';
import { lecture, scenario } from './scenario.ts';
import { lectures, ruleFile, states, verdicts } from './rule-tree.ts';

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
