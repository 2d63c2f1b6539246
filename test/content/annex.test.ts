import { expect, it } from 'vitest';
import { corpusOf } from '../../src/content.ts';
import { annexAppendix } from '../../src/document/model/annex.ts';
import { textOfRuns } from '../../src/document/model/document.ts';
import { loadContent } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import type { Table } from '../../src/tables/table.ts';
import { annexTable, annexWorkbook } from '../../src/views/report/annex/annex-tables.ts';
import { annexEntries } from '../../src/views/report/annex/annex-view.ts';
import { demoContent } from '../support/site.ts';

const corpus = corpusOf(loadContent(demoContent, today));
const reports = [...corpus.reports.values()].map((report) => ({ id: report.id, report }));

/** What the page, the files and the paper have in common of each record. */
const common = ['date', 'branch', 'title', 'amount', 'evidence', 'state'];

function recordsOf({ columns, rows }: Table): string[] {
  const places = common.map((id) => columns.findIndex((column) => column.id === id));
  return rows.map(({ cells }) => places.map((at) => cells[at]?.text ?? '').join('|'));
}

it.each(reports)('the annex of $id has the same figures and records on paper, on its page and in its files', ({ report }) => {
  const { blocks } = annexAppendix(corpus, report);
  const entries = annexEntries(corpus, report, { whole: true });
  const headings = blocks.flatMap((block) =>
    block.is === 'heading' && block.level === 1 ? [textOfRuns(block.runs)] : [],
  );
  const [figures, materials] = annexWorkbook(corpus, report).sheets;
  expect(headings.map((text) => text.replace(/（[^（）]*）$/, ''))).toEqual(
    entries.map(({ number, label, text }) => `${number}　${label}　${text}`.replace(/（[^（）]*）$/, '')),
  );
  expect(figures.table.rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text).join('　'))).toEqual(
    entries.map(({ number, label, text }) => `${number}　${label}　${text}`),
  );

  const tables = entries.flatMap(({ tables: own, base }) => [...own, ...(base?.tables ?? [])]);
  const onPage = tables.flatMap(({ table }) => recordsOf(table));
  const onPaper = blocks.flatMap((block) =>
    block.is === 'table'
      ? block.rows.filter(({ total }) => !total).map(({ cells }) => cells.map(textOfRuns))
      : [],
  );
  // A table has names where its metric counts them; all else stands in this order.
  const withoutNames = onPaper.map((cells) => (cells.length > common.length ? cells.toSpliced(3, 1) : cells));
  expect(withoutNames.map((cells) => cells.join('|'))).toEqual(onPage);
  expect(recordsOf(materials!.table)).toEqual(onPage);
  const inFile = recordsOf(annexTable(corpus, report)).filter((row) => row !== '|||||');
  expect(inFile).toEqual(onPage);
});

it('the demo has what is kept back of few people in an annex', () => {
  const rows = reports.flatMap(({ report }) => recordsOf(annexTable(corpus, report)));
  expect(rows.filter((row) => /\|(达到规定人数|未达到规定人数|已登记|不单列)\|/.test(row)).length).toBeGreaterThan(0);
});
