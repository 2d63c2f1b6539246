/** A line (from 1) of a file as it was read; `undefined` where there is none, or where its file is no text. */
export type LineOf = (file: string, line: number) => string | undefined;

/** The lines of texts by file, each text taken apart when one of its lines is first asked for. */
export function linesOf(texts: ReadonlyMap<string, string>): LineOf {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) files.set(file, (lines = texts.get(file)?.split('\n') ?? []));
    return lines[line - 1];
  };
}
