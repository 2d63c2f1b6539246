import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTree, plan, record } from '../support/content-tree.ts';
import { problemsIn, recordFile } from '../support/problems.ts';

const good = record();
const withCount = (written: string) => good.replace('31', written);

function told(text: string): unknown[] {
  return loadTree({ [recordFile]: text }).issues.map(({ issue }) => issue.facts);
}

describe('a number in a form that readers do not know', () => {
  it.each([
    ['0x10', '16'],
    ['0o17', '15'],
    ['0b1', '1'],
    ['1e3', '1000'],
    ['2.5E1', '25'],
    ['010', '10'],
    ['00', '0'],
    ['+5', '5'],
    ['5.', '5'],
    ['.5', '0.5'],
    ['1e-2', '0.01'],
    ['-0', '0'],
    ['-0x1F', '-31'],
    ['1e20', '100000000000000000000'],
  ])('is told with the number as it is written: %s', (written, decimal) => {
    expect(problemsIn(recordFile, withCount(written))[0]).toBe('6:13 number-written');
    expect(told(withCount(written))).toContainEqual({ written, decimal });
  });

  it.each(['1_000', '1:30', '0x', '08:30', '31人'])('is no number at all: %s', (written) => {
    expect(problemsIn(recordFile, withCount(written))).toEqual(['6:13 wrong-type']);
  });

  it('is told with the digits alone, where they are parted', () => {
    const [found] = loadTree({ [recordFile]: withCount('1_000') }).issues;
    expect(found?.better).toEqual(['attendance: 1000']);
  });

  it.each(['0', '7', '31', '120'])('is not the usual one: %s', (written) => {
    expect(problemsIn(recordFile, withCount(written))).toEqual([]);
  });

  it('is found in lists, in mappings of one line, and in the catalogue', () => {
    const text = plan({
      commitments: [{ id: 'a', label: '甲', metric: 'lectures', target: 12 }],
    }).replace('12', '0xC');
    expect(problemsIn('plans/2023.mdx', text)).toEqual(['7:49 number-written']);
    expect(
      problemsIn(recordFile, good.replace('attendance: 31', 'with: [{"branch":010}]')),
    ).toContain('6:18 number-written');
    const metric = `- { id: many, label: 多, unit: 次, nature: flow, from: [党课],
    where: { attendance: [0o17, 3] }, take: count }`;
    expect(problemsIn('catalogue/metrics.yaml', metric)).toContain('2:27 number-written');
  });

  it('is a text where text belongs, and keeps its characters: it wants quotation marks', () => {
    const withRef = (ref: string) =>
      record({ evidence: [{ type: '文件', ref: '原' }] }).replace('原', ref);
    expect(problemsIn(recordFile, withRef('"010"'))).toEqual([]);
    for (const ref of ['010', '1.10', '1e5', '20230601000000000001', '0x10', '007.50']) {
      const [found] = loadTree({ [recordFile]: withRef(ref) }).issues;
      expect(found).toMatchObject({ issue: { code: 'wrong-type', facts: { got: ref } } });
      expect(found?.better).toEqual([`  - {type: 文件, ref: "${ref}"}`]);
    }
    expect(problemsIn(recordFile, withRef('第 010 号'))).toEqual([]);
  });

  it('is told for whatever js-yaml reads as a number, and never for a plain one', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (value) => {
        const codes = (written: string) =>
          problemsIn(recordFile, withCount(written)).map((line) => line.split(' ')[1]);
        expect(codes(String(value))).toEqual([]);
        for (const odd of [
          `0x${value.toString(16)}`,
          `0o${value.toString(8)}`,
          `+${value}`,
          `0${value}`,
        ]) {
          expect(codes(odd)).toEqual(['number-written']);
        }
      }),
      { numRuns: 20 },
    );
  });
});
