import type { Attendance, Disclosure, WithheldRows } from '../disclosure/disclosure.ts';
import { textOrder } from '../order.ts';
import { originName } from '../tally/origins.ts';
import { plainKey } from '../tally/question-key.ts';
import type { Contribution, SentWords, Tally } from '../tally/tally.ts';

/** What is told of an answer; who fixes it knows the words. */
export type WordsToSend = Omit<SentWords, 'on'>;

/** An answer as the file of a report says it; what is usual is left out. */
export type WrittenTally = Readonly<Record<string, unknown>>;

/**
 * Gives each answer its place in the file of a report: those that were asked by their questions, those that others
 * are made of by the same with `part`, since they may have been asked in another way.
 */
export class FrozenTallies {
  readonly tallies = new Map<string, WrittenTally>();
  readonly #wordsOf: (tally: Tally) => WordsToSend;
  readonly #keys = new Map<Tally, string>();
  readonly #byContent = new Map<string, string>();
  readonly #groups = new Map<string, string>();

  constructor(asked: ReadonlyMap<string, Tally>, wordsOf: (tally: Tally) => WordsToSend) {
    this.#wordsOf = wordsOf;
    for (const [key, tally] of asked) this.#keys.set(tally, key);
    const inOrder = [...asked].sort(([a], [b]) => textOrder(a, b));
    for (const [key, tally] of inOrder) this.#add(key, tally);
  }

  /** The key of an answer that has been asked, or is a part of one. */
  keyOf(tally: Tally): string {
    const known = this.#keys.get(tally);
    if (known !== undefined) return known;
    const written = this.#written(tally);
    const content = contentOf(tally, written);
    const key = this.#byContent.get(content) ?? this.#freePart(plainKey(tally.question));
    this.#keys.set(tally, key);
    this.#byContent.set(content, key);
    this.tallies.set(key, written);
    return key;
  }

  /** The groups of branches that were waited for, by their names. */
  groups(): Record<string, readonly string[]> {
    const named = [...this.#groups].map(([list, name]) => [name, list.split(' ')] as const);
    return Object.fromEntries(named);
  }

  #add(key: string, tally: Tally): void {
    const written = this.#written(tally);
    this.tallies.set(key, written);
    const content = contentOf(tally, written);
    if (!this.#byContent.has(content)) this.#byContent.set(content, key);
  }

  #freePart(plain: string): string {
    for (let number = 1; ; number += 1) {
      const key = `${plain} part${number === 1 ? '' : ` ${number}`}`;
      if (!this.tallies.has(key)) return key;
    }
  }

  #written(tally: Tally): WrittenTally {
    const { metric, version, reporting, parts, met, undecided, basis } = tally;
    const words = this.#wordsOf(tally);
    const keys = (of: readonly Tally[]) => of.map((each) => this.keyOf(each));
    return given(
      {
        value: tally.value ?? undefined,
        gap: tally.gap,
        exact: words.exact,
        fraction: words.fraction,
        said: saidOf(words),
        told: toldOf(words.disclosure),
        withheld: withheldOf(words.withheld),
        attendance: attendanceOf(words.attendance),
        version: metric.versions.indexOf(version),
        counted: tally.contributions.map(writtenContribution),
        records: recordsOf(tally),
        linked: tally.linked,
        leftOut: tally.leftOut,
        gapRecords: tally.gapRecords,
        keptSince: tally.keptSince,
        unchecked: tally.unchecked,
        expected: this.#groupOf(reporting.expected),
        missing: reporting.missing,
        through: tally.through,
        throughPart: tally.throughPart,
        numerator: tally.numerator,
        denominator: tally.denominator,
        basis: basis?.id,
        parts: keys(parts),
        ...(met ? { met: keys(met) } : {}),
        ...(undecided ? { undecided: keys(undecided) } : {}),
      },
      ['met', 'undecided', 'value', 'numerator', 'denominator', 'records'],
    );
  }

  #groupOf(branches: readonly string[]): string | undefined {
    if (branches.length === 0) return undefined;
    const list = branches.join(' ');
    const name = this.#groups.get(list) ?? `g${this.#groups.size + 1}`;
    this.#groups.set(list, name);
    return name;
  }
}

/** What two answers to one question have in common where they are the same. */
function contentOf({ question }: Tally, written: WrittenTally): string {
  return `${plainKey(question)} ${JSON.stringify(written)}`;
}

/** What is not as it usually is: without what is absent, empty or 0, but for the keys to which that says something. */
function given(all: Readonly<Record<string, unknown>>, kept: readonly string[]): WrittenTally {
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => {
      if (value === undefined) return false;
      return kept.includes(key) || !(value === 0 || (Array.isArray(value) && value.length === 0));
    }),
  );
}

function writtenContribution({ origin, amount, names }: Contribution): unknown {
  const name = originName(origin);
  if (names !== undefined) return [name, amount, names];
  return amount === 1 ? name : [name, amount];
}

/** The records, where they are not those that it counted, or its parts did. */
function recordsOf({ records, contributions, parts }: Tally): readonly string[] | undefined {
  const own = contributions.flatMap(({ origin }) => (origin.of === 'record' ? [origin.id] : []));
  const all = new Set([...own, ...parts.flatMap((part) => part.records)]);
  const same = all.size === records.length && records.every((id) => all.has(id));
  return same ? undefined : records;
}

/** The words by wording, without the plain number with no note, which `exact` says. */
function saidOf({ said, exact }: WordsToSend): Record<string, readonly string[]> | undefined {
  const others = [...said]
    .filter(([as, { text, notes }]) => as !== '确数' || text !== exact || notes.length > 0)
    .sort(([a], [b]) => textOrder(a, b))
    .map(([as, { text, notes }]) => [as, [text, ...notes]] as const);
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

function toldOf(disclosure: Disclosure): string | undefined {
  if (disclosure.tell === 'exact') return undefined;
  return disclosure.tell === 'word' ? disclosure.word : disclosure.reason;
}

function withheldOf({ records, sum, another, beside }: WithheldRows) {
  if (records.size === 0 && !sum) return undefined;
  return {
    records: [...records].sort(),
    ...(sum ? { sum } : {}),
    ...(another ? { another } : {}),
    ...(beside ? { beside } : {}),
  };
}

function attendanceOf(words: ReadonlyMap<string, Attendance>) {
  return words.size > 0
    ? Object.fromEntries([...words].sort(([a], [b]) => textOrder(a, b)))
    : undefined;
}
