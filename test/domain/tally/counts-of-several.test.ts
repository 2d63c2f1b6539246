import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionSchema } from '../../../src/domain/catalogue/condition.ts';
import { period } from '../../../src/domain/period.ts';
import { recordThing } from '../../../src/domain/tally/sources.ts';
import { truthOf } from '../../../src/domain/tally/where.ts';
import { recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { ask, lecture, loadScenario, metric, scenario, short } from './scenario.ts';

/** Three lectures of March in one record. */
const march = (fields: Fields = {}, times = 3): Files =>
  lecture('equipment', '', { date: undefined, period: '2023-03', times, ...fields });
const id = 'equipment/2023/2023-03-record';

/** What a metric with this condition says of the record. */
const answer = (where: Fields, files: Files, fields: Fields = {}) => {
  const { corpus } = loadScenario([metric({ where, ...fields })], files);
  if (!corpus) throw new Error('No corpus');
  return short(ask(corpus));
};

describe('a condition on one event, of several that are written down as one,', () => {
  it.each<[string, Fields]>([
    ['at least', { attendance: { atLeast: 3 } }],
    ['at most', { attendance: { atMost: 3 } }],
    ['a number', { attendance: 2 }],
    ['not a number', { attendance: { not: 2 } }],
    ['a day that lies among theirs', { date: { before: '2023-03-15' } }],
    ['not on a day among theirs', { date: { not: '2023-03-15' } }],
  ])('has no answer: %s', (_, where) => {
    expect(answer(where, march({ attendance: 6 }))).toEqual(['unsplit']);
  });

  it.each<[string, Fields, number]>([
    ['more than all of them together', { attendance: { atLeast: 7 } }, 0],
    ['no more than all of them together', { attendance: { atMost: 6 } }, 3],
    ['another number than any can be', { attendance: { not: 9 } }, 3],
    ['before their month', { date: { before: '2023-03-01' } }, 0],
    ['after the day before their month', { date: { after: '2023-02-28' } }, 3],
    ['what is so of all of them', { themed: true }, 3],
    ['that there is a number', { attendance: { exists: true } }, 3],
    ['of the branch', { 'branch.members': { atLeast: 14 } }, 3],
  ])('is answered where that can be known: %s', (_, where, expected) => {
    expect(answer(where, march({ attendance: 6, themed: true }))[0]).toBe(expected);
  });

  it('has no answer only where no other condition rules the record out', () => {
    const where = { attendance: { atLeast: 3 }, themed: true };
    expect(answer(where, march({ attendance: 6, themed: false }))).toEqual([0]);
    expect(answer(where, march({ attendance: 6, themed: true }))).toEqual(['unsplit']);
  });

  it('names the record', () => {
    const { corpus } = loadScenario(
      [metric({ where: { attendance: { atLeast: 3 } } })],
      march({ attendance: 6 }),
    );
    expect(corpus && ask(corpus).gapRecords).toEqual([id]);
  });

  it('is asked of one event as it is, and of none at all', () => {
    const where = { attendance: { atLeast: 3 } };
    expect(answer(where, march({ attendance: 6 }, 1))).toEqual([1, id]);
    expect(answer(where, march({ attendance: 0 }, 0))).toEqual([0]);
  });

  it('may be another kind of things, which are one: a sheet', () => {
    const files = lecture('equipment', '', {
      kind: '心得体会统计',
      title: '心得',
      date: undefined,
      period: '2023-03',
      pieces: 6,
    });
    const fields = { from: ['心得体会统计'], unit: '份', take: 'count' };
    expect(answer({ pieces: { atLeast: 3 } }, files, fields)[0]).toBe(1);
  });
});

describe('different values of each event', () => {
  it.each(['date', 'attendance'])('are not known of several together: %s', (field) => {
    expect(answer({}, march({ attendance: 6 }), { take: { distinct: field } })).toEqual([
      'unsplit',
    ]);
  });
});

describe('a condition on what another record has of several together', () => {
  const linking: Files = {
    'catalogue/kinds/回访.yaml': `- id: revisit
  label: 回访
  unit: 次
  when: event
  fields:
    lecture: { type: record, of: [党课], label: 所回访的党课, required: true }
`,
    ...recordAt('equipment', {
      kind: '回访',
      title: '回访',
      date: '2023-05-01',
      lecture: id,
    }),
  };
  const revisits = (where: Fields, take: unknown = 'count') =>
    metric({ unit: '次', from: ['回访'], take, where });
  const of = (asked: Fields, times = 3) => {
    const loaded = loadScenario([asked], { ...march({ attendance: 6 }, times), ...linking });
    return {
      says: loaded.corpus ? short(ask(loaded.corpus)) : [],
      hints: loaded.issues.filter(({ issue }) => issue.code === 'times-unsplit'),
    };
  };

  it.each<[string, Fields]>([
    ['at least', { 'lecture.attendance': { atLeast: 3 } }],
    ['not', { 'lecture.attendance': { not: 6 } }],
    ['a day among theirs', { 'lecture.date': { before: '2023-03-15' } }],
  ])('has no answer, and a hint where they are together: %s', (_, where) => {
    const { says, hints } = of(revisits(where));
    expect(says).toEqual(['unsplit']);
    expect(hints.map(({ file, line }) => [file, line])).toEqual([
      ['records/equipment/2023/2023-03-record.mdx', 5],
    ]);
  });

  it('has no answer where the different values are counted', () => {
    expect(of(revisits({}, { distinct: 'lecture.attendance' })).says).toEqual(['unsplit']);
  });

  it.each<[string, Fields, number]>([
    ['more than all of them together', { 'lecture.attendance': { atLeast: 7 } }, 0],
    ['no more than all of them together', { 'lecture.attendance': { atMost: 6 } }, 1],
    ['that there is one', { lecture: { exists: true } }, 1],
  ])('is answered where that can be known: %s', (_, where, expected) => {
    const { says, hints } = of(revisits(where));
    expect([says[0], hints]).toEqual([expected, []]);
  });

  it('is asked of one event as it is', () => {
    expect(of(revisits({ 'lecture.attendance': { atLeast: 3 } }), 1).says[0]).toBe(1);
  });
});

describe('the check', () => {
  const found = (files: Files, ...metrics: Fields[]) =>
    loadScenario(metrics, files).issues.map(({ line, issue }) => [line, issue.code, issue.facts]);

  it('tells of a record once, with all that ask of each event', () => {
    const issues = found(
      march({ attendance: 6 }),
      metric({ id: 'some', label: '甲', where: { attendance: { atLeast: 3 } } }),
      metric({ id: 'days', label: '乙', take: { distinct: 'attendance' } }),
      metric({ id: 'all', label: '丙' }),
    );
    expect(issues).toEqual([
      [5, 'times-unsplit', { times: 3, fields: ['参加人数'], metrics: ['甲', '乙'] }],
    ]);
  });

  it('says nothing where the metric has an answer', () => {
    expect(
      found(march({ attendance: 6 }), metric({ where: { attendance: { atLeast: 7 } } })),
    ).toEqual([]);
  });
});

it('never says of several events together what is not so of each of them', () => {
  const bound = fc.integer({ min: 0, max: 12 });
  const tests = fc.oneof(
    bound.map((than) => ({ atLeast: than })),
    bound.map((than) => ({ atMost: than })),
    bound.map((than) => ({ before: than })),
    bound.map((than) => ({ after: than })),
    bound.map((than) => ({ not: than })),
    bound.map((is) => ({ is })),
  );
  const corpus = scenario([metric({})], march({ attendance: 6 }));
  const record = corpus.records.get(id);
  if (!record) throw new Error('No record');
  const asked = {
    corpus,
    until: corpus.site.asOf,
    period: period('2023-H1'),
    linked: new Set<string>(),
  };
  const truth = (test: Fields, times: number, attendance: number) => {
    const read = conditionSchema.parse({ attendance: test });
    const when = { form: 'period' as const, period: period('2023-03'), times, through: undefined };
    const thing = recordThing(corpus, { ...record, when, values: { attendance } });
    return truthOf(read, thing, asked);
  };
  fc.assert(
    fc.property(tests, fc.array(fc.nat(6), { minLength: 2, maxLength: 4 }), (test, each) => {
      const together = truth(
        test,
        each.length,
        each.reduce((sum, one) => sum + one, 0),
      );
      const apart = each.map((one) => truth(test, 1, one));
      if (together !== 'unknown') expect(new Set(apart)).toEqual(new Set([together]));
    }),
  );
});
