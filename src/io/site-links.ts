import { stands, thingsOf } from '../domain/addresses/about.ts';
import { belowOf, isBelow } from '../domain/addresses/below.ts';
import { isOfWhole } from '../domain/addresses/of-whole.ts';
import { addressForms, type AddressForm } from '../domain/addresses/forms.ts';
import {
  addressFrom,
  isFileAddress,
  matchAddress,
  startOf,
  type Matched,
} from '../domain/addresses/match.ts';
import { standing, standingBelow } from '../domain/addresses/standing.ts';
import { namedIn } from '../domain/addresses/subjects.ts';
import { nearIds, type NearIds } from '../domain/checks/near-ids.ts';
import type { Corpus } from '../domain/corpus.ts';
import { issue, type Issue } from '../domain/issues.ts';
import type { LinkFacts } from '../domain/issues/links.ts';
import type { SiteLink } from './markdown/check.ts';
import { isRelative, relativeLink } from './relative-links.ts';

/**
 * A content as it was read, its sound part, in which no reference is broken (only that can be computed), and whether
 * it is whole: all of it could be read, and nothing is wrong in what pages are computed from.
 */
export interface Read {
  readonly corpus: Corpus;
  readonly sound: Corpus;
  readonly isWhole: boolean;
}

/** Links in texts that lead to a page, or to a table to be taken away, that this site does not have, or beside it. */
export function unknownLinks(read: Read, links: readonly SiteLink[]): Issue[] {
  const near = new Near(read.corpus);
  return links.flatMap(({ url, at, picture }): Issue[] => {
    if (picture) return [];
    if (isRelative(url)) return [relativeLink(read.corpus, { url, at })];
    if (!url.startsWith('/')) return [];
    const missing = missingOf(read, url);
    if (!missing) return [];
    const { address, matched, beside } = missing;
    if (!read.isWhole && matched && isOfWhole(read.corpus, matched)) return [];
    const isRest = matched !== undefined && isBelow(matched.form);
    if (isRest && isFileAddress(address)) return [issue('file-link-unknown', { url }, at)];
    const meant = beside ? besideAt(address, beside) : near.of(address);
    return [issue('link-unknown', { url, names: namesOf(matched), ...meant }, at)];
  });
}

/** What is missing of an address: it whole, or the thing that it is about. */
interface Missing {
  readonly address: string;
  /** `undefined` where the site has no addresses of such a form. */
  readonly matched?: Matched;
  /** For what stands below a thing that is there: where that is, and what else stands below it. */
  readonly beside?: { readonly under: string; readonly addresses: ReadonlySet<string> };
}

function namesOf(matched: Matched | undefined): LinkFacts['link-unknown']['names'] {
  return matched ? namedIn(matched.form, matched.parts) : [];
}

function missingOf({ corpus, sound }: Read, url: string): Missing | undefined {
  const [path = ''] = url.split(/[?#]/);
  const address = path.replaceAll(/\/+/g, '/');
  const matched = matchAddress(address);
  // A file beside the pages is none of ours.
  if (!matched)
    return isFileAddress(address) && longestStart(address) === '/' ? undefined : { address };
  const [thing] = thingsOf(matched);
  if (thing && !stands(corpus, thing)) return { address: addressFrom(thing), matched: thing };
  const asked = belowOf(matched.form)?.asksFigures ? sound : corpus;
  if (stands(asked, matched)) return undefined;
  const written = addressFrom(matched);
  if (!isBelow(matched.form) || !thing) return { address: written, matched };
  const addresses = standingBelow(asked, matched.form, thing.parts[0] ?? '');
  return { address: written, matched, beside: { under: addressFrom(thing), addresses } };
}

/** What an address may have been meant for: `allowed` are what other addresses have in the place of `id`. */
interface Beside {
  /** The beginning that they share, with a slash at its end. */
  readonly under: string;
  readonly id: string;
  readonly allowed: readonly string[];
}

function besideAt(address: string, { under, addresses }: NonNullable<Missing['beside']>): Beside {
  const allowed = [...addresses].map((one) => idIn(one, under));
  return { under, id: idIn(address, under), allowed };
}

/** What stands in an address behind its beginning, without its last slash. */
function idIn(address: string, under: string): string {
  return address.slice(under.length).replace(/\/$/, '');
}

const forms = Object.keys(addressForms) as AddressForm[];

/** The longest beginning of a form that an address has, and something behind it. */
function longestStart(address: string): string {
  const starts = forms
    .map(startOf)
    .filter((start) => address.startsWith(start) && idIn(address, start) !== '');
  return starts.reduce((longest, start) => (start.length > longest.length ? start : longest), '/');
}

/** What the site has at each beginning, looked up where a link leads to nothing there. */
class Near {
  readonly #corpus: Corpus;
  readonly #near = new Map<string, NearIds>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  of(address: string): Beside {
    const under = longestStart(address);
    let near = this.#near.get(under);
    if (!near) this.#near.set(under, (near = nearIds(this.#idsAt(under))));
    const id = idIn(address, under);
    return { under, id, allowed: near.of(id) };
  }

  #idsAt(under: string): string[] {
    return forms
      .filter((form) => !belowOf(form)?.asksFigures)
      .filter(
        (form) => startOf(form) === under || (under !== '/' && startOf(form).startsWith(under)),
      )
      .flatMap((form) => [...standing(this.#corpus, form)])
      .filter((address) => address.endsWith('/') && address !== under)
      .map((address) => idIn(address, under))
      .filter((id) => id !== '');
  }
}
