import { describe, expect, it } from 'vitest';
import { inData, inFile, issue, type Issue } from '../../../src/domain/issues.ts';
import { leaveExplained } from '../../../src/io/issues/explain.ts';
import { UnreadableNames, type Subject } from '../../../src/io/unreadable-names.ts';

const at = inData('reports/a.mdx', ['branch']);

/** Whether a name that could not be read explains an issue. */
function explains(subject: Subject, name: string | undefined, one: Issue): boolean {
  const unread = new UnreadableNames();
  unread.add(subject, name);
  return leaveExplained([one], unread).length === 0;
}

describe('what is computed of a part', () => {
  const sum = issue(
    'sum-disagrees',
    {
      metric: '党课',
      period: '2023-Q1',
      published: 5,
      crossCheck: 4,
      within: 0,
      unit: '次',
      provider: undefined,
      sheets: [],
      other: '党课',
      counted: 4,
      reported: 1,
      expected: 1,
    },
    at,
  );
  const claim = (value: number | null) =>
    issue(
      'claim-unsupported',
      { phrase: '开门红', atLeast: 0, figures: [{ metric: '增速', value }] },
      at,
    );

  it.each<Subject>(['branch', 'kind', 'metric'])(
    'is held against nothing where a %s could not be read',
    (subject) => {
      expect(explains(subject, 'a', sum)).toBe(true);
      expect(explains(subject, 'a', claim(-1))).toBe(true);
    },
  );

  it('is no sum without a record that could not be read, and no figure that was not provided', () => {
    expect(explains('record', 'a/2023/b', sum)).toBe(true);
    expect(explains('record', 'a/2023/b', claim(null))).toBe(true);
    expect(explains('record', 'a/2023/b', claim(-1))).toBe(false);
  });

  it('is the whole where only other things could not be read', () => {
    expect(explains('guide', 'a', sum)).toBe(false);
    expect(explains('plan', 'a', claim(-1))).toBe(false);
  });
});

describe('what could not be read', () => {
  it.each<[Subject, string, Issue]>([
    ['branch', 'window', issue('unknown-branch', { value: 'window' }, at)],
    ['record', 'a/2023/b', issue('unknown-record', { id: 'a/2023/b' }, at)],
    ['metric', 'talks', issue('unknown-metric', { id: 'talks' }, at)],
    ['plan', '2023', issue('unknown-plan', { id: '2023' }, at)],
    ['commitment', 'twelve', issue('unknown-commitment', { id: 'twelve' }, at)],
    ['seat', '主任', issue('seat-unlisted', { value: '主任' }, at)],
    ['theme', '甲', issue('unknown-choice', { value: '甲', what: 'theme' }, at)],
    ['theme', '甲', issue('unknown-choice', { value: '甲', what: 'theme-or-campaign' }, at)],
    ['campaign', '甲', issue('unknown-choice', { value: '甲', what: 'theme-or-campaign' }, at)],
    ['page', 'trend', issue('unknown-choice', { value: '/trend/', what: 'page' }, at)],
    [
      'commitment',
      'twelve',
      issue(
        'link-unknown',
        {
          url: '',
          names: [
            ['plan', '2023'],
            ['commitment', 'twelve'],
          ],
          under: '/plans/2023/',
          id: 'twelve',
          allowed: [],
        },
        at,
      ),
    ],
  ])('explains that there is no such %s', (subject, name, one) => {
    expect(explains(subject, name, one)).toBe(true);
    expect(explains(subject, undefined, one)).toBe(true);
    expect(explains(subject, `${name}-other`, one)).toBe(false);
  });

  it('explains a count that is missed, where it is of that branch and period', () => {
    const owed = (branch: string, period: string) =>
      issue('owed-missing', { branch: '甲', period, kinds: [] }, inFile(`branches/${branch}.mdx`));
    const name = 'window/2023/2023-Q1-talks';
    expect(explains('record', name, owed('window', '2023-Q1'))).toBe(true);
    expect(explains('record', name, owed('window', '2023-Q2'))).toBe(false);
    expect(explains('record', name, owed('wind', '2023-Q1'))).toBe(false);
  });

  it('explains nothing of what is wrong with a value itself', () => {
    expect(explains('branch', undefined, issue('bad-date', { value: 'window' }, at))).toBe(false);
    const option = { value: 'window', allowed: [], what: 'option' } as const;
    expect(explains('branch', undefined, issue('unknown-choice', option, at))).toBe(false);
  });
});
