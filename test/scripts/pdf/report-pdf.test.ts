import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/lib/browser.ts';
import { measured, misses } from '../../../scripts/lib/page-measures.ts';
import { linesOf, placedPages, type PlacedPage } from '../../../scripts/lib/pdf-text.ts';
import { printed } from '../../../scripts/pdf/print-pdf.ts';
import { reportPage } from '../../../scripts/pdf/report-pdf.ts';
import {
  textOfRuns,
  textRun,
  type Block,
  type ReportDocument,
} from '../../../src/document/model/document.ts';
import { reportDocument } from '../../../src/document/model/report-document.ts';
import { loadContent } from '../../../src/io/load.ts';
import { textOfFile } from '../../../src/views/texts.ts';
import { documentOf } from '../../support/report-document.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

async function pdfOf(document: ReportDocument): Promise<Uint8Array> {
  const { html } = await reportPage(document, 'free');
  return printed(browser, html, document.day);
}

const millimetre = 72 / 25.4;
const squeezed = (text: string) => text.replaceAll(/\s/g, '');
const isPageNumber = ({ height }: PlacedPage, { baseline }: { baseline: number }) =>
  baseline > height - 35 * millimetre;

/** The text of a page, its number left out. */
const textOf = (page: PlacedPage) =>
  page.texts
    .filter((one) => !isPageNumber(page, one))
    .map(({ text }) => text)
    .join('');

/** What stands in a document, one text for each paragraph and each cell. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.is) {
      case 'heading':
      case 'paragraph':
        return [textOfRuns(block.runs)];
      case 'item':
        return [block.mark + textOfRuns(block.runs)];
      case 'quote':
        return textsOf(block.blocks);
      case 'preformatted':
        return block.lines;
      case 'separator':
        return [];
      case 'table':
        return [
          block.caption ?? '',
          ...block.columns.map(({ head }) => textOfRuns(head)),
          ...block.rows.flatMap(({ cells }) => cells.map(textOfRuns)),
        ];
    }
  });
}

const plain = (blocks: readonly Block[]): ReportDocument => ({
  id: 'plain',
  title: '报告',
  draft: undefined,
  addressee: undefined,
  blocks,
  notes: [],
  closing: { formula: undefined, organ: '局党委', date: undefined },
  appendix: undefined,
  day: '2023-06-30',
});
const paragraph = (text: string): Block => ({ is: 'paragraph', depth: 0, runs: [textRun(text)] });

describe('a page that is full', () => {
  let pages: readonly PlacedPage[];
  beforeAll(async () => {
    pages = await placedPages(await pdfOf(plain([paragraph('永'.repeat(28 * 60))])));
  }, 120_000);

  it('has 22 lines of 28 characters within the margins of the standard, on A4', () => {
    const page = pages[1]!;
    expect([page.width / millimetre, page.height / millimetre].map(Math.round)).toEqual([210, 297]);
    expect(misses(measured(page))).toEqual([]);
  });

  it('has its number 7 mm below the text, a character in from the outer edge', () => {
    const numbers = pages.map((page) => page.texts.filter((one) => isPageNumber(page, one)));
    expect(numbers.map((texts) => squeezed(texts.map(({ text }) => text).join('')))).toEqual(
      pages.map((_, at) => `—${at + 1}—`),
    );
    const [odd, even] = [numbers[0]!, numbers[1]!];
    const right = pages[0]!.width - 26 * millimetre - 14;
    expect(Math.abs(Math.max(...odd.map((one) => one.right)) - right)).toBeLessThan(millimetre);
    const left = 28 * millimetre + 14;
    expect(Math.abs(Math.min(...even.map((one) => one.left)) - left)).toBeLessThan(millimetre);
    // The dash stands in the middle of a character, about a third of its size above the line of the letters.
    const below = odd[0]!.baseline - 14 / 3 - (297 - 35) * millimetre;
    expect(Math.abs(below / millimetre - 7)).toBeLessThan(1);
    expect(odd[0]!.size).toBeCloseTo(14, 0);
  });
});

it('repeats the head of a table on every page, and tears no row', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => ({
    total: false,
    cells: [
      [textRun(`甲${at}`)],
      [textRun(`第${at}行的内容要写满一行还多出几个字，好看它断不断开`)],
    ],
  }));
  const head = (text: string) => ({ head: [textRun(text)], align: 'left' as const });
  const columns = [
    head('序号'),
    head('内容'),
    ...['一', '二', '三'].map((one) => head(`说明${one}说明说明说明说明说明`)),
  ];
  const table: Block = {
    is: 'table',
    caption: '表',
    columns,
    rows: rows.map(({ cells, total }) => ({ total, cells: [...cells, [], [], []] })),
  };
  const pages = await placedPages(await pdfOf(plain([table])));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages.filter((one) => /甲\d/.test(textOf(one)))) {
    const text = squeezed(textOf(page));
    expect(text).toContain('序号');
    // Both ends of each row that begins here are here.
    const begun = [...text.matchAll(/甲(\d+)/g)].map(([, number]) => number);
    const told = [...text.matchAll(/第(\d+)行/g)].map(([, number]) => number);
    expect(told).toEqual(begun);
    expect([...text.matchAll(/断开/g)].length).toBe(begun.length);
  }
});

describe.each([
  ['2023-h1', false],
  ['2022-h1', true],
])('the report %s of the demo, its annex with it: %j', (id, annex) => {
  const content = loadContent('content', '2023-07-31');
  const report = content.corpus!.reports.get(id)!;
  const document = reportDocument(content.corpus!, report, textOfFile(content, report.file), {
    annex,
  });
  let pdf: Uint8Array;
  let pages: readonly PlacedPage[];
  beforeAll(async () => {
    pdf = await pdfOf(document);
    pages = await placedPages(pdf);
  }, 120_000);

  it('prints what its document says, and nothing else', () => {
    const { title, draft = '', addressee = '', blocks, closing, appendix } = document;
    const tables = [...blocks, ...(appendix?.blocks ?? [])].filter((block) => block.is === 'table');
    const heads = tables.map(({ columns }) =>
      squeezed(columns.map(({ head }) => textOfRuns(head)).join('')),
    );
    const text = pages
      .map((page, at) => {
        const own = squeezed(textOf(page));
        const again = at > 0 ? heads.find((head) => own.startsWith(head)) : undefined;
        return own.slice(again?.length ?? 0);
      })
      .join('');
    const { formula = '', organ, date = '' } = closing;
    const said = [
      ...[title, draft, addressee, ...textsOf(blocks), formula],
      ...(appendix ? [`附件：${appendix.title}`] : []),
      ...[organ, date],
      ...(appendix ? ['附件', appendix.title, ...textsOf(appendix.blocks)] : []),
    ];
    expect(text).toBe(squeezed(said.join('')));
  });

  it('begins no line with a mark that closes, and parts no number from its unit', () => {
    const lines = pages
      .flatMap(({ texts }) => linesOf(texts.filter(({ size }) => size > 15)))
      .map((line) => squeezed(line.map(({ text }) => text).join('')));
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => /^[，。、；：！？”’）》】〕％%]/.test(line))).toEqual([]);
    expect(lines.filter((line) => /\d[余万亿]*$/.test(line))).toEqual([]);
  });

  it('carries its type with it: free type, as letters and not as pictures', () => {
    const text = Buffer.from(pdf).toString('latin1');
    const names = new Set(
      [...text.matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)/g)].map(([, name]) => name),
    );
    expect([...names].sort()).toEqual(['LXGWWenKaiGBScreen', 'NotoSansSC', 'NotoSerifSC']);
    expect(text).not.toContain('/Type3');
  });

  it('is the same file when it is made again', async () => {
    expect(Buffer.from(await pdfOf(document)).equals(Buffer.from(pdf))).toBe(true);
  });
});

it('prints lists, quotations, lines as they were written, notes and what stands out', async () => {
  const document = documentOf(`
开头**重点***强调*~~删去~~\`代码\`，党课<Tally of="lectures" />[^a]。“引号”。

3. 第三
   - 内层

> 引文

\`\`\`
原 样
\`\`\`

---

[^a]: 注释在下面。
`);
  const pages = await placedPages(await pdfOf(document));
  const text = squeezed(pages.map(textOf).join(''));
  const marked = squeezed(textsOf(document.blocks).join('')).replace('】。', '】a。');
  expect(text).toContain(marked);
  expect(text.indexOf('a注释在下面。')).toBeGreaterThan(text.indexOf(document.closing.organ));
  expect(text.split(squeezed(document.draft!))).toHaveLength(2);
});
