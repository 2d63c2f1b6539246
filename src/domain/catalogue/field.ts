import { z } from 'zod';
import { choice, flag, number, object, text } from '../schema.ts';

/** The types that a kind's fields can have. */
export const fieldTypes = [
  'count',
  'number',
  'percent',
  'money',
  'flag',
  'choice',
  'text',
  'date',
  'branch',
  'branches',
  'seat',
  'theme',
  'code',
  'url',
  'record',
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** Field types whose values can be added up. */
export const summable: readonly FieldType[] = ['count', 'number', 'money'];

/** Field types whose values are numbers. */
export const numeric: readonly FieldType[] = [...summable, 'percent'];

/** What heads a number counts: those who should come, those of them who came, or those who took part. */
export const headRoles = ['expected', 'present', 'participants'] as const;

export type HeadRole = (typeof headRoles)[number];

/** A field of a kind, as the catalogue declares it. */
export const fieldSchema = object({
  type: choice(fieldTypes, 'type'),
  label: text,
  unit: text.optional(),
  required: flag.default(false),
  /** The words of a `choice`. */
  options: z.array(text).optional(),
  /** Numbers: another field of the kind, or `branch.members`, the branch's size on that day. */
  atMost: text.optional(),
  atLeast: text.optional(),
  /** Dates: another date of the record. */
  notBefore: text.optional(),
  notAfter: text.optional(),
  /** Plain bounds of a number. */
  min: number.optional(),
  max: number.optional(),
  /** A `date` set in advance (a deadline): it is known before its day, so a cut-off does not hide it. */
  planned: flag.default(false),
  /** A `record` link: the kinds it may lead to. */
  of: z.array(text).optional(),
  /**
   * What a number of a joint gathering is of. `present`: of the whole, and a joint holder's part stands in
   * `with[].present`, which sums for that branch alone take. `host`: of the host's own people, so that joint
   * holders have no part in it.
   */
  share: choice(['present', 'host']).optional(),
  /**
   * Declared where a number counts heads of the branch's own people, so that it points at persons where they
   * are few, and is told as a word: `expected` who should come, `present` who of them came (a word says
   * whether enough did), `participants` who took part, guests among them or not.
   */
  heads: choice(headRoles).optional(),
  note: text.optional(),
});

export type Field = z.output<typeof fieldSchema> & { readonly name: string };

/** The `fields` of a kind, by name. */
export const fieldsSchema = z
  .record(z.string(), fieldSchema)
  .transform((fields): Record<string, Field> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, name }])),
  );
