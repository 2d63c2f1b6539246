import { stateOn } from '../../src/domain/branch.ts';
import { fieldsOf } from '../../src/domain/catalogue/catalogue.ts';
import type { Field } from '../../src/domain/catalogue/field.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { addDays, earlier, later, partsOf, type IsoDate } from '../../src/domain/date.ts';
import { firstDay, treeDay, type FieldValue } from '../../src/domain/record.ts';
import { hashOf, type Chance } from './chance.ts';
import { daysBetween, type Holders } from './holders.ts';
import type { Links } from './links.ts';
import type { Occasion } from './occasion.ts';
import type { Phrases } from './phrases.ts';
import { ownValue } from '../../src/domain/own.ts';
import { roundHalfUp } from '../../src/domain/percent.ts';

/** What values are made from beside their field. */
export interface Sources {
  readonly corpus: Corpus;
  readonly holders: Holders;
  readonly links: Links;
  readonly phrases: Phrases;
}

type Values = Record<string, FieldValue>;

/** How often a field that may be left out is filled in. */
const filled = 0.8;

/** The values of a record's fields: of the declared types, within the declared bounds. */
export function valuesOf(
  kinds: readonly Kind[],
  occasion: Occasion,
  sources: Sources,
  chance: Chance,
): Values {
  return new ValueMaker(kinds, occasion, sources, chance).all();
}

class ValueMaker {
  readonly #kinds: readonly Kind[];
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #occasion: Occasion;
  readonly #sources: Sources;
  readonly #chance: Chance;
  readonly #made = new Map<string, FieldValue | undefined>();

  constructor(kinds: readonly Kind[], occasion: Occasion, sources: Sources, chance: Chance) {
    this.#kinds = kinds;
    this.#fields = fieldsOf(kinds);
    this.#occasion = occasion;
    this.#sources = sources;
    this.#chance = chance;
  }

  all(): Values {
    const values: Values = {};
    for (const name of this.#fields.keys()) {
      const value = this.#value(name);
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  /** The value of a field; those that bound it are made first. */
  #value(name: string): FieldValue | undefined {
    const field = this.#fields.get(name);
    if (!field || this.#made.has(name)) return this.#made.get(name);
    // A circle of bounds ends here: the value that is being made does not bound itself.
    this.#made.set(name, undefined);
    const mayHave = this.#occasion.isBare !== true && this.#chance.happens(filled);
    const wanted = field.required || mayHave;
    const value = ownValue(this.#occasion.keyed, name) ?? (wanted ? this.#make(field) : undefined);
    this.#made.set(name, value);
    return value;
  }

  #make(field: Field): FieldValue | undefined {
    const { phrases, corpus, links } = this.#sources;
    switch (field.type) {
      case 'count':
      case 'number':
      case 'percent':
      case 'money':
        return this.#number(field);
      case 'flag':
        return this.#chance.happens(0.7);
      case 'choice':
        return this.#chance.one(field.options ?? []);
      case 'date':
        return this.#date(field);
      case 'branch':
        return this.#branches(1)[0];
      case 'branches':
        return this.#branches(this.#chance.whole(1, 4));
      case 'duties':
        return this.#duties();
      case 'seat':
        return this.#seat();
      case 'theme':
        return this.#theme([...corpus.catalogue.themes.values()]);
      case 'code':
        return this.#code();
      case 'url':
        return `https://intranet.example/${this.#chance.whole(1, 99_999)}`;
      case 'record':
        return links.to(field, this.#occasion.holder.branch.slug, this.#day, this.#chance);
      case 'text':
        // The source of a provided figure is an office; any other text is a subject.
        return phrases.say(this.#isProvided ? 'official' : 'topic', this.#chance);
    }
  }

  get #day(): IsoDate {
    return treeDay(this.#occasion.when);
  }

  get #isProvided(): boolean {
    return this.#kinds[0]?.nature === 'provided';
  }

  #number(field: Field): number {
    const { least, most } = this.#bounds(field);
    const usual = this.#usual(field);
    const value =
      most < Infinity
        ? least + (most - least) * (0.75 + 0.25 * this.#chance.next())
        : least + usual * (0.6 + 0.8 * this.#chance.next());
    return roundHalfUp(value, field.type === 'count' ? 0 : 1);
  }

  #bounds(field: Field): { least: number; most: number } {
    const { when, holder } = this.#occasion;
    const upper = [field.max];
    if (field.type === 'percent') upper.push(100);
    if (field.atMost === 'branch.members') {
      const times = when.form === 'period' ? (when.times ?? 1) : 1;
      const { members } = stateOn(holder.branch, this.#day);
      upper.push(members === undefined ? undefined : members * times);
    } else if (field.atMost !== undefined) upper.push(this.#numberOf(field.atMost));
    const lower = [
      field.min,
      field.atLeast === undefined ? undefined : this.#numberOf(field.atLeast),
    ];
    const most = Math.min(...upper.filter((bound) => bound !== undefined));
    return { least: Math.max(0, ...lower.filter((bound) => bound !== undefined)), most };
  }

  #numberOf(name: string): number | undefined {
    const value = this.#value(name);
    return typeof value === 'number' ? value : undefined;
  }

  /**
   * How large a number usually is: it depends on its field alone. What is handed over
   * grows a little from year to year, and a year's figure is twice that of a half.
   */
  #usual(field: Field): number {
    if (field.unit === '%') return 6;
    const [kind] = this.#kinds;
    const { keyed, when } = this.#occasion;
    const sizes = [5, 12, 30, 80];
    const name = `${kind?.id ?? ''} ${field.name} ${Object.values(keyed).join(' ')}`;
    const usual = sizes[hashOf(name) % sizes.length] as number;
    if (!this.#isProvided) return usual;
    const years = partsOf(this.#day)[0] - 2000;
    const length = when.form === 'period' ? daysBetween(when.period.from, when.period.to) / 180 : 1;
    return usual * 10 * 1.06 ** years * length;
  }

  #date(field: Field): IsoDate | undefined {
    const { asOf } = this.#sources.corpus.site;
    const start = firstDay(this.#occasion.when);
    const after = field.notBefore === undefined ? start : this.#dateOf(field.notBefore);
    const before = field.notAfter === undefined ? undefined : this.#dateOf(field.notAfter);
    if (after === undefined) return field.required ? start : undefined;
    const day = addDays(later(after, start), this.#chance.whole(field.planned ? 10 : 0, 40));
    const last = field.planned ? day : asOf;
    return [day, last, before].filter((one) => one !== undefined).reduce(earlier);
  }

  #dateOf(name: string): IsoDate | undefined {
    const value = this.#value(name);
    if (this.#fields.has(name)) return typeof value === 'string' ? value : undefined;
    return firstDay(this.#occasion.when);
  }

  #branches(count: number): string[] {
    const { when, holder } = this.#occasion;
    const others = this.#sources.holders.others(holder.branch.slug, firstDay(when), this.#day);
    return this.#chance.some(others.length > 0 ? others : [holder.branch.slug], count);
  }

  #duties(): string[] | undefined {
    const { catalogue, commitments } = this.#sources.corpus;
    const duties = [...catalogue.rules.keys(), ...commitments.keys()];
    return duties.length > 0 ? [this.#chance.one(duties)] : undefined;
  }

  /** Mostly one of the branch's own, sometimes a visiting leader. */
  #seat(): string {
    const { corpus, phrases } = this.#sources;
    const { branches, site } = corpus;
    const own = this.#occasion.holder.branch.seats.map(({ seat }) => seat);
    const leaders = Object.values(site.seats).flat();
    const office = branches.get(site.root)?.seats.map(({ seat }) => seat) ?? [];
    const order = this.#chance.happens(0.15) ? [leaders, own, office] : [own, leaders, office];
    const seats = order.find((list) => list.length > 0);
    return seats ? this.#chance.one([...new Set(seats)]) : phrases.say('role', this.#chance);
  }

  #theme(
    themes: readonly { readonly label: string; readonly from: IsoDate }[],
  ): string | undefined {
    const begun = themes.filter(({ from }) => from <= firstDay(this.#occasion.when));
    return begun.length > 0 ? this.#chance.one(begun).label : undefined;
  }

  #code(): string {
    const year = this.#day.slice(0, 4);
    const head = this.#sources.phrases.say('codeHead', this.#chance);
    return this.#sources.phrases.say('code', this.#chance, { head, year });
  }
}
