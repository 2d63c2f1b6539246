import { describe, expect, it } from 'vitest';
import { listedLines, summaryOf } from '../../src/views/lists/listed-lines.ts';
import { paths } from '../../src/views/paths.ts';
import { groupsOf } from '../../src/views/lists/list-groups.ts';
import { recordsByKind, recordsByMonth, recordsTable } from '../../src/views/lists/record-lists.ts';
import {
  branchMonthRoutes,
  branchRoutes,
  branchYearRoutes,
  kindMonthRoutes,
  kindYearRoutes,
  monthRoutes,
} from '../../src/views/lists/record-routes.ts';
import type { ListRoute, RecordsList } from '../../src/views/lists/records-list.ts';
import { orderedRecords } from '../../src/domain/ordered-records.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Table } from '../../src/tables/table.ts';
import { branch, loadTree, recordAt, type Files } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

/** So many lectures of a branch, all in March 2023. */
function lectures(slug: string, count: number): Files {
  return Object.assign(
    {},
    ...Array.from({ length: count }, (_, at) => {
      const date = `2023-03-${String((at % 28) + 1).padStart(2, '0')}`;
      return recordAt(slug, { date, title: `第${String(at + 1)}次党课` }, `lecture-${at}`);
    }),
  ) as Files;
}

const joint = {
  date: '2023-03-16',
  title: '联合党课',
  with: [{ branch: 'equipment', role: '联合', present: 12 }],
};

function find(routes: readonly ListRoute[], path: string, page = 1): RecordsList {
  const found = routes.find(({ props }) => props.list.path === path && props.page === page);
  if (!found) throw new Error(`no list ${path}`);
  return found.props.list;
}

const titles = (records: RecordsList['records']) => records.map(({ title }) => title);
const texts = (table: Table) => table.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the records of a branch', () => {
  it('are listed by year and by month, the newest first, the months joined to one another', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2022-12-01', title: '去年' }),
      ...recordAt('window', { date: '2023-03-16', title: '三月' }),
      ...recordAt('window', { date: '2023-05-11', title: '五月' }, 'late'),
    });
    const year = find(branchYearRoutes(corpus), '/records/window/2023/');
    expect(titles(year.records)).toEqual(['五月', '三月']);
    expect(year.parts?.links).toEqual([
      { text: '2023年3月（1条）', path: '#2023-03' },
      { text: '2023年5月（1条）', path: '#2023-05' },
    ]);
    expect(year.years?.map(({ path }) => path)).toEqual([
      '/records/window/2023/',
      '/records/window/2022/',
    ]);
    const month = find(branchMonthRoutes(corpus), '/records/window/2023/03/');
    expect(titles(month.records)).toEqual(['三月']);
    expect([month.earlier?.path, month.later?.path]).toEqual([
      '/records/window/2022/12/',
      '/records/window/2023/05/',
    ]);
    expect(groupsOf(corpus, year, 1).map(({ title, path }) => [title, path])).toEqual([
      ['2023年5月', '/records/window/2023/05/'],
      ['2023年3月', '/records/window/2023/03/'],
    ]);
  });

  it('hold what another branch wrote down of an event that they held together', () => {
    const corpus = corpusWith(recordAt('window', joint));
    const own = find(branchMonthRoutes(corpus), '/records/equipment/2023/03/');
    const [line] = groupsOf(corpus, own, 1)[0]?.lines ?? [];
    expect(line?.joint).toBe('联合举办，登记在政务服务窗口党支部');
    const host = find(branchMonthRoutes(corpus), '/records/window/2023/03/');
    expect(groupsOf(corpus, host, 1)[0]?.lines[0]?.joint).toBe('与装备产业科党支部联合举办');
    const table = recordsTable(corpus);
    expect(texts(table).map((row) => row.slice(1))).toEqual([
      ['1', '1'],
      ['1', '1'],
    ]);
    expect(table.total?.cells.map(({ text }) => text)).toEqual(['合计（去重）', '1', '1']);
  });

  it('stand in the month in which a count ends and a span begins', () => {
    const corpus = corpusWith({
      ...recordAt('window', { period: '2023-Q1', times: 3, title: '一季度党课' }),
      ...recordAt('window', {
        kind: '整改事项',
        from: '2023-05-20',
        title: '整改',
        due: '2023-07-01',
      }),
    });
    const months = branchMonthRoutes(corpus).map(({ props: { list } }) => list.path);
    expect(months).toEqual(['/records/window/2023/03/', '/records/window/2023/05/']);
  });

  it('keep the address of a year whose only record ends in the next', () => {
    const corpus = corpusWith(
      recordAt('window', { period: '2022-12-20/2023-01-10', times: 2, title: '跨年党课' }),
    );
    const paths = branchYearRoutes(corpus).map(({ props: { list } }) => list.path);
    expect(paths).toEqual(['/records/window/2022/', '/records/window/2023/']);
  });

  it('are told with what is not in order', () => {
    const corpus = corpusWith({
      ...recordAt('window', { ...joint, state: '已核', checkedBy: '党建办主任' }, 'a'),
      ...recordAt('window', { state: '作废', reason: '重复登记' }, 'b'),
      ...recordAt('window', {}, 'c'),
    });
    const { records } = orderedRecords(corpus);
    expect(summaryOf(records)).toBe('共3条，其中待核1条、作废1条、联合举办1条');
    expect(summaryOf(records.slice(0, 1))).toBe('共1条，全部已核，其中联合举办1条');
    expect(listedLines(corpus, records).map(({ state }) => state?.text)).toEqual([
      undefined,
      '作废',
      '待核',
    ]);
  });
});

describe('a list that is too long', () => {
  it('is split by month, and a month by numbered pages', () => {
    const corpus = corpusWith(lectures('window', 201));
    const year = find(branchYearRoutes(corpus), '/records/window/2023/');
    expect(groupsOf(corpus, year, 1)).toEqual([]);
    expect(year.parts?.links).toEqual([
      { text: '2023年3月（201条）', path: '/records/window/2023/03/' },
    ]);
    const pages = branchMonthRoutes(corpus).map(({ params }) => params['page']);
    expect(pages).toEqual([undefined, '2']);
    const month = find(branchMonthRoutes(corpus), '/records/window/2023/03/', 2);
    expect(groupsOf(corpus, month, 2)[0]?.lines).toHaveLength(1);
    const kinds = kindMonthRoutes(corpus).map(({ params }) => params);
    expect(kinds).toEqual([
      { kind: 'party-lecture', year: '2023', month: '03', page: undefined },
      { kind: 'party-lecture', year: '2023', month: '03', page: '2' },
    ]);
  });

  it('of a kind has months of its own only then', () => {
    const corpus = corpusWith(lectures('window', 3));
    expect(kindMonthRoutes(corpus)).toEqual([]);
    const year = find(kindYearRoutes(corpus), '/records/kind/party-lecture/2023/');
    expect(groupsOf(corpus, year, 1).map(({ title, lines }) => [title, lines.length])).toEqual([
      ['2023年3月', 3],
    ]);
  });
});

it('a month of all branches stands branch by branch, each joint record once', () => {
  const corpus = corpusWith({
    ...recordAt('window', joint),
    ...recordAt('equipment', { date: '2023-03-02' }),
  });
  const month = find(monthRoutes(corpus), '/records/month/2023-03/');
  expect(groupsOf(corpus, month, 1).map(({ title, lines }) => [title, lines.length])).toEqual([
    ['装备产业科党支部', 1],
    ['政务服务窗口党支部', 1],
  ]);
  expect(month.parts?.links.map(({ path }) => path)).toEqual([
    '/records/equipment/2023/03/',
    '/records/window/2023/03/',
  ]);
});

describe('the doors to the records', () => {
  it('count by month, and say which months are not there yet', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('equipment', { date: '2023-03-20' }),
    });
    const table = recordsByMonth(corpus, '各党组织', orderedRecords(corpus).records, {
      month: paths.recordsInMonth,
    });
    const [row] = texts(table);
    expect(row?.slice(0, 4)).toEqual(['2023年', '无记录', '无记录', '2']);
    expect(row?.slice(8)).toEqual(['未到', '未到', '未到', '未到', '未到', '2']);
    expect(table.rows[0]?.cells[3]?.path).toBe('/records/month/2023-03/');
  });

  it('count a record of two kinds under each, and once in the total', () => {
    const corpus = corpusWith(recordAt('window', { also: ['主题党日'] }));
    const table = recordsByKind(corpus);
    expect(texts(table).map(([kind, group, , total]) => [kind, group, total])).toEqual([
      ['党课', '组织生活', '1'],
      ['主题党日', '组织生活', '1'],
    ]);
    expect(table.total?.cells.at(-1)?.text).toBe('1');
  });
});

it('no two lists or records have one address, whatever the branches are called', () => {
  // Both names are told of as taken; the lists stand apart all the same.
  const { corpus } = loadTree({
    'branches/kind.mdx': branch(),
    'branches/month.mdx': branch({ name: '测试二支部' }),
    ...lectures('kind', 201),
    ...lectures('month', 2),
    ...recordAt('month', { period: '2023-03', times: 2, kind: '主题党日', attendance: 9 }, 'x'),
  });
  const all = addressesOf(corpus!);
  expect(all).toContain('/records/kind/2023/');
  expect(all.filter((path, at) => all.indexOf(path) !== at)).toEqual([]);
});

/** Every address below `/records/`. */
function addressesOf(corpus: Corpus): string[] {
  const lists = [
    ...branchYearRoutes(corpus),
    ...branchMonthRoutes(corpus),
    ...kindYearRoutes(corpus),
    ...kindMonthRoutes(corpus),
    ...monthRoutes(corpus),
  ].map(({ props: { list, page } }) => (page === 1 ? list.path : `${list.path}${page}/`));
  const branches = branchRoutes(corpus).map(({ params }) => paths.recordsOfBranch(params.branch));
  const records = orderedRecords(corpus).records.map(({ id }) => paths.record(id));
  return [...lists, ...branches, ...records];
}
