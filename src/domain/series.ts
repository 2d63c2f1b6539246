import type { Condition } from './catalogue/condition.ts';
import type { Kind } from './catalogue/kind.ts';
import type { Metric } from './catalogue/metric.ts';
import type { Corpus } from './corpus.ts';

/** A page of figures that other offices hand over: the kinds that name it. */
export interface SeriesPage {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
}

/** What one sheet tells of, with the metrics that take its numbers: of one indicator its value and its growth. */
export interface Indicator {
  /** Its anchor on the page. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly metrics: readonly [ProvidedMetric, ...ProvidedMetric[]];
}

/** A metric that takes one field of a kind's sheets. */
export interface ProvidedMetric {
  readonly metric: Metric;
  readonly field: string;
}

/** The pages of provided figures, in the order of the catalogue. */
export function seriesPages(corpus: Corpus): readonly SeriesPage[] {
  const pages = Map.groupBy(
    [...corpus.catalogue.kinds.values()].filter(({ page }) => page !== undefined),
    ({ page }) => page as string,
  );
  return [...pages].map(([id, kinds]) => ({
    id,
    title: [...new Set(kinds.map(({ group }) => group))].join(' '),
    kinds,
  }));
}

/** The page that tells how a metric's figures went; `undefined` for most. */
export function seriesPageOf(corpus: Corpus, metric: Metric): SeriesPage | undefined {
  return seriesPages(corpus).find(({ kinds }) =>
    kinds.some((kind) => sheetOf(metric, kind) !== undefined),
  );
}

/** The anchor of a metric's indicator on its page. */
export function anchorOf(corpus: Corpus, { kinds }: SeriesPage, metric: Metric): string {
  const indicators = kinds.flatMap((kind) => indicatorsOf(corpus, kind));
  const own = indicators.find(({ metrics }) => metrics.some((one) => one.metric === metric));
  return own?.id ?? metric.id;
}

/** The indicators of a kind's sheets that metrics ask for, in the order of the metrics. */
export function indicatorsOf(corpus: Corpus, kind: Kind): Indicator[] {
  const found = [...corpus.catalogue.metrics.values()].flatMap((metric) => {
    const sheet = sheetOf(metric, kind);
    return sheet ? [{ metric, ...sheet }] : [];
  });
  return [...Map.groupBy(found, ({ name }) => name)].flatMap(([name, metrics]): Indicator[] => {
    const [first, ...others] = metrics;
    if (!first) return [];
    return [{ id: first.metric.id, name, kind, metrics: [first, ...others] }];
  });
}

/** Which of a kind's sheets a metric reads, and which field; `undefined` where it reads none of them. */
function sheetOf(metric: Metric, kind: Kind): { name: string; field: string } | undefined {
  if (metric.nature !== 'provided') return undefined;
  const definition = metric.versions.at(-1)?.definition;
  if (definition?.of !== 'things' || definition.from.of !== 'records') return undefined;
  const source = definition.from.kinds.find(({ kind: id }) => id === kind.id);
  if (!source || definition.take.do !== 'latest') return undefined;
  const named = literals([...source.where, ...definition.where], kind.key);
  return { name: named.join(' ') || kind.label, field: definition.take.field };
}

/** The words by which a condition picks one of several sheets of a period. */
function literals(condition: Condition, fields: readonly string[]): string[] {
  return condition
    .filter(({ path }) => path.hop === undefined && fields.includes(path.field))
    .flatMap(({ tests }) => tests)
    .flatMap((test) => (test.op === 'is' ? test.any : []))
    .flatMap((operand) => ('literal' in operand ? [String(operand.literal)] : []));
}
