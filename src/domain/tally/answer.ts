import type { Metric, MetricVersion } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { nobody } from './reporting.ts';
import type { Findings, Gap, KnownTally, MissingTally, Question } from './tally.ts';

/** Puts tallies together from what an evaluation finds. */
export class Answer {
  readonly corpus: Corpus;
  readonly question: Question;
  readonly metric: Metric;
  readonly version: MetricVersion;

  constructor(corpus: Corpus, question: Question, metric: Metric, version: MetricVersion) {
    this.corpus = corpus;
    this.question = question;
    this.metric = metric;
    this.version = version;
  }

  /** A tally without a value. */
  missing(gap: Gap, found: Partial<Findings> = {}): MissingTally {
    return { ...this.#findings(found), value: null, gap };
  }

  /** A tally with its value. */
  known(value: number, found: Partial<Findings>): KnownTally {
    return { ...this.#findings(found), value };
  }

  /** A figure of a period that is not over reaches as far as is known. */
  #findings(found: Partial<Findings>): Findings {
    const { question, metric, version } = this;
    const contributions = found.contributions ?? [];
    const records =
      found.records ??
      contributions.flatMap(({ origin }) => (origin.of === 'record' ? [origin.id] : []));
    const ids = [...new Set(records)].sort();
    const { through, throughPart, ...rest } = found;
    const reach = this.#reach({
      ...(through ? { through } : {}),
      ...(throughPart ? { throughPart } : {}),
    });
    return {
      question,
      metric,
      version,
      gapRecords: [],
      leftOut: [],
      keptSince: [],
      parts: [],
      reporting: nobody,
      ...rest,
      contributions,
      records: ids,
      linked: (found.linked ?? []).filter((id) => !ids.includes(id)),
      unchecked: ids.filter((id) => this.corpus.records.get(id)?.state === '待核').length,
      ...reach,
    };
  }

  #reach({ through, throughPart }: Partial<Findings>): Pick<Findings, 'through' | 'throughPart'> {
    const { period, until } = this.question;
    const known = until < period.to ? until : undefined;
    if (through === undefined) return known === undefined ? {} : { through: known };
    if (known !== undefined && known <= through) return { through: known };
    return { through, ...(throughPart ? { throughPart } : {}) };
  }
}
