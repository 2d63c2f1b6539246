import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorthDrawing, type ChartData } from '../../src/charts/chart.ts';
import { findingOf, nameOf } from '../../src/charts/finding.ts';

const labels = ['1月', '2月', '3月', '4月', '5月', '6月'];

function chart(values: readonly (number | null)[], rest: Partial<ChartData> = {}): ChartData {
  return { type: 'bar', unit: '场次', labels, series: [{ label: '宣讲报告', values }], ...rest };
}

describe('a chart', () => {
  it('is drawn where it says more than a row of cells', () => {
    expect(isWorthDrawing(chart([0, 4, 7, 3, 5, 8]))).toBe(true);
  });

  it('is not drawn of twelve ones', () => {
    expect(isWorthDrawing(chart([1, 1, 1, 1, 1, 1]))).toBe(false);
  });

  it('is not drawn of five cells, or of gaps', () => {
    expect(isWorthDrawing(chart([1, 2, 3], { labels: labels.slice(0, 3) }))).toBe(false);
    expect(isWorthDrawing(chart([1, 2, null, null, null, null]))).toBe(false);
  });
});

describe('the finding of a chart', () => {
  it('says where it is highest', () => {
    expect(findingOf(chart([0, 4, 7, 3, 5, 8]))).toBe('6月最多，8场次。');
  });

  it('names all that are equally high', () => {
    expect(findingOf(chart([8, 4, 7, 3, 5, 8]))).toBe('1月、6月最多，8场次。');
  });

  it('says that all are alike', () => {
    expect(findingOf(chart([2, 2, 2, 2, 2, 2]))).toBe('各期均为2场次。');
  });

  it('names what has not been reported', () => {
    expect(findingOf(chart([1, 4, null, 3, null, 2]))).toBe(
      '2月最多，4场次；3月、5月待报，未画出。',
    );
  });

  it('says that there is nothing to draw', () => {
    expect(findingOf(chart([null, null, null, null, null, null]))).toContain('没有可以画出的数');
  });

  it('names no branch as the most, only from which value to which they are', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `${name}党支部`);
    const ofBranches = (values: readonly (number | null)[], keptBack: readonly string[] = []) =>
      findingOf(chart(values, { labels: names }), keptBack, 'branches');
    expect(ofBranches([71, 4, 7, 3, 5, 8])).toBe('画出的党组织从3场次到71场次。');
    expect(ofBranches([2, 2, 2, 2, 2, 2])).toBe('画出的党组织均为2场次。');
    expect(ofBranches([71, null, 7, null, 5, 8], ['丁党支部'])).toBe(
      '画出的党组织从5场次到71场次；乙党支部待报，未画出；丁党支部不单列，未画出。',
    );
    const values = fc.array(fc.option(fc.nat(), { nil: null }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(values, (found) => {
        const said = ofBranches(found);
        names.forEach((name, at) => expect(said.includes(name)).toBe(found[at] === null));
      }),
    );
  });

  it('names each series of branches with its own values', () => {
    const series = [
      { label: '党课', values: [1, 2, 3, 0, 0, 0] },
      { label: '主题党日', values: [4, 4, 4, 4, 4, 4] },
    ];
    expect(findingOf(chart([], { series, unit: '次' }), [], 'branches')).toBe(
      '党课：画出的党组织从0次到3次；主题党日：画出的党组织均为4次。',
    );
  });

  it('names each of several series', () => {
    const series = [
      { label: '党课', values: [1, 2, 3, 0, 0, 0] },
      { label: '主题党日', values: [4, 2, 3, 0, 0, 0] },
    ];
    expect(findingOf(chart([], { series, unit: '次' }))).toBe(
      '党课以3月最多，3次；主题党日以1月最多，4次。',
    );
  });
});

describe('the name of a chart', () => {
  it('says what is drawn, of what, in which unit, and what it finds', () => {
    const bars = chart([0, 4, 7, 3, 5, 8]);
    expect(nameOf(bars, '2023年上半年宣讲报告（按月）', findingOf(bars))).toBe(
      '柱形图：2023年上半年宣讲报告（按月），单位：场次。6月最多，8场次。',
    );
    const lines = chart([1, 2, 3, 4, 5, 6], { type: 'line', unit: '%' });
    expect(nameOf(lines, '社会消费品零售总额增速', '')).toBe(
      '折线图：社会消费品零售总额增速，单位：%。',
    );
  });
});
