import { describe, expect, it } from 'vitest';
import { baseTree } from '../../support/base-tree.ts';
import { loadTree } from '../../support/content-tree.ts';

const file = 'catalogue/metrics.yaml';

function load(kind: string, where: string) {
  const metric = `- { id: asked, label: 问的, unit: 次, nature: flow, from: [${kind}], take: count, where: ${where} }`;
  return loadTree({ [file]: `${baseTree[file] ?? ''}${metric}\n` }).issues;
}

/** What is offered in the place of a condition that cannot be met; `undefined` where nothing is. */
function offered(kind: string, where: string): string | undefined {
  const [better] = load(kind, where).flatMap((one) => one.better ?? []);
  return better === undefined ? undefined : /where: (.*) \}$/.exec(better)?.[1];
}

describe('the condition that is offered', () => {
  it.each([
    [`{ attendance: '>=10' }`, '{ attendance: { atLeast: 10 } }'],
    [`{ attendance: '≥10人' }`, '{ attendance: { atLeast: 10 } }'],
    [`{ attendance: 不少于10人 }`, '{ attendance: { atLeast: 10 } }'],
    [`{ attendance: '<=1.2万' }`, '{ attendance: { atMost: 12000 } }'],
    [`{ attendance: { is: '>=10' } }`, '{ attendance: { atLeast: 10 } }'],
    [`{ attendance: { atLeast: '>=10' } }`, '{ attendance: { atLeast: 10 } }'],
    [`{ attendance: 10人 }`, '{ attendance: 10 }'],
    [`{ attendance: '>10' }`, undefined],
    [`{ attendance: { not: '>=10' } }`, undefined],
    [`{ attendance: { atMost: '>=10' } }`, undefined],
    [`{ attendance: 很多 }`, undefined],
  ])('for the number in %s is %s', (where, better) => {
    expect(offered('党课', where)).toBe(better);
  });

  it.each([
    ['{ closed: 2023年7月1日 }', '{ closed: 2023-07-01 }'],
    ['{ closed: { before: 2023年7月1日 } }', '{ closed: { before: 2023-07-01 } }'],
    [`{ closed: '<2023-07-01' }`, '{ closed: { before: 2023-07-01 } }'],
    [`{ closed: '>=2023-07-01' }`, '{ closed: { atLeast: 2023-07-01 } }'],
    ['{ closed: periodEnd }', '{ closed: { is: { day: periodEnd } } }'],
    [
      '{ closed: { before: periodEnd - 3y } }',
      '{ closed: { before: { day: periodEnd, years: -3 } } }',
    ],
    [
      '{ closed: { after: periodStart+2个月 } }',
      '{ closed: { after: { day: periodStart, months: 2 } } }',
    ],
    [
      '{ closed: { after: periodEnd - 2周 } }',
      '{ closed: { after: { day: periodEnd, days: -14 } } }',
    ],
    ['{ closed: { before: 去年 } }', undefined],
    ['{ closed: { before: today - 3y } }', undefined],
  ])('for the day in %s is %s', (where, better) => {
    expect(offered('整改事项', where)).toBe(better);
    if (better !== undefined) expect(load('整改事项', better)).toEqual([]);
  });
});
