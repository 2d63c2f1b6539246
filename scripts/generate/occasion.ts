import { dueForms, type Kind } from '../../src/domain/catalogue/kind.ts';
import { addDays, earlier, type IsoDate } from '../../src/domain/date.ts';
import { partsWithin, rangePeriod, type PartForm, type Period } from '../../src/domain/period.ts';
import { treeDay, type When } from '../../src/domain/record.ts';
import { KeptOne } from '../../src/domain/kept.ts';
import { hashOf, type Chance } from './chance.ts';
import { countsByMonth, dayOf, type Holder } from './holders.ts';
import { ownValue } from '../../src/domain/own.ts';

/** Where and when a record happens; for a count by nature, with the values that tell it from others. */
export interface Occasion {
  readonly holder: Holder;
  readonly when: When;
  readonly keyed: Readonly<Record<string, string>>;
  /** Whether only what must be told is told of it. */
  readonly isBare?: boolean;
}

/**
 * All occasions of a kind that is a count by nature: one for each holder, period and set of key values,
 * the latest first.
 */
export function allCounts(kind: Kind, holders: readonly Holder[]): Occasion[] {
  const keys = keySets(kind);
  return holders
    .flatMap((holder) =>
      periodsOf(kind, holder).flatMap((period) =>
        keys.map((keyed) => ({
          holder,
          when: countOver(period, undefined),
          keyed,
          end: period.to,
        })),
      ),
    )
    .sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : 0))
    .map(({ holder, when, keyed }) => ({ holder, when, keyed }));
}

/** Every combination of the words that the key fields of a kind can have. */
function keySets({ key, fields }: Kind): Readonly<Record<string, string>>[] {
  return key.reduce<Record<string, string>[]>(
    (sets, name) => {
      const options = ownValue(fields, name)?.options ?? [];
      return options.length === 0
        ? sets
        : sets.flatMap((set) => options.map((option) => ({ ...set, [name]: option })));
    },
    [{}],
  );
}

/** The periods that a kind is counted over: those in which it is owed, or by its nature. */
function periodsOf(kind: Kind, { from, to }: Holder): Period[] {
  return formsOf(kind).flatMap((form) => whole(from, to, form));
}

/** A state and a handed-over figure are counted by the half-year. */
function formsOf({ id, nature, every }: Kind): PartForm[] {
  if (every !== undefined) return [dueForms[every]];
  if (nature === 'provided') return ['half', 'year'];
  return [nature === 'stock' ? 'half' : hashOf(id) % 3 === 0 ? 'month' : 'quarter'];
}

/**
 * How many of all occasions to keep, `count` at most: a period of which only a part would be kept is left out,
 * unless nothing would remain.
 */
export function wholePeriods(all: readonly Occasion[], count: number): number {
  const end = (at: number) => all[at] && treeDay(all[at].when);
  let kept = count;
  while (kept > 0 && end(kept - 1) === end(count)) kept -= 1;
  return kept === 0 ? count : kept;
}

/** The parts of a stretch of days that lie in it wholly. */
function whole(from: IsoDate, to: IsoDate, form: PartForm): Period[] {
  return partsWithin(rangePeriod(from, to), form).filter(
    (part) => from <= part.from && part.to <= to,
  );
}

function countOver(period: Period, times: number | undefined): When {
  return { form: 'period', period, times, through: undefined };
}

/** A day of a holder, or a stretch from one on. */
export function singleOccasion({ when }: Kind, holder: Holder, chance: Chance): Occasion {
  const day = dayOf(holder, chance);
  if (when !== 'span') return { holder, when: { form: 'event', date: day }, keyed: {} };
  const end = addDays(day, chance.whole(60, 900));
  const to = chance.happens(0.3) ? earlier(end, holder.to) : undefined;
  return { holder, when: { form: 'span', from: day, to }, keyed: {} };
}

/** A month of a branch that counts events by the month; `undefined` where every month tried is taken. */
export function monthlyCount(
  kind: Kind,
  holder: Holder,
  taken: Set<string>,
  chance: Chance,
): Occasion | undefined {
  const months = monthsOf(holder);
  const free = months.filter(({ id }) => !taken.has(`${holder.branch.slug} ${id}`));
  if (!countsByMonth(holder.branch.slug, kind) || free.length === 0) return undefined;
  const month = chance.one(free);
  taken.add(`${holder.branch.slug} ${month.id}`);
  return { holder, when: countOver(month, chance.whole(1, 6)), keyed: {} };
}

const keptMonths = new KeptOne<Holder, Period[]>();

function monthsOf(holder: Holder): Period[] {
  return keptMonths.get(holder, ({ from, to }) => whole(from, to, 'month'));
}
