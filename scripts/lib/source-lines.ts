import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files beyond this many bytes are not shown; content that is read at all is smaller. */
const shownLimit = 256 * 1024;

/**
 * The lines of a content folder's files, each read once. A file that cannot be read as text has no lines:
 * what is wrong with it has been said already.
 */
export function sourceLines(dir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) {
      lines = linesOf(join(dir, file));
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function linesOf(path: string): readonly string[] {
  try {
    if (statSync(path).size > shownLimit) return [];
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
