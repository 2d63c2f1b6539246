/**
 * Reports, plans and guide pages as Astro's collections. Nothing is read here: the entries are those of the
 * content that is held, and their modules are made from the trees that were checked. Records are no
 * collection: thousands of modules would take minutes, and their texts hold no components.
 */
import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { content, moduleFolder } from './content.ts';
import type { Corpus } from './domain/corpus.ts';

const scope = { period: z.string(), branch: z.string() };

export const collections = {
  reports: defineCollection({
    schema: z.object({ title: z.string(), ...scope, status: z.string() }),
    loader: held(({ reports }) =>
      [...reports.values()].map(({ title, period, branch, status, ...entry }) => ({
        ...entry,
        data: { title, period: period.id, branch, status },
      })),
    ),
  }),
  plans: defineCollection({
    schema: z.object({ title: z.string(), ...scope }),
    loader: held(({ plans }) =>
      [...plans.values()].map(({ title, period, branch, ...entry }) => ({
        ...entry,
        data: { title, period: period.id, branch },
      })),
    ),
  }),
  guide: defineCollection({
    schema: z.object({ title: z.string(), order: z.number() }),
    loader: held(({ guides }) =>
      [...guides.values()].map(({ title, order, ...entry }) => ({
        ...entry,
        data: { title, order },
      })),
    ),
  }),
};

/** What stands in a collection: a document by its id, with what its entry tells of it. */
interface Entry {
  readonly id: string;
  readonly file: string;
  readonly data: Record<string, unknown>;
}

/** A loader of what the held content has of one sort. What has not changed since the last time is left alone. */
function held(entriesOf: (corpus: Corpus) => readonly Entry[]): Loader {
  return {
    name: 'youju',
    async load(context) {
      const { store } = context;
      const { corpus } = content();
      // Nothing could be read: what stood before stands again once that is mended.
      if (!corpus) return;
      const gone = new Set(store.keys());
      for (const { id, file, data: written } of entriesOf(corpus)) {
        const data = await context.parseData({ id, data: written });
        const filePath = moduleFolder + file;
        store.set({
          id,
          data,
          filePath,
          digest: context.generateDigest(data),
          deferredRender: true,
        });
        gone.delete(id);
      }
      for (const id of gone) store.delete(id);
    },
  };
}
