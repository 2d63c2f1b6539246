import type { z } from 'zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchSchema } from '../../src/domain/branch.ts';
import { calendarSchema } from '../../src/domain/catalogue/calendar.ts';
import { claimSchema } from '../../src/domain/catalogue/claim.ts';
import { crosswalkSchema } from '../../src/domain/catalogue/crosswalk.ts';
import { kindSchema } from '../../src/domain/catalogue/kind.ts';
import { metricSchema } from '../../src/domain/catalogue/metric-schema.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { reportSchema } from '../../src/domain/report.ts';
import { leaf, read, readOnce } from '../../src/domain/schema.ts';
import { siteSchema } from '../../src/domain/site.ts';

type Data = Readonly<Record<string, unknown>>;

/** What is wrong, as `path code`. */
function problems(schema: z.ZodType, data: Data): string[] {
  return read(schema, data, 'file.yaml').issues.map(({ code, at }) =>
    at.in === 'data' ? `${at.path.join('.')} ${code}` : code,
  );
}

const branch = (more: Data) => ({
  name: '甲支部',
  level: '党支部',
  history: [{ from: '2019-01-01' }],
  ...more,
});
const kind = (more: Data, field: Data = {}) => ({
  id: 'talk',
  label: '宣讲',
  unit: '次',
  when: 'event',
  fields: { heard: { type: 'count', label: '人数', ...field } },
  ...more,
});
const metric = (more: Data) => ({
  id: 'talks',
  label: '宣讲',
  unit: '次',
  nature: 'flow',
  from: ['宣讲'],
  take: 'count',
  ...more,
});
const site = (more: Data) => ({ name: '台账', root: 'bureau', ...more });
const report = (more: Data) => ({ title: '报告', period: 2023, branch: 'bureau', ...more });
const entry = (more: Data) => ({ id: 'S1', text: '说法', planned: '以后', ...more });
const asked = (where: Data) => problems(metricSchema, metric({ where }));

describe('a list whose entries differ', () => {
  const signed = { step: '审定', seat: '主任', on: '2023-07-01' };
  const seat = { seat: '书记', from: '2020-01-01' };

  it.each<[string, z.ZodType, Data]>([
    ['tags.1', branchSchema, branch({ tags: ['窗口', '窗口'] })],
    ['into.1', branchSchema, branch({ into: ['a', 'a'] })],
    [
      'history.0.tags.1',
      branchSchema,
      branch({ history: [{ from: '2019-01-01', tags: ['甲', '甲'] }] }),
    ],
    ['seats.1', branchSchema, branch({ seats: [seat, { ...seat, to: '2021-01-01' }] })],
    ['fields.heard.options.2', kindSchema, kind({}, { options: ['甲', '乙', '甲 '] })],
    ['fields.heard.of.1', kindSchema, kind({}, { type: 'record', of: ['党课', '党课'] })],
    ['key.1', kindSchema, kind({ key: ['heard', 'heard'] })],
    ['seats.leaders.1', siteSchema, site({ seats: { leaders: ['书记', '书记'] } })],
    ['headline.1', siteSchema, site({ headline: ['talks', 'talks'] })],
    ['signoff.1', reportSchema, report({ signoff: [signed, signed] })],
    ['metrics.1', crosswalkSchema, entry({ metrics: ['talks', 'talks'] })],
    ['pages.1', crosswalkSchema, entry({ pages: ['/trend/', '/trend/'] })],
    ['except.1', claimSchema, { phrase: '开门红', except: ['甲', '甲'] }],
    ['metrics.1', claimSchema, { phrase: '开门红', metrics: ['a', 'a'] }],
    ['from.1', metricSchema, metric({ from: ['宣讲', '宣讲'] })],
    ['where.level.2', metricSchema, metric({ where: { level: ['甲', '乙', '甲'] } })],
    ['where.level.not.1', metricSchema, metric({ where: { level: { not: [1, 1] } } })],
    ['plus.1', metricSchema, metric({ from: undefined, take: undefined, plus: ['a', 'a'] })],
  ])('tells an entry that stands in it twice, where it does again: %s', (path, schema, data) => {
    expect(problems(schema, data)).toEqual([`${path} duplicate-value`]);
  });

  it('takes entries that differ in anything that tells them apart', () => {
    const later = { ...seat, from: '2021-01-01' };
    expect(problems(branchSchema, branch({ tags: ['甲', '乙'], seats: [seat, later] }))).toEqual(
      [],
    );
    const parted = [{ kind: '宣讲', where: { heard: { atLeast: 5 } } }, { kind: '宣讲' }];
    expect(problems(metricSchema, metric({ from: parted }))).toEqual([]);
  });

  it('tells each that repeats an earlier one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '丙')), (tags) => {
        const again = tags.flatMap((tag, at) =>
          tags.indexOf(tag) < at ? [`tags.${at} duplicate-value`] : [],
        );
        expect(problems(branchSchema, branch({ tags }))).toEqual(again);
      }),
    );
  });
});

describe('bounds', () => {
  it('of a field run from the lower to the upper', () => {
    expect(problems(kindSchema, kind({}, { min: 10, max: 5 }))).toEqual([
      'fields.heard.max bounds-crossed',
    ]);
    expect(problems(kindSchema, kind({}, { min: 5, max: 5 }))).toEqual([]);
  });

  it.each<[Data, boolean]>([
    [{ atLeast: 10, atMost: 5 }, true],
    [{ atMost: 5, atLeast: 10 }, true],
    [{ after: '2023-06-01', before: '2023-01-01' }, true],
    [{ after: '2023-06-01', before: '2023-06-01' }, true],
    [{ atLeast: '2023-06-01', before: '2023-06-01' }, true],
    [{ atLeast: 5, atMost: 5 }, false],
    [{ after: '2023-01-01', before: '2023-06-01' }, false],
    [{ atLeast: 10, atMost: { field: 'expected' } }, false],
    [{ atLeast: 10, atMost: '5' }, false],
  ])('of a condition leave something between them: %j', (tests, crossed) => {
    expect(asked({ heard: tests })).toEqual(crossed ? ['where.heard bounds-crossed'] : []);
  });

  it('of what is promised and of what may differ are not below nothing', () => {
    const commitments = [{ id: 'a', label: '甲', metric: 'talks', target: -4 }];
    const data = { title: '计划', branch: 'bureau', period: 2023, date: '2023-01-10', commitments };
    expect(problems(planSchema, data)).toEqual(['commitments.0.target negative-count']);
    const crossCheck = { metric: 'other', within: -1 };
    expect(problems(metricSchema, metric({ crossCheck }))).toEqual([
      'crossCheck.within negative-count',
    ]);
  });
});

describe('the calendar of a year', () => {
  const holiday = (from: string, to: string) => ({ name: '节', from, to });
  const calendar = (holidays: Data[], workdays: string[] = [], year: unknown = 2023) =>
    problems(calendarSchema, { year, source: '通知', holidays, workdays });

  it('has no day of another year', () => {
    expect(calendar([holiday('2022-12-31', '2023-01-02')], ['2024-02-04'])).toEqual([
      'holidays.0.from calendar-outside',
      'workdays.0 calendar-outside',
    ]);
    expect(calendar([holiday('2023-12-30', '2024-01-01')])).toEqual([
      'holidays.0.to calendar-outside',
    ]);
  });

  it('has holidays that run forward and share no day', () => {
    expect(calendar([holiday('2023-10-06', '2023-09-29')])).toEqual([
      'holidays.0.to span-backwards',
    ]);
    const both = [holiday('2023-09-29', '2023-10-01'), holiday('2023-10-01', '2023-10-06')];
    expect(calendar(both)).toEqual(['holidays.1.from holidays-overlap']);
    expect(calendar([...both].reverse())).toEqual(['holidays.1.from holidays-overlap']);
    const neighbours = [holiday('2023-09-29', '2023-09-30'), holiday('2023-10-01', '2023-10-06')];
    expect(calendar(neighbours)).toEqual([]);
  });

  it('tells a wrong end of a holiday once, however many others it runs over', () => {
    const others = [holiday('2023-06-22', '2023-06-24'), holiday('2023-09-29', '2023-10-06')];
    const workdays = ['2023-05-06', '2023-06-25'];
    expect(calendar([holiday('2023-04-29', '2024-05-03'), ...others], workdays)).toEqual([
      'holidays.0.to calendar-outside',
    ]);
    expect(calendar([holiday('2023-04-29', '2023-11-03'), ...others], workdays)).toEqual([
      'holidays.1.from holidays-overlap',
    ]);
  });

  it('has no day that is worked and a holiday, or worked twice', () => {
    const days = ['2023-10-07', '2023-10-06', '2023-10-07'];
    expect(calendar([holiday('2023-09-29', '2023-10-06')], days)).toEqual([
      'workdays.2 duplicate-value',
    ]);
    expect(calendar([holiday('2023-09-29', '2023-10-06')], days.slice(0, 2))).toEqual([
      'workdays.1 workday-on-holiday',
    ]);
  });

  it('has no weekday among the days that are worked beside it', () => {
    const october = holiday('2023-09-29', '2023-10-06');
    expect(calendar([october], ['2023-10-07', '2023-10-09'])).toEqual([
      'workdays.1 workday-on-weekday',
    ]);
  });

  it.each([
    [2023.5, 'wrong-type'],
    [-2023, 'out-of-range'],
    [23, 'out-of-range'],
  ])('is of a year of four digits: %s', (year, code) => {
    expect(calendar([], [], year)).toEqual([`year ${code}`]);
  });
});

describe('a value that stays while its content is read again', () => {
  it('is read once with each schema, and another one that says the same apart', () => {
    let reads = 0;
    const counting = () =>
      leaf((value) => {
        reads += 1;
        return value;
      });
    const [schema, another] = [counting(), counting()];
    const value = { year: 2023 };
    const first = readOnce(schema, value, 'file.yaml');
    expect(readOnce(schema, value, 'file.yaml')).toBe(first);
    expect(reads).toBe(1);
    readOnce(another, value, 'file.yaml');
    readOnce(schema, { ...value }, 'file.yaml');
    expect(reads).toBe(3);
  });
});
