import { fieldOf } from '../catalogue/catalogue.ts';
import type { Clause, Condition, Operand, ValuePath } from '../catalogue/condition.ts';
import { numeric, summable, type Field } from '../catalogue/field.ts';
import type { Kind } from '../catalogue/kind.ts';
import type { Definition, Source } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { issue, type FieldPath, type Issue, type Place } from '../issues.ts';
import { pathNames } from '../record.ts';
import { branchNames, sourceNames } from '../tally/sources.ts';
import { literalIssues } from './metric-literals.ts';
import type { PlacedDefinition } from './metric-parts.ts';

/** Kinds, fields, hops, sets and words that a definition names and that are not there. */
export function definitionFields({ definition, at }: PlacedDefinition, corpus: Corpus): Issue[] {
  if (definition.of === 'each') {
    return conditionIssues(definition.where, { of: 'branches' }, corpus, (...path) =>
      at('where', ...path),
    );
  }
  if (definition.of !== 'things') return [];
  const { from, where } = definition;
  return [
    ...unknownKinds(from, corpus, at),
    ...conditionIssues(where, from, corpus, (...path) => at('where', ...path)),
    ...takenFields(definition, corpus, at),
    ...(from.of === 'records'
      ? from.kinds.flatMap((source, index) =>
          conditionIssues(source.where, { of: 'records', kinds: [source] }, corpus, (...path) =>
            at('from', index, 'where', ...path),
          ),
        )
      : []),
  ];
}

type At = (...path: FieldPath) => Place;

function unknownKinds(from: Source, { catalogue }: Corpus, at: At): Issue[] {
  if (from.of !== 'records') return [];
  const allowed = [...catalogue.kindsByLabel.keys()];
  return from.kinds.flatMap(({ kind: value }, index) =>
    allowed.includes(value)
      ? []
      : [issue('unknown-choice', { value, allowed, what: 'kind' }, at('from', index))],
  );
}

function takenFields(
  { from, take, time, at: speaksFor, per }: Extract<Definition, { of: 'things' }>,
  corpus: Corpus,
  at: At,
): Issue[] {
  const found: Issue[] = [];
  const need = (path: ValuePath, place: Place, types: readonly string[] | undefined) =>
    found.push(...pathIssues(path, from, corpus, place, types));
  const simple = (field: string): ValuePath => ({ text: field, field });
  if (take.do === 'sum') need(simple(take.field), at('take', 'sum'), summable);
  if (take.do === 'latest') need(simple(take.field), at('take', 'latest'), numeric);
  if (take.do === 'distinct') need(take.path, at('take', 'distinct'), undefined);
  if (typeof time === 'object') need(simple(time.by), at('time', 'by'), ['date']);
  if (speaksFor !== undefined) need(simple(speaksFor), at('at'), ['branch', 'branches']);
  if (per !== undefined && per !== 'branch' && per !== 'seat')
    need(simple(per), at('per'), undefined);
  return found;
}

/** What a condition on things of a source asks that none of them has: fields, paths, words. */
export function conditionIssues(
  condition: Condition,
  from: Source,
  corpus: Corpus,
  at: At,
): Issue[] {
  return condition.flatMap((clause) => {
    const place = at(clause.path.text);
    return [
      ...pathIssues(clause.path, from, corpus, place, undefined),
      ...operandPaths(clause).flatMap((path) => pathIssues(path, from, corpus, place, undefined)),
      ...literalIssues(clause, from, corpus, place),
    ];
  });
}

/** A path must lead somewhere in every kind that is asked. */
function pathIssues(
  path: ValuePath,
  from: Source,
  corpus: Corpus,
  place: Place,
  types: readonly string[] | undefined,
): Issue[] {
  if (from.of !== 'records') {
    const allowed = sourceNames[from.of];
    if (!allowed.includes(path.field)) return [unknownField(path.field, from.of, allowed, place)];
    return path.hop === undefined || branchNames.some((name) => name === path.hop)
      ? []
      : [unknownField(path.hop, path.field, branchNames, place)];
  }
  return from.kinds.flatMap(({ kind: label }): Issue[] => {
    const kind = corpus.catalogue.kindsByLabel.get(label);
    if (!kind) return [];
    const field = fieldOf(kind, path.field);
    const isCommon = pathNames.some((name) => name === path.field);
    if (!field && !isCommon) {
      return [unknownField(path.field, label, [...Object.keys(kind.fields), ...pathNames], place)];
    }
    const type = field?.type ?? (path.field === 'branch' ? 'branch' : commonType(path.field));
    if (types && path.hop === undefined && !types.includes(type)) {
      const facts = { field: path.field, got: type, needs: types.join('、') };
      return [issue('metric-field-type', facts, place)];
    }
    return path.hop === undefined ? [] : hopIssues(path, field, kind, corpus, place);
  });
}

function commonType(name: string): string {
  return ['date', 'from', 'to'].includes(name) ? 'date' : 'text';
}

function hopIssues(
  { field: name, hop = '' }: ValuePath,
  field: Field | undefined,
  kind: Kind,
  { catalogue }: Corpus,
  place: Place,
): Issue[] {
  const type = name === 'branch' ? 'branch' : field?.type;
  if (type === 'branch' || type === 'branches') {
    return branchNames.some((known) => known === hop)
      ? []
      : [unknownField(hop, name, branchNames, place)];
  }
  if (type !== 'record') {
    const facts = { field: name, got: type ?? 'text', needs: 'branch、branches、record' };
    return [issue('metric-field-type', facts, place)];
  }
  const targets = (field?.of ?? [kind.label]).flatMap(
    (label) => catalogue.kindsByLabel.get(label) ?? [],
  );
  const allowed = [...targets.flatMap(({ fields }) => Object.keys(fields)), ...pathNames];
  return allowed.includes(hop)
    ? []
    : [unknownField(hop, targets[0]?.label ?? name, allowed, place)];
}

function operandPaths({ tests }: Clause): ValuePath[] {
  const operands: Operand[] = tests.flatMap((test) =>
    'any' in test ? [...test.any] : 'than' in test ? [test.than] : [],
  );
  return operands.flatMap((operand) => ('field' in operand ? operand.field : []));
}

function unknownField(
  field: string,
  kind: string,
  allowed: readonly string[],
  place: Place,
): Issue {
  return issue('metric-field-unknown', { field, kind, allowed }, place);
}
