import type { Placed } from '../catalogue/catalogue.ts';
import type { CrosswalkEntry } from '../catalogue/crosswalk.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue, type Place } from '../issues.ts';
import { standing } from '../addresses/standing.ts';
import { sitePages } from '../site-pages.ts';
import type { Check } from './check.ts';

export const crosswalkChecks: readonly Check[] = [
  { name: 'the crosswalk leads to what exists', find: crosswalk },
];

type Entry = CrosswalkEntry & Placed;

function crosswalk(corpus: Corpus): Issue[] {
  const { metrics, themes, campaigns } = corpus.catalogue;
  const known = {
    metrics: [...metrics.keys()],
    commitments: [...corpus.commitments.keys()],
    themes: [...themes.keys(), ...campaigns.keys()],
    pages: pagesOf(corpus),
  };
  return corpus.catalogue.crosswalk.flatMap((entry) =>
    parts.flatMap((part) =>
      entry[part].flatMap((name, index): Issue[] =>
        known[part].includes(name)
          ? []
          : [unknown[part](name, known[part], placeIn(entry, part, index))],
      ),
    ),
  );
}

/** What is named by id or label; kinds are looked up as the catalogue is read. */
const parts = ['metrics', 'commitments', 'themes', 'pages'] as const;

type Unknown = (name: string, allowed: readonly string[], at: Place) => Issue;

const unknown: Readonly<Record<(typeof parts)[number], Unknown>> = {
  metrics: (id, _allowed, at) => issue('unknown-metric', { id }, at),
  commitments: (id, allowed, at) => issue('unknown-commitment', { id, allowed }, at),
  themes: (value, allowed, at) => issue('unknown-choice', { value, allowed, what: 'theme' }, at),
  pages: (value, allowed, at) => issue('unknown-choice', { value, allowed, what: 'page' }, at),
};

function placeIn({ file, path }: Entry, part: string, index: number): Place {
  return inData(file, [...path, part, index]);
}

/** The site's own pages, and those that kinds name. */
function pagesOf(corpus: Corpus): string[] {
  return [...new Set([...Object.values(sitePages), ...standing(corpus, 'series')])];
}
