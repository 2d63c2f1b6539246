import { expect, it } from 'vitest';
import { corpusOf } from '../../src/content.ts';
import { textOfRuns, type Block } from '../../src/document/model/document.ts';
import { reportDocument } from '../../src/document/model/report-document.ts';
import { wordFile } from '../../src/document/word/word-file.ts';
import { loadContent } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { printedSections } from '../../src/views/report/text/printed-text.ts';
import { reportText } from '../../src/views/report/text/text-view.ts';
import { textOfFile } from '../../src/views/texts.ts';
import { demoContent } from '../support/site.ts';
import { misplaced } from '../support/word-order.ts';
import { elementsOf, printedText, wordParts } from '../support/word-parts.ts';

const content = loadContent(demoContent, today);
const corpus = corpusOf(content);
const reports = [...corpus.reports.values()].map((report) => {
  const root = textOfFile(content, report.file);
  return { id: report.id, report, root, document: reportDocument(corpus, report, root) };
});

/** Blanks and the marks of lists, which a page and a paper set each in its own way. */
const bare = (text: string) => text.replaceAll(/\s|——/g, '');

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.is === 'item') return [block.mark + textOfRuns(block.runs)];
    if (block.is === 'heading' || block.is === 'paragraph') return [textOfRuns(block.runs)];
    return block.is === 'quote' ? textsOf(block.blocks) : [];
  });
}

it.each(reports)('the paper of $id says what its page says, with the same figures', ({ report, root, document }) => {
  const sections = printedSections(reportText(corpus, report, root));
  const page = sections.flatMap(({ title, paragraphs }) => [
    title,
    ...paragraphs.map(({ text }) => text),
  ]);
  expect(bare(textsOf(document.blocks).join(''))).toBe(bare(page.join('')));
});

it.each(reports)('the Word file of $id prints all of its paper, in the order of the schema', async ({ document }) => {
  const parts = wordParts(await wordFile(document));
  expect([...parts.values()].flatMap(misplaced)).toEqual([]);
  const printed = elementsOf(parts.get('word/document.xml')!, 'w:p').map(printedText).map(bare);
  expect(textsOf(document.blocks).map(bare).filter((text) => !printed.includes(text))).toEqual([]);
  const tables = document.blocks.filter((block) => block.is === 'table');
  const cells = tables.flatMap(({ columns, rows }) => [
    ...columns.map(({ head }) => head),
    ...rows.flatMap((row) => row.cells),
  ]);
  expect(cells.map(textOfRuns).map(bare).filter((text) => !printed.includes(text))).toEqual([]);
});
