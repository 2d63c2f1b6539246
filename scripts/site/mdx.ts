import { relative, sep } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { createDefaultAstroMetadata, type MarkdownProcessor } from 'astro/markdown';
import type { Plugin } from 'vite';
import type { collections } from '../../src/content.config.ts';
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
          updateConfig({ vite: { plugins: [texts()] } });
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

/**
 * Stands for the files that the entries of the collections name: each is an empty text, and none is on the
 * disk. The entries and the list of the files are made of the content that is held too. Astro would keep both
 * in files of the checkout, which a build or a preview of another content writes as well, and which a page
 * could read before a change has got there.
 */
function texts(): Plugin {
  const id = new RegExp(`/${moduleFolder}[^?]+\\.mdx$`);
  return {
    name: 'youju:texts',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: [id, /^astro:(?:data-layer-content|content-module-imports)$/] },
      handler: (source) => (source.startsWith('astro:') ? listPrefix + source : source),
    },
    load: {
      filter: { id: [id, new RegExp(listPrefix)] },
      handler: (source) => lists.get(source)?.() ?? '',
    },
  };
}

const listPrefix = '\0youju:';
const lists: ReadonlyMap<string, () => string> = new Map([
  [`${listPrefix}astro:data-layer-content`, listOfEntries],
  [`${listPrefix}astro:content-module-imports`, listOfTexts],
]);

/** A module with what Astro's store would hold: for each collection a map from ids to entries. */
export function listOfEntries(): string {
  const collections = Object.entries(documents()).map(([name, held]) => {
    const entries = held.map(({ id, file }) => {
      const entry = { id, data: {}, filePath: moduleFolder + file, deferredRender: true };
      return `[${JSON.stringify(id)}, ${JSON.stringify(entry)}],`;
    });
    return [`['${name}', new Map([`, ...entries, '])],'].join('\n');
  });
  return ['export default new Map([', ...collections, ']);'].join('\n');
}

/** A module with a map from what the entries name to their modules, each loaded when it is asked for. */
export function listOfTexts(): string {
  const lines = Object.values(documents())
    .flat()
    .map(({ file }) => {
      const name = moduleFolder + file;
      return `[${JSON.stringify(name)}, () => import(${JSON.stringify(`${root}/${name}`)})],`;
    });
  return ['export default new Map([', ...lines, ']);'].join('\n');
}

/** What the held content has for each collection; nothing where it could not be read. */
function documents(): Record<keyof typeof collections, { id: string; file: string }[]> {
  const { corpus } = content();
  return {
    reports: [...(corpus?.reports.values() ?? [])],
    plans: [...(corpus?.plans.values() ?? [])],
    guide: [...(corpus?.guides.values() ?? [])],
  };
}
