import { codeOfName } from './named.ts';
import { daysAndPeriodsOf, type Stamped } from './stamp.ts';

/** The name that a file most likely should have. */
interface MeantName {
  /**
   * Below the content folder, each part as it may be written; what the path of a record does not say is a
   * blank: `<branch>`, `<year>`, `<date>`.
   */
  readonly path: string;
  /** Whether its name says that a program made it as a copy of another file: `… - 副本`, `… (2)`. */
  readonly copy: boolean;
}

/**
 * A path below the content folder with each part as it may stand in an address: the day or period and Latin
 * words stay, Chinese ones give way to `name`, and a copy has a number of its own. A record goes to the folder
 * of its branch, whose name may stand there for its code (`branches` are names by codes), and of its year.
 */
export function meantName(path: string, branches: ReadonlyMap<string, string>): MeantName {
  const parts = path.split('/');
  const { stem, extension } = withoutExtension(parts.pop() ?? '');
  const isRecord = parts[0] === 'records';
  const { text, number } = withoutCopy(stem.normalize('NFKC'));
  const stamped = daysAndPeriodsOf(text, isRecord ? parts.flatMap(yearOf).at(-1) : undefined);
  const copy = number !== undefined;
  if (!isRecord) {
    // A range of days has two hyphens in a row, which an address of these has not.
    const stamp = stamped.stamp?.toLowerCase().replace('--', '-');
    const words = [stamp, slugOf(stamped.rest), number].filter((word) => word !== undefined);
    const name = words.length > (copy ? 1 : 0) ? words.join('-') : ['name', ...words].join('-');
    const folders = parts.map((folder) => slugOf(folder.normalize('NFKC')) ?? 'name');
    return { path: [...folders, name + extension].join('/'), copy };
  }
  const [branch = '<branch>'] = parts.slice(1).flatMap((folder) => branchOf(folder, branches));
  const year = stamped.stamp?.slice(0, 4) ?? parts.flatMap(yearOf).at(-1) ?? '<year>';
  return {
    path: ['records', branch, year, recordName(stamped, number) + extension].join('/'),
    copy,
  };
}

/**
 * The path of a text that lies where nothing is read, where it should lie, with as much as its own path says; `undefined`
 * for what is no text, or only has an ending too many. `expected` is the form of the paths that there are.
 */
export function placedName(
  file: string,
  expected: string,
  branches: ReadonlyMap<string, string>,
): string | undefined {
  if (!/\.(?:mdx?|markdown)(?:\.txt)?$/i.test(file) || file === `${expected}.txt`) return undefined;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const place = expected.startsWith('records/')
    ? file.replace(/^(?!records\/)/, 'records/')
    : expected.replace(/[^/]+$/, name);
  return meantName(place, branches).path;
}

/** A path that was proposed for another file too, with a number at its end: `…-name.mdx` → `…-name-2.mdx`. */
export function anotherName(path: string, number: number): string {
  return path.replace(/(?=\.[^./]*$)/, `-${String(number)}`);
}

/** The name of a record's file (with its ending) with another day or period at its beginning. */
export function stampedName(name: string, stamp: string): string {
  const { stem, extension } = withoutExtension(name);
  const { rest } = daysAndPeriodsOf(stem.normalize('NFKC'), undefined);
  const other = rest.endsWith(stamp) ? rest.slice(0, -stamp.length) : rest;
  return recordName({ stamp, rest: other }, undefined) + extension;
}

function recordName({ stamp = '<date>', rest }: Stamped, number: string | undefined): string {
  return [stamp, slugOf(rest) ?? (number === undefined ? 'name' : undefined), number]
    .filter((word) => word !== undefined)
    .join('-');
}

function withoutExtension(name: string): { readonly stem: string; readonly extension: string } {
  const [, stem = name, extension = ''] = /^(.+?)(\.[A-Za-z]+)(?:\.txt)?$/i.exec(name) ?? [];
  return { stem, extension: extension.toLowerCase().replace(/^\.(?:md|markdown)$/, '.mdx') };
}

/** The year that a folder says: `2023`, `2023年`. */
function yearOf(folder: string): string[] {
  const year = daysAndPeriodsOf(folder.normalize('NFKC'), undefined).stamp;
  return year === undefined ? [] : [year.slice(0, 4)];
}

function branchOf(folder: string, branches: ReadonlyMap<string, string>): string[] {
  if (yearOf(folder).length > 0) return [];
  const code = branches.has(folder) ? folder : codeOfName(folder, branches)?.code;
  const slug = /^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(folder) ? slugOf(folder) : undefined;
  return [code ?? slug ?? []].flat();
}

/** What Explorer, WPS, Finder and browsers add to the name of a copy, and the number that it gets for that. */
const copied: readonly RegExp[] = [
  /\s*[-—_]?\s*(?:副本|复件|拷贝|copy)\s*(?:\(?(?<number>\d{1,3})\)?)?\s*$/i,
  /^\s*(?:副本|复件|拷贝|copy of|copy)\s*(?:\(?(?<number>\d{1,3})\)\s*)?[-—_\s]*/i,
  /\s*\((?<number>\d{1,3})\)\s*$/,
];

function withoutCopy(stem: string): { readonly text: string; readonly number?: string } {
  for (const pattern of copied) {
    const found = pattern.exec(stem);
    if (!found || found[0] === '') continue;
    const { text, number } = withoutCopy(stem.replace(pattern, ''));
    return { text, number: String(Math.max(2, Number(found.groups?.['number'] ?? number ?? 2))) };
  }
  return { text: stem };
}

/** The Latin words and numbers of a text, joined by hyphens. */
function slugOf(text: string): string | undefined {
  return text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
}
