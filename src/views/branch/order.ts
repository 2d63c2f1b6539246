import type { Corpus } from '../../domain/corpus.ts';
import { textOrder } from '../../domain/order.ts';

/** Branches in the order of the tree on the site's day: each before those below it, from the root down. */
export function inTreeOrder(corpus: Corpus, slugs: Iterable<string>): string[] {
  const { asOf } = corpus.site;
  const place = (slug: string) => [...corpus.tree.lineage(slug, asOf)].reverse().join('/');
  return [...slugs]
    .map((slug) => ({ slug, at: place(slug) }))
    .sort((a, b) => textOrder(a.at, b.at))
    .map(({ slug }) => slug);
}
