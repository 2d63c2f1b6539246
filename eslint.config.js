import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src`, and what each may import: `from` names the rooms below it, `packages` those from
 * npm or `node:` (as a regular expression). `instead` tells where code goes that needs more.
 */
const rooms = {
  domain: {
    from: [],
    packages: '(zod|fastest-levenshtein)',
    instead:
      'The domain is pure. Files, YAML and git belong in src/io, printed words in src/wording and src/labels, today and the time zone come in as arguments.',
  },
  wording: {
    from: ['domain'],
    packages: '',
    instead:
      'Wording turns a value into words. What computes the value belongs in src/domain, words of the interface in src/labels, tables of several values in src/tables.',
  },
  labels: {
    from: ['domain'],
    packages: '',
    instead:
      'Labels are words and their choice. What computes belongs in src/domain, printed figures and dates in src/wording.',
  },
  tables: {
    from: ['domain', 'wording', 'labels'],
    packages: 'csv-stringify(/.*)?|hucre/xlsx|ical-generator|string-width',
    instead:
      'Tables turn values into rows of text. Charts of them belong in src/charts, files in src/io, HTML in src/components.',
  },
  charts: {
    from: ['domain', 'wording', 'labels', 'tables'],
    packages: '',
    instead:
      'Charts turn rows into a plain configuration. What runs Chart.js belongs in src/charts/client, files in src/io, HTML in src/components.',
  },
  search: {
    from: ['domain', 'wording', 'labels'],
    packages: '',
    instead:
      'Search cuts text alike for index and query. What runs in the browser belongs in src/search/client, files in src/io, HTML in src/components.',
  },
  views: {
    from: ['domain', 'wording', 'labels', 'tables', 'charts', 'search'],
    packages: '(diff|hast|hast-util-to-string|unist-util-visit|yaml)',
    instead:
      'A view says as plain data what a page or a document says. HTML and the addresses under a base belong in src/components, reading in src/io; content comes in as an argument.',
  },
  document: {
    from: ['domain', 'wording', 'labels', 'tables', 'charts', 'views'],
    packages: '(docx|fflate|hast|hast-util-to-html|hast-util-to-string)',
    instead:
      'A document says a report on paper. What a page says too belongs in src/views, files in src/io, commands in scripts; content comes in as an argument.',
  },
  io: {
    from: ['domain'],
    packages:
      '(node:.+|js-yaml|yaml|fflate|@rgrove/parse-xml|@mdx-js/mdx|unified|remark-.+|unist-util-.+|micromark-.+|mdast.*|hast.*|zod)(/.*)?',
    instead:
      'Reading and writing know the domain only. Words belong in src/labels and src/wording, commands in scripts, pages ask src/content.ts.',
  },
};

/** Who is no room of `src`, but may not be imported by one either. */
const outside = ['components', 'layouts', 'pages', 'scripts', 'test'];

/** Whether a number may be told is asked before it is printed: only src/wording prints it unasked. */
const unasked = {
  regex: '/wording/figure\\.ts$',
  message:
    'Take a figure from src/wording/shown-figure.ts: it says as a word what would tell the attendance of a small branch.',
};

/** One pattern for rooms (`../io/…`), one for packages: whatever is not listed is fenced off. */
function fence({ from, packages, instead }, self) {
  const closed = [...Object.keys(rooms), ...outside].filter(
    (room) => room !== self && !from.includes(room),
  );
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(content\\.ts$|(${closed.join('|')})/)`,
            message: instead,
          },
          { regex: `^(?!\\.{1,2}/|(${packages})$)`, message: instead },
          unasked,
        ],
      },
    ],
  };
}

/** For what renders: everything of the project but the rooms named here. */
function closedRooms(closed, message) {
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [{ regex: `^\\.{1,2}/(.*/)?(${closed.join('|')})/`, message }, unasked],
      },
    ],
  };
}

const fencedImports = {
  selector: 'ImportExpression',
  message: 'Import at the top of the file: the fences between the rooms see only those imports.',
};

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({
  selector,
  message:
    'There is no clock here: take the day as an argument. It is read once, in src/io/today.ts.',
}));

const chance = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'The same content gives the same site: nothing may depend on chance.',
};

const hostGlobals = ['process', 'console', 'fetch', 'window', 'document', 'Buffer', 'performance'];

const chineseInTemplates = ['JSXText', 'JSXAttribute > Literal', 'TemplateElement'].map((node) => ({
  selector: `${node}[value${node === 'TemplateElement' ? '.raw' : ''}=/\\p{Script=Han}/u]`,
  message: 'Words that a reader sees live in src/labels (or src/wording, for values).',
}));

const chineseInScripts = [
  'Literal[value=/\\p{Script=Han}/u]',
  'TemplateElement[value.raw=/\\p{Script=Han}/u]',
].map((selector) => ({ selector, message: 'Words that a user sees live in src/labels.' }));

/**
 * `fields[name]` finds `toString` in every object. Whatever is looked up in a record by a name that is not
 * written in the code goes through `ownValue`; a name of a closed list is safe.
 */
const ownValues = {
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
    if (!program) return {};
    const checker = program.getTypeChecker();
    const typeOf = (node) => checker.getTypeAtLocation(nodes.get(node));
    const some = (type, test) => (type.isUnion() ? type.types : [type]).some(test);
    const isText = (node) => some(typeOf(node), (type) => type === checker.getStringType());
    const isRecord = (node) =>
      some(typeOf(node), (type) => type.getStringIndexType() !== undefined);
    const check = (node, record, name) => {
      if (isText(name) && isRecord(record)) {
        context.report({
          node,
          message: 'Names that somebody wrote: use ownValue (src/domain/own.ts).',
        });
      }
    };
    return {
      MemberExpression(node) {
        const isWritten = node.parent.type === 'AssignmentExpression' && node.parent.left === node;
        if (node.computed && !isWritten) check(node, node.object, node.property);
      },
      'BinaryExpression[operator="in"]'(node) {
        check(node, node.right, node.left);
      },
    };
  },
};

const pure = ['domain', 'wording', 'labels', 'tables', 'charts', 'search', 'views', 'document'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.youju/', 'coverage/', 'content/', 'test/fixtures/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a template prints as what it is; only objects and undefined are mistakes there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => close()` says what happens; that it gives nothing back needs no braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A `switch` over a union names each case or says what the others have in common.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `import type` is erased: without it a fence would be crossed at run time for a type's sake.
      '@typescript-eslint/consistent-type-imports': 'error',
      // `IsoDate | 'today'` tells a reader more than the `string` that it comes to.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // An issue without facts has the facts `Record<never, never>`, and a label that takes them `({}) =>`.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Chinese text falls apart into code points as it should; there is no emoji to spoil.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Nobody can declare an enum here (`erasableSyntaxOnly`), and looking for one at each assignment takes long.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // `{ a: _, ...rest }` is how a key is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // The browser's halves look up what their own page says.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['src/*/client/**', 'src/domain/own.ts'],
    plugins: { youju: { rules: { 'own-values': ownValues } } },
    rules: { 'youju/own-values': 'error' },
  },
  {
    // Types of frontmatter are checked by `astro check`; the typed rules cannot read these files.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
  },
  {
    rules: {
      // A function is read in one go, or cut in two; a `switch` over a union is one decision.
      complexity: ['error', { max: 15, variant: 'modified' }],
      'max-depth': ['error', 3],
      // The full-width space is how Chinese text is spaced.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  ...Object.entries(rooms).map(([name, room]) => ({
    files: [`src/${name}/**/*.ts`],
    rules: fence(room, name),
  })),
  {
    // The browser's halves run their library and load it when it is needed.
    files: ['src/charts/client/**', 'src/search/client/**'],
    rules: closedRooms(
      ['io', 'views', 'document', 'components', 'layouts', 'pages', 'scripts', 'test'],
      'Browser code gets its values from the page. What computes them belongs in src/domain, and reading in src/io.',
    ),
  },
  {
    files: ['src/{components,layouts,pages}/**'],
    rules: {
      ...closedRooms(
        ['io', 'scripts', 'test'],
        'Pages print prepared values. They ask src/content.ts for the content; what reads files belongs in src/io.',
      ),
      'no-restricted-syntax': ['error', ...clock, chance, ...chineseInTemplates],
    },
  },
  {
    files: ['src/content.ts', 'src/content.config.ts'],
    rules: closedRooms(
      [...Object.keys(rooms).filter((room) => room !== 'domain' && room !== 'io'), ...outside],
      'src/content.ts hands out the content and nothing else: pages and components come after it.',
    ),
  },
  {
    files: pure.map((room) => `src/${room}/**/*.ts`),
    ignores: ['src/*/client/**'],
    rules: {
      'no-restricted-syntax': ['error', ...clock, chance, fencedImports],
      'no-restricted-globals': [
        'error',
        ...hostGlobals.map((name) => ({
          name,
          message: 'This room knows neither a host nor a browser: take the value as an argument.',
        })),
      ],
    },
  },
  {
    files: ['src/views/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...clock, chance, fencedImports, ...chineseInTemplates],
    },
  },
  {
    files: ['src/io/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', fencedImports] },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: {
      ...closedRooms(
        ['components(?!/html/)', 'layouts', 'pages', 'test'],
        'Commands print values. What a page and a command share belongs in src/domain, src/wording, src/tables, src/labels or src/views.',
      ),
      'no-restricted-syntax': ['error', ...chineseInScripts],
    },
  },
  {
    // Files as an editor could write them: nobody is told anything by their words.
    files: ['scripts/bench/slow-files.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['src/domain/percent.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          { object: 'Math', property: 'round' },
          { property: 'toFixed' },
          { property: 'toPrecision' },
        ].map((way) => ({
          ...way,
          message: 'Numbers are rounded in one way: roundHalfUp (src/domain/percent.ts).',
        })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test names what it expects to be there, and a wrong guess fails it.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
