import { fieldsOf } from '../catalogue/catalogue.ts';
import { fieldTypes } from '../catalogue/field.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import type { WorkRecord } from '../record.ts';
import type { Check } from './check.ts';
import { ownValue } from '../own.ts';

export const recordLinkChecks: readonly Check[] = [
  { name: 'links lead to records of the right kind', find: links },
  { name: 'links do not run in a circle', find: circles },
];

interface Link {
  readonly from: WorkRecord;
  readonly field: string;
  readonly to: string;
  /** Ids of the kinds it may lead to; any where there are none. */
  readonly of: readonly string[];
}

function allLinks({ records, catalogue }: Corpus): Link[] {
  return [...records.values()].flatMap((from) => {
    const kinds = from.kinds.flatMap((id) => catalogue.kinds.get(id) ?? []);
    return [...fieldsOf(kinds).values()].flatMap((field): Link[] => {
      const to = ownValue(from.values, field.name);
      if (fieldTypes[field.type].leadsTo !== 'record' || typeof to !== 'string') return [];
      return [{ from, field: field.name, to, of: field.targets ?? [] }];
    });
  });
}

function links(corpus: Corpus): Issue[] {
  return allLinks(corpus).flatMap(({ from, field, to: id, of }): Issue[] => {
    const place = inData(from.file, [field]);
    const target = corpus.records.get(id);
    if (!target) {
      return [issue('unknown-record', { id }, place)];
    }
    if (target === from) return [issue('record-link-self', { id }, place)];
    if (of.length > 0 && !target.kinds.some((kind) => of.includes(kind))) {
      const label = (kind: string) => corpus.catalogue.kinds.get(kind)?.label ?? kind;
      const facts = { id, kind: target.kinds.map(label).join('、'), expected: of.map(label) };
      return [issue('record-link-kind', facts, place)];
    }
    return target.state === '作废' && from.state !== '作废'
      ? [issue('record-link-void', { id }, place)]
      : [];
  });
}

/** Each circle is reported once, at the first of its records in the order of ids. */
function circles(corpus: Corpus): Issue[] {
  const next = new Map(allLinks(corpus).map((link) => [link.from.id, link]));
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
