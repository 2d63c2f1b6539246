import type { Clause, Condition, Operand, Test } from '../catalogue/condition.ts';
import { readValues, type Single, type View } from './read-value.ts';
import type { Thing } from './thing.ts';
import { ownValue } from '../own.ts';

/** Whether all clauses hold. An absent value is not equal to anything, and so passes `not`. */
export function holds(condition: Condition, thing: Thing, view: View): boolean {
  return condition.every((clause) => clauseHolds(clause, thing, view));
}

function clauseHolds({ path, tests }: Clause, thing: Thing, view: View): boolean {
  const values = readValues(thing, path, view);
  return tests.every((test) => testHolds(test, values, thing, view));
}

function testHolds(test: Test, values: readonly Single[], thing: Thing, view: View): boolean {
  switch (test.op) {
    case 'is':
    case 'has':
      return values.some((value) => isAmong(value, test.any, thing, view));
    case 'not':
      return !values.some((value) => isAmong(value, test.any, thing, view));
    case 'exists':
      return values.length > 0 === test.wanted;
    case 'in':
      return values.some((value) =>
        ownValue(view.corpus.site.seats, test.set)?.includes(String(value)),
      );
    default:
      return values.some((value) =>
        operandValues(test.than, thing, view).some((than) => compares(test.op, value, than)),
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

function isAmong(value: Single, any: readonly Operand[], thing: Thing, view: View): boolean {
  return any.some((operand) => operandValues(operand, thing, view).includes(value));
}

function operandValues(operand: Operand, thing: Thing, view: View): readonly Single[] {
  if ('literal' in operand) return [operand.literal];
  return readValues(thing, operand.field, view);
}
