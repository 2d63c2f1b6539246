/** The parts of a file that has been read. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The YAML: the whole file, or the frontmatter without its fences. */
  readonly data: Part;
  /** What follows the frontmatter. */
  readonly body: Part;
}

/** A stretch of whole lines of a file; `line` is how many lines stand before it. */
export interface Part {
  readonly text: string;
  readonly line: number;
}

/** Counted from 1 in the whole file; columns in UTF-16 units, as editors and JavaScript count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML file is all data. */
export function yamlSource(file: string, text: string): Source {
  return { file, text, data: { text, line: 0 }, body: { text: '', line: 0 } };
}

/** The file's text with other YAML in the place of its own. */
export function withData({ text, data, body }: Source, other: string): string {
  if (data.line === 0) return other;
  const lines = text.split('\n');
  const [before, behind] = [lines.slice(0, data.line), lines.slice(body.line - 1)];
  return [...before, ...other.replace(/\n$/, '').split('\n'), ...behind].join('\n');
}

/** What is missing of the two lines `---` around a document's YAML, and what stands in their place. */
export interface NoFence {
  readonly missing: 'first' | 'second';
  /** The line (from 1) that was meant to be one, or before which it stands; 1 where there is none. */
  readonly line: number;
  readonly written?: string;
  /** The first line with text, where it is a key that the first `---` should stand above. */
  readonly key?: string;
}

/** A document with the YAML between two lines `---` at its beginning, or what is missing of them. */
export function documentSource(file: string, text: string): Source | NoFence {
  const fences = text.matchAll(/^---[ \t]*$/gm);
  const opening = fences.next().value;
  if (opening === undefined || opening.index !== 0) return noFirstFence(text);
  const closing = fences.next().value;
  if (closing === undefined) return noSecondFence(text);
  const data = text.slice(opening[0].length + 1, closing.index);
  const body = text.slice(closing.index + closing[0].length + 1);
  return {
    file,
    text,
    data: { text: data, line: 1 },
    body: { text: body, line: 2 + data.split('\n').length - 1 },
  };
}

/** A line that was meant to be `---`: with other dashes, more or fewer of them, or indented. */
const almostFence = /^[ \t\u3000]*[-—–－─]{2,}[ \t\u3000]*$/;

/** `kind: 党课`, `kind：党课`: a key that frontmatter begins with, and no sentence. */
const beginsWithKey = /^[a-z][A-Za-z]*\s*[:：](?!\/)/;

function noFirstFence(text: string): NoFence {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() !== '');
  const written = lines[at] ?? '';
  if (beginsWithKey.test(written)) {
    return { missing: 'first', line: at + 1, key: written.trimEnd() };
  }
  if (!almostFence.test(written)) return { missing: 'first', line: 1 };
  // A good fence that only stands too low: what has to be mended is line 1.
  const line = /^---\s*$/.test(written) ? 1 : at + 1;
  return { missing: 'first', line, written: written.trimEnd() };
}

function noSecondFence(text: string): NoFence {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => index > 0 && almostFence.test(line));
  if (at < 0) return { missing: 'second', line: 1 };
  return { missing: 'second', line: at + 1, written: (lines[at] as string).trimEnd() };
}

/**
 * The text with its two lines `---` where they were meant to be; `undefined` where nobody can say. A second
 * one that is nowhere takes the place of the first blank line below the keys.
 */
export function withFences(text: string, { missing, line, written }: NoFence): string | undefined {
  const lines = text.split('\n');
  if (missing === 'first') {
    const begin = lines.findIndex((content) => content.trim() !== '');
    const rest = lines.slice(begin);
    if (written === undefined) return beginsWithKey.test(rest[0] ?? '') ? fenced(rest) : undefined;
    return fenced(rest.slice(1));
  }
  const end =
    written === undefined ? lines.findIndex((content) => content.trim() === '') : line - 1;
  if (end < 1 || !lines.slice(1, end).every(looksLikeData)) return undefined;
  return lines.with(end, '---').join('\n');
}

function fenced(lines: readonly string[]): string {
  return ['---', ...lines].join('\n');
}

/** Whether a line may belong to the YAML of a document: a key, an entry, or something further in. */
function looksLikeData(content: string): boolean {
  return /^(?:\s|#|- |["'{]|[A-Za-z]\w*\s*[:：])/.test(content);
}
