import fc from 'fast-check';

/** One edit of a file. `at` chooses a place within the line, `word` what is put there. */
interface Edit {
  readonly file: string;
  readonly edit: keyof typeof edits;
  /** Which line and which place in it, as parts of 1: the same edit fits any text. */
  readonly line: number;
  readonly at: number;
  readonly word: string;
}

/** What stands in a place that was meant for something else. */
const words = [
  ...['', 'null', '0', '-1', '1.5', 'true', '2023', '2023-02-30', '2023-H1', 'bureau', '党课'],
  ...['[]', '{}', '[a, b]', '{ a: b }', '- a', '"', "'", '`', '<', '{', '&a', '*a', '!!str a'],
  ...['toString', 'constructor', 'valueOf', 'hasOwnProperty', '__proto__'],
] as const;

type Change = (lines: string[], row: number, at: number, word: string) => void;

/** Each changes the lines in place; `row` is a line that is there. */
const edits = {
  'misspells a key': onKey((key, at) => swapped(key, at)),
  'shortens a key': onKey((key, at) => key.slice(0, at) + key.slice(at + 1)),
  'doubles a letter of a key': onKey((key, at) => key.slice(0, at + 1) + key.slice(at)),
  'writes a key in capitals': onKey((key) => key.toUpperCase()),
  'renames a key': onKey((_key, _at, word) => word),
  'drops a line': (lines, row) => lines.splice(row, 1),
  'drops five lines': (lines, row) => lines.splice(row, 5),
  'doubles a line': (lines, row) => lines.splice(row, 0, lines[row] ?? ''),
  'swaps a line with the next': (lines, row) => {
    lines.splice(row, 2, ...lines.slice(row, row + 2).reverse());
  },
  'moves a line to the top': (lines, row) => lines.unshift(...lines.splice(row, 1)),
  'joins a line with the next': (lines, row) => {
    lines.splice(row, 2, lines.slice(row, row + 2).join(''));
  },
  'breaks a line': onLine((line, at) => `${line.slice(0, at)}\n${line.slice(at)}`),
  'indents a line': onLine((line) => `  ${line}`),
  'indents a line by one': onLine((line) => ` ${line}`),
  'takes an indent away': onLine((line) => line.replace(/^ {1,2}/, '')),
  'cuts a line': onLine((line, at) => line.slice(0, at)),
  'cuts the file': (lines, row, at) => {
    lines.splice(row, lines.length, (lines[row] ?? '').slice(0, at));
  },
  'drops a character': onLine((line, at) => line.slice(0, at) + line.slice(at + 1)),
  'doubles a character': onLine((line, at) => line.slice(0, at + 1) + line.slice(at)),
  'writes a word between': onLine((line, at, word) => line.slice(0, at) + word + line.slice(at)),
  'replaces a value': onLine((line, _at, word) => line.replace(/(?<=[:-] ).*/, word)),
  'replaces an entry': onLine((line, _at, word) =>
    line.replace(/[\w\p{Script=Han}-]+(?=[\]},])/u, word),
  ),
  'empties a value': onLine((line) => line.replace(/(?<=:).*/, '')),
  'comments a line out': onLine((line) => `# ${line}`),
  'writes in full width': onLine((line) =>
    line.replace(/[:,[\]{}"]/, (mark) => fullWidth[mark] ?? mark),
  ),
} as const satisfies Record<string, Change>;

const fullWidth: Readonly<Record<string, string>> = {
  ':': '：',
  ',': '，',
  '[': '［',
  ']': '］',
  '{': '｛',
  '}': '｝',
  '"': '“',
};

/** The text after an edit. */
export function edited(text: string, { edit, line, at, word }: Edit): string {
  const lines = text.split('\n');
  const row = Math.floor(line * lines.length);
  const change: Change = edits[edit];
  change(lines, row, Math.floor(at * ((lines[row] ?? '').length + 1)), word);
  return lines.join('\n');
}

/** Any single edit of one of the files; what lies in one folder is as likely as what lies in another. */
export function anyEdit(files: readonly string[]): fc.Arbitrary<Edit> {
  const folderOf = (file: string) => file.replace(/(?<=^[^/]+\/(?:kinds\/|calendar\/)?)[^/].*/, '');
  const folders = [...Map.groupBy(files, folderOf).values()];
  const part = fc.nat({ max: 9999 }).map((number) => number / 10_000);
  return fc.record({
    file: fc.constantFrom(...folders).chain((held) => fc.constantFrom(...held)),
    edit: fc.constantFrom(...(Object.keys(edits) as Edit['edit'][])),
    line: part,
    at: part,
    word: fc.constantFrom(...words),
  });
}

/** Changes a line, or the first one below that is not empty. */
function onLine(change: (line: string, at: number, word: string) => string): Change {
  return (lines, from, at, word) => {
    const row = lines.findIndex((line, index) => index >= from && line !== '');
    if (row >= 0) lines[row] = change(lines[row] ?? '', at, word);
  };
}

const anyKey = /[\w-]+(?=:)/;

/** Changes a key of the line, or of the first one below that has one. */
function onKey(change: (key: string, at: number, word: string) => string): Change {
  return (lines, from, at, word) => {
    const row = lines.findIndex((line, index) => index >= from && anyKey.test(line));
    const line = lines[row] ?? '';
    const keys = [...line.matchAll(new RegExp(anyKey, 'g'))];
    const key = keys[at % keys.length];
    if (!key) return;
    const [written] = key;
    const end = key.index + written.length;
    const other = change(written, at % written.length, word);
    lines[row] = line.slice(0, key.index) + other + line.slice(end);
  };
}

function swapped(key: string, at: number): string {
  const first = Math.min(at, key.length - 2);
  return key.length < 2
    ? `${key}${key}`
    : key.slice(0, first) + key.charAt(first + 1) + key.charAt(first) + key.slice(first + 2);
}
