import type { Answer, Hit, Match, Question, WordCount } from './answer.ts';
import { countFacets, knownFilters } from './counts.ts';
import { withPrintedDates } from './dates.ts';
import { excerptsOf, markedText } from './excerpt.ts';
import { typedWordsOf, wordsOf } from './find.ts';
import { matchExactly, matchNearly, type Finder } from './match.ts';
import type { PageType, SearchPages } from './page.ts';
import type { Rows, TextPlace } from './rows.ts';
import type { PageText } from './table.ts';

/** What the search answers from. */
export interface SearchSources {
  readonly rows: Rows;
  readonly finder: Finder;
  /** The text of a page; rejects where it cannot be had. */
  readonly textOf: (place: TextPlace) => Promise<PageText>;
  readonly names: SearchPages['facets'];
}

/** Answers a question. Rejects where the index or a text cannot be had. */
export async function answer(sources: SearchSources, question: Question): Promise<Answer> {
  const { rows, names } = sources;
  const { from, count } = question;
  const filters = knownFilters(question.filters, names);
  const { match, found, query, marked } = await matching(sources, { ...question, filters });
  const fits = rows.fitting({ filters });
  const fitting = match === 'blank' ? [] : found.filter(fits);
  return {
    match,
    query,
    apart: match === 'near' || match === 'none' ? await wordsApart(sources, query, fits) : [],
    total: fitting.length,
    hits: await Promise.all(
      fitting.slice(from, from + count).map((row) => hitOf(sources, row, marked)),
    ),
    counts: countFacets(rows, found, filters, names),
  };
}

interface Matching {
  readonly match: Match;
  readonly found: readonly number[];
  readonly query: string;
  /** What is marked in the results: the words of the query, or the pieces of it by which they are near. */
  readonly marked: readonly (readonly string[])[];
}

async function matching(
  { rows, finder }: Pick<SearchSources, 'rows' | 'finder'>,
  { query, filters }: Pick<Question, 'query' | 'filters'>,
): Promise<Matching> {
  const words = wordsOf(query);
  if (words.length === 0) {
    // Even where nothing is looked for, the filters say what they would leave.
    const found = Array.from({ length: rows.count }, (_, row) => row);
    const isFiltered = Object.keys(filters).length > 0;
    const match = isFiltered && query.trim() === '' ? 'all' : 'blank';
    return { match, found, query, marked: [] };
  }
  const exact = await matchExactly(rows, finder, words);
  if (exact.length > 0) return { match: 'exact', found: exact, query, marked: words };
  const dated = withPrintedDates(query);
  if (dated !== undefined) return matching({ rows, finder }, { query: dated, filters });
  const { found, pieces } = await matchNearly(rows, finder, words);
  return { match: found.length > 0 ? 'near' : 'none', found, query, marked: pieces };
}

/** The words of a query of several, each with how many pages have it that fit. */
async function wordsApart(
  { rows, finder }: SearchSources,
  query: string,
  fits: (row: number) => boolean,
): Promise<WordCount[]> {
  const words = [...new Set(typedWordsOf(query))];
  if (words.length < 2) return [];
  return Promise.all(
    words.map(async (word) => {
      const found = await matchExactly(rows, finder, wordsOf(word));
      return { word, count: found.filter(fits).length };
    }),
  );
}

async function hitOf(
  { rows, textOf }: SearchSources,
  row: number,
  words: readonly (readonly string[])[],
): Promise<Hit> {
  const place = rows.textPlaceOf(row);
  if (!place) throw new RangeError(`No such row: ${row}`);
  const { path, title, line, texts } = await textOf(place);
  const [type] = rows.valuesOf(row, 'type') as PageType[];
  if (type === undefined) throw new RangeError(`No type: ${path}`);
  return {
    path,
    type,
    title: markedText(title, words),
    line: markedText(line, words),
    excerpts: excerptsOf(texts, words, line),
  };
}
