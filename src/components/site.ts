import type { Root } from 'hast';
import { content, corpusOf, htmlOf } from '../content.ts';
import type { Corpus } from '../domain/corpus.ts';
import { textOfFile as textIn } from '../views/texts.ts';
import { href } from './html/href.ts';

/** The corpus that all pages show. Throws where the content could not be read at all: the build has said why. */
export function siteCorpus(): Corpus {
  return corpusOf(content());
}

/** The text of a report, plan, guide page or branch, by its file. */
export function textOfFile(file: string): Root {
  return textIn(content(), file);
}

/** The text of a record. */
export function bodyOf(recordId: string): Root {
  return content().bodyOf(recordId);
}

/** A text without components, as a record and a branch have it, as HTML. */
export function bodyHtml(root: Root): string {
  return htmlOf(root, href('/'));
}
