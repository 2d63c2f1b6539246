import type { Root } from 'hast';
import { content } from '../content.ts';
import type { Corpus } from '../domain/corpus.ts';

/** The corpus that all pages show. Throws where the content could not be read at all: the build has said why. */
export function siteCorpus(): Corpus {
  const { corpus, dir } = content();
  if (!corpus) throw new Error(`No content can be read in ${dir}.`);
  return corpus;
}

/** The text of a report, plan, guide page or branch, by its file. */
export function textOfFile(file: string): Root {
  return content().documents.get(file) ?? { type: 'root', children: [] };
}

/** The text of a record. */
export function bodyOf(recordId: string): Root {
  return content().bodyOf(recordId);
}
