import type { Answer, Question } from '../answer.ts';

/** The search as a page talks to it. It works in a thread of its own, so that typing never waits for it. */
export interface SearchConnection {
  /**
   * The answer to a question. Questions may overlap; each gets its own answer. Rejects with a
   * `SearchFailure`.
   */
  ask(question: Question): Promise<Answer>;
}

/**
 * Opens the search of the site.
 *
 * @param base the address below which the site stands, with slashes at both ends
 */
export function openSearch(base: string): SearchConnection {
  throw new Error(`The search of ${base} is not there yet.`);
}
