import { headingAnchor, headingWords, isHeadingAnchor } from '../domain/addresses/anchors.ts';
import { matchAddress } from '../domain/addresses/match.ts';
import type { Corpus } from '../domain/corpus.ts';
import { issue, type Issue } from '../domain/issues.ts';
import { parsePeriod } from '../domain/period.ts';
import { distinctFigures } from '../domain/tally/readiness.ts';
import { anchorsAt, anchorsOfText, type PageAnchors, type TextOf } from './anchors.ts';
import type { SiteLink } from './markdown/check.ts';

/**
 * Links whose page is there, and that still lead nowhere: to a picture or file that the site does not have, or
 * to a place that the page does not have.
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
    if (path.split('/').at(-1)?.includes('.')) {
      const isThere = isMadeFile(path, corpus) || isPublic(url);
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
  return !complete && !isHeadingAnchor(id);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Whether the site makes a file of this address: a table to be taken away. That its thing exists is known. */
function isMadeFile(path: string, corpus: Corpus): boolean {
  const matched = matchAddress(path);
  const [id = '', part = ''] = matched?.parts ?? [];
  switch (matched?.form) {
    case undefined:
      return false;
    case 'figureCsv': {
      const report = corpus.reports.get(id);
      return (
        report !== undefined && distinctFigures(corpus, report).some(({ key }) => key === part)
      );
    }
    case 'metricValueCsv':
      return parsePeriod(part.toUpperCase()) !== undefined;
    case 'seriesCsv':
      return corpus.catalogue.metrics.has(part);
    default:
      return true;
  }
}
