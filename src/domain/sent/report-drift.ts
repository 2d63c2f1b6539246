import type { Corpus } from '../corpus.ts';
import type { Report } from '../report.ts';
import { distinctFigures } from '../tally/readiness.ts';
import { plainKey } from '../tally/question-key.ts';
import type { Figure } from '../tally/tally.ts';
import { driftOf, type Drift } from './drift.ts';
import { numberPlaces, type NumberPlace } from './places.ts';

/** What a report says of the numbers that it was sent with and that differ now. */
export interface ReportDrift {
  /** The figures of its text, each once in their order, whether the number is another one or rests on other records. */
  readonly figures: readonly { readonly figure: Figure; readonly drift: Drift }[];
  /** The numbers of its tables, charts, lists, commitments and evidence that are other ones besides, with their places. */
  readonly others: readonly { readonly place: NumberPlace; readonly drift: Drift }[];
}

/** How a report differs from the ledger as it is; without anything where it does not, or was not sent. */
export function reportDrift(corpus: Corpus, report: Report): ReportDrift {
  const all = driftOf(corpus, report.id);
  if (all.length === 0) return { figures: [], others: [] };
  const figures = distinctFigures(corpus, report).flatMap((figure) => {
    const drift = all.find(({ sent }) => sent === figure.tally);
    return drift ? [{ figure, drift }] : [];
  });
  const told = new Set(figures.map(({ drift }) => drift));
  const places = numberPlaces(corpus, report);
  const others = all
    .filter((drift) => drift.isOther && !told.has(drift))
    .map((drift) => ({ place: places.of(drift.key), drift }));
  return { figures, others: eachOnce(others) };
}

/** One number that was asked for in several ways, each of which differs in the same way, is one. */
function eachOnce(others: ReportDrift['others']): ReportDrift['others'] {
  const byNumber = new Map<string, ReportDrift['others'][number]>();
  for (const other of others) {
    const { place, drift } = other;
    const { question, value } = drift.sent;
    const where =
      place.of === 'commitment' || place.of === 'evidence'
        ? place.of
        : `${place.number} ${place.row}`;
    const number = [where, plainKey(question), value, drift.now?.value].join(' ');
    if (!byNumber.has(number)) byNumber.set(number, other);
  }
  return [...byNumber.values()];
}
