import { stateOn, type Branch } from './branch.ts';
import type { IsoDate } from './date.ts';

/**
 * The organisation tree through time: which branches were below which on a day. Answers are kept per stretch of days
 * in which nothing in the tree changed.
 */
export class Tree {
  readonly branches: ReadonlyMap<string, Branch>;
  readonly root: string;
  readonly #changes: readonly IsoDate[];
  /** For each stretch of days in which nothing changed, the lineages asked for so far. */
  readonly #ancestors: Map<string, readonly string[]>[] = [];
  readonly #stretches = new Map<IsoDate, number>();
  readonly #everWithin = new Map<string, ReadonlySet<string>>();

  constructor(branches: ReadonlyMap<string, Branch>, root: string) {
    this.branches = branches;
    this.root = root;
    const days = [...branches.values()].flatMap(({ states }) => states.map(({ from }) => from));
    this.#changes = [...new Set(days)].sort();
  }

  /** The branch and all above it on a day, nearest first. An unknown branch has only itself. */
  lineage(slug: string, day: IsoDate): readonly string[] {
    const ancestors = (this.#ancestors[this.#stretch(day)] ??= new Map());
    const known = ancestors.get(slug);
    if (known) return known;
    const line: string[] = [];
    let at: string | undefined = slug;
    // A cycle is reported by the checks; here it must only end.
    while (at !== undefined && !line.includes(at)) {
      line.push(at);
      const branch: Branch | undefined = this.branches.get(at);
      at = branch && stateOn(branch, day).parent;
    }
    ancestors.set(slug, line);
    return line;
  }

  /** Whether `slug` is `above` itself or is below it on a day. */
  isWithin(slug: string, above: string, day: IsoDate): boolean {
    return this.lineage(slug, day).includes(above);
  }

  /** The branch and all that were ever below it. */
  everWithin(above: string): ReadonlySet<string> {
    const known = this.#everWithin.get(above);
    if (known) return known;
    // Before the first change the tree is as it began.
    const days = ['', ...this.#changes];
    const slugs = [...this.branches.keys()].filter((slug) =>
      days.some((day) => this.isWithin(slug, above, day)),
    );
    const found = new Set([above, ...slugs]);
    this.#everWithin.set(above, found);
    return found;
  }

  /** The first of the days and each later one on which anything in the tree changed. */
  daysOfChange(from: IsoDate, to: IsoDate): IsoDate[] {
    return [from, ...this.#changes.filter((day) => from < day && day <= to)];
  }

  /** The branches directly below on a day, in order of their names in the folder. */
  children(slug: string, day: IsoDate): Branch[] {
    return [...this.branches.values()].filter(
      (branch) => stateOn(branch, day).parent === slug && branch.slug !== slug,
    );
  }

  #stretch(day: IsoDate): number {
    const known = this.#stretches.get(day);
    if (known !== undefined) return known;
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#changes[middle] as IsoDate) <= day) low = middle + 1;
      else high = middle;
    }
    this.#stretches.set(day, low);
    return low;
  }
}
