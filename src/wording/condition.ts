import { stateOn } from '../domain/branch.ts';
import type { Clause, Condition, Literal, Operand, Test } from '../domain/catalogue/condition.ts';
import { isIsoDate, lastDay } from '../domain/date.ts';
import { printDate } from './dates.ts';
import type { FieldNames, NamedField } from './fields.ts';
import { exactNumber, printExact } from './number.ts';
import { describePeriodDay } from './period-day.ts';
import { ownValue } from '../domain/own.ts';

/**
 * A condition in words: 主讲人岗位为党委书记、党委副书记之一；所在党组织不等于“局党委”. Empty for
 * none.
 */
export function describeCondition(condition: Condition, fields: FieldNames): string {
  return condition.map((clause) => describeClause(clause, fields)).join('；');
}

function describeClause({ path, tests }: Clause, fields: FieldNames): string {
  const field = fields.at(path);
  return field.label + tests.map((test) => describeTest(test, field, fields)).join('且');
}

function describeTest(test: Test, field: NamedField, fields: FieldNames): string {
  const isDate = field.type === 'date';
  switch (test.op) {
    case 'is':
      return any('等于', '为', '之一', test.any, field, fields);
    case 'not':
      // The evaluator lets an absent value pass, which a reader would not expect.
      return (
        any('不等于', '不是', '中的任何一个', test.any, field, fields) +
        (field.optional ? '（含未填写）' : '')
      );
    case 'has':
      return any('包含', '包含', '之一', test.any, field, fields);
    case 'exists':
      return test.wanted ? '已填写' : '未填写';
    case 'atLeast':
      return (isDate ? '不早于' : '不少于') + operand(test.than, field, fields);
    case 'atMost':
      return (isDate ? '不晚于' : '不多于') + operand(test.than, field, fields);
    case 'before':
      return `早于${operand(test.than, field, fields)}`;
    case 'after':
      return `晚于${operand(test.than, field, fields)}`;
    case 'in': {
      const seats = ownValue(fields.names.site?.seats, test.set);
      // The set's name is for editors; readers want to know which seats are in it.
      if (!seats) return `属于“${test.set}”名单`;
      return seats.length === 1 ? `为${seats[0]}` : `为${seats.join('、')}之一`;
    }
  }
}

/** One value behind its own verb, several between a verb and an ending. */
function any(
  one: string,
  several: string,
  ending: string,
  operands: readonly Operand[],
  field: NamedField,
  fields: FieldNames,
): string {
  const words = operands.map((each) => operand(each, field, fields));
  return words.length === 1 ? `${one}${words[0]}` : `${several}${words.join('、')}${ending}`;
}

function operand(than: Operand, field: NamedField, fields: FieldNames): string {
  if ('day' in than) return describePeriodDay(than.day);
  return 'field' in than ? fields.at(than.field).label : literal(than.literal, field, fields);
}

function literal(value: Literal, field: NamedField, fields: FieldNames): string {
  if (typeof value === 'boolean') return value ? '“是”' : '“否”';
  if (typeof value === 'number') {
    if (field.type === 'percent') return `${exactNumber(value)}%`;
    return printExact(value, field.unit ?? '');
  }
  if (isIsoDate(value)) return printDate(value);
  return `“${nameOf(value, field, fields) ?? value}”`;
}

/** The name of the thing with an id, where the field says what it refers to. */
function nameOf(id: string, field: NamedField, { names }: FieldNames): string | undefined {
  const { values, type } = field;
  if (values) return ownValue(values, id);
  switch (type) {
    case 'metric':
      return names.catalogue.metrics.get(id)?.label;
    case 'rule':
    case 'duties':
    case 'commitment':
      return (names.catalogue.rules.get(id) ?? names.commitments?.get(id))?.label;
    case 'plan':
      return names.plans?.get(id)?.title;
    case 'branch':
    case 'branches': {
      const branch = names.branches?.get(id);
      // A definition holds for all times, so it speaks of a branch by its latest name.
      return branch && stateOn(branch, lastDay).name;
    }
    case 'record':
    case 'count':
    case 'number':
    case 'percent':
    case 'money':
    case 'flag':
    case 'choice':
    case 'text':
    case 'date':
    case 'seat':
    case 'theme':
    case 'campaign':
    case 'code':
    case 'url':
      return undefined;
  }
}
