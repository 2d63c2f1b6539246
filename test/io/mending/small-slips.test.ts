import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { baseTree } from '../../support/base-tree.ts';
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
    '  - branch: window，role: 联合，present: 3',
    '  - branch: window，role：联合，present：3',
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
      expect(hints(at(attribute))).toEqual([
        expect.stringMatching(/改为：\n共<Tally of="lectures" \/>。$/),
      ]);
    },
  );

  it('is shown with an example, where it holds more than a text', () => {
    expect(hints(at('of={a + b}'))).toEqual([expect.stringContaining('<Tally of=')]);
  });
});

it('says of a name without a Latin word that another may stand there', () => {
  const [first] = hints({ 'records/equipment/2023/2023-03-16-学习.mdx': record() });
  expect(first).toMatch(
    /可以换成说明这件事的英文词。改为：\nrecords\/equipment\/2023\/2023-03-16-name\.mdx$/,
  );
  const [named] = hints({ 'records/equipment/2023/2023-03-16-党课-talk.mdx': record() });
  expect(named).not.toContain('换成');
});

it.each(['"null"', 'list', "'mapping'"])('quotes a text that reads like a type: %s', (text) => {
  const files = { [recordFile]: record().replace('31', text) };
  const { issues, names } = loadTree(files);
  const told = issues.map(({ issue }) => describeIssue(issue, names).message);
  expect(told).toEqual([expect.stringContaining(`现在是“${text.replaceAll(/["']/g, '')}”`)]);
});

describe('what a metric takes', () => {
  const found = (take: string) => {
    const metrics = baseTree['catalogue/metrics.yaml'] ?? '';
    const asked = `- id: asked\n  label: 问\n  unit: 天\n  nature: flow\n  from: [整改事项]\n${take}\n`;
    return loadTree({ 'catalogue/metrics.yaml': metrics + asked });
  };

  it('is shown with the right one of two dates', () => {
    const take = '  take: { median: { days: [from, close] } }';
    const [only, ...others] = found(take).issues;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ better: [take.replace('close', 'closed')] });
    expect(only?.column).toBe(take.indexOf('close') + 1);
  });

  it('names the fields of the kind where none is near', () => {
    const { issues, names } = found('  take: { distinct: abcdef }');
    const hint = issues.map((one) => describeIssue(one.issue, names, one.better).hint);
    expect(hint).toEqual([expect.stringContaining('“due”（整改期限）、“closed”（销号日期）')]);
  });

  it('is no count of a field', () => {
    const { issues } = found('  take: { count: closed }');
    expect(issues.map(({ issue }) => issue.facts)).toEqual([
      { part: 'take', reason: 'count-of-field' },
    ]);
    expect(found('  take: count').issues).toEqual([]);
  });
});

it('shows a tag that has something in it as it would stand alone', () => {
  const at = (text: string) => ({ 'reports/2023-h1.mdx': report({}, `讲党课${text}。`) });
  const alone = '<Tally of="lectures" period="2023-Q1" />';
  const [hint] = hints(at('<Tally of="lectures" period="2023-Q1">3次</Tally>'));
  expect(hint?.split('\n').at(-1)).toBe(alone);
  expect(loadTree(at(alone)).issues).toEqual([]);
});
