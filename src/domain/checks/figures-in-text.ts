import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issues.ts';
import { figureMark } from '../prose.ts';
import { narrow } from '../prose/narrow.ts';
import type { Report } from '../report.ts';
import { corpusFor } from '../sent/sent-corpus.ts';
import { figureOfUse } from '../tally/figure.ts';
import type { Figure } from '../tally/tally.ts';
import type { Unread } from '../unread.ts';
import type { Texts } from './check.ts';
import { isPartlyRead } from './partly-read.ts';
import { passagesOf, type ReportPassage } from './report-passages.ts';

/** A figure with the words around it. */
export interface FigureInText {
  readonly figure: Figure;
  readonly passage: ReportPassage;
  /** Where in its passage it stands, as one character. */
  readonly index: number;
  /** The words before and behind it, as far as they can be about it, without white space. */
  readonly before: string;
  readonly after: string;
  /** Whether its value is known: what could not be read may be a part of it. */
  readonly isKnown: boolean;
}

/** How many characters around a figure are about it. */
const reach = 24;

/** The figures of a report's text, passage by passage; passages without a figure are left out. */
export function figuresInTexts(
  corpus: Corpus,
  report: Report,
  texts: Texts,
  unread: Unread,
): (readonly [ReportPassage, readonly FigureInText[]])[] {
  const uses = new Map(
    report.uses
      .filter(({ name }) => name === 'Tally')
      .map((use) => [`${use.line}:${use.column}`, use] as const),
  );
  return passagesOf(report, texts).flatMap((passage) => {
    const figures = marksIn(passage.text).flatMap((index): FigureInText[] => {
      const place = passage.at(index);
      const use = place.in === 'text' ? uses.get(`${place.line}:${place.column}`) : undefined;
      const figure = use && figureOfUse(corpus, report, use);
      if (!figure) return [];
      const { text } = passage;
      const before = plain(text.slice(Math.max(0, index - reach), index));
      const after = plain(text.slice(index + figureMark.length, index + reach));
      // What was sent is as it was, whatever cannot be read now.
      const isFixed = corpusFor(corpus, report).fixed !== undefined;
      const isKnown = isFixed || !isPartlyRead(corpus, unread, figure);
      return [{ figure, passage, index, before, after, isKnown }];
    });
    return figures.length > 0 ? [[passage, figures] as const] : [];
  });
}

function marksIn(text: string): number[] {
  return [...text.matchAll(new RegExp(figureMark, 'gu'))].map(({ index }) => index);
}

/** A text without white space, in narrow signs. */
export function plain(text: string): string {
  return narrow(text).replace(/\s+/gu, '');
}

/** A check of the words of each report beside its figures. */
export function besideFigures(
  find: (
    beside: { readonly passage: ReportPassage; readonly figures: readonly FigureInText[] },
    report: Report,
    corpus: Corpus,
  ) => readonly Issue[],
) {
  return (corpus: Corpus, texts: Texts, unread: Unread): Issue[] =>
    [...corpus.reports.values()].flatMap((report) =>
      figuresInTexts(corpus, report, texts, unread).flatMap(([passage, figures]) =>
        // A report that was sent is compared as it was sent.
        find({ passage, figures }, report, corpusFor(corpus, report)),
      ),
    );
}
