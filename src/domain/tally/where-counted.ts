import type { Corpus } from '../corpus.ts';
import { KeptOne } from '../kept.ts';
import type { Report } from '../report.ts';
import { figuresOf } from './figure.ts';
import type { Figure } from './tally.ts';

/** How a record feeds a figure: counted, pointed to by a counted one, or on the side of the year before. */
export type CountedAs = 'counted' | 'linked' | 'base';

interface WhereCounted {
  readonly report: Report;
  readonly figure: Figure;
  readonly as: CountedAs;
}

/** The figures of all reports that a record feeds, made once for the whole corpus. */
export function whereCounted(corpus: Corpus, recordId: string): readonly WhereCounted[] {
  return indexes.get(corpus, buildIndex).get(recordId) ?? [];
}

const indexes = new KeptOne<Corpus, Map<string, WhereCounted[]>>();

function buildIndex(corpus: Corpus): Map<string, WhereCounted[]> {
  const index = new Map<string, WhereCounted[]>();
  for (const report of corpus.reports.values()) {
    const seen = new Set<string>();
    for (const figure of figuresOf(corpus, report)) {
      // A figure that is printed twice is one figure.
      if (seen.has(figure.key)) continue;
      seen.add(figure.key);
      for (const [id, as] of feeds(figure)) {
        const list = index.get(id) ?? [];
        list.push({ report, figure, as });
        index.set(id, list);
      }
    }
  }
  return index;
}

function feeds({ tally, comparison }: Figure): Map<string, CountedAs> {
  const found = new Map<string, CountedAs>();
  for (const id of [...(comparison?.base?.records ?? []), ...(comparison?.base?.linked ?? [])]) {
    found.set(id, 'base');
  }
  for (const id of tally.linked) found.set(id, 'linked');
  for (const id of tally.records) found.set(id, 'counted');
  return found;
}
