import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { isError } from '../../src/domain/issues.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import type { Tally } from '../../src/domain/tally/tally.ts';
import { loadContent } from '../../src/io/load.ts';
import { edits, Workbench } from './edits.ts';
import { readRaw, recount } from './recount.ts';

const bench = new Workbench('content');
afterAll(() => bench.remove());

function corpusNow(): { corpus: Corpus; sound: boolean } {
  const { corpus, issues } = loadContent(bench.dir, '2023-07-31');
  if (!corpus) throw new Error('The edited demo has no corpus');
  return { corpus, sound: !issues.some(({ issue }) => isError(issue)) };
}

/** The figures of the report of the first half of 2023 over the whole office, by their address. */
function figuresNow(corpus: Corpus): Map<string, Tally> {
  const report = corpus.reports.get('2023-h1');
  if (!report) throw new Error('The demo has no report for the first half of 2023');
  return new Map(figuresOf(corpus, report).map(({ key, tally }) => [key, tally]));
}

it('an edit changes exactly the figures that it feeds, as a recount has them', () => {
  const before = figuresNow(corpusNow().corpus);
  let flows = 0;
  let changes = 0;
  fc.assert(
    fc.property(edits(bench.raws), (edit) => {
      const undo = bench.make(edit);
      try {
        const { corpus, sound } = corpusNow();
        // An edit that the checks refuse (a count and an event over one month) has no right answer.
        fc.pre(sound);
        const raws = readRaw(bench.dir);
        for (const [key, tally] of figuresNow(corpus)) {
          const { period, until } = tally.question;
          const counted = recount(raws, period.from, period.to < until ? period.to : until);
          const right = counted.get(tally.metric.id);
          if (right) {
            flows += 1;
            expect({ key, value: tally.value, records: tally.records }).toEqual({ key, ...right });
            if (tally.value !== before.get(key)?.value) changes += 1;
          } else if (tally.metric.nature !== 'flow') {
            expect([key, tally.value]).toEqual([key, before.get(key)?.value]);
          }
        }
      } finally {
        undo();
      }
    }),
    { numRuns: 60 },
  );
  // The property must not hold for want of figures or of edits that matter.
  expect(flows).toBeGreaterThan(500);
  expect(changes).toBeGreaterThan(20);
}, 120_000);
