import { describe, expect, it } from 'vitest';
import { branch, loadTree, plan, report } from '../../support/content-tree.ts';

/** What is told of a branch's file with such lines in it, by line, and the lines that are offered. */
function told(lines: readonly string[]) {
  const text = branch({ history: undefined }).replace('\n---\n', `\n${lines.join('\n')}\n---\n`);
  return loadTree({ 'branches/equipment.mdx': text }).issues.map(({ issue, better }) => ({
    code: issue.code,
    better: better ?? [],
  }));
}

const history = 'history: [{ from: 2019-01-01, members: 10 }]';

describe('a line that is offered', () => {
  it('keeps a row a row where its days are turned round', () => {
    expect(
      told([history, 'seats:', '  - { seat: 支部书记, from: 2022-05-01, to: 2020-05-01 }']),
    ).toEqual([
      {
        code: 'span-backwards',
        better: ['  - { seat: 支部书记, from: 2020-05-01, to: 2022-05-01 }'],
      },
    ]);
  });

  it.each([
    ['党员: 22', 'members: 22'],
    ['党员数: 22', 'members: 22'],
  ])('makes no part of a name of the key behind it: %s', (written, meant) => {
    const row = (key: string) => [
      'history:',
      `  - { from: 2019-01-01, name: 装备科党支部, ${key} }`,
    ];
    expect(told(row(written))).toEqual([
      { code: 'unknown-key', better: [row(meant)[1]?.replace(', }', ' }')] },
    ]);
  });

  it('makes no date on which a branch ended of what stands below a row', () => {
    const found = told([
      history,
      'terms:',
      '  - { from: 2020-03-16 }',
      '    extended: { to: 2023-09-15, document: 复5号, on: 2023-02-24 }',
    ]);
    expect(found).toEqual([{ code: 'yaml-broken', better: [] }]);
  });

  it('does not take what was added for all that there are', () => {
    const row = (members: string) => ['history:', `  - { from: 2019-01-01, members: ${members} }`];
    expect(told(row('+1'))).toEqual([{ code: 'number-written', better: [] }]);
    expect(told(row('-1')).flatMap(({ better }) => better)).toEqual([]);
    expect(told(row('0x10'))).toEqual([{ code: 'number-written', better: [row('16')[1]] }]);
  });
});

describe('a word of the office', () => {
  const commitment = { id: 'a', label: '党课', metric: 'lectures', target: 4 };
  it.each<[string, string, string]>([
    ['cadence', '每季度', 'quarter'],
    ['cadence', '每半年', 'half-year'],
    ['cadence', '每年', 'year'],
    ['strength', '争取', '力争'],
    ['per', '各支部', 'branch'],
  ])('is known for the one that stands at its place: %s: %s', (key, written, meant) => {
    const [file, text] = [
      'plans/2023.mdx',
      plan({ commitments: [{ cadence: 'quarter', ...commitment, [key]: written }] }),
    ];
    const [one] = loadTree({ [file]: text }).issues;
    expect(one).toMatchObject({ issue: { code: 'unknown-choice' } });
    expect(one?.better?.[0]).toContain(`${key}: ${meant}`);
  });

  it('is never taken for an approval that nobody gave', () => {
    const signoff = [{ step: '审核', seat: '党建办主任', on: '2023-07-10' }];
    const offered = loadTree({ 'reports/2023-h1.mdx': report({ signoff }) }).issues.flatMap(
      ({ better }) => better ?? [],
    );
    expect(offered.join('\n')).not.toContain('审定');
    expect(offered.join('\n')).toContain('核稿');
  });
});
