import type { Corpus } from '../domain/corpus.ts';
import { inData, issue, type Issue } from '../domain/issues.ts';
import { driftOf } from '../domain/sent/drift.ts';
import { addedSince } from './added-since.ts';

/**
 * Records that count now in what a report was sent with, that were not in the ledger then, and that say they were
 * written down by the day of sending. Git is asked only where a record says so.
 */
export function recordedLate(dir: string, corpus: Corpus): Issue[] {
  const found = new Map<string, Issue>();
  for (const [id, { last }] of corpus.sent) {
    const entered = driftOf(corpus, id)
      .flatMap(({ records }) => records)
      .filter(({ cause }) => cause === 'entered')
      .flatMap((one) => corpus.records.get(one.id) ?? [])
      .filter(({ recorded, source }) => recorded !== undefined && source !== '历史导入');
    const added = entered.length > 0 ? addedSince(dir, last.commit) : undefined;
    for (const { file, recorded = '' } of entered) {
      if (!added?.has(file)) continue;
      const facts = { recorded, on: last.on, report: id };
      found.set(file, issue('recorded-too-early', facts, inData(file, ['recorded'])));
    }
  }
  return [...found.values()];
}
