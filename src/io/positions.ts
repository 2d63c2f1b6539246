import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FieldPath, Place } from '../domain/issues.ts';
import { KeptOne } from '../domain/kept.ts';
import { pointAt } from './line-table.ts';
import type { Position, Source } from './source.ts';

/**
 * Where an issue's place stands in its file. An absent key points at the beginning of the mapping that
 * should hold it (in frontmatter: its first key); an empty value at its key; a file that could not be read
 * at its beginning.
 */
export function locate(place: Place, source: Source | undefined): Position {
  switch (place.in) {
    case 'file':
      return { line: 1, column: 1 };
    case 'text':
      return { line: place.line, column: place.column };
    case 'data':
      return source ? locateData(source, place.path, place.on ?? 'value') : { line: 1, column: 1 };
  }
}

// Parsing for positions is many times slower than for values, and most files have no issue.
const documents = new KeptOne<Source, Document>();

/** A file's YAML with the places of its values. */
export function documentOf(source: Source): Document {
  return documents.get(source, ({ data }) =>
    parseDocument(data.text, { uniqueKeys: false, logLevel: 'silent' }),
  );
}

/** Whether anything stands at a path of a file's YAML; the only entry of a list may stand without it. */
export function hasValueAt(source: Source, path: FieldPath): boolean {
  const document = documentOf(source);
  return document.hasIn(path) || (path.at(-1) === 0 && document.hasIn(path.slice(0, -1)));
}

function locateData(source: Source, path: FieldPath, on: 'key' | 'value'): Position {
  let node: unknown = documentOf(source).contents;
  let offset = startOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(part));
      // The key is absent: what was found last, the mapping itself, is the place.
      if (!pair) break;
      offset = (isLast && on === 'key' ? startOf(pair.key) : placeOfValue(pair)) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return pointAt(source.data, offset);
}

// In a map: a mapping may have thousands of keys, each with an issue. Of duplicate keys the first counts.
const pairs = new KeptOne<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  return pairs.get(
    map,
    ({ items }) => new Map(items.map((pair): [string, Pair] => [keyOf(pair.key), pair]).reverse()),
  );
}

function placeOfValue({ key, value }: Pair): number | undefined {
  const isEmpty =
    value === null || (isScalar(value) && (value.source ?? '') === '' && isPlain(value));
  return (isEmpty ? undefined : startOf(value)) ?? startOf(key);
}

function isPlain(value: { type?: string | undefined }): boolean {
  return value.type === undefined || value.type === 'PLAIN';
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? ((node as Node).range?.[0] ?? undefined) : undefined;
}
