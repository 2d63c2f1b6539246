import { stateOn } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import { textOrder } from '../order.ts';
import { holders, treeDay } from '../record.ts';
import { tally } from '../tally/evaluate.ts';
import type { Question } from '../tally/tally.ts';
import type { WithheldBranches } from './disclosure.ts';
import { smallPartners } from './partner-parts.ts';
import { isSmallBranch } from './small-branch.ts';

/**
 * The numbers under a sum over branches that are withheld, so that no small branch's number can be worked
 * out from the others': decided for the whole tree at once, so that all tables of all pages withhold the
 * same. Under one organisation there is never one hidden number alone. Where there would be, the smallest of
 * the others is hidden too (by members, then by slug); where there is no other, the organisation's own sum.
 *
 * A branch's own pages and its records still show its own number; a reader who collects those of all larger
 * branches can subtract them from a published sum.
 */
export function withheldBranches(
  corpus: Corpus,
  { metric, period, until }: Omit<Question, 'branch'>,
): WithheldBranches {
  const key = `${metric} ${period.id} ${until}`;
  if (corpus.fixed) return corpus.fixed.withheld(key);
  const found = keptBranches.get(corpus, key, () => {
    const question = { metric, period, until, branch: corpus.site.root };
    return new Family(corpus.heard?.corpus ?? corpus, question).settle();
  });
  corpus.heard?.withheld(key, found);
  return found;
}

const keptBranches = new Kept<Corpus, string, WithheldBranches>();

/** A number under an organisation: what it has itself, or the sum of a branch below. */
interface Summand {
  readonly slug: string;
  readonly is: 'own' | 'sum';
}

/** The branches that have brought something to a sum, in the tree. */
class Family {
  readonly #corpus: Corpus;
  readonly #day: IsoDate;
  readonly #root: string;
  readonly #bringing = new Set<string>();
  readonly #small = new Set<string>();
  readonly #below = new Map<string, Set<string>>();
  readonly #own = new Set<string>();
  readonly #sums = new Set<string>();

  constructor(corpus: Corpus, question: Question) {
    this.#corpus = corpus;
    this.#day = question.period.to;
    this.#root = question.branch;
    for (const id of recordsOf(corpus, question)) {
      const record = corpus.records.get(id);
      if (!record) continue;
      const day = treeDay(record.when);
      for (const slug of holders(record)) {
        this.#add(slug);
        const days = [day, this.#day];
        if (days.some((on) => isSmallBranch(corpus, slug, on))) this.#small.add(slug);
      }
      for (const partner of smallPartners(corpus, question, record)) {
        this.#hideBeside(record.branch, partner);
      }
    }
  }

  settle(): WithheldBranches {
    this.#settle(this.#root);
    return { small: this.#small, own: this.#own, sums: this.#sums };
  }

  #add(slug: string): void {
    this.#bringing.add(slug);
    const line = this.#corpus.tree.lineage(slug, this.#day);
    line.forEach((above, at) => {
      const child = line[at - 1];
      if (child === undefined) return;
      const below = this.#below.get(above) ?? new Set();
      this.#below.set(above, below.add(child));
    });
  }

  /** What a host has of a gathering that it held with a small branch, and all sums with the one and not the other. */
  #hideBeside(host: string, partner: string): void {
    const others = this.#corpus.tree.lineage(partner, this.#day);
    this.#own.add(host);
    for (const above of this.#corpus.tree.lineage(host, this.#day)) {
      if (others.includes(above)) break;
      this.#sums.add(above);
    }
  }

  #settle(slug: string): void {
    for (const child of this.#below.get(slug) ?? []) this.#settle(child);
    if (this.#small.has(slug)) {
      this.#own.add(slug);
      this.#sums.add(slug);
    }
    if (this.#sums.has(slug)) return;
    const parts = this.#partsOf(slug);
    const hidden = parts.filter((part) => this.#isHidden(part));
    if (hidden.length !== 1) return;
    const next = parts.find((part) => !this.#isHidden(part));
    if (next) this.#hide(next);
    else this.#sums.add(slug);
  }

  /** What an organisation's sum is made of, the smallest branch first. */
  #partsOf(slug: string): Summand[] {
    const below = [...(this.#below.get(slug) ?? [])].map((child): Summand => ({
      slug: child,
      is: 'sum',
    }));
    const own: Summand[] = this.#bringing.has(slug) ? [{ slug, is: 'own' }] : [];
    return [...below, ...own].sort(
      (a, b) => this.#sizeOf(a) - this.#sizeOf(b) || textOrder(a.slug, b.slug),
    );
  }

  #sizeOf({ slug }: Summand): number {
    const branch = this.#corpus.branches.get(slug);
    return (branch && stateOn(branch, this.#day).members) ?? Number.MAX_SAFE_INTEGER;
  }

  #isHidden({ slug, is }: Summand): boolean {
    return (is === 'own' ? this.#own : this.#sums).has(slug);
  }

  /** A hidden sum needs something hidden in it, or it could be added up. */
  #hide({ slug, is }: Summand): void {
    if (is === 'own') {
      this.#own.add(slug);
      return;
    }
    this.#sums.add(slug);
    const parts = this.#partsOf(slug);
    const [first] = parts;
    if (first && !parts.some((part) => this.#isHidden(part))) this.#hide(first);
  }
}

/** The records that a sum counts; those of each branch where the whole has no value. */
function recordsOf(corpus: Corpus, question: Question): readonly string[] {
  const whole = tally(corpus, question);
  if (whole.value !== null) return whole.records;
  return [...corpus.branches.keys()].flatMap(
    (branch) => tally(corpus, { ...question, branch }, { alone: true }).records,
  );
}
