import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree } from '../../support/content-tree.ts';

const file = 'records/equipment/2023/2023-03-16-record.mdx';
const whole = [
  'kind: 党课',
  'title: 甲',
  'date: 2023-03-16',
  'lecturer: 党委书记',
  'attendance: 19',
];

function load(lines: readonly string[]) {
  const { issues, names, corpus } = loadTree({ [file]: `---\n${lines.join('\n')}\n---\n` });
  const own = issues.filter((one) => one.file === file);
  const hints = own.map(({ issue, better }) => describeIssue(issue, names, better).hint);
  return { issues: own, hints, values: corpus?.records.get(file.slice(8, -4))?.values };
}

describe('what nobody knows is asked for', () => {
  it.each(['title', 'lecturer', 'attendance'])('where %s is missing', (key) => {
    const { hints } = load(whole.filter((line) => !line.startsWith(`${key}:`)));
    expect(hints).toHaveLength(1);
    expect(hints[0]?.split('\n').slice(1)).toEqual([`${key}:`]);
  });

  it.each(['约20', '二三十', '不详'])('where the number is written %s', (value) => {
    const { hints } = load(whole.with(4, `attendance: ${value}`));
    expect(hints).toEqual(['写阿拉伯数字的整数，不写单位，也不写“约”“余”。']);
  });

  it.each([
    ['with: window', ['with:', '  - branch: window', '    role:', '    present:']],
    ['with: [window]', ['with:', '  - branch: window', '    role:', '    present:']],
    [
      'evidence: 会议记录本第3页',
      ['evidence:', '  - type:', '    ref: 会议记录本第3页', '    heldBy:'],
    ],
    ['correction: 人数写错', ['correction:', '  - on:', '    what: 人数写错', '    reason:']],
  ])('in the form of the key, for %s', (line, form) => {
    expect(
      load([...whole, line])
        .hints[0]?.split('\n')
        .slice(1),
    ).toEqual(form);
  });
});

describe('a key in Chinese', () => {
  it.each([
    ['kind', '记录类型'],
    ['kind', '类型'],
    ['title', '标题'],
    ['date', '日期'],
    ['attendance', '参加人数'],
    ['attendance', '听课人数'],
  ])('is %s where it is written %s, with its own value', (key, word) => {
    const at = whole.findIndex((line) => line.startsWith(`${key}:`));
    const { issues } = load(whole.with(at, whole[at]?.replace(key, word) ?? ''));
    expect(issues.map(({ better }) => better)).toContainEqual([whole[at]]);
  });
});
