import { fieldTypes, type FieldType } from '../catalogue/field.ts';
import type { AskedType } from './asked.ts';

type TypeOfValue = (typeof fieldTypes)[FieldType];

/** What each type says of its values: those of fields, and ids and labels of what the content declares. */
const types: Readonly<Record<AskedType, TypeOfValue>> = {
  ...fieldTypes,
  campaign: fieldTypes.text,
  metric: fieldTypes.text,
  commitment: fieldTypes.text,
  plan: fieldTypes.text,
  rule: fieldTypes.text,
};

/** As what values of a type are written and compared. */
export function holds(type: AskedType): TypeOfValue['holds'] {
  return types[type].holds;
}

/** What values of a type lead to, one hop away; `undefined` where they lead nowhere. */
export function leadsTo(type: AskedType): TypeOfValue['leadsTo'] {
  return types[type].leadsTo;
}
