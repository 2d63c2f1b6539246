import type { Root } from 'hast';

/** The texts that belong to a corpus, as trees; they are read once, and made where they are first asked for. */
export interface Texts {
  /** Those of reports, plans, guide pages and branches, by their file. */
  readonly documents: ReadonlyMap<string, Root>;
  /** The text of a record. Throws a `RangeError` for an unknown id. */
  readonly bodyOf: (recordId: string) => Root;
}

/** The text of a report, plan, guide page or branch, by its file; an empty one where there is none. */
export function textOfFile({ documents }: Texts, file: string): Root {
  return documents.get(file) ?? { type: 'root', children: [] };
}
