import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { listContent } from '../../src/io/content-files.ts';
import type { Role } from '../../src/io/layout.ts';
import { documentSource } from '../../src/io/source.ts';
import { makeFolder, writing } from '../lib/writing.ts';

/** Says that a folder was generated, so that it may be replaced; hidden names are no content. */
const mark = '.youju-generated';

/** A mapping as YAML has it. */
export type Data = Readonly<Record<string, unknown>>;

/** A folder that content is generated into. */
export class ContentFolder {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Whether it may be written: it is not there, empty, or was generated before. */
  isOurs(): boolean {
    if (!existsSync(this.dir)) return true;
    const names = readdirSync(this.dir);
    return names.length === 0 || names.includes(mark);
  }

  /** Clears what was generated before. */
  clear(): void {
    rmSync(this.dir, { recursive: true, force: true });
    makeFolder(this.dir);
    writeFileSync(join(this.dir, mark), '');
  }

  /** Writes a file with the folders that it needs; each folder is made once. */
  write(file: string, text: string): void {
    const path = join(this.dir, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      makeFolder(folder);
      this.#made.add(folder);
    }
    writing(path, () => {
      writeFileSync(path, text);
    });
  }

  readonly #made = new Set<string>();
}

/** The new data of a file that is copied. Files of other roles are not copied. */
type Takers = Readonly<Partial<Record<Role, (data: Data, file: string) => Data>>>;

/** The files of a content folder that are copied, with their data changed. */
export function* takenOver(dir: string, takers: Takers): Generator<{ file: string; text: string }> {
  for (const { file, role } of listContent(dir).files) {
    const take = takers[role];
    if (!take) continue;
    const text = readFileSync(join(dir, file), 'utf8').replaceAll('\r\n', '\n');
    yield {
      file,
      text: file.endsWith('.yaml') ? changed(text, file, take) : document(text, file, take),
    };
  }
}

/** A list (of kinds, of metrics) has nothing to change. */
function changed(text: string, file: string, take: (data: Data, file: string) => Data): string {
  const data: unknown = load(text, { schema: CORE_SCHEMA });
  return isMapping(data) ? yaml(take(data, file)) : text;
}

function document(text: string, file: string, take: (data: Data, file: string) => Data): string {
  const source = documentSource(file, text);
  if ('missing' in source) return text;
  const data: unknown = load(source.data.text, { schema: CORE_SCHEMA });
  return isMapping(data) ? mdx(take(data, file), standingAlone(source.body.text)) : text;
}

/**
 * A text that leads to nothing that is not taken over: links to records and guide pages lead to their lists, and of
 * reports that nobody has sent no promises are listed.
 */
function standingAlone(text: string): string {
  return text
    .replace(/\]\(\/(records|guide)\/[^)\s]*/g, '](/$1/')
    .replace(/^<LastPromises \/>$/gm, '');
}

/** A document of frontmatter and text. */
export function mdx(data: Data, body: string): string {
  return `---\n${yaml(data)}---\n${body}`;
}

function yaml(data: Data): string {
  return dump(data, { schema: CORE_SCHEMA, flowLevel: 2, lineWidth: -1 });
}

function isMapping(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
