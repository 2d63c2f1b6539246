import type { Kind } from '../../domain/catalogue/kind.ts';
import { kindsOf } from '../../domain/catalogue/metric-kinds.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { listsByFirst } from '../../domain/addresses/record-lists.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { branchName, shownFields, whenText } from '../../tables/record-words.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printDate } from '../../wording/dates.ts';
import { fact, factIf, type Fact, type Piece } from '../facts.ts';
import { kindGroups } from '../../domain/catalogue/kind-groups.ts';
import { fieldRules } from './field-rules.ts';
import { summaryOf } from '../lists/listed-lines.ts';
import { paths } from '../paths.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import { yamlLine } from '../sample/yaml-line.ts';

/** The few kinds that are in a clerk's menu; `undefined` where none is marked. */
export function commonTable(corpus: Corpus): Table | undefined {
  const common = [...corpus.catalogue.kinds.values()].filter((kind) => kind.common);
  return common.length > 0 ? kindsTable(corpus, ui['kinds.menuCaption'], common) : undefined;
}

/** All kinds by group, one table each; common kinds, and groups that have one, come first. */
export function kindTables(corpus: Corpus): Table[] {
  return kindGroups(corpus).map(({ name, kinds }) => kindsTable(corpus, name, kinds));
}

function kindsTable(corpus: Corpus, caption: string, kinds: readonly Kind[]): Table {
  return {
    caption,
    columns: [
      { id: 'kind', label: ui['kinds.label'] },
      { id: 'note', label: ui['kinds.note'] },
      { id: 'unit', label: ui['kinds.unit'], short: true },
      { id: 'when', label: ui['kinds.when'], short: true },
      { id: 'keptBy', label: ui['kinds.keptBy'], short: true },
      { id: 'records', label: ui['kinds.records'], numeric: true },
    ],
    rows: kinds.map((kind): Row => {
      const records = shelvedOf(corpus, kind);
      const isVoid = records.filter(({ state }) => state === '作废').length;
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
          textCell(String(records.length), {
            value: records.length,
            notes: isVoid > 0 ? [ui['records.void'](isVoid)] : [],
          }),
        ],
      };
    }),
  };
}

/** The records of a kind that have happened, in order of time: what its lists hold. */
function shelvedOf(corpus: Corpus, { id }: Kind): WorkRecord[] {
  return orderedRecords(corpus).records.filter(({ kinds }) => kinds.includes(id));
}

/** The records of a kind that have happened and are not void, in order of time. */
export function recordsOf(corpus: Corpus, kind: Kind): WorkRecord[] {
  return shelvedOf(corpus, kind).filter(({ state }) => state !== '作废');
}

/** The lists of a kind's records, a year each, the newest first. */
export function kindYears(corpus: Corpus, kind: Kind): Piece[] {
  const lists = listsByFirst(corpus, 'recordsOfKind').get(kind.id) ?? [];
  return lists.toReversed().map(({ parts: [, year = ''], records }) => ({
    text: ui['records.partCount'](ui['records.year'](year), records.length),
    path: paths.recordsOfKind(kind.id, year),
  }));
}

/** What of a kind with a beginning and an end is in force on the site's day; `undefined` for other kinds. */
export function inForceTable(corpus: Corpus, kind: Kind): Table | undefined {
  if (kind.when !== 'span') return undefined;
  const { asOf } = corpus.site;
  const records = recordsOf(corpus, kind).filter(
    ({ when }) => when.form === 'span' && (when.to === undefined || when.to >= asOf),
  );
  const fields = Object.values(kind.fields);
  return {
    caption: ui['kind.inForceCaption'](kind.label, printDate(asOf)),
    columns: [
      { id: 'title', label: ui['kind.inForceTitle'] },
      { id: 'branch', label: ui['kind.inForceBranch'] },
      { id: 'when', label: ui['kinds.when'], short: true },
      ...fields.map(({ name, label }) => ({ id: name, label })),
    ],
    rows: records.map((record): Row => {
      const shown = new Map(
        shownFields(corpus, record).map(({ field, text }) => [field.name, text]),
      );
      return {
        record: record.id,
        cells: [
          textCell(record.title, { path: paths.record(record.id) }),
          textCell(branchName(corpus, record.branch, asOf), { path: paths.branch(record.branch) }),
          textCell(whenText(record.when)),
          ...fields.map(({ name }) => {
            const text = shown.get(name);
            return text === undefined
              ? textCell(ui['kind.unstated'], { empty: true })
              : textCell(text);
          }),
        ],
      };
    }),
  };
}

/** What a kind is, as a list of facts. */
export function kindFacts(corpus: Corpus, kind: Kind): Fact[] {
  return [
    ...factIf(ui['kinds.note'], kind.note),
    fact(ui['kind.write'], yamlLine('kind', kind.label)),
    fact(ui['kinds.when'], ui[`kind.whenText.${kind.when}`]),
    fact(ui['kinds.unit'], kind.unit),
    fact(ui['kinds.keptBy'], ui[`kind.keptBy.${kind.keptBy}`]),
    ...factIf(ui['kind.every'], kind.every && ui[`kind.every.${kind.every}`]),
    ...factIf(ui['kind.since'], kind.since && ui['kind.sinceText'](printDate(kind.since))),
    fact(ui['kind.evidence'], ui[`kind.evidence.${kind.evidence}`]),
    fact(ui['kind.nature'], ui[`kind.nature.${kind.nature}`]),
    fact(ui['kind.count'], summaryOf(shelvedOf(corpus, kind))),
    ...(kind.page === undefined
      ? []
      : [fact(ui['kind.page'], { text: ui['kind.pageText'], path: paths.series(kind.page) })]),
  ];
}

/** The fields of a kind with what each takes; `undefined` where it has none. */
export function fieldsTable({ catalogue }: Corpus, kind: Kind): Table | undefined {
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
        textCell(fieldRules(catalogue, field, kind).join(ui['text.join'])),
      ],
    })),
  };
}

/** The metrics that count a kind, and those made of them, in the order of the catalogue. */
export function metricsOf({ catalogue }: Corpus, kind: Kind): Metric[] {
  return [...catalogue.metrics.values()].filter((metric) =>
    kindsOf(catalogue, metric).some(({ id }) => id === kind.id),
  );
}
