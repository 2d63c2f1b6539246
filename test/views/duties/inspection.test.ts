import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../../src/content.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { period } from '../../../src/domain/period.ts';
import { loadContent } from '../../../src/io/load.ts';
import { inspectionLines, inspectionTable } from '../../../src/views/duties/inspection.ts';
import { verdictsOfRules } from '../../../src/views/duties/verdict-lists.ts';
import { recordAt } from '../../support/content-tree.ts';
import { confirmed, officeOn, rulesFile } from '../../support/duties.ts';

function branchOf(corpus: Corpus, slug: string) {
  const found = corpus.branches.get(slug);
  if (!found) throw new Error(`No branch ${slug}`);
  return found;
}

/** The rows of a sheet without their numbers and links. */
function rows(corpus: Corpus, slug: string, when: string): string[][] {
  const table = inspectionTable(corpus, branchOf(corpus, slug), period(when));
  return table.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text));
}

const paper = (ref: string) => ({
  evidence: [{ type: '会议记录本', ref, heldBy: '党建办' }],
});

const office = (asOf: string) =>
  officeOn(asOf, {
    ...rulesFile({}, { id: 'yearly', label: '党课每年四次', cadence: 'year', target: 4 }),
    'branches/window.mdx': confirmed('窗口党支部', 2),
    ...recordAt('window', { date: '2023-01-12', ...paper('2023年第1册第3页') }),
    ...recordAt('window', { date: '2023-02-16', ...paper('2023年第1册第7页') }),
    ...recordAt('window', { date: '2023-04-13', for: '2023-03', ...paper('2023年第2册第1页') }),
    ...recordAt('window', { date: '2023-05-18' }),
  });

describe('the sheet of an inspection', () => {
  it('counts the windows of each rule, says which were not held in time, and where the papers lie', () => {
    expect(rows(office('2023-07-31'), 'window', '2023-H1')).toEqual([
      [
        '党课每月一次',
        '《组织生活规定》第三条',
        '6',
        '3',
        '1',
        '2',
        '0',
        '补开：2023年3月；应开未开：2023年4月、6月',
        '会议记录本（党建办）：2023年第1册 1月12日第3页、2月16日第7页，2023年第2册 4月13日第1页；未登记凭证：5月18日',
        '',
      ],
      [
        '党课每年四次',
        '《组织生活规定》第三条',
        '0',
        '0',
        '0',
        '0',
        '0',
        expect.stringContaining('2023年'),
        '会议记录本（党建办）：2023年第1册 1月12日第3页、2月16日第7页，2023年第2册 4月13日第1页；未登记凭证：5月18日',
        '',
      ],
    ]);
  });

  it('says what is waited for, and that the branch has not confirmed it', () => {
    const corpus = office('2023-07-01');
    expect(rows(corpus, 'window', '2023-H1')[0]?.slice(2, 7)).toEqual(['6', '3', '1', '0', '2']);
    const [, line] = inspectionLines(corpus, branchOf(corpus, 'window'), period('2023-H1'));
    expect(line).toBe('报送确认：2023年第二季度未确认报全。');
  });

  it('counts in the demo of each branch what the command prints, and no window twice', () => {
    const corpus = corpusOf(loadContent('content', '2023-07-31'));
    const half = period('2023-H1');
    let all = 0;
    for (const slug of corpus.branches.keys()) {
      const table = inspectionTable(corpus, branchOf(corpus, slug), half);
      const of = verdictsOfRules(corpus, half, slug).filter(({ window }) => window.to <= half.to);
      const states = ['done', 'done-late', 'missed', 'not-reached', 'unreported'];
      for (const { cells } of table.rows) {
        const [asked = 0, ...parts] = cells.slice(3, 8).map(({ value = 0 }) => value);
        expect(parts.reduce((sum, count) => sum + count, 0)).toBe(asked);
        const own = of.filter(
          ({ duty, state }) => duty.label === cells[1]?.text && states.includes(state),
        );
        expect(asked, `${slug} ${cells[1]?.text ?? ''}`).toBe(own.length);
        all += asked;
      }
    }
    expect(all).toBeGreaterThan(300);
  });
});
