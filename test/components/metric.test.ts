import { describe, expect, it } from 'vitest';
import { figureGroups } from '../../src/components/cell-evidence.ts';
import {
  metricFacts,
  metricsTables,
  usesOf,
  valuesTable,
  versionsTable,
} from '../../src/components/metric-view.ts';
import { halves } from '../../src/components/periods.ts';
import { reportText } from '../../src/components/text-view.ts';
import type { Metric } from '../../src/domain/catalogue/metric.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { recordAt, report } from '../support/content-tree.ts';
import { contentWith, corpusWith, returnedBranches } from './corpus.ts';

function metricOf(corpus: Corpus, id: string): Metric {
  const metric = corpus.catalogue.metrics.get(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric;
}

const lectures = {
  ...recordAt('window', { date: '2022-09-16' }),
  ...recordAt('window', { date: '2023-03-16' }),
};

describe('a metric', () => {
  it('has a value for each half-year since the records begin, the newest first', () => {
    const corpus = corpusWith({ ...returnedBranches(), ...lectures });
    expect(halves(corpus).map(({ id }) => id)).toEqual(['2023-H2', '2023-H1', '2022-H2']);
    const { rows } = valuesTable(corpus, metricOf(corpus, 'lectures'));
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).slice(0, 3))).toEqual([
      ['2023年下半年', '待报', '0'],
      ['2023年上半年', '1', '1'],
      ['2022年下半年', '1', '1'],
    ]);
    expect(rows[1]?.cells[1]?.path).toBe('/metrics/lectures/2023-h1/');
  });

  it('names the reports that print it, with the place', () => {
    const corpus = corpusWith({
      ...lectures,
      'reports/2023-h1.mdx': report(
        {},
        '党课<Tally of="lectures" />，去年下半年<Tally of="lectures" period="2022-H2" />。',
      ),
    });
    const [use] = usesOf(corpus, metricOf(corpus, 'lectures'));
    expect(use?.figures.map(({ path, period }) => [path, period])).toEqual([
      ['/reports/2023-h1/#figure-lectures', '2023年上半年'],
      ['/reports/2023-h1/#figure-lectures--2022-h2', '2022年下半年'],
    ]);
    expect(usesOf(corpus, metricOf(corpus, 'essays'))).toEqual([]);
  });

  it('shows what changed in its definition, the newest first', () => {
    const metrics = `- id: lectures
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  take: count
  note: 都算。
  versions:
    - { validFrom: 2023-01-01, where: { lecturer: 党委书记 }, note: 只算书记讲的。 }
`;
    const corpus = corpusWith({ 'catalogue/metrics.yaml': metrics });
    const table = versionsTable(corpus, metricOf(corpus, 'lectures'));
    expect(table?.rows.map(({ cells }) => [cells[0]?.text, cells[2]?.text])).toEqual([
      ['2023年1月1日', '只算书记讲的。'],
      ['最初', '都算。'],
    ]);
    const facts = metricFacts(corpus, metricOf(corpus, 'lectures'));
    expect(facts.find(({ term }) => term === '说明')?.lines[0]?.[0]?.text).toBe('只算书记讲的。');
  });

  it('that never changed has no table of versions', () => {
    const corpus = corpusWith();
    expect(versionsTable(corpus, metricOf(corpus, 'lectures'))).toBeUndefined();
  });

  it('stands in the list of its nature', () => {
    const tables = metricsTables(corpusWith(lectures));
    expect(tables.map(({ caption, rows }) => [caption, rows.length])).toEqual([
      ['工作量（期间内发生的）', 3],
    ]);
  });
});

describe('the records behind a table', () => {
  it('stand under each number, and under the total only those that no line names', () => {
    const { corpus, documents } = contentWith({
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('bureau', { date: '2023-04-16' }),
      'reports/2023-h1.mdx': report({}, '<TallyTable of="lectures" by="branch" />'),
    });
    const written = corpus.reports.get('2023-h1');
    const root = written && documents.get(written.file);
    const [block] = written && root ? reportText(corpus, written, root).blocks : [];
    if (!block) throw new Error('no table');
    const groups = figureGroups(corpus, block).map(({ title, cells }) => [
      title,
      cells.map(({ anchor }) => anchor),
      cells.flatMap(({ tables }) =>
        tables.flatMap(({ table }) => table.rows.map(({ record }) => record)),
      ),
    ]);
    expect(groups).toEqual([
      ['装备产业科党支部', ['equipment-lectures'], []],
      ['政务服务窗口党支部', ['window-lectures'], ['window/2023/2023-03-16-record']],
      ['合计（去重）', ['total-lectures'], ['bureau/2023/2023-04-16-record']],
    ]);
  });
});
