import type { Corpus } from '../corpus.ts';
import { issue, type Issue } from '../issues.ts';
import type { ProseFacts } from '../issues/prose.ts';
import { KeptOne } from '../kept.ts';
import { countableNouns } from '../prose/measures.ts';
import { quantitiesIn, type Reading } from '../prose/quantities.ts';
import type { Quantity } from '../prose/quantity.ts';
import type { Report } from '../report.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { mayBeNamed, numberedNames } from './declared-names.ts';
import { metricsMeant } from './meant-metrics.ts';
import { eachReport, isFinal, passagesOf, type ReportPassage } from './report-passages.ts';
import { aroundIn, sentenceAt } from './sentence.ts';

export const typedChecks: readonly Check[] = [
  { name: 'numbers in reports come from the records', computes: true, find: eachReport(typed) },
];

/** How many numbers of one report are reported; whoever has typed more has not begun to use figures. */
const reportedLimit = 500;

/** For how many of them it is looked for what could stand in their place: each asks the evaluator. */
const mendedLimit = 50;

/**
 * An amount that was typed stays as it is when the records change, and leads nowhere. It is a figure, a quotation
 * with its source, or no amount (`prose/quantities`).
 */
function typed(report: Report, corpus: Corpus, texts: Texts, unread: Unread): Issue[] {
  const reading = keptReading.get(corpus, readingOf);
  const quantities = passagesOf(report, texts).flatMap((passage) =>
    quantitiesIn(passage.text, reading).flatMap((quantity) =>
      mayBeNamed(quantity.written, unread) ? [] : [{ passage, quantity }],
    ),
  );
  return quantities.slice(0, reportedLimit).flatMap(({ passage, quantity }, index) => {
    const { written: text, from } = quantity;
    const instead =
      index < mendedLimit ? insteadOf(corpus, report, passage, quantity, unread) : nothing;
    const ofReport = { isFinal: isFinal(report) };
    const place = passage.at(from);
    const typedHere = issue('number-typed', { ...ofReport, text, ...instead }, place);
    return quantity.hedges.length < 2
      ? [typedHere]
      : [typedHere, issue('hedge-doubled', { ...ofReport, text, words: quantity.hedges }, place)];
  });
}

type Instead = Pick<ProseFacts['number-typed'], 'metrics' | 'other' | 'around'>;

const nothing: Instead = { metrics: [], other: undefined, around: undefined };

function insteadOf(
  corpus: Corpus,
  report: Report,
  passage: ReportPassage,
  quantity: Quantity,
  unread: Unread,
): Instead {
  const [from, to] = sentenceAt(passage.text, quantity);
  const said = (start: number, end: number) => passage.text.slice(start, end).replace(/\s+/gu, '');
  return {
    ...metricsMeant({ corpus, report, unread }, quantity, {
      words: said(from, to),
      before: said(from, quantity.from),
    }),
    around: aroundIn(passage, quantity),
  };
}

const keptReading = new KeptOne<Corpus, Reading>();

/** What the texts of a content are read with: the names that it declares, and what its metrics count. */
export function readingOf(corpus: Corpus): Reading {
  const { metrics } = corpus.catalogue;
  return {
    names: numberedNames(corpus),
    nouns: countableNouns([...metrics.values()].map(({ label }) => label)),
  };
}
