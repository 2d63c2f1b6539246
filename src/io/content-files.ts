import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hiddenIn } from '../domain/hidden-characters.ts';
import { inFile, issue, type Issue } from '../domain/issues.ts';
import { folded } from './ids.ts';
import { isIgnored, isValidName, placeFile, type Role } from './layout.ts';

/** A file of the content folder that has its place there. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly role: Role;
}

/**
 * Lists a content folder in the order of its paths. Files without a place, with a name that cannot stand
 * in an address, or out of reach are issues.
 */
export function listContent(dir: string): { files: ContentFile[]; issues: Issue[] } {
  const files: ContentFile[] = [];
  const issues: Issue[] = [];
  const taken = new Map<string, string>();
  for (const entry of walk(dir)) {
    const { file } = entry;
    if (entry.trouble !== undefined) {
      issues.push(issue('file-unreadable', { reason: entry.trouble }, inFile(file)));
      continue;
    }
    const first = taken.get(folded(file));
    if (first === undefined) taken.set(folded(file), file);
    else
      issues.push(
        issue('name-case', { name: baseOf(file), other: baseOf(first), first }, inFile(file)),
      );
    const [hidden] = hiddenIn(file);
    if (hidden) {
      const facts = { codePoint: hidden.codePoint, count: 1, in: 'name' } as const;
      issues.push(issue('hidden-character', facts, inFile(file)));
      continue;
    }
    const placement = placeFile(file);
    if ('expected' in placement) {
      issues.push(issue('file-misplaced', { expected: placement.expected }, inFile(file)));
    } else if (!isValidName(placement.role, file)) {
      issues.push(issue('file-name-invalid', { name: file }, inFile(file)));
    } else files.push({ file, role: placement.role });
  }
  return { files, issues };
}

interface Entry {
  readonly file: string;
  /** Why it cannot be read: a code of Node's file system, or `link-outside`, `link-loop`, `not-a-file`. */
  readonly trouble?: string;
}

function walk(dir: string): Entry[] {
  let root: string;
  try {
    root = realpathSync(dir);
  } catch {
    // No folder, no files: what is missing is said by whoever needs it.
    return [];
  }
  const found: Entry[] = [];
  visit(root, '', [root], root, found);
  return found;
}

/** Adds what lies in the folder `real`, whose path below the content folder is `path`. */
function visit(
  real: string,
  path: string,
  above: readonly string[],
  root: string,
  found: Entry[],
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(real, { withFileTypes: true });
  } catch (error) {
    found.push({ file: path || '.', trouble: codeOf(error) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isIgnored(entry.name)) continue;
    const file = path === '' ? entry.name : `${path}/${entry.name}`;
    const target = resolve(join(real, entry.name), entry, root, above);
    if ('trouble' in target) found.push({ file, trouble: target.trouble });
    else if (target.isFolder) visit(target.real, file, [...above, target.real], root, found);
    else found.push({ file });
  }
}

type Target = { readonly real: string; readonly isFolder: boolean } | { readonly trouble: string };

/** Where an entry leads. A link is followed only within the content folder, and never into itself. */
function resolve(path: string, entry: Dirent, root: string, above: readonly string[]): Target {
  if (entry.isDirectory()) return { real: path, isFolder: true };
  if (entry.isFile()) return { real: path, isFolder: false };
  if (!entry.isSymbolicLink()) return { trouble: 'not-a-file' };
  try {
    const real = realpathSync(path);
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`)) return { trouble: 'link-outside' };
    if (above.includes(real)) return { trouble: 'link-loop' };
    const status = statSync(real);
    if (status.isDirectory()) return { real, isFolder: true };
    return status.isFile() ? { real, isFolder: false } : { trouble: 'not-a-file' };
  } catch (error) {
    return { trouble: codeOf(error) };
  }
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The code of a file system error (`EACCES`). */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
