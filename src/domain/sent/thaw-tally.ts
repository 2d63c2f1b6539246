import type { Metric } from '../catalogue/metric.ts';
import type { IsoDate } from '../date.ts';
import { nothingWithheld, type Disclosure } from '../disclosure/disclosure.ts';
import { attendances, withheldReasons } from '../disclosure/disclosure.ts';
import { ownValue } from '../own.ts';
import { parsePeriod } from '../period.ts';
import { originNamed } from '../tally/origins.ts';
import type { Findings, Question, SentWords, Tally } from '../tally/tally.ts';
import type { SentEntry, SentTally } from './schema.ts';

/** The answers of a report that was sent, each made when it is first asked for, from its entry. */
export class ThawedTallies {
  readonly #entry: SentEntry;
  readonly #metricNamed: (name: string) => Metric | undefined;
  readonly #made = new Map<string, Tally | undefined>();

  constructor(entry: SentEntry, metricNamed: (name: string) => Metric | undefined) {
    this.#entry = entry;
    this.#metricNamed = metricNamed;
  }

  /** The answer with a key; `undefined` for one that is not there, or that says what cannot be. */
  get(key: string): Tally | undefined {
    if (this.#made.has(key)) return this.#made.get(key);
    // What leads back to itself has no answer, and must end.
    this.#made.set(key, undefined);
    const written = ownValue(this.#entry.tallies, key);
    const tally = written && this.#thaw(key, written);
    this.#made.set(key, tally);
    return tally;
  }

  #thaw(key: string, written: SentTally): Tally | undefined {
    const question = questionOf(key);
    const metric = question && this.#metricNamed(question.metric);
    const version = metric?.versions[written.version];
    if (!question || !metric || !version) return undefined;
    const findings: Findings = {
      question,
      metric,
      version,
      gapRecords: written.gapRecords,
      contributions: written.counted.map(({ name, amount, names }) => ({
        origin: originNamed(name),
        amount,
        ...(names ? { names } : {}),
      })),
      records: this.#recordsOf(written),
      linked: written.linked,
      leftOut: written.leftOut,
      keptSince: written.keptSince,
      unchecked: written.unchecked,
      reporting: {
        expected: ownValue(this.#entry.groups, written.expected ?? '') ?? [],
        missing: written.missing,
      },
      parts: this.#all(written.parts),
      ...reachOf(written),
      ...(written.met ? { met: this.#all(written.met) } : {}),
      ...(written.undecided ? { undecided: this.#all(written.undecided) } : {}),
      sent: wordsOf(written, this.#entry.on),
    };
    const { value, gap } = written;
    return value === undefined
      ? { ...findings, value: null, gap: gap ?? 'not-sent' }
      : { ...findings, value };
  }

  #all(keys: readonly string[]): Tally[] {
    return keys.flatMap((key) => this.get(key) ?? []);
  }

  #recordsOf({ records, counted, parts }: SentTally): readonly string[] {
    if (records) return records;
    const own = counted.map(({ name }) => originNamed(name));
    const ids = own.flatMap((origin) => (origin.of === 'record' ? [origin.id] : []));
    const below = this.#all(parts).flatMap((part) => part.records);
    return [...new Set([...ids, ...below])].sort();
  }
}

/** The question of a key: what stands behind its four parts only says how it was asked. */
export function questionOf(key: string): Question | undefined {
  const [metric, written, branch, until] = key.split(' ');
  const period = written === undefined ? undefined : parsePeriod(written);
  return metric !== undefined && period && branch !== undefined && until !== undefined
    ? { metric, period, branch, until }
    : undefined;
}

function reachOf({ through, throughPart, numerator, denominator, basis }: SentTally) {
  return {
    ...(through === undefined ? {} : { through }),
    ...(throughPart ? { throughPart: true as const } : {}),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(basis === undefined ? {} : { basis }),
  };
}

function wordsOf(written: SentTally, on: IsoDate): SentWords {
  const { exact, fraction, said, withheld, attendance } = written;
  return {
    on,
    exact,
    fraction,
    said: new Map(Object.entries(said).map(([as, [text = '', ...notes]]) => [as, { text, notes }])),
    disclosure: disclosureOf(written.told),
    withheld: withheld
      ? {
          records: new Set(withheld.records),
          sum: withheld.sum ?? false,
          another: withheld.another ?? false,
          beside: withheld.beside ?? false,
        }
      : nothingWithheld,
    attendance: new Map(Object.entries(attendance)),
  };
}

function disclosureOf(told: SentTally['told']): Disclosure {
  if (told === undefined) return { tell: 'exact' };
  const word = attendances.find((each) => each === told);
  if (word) return { tell: 'word', word };
  const reason = withheldReasons.find((each) => each === told);
  return reason ? { tell: 'withheld', reason } : { tell: 'exact' };
}
