import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { driftOf } from '../../../src/domain/sent/drift.ts';
import { loadContent } from '../../../src/io/load.ts';
import { driftView } from '../../../src/views/sent/drift-view.ts';
import { contentWith, returnedBranches } from '../../support/corpus.ts';
import { plan, record, recordAt, report } from '../../support/content-tree.ts';
import { sendIn } from '../../support/sent.ts';

const checked = { state: '已核', checkedBy: '党委书记' };

/** Each part of a report's text, with the words for its place. */
const parts = {
  '<TallyTable of="lectures" by="quarter" />': '表格',
  '<Chart of="lectures" by="branch" />': '图',
  '<Records of="lectures" />': '记录清单',
  '<Progress of="whole-year" />': '目标任务',
} as const;

function sentWith(blocks: readonly string[]) {
  const { dir } = contentWith({
    ...returnedBranches(),
    ...recordAt('equipment', { date: '2023-05-10', title: '党课一', ...checked }, 'lecture'),
    'plans/2023.mdx': plan({
      commitments: [
        { id: 'whole-year', label: '全年党课', metric: 'lectures', cadence: 'year', target: 6 },
      ],
    }),
    'reports/2023-h1.mdx': report(
      { status: '审定', signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }] },
      ['装备科党课<Tally of="lectures" branch="equipment" />。', ...blocks].join('\n\n'),
    ),
  });
  sendIn(loadContent(dir, '2023-08-15'), '2023-h1');
  const late = join(dir, 'records/window/2023/2023-04-20-late.mdx');
  mkdirSync(dirname(late), { recursive: true });
  writeFileSync(
    late,
    record({ date: '2023-04-20', title: '补录的党课', recorded: '2023-08-01', ...checked }),
  );
  const content = loadContent(dir, '2023-08-15');
  const sent = content.corpus?.reports.get('2023-h1');
  if (!content.corpus || !sent) throw new Error('no report');
  return { content, corpus: content.corpus, sent };
}

it('a number beside the text that differs is told with its place, whatever the text is made of', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(parts), { minLength: 1 }), (blocks) => {
      const { content, corpus, sent } = sentWith(blocks);
      const { lines, others } = driftView(corpus, sent);
      expect(lines).toEqual([]);
      const places = new Set(others.map(({ label }) => label.split('：')[0] ?? ''));
      const [first = ''] = blocks.filter((block) => !block.startsWith('<Progress'));
      // One number may stand in several of them: it is told of the first.
      if (first !== '') expect(places).toContain(parts[first as keyof typeof parts]);
      expect(places.has('目标任务')).toBe(blocks.some((block) => block.startsWith('<Progress')));
      expect(others.length).toBeLessThanOrEqual(
        driftOf(corpus, sent.id).filter(({ isOther }) => isOther).length,
      );
      for (const { text, records, path } of others) {
        expect(text).toMatch(/^报送数\d+次，现台账数\d+次：.+补录1条$/u);
        expect(records).toEqual([
          { text: '补录的党课', path: '/records/window/2023/2023-04-20-late/' },
        ]);
        expect(path).toMatch(/^\/(?:reports\/2023-h1\/(?:tables|figures)|plans\/2023)\//u);
      }
      const [told] = content.issues.filter(({ issue }) => issue.code === 'sent-drift');
      expect(told?.issue.facts).toMatchObject({ figures: [] });
    }),
    { numRuns: 12 },
  );
}, 120_000);

it('tells of a commitment its own period, and leads to that window', () => {
  const { corpus, sent } = sentWith(['<Progress of="whole-year" />']);
  const { others } = driftView(corpus, sent);
  expect(others.map(({ label, text, path }) => [label, text, path])).toEqual([
    [
      '目标任务：党课（2023年，测试局党委）',
      '报送数1次，现台账数2次：政务服务窗口党支部补录1条',
      '/plans/2023/whole-year/#2023',
    ],
  ]);
});
