import { createIndex } from 'pagefind';
import type { Plugin } from 'vite';

const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/**
 * Lets the thread for sections import Pagefind's own browser code from `virtual:pagefind`: the package gives it
 * out only with an index, so one without pages is made for it. Bundled, it is a part of a worker that every
 * browser since Firefox 91 can start; fetched, it would have to be a module.
 */
export function pagefindBrowserCode(): Plugin {
  return {
    name: 'youju:pagefind',
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const { index, errors } = await createIndex({ forceLanguage: 'none' });
      if (!index) throw new Error(errors.join('\n'));
      const { files } = await index.getFiles();
      await index.deleteIndex();
      const code = files.find(({ path }) => path === 'pagefind.js');
      if (!code) throw new Error('Pagefind gives out no pagefind.js.');
      return Buffer.from(code.content).toString('utf8');
    },
  };
}
