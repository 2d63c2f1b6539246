import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';

/** A page as Pagefind is fed with it. */
interface FedPage {
  readonly path: string;
  readonly content: string;
}

/** What Pagefind made of a part's pages. */
interface PagefindIndex {
  /** The files that a search reads, by their path. */
  readonly files: readonly IndexFile[];
  /** Pagefind's names of the pages in their order, without the part's key before them. */
  readonly ids: readonly string[];
}

/**
 * Has Pagefind index a part. Its fragments are not taken over: they hold the words that it was fed with,
 * which nobody can read; what results show is in files of our own.
 *
 * @param key names the part; Pagefind takes it for a language, of which it knows nothing, and puts it
 *   before the names of the pages, so that those of two parts differ
 * @throws Error with what Pagefind says
 */
export async function pagefindIndex(
  key: string,
  pages: readonly FedPage[],
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: key });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const { errors } of await Promise.all(
      pages.map(({ path, content }) =>
        index.addCustomRecord({ url: path, content, language: key }),
      ),
    )) {
      if (errors.length > 0) throw new Error(errors.join('\n'));
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
    const ids = idsOf(key, made.files);
    return {
      files: made.files.filter(isRead),
      ids: pages.map(({ path }) => {
        const id = ids.get(path);
        if (id === undefined) throw new Error(`Pagefind does not name ${path}.`);
        return id;
      }),
    };
  } finally {
    await index.deleteIndex();
  }
}

/** The index itself; of Pagefind's programs only the one that runs in any language. */
function isRead({ path }: IndexFile): boolean {
  return (
    path === 'pagefind-entry.json' ||
    path === 'wasm.unknown.pagefind' ||
    /\.pf_(meta|index)$/.test(path)
  );
}

const fragmentName = /^fragment\/(.+)_(.+)\.pf_fragment$/;

/** What every file of Pagefind's begins with. */
const signature = 'pagefind_dcd';

function idsOf(key: string, files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const [, part, id] = fragmentName.exec(path) ?? [];
    if (part !== key || id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
    ids.set(url, id);
  }
  return ids;
}
