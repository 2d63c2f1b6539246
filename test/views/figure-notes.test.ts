import { expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Figure } from '../../src/domain/tally/tally.ts';
import { figureNotes, type FigureNotes } from '../../src/views/notes/figure-notes.ts';
import { recordAt } from '../support/content-tree.ts';
import { corpusWith, figure, returnedBranches } from '../support/corpus.ts';

const checked = { state: '已核', checkedBy: '党建办主任' };

function linesOf({ facts }: FigureNotes): string[] {
  return facts.flatMap(({ term, lines }) =>
    lines.map((line) => `${term}：${line.map(({ text }) => text).join('')}`),
  );
}

function notesOf(corpus: Corpus, ...figures: readonly Figure[]): FigureNotes {
  return figureNotes(corpus, figures, ({ metric }) => `/here/${metric.id}/`);
}

it('who has not reported is named once for all figures, with the way there', () => {
  const corpus = corpusWith({
    ...returnedBranches('window'),
    ...recordAt('equipment', { date: '2023-03-16', ...checked }),
  });
  const notes = notesOf(
    corpus,
    figure(corpus, 'lectures'),
    figure(corpus, 'leadership-lectures'),
    figure(corpus, 'essays'),
  );
  expect(linesOf(notes)).toEqual([
    '报送：3个党组织中2个已报，未报：政务服务窗口党支部。',
    '应报：期末有党组织3个；党课、心得体会由全部3个报送；局党委班子成员讲党课由2个报送，不含党委。',
  ]);
  const paths = notes.facts[0]?.lines.flat().flatMap(({ path = [] }) => path);
  expect(paths).toEqual(['/branches/window/']);
  expect(notes.unchecked).toBeUndefined();
});

it('the records that nobody has checked are listed, each once however many figures it is in', () => {
  const corpus = corpusWith({
    ...returnedBranches(),
    ...recordAt('window', { lecturer: '党委书记' }),
  });
  const { facts, unchecked } = notesOf(
    corpus,
    figure(corpus, 'lectures'),
    figure(corpus, 'leadership-lectures'),
  );
  expect(facts).toEqual([]);
  expect(unchecked?.text).toBe('待核记录1条，涉及2项数字');
  expect(unchecked?.lines).toHaveLength(1);
});

it('figures that reach less far than their period are named with their day, and lead to their evidence', () => {
  const corpus = corpusWith({
    ...returnedBranches(),
    ...recordAt('window', {
      kind: '心得体会统计',
      period: '2023-07',
      pieces: 4,
      ...checked,
    }),
  });
  const notes = notesOf(corpus, figure(corpus, 'essays', '2023-H2'));
  expect(linesOf(notes)).toContain('截至：心得体会：截至7月31日');
  const pieces = notes.facts.flatMap(({ lines }) => lines.flat());
  expect(pieces).toContainEqual({ text: '心得体会', path: '/here/essays/' });
});

it('one branch that has not reported its own says so, and explains no numbers', () => {
  const corpus = corpusWith({ ...returnedBranches('window'), ...recordAt('window', checked) });
  expect(linesOf(notesOf(corpus, figure(corpus, 'lectures', '2023-H1', 'window')))).toEqual([
    '报送：政务服务窗口党支部本期尚未报齐。',
  ]);
});

it('nothing is said where all have reported and everything is checked', () => {
  const corpus = corpusWith({ ...returnedBranches(), ...recordAt('window', checked) });
  expect(notesOf(corpus, figure(corpus, 'lectures'))).toEqual({ facts: [], unchecked: undefined });
});
