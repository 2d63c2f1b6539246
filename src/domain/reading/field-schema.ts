import type { z } from 'zod';
import type { Field } from '../catalogue/field.ts';
import { wrongType } from '../faults.ts';
import { count, date, flag, number, branchCode, text } from '../leaves.ts';
import { choice, leaf, oneOrMore } from '../schema.ts';

/** The schema of the values of a field, as its type in the catalogue says. */
export function fieldSchemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'count':
      return bounded(count, field);
    case 'number':
    case 'percent':
    case 'money':
      return bounded(number, field);
    case 'flag':
      return flag;
    case 'choice':
      return choice(field.options ?? []);
    case 'date':
      return date;
    case 'branch':
      return branchCode;
    case 'branches':
      return oneOrMore(branchCode);
    case 'duties':
      return oneOrMore(text);
    case 'url':
      return url;
    case 'text':
    case 'seat':
    case 'theme':
    case 'code':
    case 'record':
      return text;
  }
}

function bounded(schema: z.ZodType<number>, { min, max }: Field): z.ZodType {
  if (min === undefined && max === undefined) return schema;
  const least = min ?? -Infinity;
  const most = max ?? Infinity;
  return schema.superRefine((value, context) => {
    if (value >= least && value <= most) return;
    const params = { code: 'out-of-range', facts: { value, least, most } };
    context.addIssue({ code: 'custom', params });
  });
}

const url = leaf((value) =>
  typeof value === 'string' && /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)
    ? value
    : wrongType('url', value),
);
