import { inData, issue, type FieldPath, type Issue } from '../domain/issues.ts';
import { locate } from './positions.ts';
import type { Source } from './source.ts';

/** A name as a case-insensitive file system sees it. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

interface Holder {
  readonly id: string;
  readonly file: string;
  readonly path: FieldPath;
}

/**
 * Ids (or labels) of one sort that have to differ. Answers the issue of one that was taken before; the
 * earlier entry keeps it.
 */
export class Ids {
  readonly #holders = new Map<string, Holder>();
  readonly #sources: ReadonlyMap<string, Source>;

  constructor(sources: ReadonlyMap<string, Source>) {
    this.#sources = sources;
  }

  /** Takes an id for the entry whose id stands at `path` of `file`. */
  take(id: string, file: string, path: FieldPath): Issue[] {
    const holder = this.#holders.get(folded(id));
    if (!holder) {
      this.#holders.set(folded(id), { id, file, path });
      return [];
    }
    const { line } = locate(inData(holder.file, holder.path), this.#sources.get(holder.file));
    const first = `${holder.file}:${line}`;
    const place = inData(file, path);
    return holder.id === id
      ? [issue('duplicate-id', { id, first }, place)]
      : [issue('name-case', { name: id, other: holder.id, first }, place)];
  }
}
