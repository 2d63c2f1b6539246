/**
 * Reports, plans and guide pages as Astro's collections. Nothing is read here: the entries are those of the
 * content that is held, and their modules are made from the trees that were checked. Records are no
 * collection: thousands of modules would take minutes, and their texts hold no components.
 */
import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { content, moduleFolder } from './content.ts';
import type { Corpus } from './domain/corpus.ts';

export const collections = {
  reports: defineCollection({ loader: held(({ reports }) => reports.values()) }),
  plans: defineCollection({ loader: held(({ plans }) => plans.values()) }),
  guide: defineCollection({ loader: held(({ guides }) => guides.values()) }),
};

/** A document of a collection. What it tells of itself stands in the corpus, which pages ask. */
interface HeldDocument {
  readonly id: string;
  readonly file: string;
}

/** A loader of what the held content has of one sort. What has not changed since the last time is left alone. */
function held(documentsOf: (corpus: Corpus) => Iterable<HeldDocument>): Loader {
  return {
    name: 'youju',
    load(context) {
      const { store } = context;
      const { corpus } = content();
      // Nothing could be read: what stood before stands again once that is mended.
      if (!corpus) return Promise.resolve();
      const gone = new Set(store.keys());
      for (const { id, file } of documentsOf(corpus)) {
        const filePath = moduleFolder + file;
        const digest = context.generateDigest(filePath);
        store.set({ id, data: {}, filePath, digest, deferredRender: true });
        gone.delete(id);
      }
      for (const id of gone) store.delete(id);
      return Promise.resolve();
    },
  };
}
