import { describe, expect, it } from 'vitest';
import { branch, loadTree, plan, record, recordAt, report } from '../support/content-tree.ts';

describe('loadContent', () => {
  it('finds nothing wrong in the base tree', () => {
    const content = loadTree({
      ...recordAt('equipment'),
      ...recordAt('window', {
        kind: '心得体会统计',
        period: '2023-Q1',
        pieces: 12,
        title: '一季度',
      }),
      ...recordAt('window', { kind: '整改事项', from: '2023-02-01', title: '档案不全' }),
      'reports/2023-h1.mdx': report({}, '共讲党课<Tally of="lectures" />。'),
    });
    expect(content.issues).toEqual([]);
    expect([...(content.corpus?.records.keys() ?? [])]).toEqual([
      'equipment/2023/2023-03-16-record',
      'window/2023/2023-02-01-record',
      'window/2023/2023-Q1-record',
    ]);
  });
});
