import { describe, expect, it } from 'vitest';
import { figureCells } from '../../src/views/report/table/cell-evidence.ts';
import { pageEvidence, type PageEvidence } from '../../src/views/report/table/evidence-blocks.ts';
import { baseTree } from '../support/base-tree.ts';
import { recordAt } from '../support/content-tree.ts';
import { corpusWith, figure, returnedBranches } from '../support/corpus.ts';

const more = `- { id: listeners, label: 党课听众, unit: 人, nature: flow, from: [党课], take: { sum: attendance } }
- { id: per-lecture, label: 听众占比, unit: '%', nature: flow, ratio: { of: listeners, to: lectures } }
- { id: party-days, label: 主题党日, unit: 次, nature: flow, from: [主题党日], take: count }
`;

function evidenceOf(...metrics: readonly string[]): PageEvidence {
  const corpus = corpusWith({
    ...returnedBranches(),
    'catalogue/metrics.yaml': String(baseTree['catalogue/metrics.yaml']) + more,
    ...recordAt('window', { date: '2023-03-16', attendance: 30 }),
    ...recordAt('window', { date: '2023-04-16', attendance: 21 }),
  });
  const figures = metrics.map((metric) => figure(corpus, metric, '2023-H1', 'window'));
  return pageEvidence(figures, figureCells(corpus, figures));
}

const labelsOf = ({ blocks }: PageEvidence) =>
  blocks.map(({ cells }) => cells.map(({ anchor }) => anchor));

describe('the evidence of a page', () => {
  it('tells the same records once for all numbers that rest on them', () => {
    const evidence = evidenceOf('lectures', 'leadership-lectures', 'listeners');
    expect(labelsOf(evidence)).toEqual([['lectures', 'leadership-lectures', 'listeners']]);
    const table = evidence.blocks[0]?.table;
    // Each lecture counts one, so that only the listeners need a column.
    expect(table?.columns.map(({ label }) => label)).toEqual(['日期', '事项', '核对', '党课听众']);
    expect(table?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['30', '21']);
  });

  it('leads from a number to those that it is made of, where these stand on the page', () => {
    const [, ratio] = evidenceOf('lectures', 'listeners', 'per-lecture').blocks;
    expect(ratio?.table).toBeUndefined();
    expect(ratio?.parts.map(({ path }) => path)).toEqual(['#listeners', undefined, '#lectures']);
    const [alone] = evidenceOf('per-lecture').blocks;
    expect([alone?.parts, alone?.table?.rows.length]).toEqual([[], 2]);
  });

  it('lists apart what no record stands behind, and says once what holds for most', () => {
    const evidence = evidenceOf('lectures', 'party-days', 'essays');
    expect(labelsOf(evidence)).toEqual([['lectures']]);
    const told = evidence.without.map(({ note, cells }) => [
      note,
      cells.map(({ anchor, value, facts }) => [anchor, value, facts]),
    ]);
    expect(told).toEqual([
      [
        '没有计入的记录。',
        [
          ['party-days', '0次', []],
          ['essays', '0篇', []],
        ],
      ],
    ]);
    expect(evidence.common.map(({ term }) => term)).toEqual(['报送']);
  });
});
