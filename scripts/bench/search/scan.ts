import type { Period } from '../../../src/domain/period.ts';
import type { SearchPage, SearchPages } from '../../../src/search/page.ts';
import { printDate, printPeriod } from '../../../src/wording/dates.ts';
import type { DrawnQuery } from './queries.ts';

/** The pages that have a query, by their paths. */
export interface Relevant {
  readonly all: ReadonlySet<string>;
  /** Those of the best rank: with all of it in the title, where there are any. */
  readonly best: ReadonlySet<string>;
}

interface Folded extends Pick<SearchPage, 'path' | 'days' | 'facets'> {
  readonly title: string;
  readonly texts: readonly string[];
}

/**
 * How well a page has a word: in its title or its text, its days as pages print them, or by its own days. Of days
 * that are asked for the handbook tells nothing: it has them as an example, and comes last.
 */
const ranks = {
  title: 0,
  text: 1,
  printedInTitle: 2,
  printed: 3,
  within: 4,
  touched: 5,
  example: 6,
} as const;

/**
 * The right results, found by a plain scan through every title and text, and through the days of every page. It
 * knows nothing of how the search cuts texts and reads dates: it must not share its mistakes.
 */
export class Scan {
  readonly #pages: readonly Folded[];

  constructor({ pages }: SearchPages) {
    this.#pages = pages.map(({ path, days, facets, title, texts }) => ({
      path,
      days,
      facets,
      title: folded(title),
      texts: texts.map(folded),
    }));
  }

  /** The pages with every word of the query, each within the title or one of the texts, or of the days it names. */
  relevant({ text, named }: DrawnQuery): Relevant {
    const words = text
      .split(/\s+/u)
      .map((word) => ({ key: folded(word), days: word === named?.word ? named.period : undefined }))
      .filter(({ key }) => key !== '');
    const all = new Map<string, number>();
    for (const page of words.length === 0 ? [] : this.#pages) {
      const found = words.map(({ key, days }) => rankOf(page, key, days));
      if (!found.every((rank) => rank !== undefined)) continue;
      const isExample = named !== undefined && page.facets.type.includes('guide');
      all.set(page.path, isExample ? ranks.example : Math.max(...found));
    }
    const first = Math.min(...all.values());
    const best = [...all].filter(([, rank]) => rank === first).map(([path]) => path);
    return { all: new Set(all.keys()), best: new Set(best) };
  }
}

function rankOf(page: Folded, key: string, period: Period | undefined): number | undefined {
  const has = (text: string) => page.texts.some((own) => own.includes(text));
  if (page.title.includes(key)) return ranks.title;
  if (has(key)) return ranks.text;
  if (!period) return undefined;
  const printed = period.from === period.to ? printDate(period.from) : printPeriod(period);
  const forms = [printed, ...(period.form === 'quarter' ? [printed.replace(ordinal, '')] : [])];
  if (forms.some((form) => page.title.includes(folded(form)))) return ranks.printedInTitle;
  if (forms.some((form) => has(folded(form)))) return ranks.printed;
  const { days } = page;
  if (!days || days.from > period.to || days.to < period.from) return undefined;
  return days.from >= period.from && days.to <= period.to ? ranks.within : ranks.touched;
}

/** What may be left out before the number of a quarter. */
const ordinal = /\u7b2c/u;

/** Around a whole number and around a word in Latin letters, so that neither is found in a longer one. */
const edge = '|';

/**
 * A text as a row of characters that compare: half-width, lower case, without punctuation and spaces, each
 * number and each word in Latin letters between edges.
 */
export function folded(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(
    /([0-9][0-9.,]*)|(\p{Script=Latin}+)|([^\p{L}\p{N}])/gu,
    (_, digits?: string, latin?: string) => {
      if (digits !== undefined) return numbersIn(digits).map(edged).join('');
      return latin === undefined ? '' : edged(latin);
    },
  );
}

const edged = (whole: string) => edge + whole + edge;

/** `1,234.5` and `12.5` are one number each; `2023.6.30` and `1,2` are several. */
function numbersIn(run: string): string[] {
  const trimmed = run.replace(/[.,]+$/, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return [bare(trimmed.replaceAll(',', ''))];
  return trimmed
    .split(',')
    .flatMap((part) => (/^\d+\.\d+$/.test(part) ? [part] : part.split('.')))
    .filter(Boolean)
    .map(bare);
}

/** Without zeros in front: `06` is the number `6`. */
function bare(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}
