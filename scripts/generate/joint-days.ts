import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { IsoDate } from '../../src/domain/date.ts';

/**
 * Which branches held something of a kind on a day, alone or as a partner, so that a joint event and one of
 * the partner's own are not taken for one gathering that was written down twice.
 */
export class JointDays {
  readonly #own = new Set<string>();
  readonly #named = new Set<string>();

  /** Whether a branch has a record of its own of one of the kinds on a day. */
  hasOwn(branch: string, kinds: readonly Kind[], day: IsoDate): boolean {
    return kinds.some(({ id }) => this.#own.has(`${branch} ${id} ${day}`));
  }

  /** Whether another branch has named it as a partner in one: then hours have to tell the two apart. */
  isNamed(branch: string, kinds: readonly Kind[], day: IsoDate): boolean {
    return kinds.some(({ id }) => this.#named.has(`${branch} ${id} ${day}`));
  }

  add(branch: string, partners: readonly string[], kinds: readonly Kind[], day: IsoDate): void {
    for (const { id } of kinds) {
      this.#own.add(`${branch} ${id} ${day}`);
      for (const partner of partners) this.#named.add(`${partner} ${id} ${day}`);
    }
  }
}
