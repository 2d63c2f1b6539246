import { describe, expect, it } from 'vitest';
import { childrenDuring } from '../../src/domain/tally/figures-below.ts';
import { childTables } from '../../src/views/branch/child-tables.ts';
import { branchEvidence } from '../../src/views/branch/evidence.ts';
import { halfFigures } from '../../src/views/branch/half-year-figures.ts';
import { halfTable, medianTable, monthLinks } from '../../src/views/branch/half.ts';
import { dueQuarter, quarterReturns, runningQuarter } from '../../src/views/branch/returns.ts';
import { historyLines, returnLines, seatLines } from '../../src/views/branch/profile.ts';
import {
  branchTree,
  endedBranches,
  ledgerGroups,
  ledgerRecords,
  openReturns,
  presentState,
  uncheckedRecords,
} from '../../src/views/branch/branch-view.ts';
import { ledgerMonths } from '../../src/views/periods.ts';
import { branchBelowRoutes } from '../../src/views/sitemap/routes.ts';
import { orderedRecords } from '../../src/domain/ordered-records.ts';
import type { Branch } from '../../src/domain/branch.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Table } from '../../src/tables/table.ts';
import { period } from '../../src/domain/period.ts';
import { baseTree } from '../support/base-tree.ts';
import { branch, recordAt } from '../support/content-tree.ts';
import { corpusWith, returnedBranches } from '../support/corpus.ts';

function branchOf(corpus: Corpus, slug: string): Branch {
  const found = corpus.branches.get(slug);
  if (!found) throw new Error(`no branch ${slug}`);
  return found;
}

const merged = branch({
  name: '材料党支部',
  members: undefined,
  history: [{ from: '2019-01-01', members: 9 }],
  ended: '2023-05-31',
  into: ['equipment'],
});

describe('the tree of branches', () => {
  it('hangs each branch below its parent, with its size', () => {
    const tree = branchTree(corpusWith());
    expect([tree?.name, tree?.members]).toEqual(['测试局党委', 60]);
    expect(tree?.below.map(({ slug }) => slug)).toEqual(['equipment', 'window']);
  });

  it('has what has ended in a list of its own, by the name it last had', () => {
    const corpus = corpusWith({ 'branches/materials.mdx': merged });
    expect(branchTree(corpus)?.below.map(({ slug }) => slug)).not.toContain('materials');
    const [ended] = endedBranches(corpus);
    expect(ended && presentState(corpus, ended).name).toBe('材料党支部');
  });
});

describe('a branch', () => {
  it('tells its history in what changed', () => {
    const history = [
      { from: '2019-01-01', members: 14 },
      { from: '2022-10-01', members: 21 },
      { from: '2023-03-01', name: '装备和材料党支部' },
      { from: '2024-01-01', name: '以后的名称' },
    ];
    const corpus = corpusWith({
      'branches/equipment.mdx': branch({ name: '装备党支部', history, members: undefined }),
    });
    expect(historyLines(corpus, branchOf(corpus, 'equipment'))).toEqual([
      { from: '2023年3月1日', text: '装备和材料党支部' },
      { from: '2022年10月1日', text: '党员21人' },
      { from: '2019年1月1日', text: '装备党支部、隶属测试局党委、党员14人' },
    ]);
  });

  it('shows each seat as it stands on the site’s day', () => {
    const seats = [
      { seat: '支部书记', from: '2020-06-18' },
      { seat: '支部书记', from: '2023-05-01', state: '主持工作' },
      { seat: '组织委员', from: '2020-06-18', to: '2023-06-30' },
      { seat: '宣传委员', from: '2023-08-10' },
    ];
    const corpus = corpusWith({ 'branches/window.mdx': branch({ seats }) });
    expect(
      seatLines(corpus, branchOf(corpus, 'window')).map(({ seat, state }) => [seat, state.text]),
    ).toEqual([['支部书记', '主持工作']]);
  });

  it('shows its returns, and how far the last of them reaches', () => {
    const returns = [
      { period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-04-03' },
      { period: '2023-Q2', through: '2023-05-31', by: '支部书记', on: '2023-06-05' },
    ];
    const corpus = corpusWith({ 'branches/window.mdx': branch({ returns }) });
    expect(returnLines(corpus, branchOf(corpus, 'window'))).toEqual([
      { period: '2023年第二季度', text: '齐全至2023年5月31日、支部书记2023年6月5日确认' },
      { period: '2023年第一季度', text: '支部书记2023年4月3日确认' },
    ]);
  });

  it('is told what it owes: quarters and months that are over, and records not checked', () => {
    const corpus = corpusWith({
      ...returnedBranches('window'),
      ...recordAt('window', { date: '2023-03-16', title: '讲党课' }),
    });
    const window = branchOf(corpus, 'window');
    expect(openReturns(corpus, window)).toBe('2023年第一季度、第二季度待报');
    expect(uncheckedRecords(corpus, window).map(({ title }) => title)).toEqual(['讲党课']);
    expect(openReturns(corpus, branchOf(corpus, 'equipment'))).toBe('');
  });

  it('tells whom it took up, and when and into whom it ended', () => {
    const corpus = corpusWith({ 'branches/materials.mdx': merged });
    expect(historyLines(corpus, branchOf(corpus, 'equipment'))[0]).toEqual({
      from: '2023年5月31日',
      text: '材料党支部并入',
    });
    expect(historyLines(corpus, branchOf(corpus, 'materials'))[0]).toEqual({
      from: '2023年5月31日',
      text: '撤并，并入装备产业科党支部',
    });
  });

  it('is told when it came to be guided and no longer subordinate', () => {
    const history = [{ from: '2019-01-01' }, { from: '2023-01-01', relation: '归口指导' }];
    const corpus = corpusWith({ 'branches/window.mdx': branch({ history, members: undefined }) });
    expect(historyLines(corpus, branchOf(corpus, 'window'))[0]?.text).toBe('由测试局党委归口指导');
  });
});

describe('the quarter that is due', () => {
  it('is that of the last month which is over, as far as it is over', () => {
    const quarterOn = (asOf: string) => {
      const site = String(baseTree['site.yaml']).replace('2023-07-31', asOf);
      return dueQuarter(corpusWith({ 'site.yaml': site })).id;
    };
    expect(['2023-07-31', '2023-08-31', '2023-09-01', '2023-10-01'].map(quarterOn)).toEqual([
      '2023-Q2',
      '2023-07',
      '2023-07-01/2023-08-31',
      '2023-Q3',
    ]);
  });

  it('is not the one that runs', () => {
    expect(runningQuarter(corpusWith())?.id).toBe('2023-Q3');
  });

  it('is waited for from whom has not returned it', () => {
    const corpus = corpusWith({
      ...returnedBranches('window'),
      'branches/young.mdx': branch({ history: [{ from: '2023-07-10', members: 5 }] }),
    });
    const { expected, missing } = quarterReturns(corpus, 'bureau');
    expect(expected.map(({ slug }) => slug)).toEqual(['bureau', 'equipment', 'window']);
    expect(missing.map(({ slug }) => slug)).toEqual(['window']);
    expect(branchTree(corpus)?.below.map(({ returned }) => returned?.text)).toEqual([
      '已报',
      '待报',
      undefined,
    ]);
  });
});

describe('the ledger of a branch', () => {
  const corpus = () =>
    corpusWith({
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-03-23', kind: '主题党日', attendance: 11 }),
      ...recordAt('window', { date: '2023-05-11' }),
      ...recordAt('window', { date: '2023-08-02' }),
    });

  it('groups records by kind and month, where a number of the table leads', () => {
    const known = corpus();
    const months = ledgerMonths(known, 'window');
    const records = orderedRecords(known).heldBy.get('window') ?? [];
    const groups = ledgerGroups(known, records, months);
    expect(
      groups.map(({ kind, count, months: own }) => [
        kind.label,
        count,
        own.map(({ anchor }) => anchor),
      ]),
    ).toEqual([
      ['党课', 2, ['party-lecture-2023-03', 'party-lecture-2023-05']],
      ['主题党日', 1, ['theme-day-2023-03']],
    ]);
  });

  it('leaves out what is void', () => {
    const known = corpusWith({
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-04-13', state: '作废', reason: '登记重复' }),
    });
    const months = ledgerMonths(known, 'window');
    expect(ledgerRecords(known, 'window', months).map(({ id }) => id)).toEqual([
      'window/2023/2023-03-16-record',
    ]);
  });

  it('does not know what happens after the site’s day', () => {
    expect(orderedRecords(corpus()).records.map(({ id }) => id)).not.toContain(
      'window/2023/2023-08-02-record',
    );
  });
});

const half = period('2023-H1');

function textsOf(table: Table | undefined): (string | undefined)[][] {
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
}

describe('the figures of a half-year', () => {
  const corpus = () =>
    corpusWith({ ...returnedBranches(), ...recordAt('window', { date: '2023-03-16' }) });
  const idsOf = (known: Corpus, slug: string) =>
    halfFigures(known, branchOf(known, slug), half).map(([{ metric }]) => metric.id);

  it('are those to which the branch has brought something', () => {
    const known = corpus();
    expect(idsOf(known, 'window')).toEqual(['lectures', 'leadership-lectures']);
    expect(idsOf(known, 'equipment')).toEqual([]);
    expect(halfTable(known, branchOf(known, 'equipment'), half, '')).toBeUndefined();
  });

  it('and plain counts of what a clerk records, which it still has to report', () => {
    const known = corpusWith({
      ...returnedBranches('equipment'),
      ...recordAt('window', { date: '2023-03-16' }),
    });
    expect(idsOf(known, 'equipment')).toEqual(['lectures']);
    const [first] = textsOf(halfTable(known, branchOf(known, 'equipment'), half, ''));
    expect(first?.slice(0, 2)).toEqual(['党课（次）', '待报']);
  });

  it('lead to their records, the whole office’s to the pages of its metrics', () => {
    const known = corpus();
    const pathOf = (slug: string) =>
      halfTable(known, branchOf(known, slug), half, '')?.rows[0]?.cells[1]?.path;
    expect(pathOf('window')).toBe('/branches/window/2023-h1/#lectures');
    expect(pathOf('bureau')).toBe('/metrics/lectures/2023-h1/');
  });

  it('stand with their change and the half-years before', () => {
    const known = corpusWith({
      ...returnedBranches(),
      ...recordAt('window', { date: '2022-11-16' }),
      ...recordAt('window', { date: '2023-03-16' }),
    });
    const table = halfTable(known, branchOf(known, 'window'), half, '');
    expect(table?.columns.map(({ label }) => label)).toEqual([
      '指标',
      '2023年上半年',
      '与上年同期比',
      '2022年下半年',
    ]);
    expect(textsOf(table)[0]).toEqual(['党课（次）', '1', '缺上年同期数', '1']);
  });

  it('stand beside the middle of all branches, and no rank', () => {
    const known = corpusWith({
      ...returnedBranches(),
      'catalogue/metrics.yaml': `${baseTree['catalogue/metrics.yaml']}
- id: lectures-median
  label: 各党支部党课次数的中位数
  unit: 次
  nature: flow
  each: branch
  of: lectures
  where: { level: 党支部 }
  take: median
`,
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-04-13' }),
      ...recordAt('bureau', { date: '2023-05-11' }),
    });
    const medians = (slug: string) => textsOf(medianTable(known, branchOf(known, slug), half, ''));
    expect(medians('window')).toEqual([['党课（次）', '2', '1']]);
    expect(medians('bureau')).toEqual([]);
  });
});

it('the months of a half-year lead to their records, and say which are waited for', () => {
  const known = corpusWith({
    ...returnedBranches('window'),
    ...recordAt('window', { date: '2023-03-16' }),
    ...recordAt('equipment', { date: '2023-03-16' }),
  });
  const links = (slug: string) => monthLinks(known, branchOf(known, slug), half).slice(1, 3);
  expect(links('window')).toEqual([
    { text: '2月（待报）' },
    { text: '3月（1条）', path: '/records/window/2023/03/' },
  ]);
  expect(links('equipment')[0]).toEqual({ text: '2月（0条）' });
});

describe('the figures by branch below', () => {
  const groups = (corpus: Corpus) =>
    childTables(corpus, branchOf(corpus, 'bureau'), half, '测试局党委').flatMap(
      ({ title, tables }) => tables.map((table) => ({ title, ...table })),
    );

  it('have a row for each branch and one for the organisation itself, and count a joint event once', () => {
    const [group] = groups(
      corpusWith({
        ...returnedBranches(),
        ...recordAt('bureau', { date: '2023-05-11' }),
        ...recordAt('window', {
          date: '2023-03-16',
          with: [{ branch: 'equipment', role: '联合', present: 9 }],
        }),
      }),
    );
    expect(group?.title).toBe('组织生活');
    expect(textsOf(group?.table)).toEqual([
      ['本级', '1', '不适用'],
      ['装备产业科党支部', '1', '1'],
      ['政务服务窗口党支部', '1', '1'],
    ]);
    expect(group?.table.total?.cells.map(({ text }) => text)).toEqual(['合计（去重）', '2', '1']);
    expect(group?.notes).toEqual([
      '党课：各行相加3次，合办的和重复的只计一次，合计2次。',
      '局党委班子成员讲党课：各行相加2次，合办的和重复的只计一次，合计1次。',
    ]);
  });

  it('keep the attendance of a small branch from being worked out from the sum', () => {
    const returns = [{ period: '2023-H1', through: '2023-06-30', by: '书记', on: '2023-07-03' }];
    const attended = (slug: string, date: string, present: number) =>
      recordAt(slug, { kind: '会议', date, present });
    const corpus = corpusWith({
      ...returnedBranches(),
      'branches/window.mdx': branch({ name: '窗口党支部', members: 7, returns }),
      'branches/trade.mdx': branch({ name: '外贸党支部', members: 11, returns }),
      'catalogue/kinds/会议.yaml': `- id: meeting
  label: 会议
  unit: 次
  when: event
  fields:
    present: { type: count, label: 实到人数, unit: 人, required: true, heads: present }
`,
      'catalogue/metrics.yaml': `- id: present
  label: 到会人数
  unit: 人次
  nature: flow
  from: [会议]
  take: { sum: present }
`,
      ...attended('window', '2023-03-16', 6),
      ...attended('equipment', '2023-03-16', 13),
      ...attended('trade', '2023-03-16', 10),
    });
    const [group] = groups(corpus);
    expect(textsOf(group?.table)).toEqual([
      ['装备产业科党支部', '13'],
      ['外贸党支部', '不单列'],
      ['窗口党支部', '达到规定人数'],
    ]);
    expect(group?.table.rows.map(({ cells }) => cells[1]?.value)).toEqual([
      13,
      undefined,
      undefined,
    ]);
    expect(group?.notes).toEqual([
      '党员少于10名的支部不列人数，有应到人数的只写是否达到规定人数。',
    ]);
  });

  it('lead to their records on the pages of the branches, and list only the others', () => {
    const corpus = corpusWith({
      ...returnedBranches(),
      'branches/organs.mdx': branch({ name: '机关党总支', level: '党总支' }),
      'branches/equipment.mdx': branch({ name: '装备产业科党支部', parent: 'organs', members: 14 }),
      'branches/window.mdx': branch({ name: '窗口党支部', parent: 'organs', members: 12 }),
      ...recordAt('organs', { date: '2023-05-11' }),
      ...recordAt('window', {
        date: '2023-03-16',
        with: [{ branch: 'equipment', role: '联合', present: 9 }],
      }),
    });
    expect(
      branchBelowRoutes(corpus).map(({ params: { slug, period } }) => `${slug} ${period}`),
    ).toEqual(['bureau 2023-h1', 'organs 2023-h1']);
    expect(branchEvidence(corpus, branchOf(corpus, 'bureau'), half)).toEqual([]);
    const [cell] = branchEvidence(corpus, branchOf(corpus, 'organs'), half);
    expect(cell?.facts[0]?.lines).toEqual([
      [
        { text: '装备产业科党支部1次', path: '/branches/equipment/2023-h1/#lectures' },
        { text: '、' },
        { text: '窗口党支部1次', path: '/branches/window/2023-h1/#lectures' },
      ],
    ]);
    const rows = cell?.tables.flatMap(({ table }) => table.rows.map(({ record }) => record));
    expect(rows).toEqual(['organs/2023/2023-05-11-record']);
    const [own] = branchEvidence(corpus, branchOf(corpus, 'window'), half);
    expect(own?.tables[0]?.table.rows).toHaveLength(1);
  });

  it('are of those that stood below on any day of it', () => {
    const corpus = corpusWith({
      'branches/materials.mdx': merged,
      'branches/young.mdx': branch({ history: [{ from: '2023-07-10', members: 5 }] }),
    });
    expect(childrenDuring(corpus, 'bureau', half).map(({ slug }) => slug)).toEqual([
      'equipment',
      'materials',
      'window',
    ]);
  });
});
