import fc from 'fast-check';
import type { Root } from 'hast';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { htmlAndComponents } from '../../../src/io/markdown/html-and-components.ts';
import { moduleOf } from '../../../src/io/markdown/module.ts';
import { loadTree, report } from '../../support/content-tree.ts';

const file = 'reports/2023-h1.mdx';

/** The tree of a report's text, whatever is wrong with it. */
function rootOf(text: string): Root {
  return loadTree({ [file]: report({}, text) }).documents.get(file) as Root;
}

/** Everything that a module names: what it calls, imports, exports and hands over. */
function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest));
  return names;
}

describe('the module of a text', () => {
  it('has the text as it is printed, with the components where they were written', async () => {
    const code = await moduleOf(
      rootOf('共<Tally of="lectures" />，“<Said reason="原文">**百名**书记</Said>”。'),
      '/',
    );
    expect(code).toMatch(/"set:html": "<p>共"/);
    expect(code).toMatch(/_jsx\(Tally, \{\s*of: "lectures",\s*place: "6:2"/);
    expect(code).toMatch(/_jsx\(Said, \{\s*reason: "原文",\s*place: "6:27",\s*children: _jsx\(/);
    expect(code).toContain('"<strong>百名</strong>书记"');
  });

  it('keeps white space between components, which Astro drops where it stands alone in HTML', async () => {
    const code = await moduleOf(rootOf('共<Tally of="lectures" /> <Tally of="lectures" />次'), '/');
    expect(code).toMatch(/\}\), " ", _jsx\(Tally/);
  });

  it('keeps the white space of a table', () => {
    const table = '| 甲 | 乙 |\n| --- | --- |\n| <Tally of="lectures" /> | 2 |';
    expect(htmlAndComponents(rootOf(table), '/').map((part) => typeof part)).toEqual([
      'string',
      'object',
      'string',
    ]);
    expect(htmlAndComponents(rootOf(table), '/').at(-1)).toBe(
      '</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>',
    );
  });

  it('names what stands on the site below its address', async () => {
    const text = '见[记录](/records/)和[网站](https://a.cn/)。\n\n![图](/a.png)';
    expect(await moduleOf(rootOf(text), '/youju/')).toMatch(
      /\/youju\/records\/.*https:\/\/a\.cn\/.*\/youju\/a\.png/,
    );
  });

  it('tells its headings, and nothing of its front matter', async () => {
    const code = await moduleOf(rootOf('## 一、总体情况\n\n正文'), '/');
    expect(code).toContain('export const frontmatter = {};');
    expect(code).toContain('[{"depth":2,"slug":"section-一-总体情况","text":"一、总体情况"}]');
  });

  it('calls and imports the same, whatever the text says', async () => {
    const plain = namesIn(await moduleOf(rootOf('共<Tally of="lectures" />次。'), '/'));
    const pieces = [
      '`${process.exit()}`',
      '\\{process.exit()\\}',
      '"); process.exit(); ("',
      '\\<script>',
      '`</script>`',
      '\u2028',
      "'",
      '\\\\',
      '&#123;process&#125;',
      '共<Tally of="lectures" />次',
      '\n\n',
      '[a](/b)',
      '```\nimport a from "b"\n```\n',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const text = `共<Tally of="lectures" />次。\n\n${parts.join('')}`;
        // A text that was refused has fewer.
        const names = namesIn(await moduleOf(rootOf(text), '/'));
        expect([...names].filter((name) => !plain.has(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a text that would do something', () => {
  const nothing = (code: string) => !code.includes('set:html');

  it.each([
    ['an expression', '共{process.exit(1)}次', 'mdx-expression'],
    ['an import', 'import fs from "node:fs"\n\n正文', 'mdx-import'],
    ['an export', 'export const a = process.exit(1)\n\n正文', 'mdx-import'],
    ['a spread', '<Tally {...process.exit(1)} />', 'mdx-attribute-not-string'],
    [
      'an expression for an attribute',
      '<Tally of={process.exit(1)} />',
      'mdx-attribute-not-string',
    ],
    ['an expression between tags', '<Said reason="a">{process.exit(1)}</Said>', 'mdx-expression'],
    ['a brace that is never closed', '共{process.exit(1)次', 'mdx-expression'],
    [
      'a component that runs in the browser',
      '<Tally of="lectures" client:load />',
      'mdx-unknown-attribute',
    ],
    ['a link that runs', '[见此](javascript:alert(1))', 'link-unsafe'],
    [
      'a link with its own page in it',
      '[见此](data:text/html,<script>alert(1)</script>)',
      'link-unsafe',
    ],
    ['a script', '<script>alert(1)</script>', 'mdx-unknown-component'],
    ['a style', '<style>body{display:none}</style>', 'mdx-unknown-component'],
    [
      'HTML as it stands',
      '<Fragment set:html="<script>alert(1)</script>" />',
      'mdx-unknown-component',
    ],
    ['a component of the site’s own code', '<Document />', 'mdx-unknown-component'],
  ])(
    'is refused where it is %s, with its place, and nothing of it is in the module',
    async (_what, text, code) => {
      const { issues, documents } = loadTree({ [file]: report({}, text) });
      expect(issues.map(({ issue }) => issue.code)).toContain(code);
      expect(
        issues.every((issue) => issue.file === file && issue.line === 6 && issue.column > 0),
      ).toBe(true);
      const made = await moduleOf(documents.get(file) as Root, '/');
      expect(nothing(made)).toBe(true);
      expect(namesIn(made)).toEqual(namesIn(await moduleOf({ type: 'root', children: [] }, '/')));
    },
  );

  it('is refused where the front matter would name a layout', () => {
    const { issues } = loadTree({ [file]: report({ layout: '/etc/passwd' }, '正文') });
    expect(issues.map(({ issue, line }) => [issue.code, line])).toEqual([['unknown-key', 5]]);
  });
});
