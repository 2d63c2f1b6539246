import { describe, expect, it } from 'vitest';
import { childTables } from '../../../src/views/branch/child-tables.ts';
import { evidenceView } from '../../../src/views/report/figure/evidence-view.ts';
import { metricBranchesTable } from '../../../src/views/branch/metric-branches.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { period } from '../../../src/domain/period.ts';
import { withheldBranches } from '../../../src/domain/disclosure/withheld-branches.ts';
import type { Row, Table } from '../../../src/tables/table.ts';
import { corpusWith, figure } from '../../support/corpus.ts';
import { branch, recordAt, type Files } from '../../support/content-tree.ts';

const half = period('2023-H1');

const catalogue: Files = {
  'catalogue/kinds/会议.yaml': `- id: meeting
  label: 会议
  unit: 次
  when: event
  fields:
    present: { type: count, label: 实到人数, unit: 人, heads: present, share: host }
`,
  'catalogue/metrics.yaml': `- id: present
  label: 到会人数
  unit: 人次
  nature: flow
  from: [会议]
  take: { sum: present }
`,
};

/** Branches below `parent`, each with its members. */
function branches(parent: string, members: Readonly<Record<string, number>>): Files {
  return Object.fromEntries(
    Object.entries(members).map(([slug, count]) => [
      `branches/${slug}.mdx`,
      branch({ name: `${slug}党支部`, parent, members: count }),
    ]),
  );
}

function attended(numbers: Readonly<Record<string, number>>, date = '2023-03-16'): Files {
  return Object.assign(
    {},
    ...Object.entries(numbers).map(([slug, present]) =>
      recordAt(slug, { kind: '会议', date, present }),
    ),
  ) as Files;
}

/** The larger a branch, the fewer came: whoever goes by the numbers hides another than who goes by members. */
const organs: Files = {
  ...catalogue,
  'branches/organs.mdx': branch({ name: '机关党总支', level: '党总支', members: undefined }),
  ...branches('organs', { energy: 8, consumer: 13, market: 12, office: 12 }),
  ...branches('bureau', { equipment: 14, window: 12 }),
  ...attended({ energy: 6, consumer: 5, market: 40, office: 7, equipment: 13, window: 11 }),
  ...attended({ consumer: 4 }, '2023-04-13'),
};

/** Numbers by what they are of: `organs` with all below, `organs own` without. */
type Numbers = Map<string, number>;

function slugOf({ cells: [head] }: Row): string {
  return head?.path?.split('/')[2] ?? '';
}

/** The numbers of a table by branch, each with what it is of. */
function numbersOf({ rows, total }: Table, asked: string): [string, number | undefined][] {
  return [
    ...rows.map((row): [string, number | undefined] => [
      slugOf(row) || `${asked} own`,
      row.cells[1]?.value,
    ]),
    [asked, total?.cells[1]?.value],
  ];
}

/** All that the tables by branch tell: of the metric, and of each organisation. */
function tablesTell(corpus: Corpus): Numbers {
  const table = metricBranchesTable(corpus, corpus.catalogue.metrics.get('present')!, half);
  const below = [...corpus.branches.values()].flatMap((asked) =>
    childTables(corpus, asked, half, '')
      .flatMap(({ tables }) => tables)
      .flatMap((one) => numbersOf(one.table, asked.slug)),
  );
  const told: Numbers = new Map();
  for (const [of, value] of [...numbersOf(table!, 'bureau'), ...below]) {
    if (value !== undefined) told.set(of, value);
  }
  return told;
}

/** What the rows of records tell of each branch itself, where none of its rows is hidden. */
function rowsTell(corpus: Corpus): Numbers {
  const told: Numbers = new Map();
  const hidden = new Set<string>();
  for (const { table } of evidenceView(corpus, figure(corpus, 'present')).tables) {
    for (const { record: id = '', cells } of table.rows) {
      const slug = corpus.records.get(id)?.branch ?? '';
      const value = cells.find((cell) => cell.value !== undefined)?.value;
      if (value === undefined) hidden.add(slug);
      else told.set(slug, (told.get(slug) ?? 0) + value);
    }
  }
  for (const slug of hidden) told.delete(slug);
  return told;
}

/** The numbers that a reader works out: each sum with one unknown part gives that part. */
function workedOut(corpus: Corpus, told: Numbers): string[] {
  const known = new Map(told);
  const found: string[] = [];
  for (let again = true; again;) {
    again = false;
    for (const { slug } of corpus.branches.values()) {
      const below = corpus.tree.children(slug, half.to).map((child) => child.slug);
      if (below.length === 0) continue;
      const held = [...corpus.records.values()].some((record) => record.branch === slug);
      const all = [slug, ...below, ...(held ? [`${slug} own`] : [])];
      const unknown = all.filter((part) => !known.has(part));
      if (unknown.length !== 1) continue;
      known.set(unknown[0]!, 0);
      found.push(unknown[0]!);
      again = true;
    }
  }
  return found;
}

describe('the number of a small branch', () => {
  const corpus = corpusWith(organs);

  it('is worked out from no table, nor from all of them together', () => {
    const told = tablesTell(corpus);
    expect(told.get('bureau')).toBe(86);
    expect([...told.keys()].sort()).toEqual([
      'bureau',
      'consumer',
      'equipment',
      'office',
      'organs',
      'window',
    ]);
    expect(workedOut(corpus, told)).toEqual([]);
    expect(workedOut(corpus, new Map([...told, ...rowsTell(corpus)]))).toEqual([]);
  });

  it('hides with it the smallest of those beside it, by members and then by slug', () => {
    expect(rowsTell(corpus)).toEqual(
      new Map([
        ['consumer', 9],
        ['office', 7],
        ['equipment', 13],
        ['window', 11],
      ]),
    );
  });

  it('hides something in the sum that is hidden for its sake', () => {
    const { 'branches/equipment.mdx': _one, 'branches/window.mdx': _two, ...rest } = organs;
    const files = {
      ...rest,
      ...branches('bureau', { equipment: 9 }),
      ...branches('organs', { energy: 11 }),
    };
    const known = corpusWith({ ...files, ...branches('organs', { window: 12 }) });
    const until = known.site.asOf;
    const { sums } = withheldBranches(known, { metric: 'present', period: half, until });
    expect([...sums].sort()).toEqual(['energy', 'equipment', 'organs']);
    expect(workedOut(known, tablesTell(known))).toEqual([]);
  });

  it('is the sum of an organisation where nobody else brought something', () => {
    const known = corpusWith({
      ...catalogue,
      'branches/organs.mdx': branch({ name: '机关党总支', level: '党总支', members: undefined }),
      ...branches('organs', { energy: 8, market: 12 }),
      ...attended({ energy: 6, equipment: 13, window: 11 }),
    });
    const told = tablesTell(known);
    expect(told.has('organs')).toBe(false);
    expect(workedOut(known, told)).not.toContain('energy');
    expect(workedOut(known, told)).not.toContain('organs');
  });
});
