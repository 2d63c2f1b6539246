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
