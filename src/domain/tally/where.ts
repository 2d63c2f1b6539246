import type { Clause, Condition, Operand, Test } from '../catalogue/condition.ts';
import { dayInPeriod } from '../catalogue/period-day.ts';
import { readValues, type Single, type Lookup } from './read-value.ts';
import type { Thing } from './thing.ts';
import { ownValue } from '../own.ts';

/** Whether all clauses hold. An absent value is not equal to anything, and so passes `not`. */
export function holds(condition: Condition, thing: Thing, lookup: Lookup): boolean {
  return condition.every((clause) => clauseHolds(clause, thing, lookup));
}

function clauseHolds({ path, tests }: Clause, thing: Thing, lookup: Lookup): boolean {
  const values = readValues(thing, path, lookup);
  return tests.every((test) => testHolds(test, values, thing, lookup));
}

function testHolds(test: Test, values: readonly Single[], thing: Thing, lookup: Lookup): boolean {
  switch (test.op) {
    case 'is':
    case 'has':
      return values.some((value) => isAmong(value, test.any, thing, lookup));
    case 'not':
      return !values.some((value) => isAmong(value, test.any, thing, lookup));
    case 'exists':
      return values.length > 0 === test.wanted;
    case 'in':
      return values.some((value) =>
        ownValue(lookup.corpus.site.seats, test.set)?.includes(String(value)),
      );
    default:
      return values.some((value) =>
        operandValues(test.than, thing, lookup).some((than) => compares(test.op, value, than)),
      );
  }
}

function compares(
  op: 'atLeast' | 'atMost' | 'before' | 'after',
  value: Single,
  than: Single,
): boolean {
  // Numbers compare as numbers, dates and other words as strings; a mix of both never holds.
  if (typeof value !== typeof than) return false;
  switch (op) {
    case 'atLeast':
      return value >= than;
    case 'atMost':
      return value <= than;
    case 'before':
      return value < than;
    case 'after':
      return value > than;
  }
}

function isAmong(value: Single, any: readonly Operand[], thing: Thing, lookup: Lookup): boolean {
  return any.some((operand) => operandValues(operand, thing, lookup).includes(value));
}

function operandValues(operand: Operand, thing: Thing, lookup: Lookup): readonly Single[] {
  if ('literal' in operand) return [operand.literal];
  if ('day' in operand) return [dayInPeriod(operand.day, lookup.period, lookup.until)];
  return readValues(thing, operand.field, lookup);
}
