import { describe, expect, it } from 'vitest';
import { branch, recordAt, type Fields } from '../../support/content-tree.ts';
import type { Tally } from '../../../src/domain/tally/tally.ts';
import {
  allReturned,
  allReturnedUntil,
  ask,
  lecture,
  loadScenario,
  metric,
  scenario,
  short,
  talk,
  talks,
} from './scenario.ts';

const inner = metric({ id: 'inner' });
const each = (take: string, fields: Fields = {}) =>
  metric({ each: 'branch', of: 'inner', take, ...fields });
/** The office has one lecture, the equipment section three, the window section none. */
const files = {
  ...lecture('bureau', '2023-01-10'),
  ...lecture('equipment', '2023-02-10'),
  ...lecture('equipment', '2023-03-10'),
  ...lecture('equipment', '2023-04-10'),
};
const silent = { 'branches/window.mdx': branch({ name: '窗口党支部' }) };

describe('a spread over branches', () => {
  it('takes each branch’s own, without those below it', () => {
    const answer = ask(scenario([inner, each('max')], files));
    expect(answer.value).toBe(3);
    expect(answer.parts.map(({ question, value }) => [question.branch, value])).toEqual([
      ['bureau', 1],
      ['equipment', 3],
      ['window', 0],
    ]);
    expect(answer.records).toHaveLength(4);
  });

  it('has its median in the middle, or between the two in the middle', () => {
    expect(ask(scenario([inner, each('median')], files)).value).toBe(1);
    const pair = each('median', { where: { level: '党支部' } });
    expect(ask(scenario([inner, pair], files)).value).toBe(1.5);
  });

  it('is a share of the branches that have at least one, where nothing else is said', () => {
    expect(ask(scenario([inner, each('share')], files))).toMatchObject({
      value: 66.7,
      numerator: 2,
      denominator: 3,
    });
    expect(ask(scenario([inner, each('share', { atLeast: 3 })], files))).toMatchObject({
      value: 33.3,
      numerator: 1,
      denominator: 3,
    });
  });

  it('gives a joint event to each branch that held it', () => {
    const joint = lecture('equipment', '2023-03-16', {
      with: [{ branch: 'window', role: '联合' }],
    });
    const answer = ask(scenario([inner, each('share')], joint));
    expect(answer).toMatchObject({ numerator: 2, denominator: 3 });
    expect(answer.records).toEqual(['equipment/2023/2023-03-16-record']);
  });
});

describe('the branches that a bound leaves', () => {
  const without = each('count', { unit: '个', atMost: 0 });
  const slugs = ({ met }: Tally) => met?.map(({ question }) => question.branch);

  it('are those without anything, where nothing is the most', () => {
    const answer = ask(scenario([inner, without], files));
    expect([answer.value, slugs(answer)]).toEqual([1, ['window']]);
    expect(slugs(ask(scenario([inner, each('count', { atMost: 1 })], files)))).toEqual([
      'bureau',
      'window',
    ]);
    expect(slugs(ask(scenario([inner, each('count', { atLeast: 1, atMost: 2 })], files)))).toEqual([
      'bureau',
    ]);
  });

  it('are not those that have not reported: nobody knows of them', () => {
    const answer = ask(scenario([inner, without], { ...files, ...silent }));
    expect(answer).toMatchObject({ value: null, gap: 'unreported' });
    expect(answer.reporting).toEqual({
      expected: ['bureau', 'equipment', 'window'],
      missing: ['window'],
    });
  });

  it('are told beside who has not reported, where there are some already', () => {
    const tree = {
      ...files,
      ...silent,
      'branches/office.mdx': branch({ name: '办公室党支部', returns: allReturned }),
    };
    const answer = ask(scenario([inner, without], tree));
    expect([answer.value, slugs(answer), answer.reporting.missing]).toEqual([
      1,
      ['office'],
      ['window'],
    ]);
  });

  it('are not decided where what is recorded so far is within the bound, and decided where it is beyond', () => {
    const some = { ...files, ...silent, ...lecture('window', '2023-05-10') };
    const of = (bounds: Fields) => ask(scenario([inner, each('share', bounds)], some));
    expect(of({ atMost: 1 })).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of({ atMost: 0 })).toMatchObject({ numerator: 0, denominator: 3 });
    expect(of({ atLeast: 2 })).toMatchObject({ numerator: 1, denominator: 2 });
    expect(of({ atLeast: 1 })).toMatchObject({ numerator: 3, denominator: 3 });
  });
});

describe('branches in a spread', () => {
  it('that have said nothing are not a zero, and are named', () => {
    const answer = ask(scenario([inner, each('min')], { ...files, ...silent }));
    expect(answer).toMatchObject({
      value: 1,
      reporting: { expected: ['bureau', 'equipment', 'window'], missing: ['window'] },
    });
  });

  it('that have said nothing are no part of the whole of a share', () => {
    expect(ask(scenario([inner, each('share')], { ...files, ...silent }))).toMatchObject({
      value: 100,
      numerator: 2,
      denominator: 2,
      reporting: { missing: ['window'] },
    });
  });

  it('that have recorded something but not returned are in it, and are named too', () => {
    const some = { ...files, ...silent, ...lecture('window', '2023-05-10') };
    expect(ask(scenario([inner, each('share')], some))).toMatchObject({
      value: 100,
      denominator: 3,
      reporting: { missing: ['window'] },
    });
  });

  it('none of which has said anything leave no value', () => {
    const corpus = scenario([inner, each('max', { where: { slug: 'window' } })], silent);
    expect(ask(corpus)).toMatchObject({
      value: null,
      gap: 'unreported',
      reporting: { expected: ['window'], missing: ['window'] },
    });
  });

  it('none of which is asked for leave no value', () => {
    expect(
      short(ask(scenario([inner, each('max', { where: { level: '党总支' } })], files))),
    ).toEqual(['no-branch']);
  });

  it('that the inner metric does not ask have no part in it', () => {
    const sections = metric({ id: 'inner', where: { 'branch.level': '党支部' } });
    expect(ask(scenario([sections, each('share')], files))).toMatchObject({
      value: 50,
      numerator: 1,
      denominator: 2,
      reporting: { expected: ['equipment', 'window'], missing: [] },
    });
    expect(ask(scenario([sections, each('min')], files)).value).toBe(0);
  });

  it('whose records dispute each other leave no value', () => {
    const { corpus } = loadScenario([talks({ id: 'inner' }), each('max', { unit: '场次' })], {
      ...talk('equipment', { date: '2023-03-10' }),
      ...talk('equipment', { period: '2023-03', times: 3 }),
      ...talk('window', { date: '2023-03-10' }),
    });
    expect(corpus && ask(corpus)).toMatchObject({
      value: null,
      gap: 'double-count',
      gapRecords: ['equipment/2023/2023-03-10-record', 'equipment/2023/2023-03-record'],
    });
  });

  it('without a sheet are missing, and the others have their spread', () => {
    const members = metric({
      id: 'inner',
      unit: '名',
      nature: 'stock',
      from: ['党员队伍统计'],
      take: { latest: 'members' },
      per: 'branch',
    });
    const least = each('min', { unit: '名', nature: 'stock' });
    const sheet = (slug: string, amount: number) =>
      recordAt(slug, {
        kind: '党员队伍统计',
        title: '统计',
        period: '2023-Q2',
        members: amount,
      });
    const corpus = scenario([members, least], {
      ...sheet('equipment', 14),
      ...sheet('window', 12),
    });
    expect(ask(corpus)).toMatchObject({ value: 12, reporting: { missing: ['bureau'] } });
  });

  it('that had ended by then are not among them, and those of a part of the tree alone are', () => {
    const tree = {
      ...files,
      'branches/old.mdx': branch({
        name: '老党支部',
        ended: '2023-03-31',
        into: ['window'],
        returns: allReturnedUntil('2023-03-31'),
      }),
      'branches/group.mdx': branch({ name: '工业党总支', level: '党总支', returns: allReturned }),
      'branches/works.mdx': branch({ name: '工厂党支部', parent: 'group', returns: allReturned }),
      ...lecture('works', '2023-05-10'),
    };
    const expected = (periodId: string, slug: string) =>
      ask(scenario([inner, each('max')], tree), periodId, { branch: slug }).reporting.expected;
    expect(expected('2023-H1', 'bureau')).toEqual([
      'bureau',
      'equipment',
      'group',
      'window',
      'works',
    ]);
    expect(expected('2023-Q1', 'bureau')).toContain('old');
    expect(expected('2023-H1', 'group')).toEqual(['group', 'works']);
  });
});
