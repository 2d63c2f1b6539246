import { searchBenchLabels as labels } from '../../../src/labels/bench-search.ts';
import { targetRecords } from '../table.ts';
import type { Build } from './builds.ts';
import type { Quality } from './measures.ts';
import { queryParts } from './queries.ts';
import type { Run } from './runs.ts';
import { columns } from '../../lib/columns.ts';
import { withDecimals } from '../../../src/domain/percent.ts';

/** What was measured. */
export interface SearchBench {
  readonly runs: readonly Run[];
  readonly build: Build;
}

/** What the project promises. */
const targets = {
  recall: 1,
  firstRight: 0.995,
  rPrecision: 0.995,
  medianMs: 60,
  p95Ms: 150,
  /** What a first query may take beyond the page, with the number of records of the promise. */
  coldKiB: 150,
} as const;

/** The measures as tables: one for each corpus, and one for the build. */
export function searchTables({ runs, build }: SearchBench): string {
  const corpora = [...Map.groupBy(runs, ({ corpus }) => corpus)];
  return [
    ...corpora.flatMap(([corpus, own]) => [corpusTable(corpus, own, build.records), '']),
    buildTable(build),
    '',
    ...(build.records === targetRecords ? [] : [labels.timesFor(targetRecords)]),
    ...labels.notes,
  ].join('\n');
}

/** A row: what is measured, ours, Pagefind's, and what is promised, where something is. */
interface Row {
  readonly name: string;
  readonly told: (run: Run) => string;
  readonly target?: { readonly told: string; readonly isMet: boolean };
}

function corpusTable(corpus: string, runs: readonly Run[], records: number): string {
  const ours = runs.find(({ engine }) => engine === 'youju');
  const theirs = runs.find(({ engine }) => engine === 'pagefind');
  if (!ours || !theirs) throw new RangeError(`Not both engines were asked over ${corpus}.`);
  const isDemo = corpus === 'demo';
  const count = queryParts.reduce((sum, part) => sum + ours.queries[part].count, 0);
  const isTimed = !isDemo && records === targetRecords;
  const { youju, pagefind } = labels.engines;
  const rows = [
    ...qualityRows(ours),
    ...timeRows(ours, isTimed),
    ...costRows(ours, theirs, isTimed),
  ];
  return [
    isDemo ? labels.demo(count) : labels.generated(records, count),
    columns([
      [labels.measure, youju, pagefind, labels.target, labels.met],
      ...rows.map(({ name, told, target }) => [
        name,
        told(ours),
        told(theirs),
        ...(target ? [target.told, judged(target.isMet)] : []),
      ]),
    ]),
  ].join('\n');
}

function qualityRows(ours: Run): Row[] {
  const keys = ['recall', 'firstRight', 'rPrecision'] as const;
  return [
    ...keys.map((key): Row => {
      const target = targets[key];
      return {
        name: labels.rows[key],
        told: (run) => percent(run[key]),
        target: {
          told: target === 1 ? percent(target) : labels.least(percent(target)),
          isMet: ours[key] >= target,
        },
      };
    }),
    ...queryParts.map((part): Row => {
      return { name: labels.quality[part], told: ({ queries }) => qualities(queries[part]) };
    }),
  ];
}

function timeRows(ours: Run, isTargeted: boolean): Row[] {
  return (['medianMs', 'p95Ms'] as const).map((key) => {
    const most = targets[key];
    const row = {
      name: labels.rows[key],
      told: (run: Run) => labels.inMs(withDecimals(run[key], 1)),
    };
    if (!isTargeted) return row;
    return { ...row, target: { told: labels.mostMs(most), isMet: ours[key] <= most } };
  });
}

function costRows(ours: Run, theirs: Run, isTargeted: boolean): Row[] {
  const isMet = ours.indexSeconds <= theirs.indexSeconds;
  return [
    {
      name: labels.rows.indexSeconds,
      told: ({ indexSeconds }) => inSeconds(indexSeconds),
      ...(isTargeted && { target: { told: labels.notSlower, isMet } }),
    },
    {
      name: labels.rows.index,
      told: ({ indexBytes, indexFiles }) => labels.size(bytes(indexBytes), indexFiles),
    },
    {
      name: labels.rows.cold,
      told: ({ coldRequests, coldBytes }) => sent(coldRequests, coldBytes),
      ...(isTargeted && {
        target: {
          told: labels.mostKiB(targets.coldKiB),
          isMet: ours.coldBytes <= targets.coldKiB * 1024,
        },
      }),
    },
    {
      name: labels.rows.each,
      told: ({ requestsPerQuery, bytesPerQuery }) => sent(requestsPerQuery, bytesPerQuery),
    },
  ];
}

function buildTable({ records, seconds, pages }: Build): string {
  return [labels.build(records), columns([[labels.ours(pages), inSeconds(seconds)]])].join('\n');
}

const judged = (met: boolean) => (met ? labels.reached : labels.missed);
const inSeconds = (seconds: number) => labels.inSeconds(withDecimals(seconds, 1));
const sent = (requests: number, size: number) => labels.sent(rounded(requests), bytes(size));

function qualities({ recall, firstRight, rPrecision }: Quality): string {
  return labels.qualities(percent(recall), percent(firstRight), percent(rPrecision));
}

/** Cut off, not rounded: 99.999 % is not all. */
function percent(part: number): string {
  return labels.percent(String(Math.floor(part * 10_000 + 1e-6) / 100));
}

function bytes(count: number): string {
  const kibibytes = count / 1024;
  if (kibibytes < 1024) return labels.inKiB(withDecimals(kibibytes, kibibytes < 10 ? 1 : 0));
  return labels.inMiB(withDecimals(kibibytes / 1024, 1));
}

const rounded = (count: number) => withDecimals(count, count < 10 ? 1 : 0);
