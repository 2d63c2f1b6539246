import { describe, expect, it } from 'vitest';
import { isError } from '../../src/domain/issues.ts';
import type { Content, LocatedIssue } from '../../src/io/load.ts';
import { loadTree } from '../support/content-tree.ts';
import { linkedTree as files } from '../support/linked-tree.ts';
import { RealTree } from '../support/real-tree.ts';

const tree = new RealTree(new Map(Object.entries(files)));
/** What is told of a content; that nobody has fixed the figures of its report is so all the time. */
const told = (issues: readonly LocatedIssue[]) =>
  issues
    .filter(({ issue }) => issue.code !== 'sent-without-figures')
    .map(({ file, line, issue }) => `${file}:${line} ${issue.code} ${JSON.stringify(issue.facts)}`);

it('begins with a content without a problem', () => {
  expect(told(tree.with().issues)).toEqual([]);
});

/** What keeps a file, or one entry of it, from being read. */
const slips: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'cannot be read': (text) => [text.replace(/^(---\n)?/, '$1x: [\n')],
  'has the marks of a merge': (text) => [`<<<<<<< HEAD\n${text}=======\n>>>>>>> main\n`],
  'has a key that nothing knows': (text) => [
    ...replaced(text, /^(?=[a-z]+: )/gm, () => 'zz: 1\n'),
    ...replaced(text, /^- (?=[a-z]+: )/gm, () => '- zz: 1\n  '),
    ...replaced(text, /\{ ?(?=[a-z]+: )/g, () => '{ zz: 1, '),
  ],
  'has lost a value': (text) => replaced(text, /(?<=^[ -]*[a-zA-Z]+:) .+$/gm, () => ''),
  'has a value that cannot stand there': (text) =>
    replaced(text, /(?<=[a-zA-Z]: )[^\s{}[\],][^{}[\],\n]*/g, () => '‹?›'),
  'has a list in the place of a value': (text) =>
    replaced(text, /(?<=[a-zA-Z]: )[^\s{}[\],][^{}[\],\n]*/g, () => '[甲, 乙]'),
};

/** The text with one match after the other replaced. */
function replaced(text: string, pattern: RegExp, by: () => string): string[] {
  return [...text.matchAll(pattern)].map(
    ({ 0: match, index }) => text.slice(0, index) + by() + text.slice(index + match.length),
  );
}

/** What is told of other files where one has an error: what has none may say what it likes. */
function accused(file: string, text: string, { issues }: Pick<Content, 'issues'>): string[] {
  const own = issues.filter((one) => one.file === file && isError(one.issue));
  const others = told(issues.filter((one) => one.file !== file));
  return own.length > 0 && others.length > 0 ? [text, ...told(own), ...others] : [];
}

describe.each(Object.entries(slips))('a file that %s', (_, slipsOf) => {
  it.each(Object.keys(files))('accuses no other: %s', (file) => {
    const texts = slipsOf(files[file] ?? '');
    expect(texts.flatMap((text) => accused(file, text, tree.with({ [file]: text })))).toEqual([]);
  });
});

it.each(Object.keys(files))('accuses no other while it is mended in mind: %s', (file) => {
  const text = (files[file] ?? '').replace(/: /, '：');
  expect(accused(file, text, loadTree({ ...files, [file]: text }))).toEqual([]);
});

/** What is wrong in one file, told whatever cannot be read of another. */
const mistakes: readonly (readonly [
  what: string,
  file: string,
  from: string,
  to: string,
  code: string,
])[] = [
  [
    'a seat that its branch has not',
    'branches/equipment.mdx',
    'by: 支部书记',
    'by: 支部出纳',
    'seat-unlisted',
  ],
  [
    'a seat that nobody has',
    'records/window/2023/2023-03-17-lecture.mdx',
    'checkedBy: 支部书记',
    'checkedBy: 出纳',
    'seat-unlisted',
  ],
  [
    'a growth below what is claimed',
    'records/bureau/2023/2023-H1-retail.mdx',
    '3.1',
    '-3.1',
    'claim-unsupported',
  ],
  [
    'words that say of a growth what is not so',
    'reports/2023-h1.mdx',
    '零售额<Tally',
    '零售额下降<Tally',
    'figure-contradicted',
  ],
  [
    'a period that is not its own',
    'reports/2023-h1.mdx',
    '，实现',
    '，下半年实现',
    'period-foreign',
  ],
  [
    'a metric that is not there',
    'reports/2023-h1.mdx',
    'of="growth"',
    'of="growths"',
    'unknown-metric',
  ],
  [
    'a branch that is not there',
    'plans/2023.mdx',
    'branch: bureau',
    'branch: bureaus',
    'unknown-branch',
  ],
  [
    'a theme that is not there',
    'records/equipment/2023/2023-03-16-lecture.mdx',
    '法治建设',
    '法制建设',
    'unknown-choice',
  ],
];

describe.each(mistakes)('%s', (_, wrongFile, from, to, code) => {
  const wrong = (files[wrongFile] ?? '').replace(from, to);
  it.each(Object.keys(files).filter((file) => !needed(wrongFile, code).includes(file)))(
    'is told while a file cannot be read: %s',
    (file) => {
      const unreadable = (files[file] ?? '').replace(/^(---\n)?/, '$1x: [\n');
      const { issues } = tree.with({ [file]: unreadable, [wrongFile]: wrong });
      expect(issues.map(({ issue }) => issue.code)).toContain(code);
    },
  );
});

/** What has to be readable for a file to be read at all, or for what it says to be asked. */
function needed(file: string, code: string): string[] {
  const declared = ['site.yaml', file, 'branches/bureau.mdx'];
  // A value is not known while its kind, or a record of it, is not.
  const ofValue = Object.keys(files).filter((one) => one.startsWith('records/bureau/'));
  const kinds = Object.keys(files).filter((one) => one.startsWith('catalogue/kinds/'));
  if (code === 'figure-contradicted') {
    return [...declared, ...kinds, ...ofValue, 'catalogue/metrics.yaml'];
  }
  return file.startsWith('records/')
    ? [
        ...declared,
        ...kinds,
        'catalogue/claims.yaml',
        'catalogue/metrics.yaml',
        'reports/2023-h1.mdx',
      ]
    : declared;
}

const unreadRecord = (name: string, kind: string) => ({
  [`records/${name}.mdx`]: `---\nkind: ${kind}\nzz: 1\n---\n`,
});

describe('a sum that disagrees with what was published', () => {
  const wrong = {
    ...files,
    'records/bureau/2023/2023-H1-essays.mdx': (
      files['records/bureau/2023/2023-H1-essays.mdx'] ?? ''
    ).replace('growth: 8', 'growth: 9'),
  };
  const codes = (more: Readonly<Record<string, string>>) =>
    new RealTree(new Map(Object.entries({ ...wrong, ...more })))
      .with()
      .issues.map(({ issue }) => issue.code);

  it.each([
    ['of another kind', 'window/2023/2023-04-01-x', '走访'],
    ['of a later time', 'window/2023/2023-07-01-x', '心得体会统计'],
  ])('is told beside an unreadable record %s', (_, name, kind) => {
    expect(codes(unreadRecord(name, kind))).toContain('sum-disagrees');
  });

  it.each([
    ['of its kind', '心得体会统计'],
    ['of a kind that nobody knows', '心得统计'],
  ])('is not known beside an unreadable record %s', (_, kind) => {
    expect(codes(unreadRecord('window/2023/2023-Q1-x', kind))).not.toContain('sum-disagrees');
  });
});
