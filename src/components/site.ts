import type { Root } from 'hast';
import { content, corpusOf, htmlOf } from '../content.ts';
import type { Corpus } from '../domain/corpus.ts';
import { isError } from '../domain/issues.ts';
import { describeIssue } from '../labels/issues.ts';
import { textOfFile as textIn } from '../views/texts.ts';
import { href } from './html/href.ts';

/** The corpus that all pages show. Throws where the content could not be read at all: the build has said why. */
export function siteCorpus(): Corpus {
  return corpusOf(content());
}

/** An error of the content, as a page tells of it. */
interface ToldError {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly title: string;
}

/** The errors of the content: none in a site that was built, as they keep it from being built. */
export function contentErrors(): readonly ToldError[] {
  const { issues, names } = content();
  return issues
    .filter(({ issue }) => isError(issue))
    .map(({ issue, file, line }) => ({ file, line, title: describeIssue(issue, names).title }));
}

/** What is wrong with the component that begins at a place of a file (`placeOf`), in a sentence. */
export function wrongAt(file: string, place: string): string | undefined {
  const [line, column] = place.split(':').map(Number);
  const { issues, names } = content();
  const found = issues.find(
    (one) => one.file === file && one.line === line && one.column >= (column ?? 0),
  );
  return found && describeIssue(found.issue, names).message.replace(/。$/, '');
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
