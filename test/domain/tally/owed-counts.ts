import { recordAt, type Fields } from '../../support/content-tree.ts';

/** A kind of events, and two counts that each branch owes: a flow every so often, a stock every half-year. */
export function owedKinds(every = 'half-year'): string {
  return `- id: party-lecture
  label: 党课
  unit: 次
  when: event
- id: dues
  label: 党费统计
  unit: 份
  when: period
  every: ${every}
  fields:
    amount: { type: money, label: 总额, unit: 元, required: true }
    complete: { type: flag, label: 收齐 }
- id: members
  label: 党员统计
  unit: 份
  when: period
  nature: stock
  every: half-year
  fields:
    members: { type: count, label: 党员数, unit: 名, required: true, heads: none }
`;
}

/** A branch's sheet of dues. */
export function dues(slug: string, period: string, fields: Fields = {}): Record<string, string> {
  return recordAt(
    slug,
    { kind: '党费统计', title: '党费', period, amount: 100, ...fields },
    'dues',
  );
}

/** A branch's count of members. */
export function members(slug: string, period: string): Record<string, string> {
  return recordAt(slug, { kind: '党员统计', title: '党员', period, members: 9 }, 'members');
}
