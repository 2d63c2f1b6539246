import type { Claim } from '../catalogue/claim.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue, type Place } from '../issues.ts';
import { dense } from '../prose.ts';
import type { Report } from '../report.ts';
import { figureOfUse } from '../tally/figure.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { evidenceFor, type ClaimedAt, type Evidence } from './claim-evidence.ts';
import { eachReport, passagesOf } from './report-passages.ts';

export const claimChecks: readonly Check[] = [
  { name: 'claims can be borne out', find: fittingClaims },
  {
    name: 'a report claims what its figures bear out',
    computes: true,
    find: eachReport(unsupported),
  },
];

function fittingClaims({ catalogue }: Corpus): Issue[] {
  return catalogue.claims.flatMap(({ phrase, of, metrics, atLeast, equals, file, path }) => {
    const unknown = (metrics ?? []).flatMap((id, index) =>
      catalogue.metrics.has(id)
        ? []
        : [issue('unknown-metric', { id }, inData(file, [...path, 'metrics', index]))],
    );
    const clash = (reason: 'metrics' | 'equals') =>
      issue('claim-clash', { phrase, reason }, inData(file, [...path, reason]));
    return [
      ...unknown,
      ...(of === 'progress' && metrics ? [clash('metrics')] : []),
      ...(atLeast !== undefined && equals !== undefined ? [clash('equals')] : []),
    ];
  });
}

/** Told at each phrase, with the figures that do not bear it out, or that there is none. */
function unsupported(report: Report, corpus: Corpus, texts: Texts, unread: Unread): Issue[] {
  return corpus.catalogue.claims.flatMap((claim) =>
    placesOf(claim, report, texts).flatMap(({ place, ...at }): Issue[] => {
      const named = evidenceFor({ corpus, report, texts, unread }, claim, at);
      const against = named.filter((one) => !bearsOut(one, claim));
      if (against.length === 0 && (named.length > 0 || asksUnknown(corpus, report))) return [];
      const { phrase, of, metrics = [], equals } = claim;
      const facts = {
        phrase,
        of,
        metrics: metrics.map((id) => corpus.catalogue.metrics.get(id)?.label ?? id),
        bar: equals === undefined ? { atLeast: claim.atLeast ?? 0 } : { equals },
        figures: against.map(({ label, value, unit }) => ({ metric: label, value, unit })),
      };
      return [issue('claim-unsupported', facts, place)];
    }),
  );
}

/** What nobody knows may bear it out. */
function bearsOut({ value, isUnknown }: Evidence, { atLeast = 0, equals }: Claim): boolean {
  if (isUnknown || value === null) return isUnknown;
  return equals === undefined ? value >= atLeast : value === equals;
}

/** Whether a report asks for a figure that cannot be asked for, so that nobody knows what it would be. */
function asksUnknown(corpus: Corpus, report: Report): boolean {
  return report.uses.some((use) => use.name === 'Tally' && !figureOfUse(corpus, report, use));
}

/** Where a report says the phrase in its own words: in its title and its prose. */
function placesOf(
  { phrase, except }: Claim,
  report: Report,
  texts: Texts,
): (ClaimedAt & { readonly place: Place })[] {
  return passagesOf(report, texts).flatMap((passage, index) => {
    const found = claimedAt(passage.text, phrase, except);
    const isTitle = index === 0;
    return (isTitle ? found.slice(0, 1) : found).map((from) => ({
      passage: isTitle ? undefined : passage,
      from,
      to: from + phrase.length,
      place: passage.at(from),
    }));
  });
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
