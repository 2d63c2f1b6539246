/**
 * Files of less than the size limit that would keep a careless reader busy for minutes: each sort of text
 * repeats what a parser, a regular expression or a comparison of every word with every other takes the
 * square of. Each comes with the codes of its problems, none where it is only long.
 */

const bytes = 200_000;

type Sort = readonly [name: string, text: string, codes: readonly string[]];

/** As much of a text as is allowed, between two others. */
function filled(before: string, unit: string, after = ''): string {
  const room = bytes - Buffer.byteLength(before + after);
  return before + unit.repeat(Math.floor(room / Buffer.byteLength(unit))) + after;
}

/** As many lines as are allowed, each with its number. */
function numbered(line: (index: number) => string, most = Infinity): string {
  const lines: string[] = [];
  for (
    let size = 0;
    size < bytes && lines.length < most;
    size += Buffer.byteLength(lines.at(-1) ?? '') + 1
  ) {
    lines.push(line(lines.length));
  }
  return lines.join('\n');
}

/** `[x]`, then one backtick, `[x]`, two, … */
const growing = Array.from({ length: 130 }, (_, count) => `[x]${'`'.repeat(count)}`).join('');

const long = ['line-too-long'];
const much = ['text-too-much'];

/** Texts of documents. */
export const texts: readonly Sort[] = [
  ['a tag without an end', filled('<Tally ', 'a', '"'), long],
  ['a title in angle brackets without an end', filled('<', '汉'), long],
  ['tags without an end on lines', filled('', `<Tally ${'a'.repeat(9000)}"\n\n`), ['mdx-broken']],
  ['titles without an end on lines', filled('', `<${'汉'.repeat(3000)}\n\n`), ['mdx-broken']],
  ['attributes', filled('<Tally ', 'a="b"\n', '/>'), much],
  ['growing runs of backticks', filled('', `${growing}\n`), much],
  ['backticks', filled('', '`a\n'), much],
  ['marks of emphasis', filled('', `${'*a'.repeat(990)}\n\n`), much],
  ['links', filled('', `${'[a](b'.repeat(300)}\n\n`), much],
  ['expressions', filled('', '{a}\n\n'), much],
  ['an expression full of braces', filled('{', '{}\n'), much],
  ['headings', filled('', '# a\n\n'), much],
  ['headings by underlining', filled('', 'a\n=\n'), much],
  ['paragraphs', filled('', 'a\n\n'), much],
  ['lines', filled('', '汉\n'), much],
  ['blank lines', filled('a', '\n', 'b'), much],
  ['list entries', filled('', '- a\n'), much],
  ['rows of a table', filled('|a|\n|-|\n', '|a|\n'), much],
  ['components', filled('', '<Tally of="lectures" />，\n'), much],
  [
    'components in components',
    filled('', '<Said reason="a">\n'),
    ['mdx-jsx-in-record', 'mdx-too-deep', ...much],
  ],
  ['addresses without a host', filled('', `${'a.'.repeat(4500)}\n\n`), []],
  ['numbers that are none', filled('', `${'1,'.repeat(4500)}\n\n`), []],
  ['ordinals', filled('', `第${'1 '.repeat(4000)}次\n\n`), []],
  ['numerals without an end', filled('', `${'三十'.repeat(4500)}\n\n`), []],
  ['shares without an end', filled('', `${'分之'.repeat(4500)}\n\n`), []],
  ['hedges without an end', filled('', `${'约三十余'.repeat(2200)}\n\n`), []],
  ['quotations without an end', filled('', `${'“《'.repeat(4500)}\n\n`), much],
  ['spaces behind a number', filled('', `1${' '.repeat(9000)}x\n\n`), []],
  ['fences', filled('', '---\n'), much],
  ['code without an end', filled('', '```\n---\n'), much],
];

/** Frontmatter below the line `kind: 党课`. */
export const heads: readonly Sort[] = [
  ['a colon behind a colon', filled('title: a: b', ' ', 'x'), long],
  ['a text behind a quote', filled('title: "a"b', ' ', 'x"'), long],
  ['colons on lines', numbered((n) => `k${n}: a: b${' '.repeat(9000)}x`), ['yaml-broken']],
  ['quotes on lines', numbered((n) => `k${n}: "a"b${' '.repeat(9000)}x"`), ['yaml-broken']],
  ['full-width signs', filled('', 'k1: {a： 1，b： 2}\n'), ['yaml-duplicate-key']],
  [
    'full-width signs, and no end',
    numbered((n) => `k${n}: [a， b、c`),
    ['yaml-full-width', 'yaml-broken'],
  ],
  ['keys', numbered((n) => `k${n}: 1`), ['yaml-too-many']],
  ['keys that resemble one', numbered((n) => `titl${n}: 1`), ['yaml-too-many']],
  ['entries without their keys', filled('with:\n', '  - {}\n'), ['yaml-too-many']],
  [
    'misspelt keys of entries',
    filled('evidence:\n', '  - { typ: a, reff: b }\n'),
    ['yaml-too-many'],
  ],
  ['brackets', filled('title: ', '['), ['yaml-too-deep']],
  ['lines that are fences almost', filled('', '--- \n'), ['missing-key', 'time-missing', ...much]],
];

/** Files that are lists. */
export const lists: readonly (readonly [file: string, ...Sort])[] = [
  ['catalogue/metrics.yaml', 'empty metrics', filled('', '- {}\n'), ['yaml-too-many']],
  [
    'catalogue/metrics.yaml',
    'shares of metrics that nobody knows',
    numbered(
      (n) =>
        `- { id: m${n}, label: 指标${n}, unit: '%', nature: flow, ratio: { of: x${n}, to: y${n} } }`,
      900,
    ),
    ['unknown-metric'],
  ],
  [
    'catalogue/metrics.yaml',
    'two long codes',
    ['ab', 'ba']
      .map((id) => `- { id: ${filled('', id).slice(0, 9900)}, ratio: { of: x } }\n`)
      .join(''),
    ['missing-key'],
  ],
  ['catalogue/kinds/多.yaml', 'empty kinds', filled('', '- {}\n'), ['yaml-too-many']],
  [
    'catalogue/claims.yaml',
    'claims',
    numbered((n) => `- { phrase: 增势${n}, atLeast: 1 }`),
    ['yaml-too-many'],
  ],
];

/** A file that is made to keep its reader busy. */
export interface SlowFile {
  readonly file: string;
  /** What it repeats, in English: how its test calls it. */
  readonly name: string;
  readonly text: string;
}

/** All of them, each in every place where it may lie; records are those of a branch. */
export function slowFiles(branch: string): SlowFile[] {
  const record = `records/${branch}/2023/2023-03-16-slow.mdx`;
  const head = '---\nkind: 党课\ntitle: 一次党课\ndate: 2023-03-16\n---\n';
  const report = `---\ntitle: 一份报告\nperiod: 2023-H1\nbranch: ${branch}\n---\n`;
  return [
    ...texts.flatMap(([name, text]) => [
      { file: 'reports/slow.mdx', name, text: report + text },
      { file: record, name, text: head + text },
      { file: 'guide/slow.mdx', name, text: `---\ntitle: 一页手册\n---\n${text}` },
    ]),
    ...heads.map(([name, text]) => ({
      file: record,
      name,
      text: `---\nkind: 党课\n${text}\n---\n正文\n`,
    })),
    ...lists.map(([file, name, text]) => ({ file, name, text })),
  ];
}
