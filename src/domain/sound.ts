import type { Placed } from './catalogue/catalogue.ts';
import { partsOf } from './catalogue/metric-kinds.ts';
import type { Definition, Metric } from './catalogue/metric.ts';
import { withParts, type Corpus } from './corpus.ts';

/**
 * The content without anything that refers to something missing: a metric that asks for an unknown kind or
 * metric, or for one that does so itself; the commitments and rules that are measured by such a metric; the headlines
 * that name one. The rest can be computed and printed without further checks. It is the corpus itself where
 * no reference is broken. What is left out is reported by the checks, or was reported when it could not be
 * read.
 */
export function soundCorpus(corpus: Corpus): Corpus {
  const metrics = soundMetrics(corpus);
  const measures = ({ metric }: { readonly metric: string }) =>
    metrics.has(metric) || corpus.measures.has(metric);
  const isSound =
    metrics.size === corpus.catalogue.metrics.size &&
    [...corpus.commitments.values()].every(measures) &&
    [...corpus.catalogue.rules.values()].every(({ versions }) => versions.every(measures)) &&
    corpus.site.headline.every((id) => metrics.has(id));
  if (isSound) return corpus;
  const plans = [...corpus.plans.values()].map(
    (plan) => [plan.id, { ...plan, commitments: plan.commitments.filter(measures) }] as const,
  );
  const reports = [...corpus.reports.values()].map(
    (report) =>
      [report.id, { ...report, commitments: report.commitments.filter(measures) }] as const,
  );
  const rules = [...corpus.catalogue.rules].filter(([, { versions }]) => versions.every(measures));
  return withParts(corpus, {
    site: { ...corpus.site, headline: corpus.site.headline.filter((id) => metrics.has(id)) },
    catalogue: { ...corpus.catalogue, metrics, rules: new Map(rules) },
    plans: new Map(plans),
    reports: new Map(reports),
  });
}

/** Leaves out what leads nowhere until nothing does: what asked for it leads nowhere then. */
function soundMetrics({ catalogue }: Corpus): ReadonlyMap<string, Metric & Placed> {
  let metrics = catalogue.metrics;
  const leads = (definition: Definition): boolean =>
    definition.of === 'things' && definition.from.of === 'records'
      ? definition.from.complete
      : partsOf(definition).every(([id]) => metrics.has(id));
  for (;;) {
    const sound = [...metrics].filter(([, { versions }]) =>
      versions.every(({ definition }) => leads(definition)),
    );
    if (sound.length === metrics.size) return metrics;
    metrics = new Map(sound);
  }
}
