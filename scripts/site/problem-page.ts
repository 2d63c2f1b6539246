import type { Root } from 'hast';
import { isError } from '../../src/domain/issues.ts';
import type { Content } from '../../src/io/load.ts';
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
  if (corpus && isThere(content, address) && !isRefused(content, address)) return undefined;
  const isAtFault = corpus ? filesOf(address) : () => true;
  const { problems, counts } = reportOf(issues.filter(({ file }) => isAtFault(file)));
  if (counts.errors === 0) return undefined;
  return pageOf(labels.unread, reportAsText({ problems, counts }, plain));
}

/** The page that the preview shows where a mistake of ours keeps it from being made. */
export function failedPage(address: string, reason: string): string {
  return pageOf(labels.unread, labels.pageFailed(address, reason));
}

const plain = { pathOf: (file: string) => file, lineOf: () => undefined, coloured: false };

/** Whether the thing that an address below a section names could be read. */
function isThere({ corpus }: Content, address: string): boolean {
  const [section, id = ''] = partsOf(address);
  switch (section) {
    case 'records':
      return corpus?.records.has(partsOf(address).slice(1).join('/')) ?? false;
    case 'branches':
    case 'plans':
    case 'reports':
      return corpus?.[section].has(id) ?? false;
    case 'guide':
      return corpus?.guides.has(id) ?? false;
    case 'kinds':
    case 'metrics':
      return corpus?.catalogue[section].has(id) ?? false;
    default:
      return true;
  }
}

/** Whether the text that a page would show was refused: it is empty then, for nothing of it is ever printed. */
function isRefused(content: Content, address: string): boolean {
  const isAtFault = filesOf(address);
  const inText = content.issues.filter(
    ({ issue, file }) => issue.at.in === 'text' && isError(issue) && isAtFault(file),
  );
  return inText.some(({ file }) => textOf(content, file)?.children.length === 0);
}

/** The text of a document or record, by its file. */
function textOf({ documents, bodyOf, corpus }: Content, file: string): Root | undefined {
  const record = /^records\/(.+)\.mdx$/.exec(file)?.[1] ?? '';
  return corpus?.records.has(record) ? bodyOf(record) : documents.get(file);
}

/** The files that a page below a section is made of. */
function filesOf(address: string): (file: string) => boolean {
  const [section = '', ...rest] = partsOf(address);
  if (section === 'guide' && rest.length === 0) rest.push('index');
  if (rest.length === 0) return () => false;
  if (section === 'metrics' || section === 'kinds') {
    return (file) => file.startsWith(`catalogue/${section}`);
  }
  const name = section === 'records' ? rest.join('/') : (rest[0] ?? '');
  return (file) => file === `${section}/${name}.mdx`;
}

function partsOf(address: string): string[] {
  return address.split('/').filter((part) => part !== '');
}

/** A page of its own: the site's frame needs a content that can be read. It loads again with the next save. */
function pageOf(title: string, text: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title)}</title>
    <script type="module" src="/@vite/client"></script>
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    <p>${escaped(labels.unreadWhy)}</p>
    <pre style="white-space: pre-wrap">${escaped(text)}</pre>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
