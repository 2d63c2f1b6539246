import { describe, expect, it } from 'vitest';
import { recordView } from '../../src/views/record/record-view.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { branch, recordAt, report } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

function view(corpus: Corpus, id: string) {
  const record = corpus.records.get(id);
  if (!record) throw new Error(`no record ${id}`);
  return recordView(corpus, record);
}

function linesOf({ facts }: ReturnType<typeof view>, term: string): string[] {
  const found = facts.find((fact) => fact.term === term);
  return found?.lines.map((line) => line.map(({ text }) => text).join('')) ?? [];
}

describe('a record', () => {
  it('leads to every figure of every report that it feeds', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2023-03-16' }),
      'reports/2023-h1.mdx': report(
        {},
        '党课<Tally of="lectures" />，班子<Tally of="leadership-lectures" />。',
      ),
    });
    expect(
      view(corpus, 'window/2023/2023-03-16-record').counted.map((line) => [line.label, line.as]),
    ).toEqual([
      ['党课', '计入'],
      ['局党委班子成员讲党课', '计入'],
    ]);
  });

  it('leads to the metrics of its half-year that count it, whether a report does or not', () => {
    const corpus = corpusWith(recordAt('window', { date: '2023-03-16' }));
    const { countedMetrics } = view(corpus, 'window/2023/2023-03-16-record');
    expect(countedMetrics.map(({ path, text, as }) => [path, text, as])).toEqual([
      ['/metrics/lectures/2023-h1/', '1次', '计入'],
      ['/metrics/leadership-lectures/2023-h1/', '1次', '计入'],
    ]);
  });

  it('says when it is only the year before’s side of a comparison', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2022-03-16' }),
      ...recordAt('window', { date: '2023-03-16' }),
      'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" as="同比" />。'),
    });
    const [line] = view(corpus, 'window/2022/2022-03-16-record').counted;
    expect(line?.as).toBe('作为上年同期数');
  });

  it('knows the ones before and after it in its branch', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2023-03-16', title: '第一课' }),
      ...recordAt('window', { date: '2023-04-13', title: '第二课' }),
      ...recordAt('equipment', { date: '2023-04-01' }),
    });
    const first = view(corpus, 'window/2023/2023-03-16-record');
    expect([first.previous, first.next?.title]).toEqual([undefined, '第二课']);
    const second = view(corpus, 'window/2023/2023-04-13-record');
    expect([second.previous?.title, second.next]).toEqual(['第一课', undefined]);
  });

  it('tells how often, and as far as when, where it is a count', () => {
    const corpus = corpusWith(
      recordAt('window', { period: '2023-06', times: 2, through: '2023-06-20' }),
    );
    expect(linesOf(view(corpus, 'window/2023/2023-06-record'), '时间')).toEqual([
      '2023年6月（共2次；统计至2023年6月20日）',
    ]);
  });

  it('tells who else was there, and of small branches not how many', () => {
    const corpus = corpusWith({
      'branches/trade.mdx': branch({ name: '小微企业党支部', members: 7 }),
      ...recordAt('window', {
        date: '2023-03-16',
        with: [
          { branch: 'equipment', role: '联合', present: 12 },
          { branch: 'trade', present: 5 },
        ],
      }),
    });
    expect(linesOf(view(corpus, 'window/2023/2023-03-16-record'), '共同参加')).toEqual([
      '装备产业科党支部（联合举办、12人）',
      '小微企业党支部（参加）',
    ]);
  });

  it('says from when to when it was, where that is written', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2023-03-16', time: '14:30-16:00' }),
      ...recordAt('window', { date: '2023-04-13' }),
    });
    expect(linesOf(view(corpus, 'window/2023/2023-03-16-record'), '时间')).toEqual([
      '2023年3月16日（14:30—16:00）',
    ]);
    expect(linesOf(view(corpus, 'window/2023/2023-04-13-record'), '时间')).toEqual([
      '2023年4月13日',
    ]);
  });

  it('calls its branch what it was called then', () => {
    const history = [
      { from: '2019-01-01', members: 14 },
      { from: '2023-04-01', name: '装备和材料党支部' },
    ];
    const corpus = corpusWith({
      'branches/equipment.mdx': branch({ name: '装备党支部', history, members: undefined }),
      ...recordAt('equipment', { date: '2023-03-16' }),
      ...recordAt('equipment', { date: '2023-05-16' }),
    });
    expect(view(corpus, 'equipment/2023/2023-03-16-record').branch.name).toBe('装备党支部');
    expect(view(corpus, 'equipment/2023/2023-05-16-record').branch.name).toBe('装备和材料党支部');
  });
});
