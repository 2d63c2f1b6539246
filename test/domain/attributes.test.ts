import { describe, expect, it } from 'vitest';
import { useIssues } from '../../src/domain/checks/uses.ts';
import { componentsIn } from '../../src/domain/components.ts';
import { readUse } from '../../src/domain/read-use.ts';
import { loadTree, mdx, plan, report } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

const commitment = {
  id: 'talks-in-year',
  metric: 'lectures',
  label: '讲党课',
  cadence: 'year',
  target: 4,
  strength: '必成',
};
const corpus = corpusWith({ 'plans/2023.mdx': plan({ commitments: [commitment] }) });

describe('readUse(name, written, corpus)', () => {
  it('gives the things that attributes name, and leaves out what is left out', () => {
    expect(readUse('Tally', { of: 'lectures', period: '2023-H1', as: '余' }, corpus)).toEqual({
      of: corpus.catalogue.metrics.get('lectures'),
      period: expect.objectContaining({ id: '2023-H1' }) as unknown,
      as: '余',
    });
    expect(readUse('Records', { of: 'lectures', limit: '3' }, corpus)).toMatchObject({ limit: 3 });
    expect(readUse('Progress', { of: 'talks-in-year' }, corpus)?.of.madeIn.id).toBe('2023');
    expect(readUse('Commitments', { plan: '2023' }, corpus)?.plan.commitments).toHaveLength(1);
    expect(readUse('Said', { reason: '原文' }, corpus)).toEqual({ reason: '原文' });
  });

  it('takes several metrics with commas of either width', () => {
    const asked = readUse('TallyTable', { of: 'lectures， essays', by: 'month' }, corpus);
    expect(asked?.of.map(({ id }) => id)).toEqual(['lectures', 'essays']);
  });

  it.each([
    ['Tally', {}],
    ['Tally', { of: 'nothing' }],
    ['Tally', { of: 'lectures', period: '2023-13' }],
    ['Tally', { of: 'lectures', branch: 'nowhere' }],
    ['Tally', { of: 'toString' }],
    ['Chart', { of: 'lectures', by: 'week' }],
    ['Chart', { of: 'lectures', by: 'month', type: 'pie' }],
    ['TallyTable', { of: 'lectures,,essays', by: 'month' }],
    ['TallyTable', { of: 'lectures,lectures', by: 'month' }],
    ['Records', { of: 'lectures', limit: '0' }],
    ['Commitments', { plan: '2099' }],
  ] as const)('reads nothing of <%s> with %j, and the check tells why', (name, written) => {
    expect(readUse(name, written, corpus)).toBeUndefined();
    const use = { name, attributes: written, line: 3, column: 5 };
    const told = useIssues(use, { file: 'reports/a.mdx' }, corpus);
    // What is missing altogether is told where the tag is read.
    expect(told).toHaveLength('of' in written || 'plan' in written ? 1 : 0);
    expect(told.every(({ at }) => at.in === 'text' && at.line === 3)).toBe(true);
  });
});

describe('where a component may stand', () => {
  it('is nowhere in records and organisations', () => {
    expect([componentsIn('record'), componentsIn('branch')]).toEqual([[], []]);
  });

  it('is in the handbook alone for those that print what the catalogue and the code say', () => {
    const ofTheHandbook = ['Keys', 'Sample', 'Commands'];
    expect(componentsIn('guide')).toEqual(ofTheHandbook);
    expect(componentsIn('report').filter((name) => ofTheHandbook.includes(name))).toEqual([]);
    const files = { 'reports/2023-h1.mdx': report({}, '<Commands />') };
    expect(loadTree(files).issues.map(({ issue }) => issue.code)).toEqual([
      'mdx-unknown-component',
    ]);
  });

  it.each([
    ['<Keys of="kind" />', []],
    ['<Keys of="nothing" />', ['attribute-value']],
    ['<Sample kind="党课" />', []],
    ['<Sample kind="没有的" />', ['unknown-choice']],
    ['<Commands of="kind" />', ['mdx-unknown-attribute']],
  ])('%s in a page of the handbook is checked', (text, codes) => {
    const { issues } = loadTree({ 'guide/a.mdx': mdx({ title: '手册' }, text) });
    expect(issues.map(({ issue }) => issue.code)).toEqual(codes);
  });
});
