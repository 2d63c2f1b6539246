/**
 * Reports, plans and guide pages as Astro's collections. Records are none: thousands of modules would take
 * minutes, and their texts hold no components.
 */
import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';

/**
 * Leaves Astro's own store empty: `scripts/site/mdx.ts` answers in its place, from the content that is held,
 * so that a page never sees entries of another content or of the one before.
 */
const loader: Loader = { name: 'youju', load: () => Promise.resolve() };

export const collections = {
  reports: defineCollection({ loader }),
  plans: defineCollection({ loader }),
  guide: defineCollection({ loader }),
};
