import { z } from 'zod';
import { fault, tell } from '../faults.ts';
import { flag, number, text } from '../leaves.ts';
import { choice, distinct, object } from '../schema.ts';

/** What a type says of its values. What each is called, read, sampled and printed as stands where that is done. */
interface TypeOfField {
  /** As what it is written and compared; a `text` may be an id or a label of what is declared elsewhere. */
  readonly holds: 'number' | 'flag' | 'date' | 'text';
  /** Whether a field has several of them. */
  readonly list: boolean;
  /** Whether they can be added up. */
  readonly sums: boolean;
  /** Whether it tells of one event, so that a count of several has none. */
  readonly ofOne: boolean;
  /** What a path may take one hop to. */
  readonly leadsTo: 'branch' | 'record' | undefined;
}

const ofNumbers = {
  holds: 'number',
  list: false,
  sums: true,
  ofOne: false,
  leadsTo: undefined,
} as const;
const ofTexts = {
  holds: 'text',
  list: false,
  sums: false,
  ofOne: false,
  leadsTo: undefined,
} as const;

/** The types that a kind's fields can have. */
export const fieldTypes = {
  count: ofNumbers,
  number: ofNumbers,
  percent: { ...ofNumbers, sums: false },
  money: ofNumbers,
  flag: { ...ofTexts, holds: 'flag' },
  choice: ofTexts,
  text: ofTexts,
  date: { ...ofTexts, holds: 'date', ofOne: true },
  branch: { ...ofTexts, leadsTo: 'branch' },
  branches: { ...ofTexts, list: true, leadsTo: 'branch' },
  seat: ofTexts,
  theme: ofTexts,
  code: ofTexts,
  url: ofTexts,
  /** Rules and commitments, by their codes. */
  duties: { ...ofTexts, list: true },
  record: { ...ofTexts, ofOne: true, leadsTo: 'record' },
} as const satisfies Readonly<Record<string, TypeOfField>>;

export type FieldType = keyof typeof fieldTypes;

/** The names of all types, in their order. */
export const fieldTypeNames = Object.keys(fieldTypes) as FieldType[];

/** The types whose values can be added up. */
export const summable = fieldTypeNames.filter((type) => fieldTypes[type].sums);

/** The types whose values are numbers. */
export const numeric = fieldTypeNames.filter((type) => fieldTypes[type].holds === 'number');

/** What heads a number counts: those who should come, those of them who came, or those who took part. */
const headRoles = ['expected', 'present', 'participants'] as const;

export type HeadRole = (typeof headRoles)[number];

/** A field of a kind, as the catalogue declares it. */
export const fieldSchema = object({
  type: choice(fieldTypeNames, 'type'),
  label: text,
  unit: text.optional(),
  required: flag.default(false),
  /** The words of a `choice`. */
  options: distinct(z.array(text)).optional(),
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
  of: distinct(z.array(text)).optional(),
  /**
   * What a number of a joint gathering is of. `present`: of the whole, and a joint holder's part stands in
   * `with[].present`, which sums for that branch alone take. `host`: of the host's own people, so that joint
   * holders have no part in it.
   */
  share: choice(['present', 'host']).optional(),
  /**
   * Declared where a number counts heads of the branch's own people, so that it points at persons where they
   * are few, and is told as a word: `expected` who should come, `present` who of them came (a word says
   * whether enough did), `participants` who took part, guests among them or not. `none` says of a number of
   * persons that it counts no such heads: members on the lists, visitors of a counter.
   */
  heads: choice([...headRoles, 'none']).optional(),
  note: text.optional(),
}).transform((field, context) => {
  const { min, max } = field;
  if (min !== undefined && max !== undefined && min > max) {
    const facts = { lowKey: 'min', low: String(min), highKey: 'max', high: String(max) };
    tell(context, fault('bounds-crossed', facts, ['max']));
  }
  return field;
});

/** A field as the catalogue writes it: `of` has the labels of kinds. */
interface WrittenField extends Omit<z.output<typeof fieldSchema>, 'heads'> {
  readonly name: string;
  /** Whose heads of the branch's own people it counts; `undefined` also where it is written that it counts none. */
  readonly heads: HeadRole | undefined;
  /** Whether the catalogue says whose heads it counts, or that it counts none. */
  readonly saysHeads: boolean;
}

/** A field of a kind. */
export interface Field extends Omit<WrittenField, 'of'> {
  /** A `record` link: the ids of the kinds it may lead to; any where it names none. */
  readonly targets: readonly string[] | undefined;
}

/** The `fields` of a kind, by name. */
export const fieldsSchema = z
  .record(z.string(), fieldSchema)
  .transform((fields): Record<string, WrittenField> =>
    Object.fromEntries(
      Object.entries(fields).map(([name, { heads, ...field }]) => [
        name,
        {
          ...field,
          name,
          heads: heads === 'none' ? undefined : heads,
          saysHeads: heads !== undefined,
        },
      ]),
    ),
  );
