import { describe, expect, it } from 'vitest';
import type { Fields, Files } from '../../support/content-tree.ts';
import { branch } from '../../support/content-tree.ts';
import { elections, held, treeOf, withTerms } from '../tally/due-tree.ts';
import { loadScenario } from '../tally/scenario.ts';

/** The problems of a content with a rule about terms: code, file and the line that they are told of. */
function found(files: Files, rule: Fields = {}): string[] {
  const tree = treeOf(files, { rule });
  const { issues } = loadScenario([elections], tree);
  return issues.map(({ file, line, issue }) => {
    const text = tree[file];
    const told = typeof text === 'string' ? text.split('\n')[line - 1] : undefined;
    return `${issue.code} ${file}: ${told?.trim() ?? ''}`;
  });
}

describe('terms of a branch', () => {
  it('are fine where each began on the day on which it was elected', () => {
    expect(
      found({
        ...withTerms([{ from: '2020-07-01' }, { from: '2023-05-18' }]),
        ...held('2023-05-18'),
      }),
    ).toEqual([]);
  });

  it('may be told by the day of the present one alone, and not by both', () => {
    const only = { termStarted: '2021-07-01', terms: undefined };
    expect(found(withTerms([], only))).toEqual([]);
    expect(found(withTerms([{ from: '2021-07-01' }], { termStarted: '2021-07-01' }))).toEqual([
      'term-twice branches/equipment.mdx: termStarted: 2021-07-01',
    ]);
  });

  it('stand in order of time', () => {
    expect(found(withTerms([{ from: '2023-05-18' }, { from: '2020-07-01' }]))).toEqual([
      'term-order branches/equipment.mdx: - {from: 2020-07-01}',
    ]);
  });

  it('out of order are told in order, where that says all that was written', () => {
    const inOrder = (...terms: Fields[]) =>
      loadScenario([elections], treeOf(withTerms(terms))).issues.map(
        ({ issue }) => issue.code === 'term-order' && issue.facts.inOrder,
      );
    expect(inOrder({ from: '2023-05-18' }, { from: '2020-07-01' })).toEqual([
      ['2020-07-01', '2023-05-18'],
    ]);
    expect(inOrder({ from: '2020-07-01' }, { from: '2020-07-01' })).toEqual([[]]);
    const extended = { to: '2023-12-31', document: '〔2023〕5号', on: '2023-05-01' };
    expect(inOrder({ from: '2023-05-18' }, { from: '2020-07-01', extended })).toEqual([[]]);
  });

  it.each([
    ['to the day on which it ends anyway', '2023-06-30', 'extension-backwards'],
    ['to an earlier day', '2023-06-01', 'extension-backwards'],
    ['for a year', '2024-06-30', undefined],
    ['for longer than is usual', '2024-07-01', 'extension-long'],
  ])('that are extended %s', (_, to, code) => {
    const line = `- {from: 2020-07-01, extended: {to: ${to}, document: 〔2023〕5号, 'on': 2023-05-01}}`;
    const extended = { to, document: '〔2023〕5号', on: '2023-05-01' };
    expect(found(withTerms([{ from: '2020-07-01', extended }]))).toEqual(
      code === undefined ? [] : [`${code} branches/equipment.mdx: ${line}`],
    );
  });

  it('began on the day of an election that is recorded', () => {
    const record = 'records/bureau/2023/2023-05-18-election.mdx';
    const told = [`done-not-begun ${record}: held: 2023-05-18`];
    expect(found({ ...withTerms([{ from: '2020-07-01' }]), ...held('2023-05-18') })).toEqual(told);
    const other = withTerms([{ from: '2020-07-01' }, { from: '2023-05-20' }]);
    expect(found({ ...other, ...held('2023-05-18') })).toEqual(told);
    expect(found({ ...withTerms([]), ...held('2023-05-18') })).toEqual(told);
    const later = withTerms([{ from: '2023-05-20' }]);
    expect(found({ ...later, ...held('2023-05-18') })).toEqual([]);
  });

  it('that began without any record of an election are told of, where they were due by then', () => {
    const terms = withTerms([{ from: '2020-07-01' }, { from: '2023-05-18' }]);
    expect(found(terms)).toEqual(['begun-not-done branches/equipment.mdx: - {from: 2023-05-18}']);
    const early = withTerms([{ from: '2020-07-01' }, { from: '2022-10-18' }]);
    expect(found(early)).toEqual([]);
  });

  it.each<[string, Fields, string]>([
    ['its day', { held: '5月18日' }, 'bad-date'],
    ['the name of the branch for its code', { organization: '装备科党支部' }, 'unknown-branch'],
    ['a branch that is missing', { organization: undefined }, 'missing-key'],
  ])('have a record where one cannot be counted for %s', (_, fields, slip) => {
    const title = '装备科党支部换届';
    const files = {
      ...withTerms([{ from: '2020-07-01' }, { from: '2023-05-18' }]),
      ...held('2023-05-18', { title, ...fields }),
    };
    const codes = loadScenario([elections], treeOf(files)).issues.map(({ issue }) => issue.code);
    expect(codes).toEqual([slip]);
  });
});

describe('a rule of what is due', () => {
  const length = { from: 'termStarted', years: 3 };

  it.each<[string, Fields, string[]]>([
    ['neither in parts of the calendar nor after a day', { due: undefined }, ['rule-cadence']],
    ['in both ways', { cadence: 'month' }, ['rule-cadence']],
    ['of the committee alone', { per: 'none', where: undefined }, ['rule-cadence']],
    ['of who was there through all of it', { asked: 'whole' }, ['rule-cadence']],
    ['after no length', { due: { from: 'termStarted' } }, ['due-length']],
    ['after two lengths', { due: { ...length, yearsByLevel: { 党支部: 3 } } }, ['due-length']],
    ['from what is no day', { due: { ...length, from: 'members' } }, ['unknown-choice']],
    [
      'in steps that nothing measures',
      { due: { ...length, steps: [{ label: '请示', metric: 'none' }] } },
      ['unknown-metric'],
    ],
  ])('that is asked %s is told of', (_, rule, codes) => {
    expect(found(withTerms([]), rule).map((one) => one.split(' ')[0])).toEqual(codes);
  });

  it('does not become one of the calendar in a later version', () => {
    const versions = [{ validFrom: '2023-01-01', cadence: 'year' }];
    expect(found(withTerms([]), { versions })).toEqual([
      'rule-cadence catalogue/rules.yaml: cadence: year',
    ]);
  });
});

it('a branch that is no longer asked has terms that nobody judges', () => {
  const files = {
    'branches/equipment.mdx': branch({ termStarted: '2018-01-01', level: '临时党支部' }),
  };
  expect(found(files).filter((one) => one.includes('term'))).toEqual([]);
});
