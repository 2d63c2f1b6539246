import { describe, expect, it } from 'vitest';
import { loadTree, record, type Fields } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

/** What is found in a record, as `path code`. */
function found(fields: Fields): string[] {
  const { issues } = loadTree({
    'catalogue/themes.yaml': 'themes:\n  - { id: safety, label: 安全生产, from: 2022-01-01 }\n',
    [recordFile]: record(fields),
  });
  return issues
    .filter(({ file }) => file === recordFile)
    .map(({ issue: { at, code } }) => `${at.in === 'data' ? at.path.join('.') : at.in} ${code}`);
}

/** Values that the content does not know, each under a key of its own. */
const wrong = {
  with: [{ branch: 'nowhere', role: '联合' }],
  themes: ['没有的主题'],
  checkedBy: '天文学家',
  lecturer: '占星师',
} satisfies Fields;
const problems = [
  'with.0.branch unknown-branch',
  'themes.0 unknown-choice',
  'checkedBy seat-unlisted',
  'lecturer unknown-choice',
];

/** One value after the other that nothing can be made of. */
const unreadable: readonly (readonly [string, Fields])[] = [
  ['title', { title: { 甲: '乙' } }],
  ['date', { date: '某日' }],
  ['attendance', { attendance: '很多' }],
  ['state', { state: '不知道' }],
  ['recorded', { recorded: '某日' }],
  ['evidence', { evidence: [{ type: '会议记录本' }] }],
  ['zzz', { zzz: 1 }],
];

describe('a value that cannot be read', () => {
  it.each(unreadable)('hides no wrong value of the same record: %s', (key, fields) => {
    const all = found({ ...wrong, ...fields });
    expect(all.filter((one) => !one.startsWith(key))).toEqual(expect.arrayContaining(problems));
  });

  it.each([
    ['a kind that nobody knows', { kind: '天文观测' }],
    ['a second kind that nobody knows', { also: ['天文观测'], lecturer: '占星师' }],
  ])('hides none of those that any kind may have: %s', (_, fields) => {
    const { lecturer: _lecturer, ...common } = wrong;
    expect(found({ ...common, ...fields })).toEqual(expect.arrayContaining(problems.slice(0, 3)));
  });

  it('hides no other entry of its list, nor another key of its entry', () => {
    const partners = [
      { branch: 'nowhere', role: '旁观' },
      { role: '联合' },
      3,
      { branch: 'elsewhere' },
    ];
    expect(found({ with: partners })).toEqual(
      expect.arrayContaining([
        'with.0.role unknown-choice',
        'with.0.branch unknown-branch',
        'with.1.branch missing-key',
        'with.2 wrong-type',
        'with.3.branch unknown-branch',
      ]),
    );
  });

  it('leaves themes at their places', () => {
    expect(found({ themes: ['', '没有的主题'] })).toEqual([
      'themes.0 wrong-type',
      'themes.1 unknown-choice',
    ]);
  });

  it('does not make another wrong that depends on it', () => {
    const count = { period: '2023-Q1', attendance: 200 };
    expect(found({ ...count, times: '许多' })).toEqual([
      'file date-not-in-name',
      'times wrong-type',
    ]);
  });
});
