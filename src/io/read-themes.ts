import { themesSchema, type Theme } from '../domain/catalogue/theme.ts';
import type { Issue } from '../domain/issues.ts';
import { readOnce } from '../domain/schema.ts';
import { textUnless, type Unread } from '../domain/unread.ts';
import { Ids } from './ids.ts';
import type { ReadFiles } from './read-files.ts';

/** Reads `catalogue/themes.yaml`: themes and campaigns by their labels. What cannot be read is noted in `unread`. */
export function readThemes(
  files: Pick<ReadFiles, 'of' | 'sources' | 'texts'>,
  unread: Unread,
  issues: Issue[],
) {
  const [only] = files.of('themes');
  const reading =
    only?.data === undefined ? undefined : readOnce(themesSchema, only.data, only.file);
  issues.push(...(reading?.issues ?? []));
  for (const subject of ['theme', 'campaign'] as const) {
    if (!only) unread.lack(subject, 'catalogue/themes.yaml');
    else if (!reading?.value) {
      const text = files.texts.get(only.file);
      unread.addWithin(subject, textUnless(['id', 'label'], text, reading?.issues ?? []));
    }
  }
  // The crosswalk names either by its label.
  const labels = new Ids(files.sources);
  const byLabel = (list: 'themes' | 'campaigns') => {
    const ids = new Ids(files.sources);
    const known = new Map<string, Theme>();
    for (const [index, theme] of (reading?.value?.[list] ?? []).entries()) {
      issues.push(
        ...ids.take(theme.id, 'catalogue/themes.yaml', [list, index, 'id']),
        ...labels.take(theme.label, 'catalogue/themes.yaml', [list, index, 'label']),
      );
      if (!known.has(theme.label)) known.set(theme.label, theme);
    }
    return known;
  };
  return { themes: byLabel('themes'), campaigns: byLabel('campaigns') };
}
