import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { figuresOf, reportUntil } from '../../../src/domain/tally/figure.ts';
import { figureState, readinessOf } from '../../../src/domain/tally/readiness.ts';
import { whereCounted } from '../../../src/domain/tally/where-counted.ts';
import { describeIssue } from '../../../src/labels/issues.ts';
import {
  branch,
  plan,
  recordAt,
  report,
  type Fields,
  type Files,
} from '../../support/content-tree.ts';
import { lecture, loadScenario, metric, scenario, siteOn, talk, talks } from './scenario.ts';

const says = (body: string, fields: Fields = {}): Files => ({
  'reports/half.mdx': report(fields, body),
});

function reportOf(corpus: Corpus) {
  const found = corpus.reports.get('half');
  if (!found) throw new Error('No report');
  return found;
}

const figures = (corpus: Corpus) => figuresOf(corpus, reportOf(corpus));

describe('the day up to which a report tells', () => {
  const files = {
    ...lecture('equipment', '2023-06-20'),
    ...lecture('equipment', '2023-06-21'),
    ...says('<Tally of="asked" />', { cutoff: '2023-06-20' }),
  };

  it('is its cut-off', () => {
    const corpus = scenario([metric({})], files);
    expect(reportUntil(corpus, reportOf(corpus))).toBe('2023-06-20');
    expect(figures(corpus).map(({ tally }) => [tally.value, tally.through])).toEqual([
      [1, '2023-06-20'],
    ]);
  });

  it('is the last day of the site where the cut-off is later', () => {
    const { corpus } = loadScenario([metric({})], { ...files, 'site.yaml': siteOn('2023-06-19') });
    if (!corpus) throw new Error('No corpus');
    expect(reportUntil(corpus, reportOf(corpus))).toBe('2023-06-19');
    expect(figures(corpus)[0]?.tally.records).toEqual([]);
  });
});

describe('a period that is told by how it lies to the report’s', () => {
  const body =
    '<Tally of="asked" period="上年同期" />，<Tally of="asked" period="上期" as="同比" branch="window" />';
  const asked = (fields: Fields) =>
    figures(scenario([metric({})], says(body, fields))).map(({ key, period }) => [key, period.id]);

  it('is counted from the report’s, and keeps its address when the report is copied', () => {
    expect(asked({})).toEqual([
      ['asked--year-before', '2022-H1'],
      ['asked--period-before--window--year-on-year', '2022-H2'],
    ]);
    expect(asked({ period: '2023-Q2' })).toEqual([
      ['asked--year-before', '2022-Q2'],
      ['asked--period-before--window--year-on-year', '2023-Q1'],
    ]);
  });

  it.each([
    ['上季度', '2023-Q2', '2023-Q1'],
    ['上月', '2023-06', '2023-05'],
  ])('is %s where the report is of one', (word, period, before) => {
    const corpus = scenario(
      [metric({})],
      says(`<Tally of="asked" period="${word}" />`, { period }),
    );
    expect(figures(corpus).map((figure) => figure.period.id)).toEqual([before]);
  });

  it.each([
    ['上月', '2023-H1'],
    ['上季度', '2023-06'],
    ['去年同期', '2023-H1'],
  ])('is reported at the attribute where %s is asked in a report on %s', (word, period) => {
    const { issues, names, corpus } = loadScenario(
      [metric({})],
      says(`党课<Tally of="asked" period="${word}" />`, { period }),
    );
    expect(issues.map(({ issue, line, column }) => [issue.code, line, column])).toEqual([
      ['bad-period', 6, 21],
    ]);
    const [found] = issues;
    expect(found && describeIssue(found.issue, names).hint).toContain('上年同期');
    expect(corpus && figures(corpus)).toEqual([]);
  });

  it('is that of a plan or a chart too', () => {
    const chart = '<Chart of="asked" by="quarter" period="上年同期" />';
    const { issues } = loadScenario([metric({})], {
      ...says(chart),
      'plans/2023.mdx': plan({}, '上年党课<Tally of="asked" period="上年同期" />'),
    });
    expect(issues).toEqual([]);
  });
});

describe('the figures of a report', () => {
  const body = [
    '<Tally of="asked" />',
    '<Tally of="asked" period="2023-Q1" />',
    '<Tally of="asked" period="2023-01-01/2023-02-15" />',
    '<Tally of="asked" branch="window" />',
    '<Tally of="asked" as="余" />',
    '<Tally of="asked" period="2022-H1" branch="window" as="同比" />',
    '<Tally of="asked" period="2023-H1" branch="bureau" as="确数" />',
  ].join('和');

  it('have an address that says only what is not the report’s own', () => {
    const corpus = scenario([metric({})], says(body));
    expect(figures(corpus).map(({ key }) => key)).toEqual([
      'asked',
      'asked--2023-q1',
      'asked--2023-01-01-to-2023-02-15',
      'asked--window',
      'asked--more-than',
      'asked--2022-h1--window--year-on-year',
      'asked',
    ]);
  });

  it('answer what each asks', () => {
    const corpus = scenario([metric({})], {
      ...says(body),
      ...lecture('window', '2022-03-10'),
      ...lecture('equipment', '2023-02-15'),
      ...lecture('window', '2023-02-16'),
      ...lecture('window', '2023-05-10'),
    });
    expect(figures(corpus).map(({ tally }) => tally.value)).toEqual([3, 2, 1, 2, 3, 1, 3]);
  });

  it('are left out where they cannot be read', () => {
    const { corpus } = loadScenario(
      [metric({})],
      says(
        [
          '<Tally of="other" />',
          '<Tally />',
          '<Tally of="asked" period="2023-H3" />',
          '<Tally of="asked" branch="nowhere" />',
          '<Tally of="asked" as="约" />',
          '<Tally of="asked" />',
        ].join('和'),
      ),
    );
    expect(corpus && figures(corpus).map(({ key }) => key)).toEqual(['asked']);
  });

  it('are compared only where the wording asks for it, by text or by the metric', () => {
    const text = '<Tally of="asked" />和<Tally of="asked" as="同比" />和<Tally of="grown" />';
    const corpus = scenario([metric({}), metric({ id: 'grown', as: '同比' })], {
      ...says(text),
      ...lecture('equipment', '2022-03-10'),
      ...lecture('equipment', '2023-03-10'),
    });
    expect(figures(corpus).map(({ comparison }) => comparison?.outcome)).toEqual([
      undefined,
      'flat',
      'flat',
    ]);
  });
});

describe('a cross-check', () => {
  const sheet = (value: number) =>
    recordAt('bureau', {
      kind: '经济指标',
      title: '投资',
      period: '2023-H1',
      indicator: '投资',
      value,
    });
  const check = (published: number, hours: number | undefined, within: number) => {
    const given = metric({
      unit: '亿元',
      nature: 'provided',
      from: ['经济指标'],
      take: { latest: 'value' },
      crossCheck: { metric: 'own', within },
    });
    const own = metric({ id: 'own', unit: '亿元', from: ['宣讲报告'], take: { sum: 'hours' } });
    const { corpus } = loadScenario([given, own], {
      ...sheet(published),
      ...talk('equipment', { date: '2023-03-10', hours }),
      ...says('<Tally of="asked" />'),
    });
    const found = corpus && figures(corpus)[0];
    return [found?.tally.value, found?.crossCheck?.value, found?.crossCheck?.agrees];
  };

  it('agrees within what is allowed, the edge included', () => {
    expect(check(10, 9.5, 0.5)).toEqual([10, 9.5, true]);
    expect(check(10, 9.4, 0.5)).toEqual([10, 9.4, false]);
    expect(check(10, 10.6, 0.5)).toEqual([10, 10.6, false]);
  });

  it('is not decided by the noise of binary fractions', () => {
    // In binary, 0.4 less 0.1 is a little more than 0.3.
    expect(check(0.4, 0.1, 0.3)).toEqual([0.4, 0.1, true]);
  });

  it('says nothing where one of the two is not known', () => {
    expect(check(10, undefined, 0.5)).toEqual([10, null, undefined]);
  });
});

describe('where a record is counted', () => {
  const agreement = 'equipment/2022/2022-05-01-record';
  const now = 'equipment/2023/2023-03-16-record';
  const then = 'equipment/2022/2022-06-16-record';
  const partners = metric({
    unit: '家',
    from: ['结对共建活动'],
    take: { distinct: 'agreement.partner' },
  });
  const activity = (date: string) =>
    recordAt('equipment', { kind: '结对共建活动', title: '活动', date, agreement });
  const files = (body: string) => ({
    ...says(body),
    ...activity('2022-06-16'),
    ...activity('2023-03-16'),
    ...recordAt('equipment', {
      kind: '结对共建协议',
      title: '协议',
      from: '2022-05-01',
      partner: '甲厂',
    }),
  });
  const places = (body: string, id: string) =>
    whereCounted(scenario([partners], files(body)), id).map(
      ({ report: { id: name }, figure, as }) => [name, figure.key, as],
    );

  it('says whether it was counted or pointed to', () => {
    expect(places('<Tally of="asked" />', now)).toEqual([['half', 'asked', 'counted']]);
    expect(places('<Tally of="asked" />', agreement)).toEqual([['half', 'asked', 'linked']]);
    expect(places('<Tally of="asked" />', then)).toEqual([]);
  });

  it('says that it stands on the side of the year before', () => {
    const body = '<Tally of="asked" as="同比" />';
    const key = 'asked--year-on-year';
    expect(places(body, then)).toEqual([['half', key, 'base']]);
    expect(places(body, now)).toEqual([['half', key, 'counted']]);
    // It is pointed to on both sides; the current one comes first.
    expect(places(body, agreement)).toEqual([['half', key, 'linked']]);
  });

  it('says so too where only the year before points to it', () => {
    const other = 'equipment/2022/2022-04-01-record';
    const corpus = scenario([partners], {
      ...files('<Tally of="asked" as="同比" />'),
      ...recordAt('equipment', {
        kind: '结对共建协议',
        title: '协议',
        from: '2022-04-01',
        partner: '乙厂',
      }),
      ...recordAt('equipment', {
        kind: '结对共建活动',
        title: '活动',
        date: '2022-04-16',
        agreement: other,
      }),
    });
    expect(whereCounted(corpus, other).map(({ as }) => as)).toEqual(['base']);
  });

  it('names a figure that is printed twice once, and different ones each', () => {
    const body =
      '<Tally of="asked" />和<Tally of="asked" />和<Tally of="asked" period="2023-Q1" />';
    expect(places(body, now)).toEqual([
      ['half', 'asked', 'counted'],
      ['half', 'asked--2023-q1', 'counted'],
    ]);
  });
});

describe('how far a report is', () => {
  const late = { 'branches/window.mdx': branch({ name: '窗口党支部' }) };
  const checked = { state: '已核', checkedBy: '党建办主任' };

  it('counts each figure once, by what it waits for', () => {
    const { corpus } = loadScenario(
      [
        metric({ id: 'checked', where: { branch: 'equipment' } }),
        metric({ id: 'unchecked', where: { branch: 'bureau' } }),
        metric({ id: 'missing' }),
        metric({ id: 'nothing', where: { branch: 'window' } }),
        talks({ id: 'disputed', where: { branch: 'equipment' } }),
      ],
      {
        ...late,
        ...lecture('equipment', '2023-03-10', checked),
        ...lecture('bureau', '2023-03-10'),
        ...talk('equipment', { date: '2023-03-10' }),
        ...talk('equipment', { period: '2023-03', times: 3 }),
        ...says(
          ['checked', 'unchecked', 'missing', 'nothing', 'disputed', 'checked']
            .map((id) => `<Tally of="${id}" />`)
            .join('和'),
        ),
      },
    );
    if (!corpus) throw new Error('No corpus');
    expect(figures(corpus).map((figure) => [figure.key, figureState(figure)])).toEqual([
      ['checked', 'checked'],
      ['unchecked', 'unchecked'],
      ['missing', 'incomplete'],
      ['nothing', 'missing'],
      // Its records were reported; somebody has to say which of them holds.
      ['disputed', 'unchecked'],
      ['checked', 'checked'],
    ]);
    expect(readinessOf(corpus, reportOf(corpus))).toEqual({
      all: 5,
      checked: 1,
      missing: 1,
      incomplete: 1,
      unchecked: 2,
    });
  });
});
