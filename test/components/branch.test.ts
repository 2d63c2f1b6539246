import { describe, expect, it } from 'vitest';
import { branchFigures, branchFiguresTable } from '../../src/components/branch-figures.ts';
import { historyLines, returnLines, seatLines } from '../../src/components/branch-profile.ts';
import {
  branchTree,
  endedBranches,
  ledgerGroups,
  ledgerRecords,
  openItems,
  presentState,
} from '../../src/components/branch-view.ts';
import { ledgerMonths } from '../../src/components/periods.ts';
import { shelfOf } from '../../src/components/shelf.ts';
import type { Branch } from '../../src/domain/branch.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { branch, recordAt } from '../support/content-tree.ts';
import { corpusWith, returnedBranches } from './corpus.ts';

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
    expect(openItems(corpus, branchOf(corpus, 'window')).map(({ text }) => text)).toEqual([
      '2023年第一季度、第二季度待报',
      '待核：讲党课',
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
    const records = shelfOf(known).heldBy.get('window') ?? [];
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
    expect(shelfOf(corpus()).records.map(({ id }) => id)).not.toContain(
      'window/2023/2023-08-02-record',
    );
  });
});

describe('the figures of a branch', () => {
  const corpus = () =>
    corpusWith({ ...returnedBranches(), ...recordAt('window', { date: '2023-03-16' }) });

  it('are those to which it has brought something', () => {
    const known = corpus();
    const [first] = branchFigures(known, branchOf(known, 'window'));
    expect(first?.figures.map(({ metric }) => metric.id)).toEqual([
      'lectures',
      'leadership-lectures',
    ]);
    expect(branchFiguresTable(known, branchOf(known, 'equipment'), '')).toBeUndefined();
  });

  it('lead to their records, the whole office’s to the pages of its metrics', () => {
    const known = corpus();
    const pathsOf = (slug: string) =>
      branchFiguresTable(known, branchOf(known, slug), '')?.rows[0]?.cells.map(({ path }) => path);
    expect(pathsOf('window')).toContain('/branches/window/2023-h1/#lectures');
    expect(pathsOf('bureau')).toContain('/metrics/lectures/2023-h1/');
  });
});
