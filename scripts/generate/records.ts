import { textOrder } from '../../src/domain/order.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { Theme } from '../../src/domain/catalogue/theme.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { states } from '../../src/domain/record-keys.ts';
import { firstDay, treeDay, type When } from '../../src/domain/record.ts';
import { beginnings, kindsThatBegin } from './beginnings.ts';
import { inOrder, kindsAskedFor } from './catalogue-needs.ts';
import { Chance } from './chance.ts';
import { frontmatter, recordFile, recordText, type Draft, type Office } from './compose.ts';
import { CrossChecks } from './cross-checks.ts';
import { countsByMonth, Holders } from './holders.ts';
import { JointDays } from './joint-days.ts';
import { Links } from './links.ts';
import { Meetings } from './meetings.ts';
import {
  allCounts,
  monthlyCount,
  singleOccasion,
  wholePeriods,
  type Occasion,
} from './occasion.ts';
import { officeSeat } from './organisation.ts';
import type { Phrases } from './phrases.ts';
import { sharesOf, type Share } from './shares.ts';
import { valuesOf, type Sources } from './values.ts';

interface Order {
  readonly records: number;
  readonly seed: string;
  /** The first day of the ledger. */
  readonly from: IsoDate;
}

/** A record's file with its text. */
interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

const [, , voided] = states;

/**
 * Records of every kind of a catalogue, for the branches of a corpus: driven by what the kinds declare, with
 * no case for any of them. One after the other, so that a hundred thousand take no more room than one.
 */
export function* generateRecords(
  corpus: Corpus,
  phrases: Phrases,
  order: Order,
): Generator<GeneratedFile> {
  const { records, seed, from } = order;
  const holders = new Holders(corpus, from);
  const kinds = inOrder(corpus.catalogue);
  const links = new Links(kinds);
  const maker = new RecordMaker({ corpus, holders, links, phrases }, seed);
  const begins = kindsThatBegin(corpus.catalogue);
  const limitOf = (kind: Kind) => {
    const of = holders.of(kind);
    if (begins.has(kind.id)) return beginnings(kind, of).length;
    if (kind.when === 'period') return allCounts(kind, of).length;
    return of.length > 0 ? Infinity : 0;
  };
  // What is owed is there for a whole period, or for none.
  const fitting = (kind: Kind, count: number) =>
    kind.every === undefined ? count : wholePeriods(allCounts(kind, holders.of(kind)), count);
  const chance = new Chance(`${seed} shares`);
  for (const share of sharesOf(kinds, records, { limitOf, fitting }, chance)) {
    let number = 0;
    const own = begins.has(share.kind.id)
      ? beginnings(share.kind, holders.of(share.kind)).slice(0, share.count)
      : occasions(share, holders, seed);
    for (const occasion of own) {
      number += 1;
      yield maker.record(share.kind, occasion, number);
    }
  }
}

/** The occasions of a kind, each with no other of the same branch and days that would count it twice. */
function* occasions({ kind, count }: Share, holders: Holders, seed: string): Generator<Occasion> {
  const chance = new Chance(`${seed} occasions ${kind.id}`);
  if (kind.when === 'period') {
    // In order of time, because a figure may be checked against the one of the year before.
    yield* allCounts(kind, holders.of(kind)).slice(0, count).reverse();
    return;
  }
  const single = holders.of(kind).filter(({ branch }) => !countsByMonth(branch.slug, kind));
  const taken = new Set<string>();
  for (let made = 0; made < count; made += 1) {
    const holder = holders.one(kind, chance);
    const counted = monthlyCount(kind, holder, taken, chance);
    if (counted) yield counted;
    else if (!countsByMonth(holder.branch.slug, kind)) yield singleOccasion(kind, holder, chance);
    else yield singleOccasion(kind, chance.one(single), chance);
  }
}

/** How often an event is also one of another kind, has joint holders, or belongs to something larger. */
const parts = { also: 0.08, joint: 0.06, themed: 0.4, campaign: 0.05, timed: 0.2 };

class RecordMaker {
  readonly #sources: Sources;
  readonly #seed: string;
  readonly #office: Office;
  readonly #checks: CrossChecks;
  readonly #meetings = new Meetings();
  readonly #jointDays = new JointDays();
  readonly #withCampaign: ReadonlySet<string>;
  readonly #begins: ReadonlySet<string>;

  constructor(sources: Sources, seed: string) {
    const { corpus } = sources;
    this.#sources = sources;
    this.#seed = seed;
    this.#office = officeOf(corpus, sources.phrases, new Chance(`${seed} office`));
    this.#checks = new CrossChecks(corpus);
    this.#withCampaign = kindsAskedFor('campaign', corpus.catalogue);
    this.#begins = kindsThatBegin(corpus.catalogue);
  }

  record(kind: Kind, occasion: Occasion, number: number): GeneratedFile {
    const chance = new Chance(`${this.#seed} ${kind.id} ${number}`);
    const { phrases, links } = this.#sources;
    const draft = this.#draft(kind, occasion, chance);
    const file = recordFile(occasion, `${kind.id}-${number}`);
    const written = frontmatter(draft, this.#office, phrases, chance);
    const data = this.#checks.settled(written, file, kind);
    if (data['state'] !== voided) {
      const id = file.replace(/^records\/|\.mdx$/g, '');
      const { branch } = occasion.holder;
      links.add(kind.id, { id, branch: branch.slug, from: firstDay(occasion.when) });
    }
    return { file, text: recordText(data, draft, phrases, chance) };
  }

  #draft(kind: Kind, occasion: Occasion, chance: Chance): Draft {
    const { catalogue } = this.#sources.corpus;
    const { when } = occasion;
    const kinds: [Kind, ...Kind[]] = [kind, ...this.#also(kind, occasion, chance)];
    const values = valuesOf(kinds, occasion, this.#sources, chance);
    const partners = this.#partners(kinds, occasion, chance);
    const needed = kinds.some(({ id }) => this.#withCampaign.has(id));
    return {
      kinds,
      occasion,
      values,
      partners,
      themes: chance.happens(parts.themed) ? begun(catalogue.themes, when, chance) : [],
      campaign:
        needed || (when.form === 'event' && chance.happens(parts.campaign))
          ? begun(catalogue.campaigns, when, chance)[0]
          : undefined,
      time: this.#time(kinds, occasion, partners, chance),
    };
  }

  /** Another kind that the same gathering was: one of the common, where nobody counts it by the month. */
  #also(kind: Kind, { holder, when }: Occasion, chance: Chance): Kind[] {
    if (when.form !== 'event' || !chance.happens(parts.also)) return [];
    const others = [...this.#sources.corpus.catalogue.kinds.values()].filter(
      (other) =>
        other.common &&
        other !== kind &&
        other.when === kind.when &&
        other.keptBy === 'branches' &&
        !mustLink(other) &&
        !this.#begins.has(other.id) &&
        (other.since === undefined || other.since <= when.date) &&
        !countsByMonth(holder.branch.slug, other),
    );
    return others.length > 0 ? [chance.one(others)] : [];
  }

  #partners(kinds: readonly Kind[], { holder, when }: Occasion, chance: Chance): string[] {
    const isJoint = kinds.every(({ id, keptBy }) => keptBy === 'branches' && !this.#begins.has(id));
    if (when.form !== 'event' || !isJoint || !chance.happens(parts.joint)) return [];
    const others = this.#sources.holders
      .others(holder.branch.slug, when.date, when.date)
      .filter((slug) => !kinds.some((kind) => countsByMonth(slug, kind)))
      .filter((slug) => !this.#jointDays.hasOwn(slug, kinds, when.date));
    return chance.some(others, chance.whole(1, 2));
  }

  #time(
    kinds: readonly Kind[],
    { holder, when }: Occasion,
    partners: readonly string[],
    chance: Chance,
  ) {
    if (when.form !== 'event') return undefined;
    const { slug } = holder.branch;
    const isTold = chance.happens(parts.timed);
    const isJoint = partners.length > 0 || this.#jointDays.isNamed(slug, kinds, when.date);
    this.#jointDays.add(slug, partners, kinds, when.date);
    if (!isTold && !isJoint) return undefined;
    return this.#meetings.book([slug, ...partners], when.date, chance);
  }
}

/** Whether a record of a kind leads to another record, of which there may be none yet. */
function mustLink({ fields }: Kind): boolean {
  return Object.values(fields).some(({ type, required }) => type === 'record' && required);
}

/** A theme or campaign that had begun, and had not ended. */
function begun(known: ReadonlyMap<string, Theme>, when: When, chance: Chance): string[] {
  const day = firstDay(when);
  const open = [...known.values()].filter(
    ({ from, to }) => from <= day && (to === undefined || treeDay(when) <= to),
  );
  return open.length > 0 ? [chance.one(open).label] : [];
}

function officeOf(corpus: Corpus, phrases: Phrases, chance: Chance): Office {
  const returns = new Map(
    [...corpus.branches.values()].map((branch) => [
      branch.slug,
      [...branch.returns].sort((a, b) => textOrder(a.on, b.on)),
    ]),
  );
  return {
    seat: officeSeat(corpus) ?? phrases.say('section', chance),
    returnedOn: (branch, day) =>
      returns.get(branch)?.find(({ period, through }) => period.from <= day && day <= through)?.on,
    asOf: corpus.site.asOf,
  };
}
