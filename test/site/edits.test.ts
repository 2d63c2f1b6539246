import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openPreview, type OpenPreview } from '../../scripts/site/preview.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { isError } from '../../src/domain/issues.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import type { Content } from '../../src/io/load.ts';
import { exactText } from '../../src/wording/figure.ts';
import { editing, Workbench } from '../recount/edits.ts';
import { counted } from '../recount/answers.ts';

const bench = new Workbench('content');
let preview: OpenPreview;
beforeAll(async () => {
  // Astro's preview serves no pages where it believes that Vitest runs it.
  vi.stubEnv('VITEST', '');
  preview = await openPreview({ port: 0, host: '127.0.0.1' }, contentNow());
});
afterAll(async () => {
  await preview.close();
  bench.remove();
  vi.unstubAllEnvs();
});

function contentNow(): Content & { corpus: Corpus } {
  const content = bench.content('2023-07-31');
  if (!content.corpus) throw new Error('The edited demo has no corpus');
  return { ...content, corpus: content.corpus };
}

async function text(path: string): Promise<string> {
  // While a content is counted, nothing else runs here: a connection that was kept is closed meanwhile, unseen.
  const answer = await fetch(new URL(path, preview.url), { headers: { Connection: 'close' } });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

/** What a report page prints for a figure. */
function printed(html: string, key: string): string | undefined {
  return new RegExp(`data-figure="${key}"[^>]*>([^<]*)<`).exec(html)?.[1];
}

/** Ids of the records that an evidence page lists as counted, each once. */
function listed(html: string): string[] {
  const [section = ''] = /id="records".*?<\/section>/s.exec(html) ?? [];
  return sorted([...section.matchAll(/data-record="([^"]*)"/g)].map(([, id = '']) => id));
}

/** Ids of the records in a CSV, and the number in its last row. */
function tabled(csv: string): { ids: string[]; total: number } {
  const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
  const last = Object.entries(rows.at(-1) ?? {}).find(([name]) => /^计入(（|$)/.test(name));
  return { ids: sorted(rows.map((row) => row['编号'] ?? '')), total: Number(last?.[1]) };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '').sort();
}

/** Holds the pages of one edited content against the recount; how many figures were looked at. */
async function check(corpus: Corpus): Promise<number> {
  const report = corpus.reports.get('2023-h1');
  if (!report) throw new Error('The demo has no report for the first half of 2023');
  const page = await text('/reports/2023-h1/');
  let figures = 0;
  for (const { key, tally, metric, as } of figuresOf(corpus, report)) {
    // A share or a stock of branches has no one list of records that adds up to it.
    if (metric.nature !== 'flow' || tally.version.definition.of !== 'things') continue;
    const right = counted(bench.office, tally);
    if (!right || right.value === null || as === '同比') continue;
    figures += 1;
    const evidence = await text(`/reports/2023-h1/figures/${key}/`);
    const { ids, total } = tabled(await text(`/reports/2023-h1/figures/${key}.csv`));
    expect({ key, listed: listed(evidence), ids, total }).toEqual({
      key,
      listed: right.records,
      ids: right.records,
      total: right.value,
    });
    expect(evidence).toContain(exactText(tally));
    if (as === '确数') expect(printed(page, key)).toBe(`${String(right.value)}${metric.unit}`);
  }
  return figures;
}

it('an edit shows in the page and in the CSV as a recount has it', async () => {
  let figures = 0;
  await fc.assert(
    fc.asyncProperty(editing(bench.office.records, 7), async (edits) => {
      const undo = bench.make(edits);
      try {
        const content = contentNow();
        fc.pre(!content.issues.some(({ issue }) => isError(issue)));
        preview.show(content);
        figures += await check(content.corpus);
      } finally {
        undo();
      }
    }),
    { numRuns: 3 },
  );
  // The property must not hold for want of figures.
  expect(figures).toBeGreaterThan(45);
}, 180_000);
