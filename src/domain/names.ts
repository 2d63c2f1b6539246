import { namedPages } from './addresses/named-pages.ts';
import type { Branch } from './branch.ts';
import type { BranchParts } from './branch-parts.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Corpus } from './corpus.ts';
import type { NamedByCode } from './issues.ts';
import type { Plan } from './plan.ts';
import type { Site } from './site.ts';

/**
 * What the content declares, whether or not anything else of it could be read: issues say only what was
 * written, and their words ask here what it could have been. A branch whose file could not be read has its code here,
 * and its name where that could be read; otherwise that is empty.
 */
export interface Names extends Readonly<Record<NamedByCode, ReadonlyMap<string, string>>> {
  /** Labels. */
  readonly kinds: readonly string[];
  readonly themes: readonly string[];
  readonly campaigns: readonly string[];
  /** Ids. */
  readonly records: readonly string[];
  readonly plans: readonly string[];
  /** What rules are called, and rules and commitments together, by their codes. */
  readonly rules: ReadonlyMap<string, string>;
  readonly duties: ReadonlyMap<string, string>;
  readonly commitments: readonly string[];
  /** The addresses of pages that have a name of their own. */
  readonly pages: readonly string[];
  /** The seats of each branch, by its code. */
  readonly seats: ReadonlyMap<string, readonly string[]>;
  /** The seats of each set of the site, by its name. */
  readonly seatSets: ReadonlyMap<string, readonly string[]>;
}

/** The names of a content in which nothing could be read. */
export const noNames: Names = {
  branch: new Map(),
  metric: new Map(),
  kinds: [],
  themes: [],
  campaigns: [],
  records: [],
  plans: [],
  rules: new Map(),
  duties: new Map(),
  commitments: [],
  pages: [],
  seats: new Map(),
  seatSets: new Map(),
};

/** What has been read of a content. */
interface Parts {
  readonly site: Site | undefined;
  readonly catalogue: Catalogue;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly branchParts: readonly BranchParts[];
  readonly records: ReadonlyMap<string, unknown>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly reports: ReadonlyMap<string, Pick<Plan, 'commitments'>>;
}

/** All names that the parts of a content declare; `corpus` is made of them, where that is possible. */
export function namesOf(
  { site, catalogue, branches, branchParts, records, plans, reports }: Parts,
  corpus: Corpus | undefined,
): Names {
  const all = [
    ...[...branches.values()].map(({ slug, name, seats }) => ({
      slug,
      name,
      seats: seats.map(({ seat }) => seat),
    })),
    ...branchParts,
  ];
  const rules = [...catalogue.rules].map(([code, { label }]) => [code, label] as const);
  const commitments = [...plans.values(), ...reports.values()].flatMap((one) => one.commitments);
  return {
    branch: new Map(all.map(({ slug, name = '' }) => [slug, name])),
    metric: new Map([...catalogue.metrics].map(([code, { label }]) => [code, label])),
    kinds: [...catalogue.kindsByLabel.keys()],
    themes: [...catalogue.themes.keys()],
    campaigns: [...catalogue.campaigns.keys()],
    records: [...records.keys()],
    plans: [...plans.keys()],
    rules: new Map(rules),
    duties: new Map([...rules, ...commitments.map(({ id, label }) => [id, label] as const)]),
    commitments: commitments.map(({ id }) => id),
    pages: corpus ? namedPages(corpus) : [],
    seats: new Map(all.map(({ slug, seats = [] }) => [slug, seats])),
    seatSets: new Map(Object.entries(site?.seats ?? {})),
  };
}
