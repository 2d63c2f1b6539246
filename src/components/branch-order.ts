import type { Corpus } from '../domain/corpus.ts';

/** Branches as the organisation stands on the site's day: each before those below it, from the root down. */
export function inTreeOrder(corpus: Corpus, slugs: Iterable<string>): string[] {
  const { asOf } = corpus.site;
  const place = (slug: string) => [...corpus.tree.lineage(slug, asOf)].reverse().join('/');
  return [...slugs]
    .map((slug) => ({ slug, at: place(slug) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ slug }) => slug);
}
