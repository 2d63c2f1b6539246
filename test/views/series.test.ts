import { describe, expect, it } from 'vitest';
import { indicatorsOf, seriesPageOf, seriesPages } from '../../src/domain/series.ts';
import { latestTable } from '../../src/views/series/latest-table.ts';
import { seriesView } from '../../src/views/series/series-view.ts';
import type { Metric } from '../../src/domain/catalogue/metric.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { recordAt, type Fields, type Files } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

const catalogue: Files = {
  'catalogue/kinds/trade.yaml': `- id: trade-sheet
  label: 商贸指标
  group: 商贸
  unit: 项
  when: period
  nature: provided
  keptBy: office
  key: [item]
  page: trade
  fields:
    item: { type: choice, label: 名称, options: [零售, 外贸], required: true }
    total: { type: number, label: 总量, unit: 亿元 }
    rate: { type: number, label: 增速, unit: '%' }
    letter: { type: code, label: 函号, required: true }
    early: { type: flag, label: 初步数 }
`,
  'catalogue/metrics.yaml': `- { id: sales, label: 零售额, unit: 亿元, nature: provided, provider: 统计局, from: [商贸指标], where: { item: 零售 }, take: { latest: total } }
- { id: sales-growth, label: 零售增速, unit: '%', nature: provided, as: 同比, provider: 统计局, from: [商贸指标], where: { item: 零售 }, take: { latest: rate } }
- { id: export-growth, label: 外贸增速, unit: '%', nature: provided, as: 同比, provider: 海关, from: [商贸指标], where: { item: 外贸 }, take: { latest: rate } }
`,
};

function sheet(period: string, fields: Fields): Record<string, string> {
  const all = {
    kind: '商贸指标',
    title: '提供表',
    item: '零售',
    letter: '函1号',
    period,
    ...fields,
  };
  return recordAt('bureau', all, all.item === '零售' ? 'sales' : 'export');
}

const sheets: Files = {
  ...catalogue,
  ...sheet('2022-01-01/2022-02-28', { total: 57.5, rate: 4.6 }),
  ...sheet('2022-H1', { total: 168.4, rate: -1.8 }),
  ...sheet('2022', { total: 351.7, rate: 0.9 }),
  ...sheet('2023-01-01/2023-02-28', { total: 59.7, rate: 3.6 }),
  ...sheet('2023-05', { total: 31, rate: 5 }),
  ...sheet('2023-H1', { total: 181.3, rate: 7.4, early: true, letter: '函9号' }),
};

function metricOf(corpus: Corpus, id: string): Metric {
  const metric = corpus.catalogue.metrics.get(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric;
}

function indicators(corpus: Corpus) {
  return seriesPages(corpus).flatMap(({ kinds }) =>
    kinds.flatMap((kind) => indicatorsOf(corpus, kind)),
  );
}

describe('the page of a kind of provided figures', () => {
  it('is there where a kind names one, and has what its metrics ask for', () => {
    const corpus = corpusWith(catalogue);
    expect(seriesPages(corpusWith())).toEqual([]);
    expect(seriesPages(corpus).map(({ id, title }) => [id, title])).toEqual([['trade', '商贸']]);
    expect(
      indicators(corpus).map(({ id, name, metrics }) => [
        id,
        name,
        metrics.map(({ field }) => field),
      ]),
    ).toEqual([
      ['sales', '零售', ['total', 'rate']],
      ['export-growth', '外贸', ['rate']],
    ]);
    expect(seriesPageOf(corpus, metricOf(corpus, 'export-growth'))?.id).toBe('trade');
  });

  it('shows the newest sheet of each, and what it does not say', () => {
    const corpus = corpusWith(sheets);
    const table = latestTable(corpus, '最新', indicators(corpus));
    expect(table.columns.map(({ label, unit }) => [label, unit])).toEqual([
      ['指标', undefined],
      ['总量', '亿元'],
      ['增速', '%'],
      ['截至', undefined],
      ['函号', undefined],
      ['初步数', undefined],
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['零售', '181.3', '7.4', '2023年6月30日', '函9号', '是'],
      ['外贸', '无记录', '无记录', '无记录', '无记录', '无记录'],
    ]);
    expect(table.rows[0]?.cells[1]?.path).toBe('/metrics/sales/2023-h1/');
  });
});

describe('how a provided figure went', () => {
  it('is a line for each year over the same months, with gaps where nothing was published', () => {
    const corpus = corpusWith(sheets);
    const { chart, table } = seriesView(corpus, metricOf(corpus, 'sales-growth'));
    expect(chart?.labels.slice(0, 3)).toEqual(['1—2月', '1—3月', '1—4月']);
    expect(chart?.series.map(({ label, values }) => [label, values])).toEqual([
      ['2022年', [4.6, null, null, null, -1.8, null, null, null, null, null, 0.9]],
      ['2023年', [3.6, null, null, null, 7.4, null, null, null, null, null, null]],
    ]);
    const [, now] = table.rows;
    expect(now?.cells.map(({ text }) => text).slice(0, 8)).toEqual([
      '2023年',
      '3.6',
      '无记录',
      '无记录',
      '无记录',
      '7.4',
      '未发布',
      '未发布',
    ]);
    expect(now?.cells[5]).toMatchObject({ path: '/records/bureau/2023/2023-H1-sales/' });
  });

  it('is told in words with the same months of the year before', () => {
    const corpus = corpusWith(sheets);
    expect(seriesView(corpus, metricOf(corpus, 'sales-growth')).finding).toBe(
      '2023年上半年同比增长7.4%；2022年上半年同比下降1.8%。',
    );
    const none = seriesView(corpus, metricOf(corpus, 'export-growth'));
    expect([none.chart, none.table.rows.length]).toEqual([undefined, 0]);
  });
});
