import type { Corpus } from './corpus.ts';
import { textOrder } from './order.ts';
import { yearEarlier } from './period.ts';
import type { Report } from './report.ts';

/** Why two reports are laid side by side. */
export type PairKind = 'year-before' | 'previous';

/** Two reports of one organisation, side by side. */
export interface ReportPair {
  readonly report: Report;
  readonly earlier: Report;
  readonly kind: PairKind;
}

/**
 * What a report is compared with: the same organisation's report of the same period of the year before, and its
 * last one of a period as long. So there are at most two pairs for each report, however many there are.
 */
export function pairsOf(corpus: Corpus, report: Report): ReportPair[] {
  const { branch, period } = report;
  const others = [...corpus.reports.values()]
    .filter(
      (other) =>
        other.branch === branch &&
        other.period.form === period.form &&
        other.period.to < period.from,
    )
    .sort((a, b) => textOrder(orderOf(a), orderOf(b)));
  const yearBefore = others.findLast((other) => other.period.id === yearEarlier(period).id);
  const previous = others.at(-1);
  return [
    ...(previous && previous.period.id !== yearBefore?.period.id
      ? [{ report, earlier: previous, kind: 'previous' as const }]
      : []),
    ...(yearBefore ? [{ report, earlier: yearBefore, kind: 'year-before' as const }] : []),
  ];
}

function orderOf({ period, id }: Report): string {
  return `${period.to} ${id}`;
}
