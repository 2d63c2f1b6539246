import { corpusFrom, type Corpus } from '../corpus.ts';
import type { WithheldBranches } from '../disclosure/disclosure.ts';
import { measureOf } from '../measures.ts';
import { Kept } from '../kept.ts';
import { ownValue } from '../own.ts';
import type { WorkRecord, When } from '../record.ts';
import type { Report } from '../report.ts';
import type { RecordNow } from './answers.ts';
import { isBack } from './in-force.ts';
import type { SentRecord } from './schema.ts';
import { recordWithDigest, redatedRecord } from './same-record.ts';
import type { SentReport } from './sent-report.ts';
import { ThawedTallies } from './thaw-tally.ts';

/**
 * The content that a report tells of: of one that was sent, what it was sent with, in which nothing is computed any
 * more; of any other, the content as it is. Whoever prints something of a report takes it from here.
 */
export function corpusFor(corpus: Corpus, { id }: Pick<Report, 'id'>): Corpus {
  const sent = corpus.sent.get(id);
  if (!sent || corpus.fixed || isOpenAgain(corpus, sent, id)) return corpus;
  return keptCorpora.get(corpus, id, () => sentCorpus(corpus, sent, id));
}

function isOpenAgain({ reports }: Corpus, sent: SentReport, id: string): boolean {
  const report = reports.get(id);
  return report !== undefined && isBack(report, sent);
}

const keptCorpora = new Kept<Corpus, string, Corpus>();

/** What the pages of a sent report are printed from. What it does not have is looked up in the content as it is. */
function sentCorpus(corpus: Corpus, { last, sources }: SentReport, id: string): Corpus {
  const { head } = last;
  const { catalogue } = sources;
  const report = corpus.reports.get(id);
  const thawed = corpusFrom({
    site: {
      ...corpus.site,
      asOf: head.asOf,
      seats: { ...corpus.site.seats, ...last.sources.seats },
    },
    catalogue: {
      ...corpus.catalogue,
      kinds: over(corpus.catalogue.kinds, catalogue.kinds),
      kindsByLabel: over(corpus.catalogue.kindsByLabel, catalogue.kindsByLabel),
      metrics: over(corpus.catalogue.metrics, catalogue.metrics),
      themes: over(corpus.catalogue.themes, catalogue.themes),
      campaigns: over(corpus.catalogue.campaigns, catalogue.campaigns),
      calendar: over(corpus.catalogue.calendar, catalogue.calendar),
    },
    branches: over(corpus.branches, sources.branches),
    plans: over(corpus.plans, sources.plans),
    records: new Map(
      Object.entries(last.records).map(([name, record]) => [name, recordFrom(name, record)]),
    ),
    reports: over(
      over(corpus.reports, promisedThen(corpus, sources.reports)),
      report ? new Map([[id, sentHead(report, head)]]) : new Map<string, Report>(),
    ),
    guides: corpus.guides,
    forms: corpus.forms,
    // What the others had promised then is in this report's own file, whatever they were sent with since.
    sent: new Map([...corpus.sent].filter(([other]) => !sources.reports.has(other))),
  });
  const tallies = new ThawedTallies(last, (name) => measureOf(thawed, name));
  return {
    ...thawed,
    sent: corpus.sent,
    fixed: {
      tally: (key) => tallies.get(key),
      withheld: (key) => branchesOf(last.withheld, key),
      recordNow: (name) => recordNow(corpus, thawed, name),
    },
  };
}

/** The report with the head that was sent, by which its questions are asked. */
function sentHead(
  report: Report,
  { title, period, branch, cutoff }: SentReport['last']['head'],
): Report {
  return { ...report, title, period, branch, cutoff };
}

/** The other reports with what they had promised then; of their texts nothing is asked here. */
function promisedThen(
  { reports }: Corpus,
  then: ReadonlyMap<string, Report>,
): ReadonlyMap<string, Report> {
  const all = [...then].map(([id, sent]): [string, Report] => {
    const { commitments } = sent;
    return [id, { ...(reports.get(id) ?? sent), commitments }];
  });
  return new Map(all);
}

function branchesOf(withheld: SentReport['last']['withheld'], key: string): WithheldBranches {
  const { small = [], own = [], sums = [] } = ownValue(withheld, key) ?? {};
  return { small: new Set(small), own: new Set(own), sums: new Set(sums) };
}

function recordNow(now: Corpus, then: Corpus, id: string): RecordNow | undefined {
  if (now.records.has(id)) return { id };
  const record = then.records.get(id);
  if (!record) return undefined;
  const moved = recordWithDigest(now, record.digest);
  if (moved) return { id: moved.id };
  const redated = redatedRecord(now, then, record);
  return redated && { id: redated.id, when: redated.when };
}

function over<K, V>(below: ReadonlyMap<K, V>, above: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return new Map([...below, ...above]);
}

/** A record as it was known when the report was sent, without what is not told of it. */
function recordFrom(id: string, written: SentRecord): WorkRecord {
  const { branch, kinds, title, state, checkedBy, recorded, evidence, values, digest } = written;
  const [main = '', ...also] = kinds;
  return {
    id,
    file: `records/${id}.mdx`,
    branch,
    kinds: [main, ...also],
    when: whenOf(written),
    values,
    digest,
    title,
    time: undefined,
    with: written.with.map((one) => ({ ...one, present: undefined })),
    themes: [],
    campaign: undefined,
    for: written.for,
    source: undefined,
    evidence,
    state,
    reason: undefined,
    checkedBy,
    recorded,
    audience: undefined,
    correction: [],
  };
}

function whenOf({ date, period, times, through, from, to }: SentRecord): When {
  if (date !== undefined) return { form: 'event', date };
  if (period !== undefined) return { form: 'period', period, times, through };
  return { form: 'span', from: from ?? '', to };
}
