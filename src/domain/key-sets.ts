import type { z } from 'zod';
import {
  branchSchema,
  extensionSchema,
  historySchema,
  returnSchema,
  seatSchema,
  termSchema,
} from './branch.ts';
import { claimSchema } from './catalogue/claim.ts';
import { dueStepSchema, writtenDueSchema } from './catalogue/due.ts';
import { fieldSchema } from './catalogue/field.ts';
import { kindSchema } from './catalogue/kind.ts';
import { misprintSchema } from './catalogue/misprint.ts';
import { writtenMetricSchema } from './catalogue/metric-schema.ts';
import { basisSchema, ruleVersionSchema, writtenRuleSchema } from './catalogue/rule.ts';
import { formCellSchema, formSchema } from './form.ts';
import { writtenSeatNormSchema } from './catalogue/seat-norm.ts';
import type { ValueType } from './issues.ts';
import { commitmentSchema, promiseSchema } from './commitment.ts';
import { planSchema } from './plan.ts';
import { commonKeys, type CommonKey } from './record-keys.ts';
import { guideSchema, reportSchema } from './report.ts';
import { object, read, shapeOf } from './schema.ts';
import { siteSchema } from './site.ts';

/** What editors write with keys of our own: whole files, and the entries of some of their lists. */
const schemas = {
  record: object(recordShape()),
  branch: branchSchema,
  history: historySchema,
  term: termSchema,
  extension: extensionSchema,
  seat: seatSchema,
  return: returnSchema,
  kind: kindSchema,
  field: fieldSchema,
  metric: writtenMetricSchema,
  rule: writtenRuleSchema,
  basis: basisSchema,
  due: writtenDueSchema,
  'due-step': dueStepSchema,
  'rule-version': ruleVersionSchema,
  'seat-norm': writtenSeatNormSchema,
  plan: planSchema,
  commitment: commitmentSchema,
  promise: promiseSchema,
  report: reportSchema,
  guide: guideSchema,
  claim: claimSchema,
  misprint: misprintSchema,
  site: siteSchema,
  form: formSchema,
  'form-cell': formCellSchema,
} as const;

/** The keys of a record of any kind with their schemas. */
function recordShape(): { readonly [Key in CommonKey]: (typeof commonKeys)[Key]['schema'] } {
  const shape = Object.entries(commonKeys).map(([name, { schema }]) => [name, schema] as const);
  return Object.fromEntries(shape) as ReturnType<typeof recordShape>;
}

export type KeySet = keyof typeof schemas;

/** The keys of a set, as they are written. */
export type KeyOf<Set extends KeySet> = keyof z.output<(typeof schemas)[Set]> & string;

/** The names of all sets. */
export const keySetNames = Object.keys(schemas) as KeySet[];

/** A key with what may stand behind it. */
export interface DeclaredKey<Name extends string = string> {
  readonly name: Name;
  readonly required: boolean;
  /** `undefined` where it is written in forms of its own. */
  readonly type: ValueType | undefined;
  /** The words of which it is one. */
  readonly options: readonly string[];
}

/** The keys of a set in order, as the readers of the files take them. */
export function keysOf<Set extends KeySet>(set: Set): DeclaredKey<KeyOf<Set>>[] {
  return Object.entries(shapeOf(schemas[set])).map(([name, schema]) => ({
    name: name as KeyOf<Set>,
    ...expectationOf(schema as z.ZodType),
  }));
}

/**
 * What a schema takes, asked of the schema itself: what it says of values that few will do for tells it best,
 * and cannot be out of date.
 */
function expectationOf(schema: z.ZodType): Omit<DeclaredKey, 'name'> {
  const told = [true, strange].flatMap((value) => read(schema, value, '').issues);
  const options = told.flatMap(({ code, facts }) =>
    code === 'unknown-choice' && 'allowed' in facts ? facts.allowed : [],
  );
  const [expected] = told.flatMap(({ code, facts }) =>
    code === 'wrong-type' ? facts.expected : [],
  );
  const isFlag = read(schema, true, '').issues.length === 0;
  return {
    required: !schema.safeParse(undefined).success,
    type: isFlag ? 'flag' : expected,
    options: [...new Set(options)],
  };
}

/** A text that is no word of any list, no date and no number. */
const strange = '？';
