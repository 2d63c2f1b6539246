import type { Root } from 'hast';
import { markup } from '../../src/components/html/html.ts';
import { stands, textFileOf, thingsOf } from '../../src/domain/addresses/about.ts';
import type { AddressForm } from '../../src/domain/addresses/forms.ts';
import { matchAddress, type Matched } from '../../src/domain/addresses/match.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { isError } from '../../src/domain/issues.ts';
import { recordPath } from '../../src/domain/reading/place.ts';
import type { Content, LocatedIssue } from '../../src/io/load.ts';
import { previewLabels as labels } from '../../src/labels/site-commands.ts';
import { reportOf } from '../lib/problems.ts';
import { reportAsText } from '../lib/reporters/text.ts';

/**
 * The page that the preview shows in place of one that cannot be made: what is wrong in the file that it
 * would be made of, or in any file where nothing can be shown at all. `undefined` where the page can be made,
 * or nothing is known to be wrong with it.
 *
 * @param address the page's address below the site's base, with slashes at both ends
 */
export function problemPage(content: Content, address: string): string | undefined {
  const { corpus, issues } = content;
  const atFault = corpus ? issuesOf(content, corpus, address) : issues;
  const { problems, counts } = reportOf({ issues: atFault, names: content.names });
  if (counts.errors === 0) return undefined;
  return pageOf(
    labels.unread,
    reportAsText({ problems, counts }, { ...plain, lineOf: content.lineOf }),
  );
}

/** The page that the preview shows where a bug of ours keeps the page from being made. */
export function failedPage(address: string, reason: string): string {
  return pageOf(labels.unread, labels.pageFailed(address, reason));
}

const plain = { pathOf: (file: string) => file, coloured: false };

/** The problems that keep a page from being made, as far as its address tells what it would be made of. */
function issuesOf(content: Content, corpus: Corpus, address: string): readonly LocatedIssue[] {
  const matched = matchAddress(address);
  if (!matched || (isThere(corpus, matched) && !isRefused(content, matched))) return [];
  return content.issues.filter(({ file }) => isMadeOf(matched, file));
}

/** Whether a page is there, and the things that it is about. */
function isThere(corpus: Corpus, matched: Matched): boolean {
  return [matched, ...thingsOf(matched)].every((one) => stands(corpus, one));
}

/** Whether the text that a page would show was refused: it is empty then, for nothing of it is ever printed. */
function isRefused(content: Content, matched: Matched): boolean {
  const texts = [matched, ...thingsOf(matched)].flatMap((one) => textFileOf(one) ?? []);
  const inText = content.issues.filter(
    ({ issue, file }) => issue.at.in === 'text' && isError(issue) && texts.includes(file),
  );
  return inText.some(({ file }) => textOf(content, file)?.children.length === 0);
}

/** The text of a document or record, by its file. */
function textOf({ documents, bodyOf, corpus }: Content, file: string): Root | undefined {
  const { id } = recordPath(file);
  return corpus?.records.has(id) ? bodyOf(id) : documents.get(file);
}

/** The files of the catalogue that entries of a sort stand in. */
const catalogueFiles: Readonly<Partial<Record<AddressForm, string>>> = {
  kind: 'catalogue/kinds/',
  theme: 'catalogue/themes.yaml',
  campaign: 'catalogue/themes.yaml',
  metric: 'catalogue/metrics.yaml',
};

/** Whether a page is made of a file: of that of its own thing, or of those that it is about. */
function isMadeOf(matched: Matched, file: string): boolean {
  return [matched, ...thingsOf(matched)].some((one) => {
    const listed = catalogueFiles[one.form];
    return listed === undefined ? textFileOf(one) === file : file.startsWith(listed);
  });
}

/**
 * A page of its own, in the look of the site: its frame needs a content that can be read. It loads again with the
 * next save.
 */
function pageOf(title: string, text: string): string {
  return markup`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="stylesheet" href="/src/styles/site.css" />
    <script type="module" src="/@vite/client"></script>
  </head>
  <body>
    <main class="page">
      <header class="page-head">
        <h1>${title}</h1>
        <p class="standfirst">${labels.unreadWhy}</p>
      </header>
      <pre style="font-family: var(--mono); white-space: pre-wrap">${text}</pre>
    </main>
  </body>
</html>
`.markup;
}
