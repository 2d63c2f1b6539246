import type { Metric, MetricVersion } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { measureOf } from '../measures.ts';
import { Kept } from '../kept.ts';
import { tally } from '../tally/evaluate.ts';
import { originName } from '../tally/origins.ts';
import { plainKey, towardsOf } from '../tally/question-key.ts';
import { talliesOfThings } from '../tally/tallies-of-things.ts';
import type { Tally } from '../tally/tally.ts';
import { recordDrift, type RecordDrift } from './drift-records.ts';
import type { SentEntry } from './schema.ts';
import { corpusFor } from './sent-corpus.ts';

/** How an answer that a report was sent with differs from the one that the ledger gives now to the same question. */
export interface Drift {
  /** The key of the question. */
  readonly key: string;
  readonly sent: Tally;
  /** `undefined` where nothing declares its metric any more, so that it cannot be asked again. */
  readonly now: Tally | undefined;
  /** Whether the number is another one; otherwise it rests on other records, or on other reports of branches. */
  readonly isOther: boolean;
  readonly records: readonly RecordDrift[];
  /** Counted things that are no records (branches, seats, verdicts), by their names, where they differ. */
  readonly things: readonly string[];
  /** The metrics, of those that it is made of, whose definition has changed. */
  readonly definitions: readonly string[];
  /** The metrics, of those that it is made of, that are called or measured otherwise now. */
  readonly renamed: readonly Renamed[];
  /** The branches that have reported since, and those that are waited for now. */
  readonly reported: readonly string[];
  readonly awaited: readonly string[];
}

/** A metric of which the same is asked under another label, or in another unit. */
export interface Renamed {
  readonly metric: string;
  readonly before: Named;
  readonly after: Named;
}

type Named = Pick<Metric, 'label' | 'unit'>;

/**
 * The answers of a report that was sent which differ now, in the order of its text, then by their questions; none of
 * one that was not sent. The same question is asked, up to the same day, of the whole ledger as it is.
 */
export function driftOf(corpus: Corpus, id: string): readonly Drift[] {
  const sent = corpus.sent.get(id);
  const then = corpusFor(corpus, { id });
  if (!sent || then === corpus) return [];
  return keptDrift.get(corpus, id, () =>
    keysOf(sent.last).flatMap((key) => driftAt(corpus, then, key, sent.last.on) ?? []),
  );
}

const keptDrift = new Kept<Corpus, string, readonly Drift[]>();

/** What was asked: the questions of the text's figures first. */
function keysOf({ figures, tallies }: SentEntry): readonly string[] {
  const asked = Object.keys(tallies).filter((key) => !isPart(key));
  return [...new Set([...figures.map(({ question }) => question), ...asked])];
}

/** Whether an answer is only what another is made of, and was not asked for itself. */
export function isPart(key: string): boolean {
  return / part(?: \d+)?$/.test(key);
}

function driftAt(corpus: Corpus, then: Corpus, key: string, on: string): Drift | undefined {
  const sent = then.fixed?.tally(key);
  if (!sent) return undefined;
  if (!measureOf(corpus, sent.question.metric)) return notAskedAgain(key, sent);
  const now = askedAgain(corpus, sent, key);
  const records = recordDrift({ then, now: corpus, on }, sent, now);
  const things = otherThings(sent, now);
  const definitions = changedDefinitions(sent, now);
  const renamed = renamedMetrics(sent, now);
  // Who is not asked any more has not reported.
  const reported = missingOnlyIn(sent, now).filter((slug) => now.reporting.expected.includes(slug));
  const awaited = missingOnlyIn(now, sent);
  const differs = [records, things, definitions, renamed, reported, awaited].some(
    (all) => all.length > 0,
  );
  // A number that was missing and is missing still is said otherwise, where nothing else has changed, by rules alone:
  // from when the ledger counts, which gap is told first.
  const isOther = sent.value === now.value ? sent.gap !== now.gap && differs : true;
  if (!isOther && !differs) return undefined;
  return { key, sent, now, isOther, records, things, definitions, renamed, reported, awaited };
}

/** Whose metric was taken out of the catalogue, or whose commitment out of its plan, is told as a number without another. */
function notAskedAgain(key: string, sent: Tally): Drift {
  return {
    key,
    sent,
    now: undefined,
    isOther: true,
    records: [],
    things: [],
    definitions: [],
    renamed: [],
    reported: [],
    awaited: [],
  };
}

/** The branches that one answer waits for and another does not. */
function missingOnlyIn(one: Tally, other: Tally): readonly string[] {
  const missing = new Set(other.reporting.missing);
  return one.reporting.missing.filter((slug) => !missing.has(slug));
}

/** The same question to the ledger as it is, in the same way: for the branch alone, by other definitions. */
function askedAgain(corpus: Corpus, { question }: Tally, key: string): Tally {
  const options = key.slice(plainKey(question).length);
  const versions = new Map<string, MetricVersion>();
  for (const [, id = '', day = ''] of options.matchAll(/([a-z0-9-]+)@([\d-]*)/g)) {
    const version = corpus.catalogue.metrics
      .get(id)
      ?.versions.find(({ validFrom }) => (validFrom ?? '') === day);
    if (version) versions.set(id, version);
  }
  const towards = towardsOf(options);
  return tally(corpus, question, { alone: / own\b/.test(options), versions, towards });
}

/** Things that are no records and that only one of two answers counts, or counts otherwise. */
function otherThings(sent: Tally, now: Tally): readonly string[] {
  const [before, after] = [thingsOf(sent), thingsOf(now)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

function thingsOf(tally: Tally): Map<string, string> {
  const all = talliesOfThings(tally).flatMap(({ contributions, question: { metric, period } }) =>
    contributions
      .filter(({ origin }) => origin.of !== 'record')
      .map(
        ({ origin, amount }) => [originName(origin), `${metric} ${period.id} ${amount}`] as const,
      ),
  );
  return new Map(all);
}

/** Ids of the metrics whose definition is another one now, the answer's own first. */
function changedDefinitions(sent: Tally, now: Tally): readonly string[] {
  const then = definitionsOf(sent);
  const changed = [...definitionsOf(now)].filter(([id, definition]) => {
    const before = then.get(id);
    return before !== undefined && before !== definition;
  });
  return changed.map(([id]) => id);
}

/** What two answers of the same metrics call these, where it is not the same. */
function renamedMetrics(sent: Tally, now: Tally): readonly Renamed[] {
  const then = metricsOf(sent);
  return [...metricsOf(now)].flatMap(([metric, after]) => {
    const before = then.get(metric);
    return before && (before.label !== after.label || before.unit !== after.unit)
      ? [{ metric, before, after }]
      : [];
  });
}

function metricsOf({ metric, parts }: Tally): Map<string, Named> {
  const { id, label, unit } = metric;
  return new Map([
    [id, { label, unit }] as const,
    ...parts.flatMap((part) => [...metricsOf(part)]),
  ]);
}

function definitionsOf({ metric, version, parts }: Tally): Map<string, string> {
  return new Map([
    [metric.id, JSON.stringify(version.definition)] as const,
    ...parts.flatMap((part) => [...definitionsOf(part)]),
  ]);
}
