import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { kindLinked, metricAsking } from '../../src/domain/catalogue/kind-labels.ts';
import { kindSchema, type WrittenKind } from '../../src/domain/catalogue/kind.ts';
import { metricSchema } from '../../src/domain/catalogue/metric-schema.ts';
import type { Metric } from '../../src/domain/catalogue/metric.ts';
import { period } from '../../src/domain/period.ts';
import { read } from '../../src/domain/schema.ts';
import type {
  Comparison,
  Contribution,
  Figure,
  Findings,
  KnownTally,
  MissingTally,
  Tally,
} from '../../src/domain/tally/tally.ts';

/** A metric as the catalogue of these kinds reads it; a test names only what it is about. */
export function metric(
  written: Record<string, unknown> = {},
  kinds: readonly WrittenKind[] = [],
): Metric {
  const ways = ['from', 'ratio', 'quotient', 'progress', 'plus', 'over', 'each'];
  const asked = ways.some((part) => part in written);
  const { value, issues } = read(
    metricSchema,
    {
      id: 'talks',
      label: '宣讲报告',
      unit: '场次',
      nature: 'flow',
      ...(asked ? {} : { from: ['宣讲'], take: 'count' }),
      ...written,
    },
    'metrics.yaml',
  );
  if (!value) throw new Error(JSON.stringify(issues));
  return metricAsking({ ...value, file: 'metrics.yaml', path: [] }, byLabel(kinds)).value;
}

function byLabel(kinds: readonly WrittenKind[]): ReadonlyMap<string, WrittenKind> {
  return new Map(kinds.map((each) => [each.label, each]));
}

/** A kind as the catalogue reads it. */
export function kind(id: string, label: string, fields: Record<string, unknown> = {}): WrittenKind {
  const written = { id, label, unit: '次', when: 'event', fields };
  const { value, issues } = read(kindSchema, written, 'kinds.yaml');
  if (!value) throw new Error(JSON.stringify(issues));
  return { ...value, group: '学习' };
}

/** A catalogue of these kinds and metrics. */
export function catalogue(
  kinds: readonly WrittenKind[],
  metrics: readonly Metric[] = [],
): Catalogue {
  const placed = kinds.map(
    (each, at) => kindLinked({ ...each, file: 'kinds.yaml', path: [at] }, byLabel(kinds)).value,
  );
  return {
    kinds: new Map(placed.map((each) => [each.id, each])),
    kindsByLabel: new Map(placed.map((each) => [each.label, each])),
    metrics: new Map(
      metrics.map((each, at) => [each.id, { ...each, file: 'metrics.yaml', path: [at] }]),
    ),
    themes: new Map(),
    campaigns: new Map(),
    calendar: new Map(),
    claims: [],
    misprints: [],
    crosswalk: [],
    rules: new Map(),
    seatNorms: [],
  };
}

/** A tally of the first half of 2023 with nothing missing. */
export function tally(
  found: Partial<KnownTally> | (Partial<Findings> & Pick<MissingTally, 'value' | 'gap'>) = {},
): Tally {
  const asked = found.metric ?? metric();
  return {
    question: {
      metric: asked.id,
      period: period('2023-H1'),
      branch: 'bureau',
      until: '2023-07-31',
    },
    metric: asked,
    version: asked.versions[0],
    value: 46,
    gapRecords: [],
    leftOut: [],
    keptSince: [],
    contributions: [],
    records: [],
    linked: [],
    unchecked: 0,
    reporting: { expected: [], missing: [] },
    parts: [],
    ...found,
  };
}

/** So many records that count as one each. */
export function records(count: number): Contribution[] {
  return Array.from({ length: count }, (_, at) => ({
    origin: { of: 'record', id: `bureau/2023/${at}` },
    amount: 1,
  }));
}

/** A figure of a tally, in the metric's own wording where `as` says nothing. */
export function figure(of: Tally, found: Partial<Figure> = {}): Figure {
  return {
    key: '1',
    metric: of.metric,
    as: of.metric.as,
    period: of.question.period,
    branch: of.question.branch,
    tally: of,
    ...found,
  };
}

/** A comparison with a year earlier. */
export function comparison(found: Partial<Comparison>): Comparison {
  return {
    outcome: 'flat',
    current: tally(),
    base: tally(),
    beside: 'year-earlier',
    change: undefined,
    ...found,
  };
}
