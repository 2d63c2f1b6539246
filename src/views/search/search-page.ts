import type { IsoDate } from '../../domain/date.ts';
import { ui } from '../../labels/ui.ts';
import type { Days, OwnFacet, PageType, SearchPage } from '../../search/page.ts';
import type { Fact } from '../facts.ts';

/** What a page says of itself to the search. */
export interface Found {
  readonly type: PageType;
  readonly path: string;
  readonly title: string;
  /** What stands under its title beside the word for its type, part by part. */
  readonly line: readonly string[];
  readonly date?: IsoDate;
  /** The days that it tells of, where it has a date. */
  readonly days?: Days;
  /** What it is found under beside its type. */
  readonly under?: Partial<Record<Exclude<OwnFacet, 'type'>, readonly string[]>>;
  /** Its texts as they are printed; some may be empty or repeated. */
  readonly texts: readonly string[];
}

/** A page for the search: a text is kept once, and what has no letter and no digit is left out. */
export function searchPage({
  type,
  path,
  title,
  line,
  date,
  days,
  under = {},
  texts,
}: Found): SearchPage {
  return {
    path,
    title,
    line: line.join(ui['searchPage.join']),
    date,
    days: days && { from: days.from, to: days.to },
    facets: {
      type: [type],
      branch: once(under.branch),
      kind: once(under.kind),
      theme: once(under.theme),
    },
    texts: searchTexts(texts),
  };
}

/** Texts as the search keeps them: each once, and none without a letter or a digit. */
export function searchTexts(texts: readonly string[]): string[] {
  return once(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())).filter((text) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}

function once(texts: readonly string[] = []): string[] {
  return [...new Set(texts)];
}

/** The texts of facts: one for each line. The terms are the interface's words and not the page's. */
export function factTexts(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ lines }) =>
    lines.map((pieces) => pieces.map(({ text }) => text).join('')),
  );
}
