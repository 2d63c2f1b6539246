import { defineConfig, passthroughImageService } from 'astro/config';
import { pagefindBrowserCode } from './scripts/site/index/browser-code.ts';
import { checkedMdx } from './scripts/site/mdx.ts';

/** The oldest browsers in the offices that read this site: Chromium 90 and Firefox 91 ESR. */
const oldestBrowsers = ['chrome90', 'firefox91'];

/**
 * What every build and the preview share. The folder to write to, the base address and the content come
 * from `scripts/site`, which calls Astro from inside its own process.
 */
export default defineConfig({
  output: 'static',
  integrations: checkedMdx(),
  // One spelling of each address: `/records/…/`, as the folders lie and the links are written.
  trailingSlash: 'always',
  // The default joins lines as JSX does, and would put words together that a template keeps apart.
  compressHTML: true,
  // The Content-Security-Policy allows no inline style, and no `data:` address however small.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: oldestBrowsers },
    worker: { plugins: () => [pagefindBrowserCode()] },
    plugins: [
      {
        // Astro sets `esnext` for the browser's scripts over whatever the configuration says.
        name: 'youju:oldest-browsers',
        configEnvironment: (name) =>
          name === 'client' ? { build: { target: oldestBrowsers } } : undefined,
      },
      plainImports(),
    ],
  },
  // Pictures are few and are committed in the size in which they are shown: no image library is needed.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
});

/**
 * Leaves `import()` as it is written. Vite would put 2 KB before it, which fetch styles that no script of ours
 * brings along: too much for a script of every page. One small module for each importer, so that it becomes
 * a part of it and no file of its own.
 */
function plainImports() {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'youju:plain-imports',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === helper ? `${helper}?${encodeURIComponent(importer)}` : null,
    load: (id) => (id.startsWith(helper) ? 'export const __vitePreload = (load) => load();' : null),
  };
}
