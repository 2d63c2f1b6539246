import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { corpusFor } from '../../src/domain/sent/sent-corpus.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import { loadContent, type Content } from '../../src/io/load.ts';
import { readFiles } from '../../src/io/read-files.ts';
import { reportDocument } from '../../src/document/model/report-document.ts';
import { sentPromises, sentText, sourcesOf } from '../../src/io/sent-sources.ts';
import { csvOf } from '../../src/tables/csv.ts';
import { evidenceSheet } from '../../src/tables/evidence.ts';
import { annexTable, annexWorkbook } from '../../src/views/report/annex/annex-tables.ts';
import { evidenceView } from '../../src/views/report/figure/evidence-view.ts';
import { closing, sheetTable } from '../../src/views/report/report-view.ts';
import {
  blockDefinitions,
  blockTitle,
  figureGroups,
} from '../../src/views/report/table/cell-evidence.ts';
import { reportText } from '../../src/views/report/text/text-view.ts';
import { printedParts } from '../../src/views/search/printed-texts.ts';
import { freezeReport } from '../../src/views/sent/freeze.ts';
import { reportText as toldFigures } from '../../scripts/lib/tally-text.ts';
import { figureJson } from '../../scripts/lib/figure-json.ts';
import { fileText } from '../../scripts/send/file-text.ts';

/** The text of a report's figures file, as `npm run send` writes it. */
export function figuresText(content: Content, id: string, on = '2023-07-14'): string {
  const { report, root, corpus } = found(content, id);
  const { asked, explained, ...frozen } = freezeReport(corpus, report, root, on);
  const files = readFiles(content.dir);
  const sources = sourcesOf(corpus, files, { asked, explained }, report.period);
  const text = sentText(files, report);
  const promises = sentPromises(files, report);
  const entry = { on, commit: 'f'.repeat(40), promises, text, ...frozen, sources };
  return fileText({ format: 1, entries: [entry] });
}

/** Sends a report of a content folder without any of the command's questions, and reads the folder again. */
export function sendIn(content: Content, id: string, today = '2023-08-15'): Content {
  const { report } = found(content, id);
  writeFileSync(join(content.dir, `reports/${id}.figures.json`), figuresText(content, id));
  const path = join(content.dir, report.file);
  const text = readFileSync(path, 'utf8');
  const unsaid = text.replace(/^status: .*\n/m, '');
  writeFileSync(path, unsaid.replace('---\n', '---\nstatus: 已报送\n'));
  return loadContent(content.dir, today);
}

/**
 * Everything that is printed of a report, as data: its text, sheet, evidence, files, JSON and what the search is fed.
 */
export function printedOf(content: Content, id: string): Record<string, unknown> {
  const { report, root, corpus } = found(content, id);
  const own = corpusFor(corpus, report);
  const view = reportText(corpus, report, root);
  const figures = figuresOf(corpus, report);
  return {
    text: [...view.prepared].map(([place, made]) => [place, asPrinted(made)]),
    search: printedParts(view),
    sheet: csvOf(sheetTable(corpus, report)),
    closing: closing(corpus, report, root),
    evidence: figures.map((figure) => asPrinted(evidenceView(own, figure))),
    files: figures.map(({ tally, metric }) => csvOf(evidenceSheet(own, tally, metric.label))),
    json: figures.map((figure) => figureJson(own, figure)),
    word: asPrinted(reportDocument(corpus, report, root, { annex: true })),
    annex: [csvOf(annexTable(corpus, report)), asPrinted(annexWorkbook(corpus, report))],
    told: toldFigures(own, report, figures),
    tables: view.blocks.flatMap((made) => (made.is === 'figures' ? csvOf(made.block.table) : [])),
    blocks: view.blocks.map((block) => [
      blockTitle(own, block),
      blockDefinitions(own, block),
      asPrinted(figureGroups(own, block)),
    ]),
  };
}

function found({ corpus, documents }: Content, id: string) {
  const report = corpus?.reports.get(id);
  const root = report && documents.get(report.file);
  if (!corpus || !report || !root) throw new Error(`no report ${id}`);
  return { corpus: corpus satisfies Corpus, report, root };
}

/** What of a view is compared: nothing that is not printed, nor where a record's title leads, which lies elsewhere later. */
const notPrinted = new Set(['figure', 'figures', 'tally', 'known', 'about', 'since']);

/** A view as data, without the words for what was known when, which change with the sending. */
function asPrinted(view: unknown): unknown {
  return JSON.parse(
    JSON.stringify(view, (key, each: unknown) => {
      if (notPrinted.has(key)) return undefined;
      const isText = typeof each === 'string';
      if (isText && key === 'path' && each.startsWith('/records/')) return undefined;
      return isText && each.startsWith('截至') ? undefined : each;
    }),
  );
}
