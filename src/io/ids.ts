import { inData, issue, type FieldPath, type Issue } from '../domain/issues.ts';
import { locate } from './positions.ts';
import type { Source } from './source.ts';

interface Holder {
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
    const holder = this.#holders.get(id);
    if (!holder) {
      this.#holders.set(id, { file, path });
      return [];
    }
    const { line } = locate(inData(holder.file, holder.path), this.#sources.get(holder.file));
    const first = `${holder.file}:${line}`;
    return [issue('duplicate-id', { id, first }, inData(file, path))];
  }
}
