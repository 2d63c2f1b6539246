import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inFile, inText, issue, type Issue } from '../domain/issues.ts';
import { codeOf } from './content-files.ts';
import { seenText } from './hidden-characters.ts';

/** Larger files are not read: content is written by hand, and a parser must not be a way to stop a build. */
export const sizeLimit = 256 * 1024;

/** What a command has written may be longer: the figures of a report with all that they were counted from. */
const writtenSizeLimit = 16 * 1024 * 1024;

/** A file's text, or why there is none. */
export interface ReadText {
  /** Without a byte order mark, with `\n` at each line's end: lines and columns stay those of the file. */
  readonly text?: string;
  readonly issues: readonly Issue[];
}

/** Reads a file of the content folder; every problem is an issue, never an exception. */
export function readText(dir: string, file: string): ReadText {
  try {
    const path = join(dir, file);
    const found = statSync(path);
    // Reading a pipe would block for ever.
    if (!found.isFile()) {
      return { issues: [issue('file-unreadable', { reason: 'not-a-file' }, inFile(file))] };
    }
    const { size } = found;
    const limit = file.endsWith('.json') ? writtenSizeLimit : sizeLimit;
    if (size > limit) {
      const facts = { bytes: size, limit };
      return { issues: [issue('file-too-large', facts, inFile(file))] };
    }
    return decodeText(readFileSync(path), file);
  } catch (error) {
    return { issues: [issue('file-unreadable', { reason: codeOf(error) }, inFile(file))] };
  }
}

/** The text of a file's bytes. */
export function decodeText(bytes: Uint8Array, file: string): ReadText {
  let decoded: string;
  try {
    decoded = strict.decode(bytes);
  } catch {
    return { issues: [notUtf8(bytes, file)] };
  }
  const issues: Issue[] = [];
  if (decoded.startsWith('\uFEFF')) {
    issues.push(issue('file-has-bom', {}, inText(file, 1, 1)));
    decoded = decoded.slice(1);
  }
  const seen = seenText(decoded, file);
  issues.push(...seen.issues);
  decoded = seen.text;
  if (decoded.trim() === '') return { issues: [...issues, issue('file-empty', {}, inFile(file))] };
  const lost = decoded.indexOf(lostCharacter);
  if (lost >= 0) {
    const { line, column } = pointAfter(decoded.slice(0, lost));
    const count = decoded.split(lostCharacter).length - 1;
    issues.push(issue('text-replaced', { count }, inText(file, line, column)));
  }
  const firstReturn = decoded.indexOf('\r');
  if (firstReturn >= 0) {
    const { line, column } = pointAfter(decoded.slice(0, firstReturn));
    const ends = decoded[firstReturn + 1] === '\n' ? 'CRLF' : 'CR';
    issues.push(issue('file-has-crlf', { ends }, inText(file, line, column)));
    decoded = decoded.replaceAll(/\r\n?/g, '\n');
  }
  return { text: decoded, issues };
}

/** What a program puts in the place of bytes that it could not read. */
const lostCharacter = '\ufffd';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function notUtf8(bytes: Uint8Array, file: string): Issue {
  // A lenient decoder replaces what is broken, so that the bytes of its text differ from there on.
  const repaired = new TextEncoder().encode(lenient.decode(bytes));
  let byte = bytes.findIndex((value, index) => value !== repaired[index]);
  if (byte < 0) byte = bytes.length - 1;
  const before = lenient.decode(bytes.subarray(0, byte)).replace(/^\uFEFF/, '');
  const { line, column } = pointAfter(before);
  return issue('file-not-utf8', { byte }, inText(file, line, column));
}

function pointAfter(before: string): { line: number; column: number } {
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}
