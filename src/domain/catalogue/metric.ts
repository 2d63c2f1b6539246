import { z } from 'zod';
import type { IsoDate } from '../date.ts';
import {
  choice,
  date,
  fault,
  flag,
  leaf,
  number,
  object,
  slug,
  text,
  wrongType,
  type Faults,
} from '../schema.ts';
import { conditionSchema, parsePath, type Condition, type ValuePath } from './condition.ts';
import { natures } from './kind.ts';

/** How a figure is printed where the report says nothing else. */
export const wordings = ['确数', '余', '万余', '百分比', '同比', '亿元'] as const;
export type Wording = (typeof wordings)[number];

/** Sources that are not records. */
export const otherSources = ['branches', 'seats', 'days', 'commitments', 'verdicts'] as const;
export type OtherSource = (typeof otherSources)[number];

export type Source =
  { readonly of: 'records'; readonly kinds: readonly KindSource[] } | { readonly of: OtherSource };

/** A kind by its label, with a condition of its own. */
export interface KindSource {
  readonly kind: string;
  readonly where: Condition;
}

export type Time = 'happened' | 'active' | 'atEnd' | { readonly by: string };

export type Take =
  | { readonly do: 'count' }
  | { readonly do: 'sum'; readonly field: string }
  | { readonly do: 'distinct'; readonly path: ValuePath }
  | { readonly do: 'latest'; readonly field: string }
  | { readonly do: 'target' };

export const spreads = ['min', 'median', 'max', 'share'] as const;
export type Spread = (typeof spreads)[number];

/** The question a metric asks: of records and other things, or of other metrics. */
export type Definition =
  | {
      readonly of: 'things';
      readonly from: Source;
      readonly where: Condition;
      readonly time: Time;
      readonly scope: 'below' | 'own';
      /** Field of the branch that a record speaks for, where that is not the folder's. */
      readonly at: string | undefined;
      readonly take: Take;
      /** `branch`, `seat` or a field: taken for each and summed. */
      readonly per: string | undefined;
    }
  | { readonly of: 'ratio'; readonly part: string; readonly whole: string }
  | { readonly of: 'plus'; readonly metrics: readonly string[] }
  | {
      readonly of: 'each';
      readonly metric: string;
      readonly take: Spread;
      /** Which branches are looked at. */
      readonly where: Condition;
      /** For `share`: from which value on a branch counts as having it. */
      readonly atLeast: number;
    };

export interface MetricVersion {
  /** The first version is valid from the beginning. */
  readonly validFrom: IsoDate | undefined;
  readonly definition: Definition;
  readonly note: string | undefined;
  /** Whether earlier records carry what this version asks, so that both sides can be recomputed. */
  readonly comparable: boolean;
}

export interface CrossCheck {
  readonly metric: string;
  /** Compare with the growth of that metric's value over a year, not with its value. */
  readonly growth: boolean;
  /** How far the two may lie apart, in the metric's unit. */
  readonly within: number;
}

export interface Metric {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly nature: (typeof natures)[number];
  readonly as: Wording;
  readonly note: string | undefined;
  /** The office that hands the figure over, for provided metrics. */
  readonly provider: string | undefined;
  readonly crossCheck: CrossCheck | undefined;
  /** In order of time; never empty. */
  readonly versions: readonly [MetricVersion, ...MetricVersion[]];
}

const sourceSchema = leaf((value): Source | Faults => {
  if (typeof value === 'string' && (otherSources as readonly string[]).includes(value)) {
    return { of: value as OtherSource };
  }
  const kinds: KindSource[] = [];
  for (const [index, entry] of (Array.isArray(value) ? value : [value]).entries()) {
    const at = Array.isArray(value) ? [index] : [];
    if (typeof entry === 'string') {
      kinds.push({ kind: entry, where: [] });
      continue;
    }
    const parsed = kindSourceSchema.safeParse(entry);
    if (!parsed.success) return fault('wrong-type', { expected: 'text', got: 'mapping' }, at);
    kinds.push(parsed.data);
  }
  return kinds.length > 0 ? { of: 'records', kinds } : wrongType('list', value);
});

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

const takeSchema = leaf((value): Take | { readonly do: Spread } | Faults => {
  if (value === 'count' || value === 'target') return { do: value };
  if ((spreads as readonly unknown[]).includes(value)) return { do: value as Spread };
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 1) {
    const [verb, operand] = Object.entries(value)[0] as [string, unknown];
    const path = typeof operand === 'string' ? parsePath(operand) : undefined;
    if (path && verb === 'distinct') return { do: 'distinct', path };
    if (path && !path.hop && (verb === 'sum' || verb === 'latest')) {
      return { do: verb, field: path.field };
    }
  }
  return fault('unknown-choice', {
    value: typeof value === 'string' ? value : 'mapping',
    allowed: ['count', '{ sum: … }', '{ distinct: … }', '{ latest: … }', 'target', ...spreads],
    what: 'option',
  });
});

/** The parts of a definition as written; a version may name any of them. */
const definitionShape = {
  from: sourceSchema.optional(),
  where: conditionSchema.optional(),
  time: timeSchema.optional(),
  scope: choice(['below', 'own']).optional(),
  at: text.optional(),
  take: takeSchema.optional(),
  per: text.optional(),
  ratio: object({ of: slug, to: slug }).optional(),
  plus: z.array(slug).min(1).optional(),
  each: choice(['branch']).optional(),
  of: slug.optional(),
  atLeast: number.optional(),
};

const written = z.object(definitionShape);
type Written = z.output<typeof written>;

export const metricSchema = object({
  id: slug,
  label: text,
  unit: text,
  nature: choice(natures),
  as: choice(wordings).default('确数'),
  note: text.optional(),
  provider: text.optional(),
  crossCheck: object({ metric: slug, growth: flag.default(false), within: number }).optional(),
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
}).transform((data, context): Metric => {
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
});

/** The definition that parts as written make, or why they make none. */
function definitionOf(data: Written): Definition | Faults {
  const { from, ratio, plus, each, take } = data;
  const asked = [from, ratio, plus, each].filter((part) => part !== undefined);
  if (asked.length === 0) return fault('metric-form', { part: 'from', reason: 'nothing-asked' });
  if (asked.length > 1) {
    return fault('metric-form', { part: 'from', reason: 'both-records-and-metrics' });
  }
  if (ratio) return { of: 'ratio', part: ratio.of, whole: ratio.to };
  if (plus) return { of: 'plus', metrics: plus };
  if (each) {
    if (!data.of) return fault('metric-form', { part: 'of', reason: 'each-of-missing' });
    if (!take || !isSpread(take.do)) {
      return fault('metric-form', { part: 'take', reason: 'take-does-not-fit' }, ['take']);
    }
    return {
      of: 'each',
      metric: data.of,
      take: take.do,
      where: data.where ?? [],
      atLeast: data.atLeast ?? 1,
    };
  }
  if (!take || isSpread(take.do)) {
    return fault(
      'metric-form',
      { part: 'take', reason: take ? 'take-does-not-fit' : 'nothing-asked' },
      take ? ['take'] : [],
    );
  }
  return {
    of: 'things',
    from: from as Source,
    where: data.where ?? [],
    time: data.time ?? 'happened',
    scope: data.scope ?? 'below',
    at: data.at,
    take: take as Take,
    per: data.per,
  };
}

function isSpread(verb: string): verb is Spread {
  return (spreads as readonly string[]).includes(verb);
}

function definedOnly(change: Written): Written {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Written;
}

/** The version that is in force on a day. */
export function versionOn(metric: Metric, day: IsoDate): MetricVersion {
  let found = metric.versions[0];
  for (const version of metric.versions) {
    if (version.validFrom !== undefined && version.validFrom > day) break;
    found = version;
  }
  return found;
}
