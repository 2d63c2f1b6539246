import type { Clause, Condition, Operand, Test } from '../catalogue/condition.ts';
import { dayInPeriod } from '../catalogue/period-day.ts';
import { compares, equals, knownValues, type Known } from './known-value.ts';
import { readValues, type Lookup } from './read-value.ts';
import type { Thing } from './thing.ts';
import { all, any, not, type Truth } from './truth.ts';
import { ownValue } from '../own.ts';

/** Whether all clauses are known to hold. An absent value is not equal to anything, and so passes `not`. */
export function holds(condition: Condition, thing: Thing, lookup: Lookup): boolean {
  return truthOf(condition, thing, lookup) === 'yes';
}

/** Whether all clauses hold of each event that a thing stands for. */
export function truthOf(condition: Condition, thing: Thing, lookup: Lookup): Truth {
  return all(condition.map((clause) => ofClause(clause, thing, lookup)));
}

function ofClause({ path, tests }: Clause, thing: Thing, lookup: Lookup): Truth {
  const values = knownValues(thing, path, lookup);
  return all(tests.map((test) => ofTest(test, path, values, thing, lookup)));
}

function ofTest(
  test: Test,
  path: Clause['path'],
  values: readonly Known[],
  thing: Thing,
  lookup: Lookup,
): Truth {
  switch (test.op) {
    case 'is':
    case 'has':
      return any(values.map((value) => isAmong(value, test.any, thing, lookup)));
    case 'not':
      return not(any(values.map((value) => isAmong(value, test.any, thing, lookup))));
    case 'exists':
      return readValues(thing, path, lookup).length > 0 === test.wanted ? 'yes' : 'no';
    case 'in': {
      const set = ownValue(lookup.corpus.site.seats, test.set);
      return values.some((value) => typeof value === 'string' && set?.includes(value))
        ? 'yes'
        : 'no';
    }
    default: {
      const operands = operandValues(test.than, thing, lookup);
      return any(values.flatMap((value) => operands.map((than) => compares(test.op, value, than))));
    }
  }
}

function isAmong(value: Known, operands: readonly Operand[], thing: Thing, lookup: Lookup): Truth {
  return any(
    operands
      .flatMap((operand) => operandValues(operand, thing, lookup))
      .map((operand) => equals(value, operand)),
  );
}

function operandValues(operand: Operand, thing: Thing, lookup: Lookup): readonly Known[] {
  if ('literal' in operand) return [operand.literal];
  if ('day' in operand) return [dayInPeriod(operand.day, lookup.period, lookup.until)];
  return knownValues(thing, operand.field, lookup);
}
