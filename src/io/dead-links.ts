import { headingAnchor, headingWords, isHeadingAnchor } from '../domain/addresses/anchors.ts';
import { isFileAddress, matchAddress } from '../domain/addresses/match.ts';
import type { Corpus } from '../domain/corpus.ts';
import { issue, type Issue } from '../domain/issues.ts';
import { anchorsAt, anchorsOfText, type PageAnchors, type TextOf } from './anchors.ts';
import type { SiteLink } from './markdown/check.ts';

/**
 * Links that lead nowhere although their page exists: to a picture or file that the site does not have, or to
 * an anchor that the page does not have.
 */
export function deadLinks(
  corpus: Corpus,
  links: readonly SiteLink[],
  textOf: TextOf,
  isPublic: (address: string) => boolean,
): Issue[] {
  return links.flatMap((link): Issue[] => {
    const { url, at, picture = false } = link;
    if (picture) return isPublic(url) ? [] : [issue('picture-missing', { url }, at)];
    const [path = ''] = url.split(/[?#]/);
    if (isFileAddress(path)) {
      // A file that the site makes is there: `unknownLinks` has looked.
      const isThere = matchAddress(path) !== undefined || isPublic(url);
      return isThere ? [] : [issue('file-link-unknown', { url }, at)];
    }
    return unknownAnchor(link, path, corpus, textOf);
  });
}

function unknownAnchor(
  { url, at }: SiteLink,
  path: string,
  corpus: Corpus,
  textOf: TextOf,
): Issue[] {
  const hash = url.indexOf('#');
  const id = hash < 0 ? '' : decoded(url.slice(hash + 1));
  if (id === '') return [];
  const isHere = path === '';
  const anchors = isHere ? anchorsOfText(at.file, corpus, textOf) : anchorsAt(path, corpus, textOf);
  if (!anchors || isThere(id, anchors, isHere)) return [];
  // A link within a text names a heading by its words alone.
  const allowed = [...anchors.ids].map((one) => (isHere ? headingWords(one) : one));
  return [issue('anchor-unknown', { url, page: path, id, allowed }, at)];
}

function isThere(id: string, { ids, complete }: PageAnchors, isHere: boolean): boolean {
  if (ids.has(id) || (isHere && ids.has(headingAnchor(id.toLowerCase())))) return true;
  // What a page has beside its text has Latin names.
  return !complete && !isHeadingAnchor(id) && !/\p{Script=Han}/u.test(id);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
