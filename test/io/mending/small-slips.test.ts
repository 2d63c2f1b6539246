import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, record, report, type Files } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

/** Each line that is wrong, as it should read. */
const better = (text: string) =>
  loadTree({ [recordFile]: text }).issues.flatMap((found) => found.better ?? []);

const hints = (files: Files) => {
  const { issues, names } = loadTree(files);
  return issues.map((found) => describeIssue(found.issue, names, found.better).hint);
};

describe('lines without a colon', () => {
  it.each([
    ['the last two', ['lecturer', 'attendance']],
    ['the first two', ['kind', 'title']],
    ['all of them', ['kind', 'title', 'date', 'lecturer', 'attendance']],
  ])('are each shown with it: %s', (_, keys) => {
    const good = record().split('\n');
    const isMeant = (line: string) => keys.some((key) => line.startsWith(`${key}:`));
    const written = good.map((line) => (isMeant(line) ? line.replace(':', '') : line));
    expect(better(written.join('\n'))).toEqual(good.filter(isMeant));
  });
});

describe('an entry whose keys stand behind each other without braces', () => {
  it.each([
    '  - branch：window，role：联合，present：3',
    '  - branch： window、 role：联合, present: 3',
    '  - branch：window， role: 联合，present：3',
  ])('is shown in braces: %s', (line) => {
    const good = '  - { branch: window, role: 联合, present: 3 }';
    const withEntry = (entry: string) => record().replace('\n---\n', `\nwith:\n${entry}\n---\n`);
    expect(new Set(better(withEntry(line)))).toEqual(new Set([good]));
    expect(loadTree({ [recordFile]: withEntry(good) }).issues).toEqual([]);
  });
});

describe('an attribute in braces', () => {
  const at = (attribute: string) => ({
    'reports/2023-h1.mdx': report({}, `共<Tally ${attribute} />。`),
  });

  it.each(['of={"lectures"}', "of={'lectures'}", 'of={lectures}', 'of={ "lectures" }'])(
    'is shown with its own text between quotes: %s',
    (attribute) => {
      expect(hints(at(attribute))).toEqual([expect.stringMatching(/改为：\nof="lectures"$/)]);
    },
  );

  it('is shown with an example, where it holds more than a text', () => {
    expect(hints(at('of={a + b}'))).toEqual([expect.stringContaining('<Tally of=')]);
  });
});

it('says that files without a Latin word in their names need names that differ', () => {
  const [first] = hints({ 'records/equipment/2023/2023-03-16-学习.mdx': record() });
  expect(first).toMatch(
    /几个文件不能相同。改为：\nrecords\/equipment\/2023\/2023-03-16-name\.mdx$/,
  );
  const [named] = hints({ 'records/equipment/2023/2023-03-16-党课-talk.mdx': record() });
  expect(named).not.toContain('相同');
});
