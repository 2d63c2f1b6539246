import type { Branch } from '../../src/domain/branch.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { addDays } from '../../src/domain/date.ts';
import type { Chance } from './chance.ts';
import type { Phrases } from './phrases.ts';
import type { Size } from './size.ts';

/** A branch that is added: its name for addresses, and its frontmatter without returns. */
interface NewBranch {
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The branches that an organisation of this size has more, each like one of those at the lower end of the
 * tree: of its level, below the same parent, with the same seats.
 */
export function moreBranches(
  corpus: Corpus,
  { from, branches }: Size,
  phrases: Phrases,
  chance: Chance,
): NewBranch[] {
  const models = leaves(corpus);
  if (models.length === 0) return [];
  return Array.from({ length: Math.max(0, branches - corpus.branches.size) }, (_, index) => {
    const like = models[index % models.length] as Branch;
    const founded = addDays(from, -chance.whole(30, 900));
    const data = {
      name: `${phrases.say(chance.happens(0.6) ? 'firm' : 'section', chance)}${index + 1}${like.level}`,
      level: like.level,
      ...(like.parent === undefined ? {} : { parent: like.parent }),
      relation: like.relation,
      tags: like.tags,
      history: [{ from: founded, members: chance.whole(5, 35) }],
      termStarted: founded,
      seats: seatNames(like).map((seat) => ({ seat, from: founded })),
    };
    return { slug: `unit-${String(index + 1).padStart(4, '0')}`, data };
  });
}

/** Branches without branches below them that exist to the end, and whose parents do too. */
function leaves({ branches, site }: Corpus): Branch[] {
  const parents = new Set([...branches.values()].map(({ parent }) => parent));
  return [...branches.values()].filter(({ slug, parent, ended }) => {
    const above = parent === undefined ? undefined : branches.get(parent);
    return slug !== site.root && !parents.has(slug) && ended === undefined && lasts(above);
  });
}

function lasts(branch: Branch | undefined): boolean {
  return branch !== undefined && branch.ended === undefined;
}

function seatNames({ seats }: Branch): string[] {
  return [...new Set(seats.map(({ seat }) => seat))];
}

/** The seat that answers for the whole ledger: the last that the root names. */
export function officeSeat({ branches, site }: Corpus): string | undefined {
  return branches.get(site.root)?.seats.at(-1)?.seat ?? Object.values(site.seats).flat().at(-1);
}
