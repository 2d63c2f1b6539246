import { relativePeriod, type AskedPeriod } from './asked-period.ts';
import type { Kind } from './catalogue/kind.ts';
import { wordings, type Metric, type Wording } from './catalogue/metric.ts';
import type { Corpus } from './corpus.ts';
import { issue, type Issue, type Place } from './issues.ts';
import { keySetNames, type KeySet } from './key-sets.ts';
import { ownValue } from './own.ts';
import { parsePeriod } from './period.ts';
import type { Commitment } from './commitment.ts';
import type { Plan } from './plan.ts';

/** The values that `by` and `type` may have. */
const chartSteps = ['month', 'quarter', 'branch'] as const;
const chartTypes = ['bar', 'line'] as const;
const rowOrders = ['从多到少', '从少到多'] as const;

/** What the attributes of components say, by the types that components declare. */
export interface AttributeValues {
  readonly metric: Metric;
  /** Several, parted by commas of either width. */
  readonly metrics: readonly Metric[];
  readonly commitment: Commitment;
  readonly plan: Plan;
  /** By its days, or by how it lies to the text's own: 上年同期. */
  readonly period: AskedPeriod;
  /** A slug. */
  readonly branch: string;
  readonly wording: Wording;
  readonly step: (typeof chartSteps)[number];
  readonly chart: (typeof chartTypes)[number];
  readonly order: (typeof rowOrders)[number];
  /** From 1 on. */
  readonly count: number;
  readonly kind: Kind;
  readonly keys: KeySet;
  readonly text: string;
}

export type AttributeType = keyof AttributeValues;

/** Where an attribute stands. */
interface AttributePlace {
  readonly component: string;
  readonly name: string;
  readonly place: Place;
}

/** What was written read as a value, or what is to be told of it. */
type ReadAttribute<Value> =
  { readonly value: Value } | { readonly issuesAt: (at: AttributePlace) => readonly Issue[] };

type Reader<Value> = (written: string, corpus: Corpus) => ReadAttribute<Value>;

/** Reads what an attribute of a type says. */
export function readAttribute<Type extends AttributeType>(
  type: Type,
  written: string,
  corpus: Corpus,
): ReadAttribute<AttributeValues[Type]> {
  return readers[type](written, corpus);
}

/** The types of which the words alone can be written that stand here. */
const words = {
  wording: wordings,
  step: chartSteps,
  chart: chartTypes,
  order: rowOrders,
  keys: keySetNames,
} as const;

/** The words that an attribute of a type can be; `undefined` where the content decides, or anything can be written. */
export function wordsOfType(type: AttributeType): readonly string[] | undefined {
  return ownValue<readonly string[]>(words, type);
}

const readers: { readonly [Type in AttributeType]: Reader<AttributeValues[Type]> } = {
  metric: (id, { catalogue: { metrics } }) =>
    found(metrics.get(id), ({ place }) => issue('unknown-metric', { id }, place)),
  metrics: (list, { catalogue: { metrics } }) => {
    const ids = namesIn(list);
    const known = ids.flatMap((id) => metrics.get(id) ?? []);
    const again = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
    const hasGap = list.split(comma).some((id) => id.trim() === '');
    if (known.length === ids.length && again.size === 0 && !hasGap) return { value: known };
    return {
      issuesAt: ({ component, name, place }) => [
        ...(hasGap ? [issue('mdx-attribute-gap', { component, name }, place)] : []),
        ...[...again].map((value) => issue('duplicate-value', { value }, place)),
        ...[...new Set(ids)]
          .filter((id) => !metrics.has(id))
          .map((id) => issue('unknown-metric', { id }, place)),
      ],
    };
  },
  commitment: (id, { commitments }) =>
    found(commitments.get(id), ({ place }) => issue('unknown-commitment', { id }, place)),
  plan: (id, { plans }) =>
    found(plans.get(id), ({ place }) => issue('unknown-plan', { id }, place)),
  period: (value) =>
    found(relativePeriod(value) ?? parsePeriod(value), ({ place }) =>
      issue('bad-period', { value }, place),
    ),
  branch: (value, { branches }) =>
    found(branches.get(value)?.slug, ({ place }) => issue('unknown-branch', { value }, place)),
  wording: (value) => oneOf(value, words.wording),
  step: (value) => oneOf(value, words.step),
  chart: (value) => oneOf(value, words.chart),
  order: (value) => oneOf(value, words.order),
  count: (value) =>
    /^[1-9]\d*$/.test(value) ? { value: Number(value) } : notAllowed(value, ['1', '2', '3', '…']),
  kind: (value, { catalogue: { kinds } }) => {
    const all = [...kinds.values()];
    return found(
      all.find(({ label }) => label === value),
      ({ place }) => issue('unknown-choice', { value, what: 'kind' }, place),
    );
  },
  keys: (value) => oneOf(value, words.keys),
  text: (value) => ({ value }),
};

function found<Value>(
  value: Value | undefined,
  issueAt: (at: AttributePlace) => Issue,
): ReadAttribute<Value> {
  return value === undefined ? { issuesAt: (at) => [issueAt(at)] } : { value };
}

function oneOf<Word extends string>(value: string, allowed: readonly Word[]): ReadAttribute<Word> {
  const word = allowed.find((one) => one === value);
  return word === undefined ? notAllowed(value, allowed) : { value: word };
}

function notAllowed(value: string, allowed: readonly string[]): ReadAttribute<never> {
  return {
    issuesAt: ({ component, name, place }) => [
      issue('attribute-value', { component, name, value, allowed }, place),
    ],
  };
}

const comma = /[,，、]/;

/** The ids of a list, without the gaps in it. */
function namesIn(list: string): string[] {
  return list
    .split(comma)
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
