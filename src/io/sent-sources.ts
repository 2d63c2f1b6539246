import { kindsOf, partsOf } from '../domain/catalogue/metric-kinds.ts';
import type { Corpus } from '../domain/corpus.ts';
import { textOrder } from '../domain/order.ts';
import { overlaps, type Period } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { Tally } from '../domain/tally/tally.ts';
import type { ReadFiles } from './read-files.ts';
import { baseName } from './layout.ts';
import { textLines } from './text-lines.ts';

/** The answers of a report, and the records that explain what was not done. */
interface AskedWhenSent {
  readonly asked: readonly Tally[];
  readonly explained: readonly string[];
}

/**
 * What answers were made by, as it is written in the content: the metrics with those that they are made of, the kinds
 * that these count, themes and calendars, sets of seats, the plans of the report's time and the branches as
 * organisations, without their returns.
 */
export function sourcesOf(
  corpus: Corpus,
  files: Pick<ReadFiles, 'of'>,
  { asked, explained }: AskedWhenSent,
  period: Period,
): object {
  const metrics = metricsOf(corpus, asked);
  const counted = asked.flatMap(({ records: ids, linked }) => [...ids, ...linked]);
  const records = new Set([...counted, ...explained]);
  const kinds = new Set([
    ...metrics.flatMap((id) => {
      const metric = corpus.catalogue.metrics.get(id);
      return metric ? kindsOf(corpus.catalogue, metric).map((kind) => kind.id) : [];
    }),
    ...[...records].flatMap((id) => corpus.records.get(id)?.kinds ?? []),
  ]);
  return {
    kinds: [...kinds].sort().flatMap((id) => {
      const kind = corpus.catalogue.kinds.get(id);
      const raw = kind && entryAt(files, 'kinds', kind.file, kind.path[0]);
      return raw === undefined ? [] : [{ ...raw, group: kind?.group }];
    }),
    metrics: metrics.flatMap((id) => {
      const metric = corpus.catalogue.metrics.get(id);
      return (metric && entryAt(files, 'metrics', metric.file, metric.path[0])) ?? [];
    }),
    themes: files.of('themes')[0]?.data ?? {},
    calendar: byName(files, 'calendar'),
    seats: corpus.site.seats,
    plans: byName(files, 'plan', (id) => {
      const plan = corpus.plans.get(id);
      return plan !== undefined && overlaps(plan.period, period);
    }),
    reports: byName(files, 'report', (id) => {
      const commitments = corpus.reports.get(id)?.commitments ?? [];
      return commitments.some((one) => overlaps(one.period, period));
    }),
    branches: byName(files, 'branch', (slug) => corpus.branches.has(slug)),
  };
}

/** What a report promises, as it is written. */
export function sentPromises(files: Pick<ReadFiles, 'of'>, { file }: Report): unknown[] {
  const data = files.of('report').find((one) => one.file === file)?.data;
  const written: unknown = isWritten(data) ? data['commitments'] : undefined;
  return Array.isArray(written) ? written : [];
}

/** The words of a report as they are sent: a digest for each line, by which a change is found later. */
export function sentText({ sources }: Pick<ReadFiles, 'sources'>, { file }: Report): string[] {
  const source = sources.get(file);
  return source ? textLines(source.body).map(({ digest }) => digest) : [];
}

/** The metrics of answers, and all that these are made of or checked against. */
function metricsOf({ catalogue }: Corpus, asked: readonly Tally[]): readonly string[] {
  const found = new Set<string>();
  const add = (id: string): void => {
    const metric = catalogue.metrics.get(id);
    if (found.has(id) || !metric) return;
    found.add(id);
    for (const { definition } of metric.versions)
      partsOf(definition).forEach(([part]) => add(part));
    if (metric.crossCheck) add(metric.crossCheck.metric);
  };
  for (const { metric } of asked) add(metric.id);
  return [...found].sort();
}

type Written = Readonly<Record<string, unknown>>;

function entryAt(
  files: Pick<ReadFiles, 'of'>,
  role: 'kinds' | 'metrics',
  file: string,
  at: string | number | undefined,
): Written | undefined {
  const data = files.of(role).find((one) => one.file === file)?.data;
  const entry: unknown = Array.isArray(data) ? data[Number(at)] : undefined;
  return isWritten(entry) ? entry : undefined;
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of the files of one sort by their names, without returns, which answers have of themselves. */
function byName(
  files: Pick<ReadFiles, 'of'>,
  role: 'branch' | 'plan' | 'report' | 'calendar',
  isWanted: (name: string) => boolean = () => true,
): Record<string, Written> {
  const named = files.of(role).flatMap(({ file, data }) => {
    const name = baseName(file);
    if (!isWritten(data) || !isWanted(name)) return [];
    const kept = Object.entries(data).filter(([key]) => key !== 'returns');
    return [[name, Object.fromEntries(kept)] as const];
  });
  return Object.fromEntries(named.sort(([a], [b]) => textOrder(a, b)));
}
