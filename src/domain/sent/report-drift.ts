import type { Corpus } from '../corpus.ts';
import type { Report } from '../report.ts';
import { distinctFigures } from '../tally/readiness.ts';
import type { Figure } from '../tally/tally.ts';
import { driftOf, type Drift } from './drift.ts';

/** What a report says of the numbers that it was sent with and that differ now. */
export interface ReportDrift {
  /** The figures of its text, each once in their order, whether the number is another one or rests on other records. */
  readonly figures: readonly { readonly figure: Figure; readonly drift: Drift }[];
  /** How many numbers of its tables, charts and lists are other ones besides. */
  readonly cells: number;
}

/** How a report differs from the ledger as it is; without anything where it does not, or was not sent. */
export function reportDrift(corpus: Corpus, report: Report): ReportDrift {
  const all = driftOf(corpus, report.id);
  if (all.length === 0) return { figures: [], cells: 0 };
  const figures = distinctFigures(corpus, report).flatMap((figure) => {
    const drift = all.find(({ sent }) => sent === figure.tally);
    return drift ? [{ figure, drift }] : [];
  });
  const told = new Set(figures.map(({ drift }) => drift));
  return { figures, cells: all.filter((drift) => drift.isOther && !told.has(drift)).length };
}
