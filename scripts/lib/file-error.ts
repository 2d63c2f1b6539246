import { userInfo } from 'node:os';
import { isAbsolute, relative, sep } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { describeFileError } from '../../src/labels/file-errors.ts';
import { root } from '../site/checkout.ts';

/** A refusal of the operating system to read or write. */
interface FileError {
  /** `ENOSPC`, `EACCES`, … */
  readonly code: string;
  readonly path: string | undefined;
}

/** What SQLite, which has our locks, says instead. */
const sqliteCodes: ReadonlyMap<number, string> = new Map([
  [8, 'EROFS'], // SQLITE_READONLY
  [10, 'EIO'], // SQLITE_IOERR
  [13, 'ENOSPC'], // SQLITE_FULL
  [14, 'EACCES'], // SQLITE_CANTOPEN
]);

/** Calls of the system that are not about files though they may name one. */
const otherCalls = /^(spawn|listen|bind|connect|kill|getaddrinfo)/;

/** The refusal of the system that caused an error; `undefined` where there is none. */
export function fileErrorOf(error: unknown, depth = 0): FileError | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  const told = toldBySystem(error);
  if (told) return told;
  const errors = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [];
  for (const behind of [error.cause, ...errors]) {
    const found = fileErrorOf(behind, depth + 1);
    if (found) return found;
  }
  return toldByRust(error.message);
}

/** The fields in which Node or SQLite reports a failed system call. */
function toldBySystem(error: Error): FileError | undefined {
  const facts: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(error));
  const { code, syscall, path, dest, errcode } = facts;
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') {
    const known = sqliteCodes.get(errcode & 0xff);
    return known === undefined ? undefined : { code: known, path: pathOf(path) };
  }
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  if (!/^E[A-Z0-9]+$/.test(code) || otherCalls.test(syscall) || code === 'EPIPE') return undefined;
  // Only a move is about both places: what is copied does not fit where it goes.
  return { code, path: syscall === 'rename' ? pathOf(path, dest) : pathOf(dest ?? path) };
}

/** What the bundler says, which is written in Rust: `Failed to write file in /a\nNo space left … (os error 28)`. */
function toldByRust(message: string): FileError | undefined {
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  if (number === undefined || process.platform === 'win32') return undefined;
  const [, path] = /(?:file|directory)(?: in)? ["'`]?(\/[^\n"'`]+)/.exec(message) ?? [];
  return { code: getSystemErrorName(-Number(number)), path };
}

/** The message for it, with the path as the user would write it. */
export function fileErrorText({ code, path }: FileError): string {
  const way = path === undefined ? undefined : path.split(' → ').map(shown).join(' → ');
  const inPackages = way?.split(sep).includes('node_modules') ?? false;
  return describeFileError({ code, path: way, inPackages, user: userName() });
}

function pathOf(...paths: readonly unknown[]): string | undefined {
  const named = paths.filter((path) => typeof path === 'string');
  return named.length === 0 ? undefined : named.join(' → ');
}

function shown(path: string): string {
  const way = isAbsolute(path) ? relative(root, path) : path;
  return way === '' || way.startsWith('..') ? path : way;
}

function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined; // a number without an account, as in a container
  }
}
