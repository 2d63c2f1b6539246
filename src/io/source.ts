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

/** A YAML file is all data. */
export function yamlSource(file: string, text: string): Source {
  return { file, text, data: { text, line: 0 }, body: { text: '', line: 0 } };
}

/** A document with the YAML between two lines `---` at its beginning, or what is missing of them. */
export function documentSource(file: string, text: string): Source | 'missing' | 'unclosed' {
  const fences = text.matchAll(/^---[ \t]*$/gm);
  const opening = fences.next().value;
  if (opening === undefined || opening.index !== 0) return 'missing';
  const closing = fences.next().value;
  if (closing === undefined) return 'unclosed';
  const data = text.slice(opening[0].length + 1, closing.index);
  const body = text.slice(closing.index + closing[0].length + 1);
  return {
    file,
    text,
    data: { text: data, line: 1 },
    body: { text: body, line: 2 + data.split('\n').length - 1 },
  };
}
