import type { Corpus } from '../corpus.ts';
import { isTold } from '../disclosure/disclosure.ts';
import type { Tally } from '../tally/tally.ts';
import { corpusFor } from './sent-corpus.ts';

/**
 * What a report was sent with that asked the same as an earlier side of a comparison, where it is another number than
 * the ledger's; `undefined` where no report was, or with the same. Both know their whole period.
 */
export function sentOtherwise(corpus: Corpus, base: Tally): Tally | undefined {
  const { metric, period, branch, until } = base.question;
  if (corpus.fixed || base.value === null || until < period.to) return undefined;
  for (const [id, { last }] of corpus.sent) {
    if (last.head.until < period.to) continue;
    const figure = last.figures.find(
      (one) => one.metric === metric && one.period.id === period.id && one.branch === branch,
    );
    const sent = figure && corpusFor(corpus, { id }).fixed?.tally(figure.question);
    if (!sent?.sent || !isTold(sent.sent.disclosure)) continue;
    if (sent.value !== null && sent.value !== base.value) return sent;
  }
  return undefined;
}
