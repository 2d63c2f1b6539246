import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { listContent } from '../../src/io/content-files.ts';
import { contentOf, type Content } from '../../src/io/load.ts';
import { gatherFiles, readFile, type FileReading } from '../../src/io/read-files.ts';
import { readFront, readOffice, written, type Office, type Raw } from './office.ts';

/** One change that an editor could make to the records. */
type Edit =
  | { readonly do: 'delete' | 'void' | 'copy' | 'delay'; readonly record: Raw }
  | { readonly do: 'move'; readonly record: Raw; readonly to: string }
  | { readonly do: 'count'; readonly record: Raw; readonly less: number }
  | { readonly do: 'turn'; readonly record: Raw };

/** Counts that an edit may lower: a branch has no more heads than members, and each is bounded below by 0 only. */
const counts = [
  ...[
    'attendance',
    'essays',
    'times',
    'participants',
    'present',
    'expected',
    'sessions',
    'attended',
  ],
  ...[
    'messages',
    'days',
    'cases',
    'consultations',
    'persons',
    'signed',
    'listed',
    'growth',
    'value',
  ],
];

/** Dates that may lie after the cut-off, and are not known then. */
const later = ['verified', 'closed', 'held'];

const flags = ['topical', 'enlarged', 'themed'];

/** Several edits at once, each of another record: making the content anew is what takes the time. */
export function editing(raws: readonly Raw[], most: number): fc.Arbitrary<Edit[]> {
  return fc.uniqueArray(edits(raws), {
    minLength: 2,
    maxLength: most,
    selector: ({ record }) => record.id,
  });
}

/** Random edits of the records: most of the first half of 2023, which the report is about. */
function edits(raws: readonly Raw[]): fc.Arbitrary<Edit> {
  const isNear = ({ data }: Raw) =>
    /^2023-(0|H1|Q1|Q2)/.test(written(data.date) || written(data.period) || '2023-0');
  const pool = raws.filter((raw, at) => isNear(raw) || at % 8 === 0);
  const having = (names: readonly string[]) =>
    fc.constantFrom(...pool.filter(({ data }) => names.some((name) => name in data)));
  const day = fc
    .record({ month: fc.integer({ min: 1, max: 6 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ month, day: date }) => `2023-0${month}-${String(date).padStart(2, '0')}`);
  return fc.oneof(
    fc.record({
      do: fc.constantFrom('delete' as const, 'void' as const),
      record: fc.constantFrom(...pool),
    }),
    fc.record({ do: fc.constant('copy' as const), record: having(['date']) }),
    fc.record({ do: fc.constant('move' as const), record: having(['date']), to: day }),
    fc.record({
      do: fc.constant('count' as const),
      record: having(counts),
      less: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ do: fc.constant('delay' as const), record: having(later) }),
    fc.record({ do: fc.constant('turn' as const), record: having(flags) }),
  );
}

/** A copy of a content folder that edits are tried on. */
export class Workbench {
  readonly dir: string;
  readonly #office: Office;
  readonly #records: Map<string, Raw>;
  readonly #readings: Map<string, FileReading>;

  constructor(content: string) {
    this.dir = mkdtempSync(join(tmpdir(), 'youju-edits-'));
    cpSync(content, this.dir, { recursive: true });
    this.#office = readOffice(this.dir);
    this.#records = new Map(this.#office.records.map((raw) => [raw.id, raw]));
    this.#readings = new Map(
      listContent(this.dir).files.map(({ file, role }) => [file, readFile(this.dir, file, role)]),
    );
  }

  /** What the project makes of the folder as it is now. Only what was edited is read again. */
  content(today: string): Content {
    const readings = [...this.#readings].sort(([a], [b]) => (a < b ? -1 : 1));
    const files = gatherFiles(
      readings.map(([, reading]) => reading),
      [],
    );
    return contentOf(this.dir, files, today);
  }

  /** The folder as it is now. Only what was edited is read again. */
  get office(): Office {
    return { ...this.#office, records: [...this.#records.values()] };
  }

  /** Makes edits; the answer takes them back. */
  make(all: readonly Edit[]): () => void {
    const undos = all.map((edit) => this.#make(edit));
    return () => {
      undos.reverse().forEach((undo) => undo());
    };
  }

  #make(edit: Edit): () => void {
    const { record } = edit;
    const before = this.#text(record.id);
    const { id, text } = after(edit, before);
    if (id !== record.id && edit.do !== 'copy') this.#remove(record.id);
    if (text === undefined) this.#remove(id);
    else this.#write(id, text);
    return () => {
      if (id !== record.id) this.#remove(id);
      this.#write(record.id, before);
    };
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  #path(id: string): string {
    return join(this.dir, 'records', `${id}.mdx`);
  }

  #text(id: string): string {
    return readFileSync(this.#path(id), 'utf8');
  }

  #write(id: string, text: string): void {
    mkdirSync(dirname(this.#path(id)), { recursive: true });
    writeFileSync(this.#path(id), text);
    const branch = id.split('/')[0] ?? '';
    this.#records.set(id, { id, branch, data: readFront(this.#path(id)) });
    const file = `records/${id}.mdx`;
    this.#readings.set(file, readFile(this.dir, file, 'record'));
  }

  #remove(id: string): void {
    rmSync(this.#path(id), { force: true });
    this.#records.delete(id);
    this.#readings.delete(`records/${id}.mdx`);
  }
}

/** Where a record stands after an edit, and its text; none where it is deleted. */
function after(edit: Edit, before: string): { id: string; text: string | undefined } {
  const { id, data } = edit.record;
  const [, , body = ''] = before.split('---\n');
  const changed = (changes: object) =>
    `---\n${dump({ ...data, ...changes }, { schema: CORE_SCHEMA, flowLevel: 2 })}---\n${body}`;
  const has = (name: string) => name in data;
  switch (edit.do) {
    case 'delete':
      return { id, text: undefined };
    case 'void':
      return { id, text: changed({ state: '作废', reason: '重复登记' }) };
    case 'copy':
      // The same once more would be a copy by mistake, which the checks refuse.
      return { id: `${id}-again`, text: changed({ title: `${written(data.title)}第二场` }) };
    case 'move': {
      const [branch, , name = ''] = id.split('/');
      const slug = name.slice('2023-01-01'.length);
      return {
        // A name of its own, so that the move never writes over another record.
        id: `${branch}/${edit.to.slice(0, 4)}/${edit.to}${slug}-moved`,
        text: changed({ date: edit.to, recorded: edit.to }),
      };
    }
    case 'count': {
      const numbers = counts.filter((name) => typeof data[name] === 'number');
      const least = Math.min(...numbers.map((name) => Number(data[name])));
      const by = least >= edit.less ? -edit.less : edit.less;
      // As it would be written: 8.3 less 1 is 7.3, not the 7.300000000000001 of binary fractions.
      const counted = numbers.map((name) => [name, Number((Number(data[name]) + by).toFixed(2))]);
      return { id, text: changed(Object.fromEntries(counted) as object) };
    }
    case 'delay':
      return {
        id,
        text: changed(Object.fromEntries(later.filter(has).map((n) => [n, '2023-07-10']))),
      };
    case 'turn':
      return { id, text: changed(Object.fromEntries(flags.filter(has).map((n) => [n, !data[n]]))) };
  }
}
