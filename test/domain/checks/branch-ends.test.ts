import { describe, expect, it } from 'vitest';
import { branch, loadTree, type Fields } from '../../support/content-tree.ts';

/** What is told of two branches, of which the second may stand below the first. */
function found(section: Fields, group: Fields = {}) {
  const { issues } = loadTree({
    'branches/section.mdx': branch({ name: '一科党支部', ...section }),
    'branches/group.mdx': branch({ name: '机关党总支', level: '党总支', ...group }),
  });
  return issues.map(({ file, line, issue }) => [file, line, issue.code]);
}

const file = 'branches/section.mdx';
const since = { from: '2019-01-01', members: 10 };

describe('a branch', () => {
  it.each<[string, Fields, Fields, string | undefined]>([
    ['below one that ended', {}, { ended: '2023-01-31' }, 'parent-ended'],
    ['that ended with it', { ended: '2023-01-31' }, { ended: '2023-01-31' }, undefined],
    ['below one that will end', {}, { ended: '2023-12-31' }, undefined],
    [
      'that moved on the next day',
      { history: [since, { from: '2023-02-01', parent: 'bureau' }] },
      { ended: '2023-01-31' },
      undefined,
    ],
    [
      'that moved a month later',
      { history: [since, { from: '2023-03-01', parent: 'bureau' }] },
      { ended: '2023-01-31' },
      'parent-ended',
    ],
    ['that went into another on no day', { into: ['group'] }, {}, 'into-unended'],
    ['that went into another', { into: ['group'], ended: '2023-01-31' }, {}, undefined],
  ])('%s', (_, section, group, code) => {
    const told = found({ parent: 'group', ...section }, group).filter(([at]) => at === file);
    expect(told.map(([, , one]) => one)).toEqual(code === undefined ? [] : [code]);
  });

  it('that has ended is confirmed for to its last day, and not beyond', () => {
    const returns = [
      { period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-04-05' },
      { period: '2023-Q2', through: '2023-06-30', by: '支部书记', on: '2023-07-04' },
    ];
    const told = found({ ended: '2023-02-15', returns }).filter(
      ([, , one]) => one === 'branch-ended',
    );
    expect(told).toHaveLength(1);
  });

  it('has no term that is still to come, and no extension', () => {
    const extended = { to: '2023-12-31', document: '复〔2023〕5号', on: '2027-01-01' };
    const codes = (terms: Fields[]) => found({ terms }).map(([, , one]) => one);
    expect(codes([{ from: '2020-01-01' }, { from: '2027-01-01' }])).toEqual(['date-after-asof']);
    expect(codes([{ from: '2020-01-01', extended }])).toEqual(['date-after-asof']);
    expect(codes([{ from: '2020-01-01' }])).toEqual([]);
  });
});
