import { fieldsOf } from '../catalogue/catalogue.ts';
import { fieldTypes, type Field } from '../catalogue/field.ts';
import type { Kind } from '../catalogue/kind.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { firstDay, type When } from '../record.ts';

type Values = ReadonlyMap<string, unknown>;

/** What vouches for a record and is missing: it is there and counts, but nobody has answered for it. */
export function vouchingIssues(
  values: Values,
  when: When | undefined,
  kinds: readonly Kind[],
  file: string,
): Issue[] {
  return [...stateIssues(values, kinds, file), ...recordedIssues(values, when, file)];
}

/** Values that cannot all be true. Rules over keys that could not be read are silent. */
export function contradictions(values: Values, kinds: readonly Kind[], file: string): Issue[] {
  return [...repeatIssues(values, kinds, file), ...relationIssues(values, kinds, file)];
}

function stateIssues(values: Values, kinds: readonly Kind[], file: string): Issue[] {
  const state = values.get('state');
  const issues: Issue[] = [];
  const isSilent = (key: string) => values.has(key) && values.get(key) === undefined;
  if (state === '作废' && isSilent('reason')) {
    issues.push(issue('void-without-reason', {}, inData(file, ['state'])));
  }
  if (state === '已核' && isSilent('checkedBy')) {
    issues.push(issue('checked-without-checker', {}, inData(file, ['state'])));
  }
  const asking = kinds.find(({ evidence }) => evidence === 'required');
  const evidence = values.get('evidence');
  if (asking && state !== '作废' && Array.isArray(evidence) && evidence.length === 0) {
    issues.push(issue('evidence-missing', { kind: asking.label }, inData(file, ['evidence'])));
  }
  return issues;
}

/** Nobody writes down what has not happened yet; a count, not before its period has begun. */
function recordedIssues(values: Values, when: When | undefined, file: string): Issue[] {
  const recorded = values.get('recorded');
  if (!when || typeof recorded !== 'string' || recorded >= firstDay(when)) return [];
  const facts = { recorded, date: firstDay(when) };
  return [issue('recorded-before-event', facts, inData(file, ['recorded']))];
}

/** Entries that stand twice in a list, and would count twice. */
function repeatIssues(values: Values, kinds: readonly Kind[], file: string): Issue[] {
  const lists = [...fieldsOf(kinds).values()].filter(({ type }) => fieldTypes[type].list);
  const partners = values.get('with') as readonly { branch: string }[] | undefined;
  return [
    ...['themes', ...lists.map(({ name }) => name)].flatMap((name) => {
      const list = values.get(name) as readonly string[] | undefined;
      return repeated(list ?? []).map(({ value, index }) =>
        issue('duplicate-value', { value }, inData(file, [name, index])),
      );
    }),
    ...repeated((partners ?? []).map(({ branch }) => branch)).map(({ value, index }) =>
      issue('duplicate-value', { value }, inData(file, ['with', index, 'branch'])),
    ),
  ];
}

function repeated(list: readonly string[]): { value: string; index: number }[] {
  return list
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => list.indexOf(value) < index);
}

const relations = ['atMost', 'atLeast', 'notBefore', 'notAfter'] as const;

/**
 * The relations that the catalogue declares between fields. What a record does not say, and
 * `branch.members`, which stands in another file, is not judged here.
 */
function relationIssues(values: Values, kinds: readonly Kind[], file: string): Issue[] {
  const fields = fieldsOf(kinds);
  return [...fields.values()].flatMap((field) =>
    relations.flatMap((rule): Issue[] => {
      const other = field[rule];
      const value = values.get(field.name);
      const otherValue = other === undefined ? undefined : values.get(other);
      if (other === undefined || holds(rule, value, otherValue)) return [];
      const facts = {
        field: field.label,
        value: String(value),
        rule,
        other: labelOf(fields, other),
        otherValue: String(otherValue),
      };
      return [issue('relation-broken', facts, inData(file, [field.name]))];
    }),
  );
}

function holds(rule: (typeof relations)[number], value: unknown, other: unknown): boolean {
  const areNumbers = typeof value === 'number' && typeof other === 'number';
  const areDates = typeof value === 'string' && typeof other === 'string';
  switch (rule) {
    case 'atMost':
      return !areNumbers || value <= other;
    case 'atLeast':
      return !areNumbers || value >= other;
    case 'notBefore':
      return !areDates || value >= other;
    case 'notAfter':
      return !areDates || value <= other;
  }
}

function labelOf(fields: ReadonlyMap<string, Field>, name: string): string {
  return fields.get(name)?.label ?? name;
}
