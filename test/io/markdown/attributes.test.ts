import { describe, expect, it } from 'vitest';
import { loadTree, plan, report } from '../../support/content-tree.ts';

function told(text: string): unknown[] {
  const files = {
    'reports/2023-h1.mdx': report({}, text),
    'plans/2023.mdx': plan({
      commitments: [{ id: 'talks', label: '宣讲', metric: 'lectures', target: 4 }],
    }),
  };
  return loadTree(files).issues.map(({ issue, column }) => [column, issue.code, issue.facts]);
}

describe('an attribute', () => {
  it.each([
    ['<Tally of="" />', 'Tally', 'of'],
    ['<Tally of="  " />', 'Tally', 'of'],
    ['<Chart of="lectures" by="" />', 'Chart', 'by'],
    ['<Tally of="lectures" period="" />', 'Tally', 'period'],
    ['<Tally of="lectures" branch="" />', 'Tally', 'branch'],
    ['<Tally of="lectures" as="" />', 'Tally', 'as'],
    ['<Records of="lectures" limit="" />', 'Records', 'limit'],
    ['<Progress of="" />', 'Progress', 'of'],
    ['<Commitments plan="" />', 'Commitments', 'plan'],
    ['<TallyTable of="" by="branch" />', 'TallyTable', 'of'],
    ['<Said reason="">12项</Said>', 'Said', 'reason'],
  ])('that is empty is told once: %s', (text, component, name) => {
    expect(told(text)).toEqual([
      [text.indexOf(`${name}=`) + 1, 'mdx-attribute-empty', { component, name }],
    ]);
  });

  it.each(['lectures,,essays', 'lectures,', '，lectures', 'lectures、 、essays', ','])(
    'that is a list has nothing empty between its commas: %s',
    (of) => {
      expect(told(`<TallyTable of="${of}" by="branch" />`)).toEqual([
        [13, 'mdx-attribute-gap', { component: 'TallyTable', name: 'of' }],
      ]);
    },
  );

  it('that is a list names nothing twice, and an unknown name is told once', () => {
    expect(told('<TallyTable of="lectures, essays, lectures" by="branch" />')).toEqual([
      [13, 'duplicate-value', { value: 'lectures' }],
    ]);
    expect(told('<TallyTable of="nope, nope" by="branch" />')).toMatchObject([
      [13, 'duplicate-value', { value: 'nope' }],
      [13, 'unknown-metric', { id: 'nope' }],
    ]);
  });

  it('that is a list of several is good', () => {
    expect(told('<TallyTable of="lectures, essays" by="branch" />')).toEqual([]);
  });
});
