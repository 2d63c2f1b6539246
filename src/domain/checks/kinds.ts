import { recordNames } from '../asked/sorts.ts';
import { fieldOf, type Placed } from '../catalogue/catalogue.ts';
import { numeric, type Field } from '../catalogue/field.ts';
import { fieldLimit, type Kind } from '../catalogue/kind.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import { boundDates, commonNames } from '../record-keys.ts';
import { takenBy } from '../addresses/match.ts';
import type { Check } from './check.ts';

type PlacedKind = Kind & Placed;

export const kindChecks: readonly Check[] = [
  { name: 'kinds are small and of one nature', find: eachKind(shape) },
  { name: 'pages of published figures have addresses of their own', find: eachKind(page) },
  { name: 'fields have names of their own', find: eachField(fieldNames) },
  { name: 'fields of a kind differ by more than case', find: eachKind(fieldCase) },
  { name: 'relations lead to fields that compare', find: eachField(relations) },
  { name: 'choices offer words', find: eachField(options) },
  { name: 'numbers of persons say whose heads they count', find: eachField(headsSaid) },
  { name: 'explanations name what they explain, and why', find: eachKind(explanation) },
  { name: 'kinds that can be one record agree on their fields', find: sharedFields },
];

/** What a relation of numbers may name beside the kind's own fields. */
const branchSize = 'branch.members';

function eachKind(find: (kind: PlacedKind) => Issue[]) {
  return ({ catalogue }: Corpus): Issue[] => [...catalogue.kinds.values()].flatMap(find);
}

function eachField(find: (field: Field, kind: PlacedKind) => Issue[]) {
  return (corpus: Corpus): Issue[] =>
    [...corpus.catalogue.kinds.values()].flatMap((kind) =>
      Object.values(kind.fields).flatMap((field) => find(field, kind)),
    );
}

function at(kind: Placed, ...path: FieldPath) {
  return inData(kind.file, [...kind.path, ...path]);
}

function shape(kind: PlacedKind): Issue[] {
  const count = Object.keys(kind.fields).length;
  const found: Issue[] = [];
  if (count > fieldLimit) {
    const facts = { kind: kind.label, count, limit: fieldLimit };
    found.push(issue('kind-too-many-fields', facts, at(kind, 'fields')));
  }
  if (kind.nature !== 'flow' && kind.when !== 'period') {
    const facts = { kind: kind.label, reason: 'period-only' } as const;
    found.push(issue('kind-nature-clash', facts, at(kind, 'nature')));
  }
  if (kind.every !== undefined && kind.when !== 'period') {
    const facts = { kind: kind.label, reason: 'every' } as const;
    found.push(issue('kind-nature-clash', facts, at(kind, 'every')));
  }
  kind.key.forEach((field, index) => {
    if (fieldOf(kind, field)) return;
    const facts = { field, kind: kind.label, allowed: Object.keys(kind.fields) };
    found.push(issue('metric-field-unknown', facts, at(kind, 'key', index)));
  });
  return found;
}

/** The page of a kind stands beside the site's own, and only published figures make one. */
function page({ nature, label, page: name, ...kind }: PlacedKind): Issue[] {
  if (name === undefined) return [];
  const place = inData(kind.file, [...kind.path, 'page']);
  const told = (reason: 'taken' | 'not-provided') => [
    issue('kind-page', { kind: label, page: name, reason }, place),
  ];
  if (takenBy('series').has(name)) return told('taken');
  return nature === 'provided' ? [] : told('not-provided');
}

function fieldNames({ name }: Field, kind: PlacedKind): Issue[] {
  const place = inData(kind.file, [...kind.path, 'fields', name], 'key');
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    return [issue('wrong-type', { expected: 'id', got: name }, place)];
  }
  const reserved = [...commonNames, ...recordNames];
  return reserved.includes(name) ? [issue('field-name-reserved', { field: name }, place)] : [];
}

/** Two columns of a table that nobody tells apart. */
function fieldCase(kind: PlacedKind): Issue[] {
  const taken = new Map<string, string>();
  return Object.keys(kind.fields).flatMap((name): Issue[] => {
    const other = taken.get(name.toLowerCase());
    if (other === undefined) {
      taken.set(name.toLowerCase(), name);
      return [];
    }
    return [issue('name-case', { name, other, first: kind.file }, at(kind, 'fields', name))];
  });
}

function relations(field: Field, kind: PlacedKind): Issue[] {
  const rules = [
    ['atMost', numeric],
    ['atLeast', numeric],
    ['notBefore', ['date']],
    ['notAfter', ['date']],
  ] as const;
  return rules.flatMap(([rule, types]): Issue[] => {
    const other = field[rule];
    if (other === undefined) return [];
    const place = at(kind, 'fields', field.name, rule);
    if (other === field.name) {
      return [issue('field-relation-self', { field: field.name }, place)];
    }
    const fits = (type: string) => (types as readonly string[]).includes(type);
    const target = fieldOf(kind, other);
    const outside: readonly string[] = rule.startsWith('not') ? boundDates : [branchSize];
    if (!target && !outside.includes(other)) {
      const allowed = [...Object.keys(kind.fields), ...outside];
      return [issue('field-relation-unknown', { field: field.name, other, allowed }, place)];
    }
    return fits(field.type) && (!target || fits(target.type))
      ? []
      : [issue('field-relation-type', { field: field.name, other }, place)];
  });
}

function options(field: Field, kind: PlacedKind): Issue[] {
  if (field.type !== 'choice' || (field.options && field.options.length > 0)) return [];
  return [issue('field-choice-empty', { field: field.name }, at(kind, 'fields', field.name))];
}

/** Units in which persons are counted. */
const unitsOfPersons: readonly string[] = ['人', '名', '人次', '位'];

/** A number of heads of few points at them, and is told where nobody has said that it is one. */
function headsSaid({ name, label, type, unit, saysHeads }: Field, kind: PlacedKind): Issue[] {
  if (type !== 'count' || saysHeads || !unitsOfPersons.includes(unit ?? '')) return [];
  const facts = { field: label, kind: kind.label, unit: unit ?? '' };
  return [issue('field-heads-unsaid', facts, at(kind, 'fields', name))];
}

/** What a branch tells of a window needs a day, what it is about, and a reason that can be known again. */
function explanation(kind: PlacedKind): Issue[] {
  const { explains, label, when } = kind;
  if (!explains) return [];
  const told = (field: string, reason: 'no-field' | 'not-duties' | 'not-choice' | 'not-event') => [
    issue('kind-explains', { kind: label, field, reason }, at(kind, 'explains')),
  ];
  const [duties, reason] = [fieldOf(kind, explains.duties), fieldOf(kind, explains.reason)];
  if (!duties) return told(explains.duties, 'no-field');
  if (!reason) return told(explains.reason, 'no-field');
  if (duties.type !== 'duties') return told(duties.label, 'not-duties');
  if (reason.type !== 'choice') return told(reason.label, 'not-choice');
  return when === 'event' ? [] : told('when', 'not-event');
}

/** Kinds of one time shape can be one record (`also`), and then a name means one thing. */
function sharedFields({ catalogue }: Corpus): Issue[] {
  const first = new Map<string, { kind: Kind; field: Field }>();
  return [...catalogue.kinds.values()].flatMap((kind) =>
    Object.values(kind.fields).flatMap((field): Issue[] => {
      const key = `${kind.when} ${field.name}`;
      const known = first.get(key);
      if (!known) {
        first.set(key, { kind, field });
        return [];
      }
      if (known.field.type === field.type) return [];
      const facts = { field: field.name, kind: known.kind.label };
      return [issue('field-clash', facts, at(kind, 'fields', field.name, 'type'))];
    }),
  );
}
