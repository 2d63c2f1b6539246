import { stands, thingsOf } from '../domain/addresses/about.ts';
import { addressOf } from '../domain/addresses/forms.ts';
import { matchAddress } from '../domain/addresses/match.ts';
import { standing, standingForms } from '../domain/addresses/standing.ts';
import { nearIds, type NearIds } from '../domain/checks/near-ids.ts';
import type { Corpus } from '../domain/corpus.ts';
import { issue, type Issue } from '../domain/issues.ts';
import { siteSections, type SiteSection } from '../domain/site-pages.ts';
import type { SiteLink } from './markdown/check.ts';

/**
 * Links in texts that lead to a page of this site that does not exist. Of pages that come and go with the
 * numbers (of periods, figures and tables) only the thing is looked at that they are about, and of the later
 * pages of a long list the list.
 */
export function unknownLinks(corpus: Corpus, links: readonly SiteLink[]): Issue[] {
  const near = new Near(corpus);
  return links.flatMap(({ url, at, picture }): Issue[] => {
    if (picture || !url.startsWith('/')) return [];
    const missing = missingOf(corpus, url);
    if (!missing) return [];
    const { address, others } = missing;
    const section = sectionOf(address);
    const id = section ? address.slice(section.length + 2) : address.slice(1);
    const allowed = others ? near.of(section, id) : [];
    return [issue('link-unknown', { url, section, id, allowed }, at)];
  });
}

/** An address without a page, without its last slash, and whether another one may have been meant. */
interface Missing {
  readonly address: string;
  readonly others: boolean;
}

function missingOf(corpus: Corpus, url: string): Missing | undefined {
  const [path = ''] = url.split(/[?#]/);
  const written = path.replaceAll(/\/+/g, '/');
  const matched = matchAddress(written);
  if (!matched) {
    const isFile = written.split('/').at(-1)?.includes('.') ?? false;
    // A file beside the pages is none of ours.
    if (isFile && !sectionOf(written)) return undefined;
    return { address: bare(written), others: true };
  }
  const { form, parts } = matched;
  const things = thingsOf(matched);
  const unknown = things.find((thing) => !stands(corpus, thing));
  if (unknown) {
    const others = unknown === things[0];
    return { address: bare(addressOf(unknown.form, unknown.parts)), others };
  }
  return stands(corpus, matched)
    ? undefined
    : { address: bare(addressOf(form, parts)), others: true };
}

function bare(address: string): string {
  return address.replace(/\/$/, '');
}

function sectionOf(address: string): SiteSection | undefined {
  return siteSections.find(
    (section) => address === `/${section}` || address.startsWith(`/${section}/`),
  );
}

/** What each section has pages of, looked up where a link leads to none. */
class Near {
  readonly #corpus: Corpus;
  readonly #near = new Map<SiteSection | undefined, NearIds>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  of(section: SiteSection | undefined, id: string): readonly string[] {
    let near = this.#near.get(section);
    if (!near) this.#near.set(section, (near = nearIds(this.#idsOf(section))));
    return near.of(id);
  }

  #idsOf(section: SiteSection | undefined): string[] {
    return standingForms
      .flatMap((form) => [...standing(this.#corpus, form)])
      .filter((address) => sectionOf(address) === section && address.endsWith('/'))
      .map((address) => bare(section ? address.slice(section.length + 2) : address.slice(1)))
      .filter((id) => id !== '');
  }
}
