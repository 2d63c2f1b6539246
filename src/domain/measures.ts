import type { Branch } from './branch.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Clause, Condition } from './catalogue/condition.ts';
import type { Kind } from './catalogue/kind.ts';
import type { Definition, Metric, MetricVersion } from './catalogue/metric.ts';
import type { Commitment } from './commitment.ts';
import { seatMeasure } from './measure-names.ts';

/**
 * What commitments are counted by that the catalogue has no metric for: the records that show one, and of one of each
 * seat what its metric counts of a seat's. They are metrics like others, so that the one evaluator answers them; only
 * those are made whose kinds and fields are there.
 */
export function measuresOf(
  commitments: Iterable<Commitment>,
  catalogue: Catalogue,
  branches: ReadonlyMap<string, Branch>,
): ReadonlyMap<string, Metric> {
  const made = [...commitments].flatMap((commitment) => [
    ...shownBy(commitment, catalogue),
    ...(commitment.per === 'seat' ? bySeat(commitment, catalogue, branches) : []),
  ]);
  return new Map(made.map((metric) => [metric.id, metric]));
}

/** A metric of the catalogue, or one that is made of a commitment; `undefined` where there is neither. */
export function measureOf(
  {
    catalogue,
    measures,
  }: {
    readonly catalogue: Pick<Catalogue, 'metrics'>;
    readonly measures: ReadonlyMap<string, Metric>;
  },
  id: string,
): Metric | undefined {
  return catalogue.metrics.get(id) ?? measures.get(id);
}

function shownBy(
  { shownBy: shown, metric, label }: Commitment,
  { kinds, kindsByLabel }: Catalogue,
): Metric[] {
  if (!shown) return [];
  const kind = kinds.get(kindsByLabel.get(shown.kind)?.id ?? '');
  if (!kind) return [];
  const definition: Definition = {
    of: 'things',
    from: {
      of: 'records',
      kinds: [{ kind: kind.id, where: shown.where, index: 0 }],
      complete: true,
    },
    where: [],
    time: 'happened',
    scope: 'below',
    at: undefined,
    take: { do: 'count' },
    per: undefined,
  };
  const version = { validFrom: undefined, definition, note: undefined, comparable: true };
  return [
    {
      id: metric,
      label,
      unit: kind.unit,
      nature: 'flow',
      as: '确数',
      note: undefined,
      provider: undefined,
      crossCheck: undefined,
      versions: [version],
    },
  ];
}

/** The metric of a commitment, of each seat of the branch whose duty it is by itself. */
function bySeat(
  { id, metric: name, branch }: Commitment,
  catalogue: Catalogue,
  branches: ReadonlyMap<string, Branch>,
): Metric[] {
  const metric = catalogue.metrics.get(name);
  if (!metric) return [];
  const seats = new Set(branches.get(branch)?.seats.map(({ seat }) => seat));
  return [...seats].flatMap((seat): Metric[] => {
    const [first, ...others] = metric.versions.map((version) => ofSeat(version, seat, catalogue));
    if (!first || others.includes(undefined)) return [];
    const versions = [first, ...others.filter((one) => one !== undefined)] as const;
    return [{ ...metric, id: seatMeasure(id, seat), versions }];
  });
}

function ofSeat(
  version: MetricVersion,
  seat: string,
  { kinds }: Catalogue,
): MetricVersion | undefined {
  const { definition } = version;
  if (definition.of !== 'things' || definition.from.of !== 'records') return undefined;
  const { from } = definition;
  const own = from.kinds.map((source) => {
    const field = seatFieldOf(kinds.get(source.kind));
    return field === undefined
      ? undefined
      : { ...source, where: [...source.where, ...whereSeat(field, seat)] };
  });
  if (own.length === 0 || own.includes(undefined)) return undefined;
  const asked = own.filter((one) => one !== undefined);
  return { ...version, definition: { ...definition, from: { ...from, kinds: asked } } };
}

/** The field of a kind that names a seat; `undefined` where none does, or several, of which nobody says which is meant. */
function seatFieldOf(kind: Kind | undefined): string | undefined {
  const fields = Object.values(kind?.fields ?? {}).filter(({ type }) => type === 'seat');
  return fields.length === 1 ? fields[0]?.name : undefined;
}

function whereSeat(field: string, seat: string): Condition {
  const clause: Clause = {
    path: { text: field, field },
    tests: [{ op: 'is', any: [{ literal: seat }] }],
  };
  return [clause];
}
