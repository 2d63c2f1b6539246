import { fieldsOf } from '../catalogue/catalogue.ts';
import { fieldTypes } from '../catalogue/field.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import type { RecordOrParts } from '../record-parts.ts';
import type { Check } from './check.ts';
import { eachRecord } from './each-record.ts';
import { ownValue } from '../own.ts';

export const recordLinkChecks: readonly Check[] = [
  { name: 'links lead to records of the right kind', find: eachRecord(links) },
  { name: 'links do not run in a circle', find: circles },
];

interface Link {
  readonly from: RecordOrParts;
  readonly field: string;
  readonly to: string;
  /** Ids of the kinds it may lead to; any where there are none. */
  readonly of: readonly string[];
}

function linksOf(from: RecordOrParts, { catalogue }: Corpus): Link[] {
  const kinds = from.kinds.flatMap((id) => catalogue.kinds.get(id) ?? []);
  return [...fieldsOf(kinds).values()].flatMap((field): Link[] => {
    const to = ownValue(from.values, field.name);
    if (fieldTypes[field.type].leadsTo !== 'record' || typeof to !== 'string') return [];
    return [{ from, field: field.name, to, of: field.targets ?? [] }];
  });
}

function links(record: RecordOrParts, corpus: Corpus): Issue[] {
  return linksOf(record, corpus).flatMap(({ from, field, to: id, of }): Issue[] => {
    const place = inData(from.file, [field]);
    if (id === from.id) return [issue('record-link-self', { id }, place)];
    const target = corpus.records.get(id);
    if (!target) {
      return [issue('unknown-record', { id }, place)];
    }
    if (of.length > 0 && !target.kinds.some((kind) => of.includes(kind))) {
      const label = (kind: string) => corpus.catalogue.kinds.get(kind)?.label ?? kind;
      const facts = { id, kind: target.kinds.map(label).join('、'), expected: of.map(label) };
      return [issue('record-link-kind', facts, place)];
    }
    return target.state === '作废' && from.state !== undefined && from.state !== '作废'
      ? [issue('record-link-void', { id }, place)]
      : [];
  });
}

/** Each circle is reported once, at the first of its records in the order of ids. */
function circles(corpus: Corpus): Issue[] {
  const all = [...corpus.records.values()].flatMap((record) => linksOf(record, corpus));
  const next = new Map(all.map((link) => [link.from.id, link]));
  const seen = new Set<string>();
  return [...next.keys()].sort().flatMap((start): Issue[] => {
    const line: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      line.push(at);
      at = next.get(at)?.to;
    }
    const ids = at === undefined ? [] : line.slice(line.indexOf(at));
    // A record that links to itself is reported as that.
    if (at === undefined || !line.includes(at) || ids.length < 2) return [];
    const link = next.get(at);
    return link ? [issue('record-link-cycle', { ids }, inData(link.from.file, [link.field]))] : [];
  });
}
