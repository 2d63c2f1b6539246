import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFile, inText, issue, type Issue } from '../domain/issues.ts';
import { attempt } from '../domain/net.ts';
import { conflictsIn } from './conflicts.ts';
import { codeOf, listContent } from './content-files.ts';
import { placeFile, type Role } from './layout.ts';
import { secondFrontmatter } from './second-frontmatter.ts';
import {
  documentSource,
  withData,
  withFences,
  yamlSource,
  type NoFence,
  type Source,
} from './source.ts';
import { readText, type ReadText } from './text.ts';
import { readJson } from './read-json.ts';
import { escapedCharacters } from './yaml/escapes.ts';
import { lostText, withoutLosses } from './yaml/lost-text.ts';
import { oddNumbers } from './yaml/odd-numbers.ts';
import { parseYaml, type Shape } from './yaml/parse.ts';

/** A file of the content folder, as far as it could be read. */
export interface ReadFile {
  readonly file: string;
  readonly role: Role;
  /** The text with its parts; `undefined` where they cannot be told apart. */
  readonly source: Source | undefined;
  /** What its YAML says; `undefined` where it cannot be read. */
  readonly data: unknown;
  /** What it holds where it is no text. */
  readonly bytes?: Uint8Array;
}

/** The files of a content folder by what they are, and what is wrong with them as files. */
export interface ReadFiles {
  readonly of: (role: Role) => readonly ReadFile[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The text of every file that is one, also where its parts cannot be told apart. */
  readonly texts: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
  /** Corrected texts of files that cannot be read as they were meant. */
  readonly mended: ReadonlyMap<string, string>;
  /** The same files, some of them with other texts; a document that is not there yet is one of them. */
  readonly with: (texts: ReadonlyMap<string, string>) => ReadFiles;
}

/** A file with what is wrong with it as a file. */
export interface FileReading extends ReadFile {
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
  /** The corrected text, where slips keep the original from being read as it was meant. */
  readonly mended?: string | undefined;
}

/** Reads every file of a content folder. */
export function readFiles(dir: string): ReadFiles {
  const { files, issues } = listContent(dir);
  return gatherFiles(
    files.map(({ file, role }) => readFile(dir, file, role)),
    issues,
  );
}

/** Reads one file of a content folder, whose place has said what it is. */
export function readFile(dir: string, file: string, role: Role): FileReading {
  return role === 'form-workbook'
    ? binaryFile(dir, file, role)
    : parseFile(file, role, readText(dir, file));
}

/** A file that is no text: it has its bytes, and nothing to mend. */
function binaryFile(dir: string, file: string, role: Role): FileReading {
  const unread = { file, role, text: undefined, source: undefined, data: undefined };
  try {
    return { ...unread, bytes: readFileSync(join(dir, file)), issues: [] };
  } catch (error) {
    const facts = { reason: codeOf(error) };
    return { ...unread, issues: [issue('file-unreadable', facts, inFile(file))] };
  }
}

/** Puts files in order by what they are; `issues` are those of files that were not read. */
export function gatherFiles(files: readonly FileReading[], issues: readonly Issue[]): ReadFiles {
  const byRole = new Map<Role, ReadFile[]>();
  const sources = new Map<string, Source>();
  const texts = new Map<string, string>();
  const mended = new Map<string, string>();
  for (const one of files) {
    if (one.source) sources.set(one.file, one.source);
    if (one.text !== undefined) texts.set(one.file, one.text);
    if (one.mended !== undefined && one.mended !== one.text) mended.set(one.file, one.mended);
    const others = byRole.get(one.role);
    if (others) others.push(one);
    else byRole.set(one.role, [one]);
  }
  return {
    of: (role) => byRole.get(role) ?? [],
    sources,
    texts,
    issues: [...issues, ...files.flatMap((one) => one.issues)],
    mended,
    with: (others) =>
      gatherFiles(
        [
          ...files.map((one) => {
            const text = others.get(one.file);
            return text === undefined ? one : parseFile(one.file, one.role, { text, issues: [] });
          }),
          ...[...others].flatMap(([file, text]) => {
            const place = files.some((one) => one.file === file) ? undefined : placeFile(file);
            return place && 'role' in place
              ? [parseFile(file, place.role, { text, issues: [] })]
              : [];
          }),
        ],
        issues,
      ),
  };
}

/** Takes a file's text apart and reads its YAML. */
export function parseFile(file: string, role: Role, { text, issues }: ReadText): FileReading {
  const unread = { file, role, text, source: undefined, data: undefined };
  if (text === undefined) return { ...unread, issues };
  const reading = attempt(
    () => parseText(file, role, text, issues),
    (reason) => ({
      ...unread,
      issues: [...issues, issue('read-failed', { reason }, inFile(file))],
    }),
  );
  return { ...reading, text };
}

function parseText(
  file: string,
  role: Role,
  text: string,
  issues: readonly Issue[],
): Omit<FileReading, 'text'> {
  const conflicts = conflictsIn(file, text);
  if (conflicts.length > 0) {
    return { file, role, source: undefined, data: undefined, issues: [...issues, ...conflicts] };
  }
  if (file.endsWith('.json')) return { file, role, ...readJson(file, text, issues) };
  const source = file.endsWith('.yaml') ? yamlSource(file, text) : documentSource(file, text);
  if ('missing' in source) {
    const found = [...issues, fenceIssue(file, source)];
    const mended = withFences(text, source);
    return { file, role, source: undefined, data: undefined, issues: found, mended };
  }
  const parsed = parseYaml(source, shapeOf(role));
  const lost = file.endsWith('.yaml') ? [] : lostText(source);
  const found = [...issues, ...secondFrontmatter(source), ...lost];
  if ('value' in parsed) {
    const data = lost.length > 0 ? withoutLosses(source.data, lost) : source.data.text;
    const all = [...found, ...writtenIssues(source)];
    return { file, role, source, data: parsed.value, issues: all, mended: withData(source, data) };
  }
  const mended = parsed.mended === undefined ? undefined : withData(source, parsed.mended);
  const told = new Set(lost.map(({ at }) => JSON.stringify(at)));
  // What YAML cannot read for the lack of the same words has been told.
  const broken = parsed.issues.filter(({ at }) => !told.has(JSON.stringify(at)));
  return { file, role, source, data: undefined, issues: [...found, ...broken], mended };
}

function fenceIssue(file: string, { missing, line, written, key }: NoFence): Issue {
  const facts = written === undefined ? {} : { written };
  if (missing === 'second') return issue('frontmatter-unclosed', facts, inText(file, line, 1));
  if (key !== undefined) return issue('frontmatter-missing', { key }, inText(file, line, 1));
  const place = written === undefined ? inFile(file) : inText(file, line, 1);
  return issue('frontmatter-missing', facts, place);
}

/** What a value does not show of how it is written. */
function writtenIssues(source: Source): Issue[] {
  return [...oddNumbers(source), ...escapedCharacters(source)];
}

/** The files that are lists of entries. */
const lists: readonly Role[] = [
  'kinds',
  'metrics',
  'rules',
  'seats',
  'claims',
  'misprints',
  'crosswalk',
];

function shapeOf(role: Role): Shape {
  return lists.includes(role) ? 'list' : 'mapping';
}
