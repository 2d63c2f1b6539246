import type { Answer, Hit, Match, Question, UnknownFilter, WordCount } from './answer.ts';
import { countFacets, knownFilters } from './counts.ts';
import { excerptsOf, markedText } from './excerpt.ts';
import {
  figureLine,
  rowsOfFigure,
  type FigureLine,
  type FigureSources,
} from './figures/answer-figure.ts';
import { readKey } from './figures/answered.ts';
import { figureAsked } from './figures/asked.ts';
import {
  isOfHandbook,
  matchExactly,
  matchNearly,
  mostNear,
  type Finder,
  type Scope,
} from './match.ts';
import type { PageType, SearchPages } from './page.ts';
import { withDatesApart } from './query/dates-apart.ts';
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
  readonly figures: FigureSources;
  /** What a query of the traditional script is converted by; rejects where it cannot be had. */
  readonly scriptTable: () => Promise<ScriptTable>;
}

/** Answers a question. Rejects where the index or a text cannot be had. */
export async function answer(sources: SearchSources, question: Question): Promise<Answer> {
  const { rows, finder, names, asOf } = sources;
  const { from, count, inTitle = false } = question;
  const { known: filters, unknown } = knownFilters(question.filters, names);
  const listed = await listedFigure(sources, question.figure);
  const narrowed: Narrowed = { filters, days: question.days, among: listed?.rows };
  const scope: Scope = { rows, finder, inTitle };
  const plain = await inSimplifiedScript(sources, question.query);
  const typed = readQuery(question.query, asOf, plain);
  const { match, found, query, spelt, marked } = await matching(
    scope,
    { typed, plain, asOf },
    narrowed,
  );
  const fits = rows.fitting(narrowed);
  const most = match === 'near' ? mostNear : Infinity;
  const fitting = match === 'blank' ? [] : found.filter(fits).slice(0, most);
  if (question.order === 'date') fitting.sort((a, b) => a - b);
  return {
    match,
    figure: listed ? listed.line : await askedFigure(sources, plain),
    mark: withoutRelativeDates(spelt, asOf),
    dates: query.wanted.flatMap(({ typed, date }) =>
      date ? [{ word: typed, printed: date.printed }] : [],
    ),
    leftOut: query.leftOut.map(({ typed }) => typed),
    unknown: [...unknown, ...(listed ? [] : unknownFigure(question))],
    apart: match === 'near' || match === 'none' ? await wordsApart(scope, query, fits) : [],
    total: fitting.length,
    hits: await hitsOf(sources, fitting.slice(from, from + count), marked),
    counts: countFacets(rows, found, narrowed, names, most),
  };
}

/** A query in the simplified script; the table for that is fetched only where it may be of the other one. */
async function inSimplifiedScript(
  { scriptTable }: Pick<SearchSources, 'scriptTable'>,
  query: string,
): Promise<string> {
  return mayBeTraditional(query) ? simplify(query, await scriptTable()) : query;
}

async function askedFigure(
  { figures, asOf }: Pick<SearchSources, 'figures' | 'asOf'>,
  query: string,
): Promise<FigureLine | undefined> {
  const asked = figureAsked(query, figures, asOf);
  return asked && figureLine(figures, asked);
}

function unknownFigure({ figure }: Question): UnknownFilter[] {
  return figure === undefined ? [] : [{ facet: 'figure', value: figure }];
}

/** A figure of which only the records are looked at; `undefined` where none is, or none is known by this key. */
async function listedFigure(
  { figures, rows }: SearchSources,
  written: string | undefined,
): Promise<{ readonly line: FigureLine; readonly rows: ReadonlySet<number> } | undefined> {
  const key = written === undefined ? undefined : readKey(written);
  const [line, entry] = key
    ? await Promise.all([figureLine(figures, key), figures.entryOf(key)])
    : [];
  return line && entry && { line, rows: rowsOfFigure(rows, figures, entry) };
}

interface Matching {
  readonly match: Match;
  readonly found: readonly number[];
  /** The query by which they were found, as it was read and as it is written. */
  readonly query: Query;
  readonly spelt: string;
  /** What is marked in a result's texts: the words of the query, or the pieces of it by which it is near. */
  readonly marked: (texts: readonly string[]) => readonly UnitRun[];
}

/** A query as it was read, as it was typed (in the simplified script), and the day that 上季度 is told from. */
interface TypedQuery {
  readonly typed: Query;
  readonly plain: string;
  readonly asOf: SearchPages['asOf'];
}

async function matching(
  scope: Scope,
  { typed: query, plain, asOf }: TypedQuery,
  { filters, days, among }: Narrowed,
): Promise<Matching> {
  const read = { query, spelt: plain };
  if (query.wanted.length + query.leftOut.length === 0) {
    // Even where nothing is looked for, the filters say what they would leave.
    const found = Array.from({ length: scope.rows.count }, (_, row) => row);
    const isNarrowed = Object.keys(filters).length > 0 || days !== undefined || among !== undefined;
    const match = isNarrowed && plain.trim() === '' ? 'all' : 'blank';
    return { match, found, ...read, marked: () => [] };
  }
  const exact = await matchExactly(scope, query);
  const exactly = (rows: readonly number[], { query: by, spelt }: typeof read): Matching => ({
    ...{ match: 'exact', found: rows, query: by, spelt },
    marked: (texts) => runsMarkedIn(by, texts),
  });
  // What has the very characters is what was meant, unless it is an example of the handbook.
  if (!exact.every((row) => isOfHandbook(scope.rows, row))) return exactly(exact, read);
  const spelt = withDatesApart(plain, asOf);
  const apart = { query: readQuery(spelt, asOf), spelt };
  const dated =
    apart.query.wanted.length > query.wanted.length ? await matchExactly(scope, apart.query) : [];
  if (dated.length > exact.length) return exactly(dated, apart);
  if (exact.length > 0) return exactly(exact, read);
  const { found, pieces } = await matchNearly(scope, query);
  return { match: found.length > 0 ? 'near' : 'none', found, ...read, marked: () => pieces };
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

/** A browser gives up requests where thousands wait: so many results are made at a time. */
const atATime = 200;

async function hitsOf(
  sources: SearchSources,
  rows: readonly number[],
  marked: Matching['marked'],
): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let from = 0; from < rows.length; from += atATime) {
    const some = rows.slice(from, from + atATime);
    hits.push(...(await Promise.all(some.map((row) => hitOf(sources, row, marked)))));
  }
  return hits;
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
