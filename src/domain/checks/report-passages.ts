import type { Corpus } from '../corpus.ts';
import { inData, inText, type Issue, type Place } from '../issues.ts';
import type { Passage } from '../prose.ts';
import type { Report } from '../report.ts';
import type { Unread } from '../unread.ts';
import type { Texts } from './check.ts';

/** A stretch of what a report, plan or page says in its own words, with the places that issues are reported at. */
export interface ReportPassage extends Pick<Passage, 'text' | 'heading' | 'isCode' | 'isPromised'> {
  readonly at: (index: number) => Place;
  /** In which section it stands: how many headings stand up to it. */
  readonly section: number;
  /** What stands in the file for the characters between two places; `undefined` for a title. */
  readonly written: ((from: number, to: number) => string) | undefined;
}

/** The title of a report, plan or page, and then its text in order. */
export function passagesOf(
  { file, title }: { readonly file: string; readonly title: string },
  { proseOf }: Texts,
): ReportPassage[] {
  const ofTitle: ReportPassage = {
    text: title,
    heading: 1,
    section: 0,
    isCode: () => false,
    isPromised: () => false,
    at: () => inData(file, ['title']),
    written: undefined,
  };
  let section = 0;
  const ofText = proseOf(file).map(
    ({ text, heading, isCode, isPromised, placeAt, written }): ReportPassage => {
      const at = (index: number) => {
        const { line, column } = placeAt(index);
        return inText(file, line, column);
      };
      if (heading !== undefined) section += 1;
      return { text, heading, isCode, isPromised, section, at, written };
    },
  );
  return [ofTitle, ...ofText];
}

/**
 * Whether the words of a report have to hold: it is signed off, or sent. Until then what is wrong with them is a
 * warning.
 */
export function isFinal({ status }: Report): boolean {
  return status === '审定' || status === '已报送';
}

/** A check of each report by itself. */
export function eachReport(
  find: (report: Report, corpus: Corpus, texts: Texts, unread: Unread) => readonly Issue[],
) {
  return (corpus: Corpus, texts: Texts, unread: Unread): Issue[] =>
    [...corpus.reports.values()].flatMap((report) => find(report, corpus, texts, unread));
}
