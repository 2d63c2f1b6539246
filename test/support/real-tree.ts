import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { placeFile } from '../../src/io/layout.ts';
import { contentOf, type Content } from '../../src/io/load.ts';
import { gatherFiles, parseFile, type FileReading } from '../../src/io/read-files.ts';
import { decodeText } from '../../src/io/text.ts';
import { testToday } from './content-tree.ts';

const content = join(import.meta.dirname, '../../content');

/** How many records stand for all of them, spread evenly over branches and years. */
const sample = 24;

/** The demo's files by path below its folder: all but the records, of which a few stand for the others. */
export function realFiles(): ReadonlyMap<string, string> {
  const all = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(content, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
  const records = all.filter((path) => path.startsWith('records/'));
  const step = Math.ceil(records.length / sample);
  const kept = all.filter(
    (path) => !path.startsWith('records/') || records.indexOf(path) % step === 0,
  );
  return new Map(kept.map((path) => [path, readFileSync(join(content, path), 'utf8')]));
}

/** Loads files from memory with the readers that load a folder; those that were read before are kept. */
export class RealTree {
  readonly #files: ReadonlyMap<string, FileReading>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.#files = new Map([...texts].map(([file, text]) => [file, readingOf(file, text)]));
  }

  /** The content with other texts in some of the files; `undefined` leaves a file out. */
  with(changes: Readonly<Record<string, string | undefined>> = {}): Content {
    const files = new Map(this.#files);
    for (const [file, text] of Object.entries(changes)) {
      if (text === undefined) files.delete(file);
      else files.set(file, readingOf(file, text));
    }
    return contentOf('content', gatherFiles([...files.values()], []), testToday);
  }
}

function readingOf(file: string, text: string): FileReading {
  const placed = placeFile(file);
  if (!('role' in placed)) throw new RangeError(`No place for ${file}`);
  return parseFile(file, placed.role, decodeText(new TextEncoder().encode(text), file));
}
