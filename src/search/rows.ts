import { overlaps, parsePeriod, partsWithin, rangePeriod, type Period } from '../domain/period.ts';
import {
  ownFacets,
  timeFacets,
  type Days,
  type Facet,
  type OwnFacet,
  type TimeFacet,
} from './page.ts';
import { unpacked } from './packed.ts';
import type { ShardTable } from './table.ts';

/** Where the texts of a row stand: the file of a part, and the line in it. */
export interface TextPlace {
  readonly shard: number;
  readonly bundle: number;
  readonly line: number;
}

/** What rows are narrowed by. */
export interface Narrowed {
  /** One value for a facet, or none. */
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
  /** Days of which a row must tell of one; either end may be open. */
  readonly days?: Partial<Days> | undefined;
  /** Rows among which a row must be. */
  readonly among?: ReadonlySet<number> | undefined;
}

/**
 * The pages of all parts as rows, in the order of results of one rank: the newest first, pages without a
 * day last. A row is a number from 0.
 */
export class Rows {
  readonly count: number;
  /** By part, in the order of its table. */
  readonly #byPlace: number[][];
  readonly #titles: number[] = [];
  readonly #places: TextPlace[] = [];
  readonly #days: (Days | undefined)[] = [];
  readonly #facets: Record<OwnFacet, (readonly string[])[]> = {
    type: [],
    branch: [],
    kind: [],
    theme: [],
  };
  readonly #parts = new Map<string, readonly string[]>();

  /** @param tables those of the parts of the index */
  constructor(tables: readonly ShardTable[]) {
    const all = tables.flatMap((table, shard) => {
      const dates = table.dates.flatMap(([date, count]) => new Array<string>(count).fill(date));
      const titles = unpacked(table.titles);
      const days = unpacked(table.days.of);
      const values = ownFacets.map((facet) => ({ facet, of: unpacked(table.facets[facet].of) }));
      return dates.map((date, at) => {
        const [from = date, to = date] = table.days.sets[(days[at] ?? 0) - 1] ?? [];
        return {
          ...{ shard, at, date, title: titles[at] ?? 0, place: lineOf(table, at) },
          days: from === '' ? undefined : { from, to },
          values: values.map(({ facet, of }) => table.facets[facet].sets[of[at] ?? -1] ?? []),
        };
      });
    });
    all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
    this.count = all.length;
    this.#byPlace = tables.map(() => []);
    all.forEach(({ shard, at, title, place, days, values }, row) => {
      (this.#byPlace[shard] ?? [])[at] = row;
      this.#titles.push(title);
      this.#places.push({ shard, ...place });
      this.#days.push(days);
      ownFacets.forEach((facet, column) => this.#facets[facet].push(values[column] ?? []));
    });
  }

  /** The row of a page by its place in the table of a part. */
  ofPlace(shard: number, at: number): number | undefined {
    return this.#byPlace[shard]?.[at];
  }

  /** How many units the title of a row has. */
  titleOf(row: number): number {
    return this.#titles[row] ?? 0;
  }

  textPlaceOf(row: number): TextPlace | undefined {
    return this.#places[row];
  }

  /** The days that a row tells of, if of any. */
  daysOf(row: number): Days | undefined {
    return this.#days[row];
  }

  /** The values that a row is found under: of a time every part of the calendar that its days touch. */
  valuesOf(row: number, facet: Facet): readonly string[] {
    if (!isTime(facet)) return this.#facets[facet][row] ?? [];
    const days = this.#days[row];
    return days ? this.#partsOf(days, facet) : [];
  }

  /** Tells of a row whether it fits what rows are narrowed by; `except` leaves one of the filters out. */
  fitting({ filters, days, among }: Narrowed, except?: Facet): (row: number) => boolean {
    const wantedOf = (facet: Facet) => (facet === except ? undefined : filters[facet]);
    const times = timeFacets.flatMap((facet) => {
      const wanted = wantedOf(facet);
      return wanted === undefined ? [] : [parsePeriod(wanted) ?? never];
    });
    const span = days && whole(days);
    // A span that ends before it begins has no day that a row could tell of.
    if (span && span.from > span.to) return () => false;
    const touched: Days[] = [...times, ...(span ? [span] : [])];
    const values = ownFacets.flatMap((facet) => {
      const wanted = wantedOf(facet);
      return wanted === undefined ? [] : [{ column: this.#facets[facet], wanted }];
    });
    return (row) => {
      const own = this.#days[row];
      return (
        among?.has(row) !== false &&
        touched.every((time) => own !== undefined && overlaps(own, time)) &&
        values.every(({ column, wanted }) => column[row]?.includes(wanted))
      );
    };
  }

  #partsOf({ from, to }: Days, facet: TimeFacet): readonly string[] {
    const key = `${facet} ${from} ${to}`;
    let parts = this.#parts.get(key);
    if (!parts) {
      const period: Period = rangePeriod(from, to);
      this.#parts.set(key, (parts = partsWithin(period, facet).map(({ id }) => id)));
    }
    return parts;
  }
}

/** Before and after any day that there is. */
const [earliest, latest] = ['0000', '9999-99'];

/** Days that touch none. */
const never: Days = { from: latest, to: earliest };

/** Days with both ends. */
function whole({ from = earliest, to = latest }: Partial<Days>): Days {
  return { from, to };
}

function isTime(facet: Facet): facet is TimeFacet {
  return (timeFacets as readonly Facet[]).includes(facet);
}

function lineOf({ bundles }: ShardTable, at: number): { bundle: number; line: number } {
  let bundle = bundles.length - 1;
  while (bundle > 0 && (bundles[bundle] ?? 0) > at) bundle -= 1;
  return { bundle, line: at - (bundles[bundle] ?? 0) };
}
