import { namedPages } from '../addresses/named-pages.ts';
import type { Placed } from '../catalogue/catalogue.ts';
import type { CrosswalkEntry } from '../catalogue/crosswalk.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue, type Place } from '../issues.ts';
import type { Check } from './check.ts';

export const crosswalkChecks: readonly Check[] = [
  { name: 'the crosswalk leads to what exists', find: crosswalk },
];

type Entry = CrosswalkEntry & Placed;

function crosswalk(corpus: Corpus): Issue[] {
  const { metrics, themes, campaigns } = corpus.catalogue;
  const pages = new Set(namedPages(corpus));
  const isKnown: Readonly<Record<Part, (name: string) => boolean>> = {
    metrics: (id) => metrics.has(id),
    commitments: (id) => corpus.commitments.has(id),
    themes: (label) => themes.has(label) || campaigns.has(label),
    pages: (page) => pages.has(page),
  };
  return corpus.catalogue.crosswalk.flatMap((entry) =>
    parts.flatMap((part) =>
      entry[part].flatMap((name, index): Issue[] =>
        isKnown[part](name) ? [] : [unknown[part](name, placeIn(entry, part, index))],
      ),
    ),
  );
}

/** What is named by id or label; kinds are looked up as the catalogue is read. */
const parts = ['metrics', 'commitments', 'themes', 'pages'] as const;

type Part = (typeof parts)[number];

const unknown: Readonly<Record<Part, (name: string, at: Place) => Issue>> = {
  metrics: (id, at) => issue('unknown-metric', { id }, at),
  commitments: (id, at) => issue('unknown-commitment', { id }, at),
  themes: (value, at) => issue('unknown-choice', { value, what: 'theme-or-campaign' }, at),
  pages: (value, at) => issue('unknown-choice', { value, what: 'page' }, at),
};

function placeIn({ file, path }: Entry, part: Part, index: number): Place {
  return inData(file, [...path, part, index]);
}
