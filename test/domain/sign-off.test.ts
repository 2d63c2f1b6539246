import { loadTree, report } from '../support/content-tree.ts';
import { describe, expect, it } from 'vitest';
import type { ReportStatus, ReportStep } from '../../src/domain/report-steps.ts';
import { hasTaken, signOffFault, stepOutOfOrder } from '../../src/domain/sign-off.ts';

/** Steps of one seat, a day each. */
const steps = (...names: ReportStep[]) =>
  names.map((step, at) => ({
    step,
    seat: '党委书记',
    on: `2023-07-${String(10 + at)}`,
    ref: undefined,
  }));

const fitting: [ReportStatus, ReportStep[]][] = [
  ['草稿', []],
  ['草稿', ['核稿']],
  ['送审', []],
  ['送审', ['核稿', '会签', '送审']],
  ['审定', ['核稿', '审定']],
  ['审定', ['审定', '退回', '审定']],
  ['已报送', ['审定']],
  ['已报送', ['核稿', '签发']],
  ['已报送', ['审定', '报送']],
  ['退回修改', ['审定', '报送', '退回']],
  ['退回修改', ['送审', '退回', '核稿']],
  ['送审', ['审定', '退回', '送审']],
];

const unfit: [ReportStatus, ReportStep[], string][] = [
  ['草稿', ['送审'], 'further 送审'],
  ['草稿', ['审定'], 'further 审定'],
  ['送审', ['送审', '审定'], 'further 审定'],
  ['审定', [], 'missing 审定'],
  ['审定', ['核稿'], 'missing 审定'],
  ['审定', ['审定', '退回'], 'missing 审定'],
  ['审定', ['审定', '报送'], 'further 报送'],
  ['已报送', ['核稿'], 'missing 审定'],
  ['已报送', ['审定', '退回'], 'missing 审定'],
  ['退回修改', ['审定'], 'missing 退回'],
  ['退回修改', ['审定', '退回', '审定'], 'further 审定'],
];

describe('the steps of a report', () => {
  const codes = (...names: ReportStep[]) => {
    const signoff = names.map((step) => ({ step, seat: '党委书记', on: '2023-07-10' }));
    return loadTree({ 'reports/a.mdx': report({ signoff }) }).issues.flatMap(({ issue }) =>
      issue.code === 'duplicate-value' && issue.at.in === 'data' ? [issue.at.path.at(-1)] : [],
    );
  };

  it('are taken by one seat once a day, unless the report came back in between', () => {
    expect(codes('审定', '报送', '报送')).toEqual([2]);
    expect(codes('审定', '审定')).toEqual([1]);
    expect(codes('审定', '报送', '退回', '审定', '报送')).toEqual([]);
    expect(codes('审定', '报送', '退回', '审定', '报送', '退回', '审定', '报送')).toEqual([]);
    expect(codes('审定', '退回', '退回', '审定', '审定')).toEqual([2, 4]);
  });

  it('have been taken by whoever took them on that day since the report came back', () => {
    const sent = { step: '报送' as const, seat: '党建办主任', on: '2023-07-14', ref: '报1号' };
    const back = { ...sent, step: '退回' as const };
    expect(hasTaken([sent], sent)).toBe(true);
    expect(hasTaken([sent], { ...sent, on: '2023-07-15' })).toBe(false);
    expect(hasTaken([sent], { ...sent, seat: '党委书记' })).toBe(false);
    expect(hasTaken([sent, back], sent)).toBe(false);
  });

  it.each(fitting)('%s fits %j', (status, names) => {
    expect(signOffFault({ status, signoff: steps(...names) })).toBeUndefined();
  });

  it.each(unfit)('%s does not fit %j: %s', (status, names, expected) => {
    const fault = signOffFault({ status, signoff: steps(...names) });
    expect(fault && `${fault.is} ${fault.step}`).toBe(expected);
  });

  it('are in the order of their days', () => {
    const [first, second] = steps('核稿', '审定');
    if (!first || !second) throw new Error('no steps');
    expect(stepOutOfOrder([first, second])).toBe(-1);
    expect(stepOutOfOrder([second, first])).toBe(1);
  });
});
