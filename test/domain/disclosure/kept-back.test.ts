import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureJson } from '../../../scripts/lib/figure-json.ts';
import { figureText } from '../../../scripts/lib/tally-text.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { disclose } from '../../../src/domain/disclosure/disclose.ts';
import { isError } from '../../../src/domain/issues.ts';
import { period } from '../../../src/domain/period.ts';
import { figureFor } from '../../../src/domain/tally/figure.ts';
import type { Content } from '../../../src/io/load.ts';
import { csvOf } from '../../../src/tables/csv.ts';
import { evidenceSheet } from '../../../src/tables/evidence.ts';
import { ledgerTable } from '../../../src/tables/ledger.ts';
import { childTables } from '../../../src/views/branch/child-tables.ts';
import { halfTable } from '../../../src/views/branch/half.ts';
import { metricBranchesTable } from '../../../src/views/branch/metric-branches.ts';
import { planLines } from '../../../src/views/plan/plan-view.ts';
import { recordView } from '../../../src/views/record/record-view.ts';
import { evidenceView } from '../../../src/views/report/figure/evidence-view.ts';
import { figureGroups } from '../../../src/views/report/table/cell-evidence.ts';
import { figuresBlock } from '../../../src/views/report/text/blocks.ts';
import { searchPages } from '../../../src/views/search/search-pages.ts';
import {
  branch,
  loadTree,
  plan,
  recordAt,
  report,
  type Files,
} from '../../support/content-tree.ts';
import { figure } from '../../support/corpus.ts';

/** A metric in each form of the language, of what one small branch has; none of them may tell its number. */
const forms: Readonly<Record<string, string>> = {
  present: 'from: [党员大会]\n  take: { sum: present }',
  expected: 'from: [党员大会]\n  take: { sum: expected }',
  'present-by-branch': 'from: [党员大会]\n  take: { sum: present }\n  per: branch',
  numbers: 'from: [党员大会]\n  take: { distinct: present }',
  meetings: 'from: [党员大会]\n  take: count',
  listeners: 'from: [月度听讲]\n  take: { latest: listeners }',
  rate: 'ratio: { of: present, to: expected }',
  share: 'ratio: { of: present, to: meetings }',
  all: 'plus: [present, visitors]',
  visitors: 'from: [接待]\n  take: { sum: visitors }',
  least: 'each: branch\n  of: present\n  take: min',
  most: 'each: branch\n  of: present\n  take: max',
  middle: 'each: branch\n  of: present\n  take: median',
  'middle-rate': 'each: branch\n  of: rate\n  take: median',
  'best-quarter': 'each: quarter\n  of: present\n  take: max',
  'middle-quarter': 'each: quarter\n  of: present\n  take: median',
};

const field = (name: string, rest: string) =>
  `    ${name}: { type: count, label: ${name}数, unit: 人, ${rest} }`;

const catalogue: Files = {
  'catalogue/kinds/会议.yaml': `- id: meeting
  label: 党员大会
  unit: 次
  when: event
  fields:
${field('expected', 'heads: expected')}
${field('present', 'heads: present')}
- id: listening
  label: 月度听讲
  unit: 次
  when: period
  nature: stock
  fields:
${field('listeners', 'heads: participants')}
- id: reception
  label: 接待
  unit: 次
  when: event
  fields:
${field('visitors', 'heads: none')}
- id: sheet
  label: 提供表
  unit: 人
  when: period
  nature: provided
  keptBy: office
  fields:
${field('persons', 'heads: none')}
`,
  'catalogue/metrics.yaml': [
    ...Object.entries(forms).map(([id, form]) => {
      const percent = ['rate', 'share', 'middle-rate'].includes(id);
      const unit = percent ? "'%'" : id === 'meetings' ? '次' : '人次';
      return `- id: ${id}\n  label: ${id}指标\n  unit: ${unit}\n  nature: ${id === 'listeners' ? 'stock' : 'flow'}\n  ${form}\n`;
    }),
    ...['checked', 'growth-checked'].map((id) => {
      const growth = id === 'checked' ? '' : ', growth: true';
      return `- id: ${id}
  label: ${id}指标
  unit: 人次
  nature: provided
  provider: 组织科
  from: [提供表]
  take: { latest: persons }
  crossCheck: { metric: present, within: 2${growth} }
`;
    }),
  ].join(''),
};

const files: Files = {
  ...catalogue,
  'branches/trade.mdx': branch({ name: '小微企业党支部', members: 9 }),
  ...recordAt('equipment', { kind: '接待', date: '2023-03-02', visitors: 120 }),
  ...recordAt('bureau', { kind: '提供表', period: '2023-H1', persons: 15 }),
  'reports/2023-h1.mdx': report(
    {},
    [
      ...Object.keys(forms).map((id) => `<Tally of="${id}" />，<Tally of="${id}" as="同比" />。`),
      ...['month', 'quarter', 'branch'].map(
        (by) => `<TallyTable of="present, expected" by="${by}" />`,
      ),
    ].join('\n\n'),
  ),
  'plans/2023.mdx': plan({
    commitments: [
      {
        id: 'come',
        metric: 'present',
        label: '到会',
        cadence: 'half-year',
        target: 4,
        per: 'branch',
      },
    ],
  }),
};

/** How many came to each of two meetings, this year and last; always enough, and to a month's talk. */
interface Heads {
  readonly meetings: readonly number[];
  readonly listeners: number;
}

function contentFor({ meetings, listeners }: Heads): Content & { corpus: Corpus } {
  const days = ['2022-02-10', '2022-05-10', '2023-02-10', '2023-05-10'];
  const held = days.map((date, at) =>
    recordAt('trade', { kind: '党员大会', date, expected: 9, present: meetings[at] }),
  );
  const heard = recordAt('trade', { kind: '月度听讲', period: '2023-H1', listeners });
  const content = loadTree(Object.assign({}, files, heard, ...held) as Files);
  const { corpus, issues } = content;
  const errors = issues.filter(({ issue }) => isError(issue));
  if (!corpus || errors.length > 0) throw new Error(errors.map(({ issue }) => issue.code).join());
  return { ...content, corpus };
}

/** All that pages, files, the search and the command say of a content. */
function told(content: Content & { corpus: Corpus }): Record<string, unknown> {
  const { corpus } = content;
  const until = corpus.site.asOf;
  const branches = [...corpus.branches.values()];
  const metrics = [...corpus.catalogue.metrics.values()];
  const half = period('2023-H1');
  const asks = branches.flatMap(({ slug }) =>
    ['2023-H1', '2023-Q1', '2022'].flatMap((when) =>
      metrics.flatMap(({ id: metric }) =>
        (['确数', '同比'] as const).map((as) => ({ slug, when, metric, as })),
      ),
    ),
  );
  const figures = asks.map(({ slug, when, metric, as }): [string, unknown] => {
    const asked = figureFor(corpus, { metric, period: period(when), branch: slug, until, as });
    return [
      `${metric} ${when} ${slug} ${as}`,
      [
        figureJson(corpus, asked),
        figureText(corpus, asked),
        evidenceView(corpus, asked),
        csvOf(evidenceSheet(corpus, asked.tally, '')),
      ],
    ];
  });
  const asked = Object.keys(forms).flatMap((id) => corpus.catalogue.metrics.get(id) ?? []);
  const blocks = (['month', 'quarter', 'branch'] as const).map((by) => {
    const scope = { period: half, branch: 'bureau', until };
    const block = figuresBlock(corpus, scope, { of: asked, by })!;
    const { table, chart, finding } = block;
    const groups = figureGroups(corpus, { is: 'figures', block, path: '', chart: true });
    return [csvOf(table), table, chart, finding, groups];
  });
  return {
    ...Object.fromEntries<unknown>(figures),
    blocks,
    byBranch: metrics.map((metric) => metricBranchesTable(corpus, metric, half)),
    halves: branches.map((one) => [
      halfTable(corpus, one, half, ''),
      childTables(corpus, one, half, ''),
    ]),
    plans: [...corpus.plans.values()].map((one) => planLines(corpus, one)),
    ledger: csvOf(ledgerTable(corpus, '', [...corpus.records.values()])),
    records: [...corpus.records.values()].map((one) => recordView(corpus, one)),
    search: searchPages(corpus, content),
  };
}

/** The names of what is told otherwise, or only once. */
function differences(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
}

const enough = fc.integer({ min: 5, max: 9 });
const heads = fc.record({
  meetings: fc.array(enough, { minLength: 4, maxLength: 4 }),
  listeners: fc.integer({ min: 1, max: 9 }),
});

it.each(Object.keys(forms))('%s has a value to be kept back, or to be told', (metric) => {
  const { corpus } = contentFor({ meetings: [9, 9, 9, 9], listeners: 9 });
  const { tally } = figure(corpus, metric);
  expect(tally.value).not.toBeNull();
  expect(disclose(corpus, tally).tell === 'exact').toBe(['meetings', 'visitors'].includes(metric));
});

it('how many reach a number of heads is not asked: it would tell on which side of it a small branch lies', () => {
  const asking = (definition: string) => {
    const metrics = `${String(catalogue['catalogue/metrics.yaml'])}- id: few
  label: 到会少的
  unit: 个
  nature: flow
  ${definition}
`;
    const { issues } = loadTree({ ...catalogue, 'catalogue/metrics.yaml': metrics });
    return issues.map(({ issue }) => issue.code).filter((code) => code !== 'not-returned');
  };
  expect(asking('each: branch\n  of: present\n  take: count\n  atMost: 6')).toEqual([
    'metric-counts-heads',
  ]);
  expect(asking('each: month\n  of: best-quarter\n  take: lastRun')).toEqual([
    'metric-counts-heads',
  ]);
  expect(asking('each: branch\n  of: meetings\n  take: count\n  atMost: 1')).toEqual([]);
});

it(
  'how many came to a small branch, always enough, changes nothing that is printed',
  { timeout: 240_000 },
  () => {
    const usual = told(contentFor({ meetings: [9, 9, 9, 9], listeners: 9 }));
    fc.assert(
      fc.property(heads, (found) => {
        expect(differences(told(contentFor(found)), usual)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  },
);
