import { describe, expect, it } from 'vitest';
import { baseTree } from '../support/base-tree.ts';
import { branch, loadTree, mdx, plan, type Files } from '../support/content-tree.ts';

/** The files and names of which the content says that they are taken. */
function taken(files: Files): [string, string][] {
  return loadTree(files).issues.flatMap(({ issue, file }) =>
    issue.code === 'duplicate-id' ? [[file, issue.facts.id]] : [],
  );
}

const metrics = String(baseTree['catalogue/metrics.yaml']);
const metric = (id: string) =>
  `- { id: ${id}, label: 甲, unit: 次, nature: flow, from: [党课], take: count }\n`;
const kind = (id: string, more = '') =>
  `- { id: ${id}, label: ${id === 'b' && more ? '乙' : '甲'}, unit: 次, when: event${more} }\n`;
const theme = (id: string) => `  - { id: ${id}, label: 甲, from: 2022-01-01 }\n`;
const commitment = (id: string) => ({ id, label: '甲', metric: 'lectures', target: 4 });
const guide = mdx({ title: '甲' }, '写在这里。');
const named = (fields: object = {}) => branch({ name: '甲', ...fields });

describe('a label by which people tell things apart is told where another has it', () => {
  it.each<[string, string, Files]>([
    ['kinds', 'catalogue/kinds/a.yaml', { 'catalogue/kinds/a.yaml': kind('a') + kind('b') }],
    [
      'fields of a kind',
      'catalogue/kinds/a.yaml',
      {
        'catalogue/kinds/a.yaml': kind(
          'b',
          ', fields: { x: { type: text, label: 甲 }, y: { type: text, label: 甲 } }',
        ),
      },
    ],
    [
      'metrics',
      'catalogue/metrics.yaml',
      { 'catalogue/metrics.yaml': metrics + metric('a') + metric('b') },
    ],
    [
      'themes',
      'catalogue/themes.yaml',
      { 'catalogue/themes.yaml': `themes:\n${theme('a')}${theme('b')}` },
    ],
    [
      'a theme and a campaign',
      'catalogue/themes.yaml',
      { 'catalogue/themes.yaml': `themes:\n${theme('a')}campaigns:\n${theme('b')}` },
    ],
    [
      'commitments of a plan',
      'plans/2023.mdx',
      { 'plans/2023.mdx': plan({ commitments: [commitment('a'), commitment('b')] }) },
    ],
    ['guide pages', 'guide/b.mdx', { 'guide/a.mdx': guide, 'guide/b.mdx': guide }],
    ['branches', 'branches/b.mdx', { 'branches/a.mdx': named(), 'branches/b.mdx': named() }],
    [
      'branches, since one has changed its name',
      'branches/b.mdx',
      {
        'branches/a.mdx': named(),
        'branches/b.mdx': branch({
          name: '乙',
          history: [
            { from: '2019-01-01', members: 5 },
            { from: '2020-01-01', name: '甲' },
            { from: '2021-01-01', members: 6 },
          ],
        }),
      },
    ],
  ])('%s', (_what, file, files) => {
    expect(taken(files)).toEqual([[file, '甲']]);
  });

  it('not where a branch takes the name of one that had ended', () => {
    const successor = named({ history: [{ from: '2022-01-02', members: 5 }] });
    expect(
      taken({ 'branches/a.mdx': named({ ended: '2022-01-01' }), 'branches/b.mdx': successor }),
    ).toEqual([]);
  });

  it('not where the plan of another year asks the same again', () => {
    const plans = { 'plans/2022.mdx': plan({ commitments: [commitment('a')] }) };
    expect(taken({ ...plans, 'plans/2023.mdx': plan({ commitments: [commitment('b')] }) })).toEqual(
      [],
    );
  });
});
