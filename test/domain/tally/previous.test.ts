import { describe, expect, it } from 'vitest';
import { period } from '../../../src/domain/period.ts';
import { figureFor } from '../../../src/domain/tally/figure.ts';
import { showFigure } from '../../../src/wording/shown-figure.ts';
import { recordAt, type Files } from '../../support/content-tree.ts';
import { metric, returned, returns, scenario, talk, talks } from './scenario.ts';

const files: Files = {
  ...talk('equipment', { date: '2022-11-10' }),
  ...talk('equipment', { date: '2023-01-10' }),
  ...talk('window', { date: '2023-02-10' }),
  ...talk('window', { date: '2023-05-10' }),
};

/** A figure that is compared with the period before, with its words. */
function beside(when: string, { more = {}, until = '2023-07-31' } = {}) {
  const corpus = scenario([talks()], { ...files, ...more });
  const ask = { metric: 'asked', period: period(when), branch: 'bureau', until };
  const figure = figureFor(corpus, { ...ask, as: '环比' });
  return { comparison: figure.comparison, text: showFigure(corpus, figure).text };
}

describe('a figure compared with the period before', () => {
  it('goes by the period just before, not by the year before', () => {
    const { comparison, text } = beside('2023-Q2');
    expect(comparison?.base?.question.period.id).toBe('2023-Q1');
    expect(comparison?.base?.value).toBe(2);
    expect(text).toBe('环比减少1场次');
    expect(beside('2023-H1').comparison?.base).toMatchObject({ value: 1 });
  });

  it('is known as long after the end of both, or after their beginning while the period runs', () => {
    expect(beside('2023-Q2').comparison?.base?.question.until).toBe('2023-05-01');
    const running = beside('2023-Q2', { until: '2023-05-15' }).comparison;
    expect(running?.base?.question.until).toBe('2023-02-14');
    expect([running?.current.value, running?.base?.value]).toEqual([1, 2]);
  });

  it('is none where the period before had nothing, or not all have reported', () => {
    expect(beside('2023-01').text).toBe('上期为0，不作环比');
    const more = returns({ equipment: returned('2023-Q2'), window: returned('2023-Q2') });
    expect(beside('2023-Q2', { more }).text).toBe('报送不全，不作环比');
  });
});

describe('a figure that another office provides', () => {
  const sheet = (when: string, value: number) =>
    recordAt('bureau', {
      kind: '经济指标',
      title: '零售额',
      period: when,
      indicator: '零售额',
      value,
      growth: value / 10,
    });
  const sheets = { ...sheet('2022-H1', 46), ...sheet('2022-H2', 50), ...sheet('2023-H1', 52) };
  const provided = (fields: Record<string, unknown>) =>
    metric({
      nature: 'provided',
      from: ['经济指标'],
      where: { indicator: '零售额' },
      ...fields,
    });
  const amount = provided({ unit: '亿元', take: { latest: 'value' } });
  const share = provided({ unit: '%', take: { latest: 'growth' } });
  const growth = provided({ unit: '%', as: '同比', take: { latest: 'growth' } });

  it.each([
    ['an amount', amount, '同比', '外单位提供的数，不作同比'],
    ['an amount', amount, '环比', '外单位提供的数，不作环比'],
    ['a share', share, '同比', '外单位提供的数，不作同比'],
    ['a growth', growth, '环比', '外单位提供的数，不作环比'],
    ['a growth', growth, '同比', '同比增长5.2%'],
  ] as const)('that is %s is printed as published, or says so (%#)', (_, asked, as, text) => {
    const corpus = scenario([asked], sheets);
    const ask = { metric: 'asked', period: period('2023-H1'), branch: 'bureau' };
    const figure = figureFor(corpus, { ...ask, until: '2023-07-31', as });
    expect(showFigure(corpus, figure).text).toBe(text);
  });
});
