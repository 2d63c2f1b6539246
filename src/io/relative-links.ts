import { posix } from 'node:path';
import { stands } from '../domain/addresses/about.ts';
import { addressOf } from '../domain/addresses/forms.ts';
import { matchAddress } from '../domain/addresses/match.ts';
import type { Corpus } from '../domain/corpus.ts';
import { issue, type Issue } from '../domain/issues.ts';
import type { SiteLink } from './markdown/check.ts';
import { hasScheme } from './markdown/links.ts';

/**
 * Whether a link leads to what stands beside the text's own file, or nowhere: browsers would look for it beside
 * the page, where no file of the content lies.
 */
export function isRelative(url: string): boolean {
  return !/^[/#]/.test(url) && !hasScheme(url);
}

/** The issue of a link that leads nowhere, with the address that it most likely means, where there is one. */
export function relativeLink(corpus: Corpus, { url, at }: SiteLink): Issue {
  const [path = '', fragment = ''] = url.split(/(?=[?#])/);
  const meant = meantBy(corpus, at.file, decoded(path));
  return issue(
    'link-relative',
    meant === undefined ? { url } : { url, meant: meant + fragment },
    at,
  );
}

function meantBy(corpus: Corpus, file: string, path: string): string | undefined {
  if (path === '') return undefined;
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(path)) return `mailto:${path}`;
  if (host.test(path)) return `http://${path}`;
  const beside = posix.join(posix.dirname(file), path);
  const places = [
    beside,
    posix.join(posix.dirname(file), '..', path),
    path.replace(/^(?:\.\.?\/)+/, ''),
  ];
  return (
    places.map((place) => addressAt(corpus, place)).find((address) => address !== undefined) ??
    ofName(corpus, posix.basename(path))
  );
}

/** Hosts of the web as they are typed without `http://`: `www.a.cn`, `a.gov.cn/b`, `10.1.1.5:8080`. */
const host =
  /^(?:www\.[\w.-]+|(?:[\w-]+\.)+(?:cn|com|net|org|gov|edu)|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?:\/.*)?$/i;

/** The address of a page that a path below the content folder, or below the site, names. */
function addressAt(corpus: Corpus, path: string): string | undefined {
  const bare = path.replace(/\.mdx?$/, '').replace(/\/$/, '');
  const address = bare === 'guide/index' ? '/guide/' : `/${bare}/`;
  const matched = matchAddress(address);
  return matched && stands(corpus, matched) ? address : undefined;
}

/** The address of the one record whose file has a name. */
function ofName(corpus: Corpus, name: string): string | undefined {
  const ending = `/${name.replace(/\.mdx?$/, '')}`;
  const [id, ...others] = [...corpus.records.keys()].filter((one) => one.endsWith(ending));
  return id !== undefined && others.length === 0 ? addressOf('record', [id]) : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
