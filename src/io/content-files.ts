import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { hiddenIn } from '../domain/hidden-characters.ts';
import { inFile, issue, type Issue, type IssueFacts } from '../domain/issues.ts';
import { folded } from './ids.ts';
import { isLeftover } from './leftovers.ts';
import {
  isIgnored,
  isRecordsPlace,
  isSetAside,
  isValidName,
  placeFile,
  type Role,
} from './layout.ts';

/** A file of the content folder that has its place there. */
interface ContentFile {
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
  const passed = { leftover: [] as string[], aside: [] as string[] };
  const taken = new Map<string, string>();
  for (const entry of walk(dir)) {
    const { file } = entry;
    if (entry.passed) {
      passed[entry.passed].push(file);
      continue;
    }
    const found = issueOf(entry, taken);
    issues.push(...found);
    const placement = placeFile(file);
    if ('role' in placement && found.every(({ code }) => code === 'name-case')) {
      files.push({ file, role: placement.role });
    }
  }
  return {
    files,
    issues: [
      ...issues,
      ...listedOnce('files-left-over', passed.leftover),
      ...listedOnce('files-set-aside', passed.aside),
    ],
  };
}

/** One issue for all files that were passed over for one reason. */
function listedOnce(
  code: 'files-left-over' | 'files-set-aside',
  files: readonly string[],
): Issue[] {
  const [first] = files;
  return first === undefined ? [] : [issue(code, { files }, inFile(first))];
}

/** What is wrong with an entry; `taken` are the names so far, in lower case. */
function issueOf({ file, trouble, link }: Entry, taken: Map<string, string>): Issue[] {
  if (trouble !== undefined) return [issue('file-unreadable', { reason: trouble }, inFile(file))];
  if (link !== undefined) return [issue('file-is-link', { to: link }, inFile(file))];
  const first = taken.get(folded(file));
  if (first === undefined) taken.set(folded(file), file);
  const facts = first !== undefined && { name: baseOf(file), other: baseOf(first), first };
  return [...(facts ? [issue('name-case', facts, inFile(file))] : []), ...nameIssue(file)];
}

function nameIssue(file: string): Issue[] {
  const [hidden] = hiddenIn(file);
  if (hidden) {
    const facts = { codePoint: hidden.codePoint, count: 1, in: 'name' } as const;
    return [issue('hidden-character', facts, inFile(file))];
  }
  const placement = placeFile(file);
  if ('expected' in placement) {
    if (isRecordsPlace(file)) {
      return [issue('file-name-invalid', { name: file, isUndated: true }, inFile(file))];
    }
    return [issue('file-misplaced', { expected: placement.expected }, inFile(file))];
  }
  const isGood = isValidName(placement.role, file);
  return isGood ? [] : [issue('file-name-invalid', { name: file }, inFile(file))];
}

interface Entry {
  readonly file: string;
  /** Why it cannot be read: a code of Node's file system, or `not-a-file`. */
  readonly trouble?: string;
  /** Where it leads, if it is a symbolic link: what it leads to would be read twice, or by one editor alone. */
  readonly link?: LinkTarget;
  /** Why it is skipped with all its content: a program's leftover, or a file put aside. */
  readonly passed?: 'leftover' | 'aside';
}

function walk(dir: string): Entry[] {
  let root: string;
  try {
    root = realpathSync(dir);
  } catch {
    // Without the folder there are no files; the readers report what is missing.
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
    const file = path === '' ? entry.name : `${path}/${entry.name}`;
    const passed = whyPassed(entry.name);
    if (passed) found.push({ file, passed });
    if (passed || isIgnored(entry.name)) continue;
    const inside = join(real, entry.name);
    if (entry.isDirectory()) visit(inside, file, [...above, inside], root, found);
    else if (entry.isSymbolicLink()) found.push({ file, link: targetOf(inside, root, above) });
    else found.push(entry.isFile() ? { file } : { file, trouble: 'not-a-file' });
  }
}

function whyPassed(name: string): Entry['passed'] {
  if (isLeftover(name)) return 'leftover';
  return isSetAside(name) ? 'aside' : undefined;
}

type LinkTarget = IssueFacts['file-is-link']['to'];

/** Where a symbolic link leads that lies below `root` in the folders `above`. */
function targetOf(path: string, root: string, above: readonly string[]): LinkTarget {
  try {
    const real = realpathSync(path);
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return 'outside';
    if (above.includes(real)) return 'itself';
    return statSync(real).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? 'itself' : 'nothing';
  }
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The code of a file system error (`EACCES`). */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
