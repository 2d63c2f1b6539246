import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { root } from '../../scripts/site/checkout.ts';

// The snippets are no files of the project, so that the rules that need its types cannot read them.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that a snippet breaks, were it a file of the project at `path`. */
async function broken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}/${path}` });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const imports = (...from: string[]) =>
  from.map((source, index) => `export { v${String(index)} } from '${source}';`).join('\n');

describe('each room imports only from the rooms below it', () => {
  const rooms = ['wording', 'labels', 'tables', 'charts', 'search', 'views', 'io'];
  const outside = ['components', 'layouts', 'pages'];
  const allowed: Record<string, string[]> = {
    domain: [],
    wording: ['domain'],
    labels: ['domain'],
    tables: ['domain', 'wording', 'labels'],
    charts: ['domain', 'wording', 'labels', 'tables'],
    search: ['domain', 'wording', 'labels'],
    views: ['domain', 'wording', 'labels', 'tables', 'charts', 'search'],
    io: ['domain'],
  };

  for (const [room, open] of Object.entries(allowed)) {
    const closed = [...rooms, ...outside].filter(
      (other) => other !== room && !open.includes(other),
    );

    it.each(closed)(`src/${room} may not import src/%s`, async (other) => {
      const file = `src/${room}/deeper/a.ts`;
      expect(await broken(file, imports(`../../${other}/a.ts`))).toEqual(['no-restricted-imports']);
    });

    it(`src/${room} may not import the door to the content, scripts or tests`, async () => {
      const sources = ['../content.ts', '../../scripts/lib/a.ts', '../../test/support/a.ts'];
      expect(await broken(`src/${room}/a.ts`, imports(...sources))).toHaveLength(3);
    });

    it(`src/${room} may import ${[...open, 'itself'].join(', ')}`, async () => {
      const sources = [
        './b.ts',
        '../../' + room + '/c.ts',
        ...open.map((name) => `../../${name}/a.ts`),
      ];
      expect(await broken(`src/${room}/deeper/a.ts`, imports(...sources))).toEqual([]);
    });
  }

  it.each([
    ['src/domain/a.ts', '../io/a.ts', /Files, YAML and git belong in src\/io/],
    ['src/pages/a.ts', '../io/a.ts', /ask src\/content\.ts/],
    ['scripts/a.ts', '../src/components/a.ts', /src\/labels or src\/views/],
    ['src/views/a.ts', '../io/a.ts', /content comes in as an argument/],
  ])('%s is told where the code should go instead', async (file, source, told) => {
    const [result] = await eslint.lintText(`${imports(source)}\n`, { filePath: `${root}/${file}` });
    expect(result!.messages[0]!.message).toMatch(told);
  });
});

it.each(['src/tables/a.ts', 'src/views/deeper/a.ts', 'src/components/a.ts', 'scripts/lib/a.ts'])(
  '%s prints no figure without asking whether it may be told',
  async (file) => {
    const up = file.startsWith('scripts') ? '../../src/' : '../'.repeat(file.split('/').length - 2);
    expect(await broken(file, imports(`${up}wording/shown-figure.ts`))).toEqual([]);
    expect(await broken(file, imports(`${up}wording/figure.ts`))).toEqual([
      'no-restricted-imports',
    ]);
  },
);

describe('each room knows only its own packages', () => {
  it.each([
    ['src/domain/a.ts', ['zod', 'fastest-levenshtein']],
    ['src/wording/a.ts', []],
    ['src/labels/a.ts', []],
    ['src/tables/a.ts', ['csv-stringify/sync', 'hucre/xlsx', 'ical-generator', 'string-width']],
    ['src/charts/a.ts', []],
    ['src/charts/client/a.ts', ['chart.js']],
    ['src/views/a.ts', ['diff', 'yaml', 'hast', 'hast-util-to-string', 'unist-util-visit']],
    [
      'src/io/a.ts',
      ['node:fs', 'js-yaml', 'yaml', 'remark-gfm', 'micromark-core-commonmark', 'zod', 'mdast'],
    ],
    ['src/io/a.ts', ['@mdx-js/mdx', 'unist-util-visit', 'hast-util-to-string']],
  ])('%s may import %j', async (file, sources) => {
    expect(await broken(file, imports(...sources))).toEqual([]);
  });

  it.each([
    ['src/domain/a.ts', ['node:fs', 'fs', 'yaml', 'astro:content', 'chart.js', 'zod/locales']],
    ['src/wording/a.ts', ['node:path', 'zod']],
    ['src/labels/a.ts', ['node:path', 'zod']],
    ['src/tables/a.ts', ['node:fs', 'chart.js']],
    ['src/charts/a.ts', ['chart.js']],
    ['src/views/a.ts', ['node:fs', 'chart.js', 'astro:content', 'hast-util-to-html', 'docx']],
    ['src/views/a.ts', ['@mdx-js/mdx', '@astrojs/mdx']],
    ['src/io/a.ts', ['astro:content', '@astrojs/mdx', 'chart.js', 'sirv']],
  ])('%s may not import %j', async (file, sources) => {
    expect(await broken(file, imports(...sources))).toHaveLength(sources.length);
  });
});

describe('what renders and what commands', () => {
  it.each(['src/pages/a.ts', 'src/components/deeper/a.ts', 'src/layouts/a.ts'])(
    '%s imports everything but src/io, scripts and tests',
    async (file) => {
      const up = file.includes('deeper') ? '../../' : '../';
      const open = [
        'content.ts',
        'domain/a.ts',
        'labels/a.ts',
        'tables/a.ts',
        'views/a.ts',
        'components/a.ts',
      ];
      expect(await broken(file, imports(...open.map((name) => up + name)))).toEqual([]);
      const closed = ['io/a.ts', '../scripts/a.ts', '../test/a.ts'];
      expect(await broken(file, imports(...closed.map((name) => up + name)))).toHaveLength(3);
    },
  );

  it('the frontmatter and the scripts of .astro files are fenced too', async () => {
    const code = `---\nimport { a } from '../io/a.ts';\n---\n<p>{a}</p>`;
    expect(await broken('src/pages/a.astro', code)).toEqual(['no-restricted-imports']);
    const script = `<p></p>\n<script>\nimport { a } from '../io/a.ts';\na();\n</script>`;
    expect(await broken('src/pages/a.astro', script)).toEqual(['no-restricted-imports']);
  });

  it.each(['src/content.ts', 'src/content.config.ts'])(
    '%s imports src/domain and src/io only',
    async (file) => {
      expect(await broken(file, imports('./domain/a.ts', './io/a.ts'))).toEqual([]);
      expect(await broken(file, imports('./labels/a.ts', './pages/a.ts'))).toHaveLength(2);
    },
  );

  it('scripts import everything but pages, layouts and components', async () => {
    const known = ['../src/io/a.ts', '../src/labels/a.ts', '../src/views/a.ts'];
    const open = [...known, './lib/a.ts', 'node:fs', 'sirv'];
    expect(await broken('scripts/a.ts', imports(...open))).toEqual([]);
    const closed = ['../src/pages/a.ts', '../src/layouts/a.ts', '../src/components/a.ts'];
    expect(await broken('scripts/a.ts', imports(...closed))).toHaveLength(3);
  });
});

describe('there is no clock, no chance and no host in the pure rooms', () => {
  it.each([
    'export const now = Date.now();',
    'export const now = new Date();',
    'export const now = Date();',
    'export const chance = Math.random();',
    'export const load = () => import("./a.ts");',
    'export const zone = process.env.TZ;',
    'export const width = window.innerWidth;',
    'console.log("…");',
  ])('%s', async (code) => {
    for (const room of ['domain', 'wording', 'labels', 'tables', 'charts', 'search', 'views']) {
      expect(await broken(`src/${room}/a.ts`, code), room).toHaveLength(1);
    }
  });

  it('a date that is given is no clock', async () => {
    expect(
      await broken('src/domain/a.ts', 'export const day = (t: number) => new Date(t);'),
    ).toEqual([]);
  });

  it('pages have no clock either', async () => {
    const code = '---\nconst year = new Date().getFullYear();\n---\n<p>{year}</p>';
    expect(await broken('src/pages/a.astro', code)).toEqual(['no-restricted-syntax']);
  });
});

describe('words live in src/labels', () => {
  it.each([
    '<p>没有记录</p>',
    '<p title="没有记录"></p>',
    '---\nconst count = 3;\n---\n<p>{`共${count}条`}</p>',
  ])('a template holds none: %j', async (code) => {
    expect(await broken('src/components/A.astro', code)).toContain('no-restricted-syntax');
  });

  it('a template may compare with a word of the content', async () => {
    const code = '---\nconst { state } = Astro.props;\n---\n{state === "已核" && <p>{state}</p>}';
    expect(await broken('src/components/A.astro', code)).toEqual([]);
  });

  it('a command holds none', async () => {
    expect(await broken('scripts/a.ts', 'console.log("没有问题");')).toEqual([
      'no-restricted-syntax',
    ]);
  });
});

it('an `any` is no type', async () => {
  expect(await broken('src/domain/a.ts', 'export const a = (value: any) => value;')).toEqual([
    '@typescript-eslint/no-explicit-any',
  ]);
});
