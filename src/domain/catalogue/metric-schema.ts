import { z } from 'zod';
import type { Fault, Faults } from '../faults.ts';
import { amount, date, flag, metricCode, slug, text } from '../leaves.ts';
import { choice, object } from '../schema.ts';
import {
  definedOnly,
  definitionOf,
  definitionShape,
  type WrittenDefinition,
} from './definition-schema.ts';
import { natures } from './kind.ts';
import {
  wordings,
  type Definition as DefinitionOf,
  type Metric,
  type MetricVersion as VersionOf,
  type WrittenKindSource,
} from './metric.ts';
import { refusedWords } from './refused-words.ts';
import { waysOfTaking } from './take-schema.ts';

type Definition = DefinitionOf<WrittenKindSource>;
type MetricVersion = VersionOf<WrittenKindSource>;

/** The keys of other languages of queries, each with what is said of it. */
const refused = new Map<string, Fault>(
  [...[...waysOfTaking].map((part) => [part, 'taken-as-key'] as const), ...refusedWords].map(
    ([part, reason]) => [part, { code: 'metric-form', facts: { part, reason } }],
  ),
);

/** An entry of `catalogue/metrics.yaml` as it is written. */
export const writtenMetricSchema = object(
  {
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
  },
  refused,
);

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
    let merged: WrittenDefinition = data;
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
