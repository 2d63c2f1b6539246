import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { TextRole } from '../../src/domain/text-role.ts';
import { readDocument, type TextDocument } from '../../src/io/markdown/document.ts';
import type { Source } from '../../src/io/source.ts';

/** A text as it stands in a file, without the frontmatter that a file would have. */
export function textSource(text: string): Source {
  return { file: 'a.mdx', text, data: { text: '', line: 0 }, body: { text, line: 0 } };
}

/** A text as the reading takes it. */
export function documentOf(text: string, role: TextRole = 'record'): TextDocument {
  return readDocument(textSource(text), role);
}

/** What is printed of a text without problems, as HTML in one line. */
export function printedHtml(text: string, role: TextRole = 'record'): string {
  const { root, issues } = documentOf(text, role);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return htmlInLine(root);
}

/** A tree as HTML, without the line ends between its blocks. */
export function htmlInLine(root: Root): string {
  return toHtml(root).replaceAll(/>\n+|\n+(?=<)/g, (found) => found.trim());
}
