import type { IsoDate } from '../../src/domain/date.ts';
import type { Chance } from './chance.ts';

/** Hours that do not meet one another. */
const hours = ['09:00-10:30', '10:30-11:45', '14:30-16:00', '16:00-17:30', '18:30-20:00'];

/** The hours that branches have taken, so that none is in two meetings at once. */
export class Meetings {
  readonly #taken = new Set<string>();

  /** An hour that is free for all of them on a day; `undefined` where none is. */
  book(branches: readonly string[], day: IsoDate, chance: Chance): string | undefined {
    const free = hours.filter(
      (hour) => !branches.some((branch) => this.#taken.has(`${branch} ${day} ${hour}`)),
    );
    if (free.length === 0) return undefined;
    const hour = chance.one(free);
    for (const branch of branches) this.#taken.add(`${branch} ${day} ${hour}`);
    return hour;
  }
}
