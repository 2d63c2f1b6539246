import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textReason } from '../../src/io/markdown/reason.ts';
import { yamlReason } from '../../src/io/yaml/reason.ts';
import { noNames } from '../../src/domain/names.ts';
import { describeIssue } from '../../src/labels/issues.ts';
import { loadTree, record } from '../support/content-tree.ts';
import { recordFile } from '../support/problems.ts';

const require = createRequire(import.meta.url);
const resolveFrom = (from: string, name: string) => createRequire(from).resolve(name);

/** The texts in a parser's own code that a pattern finds. */
function said(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, text = '']) => text);
}

describe('a reason of a parser', () => {
  it('is one of ours for all that js-yaml can say', () => {
    const loader = join(dirname(require.resolve('js-yaml')), 'lib/loader.js');
    const errors = said(loader, /throwError\(state, ['"](.+?)['"](?: \+|\))/g);
    expect(errors.length).toBeGreaterThan(50);
    // How deep a text nests has an issue of its own.
    const others = errors.filter((text) => !text.includes('maxDepth'));
    expect(others.filter((text) => yamlReason(text) === 'other')).toEqual([]);
    expect(yamlReason('expected a single document in the stream, but found more')).not.toBe(
      'other',
    );
  });

  it('is one of ours for all that the parsers of MDX can say', () => {
    const mdx = require.resolve('remark-mdx');
    const jsx = resolveFrom(
      resolveFrom(mdx, 'micromark-extension-mdxjs'),
      'micromark-extension-mdx-jsx',
    );
    const tags = said(join(dirname(jsx), 'lib/factory-tag.js'), /crash\(\s*code,\s*'(.+?)',/g);
    expect(tags.length).toBeGreaterThan(10);
    const factory = resolveFrom(jsx, 'micromark-factory-mdx-expression');
    const tree = resolveFrom(resolveFrom(mdx, 'mdast-util-mdx'), 'mdast-util-mdx-jsx');
    const others = [
      ...said(factory, /VFileMessage\(\s*'(.+?)'/g),
      ...said(join(dirname(tree), 'lib/index.js'), /VFileMessage\(\s*'(.+?)'/g),
    ];
    expect(others.length).toBeGreaterThan(8);
    // Two of them name what they have met in the middle.
    const whole = others.map((text) => (text === 'Unexpected `' ? `${text}x\` in code` : text));
    const reasons = [...tags.map((at) => `Unexpected character \`a\` (U+0061) ${at}`), ...whole];
    expect(reasons.filter((text) => textReason(text) === 'other')).toEqual([]);
  });

  it('that nobody knows is told without its English', () => {
    expect(yamlReason('something new under the sun')).toBe('other');
    expect(textReason('something new under the sun')).toBe('other');
  });

  it.each([
    ['a directive', '%YAML\na: b'],
    ['a directive without an end', '%YAML 1.2\na: b'],
    ['a second document', 'a: b\n... \nc: d'],
    ['an anchor without a name', 'a: & b'],
    ['a tag', 'a: !<'],
    ['a list as a key', '[[a], b]: c'],
    ['a question mark', 'a: b\n? - c\n d'],
    ['an escape', 'a: "\\q"'],
  ])('has no word of a parser where the YAML has %s', (_what, head) => {
    const { issues } = loadTree({ [recordFile]: `---\n${head}\n---\n正文\n` });
    const [found] = issues.filter(({ file }) => file === recordFile);
    expect(found && describeIssue(found.issue, noNames).message).toMatch(/\p{Script=Han}/u);
    for (const { issue } of issues) {
      expect(describeIssue(issue, noNames).message).not.toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/);
    }
  });
});

describe('a number that is none', () => {
  it.each(['.inf', '-.inf', '.Inf', '.nan', '.NaN', '1e999'])(
    '%s is refused as a text',
    (written) => {
      const text = record().replace('attendance: 31', `attendance: ${written}`);
      const { issues } = loadTree({ [recordFile]: text });
      expect(issues.map(({ issue }) => issue)).toMatchObject([
        { code: 'wrong-type', facts: { expected: 'count', got: written } },
      ]);
      const [found] = issues;
      expect(found && describeIssue(found.issue, noNames).hint).not.toMatch(/inf|nan|e999/i);
    },
  );
});
