import type { Corpus } from '../../domain/corpus.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Period } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { pairsOf, type ReportPair } from '../../domain/report-pairs.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { childMetrics } from '../branch/child-tables.ts';
import { branchHalves, halves } from '../../domain/half-years.ts';
import { indicatorsOf, seriesPages } from '../../domain/series.ts';
import { distinctFigures } from '../../domain/tally/readiness.ts';
import { textOfFile, type Texts } from '../texts.ts';
import { reportText, type TextView } from '../report/text/text-view.ts';

/** One address of a dynamic page, as Astro's `getStaticPaths` wants it. */
interface Route<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** A report: its page, and what stands below it once. */
export function reportRoutes(corpus: Corpus): Route<{ id: string }, { report: Report }>[] {
  return [...corpus.reports.values()].map((report) => ({
    params: { id: report.id },
    props: { report },
  }));
}

/** A figure of a report, by its key. */
export function figureRoutes(
  corpus: Corpus,
): Route<{ id: string; key: string }, { report: Report; figure: Figure }>[] {
  return [...corpus.reports.values()].flatMap((report) =>
    distinctFigures(corpus, report).map((figure) => ({
      params: { id: report.id, key: figure.key },
      props: { report, figure },
    })),
  );
}

/** A chart, table or list of records in a report, by its number. */
export function blockRoutes(
  corpus: Corpus,
  texts: Texts,
): Route<{ id: string; number: string }, { report: Report; block: TextView['blocks'][number] }>[] {
  return [...corpus.reports.values()].flatMap((report) =>
    reportText(corpus, report, textOfFile(texts, report.file)).blocks.map((block, at) => ({
      params: { id: report.id, number: String(at + 1) },
      props: { report, block },
    })),
  );
}

/** A report beside an earlier one. */
export function comparisonRoutes(
  corpus: Corpus,
): Route<{ id: string; earlier: string }, { pair: ReportPair }>[] {
  return [...corpus.reports.values()]
    .flatMap((report) => pairsOf(corpus, report))
    .map((pair) => ({
      params: { id: pair.report.id, earlier: pair.earlier.id },
      props: { pair },
    }));
}

/** The numbers of a page of provided figures, metric by metric. */
export function seriesRoutes(
  corpus: Corpus,
): Route<{ series: string; metric: string }, { metric: Metric }>[] {
  return seriesPages(corpus).flatMap(({ id, kinds }) =>
    kinds
      .flatMap((kind) => indicatorsOf(corpus, kind))
      .flatMap(({ metrics }) => metrics)
      .map(({ metric }) => ({ params: { series: id, metric: metric.id }, props: { metric } })),
  );
}

/** A metric's value of a half-year. */
export function metricValueRoutes(
  corpus: Corpus,
): Route<{ id: string; period: string }, { metric: Metric; period: Period }>[] {
  return [...corpus.catalogue.metrics.values()].flatMap((metric) =>
    halves(corpus).map((period) => ({
      params: { id: metric.id, period: period.id.toLowerCase() },
      props: { metric, period },
    })),
  );
}

/** A branch, by its slug. */
export function branchRoutes(corpus: Corpus): Route<{ slug: string }, { branch: Branch }>[] {
  return [...corpus.branches.values()].map((branch) => ({
    params: { slug: branch.slug },
    props: { branch },
  }));
}

/** A branch's half-years. */
export function branchPeriodRoutes(
  corpus: Corpus,
): Route<{ slug: string; period: string }, { branch: Branch; period: Period }>[] {
  return [...corpus.branches.values()].flatMap((branch) =>
    branchHalves(corpus, branch).map((period) => ({
      params: { slug: branch.slug, period: period.id.toLowerCase() },
      props: { branch, period },
    })),
  );
}

/** The half-years of organisations to which branches below have contributed. */
export function branchBelowRoutes(corpus: Corpus): ReturnType<typeof branchPeriodRoutes> {
  return branchPeriodRoutes(corpus).filter(
    ({ props: { branch, period } }) => childMetrics(corpus, branch, period).length > 0,
  );
}
