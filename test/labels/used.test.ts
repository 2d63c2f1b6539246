import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { labelTables } from '../support/label-uses.ts';
import { sourceOf, sourcesBelow, walk } from '../support/sources.ts';
import { examples } from './issues/examples.ts';

const sources = sourcesBelow('src', 'scripts');

it('each label is used somewhere', () => {
  const tables = labelTables(sources);
  expect(tables.flatMap(({ keys }) => keys).length).toBeGreaterThan(1000);
  const unused = tables.flatMap(({ name, unused: keys }) => keys.map((key) => `${name} ${key}`));
  expect(unused).toEqual([]);
});

it('each issue code is found by something', () => {
  const codes = Object.keys(examples);
  expect(codes.length).toBeGreaterThan(100);
  const written = new Set<string>();
  for (const { path, tree } of sources) {
    if (path.startsWith('src/labels/') || path.startsWith('src/domain/issues')) continue;
    walk(tree, (node) => {
      if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent))
        written.add(node.text);
    });
  }
  expect(codes.filter((code) => !written.has(code))).toEqual([]);
});

describe('a label counts as used', () => {
  const ui = `export const ui = { 'a.one': '甲', 'a.two': '乙', 'b.one': '丙' } as const;`;

  /** What is unused of `ui`, with `code` in a file beside `src/labels`. */
  function unused(code: string, file = 'src/views/page.ts', labels = ui): readonly string[] {
    const imported = `import { ui } from '../labels/ui.ts';`;
    const text = file.endsWith('.astro')
      ? `---\n${imported}\n---\n${code}`
      : `${imported}\n${code}`;
    const read = [sourceOf('src/labels/ui.ts', labels), sourceOf(file, text)];
    return labelTables(read).find(({ keys }) => keys.includes('a.one'))?.unused ?? [];
  }

  it('by its own key, in code and in templates', () => {
    expect(unused(`print(ui['a.one']);`)).toEqual(['a.two', 'b.one']);
    expect(unused(`print(is ? ui[is ? 'a.one' : 'b.one'] : '');`)).toEqual(['a.two']);
    const template = `<p title={ui['a.two']}>{list.map(() => ui['b.one'])}</p>`;
    expect(unused(template, 'src/views/a.astro')).toEqual(['a.one']);
    const script = `<script>import { ui } from '../labels/ui.ts';\nprint(ui['a.one']);</script>`;
    expect(unused(script, 'src/views/a.astro')).toEqual(['a.two', 'b.one']);
  });

  it('by the form of a key, where its part can be a value', () => {
    expect(unused("print(ui[`a.${number}`], ''); const numbers = ['one'];")).toEqual([
      'a.two',
      'b.one',
    ]);
    expect(unused("print(ui[`${place}.one`]); type Place = 'a' | 'b';")).toEqual(['a.two']);
  });

  it('by a value that can be its key', () => {
    expect(unused(`print(ui[key]); const keys = ['a.one', 'b.one'] as const;`)).toEqual(['a.two']);
  });

  it('with the table as a whole, and with the table that it is a part of', () => {
    expect(unused(`Object.keys(ui);`)).toEqual([]);
    const parts = `const part = { 'a.one': '甲', 'a.two': '乙' }; export const ui = { ...part };`;
    expect(unused(`print(ui['a.one']);`, 'src/views/page.ts', parts)).toEqual(['a.two']);
  });

  it('neither by a comment, nor by a text that has its name in it, nor by its type', () => {
    const code = `// ui['a.one']\nprint("ui['a.two']", 'a.one'); type Key = keyof typeof ui;`;
    expect(unused(code)).toEqual(['a.one', 'a.two', 'b.one']);
  });
});
