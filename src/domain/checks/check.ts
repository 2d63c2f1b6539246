import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issues.ts';
import type { Passage } from '../prose.ts';
import type { Unread } from '../unread.ts';

/**
 * The texts below the frontmatter, for the checks that judge them. The corpus holds no texts:
 * they are looked up where they lie.
 */
export interface Texts {
  /** A record's text as it is written, with how many lines of its file stand before it. */
  readonly bodyOf: (recordId: string) => Body;
  /** What a report, plan or page says in its own words, by its file: without what it quotes, in order. */
  readonly proseOf: (file: string) => readonly Passage[];
  /** The lines of a report's text that say something, as they are written, by its file. */
  readonly linesOf: (file: string) => readonly TextLine[];
}

/** A line of a text: where it stands in the file, and a digest of what it says. */
export interface TextLine {
  readonly line: number;
  readonly digest: string;
}

interface Body {
  readonly text: string;
  readonly line: number;
}

/**
 * A rule over the whole content: its name and what it finds. It answers issues and never throws, and says nothing
 * that what could not be read may refute.
 */
export interface Check {
  readonly name: string;
  /** It computes figures, and is given what is whole alone (`soundCorpus`). */
  readonly computes?: true;
  readonly find: (corpus: Corpus, texts: Texts, unread: Unread) => Issue[];
}
