import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/domain/disclosure/disclose.ts';
import { isTold } from '../../../src/domain/disclosure/disclosure.ts';
import { discloseRow, withheldRows } from '../../../src/domain/disclosure/withheld-rows.ts';
import { period } from '../../../src/domain/period.ts';
import { metricBranchesTable } from '../../../src/views/branch/metric-branches.ts';
import { childTables } from '../../../src/views/branch/child-tables.ts';
import { corpusWith, figure } from '../../support/corpus.ts';
import { branch, recordAt, type Fields, type Files } from '../../support/content-tree.ts';

const files: Files = {
  'catalogue/kinds/宣讲.yaml': `- id: talk
  label: 宣讲
  unit: 场次
  when: event
  fields:
    attendance: { type: count, label: 参加人数, unit: 人, share: present, heads: participants }
`,
  'catalogue/metrics.yaml': `- id: audience
  label: 听众
  unit: 人次
  nature: flow
  from: [宣讲]
  take: { sum: attendance }
`,
  'branches/equipment.mdx': branch({ name: '装备科党支部', members: 14 }),
  'branches/window.mdx': branch({ name: '窗口党支部', members: 12 }),
  'branches/energy.mdx': branch({ name: '能源科党支部', members: 8 }),
  'branches/market.mdx': branch({ name: '市场科党支部', members: 20 }),
};
const talk = (slug: string, attendance: number, date: string, fields: Fields = {}): Files =>
  recordAt(slug, { kind: '宣讲', title: '宣讲', date, attendance, ...fields });
const together = (...partners: [string, number][]) => ({
  with: partners.map(([slug, present]) => ({ branch: slug, role: '联合', present })),
});

describe('what a host has of a gathering that it held with a small branch', () => {
  const joint = talk('equipment', 30, '2023-03-16', together(['energy', 6], ['window', 9]));
  const corpus = corpusWith({
    ...files,
    ...joint,
    ...talk('equipment', 40, '2023-04-16'),
    ...talk('market', 25, '2023-05-16'),
    ...talk('window', 21, '2023-06-16'),
  });
  const tally = (slug: string) => figure(corpus, 'audience', '2023-H1', slug).tally;

  it('is not told, nor is the sum that it stands in, or the record would tell the rest', () => {
    expect(tally('equipment').value).toBe(55);
    expect(isTold(disclose(corpus, tally('equipment')))).toBe(false);
    const record = corpus.records.get('equipment/2023/2023-03-16-record');
    expect(record && isTold(discloseRow(corpus, tally('equipment'), record))).toBe(false);
    expect(withheldRows(corpus, tally('equipment')).beside).toBe(true);
  });

  it('leaves what is told of the others, and of them all', () => {
    expect(isTold(disclose(corpus, tally('window')))).toBe(true);
    expect(isTold(disclose(corpus, tally('market')))).toBe(true);
    expect(isTold(disclose(corpus, tally('bureau')))).toBe(true);
    expect(isTold(disclose(corpus, tally('energy')))).toBe(false);
  });

  it('cannot be worked out from the tables by branch', () => {
    const metric = corpus.catalogue.metrics.get('audience');
    const bureau = corpus.branches.get('bureau');
    if (!metric || !bureau) throw new Error('Not there');
    const half = period('2023-H1');
    const table = metricBranchesTable(corpus, metric, half);
    const [group] = childTables(corpus, bureau, half, '局党委');
    for (const rows of [table?.rows, group?.tables[0]?.table.rows]) {
      const hidden = rows?.filter(({ cells }) => cells[1]?.text === '不单列');
      expect(hidden?.map(({ cells }) => cells[0]?.text)).toEqual(['能源科党支部', '装备科党支部']);
    }
  });

  it('is told where those that held it too are large', () => {
    const large = corpusWith({
      ...files,
      ...talk('equipment', 30, '2023-03-16', together(['window', 9])),
    });
    const host = figure(large, 'audience', '2023-H1', 'equipment').tally;
    expect([host.value, isTold(disclose(large, host))]).toEqual([21, true]);
  });
});
