import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { readRaw, type Raw } from './recount.ts';

/** One change that an editor could make to the records. */
export type Edit =
  | { readonly do: 'delete' | 'void' | 'copy'; readonly record: Raw }
  | { readonly do: 'move'; readonly record: Raw; readonly to: string }
  | { readonly do: 'count'; readonly record: Raw; readonly more: number };

/** Counts that an edit may raise; each is bounded below by 0 only. */
const counts = ['attendance', 'essays', 'times', 'participants', 'present', 'expected'];

/** Random edits of the records of 2022 and 2023 that flows are made of. */
export function edits(raws: readonly Raw[]): fc.Arbitrary<Edit> {
  const flows = raws.filter(
    ({ data }) => !['经济指标', '党员队伍统计'].includes(String(data.kind)),
  );
  const events = flows.filter(({ data }) => data.date !== undefined);
  const counted = flows.filter(({ data }) => counts.some((name) => name in data));
  const day = fc
    .record({ month: fc.integer({ min: 1, max: 6 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ month, day: date }) => `2023-0${month}-${String(date).padStart(2, '0')}`);
  return fc.oneof(
    fc.record({
      do: fc.constantFrom('delete' as const, 'void' as const),
      record: fc.constantFrom(...flows),
    }),
    fc.record({ do: fc.constant('copy' as const), record: fc.constantFrom(...events) }),
    fc.record({ do: fc.constant('move' as const), record: fc.constantFrom(...events), to: day }),
    fc.record({
      do: fc.constant('count' as const),
      record: fc.constantFrom(...counted),
      more: fc.integer({ min: 1, max: 3 }),
    }),
  );
}

/** A copy of a content folder that edits are tried on, one at a time. */
export class Workbench {
  readonly dir: string;
  readonly raws: readonly Raw[];

  constructor(content: string) {
    this.dir = mkdtempSync(join(tmpdir(), 'youju-edits-'));
    cpSync(content, this.dir, { recursive: true });
    this.raws = readRaw(this.dir);
  }

  /** Makes an edit; the answer takes it back. */
  make(edit: Edit): () => void {
    const before = this.#text(edit.record.id);
    const { id, text } = this.#after(edit, before);
    if (id !== edit.record.id && edit.do !== 'copy') rmSync(this.#path(edit.record.id));
    if (text === undefined) rmSync(this.#path(id), { force: true });
    else this.#write(id, text);
    return () => {
      if (id !== edit.record.id) rmSync(this.#path(id), { force: true });
      this.#write(edit.record.id, before);
    };
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** Where the record stands after the edit, and its text; none where it is deleted. */
  #after(edit: Edit, before: string): { id: string; text: string | undefined } {
    const { record } = edit;
    const [, , body = ''] = before.split('---\n');
    const written = (data: object) =>
      `---\n${dump(data, { schema: CORE_SCHEMA, flowLevel: 2 })}---\n${body}`;
    switch (edit.do) {
      case 'delete':
        return { id: record.id, text: undefined };
      case 'void':
        return {
          id: record.id,
          text: written({ ...record.data, state: '作废', reason: '重复登记' }),
        };
      case 'copy':
        return { id: `${record.id}-again`, text: before };
      case 'move': {
        const [branch, , name = ''] = record.id.split('/');
        const slug = name.slice('2023-01-01'.length);
        return {
          // A name of its own, so that the move never writes over another record.
          id: `${branch}/${edit.to.slice(0, 4)}/${edit.to}${slug}-moved`,
          text: written({ ...record.data, date: edit.to, recorded: edit.to }),
        };
      }
      case 'count': {
        const raised: Record<string, unknown> = { ...record.data };
        for (const name of counts) {
          if (typeof raised[name] === 'number') raised[name] += edit.more;
        }
        return { id: record.id, text: written(raised) };
      }
    }
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
  }
}
