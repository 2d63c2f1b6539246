import { relative, sep } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { createDefaultAstroMetadata, type MarkdownProcessor } from 'astro/markdown';
import type { Plugin } from 'vite';
import { content, heldContent, holdContent, moduleFolder } from '../../src/content.ts';
import { loadContent } from '../../src/io/load.ts';
import { moduleOf } from '../../src/io/markdown/module.ts';
import { today } from '../../src/io/today.ts';
import { root } from './checkout.ts';

/**
 * MDX over texts that are checked already. `@astrojs/mdx` makes modules of the reports, plans and guide pages,
 * but parses none of them: an editor's text could hold code for it. It is handed an empty text, front matter
 * included, and takes the tree that `src/io` has read and checked.
 */
export function checkedMdx(): AstroIntegration[] {
  const site = { base: '/' };
  return [
    {
      name: 'youju:texts',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          // Astro's own commands (`astro check`) come here without one of ours.
          if (!heldContent()) holdContent(loadContent('content', today));
          updateConfig({
            vite: {
              plugins: [emptyTexts()],
              // Astro marks each module of a text by a directive of its own, and Vite would tell of each.
              build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
            },
          });
        },
        'astro:config:done': ({ config }) => {
          site.base = config.base.replace(/\/?$/, '/');
        },
      },
    },
    mdx({ processor: checkedTexts(site) }),
  ];
}

/** The processor of `@astrojs/mdx` that does not look at the text. */
export function checkedTexts(site: { readonly base: string }): MarkdownProcessor {
  return {
    name: 'youju',
    options: {},
    createRenderer: () => Promise.reject(new Error('There are no .md files here.')),
    createMdxRenderer: () =>
      Promise.resolve({
        async process(_text, path) {
          const file = relative(`${root}/${moduleFolder}`, path).split(sep).join('/');
          // A text that was refused has an empty tree, so one without any was never read.
          const tree = content().documents.get(file);
          if (!tree) throw new Error(`No text has been read from ${file}.`);
          return {
            code: await moduleOf(tree, site.base),
            astroMetadata: createDefaultAstroMetadata(),
          };
        },
      }),
  };
}

/** Stands for the files that the entries of the collections name: each is an empty text, and none is on the disk. */
function emptyTexts(): Plugin {
  const id = new RegExp(`/${moduleFolder}[^?]+\\.mdx(?:\\?|$)`);
  return {
    name: 'youju:texts',
    enforce: 'pre',
    resolveId: { filter: { id }, handler: (source) => source },
    load: { filter: { id }, handler: () => '' },
  };
}
