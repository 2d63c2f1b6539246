import { describe, expect, it } from 'vitest';
import { inData, issue, type Issue } from '../../../src/domain/issues.ts';
import { leaveExplained } from '../../../src/io/issues/explain.ts';
import { Unread, type Subject } from '../../../src/domain/unread.ts';
import { loadTree, mdx, report, type Files } from '../../support/content-tree.ts';

const at = inData('reports/a.mdx', ['branch']);

/** Whether a name that could not be read explains an issue. */
function explains(subject: Subject, name: string | undefined, one: Issue): boolean {
  const unread = new Unread();
  if (name === undefined) unread.addWithin(subject, undefined);
  else unread.add(subject, name);
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

  it('explains a name that stands in what was written of it, and no other', () => {
    const unread = new Unread();
    unread.addWithin('seat', 'seats:\n  - { seat: ＡＢ书记 }\n');
    const seat = (value: string) => leaveExplained([issue('seat-unlisted', { value }, at)], unread);
    expect(seat('AB书记')).toEqual([]);
    expect(seat('主任')).toHaveLength(1);
  });

  it('explains nothing of what is wrong with a value itself', () => {
    expect(explains('branch', undefined, issue('bad-date', { value: 'window' }, at))).toBe(false);
    const option = { value: 'window', allowed: [], what: 'option' } as const;
    expect(explains('branch', undefined, issue('unknown-choice', option, at))).toBe(false);
  });
});

describe('a folder in which nothing is', () => {
  const linked = (...urls: string[]) =>
    mdx({ title: '开始', order: 1 }, urls.map((url) => `[甲](${url})`).join('\n\n'));
  const told = (files: Files) =>
    loadTree(files).issues.map(({ file, issue }) => [
      file,
      issue.code,
      ...(issue.code === 'file-missing' ? [issue.facts] : []),
    ]);

  it.each([
    ['plans', 'plans/<plan>.mdx', ['/plans/2022/', '/plans/2023/', '/plans/2023/lectures/']],
    ['reports', 'reports/<report>.mdx', ['/reports/2022/', '/reports/2023/figures/lectures/']],
    ['records', 'records/<branch>/<year>/<name>.mdx', ['/records/a/2023/b/', '/records/a/2023/c/']],
    ['catalogue/themes.yaml', 'catalogue/themes.yaml', ['/kinds/themes/a/', '/kinds/campaigns/b/']],
  ])('is the one issue of all links to %s, with their places', (file, expected, urls) => {
    const links = urls.map((_, at) => ({ file: 'guide/start.mdx', line: 5 + 2 * at }));
    expect(told({ 'guide/start.mdx': linked(...urls) })).toEqual([
      [file, 'file-missing', { expected, links }],
    ]);
  });

  it('is the issue of links in several files', () => {
    const files = {
      'guide/start.mdx': linked('/plans/2022/'),
      'reports/2023-h1.mdx': report({}, '[甲](/plans/2022/)'),
    };
    expect(told(files)).toMatchObject([['plans', 'file-missing', { links: { length: 2 } }]]);
  });

  it('leaves a single link as the one that may be wrong', () => {
    expect(told({ 'guide/start.mdx': linked('/plans/2022/') })).toEqual([
      ['guide/start.mdx', 'link-unknown'],
    ]);
  });

  it('has no second issue for a link where something else misses it', () => {
    const files = {
      'reports/2023-h1.mdx': report({}, '[甲](/plans/2022/)\n\n<Commitments plan="2022" />'),
    };
    expect(told(files)).toMatchObject([['plans', 'file-missing', { links: { length: 1 } }]]);
  });

  it('is not to blame for a link to what is in none', () => {
    expect(told({ 'guide/start.mdx': linked('/planz/2022/', '/planz/2023/') })).toEqual([
      ['guide/start.mdx', 'link-unknown'],
      ['guide/start.mdx', 'link-unknown'],
    ]);
  });
});
