import { nearIds, type NearIds } from '../domain/checks/near-ids.ts';
import type { Corpus } from '../domain/corpus.ts';
import { issue, type Issue, type SiteSection } from '../domain/issues.ts';
import type { SiteLink } from './markdown/check.ts';

/**
 * Links in texts that lead to a page of a thing that does not exist. Below a thing's page only the thing is
 * looked at: its pages of periods, figures and tables come and go with the numbers.
 */
export function unknownLinks(corpus: Corpus, links: readonly SiteLink[]): Issue[] {
  const known = idsOf(corpus);
  const years = yearsOf(corpus);
  const near = new Map<SiteSection, NearIds>();
  return links.flatMap(({ url, at }): Issue[] => {
    const target = targetOf(url);
    if (!target) return [];
    const { section, id } = target;
    if (known[section].has(id) || (section === 'records' && years.has(id))) return [];
    let ids = near.get(section);
    if (!ids) near.set(section, (ids = nearIds(known[section].keys())));
    return [issue('link-unknown', { url, section, id, allowed: ids.of(id) }, at)];
  });
}

type Ids = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

function idsOf({ catalogue, ...corpus }: Corpus): Record<SiteSection, Ids> {
  const { records, reports, branches, plans, guides } = corpus;
  const { metrics, kinds } = catalogue;
  return { records, reports, branches, plans, guide: guides, metrics, kinds };
}

/** `/reports/2023-h1/figures/#a` → the report `2023-h1`; nothing for a list of all things of a section. */
function targetOf(url: string): { section: SiteSection; id: string } | undefined {
  const [path = ''] = url.split(/[?#]/);
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  const section = sections.find((name) => name === first);
  if (!section || rest.length === 0) return undefined;
  return { section, id: section === 'records' ? rest.join('/') : (rest[0] as string) };
}

const sections: readonly SiteSection[] = [
  'records',
  'reports',
  'branches',
  'metrics',
  'plans',
  'guide',
  'kinds',
];

/** The folders that have a list of their records: `equipment/2023`. */
function yearsOf({ records }: Corpus): ReadonlySet<string> {
  return new Set([...records.keys()].map((id) => id.slice(0, id.lastIndexOf('/'))));
}
