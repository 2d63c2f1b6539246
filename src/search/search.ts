import type { Answer, Hit, Match, Question, WordCount } from './answer.ts';
import { countFacets, knownFilters } from './counts.ts';
import { excerptsOf, markedText } from './excerpt.ts';
import { matchExactly, matchNearly, mostNear, type Finder, type Scope } from './match.ts';
import type { PageType, SearchPages } from './page.ts';
import { withoutRelativeDates } from './query/mark.ts';
import { runsMarkedIn } from './find.ts';
import { readQuery, type Query, type UnitRun } from './query/query.ts';
import { mayBeTraditional, simplify, type ScriptTable } from './query/simplified.ts';
import type { Narrowed, Rows, TextPlace } from './rows.ts';
import type { PageText } from './table.ts';

/** What the search answers from. */
export interface SearchSources {
  readonly rows: Rows;
  readonly finder: Finder;
  /** The text of a page; rejects where it cannot be had. */
  readonly textOf: (place: TextPlace) => Promise<PageText>;
  readonly names: SearchPages['facets'];
  /** The day up to which the site tells. */
  readonly asOf: SearchPages['asOf'];
  /** What a query of the traditional script is converted by; rejects where it cannot be had. */
  readonly scriptTable: () => Promise<ScriptTable>;
}

/** Answers a question. Rejects where the index or a text cannot be had. */
export async function answer(sources: SearchSources, question: Question): Promise<Answer> {
  const { rows, finder, names, asOf } = sources;
  const { from, count, inTitle = false, order = 'rank' } = question;
  const { known: filters, unknown } = knownFilters(question.filters, names);
  const narrowed: Narrowed = { filters, days: question.days };
  const scope: Scope = { rows, finder, inTitle };
  const plain = mayBeTraditional(question.query)
    ? simplify(question.query, await sources.scriptTable())
    : question.query;
  const query = readQuery(question.query, asOf, plain);
  const { match, found, marked } = await matching(scope, query, { ...question, filters });
  const fits = rows.fitting(narrowed);
  const most = match === 'near' ? mostNear : Infinity;
  const fitting = match === 'blank' ? [] : found.filter(fits).slice(0, most);
  if (order === 'date') fitting.sort((a, b) => a - b);
  return {
    match,
    mark: withoutRelativeDates(plain, asOf),
    dates: query.wanted.flatMap(({ typed, date }) =>
      date ? [{ word: typed, printed: date.printed }] : [],
    ),
    leftOut: query.leftOut.map(({ typed }) => typed),
    unknown,
    apart: match === 'near' || match === 'none' ? await wordsApart(scope, query, fits) : [],
    total: fitting.length,
    hits: await Promise.all(
      fitting.slice(from, from + count).map((row) => hitOf(sources, row, marked)),
    ),
    counts: countFacets(rows, found, narrowed, names, most),
  };
}

interface Matching {
  readonly match: Match;
  readonly found: readonly number[];
  /** What is marked in a result's texts: the words of the query, or the pieces of it by which it is near. */
  readonly marked: (texts: readonly string[]) => readonly UnitRun[];
}

async function matching(
  scope: Scope,
  query: Query,
  { query: typed, filters, days }: Question,
): Promise<Matching> {
  if (query.wanted.length + query.leftOut.length === 0) {
    // Even where nothing is looked for, the filters say what they would leave.
    const found = Array.from({ length: scope.rows.count }, (_, row) => row);
    const isNarrowed = Object.keys(filters).length > 0 || days !== undefined;
    return { match: isNarrowed && typed.trim() === '' ? 'all' : 'blank', found, marked: () => [] };
  }
  const exact = await matchExactly(scope, query);
  if (exact.length > 0)
    return { match: 'exact', found: exact, marked: (texts) => runsMarkedIn(query, texts) };
  const { found, pieces } = await matchNearly(scope, query);
  return { match: found.length > 0 ? 'near' : 'none', found, marked: () => pieces };
}

/** The words of a query of several, each with how many pages have it that fit. */
async function wordsApart(
  scope: Scope,
  { wanted }: Query,
  fits: (row: number) => boolean,
): Promise<WordCount[]> {
  const words = [...new Map(wanted.map((word) => [word.typed, word])).values()];
  if (words.length < 2) return [];
  return Promise.all(
    words.map(async (word) => {
      const found = await matchExactly(scope, { wanted: [word], leftOut: [] });
      return { word: word.typed, count: found.filter(fits).length };
    }),
  );
}

async function hitOf(
  { rows, textOf }: SearchSources,
  row: number,
  marked: Matching['marked'],
): Promise<Hit> {
  const place = rows.textPlaceOf(row);
  if (!place) throw new RangeError(`No such row: ${row}`);
  const { path, title, line, texts } = await textOf(place);
  const words = marked([title, line, ...texts]);
  const [type] = rows.valuesOf(row, 'type') as PageType[];
  if (type === undefined) throw new RangeError(`No type: ${path}`);
  return {
    path,
    type,
    days: rows.daysOf(row),
    title: markedText(title, words),
    line: markedText(line, words),
    excerpts: excerptsOf(texts, words, line),
  };
}
