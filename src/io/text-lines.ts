import { createHash } from 'node:crypto';
import type { TextLine } from '../domain/checks/check.ts';
import type { Part } from './source.ts';

/**
 * The lines of a text that say something, each with its line in the file and a digest by which another reading is told
 * from it. Blanks at the end of a line, and lines of blanks, say nothing.
 */
export function textLines({ text, line }: Part): readonly TextLine[] {
  return text.split('\n').flatMap((written, at) => {
    const said = written.trimEnd();
    return said === '' ? [] : [{ line: line + at + 1, digest: digestOf(said) }];
  });
}

/** How many hexadecimal digits tell a line from what it could be changed to. */
const digits = 16;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
