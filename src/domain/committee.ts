import { stateOn, type Branch } from './branch.ts';
import type { SeatNorm } from './catalogue/seat-norm.ts';
import type { IsoDate } from './date.ts';

/** A seat as it is on a day. */
export type SeatThen = Branch['seats'][number];

/** A branch's seats on a day, against what is asked of one of its level and size. */
export interface Committee {
  readonly norm: SeatNorm;
  /** Seats that have to be there and are not set up, by their names. */
  readonly unset: readonly string[];
  /** How many further places are not set up. */
  readonly lacking: number;
  /** How many places are set up beyond the most that the norm allows; those of a larger one's committee among them. */
  readonly over: number;
  /** How many places it has to have: as many as are asked at least, and those that it has set up besides. */
  readonly asked: number;
  /** How many of them somebody holds; who acts for another holds his own. */
  readonly filled: number;
}

/** The seats that a branch has set up on a day, each as it is then. */
export function seatsOn({ seats }: Branch, day: IsoDate): readonly SeatThen[] {
  const latest = new Map<string, SeatThen>();
  for (const entry of seats) {
    const known = latest.get(entry.seat);
    if (entry.from <= day && (!known || entry.from > known.from)) latest.set(entry.seat, entry);
  }
  return [...latest.values()].filter(({ to }) => to === undefined || day <= to);
}

/**
 * A branch's seats against the norm in force on a day. `undefined` where none is of its level; `unknown` where that
 * depends on how many members it has, and nobody has said so: then nothing is known to be in order.
 */
export function committeeOn(
  norms: readonly SeatNorm[],
  branch: Branch,
  day: IsoDate,
): Committee | 'unknown' | undefined {
  const { level, members } = stateOn(branch, day);
  const ofLevel = norms.filter(
    (norm) =>
      norm.level.includes(level) &&
      norm.validFrom <= day &&
      (norm.validTo === undefined || day <= norm.validTo),
  );
  if (members === undefined && ofLevel.some((norm) => norm.members)) return 'unknown';
  const norm = ofLevel.find((one) => isOfSize(one, members ?? 0));
  const known = new Set(ofLevel.flatMap(({ must, may }) => [...must, ...may]));
  return norm && against(norm, seatsOn(branch, day), known);
}

function isOfSize({ members }: SeatNorm, size: number): boolean {
  const { atLeast = 0, atMost = size } = members ?? {};
  return atLeast <= size && size <= atMost;
}

function against(
  norm: SeatNorm,
  seats: readonly SeatThen[],
  ofLevel: ReadonlySet<string>,
): Committee {
  const own = seats.filter(({ seat }) => [...norm.must, ...norm.may].includes(seat));
  const places = placesOf(own);
  const all = placesOf(seats.filter(({ seat }) => ofLevel.has(seat)));
  const held = new Set(
    own.flatMap(({ seat, also }) => (also === undefined ? [seat] : [seat, also])),
  );
  const unset = norm.must.filter((seat) => !held.has(seat));
  const setUp = places.length + unset.length;
  const asked = Math.max(norm.places.atLeast, setUp);
  const isFilled = (place: readonly SeatThen[]) => place.some(({ state }) => state !== '空缺');
  return {
    norm,
    unset,
    lacking: asked - setUp,
    over: Math.max(0, all.length - norm.places.atMost),
    asked,
    filled: places.filter(isFilled).length,
  };
}

function placesOf(seats: readonly SeatThen[]): readonly (readonly SeatThen[])[] {
  return [...Map.groupBy(seats, (one) => placeOf(one, seats)).values()];
}

/** Seats that one holds together are one place, whichever of them says so. */
function placeOf({ seat, also }: SeatThen, seats: readonly SeatThen[]): string {
  const other = also ?? seats.find((one) => one.also === seat)?.seat;
  return other === undefined ? seat : [seat, other].sort().join(' ');
}
