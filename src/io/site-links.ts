import { nearIds, type NearIds } from '../domain/checks/near-ids.ts';
import type { Corpus } from '../domain/corpus.ts';
import { issue, type Issue } from '../domain/issues.ts';
import { monthOf, yearsOf } from '../domain/listed-under.ts';
import { firstDay, holders, type WorkRecord } from '../domain/record.ts';
import { sitePages, siteSections, type SiteSection } from '../domain/site-pages.ts';
import type { SiteLink } from './markdown/check.ts';

/**
 * Links in texts that lead to a page of a thing that does not exist. Below a thing's page only the thing is
 * looked at: its pages of periods, figures and tables come and go with the numbers. So do the later pages of
 * a long list, and a kind's lists by month, which are there only where a year has too many records.
 */
export function unknownLinks(corpus: Corpus, links: readonly SiteLink[]): Issue[] {
  const known = new Known(corpus);
  return links.flatMap(({ url, at }): Issue[] => {
    const unknown = targetsOf(url).find(({ section, id }) => !known.has(section, id));
    if (!unknown) return [];
    const { section, id, aside } = unknown;
    const allowed = aside ? [] : known.near(section, id);
    return [issue('link-unknown', { url, section, id, allowed }, at)];
  });
}

/** What an address names; no section where it is itself a page of the site: `/trend/`. */
interface Target {
  readonly section: SiteSection | undefined;
  readonly id: string;
  /** Whether the address is not that of the thing alone, so that no other can be put in its place. */
  readonly aside?: boolean;
}

/** `/reports/2023-h1/figures/#a` → the report `2023-h1`; nothing for a file, or a list of all things. */
function targetsOf(url: string): Target[] {
  const [path = ''] = url.split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '');
  const section = siteSections.find((name) => name === parts[0]);
  if (section) return targetsIn(section, parts.slice(1));
  const isFile = parts.at(-1)?.includes('.') ?? true;
  return isFile ? [] : [{ section, id: parts.join('/') }];
}

function targetsIn(section: SiteSection, parts: readonly string[]): Target[] {
  const [id, other = '', third] = parts;
  if (id === undefined) return [];
  if (section === 'records') return [{ section, id: firstPage(parts.join('/')) }];
  if (groups[section]?.includes(id)) return [{ section, id: `${id}/${other}` }];
  const isComparison = section === 'reports' && other === 'compare' && third !== undefined;
  return [{ section, id }, ...(isComparison ? [{ section, id: third, aside: true }] : [])];
}

/** What stands between a section and things of another sort: `/kinds/themes/<theme>/`. */
const groups: Readonly<Partial<Record<SiteSection, readonly string[]>>> = {
  reports: ['branch'],
  kinds: ['themes', 'campaigns'],
};

/** The list that a page of it belongs to: `month/2023-03/2` → `month/2023-03`. */
function firstPage(list: string): string {
  return list.replace(/^(month\/[^/]+|.+\/\d{4}\/\d{2})\/\d+$/, '$1');
}

/** What each section has pages of, looked up where a link asks. */
class Known {
  readonly #corpus: Corpus;
  readonly #ids = new Map<SiteSection | undefined, ReadonlySet<string>>();
  readonly #near = new Map<SiteSection | undefined, NearIds>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  has(section: SiteSection | undefined, id: string): boolean {
    return this.#of(section).has(id);
  }

  near(section: SiteSection | undefined, id: string): readonly string[] {
    let near = this.#near.get(section);
    if (!near) this.#near.set(section, (near = nearIds(this.#of(section))));
    return near.of(id);
  }

  #of(section: SiteSection | undefined): ReadonlySet<string> {
    let ids = this.#ids.get(section);
    if (!ids) this.#ids.set(section, (ids = new Set(idsOf(this.#corpus, section))));
    return ids;
  }
}

function idsOf(corpus: Corpus, section: SiteSection | undefined): Iterable<string> {
  const { records, reports, branches, plans, guides, catalogue } = corpus;
  switch (section) {
    case 'records':
      return [...records.keys(), ...started(corpus).flatMap(listsOf)];
    case 'reports':
      return [...reports.keys(), ...[...reports.values()].map(({ branch }) => `branch/${branch}`)];
    case 'branches':
      return branches.keys();
    case 'plans':
      return plans.keys();
    case 'guide':
      return guides.keys();
    case 'metrics':
      return catalogue.metrics.keys();
    case 'kinds':
      return [...catalogue.kinds.keys(), ...themesOf(corpus)];
    case undefined:
      return pagesOf(corpus);
  }
}

/** Only what has begun by the site's day stands in its lists. */
function started({ records, site }: Corpus): WorkRecord[] {
  return [...records.values()].filter(({ when }) => firstDay(when) <= site.asOf);
}

/** The lists that a record stands in. */
function listsOf(record: WorkRecord): string[] {
  const month = monthOf(record);
  const byMonth = month.replace('-', '/');
  const years = yearsOf(record);
  const kinds = record.kinds.map((kind) => `kind/${kind}`);
  const held = holders(record);
  const lists = [...held, ...kinds];
  return [
    ...held,
    ...lists.flatMap((list) => [...years.map((year) => `${list}/${year}`), `${list}/${byMonth}`]),
    `month/${month}`,
  ];
}

/** The themes and campaigns that have a list: those that records which stand name. */
function themesOf(corpus: Corpus): string[] {
  const { themes, campaigns } = corpus.catalogue;
  const standing = started(corpus).filter(({ state }) => state !== '作废');
  const named = new Set(standing.flatMap((record) => record.themes));
  const belonged = new Set(standing.map(({ campaign }) => campaign));
  return [
    ...[...themes.values()].flatMap(({ label, id }) => (named.has(label) ? `themes/${id}` : [])),
    ...[...campaigns.values()].flatMap(({ label, id }) =>
      belonged.has(label) ? `campaigns/${id}` : [],
    ),
  ];
}

/** The site's own pages, and those of provided figures. */
function pagesOf({ catalogue }: Corpus): string[] {
  return [
    ...Object.values(sitePages).map((address) => address.split('/').filter(Boolean).join('/')),
    ...[...catalogue.kinds.values()].flatMap(({ page }) => page ?? []),
  ];
}
