import { describe, expect, it } from 'vitest';
import { figureGroups } from '../../src/views/report/table/cell-evidence.ts';
import { metricBranchesTable } from '../../src/views/branch/metric-branches.ts';
import { metricGroups, metricsTable } from '../../src/views/metric/metric-groups.ts';
import {
  metricFacts,
  usesOf,
  valuesTable,
  versionsTable,
} from '../../src/views/metric/metric-view.ts';
import { halves } from '../../src/domain/half-years.ts';
import { reportText } from '../../src/views/report/text/text-view.ts';
import type { Metric } from '../../src/domain/catalogue/metric.ts';
import { period } from '../../src/domain/period.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { branch, recordAt, report } from '../support/content-tree.ts';
import { contentWith, corpusWith, returnedBranches } from '../support/corpus.ts';

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
    const said = (term: string) => facts.find((one) => one.term === term)?.lines[0]?.[0]?.text;
    expect(said('说明')).toBe('只算书记讲的。');
    // What a report writes in `of`.
    expect(said('代号')).toBe('lectures');
  });

  it('that never changed has no table of versions', () => {
    const corpus = corpusWith();
    expect(versionsTable(corpus, metricOf(corpus, 'lectures'))).toBeUndefined();
  });
});

describe('the list of metrics', () => {
  it('has a group for what they ask of, kinds first', () => {
    const metrics = `- { id: parts, label: 党支部, unit: 个, nature: stock, from: branches, time: atEnd, take: count }
- { id: share, label: 占比, unit: '%', nature: flow, as: 百分比, ratio: { of: lectures, to: lectures } }
- { id: lectures, label: 党课, unit: 次, nature: flow, from: [党课], take: count }
`;
    const corpus = corpusWith({ 'catalogue/metrics.yaml': metrics });
    expect(
      metricGroups(corpus).map((group) => [group.name, group.metrics.map(({ id }) => id)]),
    ).toEqual([
      ['组织生活', ['share', 'lectures']],
      ['党组织名录', ['parts']],
    ]);
  });

  it('shows the newest half-year that is over beside that of the year before', () => {
    const corpus = corpusWith({
      ...returnedBranches(),
      ...lectures,
      ...recordAt('window', { date: '2022-03-16' }),
    });
    const { columns, rows } = metricsTable(corpus, '指标', [metricOf(corpus, 'lectures')]);
    expect(columns.slice(3).map(({ id }) => id)).toEqual(['2022-H1', '2023-H1']);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['党课', '工作量', '次', '1', '1']);
  });
});

describe('a metric by branch', () => {
  const half = period('2023-H1');
  const texts = (corpus: Corpus, id: string) =>
    metricBranchesTable(corpus, metricOf(corpus, id), half)?.rows.map(({ cells }) =>
      cells.map(({ text }) => text),
    );

  it('tells no data from zero, and its total is asked for itself', () => {
    const corpus = corpusWith({
      ...returnedBranches('equipment'),
      ...recordAt('window', {
        date: '2023-03-16',
        with: [{ branch: 'equipment', role: '联合', present: 9 }],
      }),
    });
    expect(texts(corpus, 'lectures')).toEqual([
      ['装备产业科党支部', '1', '1'],
      ['政务服务窗口党支部', '1', '1'],
    ]);
    const table = metricBranchesTable(corpus, metricOf(corpus, 'lectures'), half);
    expect(table?.total?.cells.map(({ text }) => text)).toEqual(['合计（去重）', '1', '1']);
    const bare = corpusWith(returnedBranches('equipment'));
    expect(texts(bare, 'lectures')).toEqual([
      ['装备产业科党支部', '待报', '0'],
      ['政务服务窗口党支部', '0', '0'],
    ]);
  });

  it('is not asked of what the office keeps for all', () => {
    const corpus = corpusWith({
      'catalogue/kinds/office.yaml':
        '- { id: visit, label: 走访, unit: 次, when: event, keptBy: office }\n',
      'catalogue/metrics.yaml':
        '- { id: visits, label: 走访, unit: 次, nature: flow, from: [走访], take: count }\n',
    });
    expect(texts(corpus, 'visits')).toBeUndefined();
  });

  it('keeps a second row to itself where the one small branch could be found by subtracting', () => {
    const day = (slug: string, expected: number, present: number) =>
      recordAt(slug, { kind: '集中学习', date: '2023-03-16', expected, present });
    const corpus = corpusWith({
      ...returnedBranches(),
      'branches/small.mdx': branch({ name: '小支部', members: 6 }),
      'catalogue/kinds/study.yaml': `- id: study
  label: 集中学习
  unit: 次
  when: event
  fields:
    expected: { type: count, label: 应到人数, unit: 人, heads: expected }
    present: { type: count, label: 实到人数, unit: 人, heads: present }
`,
      'catalogue/metrics.yaml':
        '- { id: came, label: 到会, unit: 人次, nature: flow, from: [集中学习], take: { sum: present } }\n',
      ...day('equipment', 14, 13),
      ...day('window', 12, 11),
      ...day('small', 6, 5),
    });
    expect(texts(corpus, 'came')?.map(([name, value]) => [name, value])).toEqual([
      ['装备产业科党支部', '13'],
      ['小支部', '达到规定人数'],
      ['政务服务窗口党支部', '不单列'],
    ]);
  });
});

describe('the records behind a table', () => {
  it('stand under each number, those of the organisation itself too, and under the total what no line names', () => {
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
      ['本级', ['own-lectures'], ['bureau/2023/2023-04-16-record']],
      ['装备产业科党支部', ['equipment-lectures'], []],
      ['政务服务窗口党支部', ['window-lectures'], ['window/2023/2023-03-16-record']],
      ['合计（去重）', ['total-lectures'], []],
    ]);
  });
});
