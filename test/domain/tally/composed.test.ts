import { describe, expect, it } from 'vitest';
import { branch, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { ask, lecture, loadScenario, metric, scenario, short, talk, talks } from './scenario.ts';

const silent = { 'branches/window.mdx': branch({ name: '窗口党支部' }) };
const a = metric({ id: 'a', where: { themed: true } });
const b = metric({ id: 'b', where: { themed: { not: true } } });

describe('a sum of metrics', () => {
  const sum = metric({ plus: ['a', 'b'] });

  it('keeps its parts, with the records of all', () => {
    const corpus = scenario([a, b, sum], {
      ...lecture('equipment', '2023-02-10', { themed: true }),
      ...lecture('window', '2023-01-10'),
      ...lecture('window', '2023-03-10', { state: '已核', checkedBy: '党建办主任' }),
    });
    const answer = ask(corpus);
    expect(short(answer)).toEqual([
      3,
      'equipment/2023/2023-02-10-record',
      'window/2023/2023-01-10-record',
      'window/2023/2023-03-10-record',
    ]);
    expect(answer.parts.map(({ metric: { id }, value }) => [id, value])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(answer.unchecked).toBe(2);
  });

  it('is unknown where no part is known', () => {
    expect(ask(scenario([a, b, sum], silent))).toMatchObject({
      value: null,
      gap: 'unreported',
      reporting: { missing: ['window'] },
    });
  });

  it('is unknown where a part has another gap than a late branch', () => {
    const counted = talks({ id: 'b' });
    const { corpus } = loadScenario(
      [
        talks({ id: 'a', where: { hours: { exists: true } } }),
        counted,
        metric({ unit: '场次', plus: ['a', 'b'] }),
      ],
      {
        ...talk('window', { date: '2023-02-10', hours: 2 }),
        ...talk('equipment', { date: '2023-03-10' }),
        ...talk('equipment', { period: '2023-03', times: 3 }),
      },
    );
    expect(corpus && ask(corpus)).toMatchObject({
      value: null,
      gap: 'double-count',
      gapRecords: ['equipment/2023/2023-03-10-record', 'equipment/2023/2023-03-record'],
    });
  });

  it('adds decimals as they are written', () => {
    const hours = (id: string, slug: string) =>
      metric({
        id,
        unit: '小时',
        from: ['宣讲报告'],
        where: { branch: slug },
        take: { sum: 'hours' },
      });
    const metrics = [hours('a', 'equipment'), hours('b', 'window'), { ...sum, unit: '小时' }];
    const corpus = scenario(metrics, {
      ...talk('equipment', { date: '2023-02-10', hours: 0.1 }),
      ...talk('window', { date: '2023-02-10', hours: 0.2 }),
    });
    expect(ask(corpus).value).toBe(0.3);
  });
});

describe('parts that have something in common', () => {
  const overlapOf = (first: Fields, second: Fields, files: Files, fields: Fields = {}) =>
    ask(
      scenario(
        [
          metric({ id: 'a', ...first }),
          metric({ id: 'b', ...second }),
          metric({ plus: ['a', 'b'], ...fields }),
        ],
        files,
      ),
    );

  it('are not added where it is a branch', () => {
    const standing = {
      unit: '个',
      nature: 'stock',
      from: 'branches',
      time: 'atEnd',
      take: 'count',
    };
    const large = { ...standing, where: { members: { atLeast: 13 } } };
    const sections = { ...standing, where: { level: '党支部' } };
    const root = { ...standing, where: { level: '党委' } };
    const of = { unit: '个', nature: 'stock' };
    expect(overlapOf(large, sections, {}, of)).toMatchObject({
      value: null,
      gap: 'overlap',
      gapRecords: [],
    });
    expect(overlapOf(root, sections, {}, of).value).toBe(3);
  });

  it('are not added where different records name the same one', () => {
    const visited = { from: ['走访调研党支部'], unit: '个', take: { distinct: 'visited' } };
    const before = { ...visited, where: { date: { before: '2023-04-01' } } };
    const after = { ...visited, where: { date: { atLeast: '2023-04-01' } } };
    const visit = (date: string, ...branches: string[]) =>
      recordAt('bureau', { kind: '走访调研党支部', title: '走访', date, visited: branches });
    const of = { unit: '个' };
    const apart = { ...visit('2023-02-10', 'equipment'), ...visit('2023-05-10', 'window') };
    const again = {
      ...visit('2023-02-10', 'equipment', 'window'),
      ...visit('2023-05-10', 'window'),
    };
    expect(overlapOf(before, after, apart, of).value).toBe(2);
    expect(short(overlapOf(before, after, again, of))[0]).toBe('overlap');
  });

  it('are found in the parts of parts', () => {
    const inner = metric({ id: 'inner', plus: ['a'] });
    const corpus = scenario(
      [a, inner, metric({ plus: ['inner', 'all'] }), metric({ id: 'all' })],
      lecture('equipment', '2023-02-10', { themed: true }),
    );
    expect(ask(corpus)).toMatchObject({
      gap: 'overlap',
      gapRecords: ['equipment/2023/2023-02-10-record'],
    });
  });

  it('do not matter to a ratio: the part is a part of the whole', () => {
    const corpus = scenario(
      [a, metric({ id: 'all' }), metric({ unit: '%', ratio: { of: 'a', to: 'all' } })],
      {
        ...lecture('equipment', '2023-02-10', { themed: true }),
        ...lecture('equipment', '2023-03-10'),
      },
    );
    expect(short(ask(corpus))).toEqual([
      50,
      'equipment/2023/2023-02-10-record',
      'equipment/2023/2023-03-10-record',
    ]);
  });
});

describe('a ratio', () => {
  const share = metric({ unit: '%', ratio: { of: 'a', to: 'all' } });
  const all = metric({ id: 'all' });

  it('has no value where its part is unknown, though its whole is known', () => {
    const corpus = scenario([a, all, share], {
      ...silent,
      ...lecture('equipment', '2023-02-10'),
    });
    const answer = ask(corpus);
    expect(answer).toMatchObject({
      value: null,
      gap: 'unreported',
      reporting: { missing: ['window'] },
    });
    expect([answer.numerator, answer.denominator]).toEqual([undefined, undefined]);
  });

  it('has no value where its whole is unknown', () => {
    const whole = metric({ id: 'whole', where: { lecturer: '党委书记' } });
    const of = metric({ unit: '%', ratio: { of: 'a', to: 'whole' } });
    const corpus = scenario([a, whole, of], {
      ...silent,
      ...lecture('equipment', '2023-02-10', { themed: true }),
    });
    expect(short(ask(corpus))[0]).toBe('unreported');
  });

  it('shows what would have been divided where there is nothing to divide by', () => {
    expect(ask(scenario([a, all, share]))).toMatchObject({
      gap: 'zero-denominator',
      numerator: 0,
      denominator: 0,
    });
  });

  it('is a gap of its part before one of its whole', () => {
    const { corpus } = loadScenario(
      [
        talks({ id: 'whole' }),
        metric({
          id: 'part',
          unit: '小时',
          from: ['宣讲报告'],
          where: { hours: { exists: false } },
          take: { sum: 'hours' },
        }),
        metric({ unit: '%', ratio: { of: 'part', to: 'whole' } }),
      ],
      {
        ...talk('equipment', { date: '2023-04-10' }),
        ...talk('window', { date: '2023-03-10', hours: 1 }),
        ...talk('window', { period: '2023-03', times: 3, hours: 1 }),
      },
    );
    expect(corpus && ask(corpus)).toMatchObject({
      gap: 'unstated',
      gapRecords: [
        'equipment/2023/2023-04-10-record',
        'window/2023/2023-03-10-record',
        'window/2023/2023-03-record',
      ],
    });
  });
});

describe('how far a sum reaches', () => {
  const of = (slug: string, id: string) => talks({ id, where: { branch: slug } });
  const sum = metric({ unit: '场次', plus: ['a', 'b'] });
  const running = (slug: string, day: string) =>
    talk(slug, { period: '2023-06', times: 3, through: day });
  const reach = (files: Files, until = '2023-07-31') => {
    const corpus = scenario([of('equipment', 'a'), of('window', 'b'), sum], files);
    const { value, through, throughPart } = ask(corpus, '2023-H1', { until });
    return [value, through, throughPart];
  };

  it('is as far as the shortest of its parts, and it says that the others reach further', () => {
    const files = {
      ...running('equipment', '2023-06-18'),
      ...talk('window', { date: '2023-06-02' }),
    };
    expect(reach(files)).toEqual([4, '2023-06-18', true]);
    const two = { ...running('equipment', '2023-06-18'), ...running('window', '2023-06-19') };
    expect(reach(two)).toEqual([6, '2023-06-18', true]);
  });

  it('is one day where all parts reach to it', () => {
    const files = { ...running('equipment', '2023-06-18'), ...running('window', '2023-06-18') };
    expect(reach(files)).toEqual([6, '2023-06-18', undefined]);
  });

  it('is the whole period where no part stops before', () => {
    expect(reach(talk('window', { date: '2023-06-02' }))).toEqual([1, undefined, undefined]);
  });

  it('is the last known day where all parts reach to that', () => {
    expect(reach(talk('window', { date: '2023-06-02' }), '2023-06-20')).toEqual([
      1,
      '2023-06-20',
      undefined,
    ]);
  });
});

describe('metrics that ask each other in a circle', () => {
  it.each([
    ['a sum', { plus: ['asked'] }],
    ['a ratio', { unit: '%', ratio: { of: 'asked', to: 'asked' } }],
    ['a spread', { each: 'branch', of: 'asked', take: 'max' }],
  ])('have no value, and end: %s', (_, fields) => {
    const { corpus, issues } = loadScenario([metric(fields)], lecture('equipment', '2023-02-10'));
    expect(issues.map(({ issue }) => issue.code)).toEqual(['metric-cycle']);
    expect(corpus && short(ask(corpus))).toEqual(['ambiguous']);
  });

  it('have no value by way of each other either', () => {
    const metrics = [metric({ plus: ['other'] }), metric({ id: 'other', plus: ['asked'] })];
    const { corpus } = loadScenario(metrics);
    expect(corpus && short(ask(corpus))).toEqual(['ambiguous']);
    expect(corpus && short(ask(corpus, '2023-H1', { metric: 'other' }))).toEqual(['ambiguous']);
  });
});
