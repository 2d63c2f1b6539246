import { describe, expect, it } from 'vitest';
import { recordAt, type Fields } from '../../support/content-tree.ts';
import { ask, loadScenario, metric, short } from './scenario.ts';

const id = 'equipment/2023/2023-05-01-record';

/** An activity of March under an agreement of 1 May, and what a metric of activities makes of it. */
function answer(metricFields: Fields, agreement: Fields = {}, until = '2023-07-31') {
  const { corpus } = loadScenario(
    [metric({ unit: '家', from: ['结对共建活动'], take: 'count', ...metricFields })],
    {
      ...recordAt('equipment', {
        kind: '结对共建协议',
        title: '协议',
        from: '2023-05-01',
        partner: '甲厂',
        ...agreement,
      }),
      ...recordAt('equipment', {
        kind: '结对共建活动',
        title: '活动',
        date: '2023-03-16',
        agreement: id,
      }),
    },
  );
  if (!corpus) throw new Error('No corpus');
  return ask(corpus, '2023-H1', { until });
}

const there = { where: { agreement: { exists: true } } };
const gone = { where: { agreement: { exists: false } } };
const partners = { take: { distinct: 'agreement.partner' } };
const ofPartner = { where: { 'agreement.partner': '甲厂' } };
const voided = { state: '作废', reason: '重复登记' };

describe('a record that another points to', () => {
  it('is followed, and kept with the figure', () => {
    expect(short(answer(there))[0]).toBe(1);
    expect(short(answer(gone))).toEqual([0]);
    expect(answer(partners)).toMatchObject({ value: 1, linked: [id] });
    expect(answer(ofPartner)).toMatchObject({ value: 1, linked: [id] });
  });

  it('is not there before its first day', () => {
    expect(short(answer(there, {}, '2023-04-30'))).toEqual([0]);
    expect(short(answer(gone, {}, '2023-04-30'))[0]).toBe(1);
    expect(answer(ofPartner, {}, '2023-04-30')).toMatchObject({ value: 0, linked: [] });
    expect(short(answer(there, {}, '2023-05-01'))[0]).toBe(1);
  });

  it('is not there once it is void', () => {
    expect(short(answer(there, voided))).toEqual([0]);
    expect(short(answer(gone, voided))[0]).toBe(1);
    expect(answer(ofPartner, voided)).toMatchObject({ value: 0, linked: [] });
  });

  it('leaves unknown what it named when it is gone: the other record still counts', () => {
    const unstated = {
      value: null,
      gap: 'unstated',
      gapRecords: ['equipment/2023/2023-03-16-record'],
    };
    expect(answer(partners, {}, '2023-04-30')).toMatchObject(unstated);
    expect(answer(partners, voided)).toMatchObject(unstated);
  });

  it('hides a day of its own that has not come yet, and shows one that was set in advance', () => {
    const ended = { where: { 'agreement.to': { exists: true } } };
    expect(answer(ended, { to: '2025-04-30' }).value).toBe(1);
    expect(answer(ended).value).toBe(0);
  });
});
