import { roundHalfUp } from '../../src/domain/percent.ts';
import { existsOn, foundedOn, type Branch } from '../../src/domain/branch.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { addDays, earlier, later, weekday, type IsoDate } from '../../src/domain/date.ts';
import { hashOf, type Chance } from './chance.ts';

/** A branch with the days on which it can hold something. */
export interface Holder {
  readonly branch: Branch;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
}

/** Who holds what: the office what it keeps alone, the branches everything else. */
export class Holders {
  readonly office: Holder | undefined;
  readonly #all: readonly Holder[];
  /** Branches with members are in it several times: they do most of what is recorded. */
  readonly #drawn: readonly Holder[];

  constructor({ branches, site }: Corpus, from: IsoDate) {
    const all = [...branches.values()].flatMap((branch) => holderOf(branch, from, site.asOf));
    this.office = all.find(({ branch }) => branch.slug === site.root);
    this.#all = all;
    this.#drawn = all.flatMap((holder) =>
      Array.from({ length: hasMembers(holder.branch) ? 6 : 1 }, () => holder),
    );
  }

  /** All that may hold records of a kind, each from the day since when the kind is recorded. */
  of({ keptBy, since }: Kind): readonly Holder[] {
    if (keptBy === 'branches') return fromDay(this.#all, since);
    return this.office ? fromDay([this.office], since) : [];
  }

  /** One that holds a record of a kind. */
  one(kind: Kind, chance: Chance): Holder {
    const drawn = kind.keptBy === 'office' && this.office ? [this.office] : this.#drawn;
    return chance.one(fromDay(drawn, kind.since));
  }

  /** Branches beside one that were there from one day to another. */
  others(self: string, from: IsoDate, to: IsoDate): string[] {
    return this.#all
      .filter(({ branch }) => existsOn(branch, from) && existsOn(branch, to))
      .map(({ branch }) => branch.slug)
      .filter((slug) => slug !== self);
  }
}

/** Holders as they were from a day on, without those that had ended by then; all of them where none is given. */
function fromDay(holders: readonly Holder[], since: IsoDate | undefined): readonly Holder[] {
  if (since === undefined) return holders;
  return holders
    .filter(({ to }) => to >= since)
    .map((holder) => {
      const from = later(holder.from, since);
      return { ...holder, from, days: daysBetween(from, holder.to) };
    });
}

function holderOf(branch: Branch, start: IsoDate, asOf: IsoDate): Holder[] {
  const from = later(start, foundedOn(branch));
  const to = branch.ended === undefined ? asOf : earlier(asOf, branch.ended);
  return from > to ? [] : [{ branch, from, to, days: daysBetween(from, to) }];
}

function hasMembers({ states }: Branch): boolean {
  return states.some(({ members }) => members !== undefined);
}

/** Whole days from one day to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return roundHalfUp((Date.parse(to) - Date.parse(from)) / 86_400_000, 0);
}

/** A day of a holder, mostly a working one. */
export function dayOf({ from, days }: Holder, chance: Chance): IsoDate {
  const day = addDays(from, chance.whole(0, days));
  return weekday(day) <= 5 ? day : addDays(from, chance.whole(0, days));
}

/** How many of the branches send a count for each month instead of single events, of one kind in ten. */
const counting = 0.12;

/** Whether a branch counts a kind by the month: then it records no single event of it. */
export function countsByMonth(branch: string, { id, when, fields, keptBy }: Kind): boolean {
  if (when !== 'event' || keptBy === 'office') return false;
  // A link or a name refers to one occasion.
  const single = Object.values(fields).some(({ type }) =>
    ['record', 'branch', 'branches'].includes(type),
  );
  return !single && hashOf(`${branch} ${id}`) / 2 ** 32 < counting;
}
