import { describe, expect, it } from 'vitest';
import { type Fields, type Files } from '../../support/content-tree.ts';
import { explained, explanations, lectures, ruleFile } from '../tally/rule-tree.ts';
import { elections, treeOf } from '../tally/due-tree.ts';
import { lecture, loadScenario } from '../tally/scenario.ts';

const found = (files: Files) =>
  loadScenario([lectures], { ...explanations, ...files }).issues.map(({ issue, file, better }) => ({
    file,
    code: issue.code,
    facts: issue.facts,
    better,
  }));
const codes = (files: Files) => found(files).map(({ code }) => code);

describe('an explanation', () => {
  it.each<[string, string, Fields, readonly string[] | undefined]>([
    ['of the very window', '2023-02', {}, undefined],
    ['of days with whole windows in them', '2023-Q1', {}, undefined],
    ['of a part of a window', '2023-02', { cadence: 'quarter' }, ['2023-Q1']],
    [
      'of parts of two windows',
      '2023-03-20/2023-04-10',
      { cadence: 'quarter' },
      ['2023-Q1', '2023-Q2'],
    ],
    ['of days before the rule', '2021-02', {}, []],
  ])('%s', (_, made, rule, within) => {
    const files = { ...ruleFile(rule), ...explained({ date: '2023-04-12', for: made }) };
    expect(found(files).map(({ code, facts }) => [code, facts])).toEqual(
      within ? [['explained-no-window', { made, duty: '党课每月一次', within }]] : [],
    );
  });

  it('of what falls due after a day of each branch has no windows to fit', () => {
    const tree = treeOf({ ...explanations, ...explained({ date: '2023-04-12', for: '2023-02' }) });
    expect(loadScenario([elections], tree).issues.map(({ issue }) => issue.code)).not.toContain(
      'explained-no-window',
    );
  });

  it('that calls a duty by its name is told the code of it', () => {
    const duties = ['党课每月一次'];
    expect(
      found({ ...ruleFile(), ...explained({ date: '2023-02-20', for: '2023-02', duties }) }),
    ).toMatchObject([{ code: 'unknown-choice', better: ['  - rule'] }]);
  });
});

describe('what makes good for a window', () => {
  const late = lecture('equipment', '2023-04-14', { for: '2023-03' }, 'late');

  it.each<[string, Fields, string]>([
    ['its cadence', { cadence: '逐日' }, 'unknown-choice'],
    ['its metric', { metric: 'nothing' }, 'unknown-metric'],
    ['its first day', { validFrom: '去年' }, 'bad-date'],
    ['a lack', { basis: undefined }, 'missing-key'],
  ])(
    'is told nothing about while the rule that asks may be one with a slip: %s',
    (_, rule, slip) => {
      expect(codes({ ...ruleFile(rule), ...late })).toEqual([slip]);
    },
  );
});
