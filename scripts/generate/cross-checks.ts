import type { Kind } from '../../src/domain/catalogue/kind.ts';
import { corpusFrom, type Corpus } from '../../src/domain/corpus.ts';
import { readRecord } from '../../src/domain/read-record.ts';
import type { WorkRecord } from '../../src/domain/record.ts';
import { figureFor } from '../../src/domain/tally/figure.ts';
import { checkedMetrics, kindsBehind } from './catalogue-needs.ts';
import type { Data } from './folder.ts';
import { roundHalfUp } from '../../src/domain/percent.ts';

/**
 * Keeps the figures that are handed over in agreement with what the catalogue checks them against: the sum
 * of what the branches counted, or the growth of a total. Only the records that such a check asks for are
 * remembered, and the project's own evaluator answers it.
 */
export class CrossChecks {
  readonly #corpus: Corpus;
  readonly #asked: ReadonlySet<string>;
  readonly #records = new Map<string, WorkRecord>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const { kinds, metrics } = corpus.catalogue;
    this.#asked = new Set(
      [...kinds.values()]
        .flatMap((kind) => checkedMetrics(kind, corpus.catalogue))
        .flatMap(({ crossCheck }) =>
          kindsBehind(metrics.get(crossCheck?.metric ?? ''), corpus.catalogue),
        ),
    );
  }

  /** The data of a record, with the figures that are checked set right; noted where others ask for it. */
  settled(data: Data, file: string, kind: Kind): Data {
    const checked = kind.nature === 'provided' ? checkedMetrics(kind, this.#corpus.catalogue) : [];
    if (checked.length === 0 && !this.#asked.has(kind.id)) return data;
    let settled = data;
    for (const metric of checked) {
      const record = this.#read(settled, file);
      const { definition } = metric.versions[metric.versions.length - 1] ?? metric.versions[0];
      if (!record || definition.of !== 'things' || definition.take.do !== 'latest') continue;
      const value = this.#answer(record, metric.id);
      if (value !== undefined) settled = { ...settled, [definition.take.field]: value };
    }
    if (this.#asked.has(kind.id)) this.#note(this.#read(settled, file));
    return settled;
  }

  #read(data: Data, file: string): WorkRecord | undefined {
    const { catalogue } = this.#corpus;
    return readRecord(data, file, { catalogue, digest: '' }).record;
  }

  #note(record: WorkRecord | undefined): void {
    if (record) this.#records.set(record.id, record);
  }

  /** What a metric that counts the record ought to be; `undefined` where it is right or not checked. */
  #answer(record: WorkRecord, metric: string): number | undefined {
    const { when, id } = record;
    if (when.form !== 'period') return undefined;
    const corpus = corpusFrom({
      ...this.#corpus,
      records: new Map([...this.#records, [id, record]]),
    });
    const { site } = corpus;
    const question = { metric, period: when.period, branch: site.root, until: site.asOf };
    const { tally, crossCheck } = figureFor(corpus, question);
    const isCounted = tally.records.includes(id) && crossCheck?.agrees === false;
    return isCounted && crossCheck.value !== null ? roundHalfUp(crossCheck.value, 1) : undefined;
  }
}
