import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTree, record, report } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const reportFile = 'reports/2023-h1.mdx';

/** What is told of a report and of a record with these bodies, beside a slip in a third file or none. */
function told(ofReport: string, ofRecord: string, slip: string | undefined): unknown[] {
  const { issues } = loadTree({
    [reportFile]: report({}, ofReport),
    [recordFile]: record({}, ofRecord),
    'records/equipment/2023/2023-05-16-other.mdx': record({
      date: '2023-05-16',
      title: '另一次',
      ...(slip === undefined ? {} : { kind: slip }),
    }),
  });
  return issues
    .filter(({ file }) => file === reportFile || file === recordFile)
    .map(({ issue, line, column }) => [line, column, issue.code, issue.facts]);
}

const slips = [
  '请看<附件1>和<附件2>',
  '见[a](b.docx)和[c](d.docx)',
  '甲{乙}丙{丁}',
  '<Tally of="no-one" />和<Tally of="no-two" />',
  '召开12次，培训30场，到会500人',
  '甲*乙*丙，丁*戊*己',
];

describe('a slip in one file', () => {
  it('leaves all to be told that is wrong with the lines of others', () => {
    const line = fc.subarray(slips, { minLength: 1 }).map((some) => some.join('，'));
    fc.assert(
      fc.property(line, line, (ofReport, ofRecord) => {
        const alone = told(ofReport, ofRecord, undefined);
        expect(alone.length).toBeGreaterThan(0);
        expect(told(ofReport, ofRecord, '党刻')).toEqual(alone);
      }),
      { numRuns: 15 },
    );
  });

  it.each(slips.filter((line) => !line.includes('*')))('as it does in %s', (line) => {
    const both = [...told(line, '', '党刻'), ...told('', line, '党刻')];
    expect(both.length).toBeGreaterThan(1);
  });
});
