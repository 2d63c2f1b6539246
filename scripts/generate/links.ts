import type { Field } from '../../src/domain/catalogue/field.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { Chance } from './chance.ts';

interface Target {
  readonly id: string;
  readonly branch: string;
  readonly from: IsoDate;
}

/** How many records of a kind are kept for links to them. */
const kept = 400;

/** Records that others can link to: those made so far, of the kinds that a field of any kind leads to. */
export class Links {
  readonly #targets = new Map<string, Target[]>();

  constructor(kinds: Iterable<Kind>) {
    for (const { fields } of kinds) {
      for (const kind of Object.values(fields).flatMap(({ targets }) => targets ?? [])) {
        this.#targets.set(kind, []);
      }
    }
  }

  /** Notes a record that is there, under the id of its kind. */
  add(kind: string, target: Target): void {
    const targets = this.#targets.get(kind);
    if (targets && targets.length < kept) targets.push(target);
  }

  /** One that a field may lead to: of the same branch and begun by that day, where there is one. */
  to(field: Field, branch: string, day: IsoDate, chance: Chance): string | undefined {
    const all = (field.targets ?? [...this.#targets.keys()]).flatMap(
      (kind) => this.#targets.get(kind) ?? [],
    );
    const begun = all.filter(({ from }) => from <= day);
    const own = begun.filter((target) => target.branch === branch);
    const best = [own, begun, all].find((list) => list.length > 0);
    return best && chance.one(best).id;
  }
}
