import type { Corpus } from '../../../domain/corpus.ts';
import type { Figure } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { exactWithFraction, showFigure } from '../../../wording/shown-figure.ts';
import { printDate, printPeriod } from '../../../wording/dates.ts';
import { gapReason } from '../../../wording/gaps.ts';
import { scopeText } from './evidence-facts.ts';
import { stateOfFigure } from '../../states.ts';
import { recordLines, recordsById } from '../../record/record-lines.ts';

/** What the small card beside a figure says. */
export interface CardView {
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly records: readonly string[];
  readonly count: number;
  readonly more: number;
}

const recordsShown = 3;

/** The most characters of a definition that a card shows; its evidence has the rest. */
const noteShown = 40;

/** Prepares a figure's card: what it counts, of when and whom, its exact value and its first records. */
export function cardView(corpus: Corpus, figure: Figure): CardView {
  const { metric, tally } = figure;
  const { question, records, version } = tally;
  const note = version.note ?? metric.note;
  const { notes } = showFigure(corpus, figure);
  const first = recordsById(corpus, records).slice(0, recordsShown);
  return {
    title: metric.label,
    facts: [
      { term: ui['card.period'], text: printPeriod(question.period) },
      { term: ui['card.scope'], text: scopeText(corpus, tally) },
      { term: ui['card.exact'], text: exactWithFraction(corpus, tally) },
      { term: ui['figure.state'], text: stateOfFigure(figure).text },
      ...(tally.value === null ? [{ term: ui['card.why'], text: gapReason(tally) }] : []),
      {
        term: ui['evidence.cutoff'],
        text: [printDate(question.until), ...notes].join(ui['text.join']),
      },
      ...(note ? [{ term: ui['evidence.note'], text: shortened(note) }] : []),
      ...(metric.provider ? [{ term: ui['evidence.provider'], text: metric.provider }] : []),
    ],
    records: recordLines(corpus, first).map(({ date, title }) => `${date} ${title}`),
    count: records.length,
    more: Math.max(0, records.length - recordsShown),
  };
}

/** The first sentence, or as much of it as there is room for. */
function shortened(note: string): string {
  const [sentence = ''] = /^[^。]*。?/.exec(note) ?? [];
  return sentence.length <= noteShown ? sentence : `${sentence.slice(0, noteShown)}……`;
}
