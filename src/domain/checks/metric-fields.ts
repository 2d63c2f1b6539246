import type { AskedType } from '../asked/asked.ts';
import { namesOf, sortsBehind, sortsOf, termOf, type Sort, type Term } from '../asked/sorts.ts';
import { holds, leadsTo } from '../asked/types.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clause, Condition, Operand, ValuePath } from '../catalogue/condition.ts';
import { fieldTypeNames, numeric, summable } from '../catalogue/field.ts';
import type { Definition, Source, Take } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { issue, type FieldPath, type Issue, type Place } from '../issues.ts';
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
    ...conditionIssues(where, from, corpus, (...path) => at('where', ...path)),
    ...takenFields(definition, corpus, at),
    ...(from.of === 'records'
      ? from.kinds.flatMap((source) =>
          conditionIssues(source.where, { ...from, kinds: [source] }, corpus, (...path) =>
            at('from', source.index, 'where', ...path),
          ),
        )
      : []),
  ];
}

type At = (...path: FieldPath) => Place;

function takenFields(
  { from, take, time, at: speaksFor, per }: Extract<Definition, { of: 'things' }>,
  corpus: Corpus,
  at: At,
): Issue[] {
  const found: Issue[] = [];
  const need = (path: ValuePath, place: Place, types: readonly AskedType[] | undefined) =>
    found.push(...pathIssues(path, from, corpus, place, types));
  for (const { path, types, place } of takenPaths(take)) need(path, at('take', ...place), types);
  if (typeof time === 'object') need(simple(time.by), at('time', 'by'), dateTypes);
  if (speaksFor !== undefined) need(simple(speaksFor), at('at'), branchTypes);
  if (per !== undefined && per !== 'branch' && per !== 'seat')
    need(simple(per), at('per'), undefined);
  return found;
}

interface TakenPath {
  readonly path: ValuePath;
  readonly types: readonly AskedType[] | undefined;
  /** Where it is written below `take`. */
  readonly place: FieldPath;
}

/** What is read of each thing that is counted, and of which types it can be. */
function takenPaths(take: Take): readonly TakenPath[] {
  switch (take.do) {
    case 'sum':
      return [{ path: simple(take.field), types: summable, place: [take.do] }];
    case 'latest':
      return [{ path: simple(take.field), types: numeric, place: [take.do] }];
    case 'distinct':
      return [{ path: take.path, types: undefined, place: [take.do] }];
    case 'between':
      return [take.from, take.to].flatMap((term, index) =>
        'field' in term
          ? { path: term.field, types: dateTypes, place: [take.spread, take.in, index] }
          : [],
      );
    case 'count':
    case 'target':
      return [];
  }
}

function simple(field: string): ValuePath {
  return { text: field, field };
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

/** A path must lead somewhere in every sort of things that is asked. */
function pathIssues(
  path: ValuePath,
  from: Source,
  { catalogue }: Corpus,
  place: Place,
  types: readonly AskedType[] | undefined,
): Issue[] {
  return sortsOf(from, catalogue).flatMap((sort): Issue[] => {
    const term = termOf(sort, path.field);
    const fitting = () => namesOf(sort).filter((name) => fits(termOf(sort, name), types));
    if (!term) return [unknownField(path.field, sort, fitting(), place)];
    if (path.hop !== undefined) return hopIssues(path.field, path.hop, term, catalogue, place);
    if (!types || fits(term, types)) return [];
    const allowed = fitting();
    const facts = { field: path.field, got: term.type, needs: types.join('、'), allowed };
    return [issue('metric-field-type', facts, place)];
  });
}

function fits(term: Term | undefined, types: readonly AskedType[] | undefined): boolean {
  return term !== undefined && (types?.includes(term.type) ?? true);
}

function nameOf(sort: Sort): string {
  return sort.of === 'records' ? sort.kind.label : sort.of;
}

function hopIssues(
  field: string,
  hop: string,
  term: Term,
  catalogue: Catalogue,
  place: Place,
): Issue[] {
  if (leadsTo(term.type) === undefined) {
    const facts = { field, got: term.type, needs: hoppable.join('、') };
    return [issue('metric-field-type', facts, place)];
  }
  const sorts = sortsBehind(term, catalogue);
  const [first] = sorts;
  if (first === undefined || sorts.some((sort) => termOf(sort, hop))) return [];
  const allowed = [...new Set(sorts.flatMap(namesOf))];
  const kind = first.of === 'records' ? nameOf(first) : field;
  return [issue('metric-field-unknown', { field: hop, kind, allowed }, place)];
}

const dateTypes = fieldTypeNames.filter((type) => holds(type) === 'date');
const branchTypes = fieldTypeNames.filter((type) => leadsTo(type) === 'branch');

/** The types of fields that a path may take a hop from. */
const hoppable = fieldTypeNames.filter((type) => leadsTo(type) !== undefined);

function operandPaths({ tests }: Clause): ValuePath[] {
  const operands: Operand[] = tests.flatMap((test) =>
    'any' in test ? [...test.any] : 'than' in test ? [test.than] : [],
  );
  return operands.flatMap((operand) => ('field' in operand ? operand.field : []));
}

function unknownField(field: string, sort: Sort, allowed: readonly string[], place: Place): Issue {
  const fields = sort.of === 'records' ? Object.values(sort.kind.fields) : [];
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
  return issue('metric-field-unknown', { field, kind: nameOf(sort), allowed, labels }, place);
}
