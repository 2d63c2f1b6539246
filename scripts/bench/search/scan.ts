import type { SearchPages } from '../../../src/search/page.ts';

/** The pages that have a query, by their paths. */
export interface Relevant {
  readonly all: ReadonlySet<string>;
  /** Those of the best rank: with all of it in the title, where there are any. */
  readonly best: ReadonlySet<string>;
}

interface Folded {
  readonly path: string;
  readonly title: string;
  readonly texts: readonly string[];
}

/**
 * The right results, found by a plain scan through every title and text. It knows nothing of how the search cuts
 * texts: it must not share its mistakes.
 */
export class Scan {
  readonly #pages: readonly Folded[];

  constructor({ pages }: SearchPages) {
    this.#pages = pages.map(({ path, title, texts }) => ({
      path,
      title: folded(title),
      texts: texts.map(folded),
    }));
  }

  /** The pages with every word of the query, each within the title or one of the texts. */
  relevant(query: string): Relevant {
    const words = query.split(/\s+/u).map(folded).filter(Boolean);
    const all = new Set<string>();
    const inTitle = new Set<string>();
    if (words.length === 0) return { all, best: inTitle };
    for (const { path, title, texts } of this.#pages) {
      const has = (word: string) =>
        title.includes(word) || texts.some((text) => text.includes(word));
      if (!words.every(has)) continue;
      all.add(path);
      if (words.every((word) => title.includes(word))) inTitle.add(path);
    }
    return { all, best: inTitle.size > 0 ? inTitle : all };
  }
}

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
