import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { grouped, importsBelow, importsOf, inCircles, reachable } from '../support/imports.ts';

const graph = importsBelow('src');
const isOurs = (name: string) => name.startsWith('src/');

/** The rooms in the order of CONTRIBUTING's table; those of one row are peers. */
const rows = readFileSync(`${root}/CONTRIBUTING.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `src/'))
  .map((line) =>
    [...line.split('|')[1]!.matchAll(/`(?:src\/)?([\w.]+)`/g)].map(([, name]) => name!),
  );

/** In which row of the table a file stands; -1 for none. */
function rowOf(file: string): number {
  const [, room] = file.split('/');
  return rows.findIndex((names) => names.includes(room!));
}

describe('the imports of src', () => {
  it('are those of files that stand in a room of the table', () => {
    expect(graph.size).toBeGreaterThan(300);
    expect([...graph.keys()].filter((file) => rowOf(file) < 0)).toEqual([]);
  });

  it('lead to the same row of the table or to one above, never below', () => {
    const up = [...graph].flatMap(([file, imported]) =>
      [...imported]
        .filter((target) => isOurs(target) && rowOf(target) > rowOf(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(up).toEqual([]);
  });

  it('lead from no file back to itself, by its types neither', () => {
    expect(inCircles(graph)).toEqual([]);
  });

  it('lead from no folder of src/views back to itself', () => {
    const views = new Map([...graph].filter(([file]) => file.startsWith('src/views/')));
    expect(inCircles(grouped(views, (name) => (isOurs(name) ? dirname(name) : name)))).toEqual([]);
  });
});

describe('src/views', () => {
  const reached = new Set(
    [...graph.keys()]
      .filter((file) => file.startsWith('src/views/'))
      .flatMap((file) => [file, ...reachable(graph, file)]),
  );

  it('reaches no template, no element and no address under a base, however far its imports lead', () => {
    const foreign = /^src\/(?:components|layouts|pages|io|content|styles)|\.astro$|client\//;
    expect([...reached].filter((name) => foreign.test(name))).toEqual([]);
  });

  it('reaches no package but those that count, compare and write plain text', () => {
    const plain =
      /^(?:csv-stringify\/sync|diff|fastest-levenshtein|hast|hast-util-to-string|hucre\/xlsx|ical-generator|string-width|unist-util-visit|yaml|zod)$/;
    expect([...reached].filter((name) => !isOurs(name) && !plain.test(name))).toEqual([]);
  });
});

describe('the walk itself', () => {
  it('sees what is imported as a type, for its effect, by a template and by its scripts', () => {
    const code = `import type { A } from './a.ts';\nimport '../b.ts';\nexport { c } from 'c';`;
    expect([...importsOf('src/x/y.ts', code)]).toEqual(['src/x/a.ts', 'src/b.ts', 'c']);
    const template = `---\nimport A from './A.astro';\n---\n<A />\n<script>\n  import '../e.ts';\n</script>\n`;
    expect([...importsOf('src/x/Y.astro', template)]).toEqual(['src/x/A.astro', 'src/e.ts']);
  });

  it('finds a circle, and only what is in it', () => {
    const leads = { a: ['b'], b: ['c'], c: ['b'], d: [] };
    const made = new Map(Object.entries(leads).map(([from, to]) => [from, new Set(to)]));
    expect(inCircles(made)).toEqual(['b', 'c']);
    expect(
      inCircles(grouped(made, (name) => (name === 'a' || name === 'c' ? 'ac' : name))),
    ).toEqual(['ac', 'b']);
  });
});
