import { z } from 'zod';
import {
  amount,
  choice,
  date,
  describeType,
  distinct,
  fault,
  flag,
  leaf,
  number,
  object,
  metricCode,
  slug,
  text,
  wrongType,
  type Faults,
} from '../schema.ts';
import { conditionSchema, parsePath } from './condition.ts';
import { natures } from './kind.ts';
import {
  otherSources,
  spreads,
  takeForms,
  wordings,
  type Definition as DefinitionOf,
  type Metric,
  type MetricVersion as VersionOf,
  type OtherSource,
  type Source as SourceOf,
  type Spread,
  type Take,
  type Time,
  type WrittenKindSource,
} from './metric.ts';

type Source = SourceOf<WrittenKindSource>;
type Definition = DefinitionOf<WrittenKindSource>;
type MetricVersion = VersionOf<WrittenKindSource>;

interface SpreadTake {
  readonly do: Spread;
}

const sourceSchema = leaf((value): Source | Faults => {
  if (typeof value === 'string' && (otherSources as readonly string[]).includes(value)) {
    return { of: value as OtherSource };
  }
  const kinds: WrittenKindSource[] = [];
  for (const [index, entry] of (Array.isArray(value) ? value : [value]).entries()) {
    const at = Array.isArray(value) ? [index] : [];
    if (typeof entry === 'string') {
      kinds.push({ label: entry, where: [] });
      continue;
    }
    const parsed = kindSourceSchema.safeParse(entry);
    if (!parsed.success) return fault('wrong-type', { expected: 'text', got: 'mapping' }, at);
    const { kind: label, where } = parsed.data;
    kinds.push({ label, where });
  }
  const again = kinds.findIndex((kind, index) => kinds.slice(0, index).some(sameAs(kind)));
  if (again >= 0) return fault('duplicate-value', { value: kinds[again]?.label ?? '' }, [again]);
  return kinds.length > 0 ? { of: 'records', kinds, complete: true } : wrongType('list', value);
});

function sameAs(source: WrittenKindSource): (other: WrittenKindSource) => boolean {
  return (other) => JSON.stringify(other) === JSON.stringify(source);
}

const kindSourceSchema = object({ kind: text, where: conditionSchema.default([]) });

const timeSchema = leaf((value): Time | Faults => {
  if (value === 'happened' || value === 'active' || value === 'atEnd') return value;
  const by = typeof value === 'object' && value !== null && 'by' in value ? value.by : undefined;
  if (typeof by === 'string' && Object.keys(value as object).length === 1) return { by };
  return fault('unknown-choice', {
    value: typeof value === 'string' ? value : 'mapping',
    allowed: ['happened', 'active', 'atEnd', '{ by: … }'],
    what: 'option',
  });
});

const takeSchema = leaf((value): Take | SpreadTake | Faults => {
  if ((spreads as readonly unknown[]).includes(value)) return { do: value as Spread };
  const take = typeof value === 'string' ? readTake(value, undefined) : readOperand(value);
  if (take) return take;
  const forms = takeNames.map((verb) =>
    takeForms[verb].operand === 'none' ? verb : `{ ${verb}: … }`,
  );
  return fault('unknown-choice', {
    value: writtenTake(value),
    allowed: [...forms, ...spreads],
    what: 'option',
  });
});

const takeNames = Object.keys(takeForms) as Take['do'][];

function readOperand(value: unknown): Take | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [written, ...others] = Object.entries(value);
  return written && others.length === 0 ? readTake(...written) : undefined;
}

/** A way of taking with what is written behind it; `undefined` where the two do not go together. */
function readTake(written: string, operand: unknown): Take | undefined {
  const verb = takeNames.find((name) => name === written);
  if (!verb) return undefined;
  const path = typeof operand === 'string' ? parsePath(operand) : undefined;
  // The table says what belongs to each verb.
  switch (takeForms[verb].operand) {
    case 'none':
      return operand === undefined ? ({ do: verb } as Take) : undefined;
    case 'field':
      return path && !path.hop ? ({ do: verb, field: path.field } as Take) : undefined;
    case 'path':
      return path && ({ do: verb, path } as Take);
  }
}

function writtenTake(value: unknown): string {
  if (describeType(value) !== 'mapping') return describeType(value);
  return `{ ${Object.keys(value as object).join(', ')}: … }`;
}

/** The parts of a definition as written; a version may name any of them. */
const definitionShape = {
  from: sourceSchema.optional(),
  where: conditionSchema.optional(),
  time: timeSchema.optional(),
  scope: choice(['below', 'own']).optional(),
  at: text.optional(),
  take: takeSchema.optional(),
  per: text.optional(),
  ratio: object({ of: metricCode, to: metricCode }).optional(),
  plus: distinct(z.array(metricCode).min(1)).optional(),
  each: choice(['branch']).optional(),
  of: metricCode.optional(),
  atLeast: number.optional(),
};

type Written = z.output<z.ZodObject<typeof definitionShape>>;

/** An entry of `catalogue/metrics.yaml` as it is written. */
export const writtenMetricSchema = object({
  id: slug,
  label: text,
  unit: text,
  nature: choice(natures),
  as: choice(wordings).default('确数'),
  note: text.optional(),
  provider: text.optional(),
  crossCheck: object({
    metric: metricCode,
    growth: flag.default(false),
    within: amount,
  }).optional(),
  ...definitionShape,
  versions: z
    .array(
      object({
        validFrom: date,
        note: text.optional(),
        comparable: flag.default(false),
        ...definitionShape,
      }),
    )
    .default([]),
});

/** An entry of `catalogue/metrics.yaml`. */
export const metricSchema = writtenMetricSchema.transform(
  (data, context): Metric<WrittenKindSource> => {
    const first = definitionOf(data);
    const versions: MetricVersion[] = [];
    const add = (
      definition: Definition | Faults,
      path: (string | number)[],
      rest: Omit<MetricVersion, 'definition'>,
    ) => {
      if ('list' in definition) {
        for (const { code, facts, path: below } of definition.list) {
          context.addIssue({
            code: 'custom',
            path: [...path, ...(below ?? [])],
            params: { code, facts },
          });
        }
      } else versions.push({ ...rest, definition });
    };
    add(first, [], { validFrom: undefined, note: data.note, comparable: true });
    let merged: Written = data;
    for (const [index, version] of data.versions.entries()) {
      const { validFrom, note, comparable, ...change } = version;
      merged = { ...merged, ...definedOnly(change) };
      add(definitionOf(merged), ['versions', index], { validFrom, note, comparable });
    }
    const { id, label, unit, nature, as, note, provider, crossCheck } = data;
    return {
      id,
      label,
      unit,
      nature,
      as,
      note,
      provider,
      crossCheck,
      versions: versions as [MetricVersion, ...MetricVersion[]],
    };
  },
);

/** The definition that parts as written make, or why they make none. */
function definitionOf(data: Written): Definition | Faults {
  const { from, ratio, plus, each } = data;
  const asked = [from, ratio, plus, each].filter((part) => part !== undefined).length;
  if (asked === 0) return fault('metric-form', { part: 'from', reason: 'nothing-asked' });
  if (asked > 1) {
    return fault('metric-form', { part: 'from', reason: 'both-records-and-metrics' });
  }
  const stray = strayPart(data);
  if (stray) return fault('metric-form', { part: stray, reason: 'does-not-apply' }, [stray]);
  if (ratio) return { of: 'ratio', part: ratio.of, whole: ratio.to };
  if (plus) return { of: 'plus', metrics: plus };
  return from ? ofThings(data, from) : ofEach(data);
}

/** Which parts go with which way of asking; a part that would be passed over is a mistake. */
const partsOf = {
  from: ['where', 'time', 'scope', 'at', 'take', 'per'],
  ratio: [],
  plus: [],
  each: ['of', 'take', 'where', 'atLeast'],
} as const satisfies Record<string, readonly (keyof Written)[]>;

function strayPart(data: Written): keyof Written | undefined {
  const way = (['from', 'ratio', 'plus', 'each'] as const).find((part) => data[part] !== undefined);
  const used: readonly string[] = way ? [way, ...partsOf[way]] : [];
  return (Object.keys(definitionShape) as (keyof Written)[]).find(
    (part) => data[part] !== undefined && !used.includes(part),
  );
}

function ofThings(data: Written, from: Source): Definition | Faults {
  const { take, where = [], time = 'happened', scope = 'below', at, per } = data;
  if (!take) return fault('metric-form', { part: 'take', reason: 'nothing-asked' });
  if (isSpread(take)) return takeDoesNotFit();
  // One sheet for all, or one for each branch: nothing else says which sheets belong together.
  if (takeForms[take.do].of === 'last' && per !== undefined && per !== 'branch')
    return takeDoesNotFit();
  return { of: 'things', from, where, time, scope, at, take, per };
}

function ofEach({ of, take, where = [], atLeast = 1 }: Written): Definition | Faults {
  if (of === undefined) return fault('metric-form', { part: 'of', reason: 'each-of-missing' });
  if (!take || !isSpread(take)) return takeDoesNotFit();
  return { of: 'each', metric: of, take: take.do, where, atLeast };
}

function takeDoesNotFit(): Faults {
  return fault('metric-form', { part: 'take', reason: 'take-does-not-fit' }, ['take']);
}

function isSpread(take: Take | SpreadTake): take is SpreadTake {
  return (spreads as readonly string[]).includes(take.do);
}

function definedOnly(change: Written): Written {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
