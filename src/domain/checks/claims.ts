import type { Claim } from '../catalogue/claim.ts';
import { isPublishedGrowth, isPublishedPercentage, type Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { inData, inText, issue, type Issue, type Place } from '../issues.ts';
import { dense } from '../prose.ts';
import type { Report } from '../report.ts';
import { figureOfUse, figuresOf } from '../tally/figure.ts';
import type { Figure } from '../tally/tally.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { isPartlyRead } from './partly-read.ts';

export const claimChecks: readonly Check[] = [
  { name: 'claims ask for published percentages', find: fittingMetrics },
  { name: 'a report claims what its figures bear out', computes: true, find: unsupported },
];

function fittingMetrics({ catalogue }: Corpus): Issue[] {
  return catalogue.claims.flatMap(({ metrics = [], phrase, file, path }) =>
    metrics.flatMap((id, index): Issue[] => {
      const place = inData(file, [...path, 'metrics', index]);
      const metric = catalogue.metrics.get(id);
      if (!metric) return [issue('unknown-metric', { id }, place)];
      if (isPublishedPercentage(metric)) return [];
      return [issue('claim-metric', { metric: metric.label, phrase }, place)];
    }),
  );
}

/** Told at the phrase, with the figures that do not bear it out, or that there is none. */
function unsupported(corpus: Corpus, texts: Texts, unread: Unread): Issue[] {
  return [...corpus.reports.values()].flatMap((report) =>
    corpus.catalogue.claims.flatMap((claim): Issue[] => {
      const places = placesOf(claim, report, texts);
      if (places.length === 0) return [];
      const named = growthNamed(corpus, report, claim);
      const against = named.filter((figure) => {
        const { value } = figure.tally;
        return value === null ? !isPartlyRead(corpus, unread, figure) : value < claim.atLeast;
      });
      if (against.length === 0 && (named.length > 0 || asksUnknown(corpus, report))) return [];
      const facts = {
        phrase: claim.phrase,
        atLeast: claim.atLeast,
        figures: against.map(({ metric, tally }) => ({ metric: metric.label, value: tally.value })),
      };
      return places.map((place) => issue('claim-unsupported', facts, place));
    }),
  );
}

/** Whether a report asks for a figure that cannot be asked for, so that nobody knows what it would be. */
function asksUnknown(corpus: Corpus, report: Report): boolean {
  return report.uses.some((use) => use.name === 'Tally' && !figureOfUse(corpus, report, use));
}

/**
 * The published figures that a claim is about (every growth, where it names no metrics) of the report's own
 * period and branch: others tell of something else.
 */
function growthNamed(corpus: Corpus, report: Report, { metrics }: Claim): Figure[] {
  const isAsked = (metric: Metric) =>
    metrics
      ? metrics.includes(metric.id) && isPublishedPercentage(metric)
      : isPublishedGrowth(metric);
  const named = new Map(
    figuresOf(corpus, report)
      .filter(({ metric, period, branch }) => {
        const isOwn = period.id === report.period.id && branch === report.branch;
        return isOwn && isAsked(metric);
      })
      .map((figure) => [figure.metric.id, figure]),
  );
  return [...named.values()];
}

/** Where a report says the phrase in its own words: in its title and its prose. */
function placesOf({ phrase, except }: Claim, report: Report, { proseOf }: Texts): Place[] {
  const { file, title } = report;
  return [
    ...claimedAt(title, phrase, except)
      .slice(0, 1)
      .map(() => inData(file, ['title'])),
    ...proseOf(file).flatMap(({ text, placeAt }) =>
      claimedAt(text, phrase, except).map((at) => {
        const { line, column } = placeAt(at);
        return inText(file, line, column);
      }),
    ),
  ];
}

/** Where a phrase begins in a text and is no part of a wording that claims nothing. */
function claimedAt(text: string, phrase: string, except: readonly string[]): number[] {
  const whole = dense(text);
  const free = except.flatMap((wording) => occurrences(whole.text, wording));
  return occurrences(whole.text, phrase)
    .filter(({ from, to }) => !free.some((wording) => wording.from <= from && to <= wording.to))
    .map(({ from }) => whole.placeOf(from));
}

/** Where a text without white space has another in it. */
function occurrences(text: string, part: string): { readonly from: number; readonly to: number }[] {
  const { text: wanted } = dense(part);
  const found: { from: number; to: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ from: at, to: at + wanted.length });
  }
  return found;
}
