import { describe, expect, it } from 'vitest';
import { branchDoors, waitedLines } from '../../src/views/home/due-readers.ts';
import { weakSpots } from '../../src/views/duties/weak-spots.ts';
import { confirmed, officeOn, rulesFile } from '../support/duties.ts';
import { doorsOf } from '../../src/views/home/doors.ts';
import { homeTrend } from '../../src/views/home/trend.ts';
import { currentReport, headlineTable, newestRecords } from '../../src/views/home/home-view.ts';
import { reportsByTime } from '../../src/views/report/report-lists.ts';
import { openWork, runningMonth } from '../../src/views/report/open-work.ts';
import { readinessParts, readinessText } from '../../src/views/report/readiness.ts';
import { figureState, readinessOf } from '../../src/domain/tally/readiness.ts';
import { sheetTable } from '../../src/views/report/report-view.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Report } from '../../src/domain/report.ts';
import { baseTree } from '../support/base-tree.ts';
import { loadTree, plan, recordAt, report, type Files } from '../support/content-tree.ts';
import { corpusWith, figure, returnedBranches } from '../support/corpus.ts';

const checked = { state: '已核', checkedBy: '党建办主任' };
const body =
  '党课<Tally of="lectures" />，班子<Tally of="leadership-lectures" />，党课<Tally of="lectures" />，心得<Tally of="essays" />。';

function officeWith(files: Files): { corpus: Corpus; written: Report } {
  const corpus = corpusWith({ ...files, 'reports/2023-h1.mdx': report({}, body) });
  const written = corpus.reports.get('2023-h1');
  if (!written) throw new Error('no report');
  return { corpus, written };
}

describe('how ready a report is', () => {
  it('counts each figure once: checked, waited for, not checked', () => {
    const { corpus, written } = officeWith({
      ...returnedBranches(),
      ...recordAt('bureau', { date: '2023-03-16' }),
    });
    const readiness = readinessOf(corpus, written);
    expect(readiness).toEqual({ all: 3, checked: 2, missing: 0, incomplete: 0, unchecked: 1 });
    expect(readinessText(readiness)).toBe('3项：已核2、待核1');
  });

  it('leads from each number to the figures in that state', () => {
    const { corpus, written } = officeWith({
      ...returnedBranches(),
      ...recordAt('bureau', { date: '2023-03-16' }),
    });
    expect(
      readinessParts(corpus, written).map(({ text, figures }) => [
        text,
        figures.map(({ key }) => key),
      ]),
    ).toEqual([
      ['已核2', ['leadership-lectures', 'essays']],
      ['待核1', ['lectures']],
    ]);
  });

  it('tells a figure that has a value to which not all have reported from one that has none', () => {
    const corpus = corpusWith({
      ...returnedBranches('equipment'),
      ...recordAt('window', { date: '2023-03-16', ...checked }),
    });
    expect(figure(corpus, 'lectures').tally.value).toBe(1);
    expect(figureState(figure(corpus, 'lectures'))).toBe('incomplete');
    expect(figureState(figure(corpus, 'essays'))).toBe('missing');
  });

  it('waits for a check where the records contradict each other', () => {
    const corpus = corpusWith(returnedBranches());
    const contradictory = figure(corpus, 'lectures');
    const tally = { ...contradictory.tally, value: null, gap: 'double-count' as const };
    expect(figureState({ ...contradictory, tally })).toBe('unchecked');
  });
});

it('what holds up a report is told by who has to report, then by which record has to be checked', () => {
  const { corpus, written } = officeWith({
    ...returnedBranches('equipment'),
    ...recordAt('window', { date: '2023-03-16', title: '书记讲党课' }),
  });
  expect(
    openWork(corpus, written).map(({ text, note, state }) => [text, note, state.text]),
  ).toEqual([
    ['装备产业科党支部', '第一季度、第二季度未确认、涉及3项', '待报'],
    ['书记讲党课', '涉及2项', '待核'],
  ]);
});

it('the sheet for signature has a line for each figure in the order of the text', () => {
  const { corpus, written } = officeWith({
    ...returnedBranches(),
    ...recordAt('window', { date: '2023-03-16', ...checked }),
  });
  const { rows } = sheetTable(corpus, written);
  expect(rows.map(({ id, cells }) => [id, cells[0]?.text, cells[2]?.text])).toEqual([
    ['lectures', '1', '1次'],
    ['leadership-lectures', '2', '1次'],
    [undefined, '3', '1次'],
    ['essays', '4', '0篇'],
  ]);
});

it('the sheet says of a target which plan it comes from, and for which windows', () => {
  const promised = { metric: 'lectures', target: 2 };
  const target = (id: string, commitment: string) =>
    `- { id: ${id}, label: 目标（${commitment}）, unit: 次, nature: target, from: commitments, where: { id: ${commitment} }, time: active, take: target }\n`;
  const corpus = corpusWith({
    'catalogue/metrics.yaml':
      String(baseTree['catalogue/metrics.yaml']) +
      target('quarterly-target', 'quarterly') +
      target('yearly-target', 'yearly'),
    'plans/2023.mdx': plan({
      title: '2023年党建工作计划',
      commitments: [
        { id: 'quarterly', label: '每季度两次', cadence: 'quarter', ...promised },
        { id: 'yearly', label: '全年两次', ...promised },
      ],
    }),
    'reports/2023-h1.mdx': report(
      {},
      '<Tally of="quarterly-target" /><Tally of="yearly-target" />',
    ),
  });
  const written = corpus.reports.get('2023-h1')!;
  const { rows } = sheetTable(corpus, written);
  expect(rows.map(({ cells }) => [cells[4]?.text, cells[6]?.text])).toEqual([
    ['2023年每季度', '2023年党建工作计划'],
    ['2023年', '2023年党建工作计划'],
  ]);
});

describe('the headlines', () => {
  it('compare with the year before what can be compared', () => {
    const earlier = [
      { period: '2022-H1', through: '2022-06-30', by: '支部书记', on: '2022-07-03' },
      { period: '2023-H1', through: '2023-06-30', by: '支部书记', on: '2023-07-03' },
    ];
    const files = Object.fromEntries(
      Object.entries(returnedBranches()).map(([path, text]) => [
        path,
        String(text).replace(/returns:[^]*?---/, `returns: ${JSON.stringify(earlier)}\n---`),
      ]),
    );
    const { corpus, written } = officeWith({
      ...files,
      ...recordAt('window', { date: '2022-03-16', ...checked }),
      ...recordAt('window', { date: '2023-03-16', ...checked }),
      ...recordAt('equipment', { date: '2023-04-16', ...checked }),
    });
    const { rows } = headlineTable(corpus, written);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['党课', '2次', '1次', '同比增加1次']);
  });

  it('say why they are not compared', () => {
    const { corpus, written } = officeWith({
      ...returnedBranches(),
      ...recordAt('window', { date: '2023-03-16', ...checked }),
    });
    const { rows } = headlineTable(corpus, written);
    expect(rows[0]?.cells.at(-1)).toMatchObject({ text: '缺上年同期数', empty: true });
  });
});

describe('the headlines that the site names', () => {
  const named = (ids: string) => ({ 'site.yaml': `${baseTree['site.yaml']}headline: [${ids}]\n` });

  it('stand in its order, whether the report prints them or not', () => {
    const files = {
      ...named('essays, lectures'),
      ...returnedBranches(),
      ...recordAt('window', { date: '2023-03-16', ...checked }),
    };
    const corpus = corpusWith({
      ...files,
      'reports/2023-h1.mdx': report({}, '党课<Tally of="lectures" />。'),
    });
    const { rows } = headlineTable(corpus, currentReport(corpus));
    expect(rows.map(({ cells }) => [cells[0]?.text, cells[1]?.path])).toEqual([
      ['心得体会', '/metrics/essays/2023-h1/'],
      ['党课', '/reports/2023-h1/figures/lectures/'],
    ]);
  });

  it('are told of the last half-year that is over where there is no report', () => {
    const corpus = corpusWith(named('lectures'));
    expect(headlineTable(corpus, undefined).caption).toBe('2023年上半年主要指标');
  });

  it('have to exist', () => {
    const { issues } = loadTree(named('lectures, lecture'));
    expect(issues.map(({ issue, file, line }) => [issue.code, file, line])).toEqual([
      ['unknown-metric', 'site.yaml', 6],
    ]);
  });
});

describe('the trend', () => {
  it('tells the first headline by quarter, as far back as there are records', () => {
    const { corpus, written } = officeWith({
      ...returnedBranches(),
      ...recordAt('window', { date: '2022-11-16', ...checked }),
      ...recordAt('window', { date: '2023-03-16', ...checked }),
    });
    const table = homeTrend(corpus, written)?.block.table;
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['2022年第四季度', '1'],
      ['2023年第一季度', '1'],
      ['2023年第二季度', '0'],
    ]);
  });

  it('is not told without records', () => {
    const { corpus, written } = officeWith({});
    expect(homeTrend(corpus, written)).toBeUndefined();
  });
});

it('the doors lead each reader to his task, with what there is to do', () => {
  const commitments = [
    { id: 'a', label: '讲党课', metric: 'lectures', cadence: 'quarter', target: 3 },
  ];
  const { corpus } = officeWith({
    ...returnedBranches('equipment'),
    'plans/2023.mdx': plan({ commitments }),
  });
  expect(doorsOf(corpus).map(({ links }) => links.map(({ text, path }) => [text, path]))).toEqual([
    [
      ['我的支部', '/#clerk'],
      ['报送', '/branches/#returns'],
      ['模板', '/kinds/#menu'],
    ],
    [
      ['在编报告', '/reports/2023-h1/'],
      ['待报3项', '/#figures-missing'],
      ['催报', '/#office'],
    ],
    [['逾期0项、30日内到期0项、待报2项', '/#due']],
    [
      ['历次报告', '/reports/'],
      ['数据核定表', '/reports/2023-h1/figures/'],
    ],
  ]);
});

describe('what each reader finds on the home page', () => {
  const office = () =>
    officeOn('2023-07-31', {
      ...rulesFile({}, { id: 'quarterly', label: '党课每季度一次', cadence: 'quarter' }),
      'branches/window.mdx': confirmed('窗口党支部', 1),
      'branches/equipment.mdx': confirmed('装备党支部', 2),
      ...recordAt('equipment', { date: '2023-01-16' }),
      ...recordAt('equipment', { date: '2023-02-16' }),
      ...recordAt('equipment', { date: '2023-03-16' }),
      ...recordAt('equipment', { date: '2023-05-16' }),
    });

  it('is for the secretary what was missed again, by branch, rule and months, without a rank', () => {
    expect(weakSpots(office()).map((one) => [one.branch.text, one.rule.text, one.since])).toEqual([
      ['装备党支部', '党课每月一次', '2023年4月、6月，共2期'],
      ['窗口党支部', '党课每月一次', '2023年1月、2月、3月，共3期'],
    ]);
  });

  it('is for the office who has not confirmed which time, and since when it is over', () => {
    expect(waitedLines(office()).map((one) => [one.branch.text, one.text, one.since])).toEqual([
      ['窗口党支部', '2023年第二季度未确认报全', '2023年6月30日期满'],
    ]);
  });

  it('is for a clerk the own branch, with how much is due of it', () => {
    expect(branchDoors(office())).toEqual([
      { text: '测试局党委', path: '/branches/bureau/#open' },
      { text: '装备党支部（2项）', path: '/branches/equipment/#open' },
      { text: '窗口党支部（5项）', path: '/branches/window/#open' },
    ]);
  });
});

it('the newest records are those written down last', () => {
  const corpus = corpusWith({
    ...recordAt('window', { date: '2023-03-16', recorded: '2023-07-20' }),
    ...recordAt('window', { date: '2023-05-11', recorded: '2023-05-12' }),
    ...recordAt('equipment', { date: '2023-06-08' }),
  });
  expect(newestRecords(corpus).map(({ id }) => id)).toEqual([
    'window/2023/2023-03-16-record',
    'equipment/2023/2023-06-08-record',
    'window/2023/2023-05-11-record',
  ]);
});

it('the running month is told, and waits for nobody', () => {
  const { corpus, written } = officeWith(returnedBranches());
  expect(openWork(corpus, written)).toEqual([]);
  expect(runningMonth(corpus)).toBe('7月为当月，3个党组织尚未确认，月后报送，不算待办。');
});

it('the newest report comes first', () => {
  const corpus = corpusWith({
    'reports/2022-h2.mdx': report({ period: '2022-H2' }),
    'reports/2023-h1.mdx': report(),
  });
  expect(reportsByTime(corpus).map(({ id }) => id)).toEqual(['2023-h1', '2022-h2']);
});

it('the report at work is the whole organisation’s newest that has not been sent', () => {
  const corpus = corpusWith({
    'reports/2023-h1-window.mdx': report({ branch: 'window' }),
    'reports/2023-h1.mdx': report({ status: '已报送' }),
    'reports/2023-q2.mdx': report({ period: '2023-Q2' }),
    'reports/2022-h2.mdx': report({ period: '2022-H2' }),
  });
  expect(currentReport(corpus)?.id).toBe('2023-q2');
  expect(reportsByTime(corpus).map(({ id }) => id)).toEqual([
    '2023-h1',
    '2023-q2',
    '2023-h1-window',
    '2022-h2',
  ]);
});

it('a report that is begun before its period is over takes nothing over on the home page', () => {
  const due = { 'reports/2023-h1.mdx': report({ status: '已报送' }) };
  const begun = { 'reports/2023-h2.mdx': report({ title: '下半年报告', period: '2023-H2' }) };
  const before = corpusWith({ ...returnedBranches(), ...due });
  const after = corpusWith({ ...returnedBranches(), ...due, ...begun });
  expect(currentReport(after)?.id).toBe('2023-h1');
  expect(doorsOf(after)).toEqual(doorsOf(before));
  expect(headlineTable(after, currentReport(after))).toEqual(
    headlineTable(before, currentReport(before)),
  );
  expect(currentReport(corpusWith(begun))).toBeUndefined();
});
