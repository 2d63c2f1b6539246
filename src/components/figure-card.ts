import type { Corpus } from '../domain/corpus.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { printPeriod } from '../wording/dates.ts';
import { exactText, fractionText, gapReason } from '../wording/figure.ts';
import { scopeText } from './evidence-facts.ts';
import { recordLines, recordsById } from './record-lines.ts';

/** What the small card beside a figure says. */
export interface CardView {
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly records: readonly string[];
  readonly count: number;
  readonly more: number;
}

const recordsShown = 3;

/** Prepares a figure's card: what it counts, of when and whom, its exact value and its first records. */
export function cardView(corpus: Corpus, { metric, tally }: Figure): CardView {
  const { value, gap, question, records } = tally;
  const fraction = fractionText(tally);
  const exact = exactText(tally) + (fraction ? ui['text.bracket'](fraction) : '');
  const first = recordLines(corpus, recordsById(corpus, records.slice(0, recordsShown)));
  return {
    title: metric.label,
    facts: [
      { term: ui['card.period'], text: printPeriod(question.period) },
      { term: ui['card.scope'], text: scopeText(corpus, tally) },
      { term: ui['card.exact'], text: exact },
      ...(value === null ? [{ term: ui['card.why'], text: gapReason(gap ?? 'unreported') }] : []),
      ...(metric.provider ? [{ term: ui['evidence.provider'], text: metric.provider }] : []),
    ],
    records: first.map(({ date, title }) => `${date} ${title}`),
    count: records.length,
    more: Math.max(0, records.length - recordsShown),
  };
}
