import { createIndex } from 'pagefind';
import type { PageSection } from '../../../src/search/sections/section.ts';
import { spell } from '../../../src/search/sections/spelling.ts';
import type { NamedFile } from './files.ts';

/**
 * Pagefind takes it for a language of which it knows nothing, and therefore changes no word. It stands in the
 * names of its files.
 */
const language = 'sections';

/**
 * Has Pagefind index the sections of the long texts: the files that its program reads in the browser, by
 * their path. Each section is a record of its own that can be filtered by its page, and tells its place
 * among the sections. No files for no sections.
 *
 * @throws Error with what Pagefind says
 */
export async function sectionFiles(sections: readonly PageSection[]): Promise<NamedFile[]> {
  if (sections.length === 0) return [];
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const fed = await Promise.all(
      sections.map(({ page, anchor, heading, texts }, at) =>
        index.addCustomRecord({
          url: `${page}#${anchor}`,
          content: spell(texts),
          language,
          meta: { heading, anchor, place: String(at) },
          filters: { page: [page] },
        }),
      ),
    );
    refuse(fed.flatMap(({ errors }) => errors));
    const made = await index.getFiles();
    refuse(made.errors);
    return made.files
      .filter(({ path }) => isRead(path))
      .map(({ path, content }) => ({ path, content: Buffer.from(content) }));
  } finally {
    await index.deleteIndex();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** The index itself, and of Pagefind's programs the one for any language; its own pages are not needed. */
function isRead(path: string): boolean {
  return (
    path === 'pagefind-entry.json' ||
    path === 'wasm.unknown.pagefind' ||
    /\.pf_(meta|index|filter|fragment)$/.test(path)
  );
}
