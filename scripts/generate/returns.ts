import { existsOn, foundedOn, seatStates, type Branch } from '../../src/domain/branch.ts';
import { addDays, later, type IsoDate } from '../../src/domain/date.ts';
import { partsWithin, rangePeriod } from '../../src/domain/period.ts';
import type { Chance } from './chance.ts';

/** A return as a branch's file has it. */
interface WrittenReturn {
  readonly period: string;
  readonly through: IsoDate;
  readonly by: string;
  readonly on: IsoDate;
}

/** Days after the end of a quarter by which a branch has returned it. */
const slowest = 12;

/** One return for each quarter in which a branch existed and that was over in time. */
export function returnsOf(
  branch: Branch,
  from: IsoDate,
  asOf: IsoDate,
  signer: string,
  chance: Chance,
): WrittenReturn[] {
  const first = later(from, foundedOn(branch));
  if (first > asOf) return [];
  return partsWithin(rangePeriod(first, asOf), 'quarter').flatMap(({ id, to, ...quarter }) => {
    const on = addDays(to, chance.whole(1, slowest));
    if (on > asOf || !existsOn(branch, later(first, quarter.from))) return [];
    const seats = signersOn(branch, on);
    return [{ period: id, through: to, by: seats.length > 0 ? chance.one(seats) : signer, on }];
  });
}

const [, vacant] = seatStates;

/** The seats of a branch that were held on a day; any that was ever held where none was then. */
function signersOn({ seats }: Branch, day: IsoDate): string[] {
  const then = seats.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
  const listed = then.length > 0 ? then : seats;
  return [...new Set(listed.filter(({ state }) => state !== vacant).map(({ seat }) => seat))];
}
