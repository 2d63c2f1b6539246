import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verdictStates } from '../../../src/domain/verdict.ts';
import { commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { countedVerdicts } from '../../../src/views/plan/counted-verdicts.ts';
import { corpusWith, returnedBranches } from '../../support/corpus.ts';
import { plan } from '../../support/content-tree.ts';

function verdictsWith(commitment: object) {
  const corpus = corpusWith({
    ...returnedBranches(),
    'plans/2023.mdx': plan({
      commitments: [{ id: 'one', label: '党课', metric: 'lectures', target: 1, ...commitment }],
    }),
  });
  const found = corpus.commitments.get('one');
  if (!found) throw new Error('no commitment');
  return { corpus, verdicts: commitmentVerdicts(corpus, found, '2023-12-31') };
}

const ofWindows = verdictsWith({ cadence: 'quarter' });
const ofBranches = verdictsWith({ cadence: 'year', per: 'branch' });
const ofBoth = verdictsWith({ cadence: 'quarter', per: 'branch' });

it('says of all of a duty what they are counted in, and each state by how many of these', () => {
  const states = fc.infiniteStream(fc.constantFrom(...verdictStates));
  const subject = fc.constantFrom(ofWindows, ofBranches, ofBoth);
  fc.assert(
    fc.property(subject, states, ({ corpus, verdicts }, drawn) => {
      const judged = verdicts.map((one) => {
        const { value } = drawn.next() as IteratorYieldResult<(typeof verdictStates)[number]>;
        return { ...one, state: value };
      });
      const text = countedVerdicts(corpus, judged, 'all')
        .map((shown) => shown.text)
        .join('、');
      const distinct = new Set(judged.map(({ state }) => state)).size;
      if (distinct === 1) {
        expect(text).toMatch(/^(?:\d+个党组织|\d+个季度|\d+个党组织\d+个季度共\d+项)均[^\d]+$/u);
        return;
      }
      const [, all = ''] = /^(.+?)中/u.exec(text) ?? [];
      const counts = [...text.slice(all.length).matchAll(/(\d+)(?:个|项)/gu)].map(([, n]) =>
        Number(n),
      );
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(judged.length);
      expect(counts).toHaveLength(distinct);
      expect(Number(/(\d+)[^\d]*$/u.exec(all)?.[1])).toBe(judged.length);
    }),
  );
});

it('says of some that were picked what they are, and not that they are all', () => {
  const { corpus, verdicts } = ofBranches;
  const judged = verdicts.map((one) => ({ ...one, state: 'missed' as const }));
  expect(countedVerdicts(corpus, judged, 'some').map(({ text }) => text)).toEqual([
    `逾期未完成${verdicts.length}个党组织`,
  ]);
});
