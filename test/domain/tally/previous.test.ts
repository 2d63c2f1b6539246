import { describe, expect, it } from 'vitest';
import { period } from '../../../src/domain/period.ts';
import { figureFor } from '../../../src/domain/tally/figure.ts';
import { showFigure } from '../../../src/wording/shown-figure.ts';
import type { Files } from '../../support/content-tree.ts';
import { returned, returns, scenario, talk, talks } from './scenario.ts';

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
