import { describe, expect, it } from 'vitest';
import type { AskedPeriod } from '../../../src/domain/asked-period.ts';
import { period } from '../../../src/domain/period.ts';
import { figureBeside } from '../../../src/domain/tally/figure.ts';
import { branch, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  allReturnedUntil,
  ask,
  compare,
  lecture,
  metric,
  scenario,
} from './scenario.ts';

describe('a definition that changed', () => {
  const files = {
    ...lecture('equipment', '2022-02-10', { themed: true }),
    ...lecture('equipment', '2022-05-10'),
    ...lecture('equipment', '2023-02-10'),
    ...lecture('equipment', '2023-05-10'),
  };
  /** Counted only themed lectures before a day, and all from then on. */
  const changed = (validFrom: string, comparable: boolean, fields: Fields = {}) =>
    metric({
      where: { themed: true },
      versions: [{ validFrom, where: {}, comparable }],
      ...fields,
    });

  it.each(['2022-01-02', '2022-05-01', '2022-06-30', '2022-10-01'])(
    'on %s, inside the earlier period or after it, makes the two incomparable',
    (day) => {
      const comparison = compare(scenario([changed(day, false)], files));
      expect(comparison).toMatchObject({ outcome: 'incomparable', current: { value: 2 } });
      expect([comparison.base, comparison.change]).toEqual([undefined, undefined]);
    },
  );

  it('by the first day of the earlier period is the same on both sides', () => {
    const comparison = compare(scenario([changed('2022-01-01', false)], files));
    expect(comparison).toMatchObject({ outcome: 'flat', base: { value: 2 } });
  });

  it('inside the earlier period is applied to all of it where its records carry it', () => {
    const corpus = scenario([changed('2022-05-01', true)], files);
    expect(compare(corpus)).toMatchObject({
      outcome: 'flat',
      change: { size: 0 },
      base: { value: 2 },
    });
    expect(ask(corpus, '2022-Q1').value).toBe(1);
  });

  it('after the earlier period is applied to it where it is printed beside, as where it is compared', () => {
    const corpus = scenario([changed('2022-10-01', true)], files);
    const printed = (asked: AskedPeriod) => {
      const until = corpus.site.asOf;
      const own = { metric: 'asked', period: period('2023-H1'), branch: 'bureau', until };
      return figureBeside(corpus, own, asked)?.tally.value;
    };
    expect(printed({ relative: '上年同期' })).toBe(2);
    expect(compare(corpus).base?.value).toBe(2);
    // A period that is named by its days keeps the definition of its time.
    expect(printed(period('2022-H1'))).toBe(1);
  });

  const composed: [string, Fields, unknown][] = [
    ['a sum', { plus: ['inner'] }, 2],
    ['a ratio', { unit: '%', ratio: { of: 'inner', to: 'all' } }, 100],
    ['a spread over branches', { each: 'branch', of: 'inner', take: 'max' }, 2],
  ];
  it.each(composed)('makes %s that is made of it incomparable', (_, fields) => {
    const inner = changed('2023-01-01', false, { id: 'inner' });
    const corpus = scenario([inner, metric({ id: 'all' }), metric(fields)], files);
    expect(compare(corpus).outcome).toBe('incomparable');
  });

  it.each(composed)('is recomputed in %s where earlier records carry it', (_, fields, base) => {
    const inner = changed('2023-01-01', true, { id: 'inner' });
    const corpus = scenario([inner, metric({ id: 'all' }), metric(fields)], files);
    expect(compare(corpus)).toMatchObject({ outcome: 'flat', base: { value: base } });
  });

  it('deep inside a sum of sums is found too', () => {
    const inner = changed('2023-01-01', false, { id: 'inner' });
    const middle = metric({ id: 'middle', plus: ['inner'] });
    const corpus = scenario([inner, middle, metric({ plus: ['middle'] })], files);
    expect(compare(corpus).outcome).toBe('incomparable');
  });
});

describe('a theme that is younger than the earlier period', () => {
  const where = { themes: { has: '党的二十大精神' } };
  const files = lecture('equipment', '2023-03-16', { themes: ['党的二十大精神'] });
  const inner = metric({ id: 'inner', where });
  const all = metric({ id: 'all' });

  const cases: [string, Fields][] = [
    ['in the condition of a kind', { from: [{ kind: '党课', where }], take: 'count' }],
    ['in a part of a sum', { plus: ['inner'] }],
    ['in a part of a ratio', { unit: '%', ratio: { of: 'inner', to: 'all' } }],
    ['in a spread over branches', { each: 'branch', of: 'inner', take: 'max' }],
  ];
  it.each(cases)('%s leaves nothing to compare with', (_, fields) => {
    expect(compare(scenario([inner, all, metric(fields)], files)).outcome).toBe('not-existing');
  });

  it('as a campaign leaves nothing to compare with', () => {
    const corpus = scenario([metric({ where: { campaign: '大走访' } })], {
      'catalogue/themes.yaml':
        'themes: []\ncampaigns:\n  - { id: visits, label: 大走访, from: 2022-01-02 }\n',
    });
    expect(compare(corpus).outcome).toBe('not-existing');
  });

  it('does not matter where the metric asks for what is not of it', () => {
    const other = metric({ where: { themes: { not: '党的二十大精神' } } });
    expect(compare(scenario([other], files)).outcome).toBe('zero-base');
  });

  it('is compared where it began with the first day of the earlier period', () => {
    const corpus = scenario([metric({ where })], {
      'catalogue/themes.yaml':
        'themes:\n  - { id: twentieth, label: 党的二十大精神, from: 2022-01-01 }\n',
      ...files,
      ...lecture('equipment', '2022-03-16', { themes: ['党的二十大精神'] }),
    });
    expect(compare(corpus)).toMatchObject({ outcome: 'flat', base: { value: 1 } });
  });
});

describe('a branch that was merged', () => {
  /** A group with the works in it; the yard outside of it was merged into the works. */
  const merged = (ended: string, parent = 'bureau') => ({
    'branches/group.mdx': branch({ name: '工业党总支', level: '党总支', returns: allReturned }),
    'branches/works.mdx': branch({ name: '工厂党支部', parent: 'group', returns: allReturned }),
    'branches/yard.mdx': branch({
      name: '货场党支部',
      parent,
      ended,
      into: ['works'],
      returns: allReturnedUntil(ended),
    }),
    ...lecture('yard', '2022-03-10'),
    ...lecture('works', '2022-03-10'),
    ...lecture('works', '2023-05-10'),
  });
  const outcomes = (files: Files) =>
    ['group', 'bureau'].map(
      (slug) => compare(scenario([metric({})], files), '2023-H1', { branch: slug }).outcome,
    );

  it.each(['2022-04-01', '2022-12-31', '2023-03-31'])(
    'from outside on %s makes the two sides different organisations, but not for the whole',
    (ended) => {
      expect(outcomes(merged(ended))).toEqual(['reorganised', 'down']);
    },
  );

  it('inside the asked part of the tree changes nothing', () => {
    expect(outcomes(merged('2022-12-31', 'group'))).toEqual(['down', 'down']);
  });

  it('before the earlier period, or on the last day of the current one, changes nothing', () => {
    const before = {
      ...merged('2021-12-31'),
      'records/yard/2022/2022-03-10-record.mdx': undefined,
    };
    expect(outcomes(before)).toEqual(['flat', 'flat']);
    expect(outcomes(merged('2023-06-30'))).toEqual(['flat', 'down']);
  });
});
