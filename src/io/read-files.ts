import { inFile, inText, issue, type Issue } from '../domain/issues.ts';
import { listContent } from './content-files.ts';
import type { Role } from './layout.ts';
import { secondFrontmatter } from './second-frontmatter.ts';
import { documentSource, yamlSource, type NoFence, type Source } from './source.ts';
import { readText } from './text.ts';
import { lostText } from './yaml/lost-text.ts';
import { parseYaml, type Shape } from './yaml/parse.ts';

/** A file of the content folder, as far as it could be read. */
export interface ReadFile {
  readonly file: string;
  readonly role: Role;
  /** The text with its parts; `undefined` where they cannot be told apart. */
  readonly source: Source | undefined;
  /** What its YAML says; `undefined` where it cannot be read. */
  readonly data: unknown;
}

/** The files of a content folder by what they are, and what is wrong with them as files. */
export interface ReadFiles {
  readonly of: (role: Role) => readonly ReadFile[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly issues: readonly Issue[];
}

/** Reads every file of a content folder. */
export function readFiles(dir: string): ReadFiles {
  const { files, issues } = listContent(dir);
  const byRole = new Map<Role, ReadFile[]>();
  const sources = new Map<string, Source>();
  for (const { file, role } of files) {
    const { source, data, issues: found } = readFile(dir, file, role);
    issues.push(...found);
    if (source) sources.set(file, source);
    const others = byRole.get(role);
    if (others) others.push({ file, role, source, data });
    else byRole.set(role, [{ file, role, source, data }]);
  }
  return { of: (role) => byRole.get(role) ?? [], sources, issues };
}

function readFile(
  dir: string,
  file: string,
  role: Role,
): { source: Source | undefined; data: unknown; issues: readonly Issue[] } {
  const { text, issues } = readText(dir, file);
  if (text === undefined) return { source: undefined, data: undefined, issues };
  const source = file.endsWith('.yaml') ? yamlSource(file, text) : documentSource(file, text);
  if ('missing' in source) {
    return { source: undefined, data: undefined, issues: [...issues, fenceIssue(file, source)] };
  }
  const parsed = parseYaml(source, shapeOf(role));
  const found = [...issues, ...pasteIssues(source)];
  return 'value' in parsed
    ? { source, data: parsed.value, issues: found }
    : { source, data: undefined, issues: [...found, ...parsed.issues] };
}

function fenceIssue(file: string, { missing, line, written, key }: NoFence): Issue {
  const facts = written === undefined ? {} : { written };
  if (missing === 'second') return issue('frontmatter-unclosed', facts, inText(file, line, 1));
  if (key !== undefined) return issue('frontmatter-missing', { key }, inText(file, line, 1));
  const place = written === undefined ? inFile(file) : inText(file, line, 1);
  return issue('frontmatter-missing', facts, place);
}

/** What would go unread in a document although it can be read: a second one, and text behind a `#`. */
function pasteIssues(source: Source): Issue[] {
  return source.file.endsWith('.yaml') ? [] : [...secondFrontmatter(source), ...lostText(source)];
}

/** The files that are lists of entries. */
const lists: readonly Role[] = ['kinds', 'metrics', 'claims', 'crosswalk'];

function shapeOf(role: Role): Shape {
  return lists.includes(role) ? 'list' : 'mapping';
}
