import { daysOf } from './days.ts';
import { hasReturned, isBelow, listed, livedBetween, written } from './office.ts';
import type { Office, Organisation, Raw } from './office.ts';

/** What is asked: of one organisation with all below it, between two days, as known on a third. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly known: string;
  readonly of: string;
}

export interface Counted {
  /** `null` where nothing is recorded and not all have said so, or where a count is cut. */
  readonly value: number | null;
  readonly records: readonly string[];
  /** Whether it is null for another reason than that somebody has not reported yet. */
  readonly isDisputed: boolean;
  /** Whether nothing that is still to be reported can change it. */
  readonly isFinal?: boolean;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Who was waited for, and who of them has not reported. */
  readonly expected: readonly string[];
  readonly missing: readonly string[];
}

/** Who writes a kind down: the office alone, or every organisation. */
export type Keeper = 'office' | 'branches';

/** Records between the asked days, and counts that reach over their edge. */
export interface Found {
  readonly whole: readonly Raw[];
  readonly cut: readonly Raw[];
}

type Amount = (raw: Raw) => number | null;

const branchLevels = ['党支部', '联合党支部', '临时党支部'];

/** The demo as one question sees it. */
export class Look {
  readonly office: Office;
  readonly asked: Asked;
  /** The last day that is both asked for and known. */
  readonly end: string;
  readonly #byId: ReadonlyMap<string, Raw>;

  constructor(office: Office, asked: Asked) {
    this.office = office;
    this.asked = asked;
    this.end = asked.to < asked.known ? asked.to : asked.known;
    this.#byId = new Map(office.records.map((raw) => [raw.id, raw]));
  }

  /** The same organisation between other days, so far as these are known. */
  between(from: string, to: string): Look {
    return new Look(this.office, { ...this.asked, from, to });
  }

  /** The same days, of another organisation. */
  of(slug: string): Look {
    return new Look(this.office, { ...this.asked, of: slug });
  }

  /** The valid records of some kinds, whenever they were, that the asked organisation or one below it held. */
  all(...kinds: string[]): Raw[] {
    return this.office.records.filter(
      (raw) =>
        raw.data.state !== '作废' &&
        [raw.data.kind, ...listed(raw.data.also)].some((kind) => kinds.includes(String(kind))) &&
        this.isWithin(holders(raw)),
    );
  }

  /** Those of them that lie between the asked days. */
  held(...kinds: string[]): Found {
    const { from } = this.asked;
    const touching = this.all(...kinds).filter((raw) => {
      const [first, last] = extent(raw);
      return last >= from && first <= this.end;
    });
    const isCut = (raw: Raw) => extent(raw)[0] < from || extent(raw)[1] > this.end;
    return {
      whole: touching.filter((raw) => !isCut(raw)),
      cut: touching.filter(isCut),
    };
  }

  /** What stood on the last day. */
  standing(kind: string): Raw[] {
    return this.all(kind).filter(
      ({ data }) =>
        written(data.from) <= this.end && (data.to === undefined || written(data.to) >= this.end),
    );
  }

  isWithin(slugs: readonly string[]): boolean {
    return slugs.some((slug) => isBelow(this.office, slug, this.asked.of));
  }

  /** A date in a record, empty where it is not known yet. */
  known({ data }: Raw, name: string): string {
    const date = written(data[name]);
    return date <= this.asked.known ? date : '';
  }

  /** The record that another points to, if it counts and is known. */
  linked({ data }: Raw, name: string): Raw | undefined {
    const raw = this.#byId.get(written(data[name]));
    return raw && raw.data.state !== '作废' && extent(raw)[0] <= this.asked.known ? raw : undefined;
  }

  /** The organisations of the asked part that existed between the asked days. */
  living(): Organisation[] {
    return [...this.office.organisations.values()].filter(
      (one) => this.isWithin([one.slug]) && livedBetween(one, this.asked.from, this.end),
    );
  }

  livingAtEnd(): Organisation[] {
    return this.living().filter((one) => livedBetween(one, this.end, this.end));
  }

  /** Those that exist on the last day and are 党支部 of some sort. */
  branchesAtEnd(levels = branchLevels): Organisation[] {
    return this.livingAtEnd().filter(({ level }) => levels.includes(level));
  }

  /** The office, which keeps what is nobody else's to write down. */
  get bureau(): Organisation {
    return this.office.organisations.get('bureau')!;
  }

  count(keeper: Keeper, found: Found): Counted {
    return this.sum(keeper, found, ({ data }) => Number(data.times ?? 1));
  }

  sum(keeper: Keeper, found: Found, amount: Amount): Counted {
    return this.answer(this.#asks(keeper), found, (raws) => total(raws.map(amount)));
  }

  distinct(keeper: Keeper, found: Found, names: (raw: Raw) => readonly string[]): Counted {
    return this.answer(
      this.#asks(keeper),
      found,
      (raws) => new Set(raws.flatMap((raw) => [...names(raw)])).size,
    );
  }

  /** What was found comes to a value, unless it is nothing and somebody has not said so. */
  answer(
    expected: readonly Organisation[],
    { whole, cut }: Found,
    value: (raws: readonly Raw[]) => number | null,
    from = this.asked.from,
  ): Counted {
    const missing = expected.filter((one) => !hasReturned(one, from, this.end));
    const isSilent = whole.length === 0 && cut.length === 0 && missing.length > 0;
    const counted = isSilent || cut.length > 0 ? null : value(whole);
    return {
      value: counted,
      isDisputed: counted === null && !isSilent,
      records: counted === null ? [] : ids(whole),
      expected: slugs(expected),
      missing: slugs(missing),
    };
  }

  #asks(keeper: Keeper): Organisation[] {
    return keeper === 'office' ? [this.bureau] : this.living();
  }

  /**
   * A number of a record for the asked part: what it says of those who held it too, if the number is one of people
   * present, and for the host all that these leave.
   */
  part(name: string, isPresent = false): Amount {
    return (raw) => {
      const value = raw.data[name];
      if (typeof value !== 'number') return null;
      const numberOf = (partners: readonly Partner[]) =>
        total(partners.map(({ present }) => (isPresent ? (present ?? null) : null)));
      const inside = joint(raw).filter(({ branch }) => this.isWithin([branch]));
      if (!this.isWithin([raw.branch])) return numberOf(inside);
      const others = numberOf(joint(raw).filter((partner) => !inside.includes(partner)));
      return others === null ? null : value - others;
    };
  }
}

/** Sums are unknown where one of their parts is. */
function total(amounts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  // Money has two decimals, hours one.
  return Math.round(sum * 100) / 100;
}

interface Partner {
  readonly branch: string;
  readonly role?: string;
  readonly present?: number;
}

function joint({ data }: Raw): Partner[] {
  return ((data.with ?? []) as Partner[]).filter(({ role }) => role === '联合');
}

/** Who held it: the organisation of its folder and those that held it jointly. */
function holders(raw: Raw): string[] {
  return [raw.branch, ...joint(raw).map(({ branch }) => branch)];
}

/** First and last day of what a record tells of; what runs from a day on stands on that day. */
function extent({ data }: Raw): [string, string] {
  if (data.date !== undefined) return [written(data.date), written(data.date)];
  if (data.period === undefined) return [written(data.from), written(data.from)];
  const [first, last] = daysOf(written(data.period));
  return [first, written(data.through) || last];
}

export function ids(raws: readonly Raw[]): string[] {
  return [...new Set(raws.map(({ id }) => id))].sort();
}

function slugs(organisations: readonly Organisation[]): string[] {
  return organisations.map(({ slug }) => slug).sort();
}
