import type { FigureLine } from './figures/answer-figure.ts';
import type { Days, Facet, FacetValue, PageType } from './page.ts';

/** How results are put in order: the best first, or the newest first. */
export type Order = 'rank' | 'date';

/** What is looked for. */
export interface Sought {
  /**
   * As it was typed. Words with spaces between them are all meant; one after a minus is left out, what stands
   * in quotes is a run.
   */
  readonly query: string;
  /** One value for a facet, or none. A value that the index does not have filters nothing. */
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
  /** Days of which a page must tell of one; either end may be open. */
  readonly days?: Partial<Days> | undefined;
  /** Whether only titles are looked at. */
  readonly inTitle?: boolean;
  /** `rank` where it is absent. */
  readonly order?: Order;
  /** The figure of which only the records are looked at, as `writtenKey` writes it. */
  readonly figure?: string;
}

/** A question to the search. */
export interface Question extends Sought {
  /** Which of the results are asked for, counted from 0. */
  readonly from: number;
  readonly count: number;
}

/** A run of a text, which matches the query or does not. */
export interface TextRun {
  readonly text: string;
  readonly marked: boolean;
}

/** A page among the results. */
export interface Hit {
  /** Its address without the site's base. */
  readonly path: string;
  readonly type: PageType;
  /** The days that it tells of, if of any. */
  readonly days: Days | undefined;
  readonly title: readonly TextRun[];
  /** The line under its title beside its type; empty where there is none. */
  readonly line: readonly TextRun[];
  /** Excerpts of its text around the words of the query; at most two. */
  readonly excerpts: readonly (readonly TextRun[])[];
}

/**
 * How the results go with the query: `exact`, each has all of it; `near`, none has all of it and these come
 * nearest; `none`, nothing comes near; `all`, no query but filters, and these are the pages that fit them;
 * `blank`, nothing to look for: the query has neither a letter nor a digit, or there is none and no filter.
 */
export type Match = 'exact' | 'near' | 'none' | 'all' | 'blank';

/** How many results a value of a facet would leave. */
export interface FacetCount extends FacetValue {
  readonly count: number;
}

/** A word of a query, as it was typed, and how many pages have it. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** A word that names days, and the days as pages print them. */
export interface NamedDate {
  readonly word: string;
  readonly printed: string;
}

/** A filter that the index does not have: nothing is filtered by it. */
export interface UnknownFilter {
  readonly facet: Facet | 'figure';
  readonly value: string;
}

export interface Answer {
  readonly match: Match;
  /** The figure that the query asks for, or of which the records are listed. */
  readonly figure: FigureLine | undefined;
  /** What pages that are opened are to mark: the query, with days told from today by their dates. */
  readonly mark: string;
  /** The words of the query that name days, of which pages are found too. */
  readonly dates: readonly NamedDate[];
  /** The words whose pages are left out. */
  readonly leftOut: readonly string[];
  readonly unknown: readonly UnknownFilter[];
  /**
   * For a query of several words that no page has together: each word with how many pages have it, and fit
   * the filters. Empty otherwise.
   */
  readonly apart: readonly WordCount[];
  /** How many results there are in all. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /**
   * For each facet the values that occur among what the query and the other facets' filters leave, in the
   * order of the filters. A value that is chosen is among them even where its count is 0, unless the index
   * does not have it.
   */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
}

/**
 * Why the search gives no answer: its files cannot be reached (offline), there is no index (a preview), or the
 * web server answers with something else than one of its files.
 */
export type Failure = 'unreachable' | 'no-index' | Refusal;

/** What the web server answered in place of a file: a status of its own, or with 200 something that is no JSON. */
export interface Refusal {
  /** The address of the file without that of the server. */
  readonly file: string;
  readonly status: number;
}

/** What `ask` rejects with. */
export class SearchFailure extends Error {
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(`The search cannot answer: ${JSON.stringify(reason)}`);
    this.reason = reason;
  }
}
