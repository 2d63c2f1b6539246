import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issues.ts';

/** A rule over the whole content: its name and what it finds. It answers issues and never throws. */
export interface Check {
  readonly name: string;
  readonly find: (corpus: Corpus) => Issue[];
}
