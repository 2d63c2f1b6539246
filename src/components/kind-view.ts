import type { Kind } from '../domain/catalogue/kind.ts';
import type { Definition, Metric } from '../domain/catalogue/metric.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { WorkRecord } from '../domain/record.ts';
import { ui } from '../labels/ui.ts';
import { textCell, type Row, type Table } from '../tables/table.ts';
import { fact, factIf, type Fact } from './facts.ts';
import { fieldRules } from './kind/field-rules.ts';
import { paths } from './paths.ts';
import { shelfOf } from './shelf.ts';
import { yamlLine } from './kind/yaml-line.ts';

/** The kinds by group, one table each; common kinds, and groups that have one, come first. */
export function kindTables(corpus: Corpus): Table[] {
  const groups = new Map<string, Kind[]>();
  for (const kind of [...corpus.catalogue.kinds.values()].sort(commonFirst)) {
    groups.set(kind.group, [...(groups.get(kind.group) ?? []), kind]);
  }
  return [...groups].map(([group, kinds]) => ({
    caption: group,
    columns: [
      { id: 'kind', label: ui['kinds.label'] },
      { id: 'note', label: ui['kinds.note'] },
      { id: 'unit', label: ui['kinds.unit'], short: true },
      { id: 'when', label: ui['kinds.when'], short: true },
      { id: 'keptBy', label: ui['kinds.keptBy'], short: true },
      { id: 'records', label: ui['kinds.records'], numeric: true },
    ],
    rows: kinds.map((kind): Row => {
      const count = recordsOf(corpus, kind).length;
      return {
        cells: [
          textCell(kind.label, {
            path: paths.kind(kind.id),
            notes: kind.common ? [ui['kinds.common']] : [],
          }),
          textCell(kind.note ?? ''),
          textCell(kind.unit),
          textCell(ui[`kind.when.${kind.when}`]),
          textCell(ui[`kind.keptBy.${kind.keptBy}`]),
          textCell(String(count), { value: count }),
        ],
      };
    }),
  }));
}

function commonFirst(a: Kind, b: Kind): number {
  return Number(b.common) - Number(a.common);
}

/** The records of a kind that have happened and stand, in order of time. */
export function recordsOf(corpus: Corpus, { id }: Kind): WorkRecord[] {
  return shelfOf(corpus).records.filter(
    ({ kinds, state }) => kinds.includes(id) && state !== '作废',
  );
}

/** What a kind is, as a list of facts. */
export function kindFacts(corpus: Corpus, kind: Kind): Fact[] {
  return [
    ...factIf(ui['kinds.note'], kind.note),
    fact(ui['kind.write'], yamlLine('kind', kind.label)),
    fact(ui['kinds.when'], ui[`kind.whenText.${kind.when}`]),
    fact(ui['kinds.unit'], kind.unit),
    fact(ui['kinds.keptBy'], ui[`kind.keptBy.${kind.keptBy}`]),
    fact(ui['kind.evidence'], ui[`kind.evidence.${kind.evidence}`]),
    fact(ui['kind.nature'], ui[`kind.nature.${kind.nature}`]),
    fact(ui['kind.count'], ui['count.records'](recordsOf(corpus, kind).length)),
  ];
}

/** The fields of a kind with what each takes; `undefined` where it has none. */
export function fieldsTable(kind: Kind): Table | undefined {
  const fields = Object.values(kind.fields);
  if (fields.length === 0) return undefined;
  return {
    caption: ui['kind.fieldsCaption'](kind.label),
    columns: [
      { id: 'key', label: ui['kind.fieldKey'], short: true },
      { id: 'label', label: ui['kind.fieldLabel'] },
      { id: 'required', label: ui['kind.fieldRequired'], short: true },
      { id: 'value', label: ui['kind.fieldValue'] },
    ],
    rows: fields.map((field): Row => ({
      cells: [
        textCell(field.name),
        textCell(field.label),
        textCell(ui[field.required ? 'kind.required' : 'kind.optional']),
        textCell(fieldRules(field, kind).join(ui['text.join'])),
      ],
    })),
  };
}

/** The metrics that count a kind, and those made of them, in the order of the catalogue. */
export function metricsOf(corpus: Corpus, kind: Kind): Metric[] {
  const { metrics } = corpus.catalogue;
  const seen = new Map<string, boolean>();
  const uses = (id: string): boolean => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    // Metrics that are made of each other in a circle are reported by the checks; here it must only end.
    seen.set(id, false);
    const found = (metrics.get(id)?.versions ?? []).some(({ definition }) =>
      asks(definition, kind, uses),
    );
    seen.set(id, found);
    return found;
  };
  return [...metrics.values()].filter(({ id }) => uses(id));
}

function asks(definition: Definition, kind: Kind, uses: (id: string) => boolean): boolean {
  switch (definition.of) {
    case 'things':
      return (
        definition.from.of === 'records' &&
        definition.from.kinds.some((source) => source.kind === kind.label)
      );
    case 'ratio':
      return uses(definition.part) || uses(definition.whole);
    case 'plus':
      return definition.metrics.some(uses);
    case 'each':
      return uses(definition.metric);
  }
}
