import type { DeclaredSubject, Place } from '../issues.ts';
import { Kept } from '../kept.ts';
import type { Names } from '../names.ts';
import { listsOf } from './named.ts';

/** Every word of a subject that the content declares. */
export function declaredWords(subject: DeclaredSubject, names: Names): readonly string[] {
  switch (subject) {
    case 'kind':
      return names.kinds;
    case 'theme':
      return names.themes;
    case 'campaign':
      return names.campaigns;
    case 'theme-or-campaign':
      return joined.get(names, subject, () => [...names.themes, ...names.campaigns]);
    case 'seat':
      return joined.get(names, subject, () => distinct(names.seats, names.seatSets));
    case 'seat-set':
      return joined.get(names, subject, () => [...names.seatSets.keys()]);
    case 'metric':
      return listsOf(names.metric).codes;
    case 'commitment':
      return names.commitments;
    case 'rule':
      return listsOf(names.rules).codes;
    case 'duty':
      return listsOf(names.duties).codes;
    case 'page':
      return names.pages;
  }
}

/** The seats that the branches themselves list: those that a set of the site can be made of. */
export function seatsHeld(names: Names): readonly string[] {
  return joined.get(names, 'held', () => distinct(names.seats));
}

/** The seats that are mostly written in a branch's records: its own, and those of the site's sets. */
export function seatsNear({ file }: Place, names: Names): readonly string[] {
  const [, branch = ''] = /^records\/([^/]+)\//.exec(file) ?? [];
  const own = new Map([[branch, names.seats.get(branch) ?? []]]);
  return distinct(own, names.seatSets);
}

/** The seats of the branch whose file a place is in. */
export function seatsOf({ file }: Place, names: Names): readonly string[] {
  const [, branch = ''] = /^branches\/([^/]+)\.mdx$/.exec(file) ?? [];
  return names.seats.get(branch) ?? [];
}

// Looking for what is near goes by what it knows of a list: one list for all issues.
const joined = new Kept<Names, DeclaredSubject | 'held', readonly string[]>();

function distinct(...lists: readonly ReadonlyMap<string, readonly string[]>[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => [...list.values()].flat()))];
}
