import { describe, expect, it } from 'vitest';
import { commonKeyViews } from '../../src/views/kind/common-keys.ts';
import { branchWords, otherSeats } from '../../src/views/kind/words.ts';
import {
  commonTable,
  fieldsTable,
  inForceTable,
  kindFacts,
  kindTables,
  kindYears,
  metricsOf,
  recordsOf,
} from '../../src/views/kind/kind-view.ts';
import { themeRoutes, themeTable } from '../../src/views/kind/themes.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { commonNames } from '../../src/domain/record-keys.ts';
import type { Table } from '../../src/tables/table.ts';
import { branch, recordAt } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

function kindOf(corpus: Corpus, id: string): Kind {
  return corpus.catalogue.kinds.get(id)!;
}

function texts(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
}

describe('the list of kinds', () => {
  it('has a table for each group, and what is common first', () => {
    const study = `- { id: reading, label: 读书会, unit: 场, when: event }
- { id: talk, label: 宣讲, unit: 场次, when: event, common: true, note: 一时一地算一场。 }
`;
    const corpus = corpusWith({ 'catalogue/kinds/study.yaml': study });
    const tables = kindTables(corpus);
    expect(tables.map(({ caption }) => caption)).toEqual(['study', '组织生活', '统计']);
    expect(texts(tables[0])).toEqual([
      ['宣讲', '一时一地算一场。', '场次', '按次', '各党组织', '0'],
      ['读书会', '', '场', '按次', '各党组织', '0'],
    ]);
    expect(tables[0]?.rows[0]?.cells[0]).toMatchObject({ path: '/kinds/talk/', notes: ['常用'] });
  });

  it('begins with the few of a clerk’s menu', () => {
    const corpus = corpusWith();
    expect(texts(commonTable(corpus)).map(([label]) => label)).toEqual(['党课', '主题党日']);
  });

  it('counts the records that stand, also those of what was another thing too', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-03-17', state: '作废', reason: '重复' }),
      ...recordAt('window', {
        kind: '主题党日',
        also: '党课',
        date: '2023-04-20',
        lecturer: '党委书记',
        attendance: 9,
      }),
    });
    expect(recordsOf(corpus, kindOf(corpus, 'party-lecture')).map(({ id }) => id)).toEqual([
      'window/2023/2023-03-16-record',
      'window/2023/2023-04-20-record',
    ]);
  });

  it('counts like the lists of its records, which hold also what is void', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-03-17', state: '作废', reason: '重复' }),
    });
    const kind = kindOf(corpus, 'party-lecture');
    const facts = kindFacts(corpus, kind).map(({ term, lines }) => [term, lines[0]?.[0]?.text]);
    expect(facts).toContainEqual(['已有记录', '共2条，其中待核1条、作废1条']);
    expect(kindYears(corpus, kind).map(({ text }) => text)).toEqual(['2023年（2条）']);
    expect(commonTable(corpus)?.rows[0]?.cells.at(-1)).toMatchObject({
      text: '2',
      notes: ['作废1条'],
    });
  });
});

describe('a kind', () => {
  it('says how it is written and when', () => {
    const corpus = corpusWith();
    const facts = kindFacts(corpus, kindOf(corpus, 'essay-count'));
    expect(facts.map(({ term, lines }) => [term, lines[0]?.[0]?.text]).slice(0, 3)).toEqual([
      ['写法', 'kind: 心得体会统计'],
      ['时间', '按期间：写 period（哪个月、季度、半年）'],
      ['单位', '篇'],
    ]);
  });

  it('says since when it is recorded, where that is not from the beginning', () => {
    const service = `- { id: service, label: 志愿服务, unit: 场, when: event, since: 2023-01-01 }
`;
    const corpus = corpusWith({ 'catalogue/kinds/service.yaml': service });
    const told = (id: string) =>
      kindFacts(corpus, kindOf(corpus, id))
        .filter(({ term }) => term === '登记起始')
        .map(({ lines }) => lines[0]?.[0]?.text);
    expect([told('service'), told('essay-count')]).toEqual([
      ['从2023年1月1日起登记，以前的不作统计'],
      [],
    ]);
  });

  it('lists its fields with what each takes', () => {
    const visits = `- id: visit
  label: 走访
  unit: 次
  when: event
  key: [place]
  fields:
    place: { type: choice, label: 地点, options: [机关, 企业], required: true }
    expected: { type: count, label: 应到, unit: 人, atMost: branch.members, heads: none }
    present: { type: count, label: 实到, unit: 人, atMost: expected, min: 1, heads: present }
    closed: { type: date, label: 办结, notBefore: date, note: 没办结不写 }
    based: { type: record, label: 依据, of: [党课, 主题党日] }
`;
    const corpus = corpusWith({ 'catalogue/kinds/visits.yaml': visits });
    expect(texts(fieldsTable(corpus, kindOf(corpus, 'visit')))).toEqual([
      ['place', '地点', '必填', '选一个：机关、企业；同一期有几条的，靠这一项区分'],
      ['expected', '应到', '可不填', '整数（人）；不超过当天的党员人数'],
      [
        'present',
        '实到',
        '可不填',
        '整数（人）；不大于应到；最小1；党员少于10名的支部照实填写，网页上不列人数',
      ],
      ['closed', '办结', '可不填', '日期，如 2023-06-27；不早于日期；没办结不写'],
      ['based', '依据', '可不填', '另一条记录：党组织代号/年份/文件名；连到党课、主题党日的记录'],
    ]);
    const bare = '- { id: visit, label: 走访, unit: 次, when: event }\n';
    const without = corpusWith({ 'catalogue/kinds/visits.yaml': bare });
    expect(fieldsTable(without, kindOf(without, 'visit'))).toBeUndefined();
  });

  it('with a beginning and an end tells what is in force on the site’s day', () => {
    const span = (slug: string, from: string, more: object) =>
      recordAt('window', { kind: '整改事项', title: slug, from, ...more }, slug);
    const corpus = corpusWith({
      ...span('open', '2023-01-05', { due: '2023-09-30' }),
      ...span('over', '2023-01-06', { to: '2023-03-31' }),
      ...span('ending', '2023-01-07', { to: '2023-07-31' }),
      ...span('void', '2023-01-08', { state: '作废', reason: '重复' }),
    });
    expect(texts(inForceTable(corpus, kindOf(corpus, 'rectification')))).toEqual([
      ['open', '政务服务窗口党支部', '自2023年1月5日起', '2023年9月30日', '未填写'],
      ['ending', '政务服务窗口党支部', '2023年1月7日至2023年7月31日', '未填写', '未填写'],
    ]);
    expect(inForceTable(corpus, kindOf(corpus, 'party-lecture'))).toBeUndefined();
  });

  it('leads to the lists of its records, year by year', () => {
    const corpus = corpusWith({
      ...recordAt('window', { date: '2022-09-16' }),
      ...recordAt('window', { date: '2023-03-16' }),
    });
    expect(kindYears(corpus, kindOf(corpus, 'party-lecture')).map(({ path }) => path)).toEqual([
      '/records/kind/party-lecture/2023/',
      '/records/kind/party-lecture/2022/',
    ]);
  });

  it('names the metrics that count it, and those made of them', () => {
    const metrics = `- { id: share, label: 占比, unit: '%', nature: flow, as: 百分比, ratio: { of: lectures, to: days } }
- { id: lectures, label: 党课, unit: 次, nature: flow, from: [党课], take: count }
- { id: days, label: 主题党日, unit: 次, nature: flow, from: [{ kind: 主题党日 }], take: count }
- { id: both, label: 两样, unit: 次, nature: flow, plus: [days, lectures] }
- { id: having, label: 有党课的支部, unit: '%', nature: flow, as: 百分比, each: branch, of: lectures, take: share }
`;
    const corpus = corpusWith({ 'catalogue/metrics.yaml': metrics });
    const ids = (kind: string) => metricsOf(corpus, kindOf(corpus, kind)).map(({ id }) => id);
    expect(ids('party-lecture')).toEqual(['share', 'lectures', 'both', 'having']);
    expect(ids('theme-day')).toEqual(['share', 'days', 'both']);
    expect(ids('essay-count')).toEqual([]);
  });
});

describe('the words that records are written with', () => {
  it('explain every key that a record of any kind can have', () => {
    const basic = ['kind', 'title', 'date', 'from', 'to'];
    const views = commonKeyViews(corpusWith());
    const told = views.flatMap(({ keys }) => keys);
    expect([...told, ...basic].sort()).toEqual([...commonNames].sort());
  });

  it('show each key with words of this content', () => {
    const themes = `themes:
  - { id: a, label: 安全生产, from: 2022-01-01 }
  - { id: b, label: 廉洁教育, from: 2022-01-01 }
  - { id: c, label: 将来的主题, from: 2024-01-01 }
`;
    const views = commonKeyViews(corpusWith({ 'catalogue/themes.yaml': themes }));
    const examples = new Map(views.map(({ keys, example }) => [keys[0], example]));
    expect(examples.get('themes')).toEqual(['themes: [安全生产, 廉洁教育]']);
    expect(examples.get('with')).toEqual(['with: [{ branch: window, role: 联合, present: 9 }]']);
    expect(examples.get('campaign')).toEqual([]);
  });

  it('are the branches with their seats, those that have ended last', () => {
    const corpus = corpusWith({
      'branches/equipment.mdx': branch({ name: '装备支部', ended: '2023-05-31', into: ['window'] }),
      'branches/window.mdx': branch({
        name: '窗口支部',
        seats: [
          { seat: '支部书记', from: '2020-01-01', to: '2022-12-31' },
          { seat: '支部书记', from: '2023-01-01', state: '空缺' },
        ],
      }),
    });
    const table = branchWords(corpus);
    expect(texts(table)).toEqual([
      ['bureau', '测试局党委', '党委', ''],
      ['window', '窗口支部', '党支部', '支部书记'],
      ['equipment', '装备支部', '党支部', ''],
    ]);
    expect(table.rows[2]?.cells[1]?.notes).toEqual(['2023年5月31日撤销']);
    expect(otherSeats(corpus)).toEqual(['党委书记', '党委副书记']);
  });

  it('are the themes with the day from which they are, the newest first', () => {
    const themes = `themes:
  - { id: a, label: 安全生产, from: 2022-01-01, note: 每年六月 }
  - { id: b, label: 廉洁教育, from: 2023-02-01, to: 2023-05-31 }
`;
    const corpus = corpusWith({ 'catalogue/themes.yaml': themes });
    expect(texts(themeTable(corpus, 'themes'))).toEqual([
      ['廉洁教育', '2023年2月1日', '2023年5月31日', '无记录', ''],
      ['安全生产', '2022年1月1日', '未定', '无记录', '每年六月'],
    ]);
    expect(themeRoutes(corpus, 'themes')).toEqual([]);
  });

  it('lead to the records that name a theme or a campaign and stand', () => {
    const corpus = corpusWith({
      'catalogue/themes.yaml': `themes:
  - { id: safety, label: 安全生产, from: 2022-01-01 }
campaigns:
  - { id: firms, label: 进百企, from: 2022-01-01 }
`,
      ...recordAt('window', { date: '2023-03-16', themes: '安全生产', campaign: '进百企' }),
      ...recordAt('window', { date: '2023-04-16', themes: '安全生产' }),
      ...recordAt('window', {
        date: '2023-05-16',
        themes: '安全生产',
        state: '作废',
        reason: '错',
      }),
    });
    const [row] = themeTable(corpus, 'themes').rows;
    expect(row?.cells[2]).toMatchObject({ text: '2', path: '/kinds/themes/safety/' });
    const ids = (sort: 'themes' | 'campaigns') =>
      themeRoutes(corpus, sort).map(({ params, props: { list } }) => [
        params['id'],
        list.records.map(({ id }) => id),
      ]);
    expect(ids('themes')).toEqual([
      ['safety', ['window/2023/2023-04-16-record', 'window/2023/2023-03-16-record']],
    ]);
    expect(ids('campaigns')).toEqual([['firms', ['window/2023/2023-03-16-record']]]);
  });
});
