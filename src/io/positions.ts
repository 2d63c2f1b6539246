import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { FieldPath, Place } from '../domain/issues.ts';
import type { Source } from './source.ts';

/** Counted from 1 in the whole file; columns in UTF-16 units, as editors and JavaScript count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

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
const documents = new WeakMap<Source, Document>();

function documentOf(source: Source): Document {
  let document = documents.get(source);
  if (!document) {
    document = parseDocument(source.data.text, { uniqueKeys: false, logLevel: 'silent' });
    documents.set(source, document);
  }
  return document;
}

function locateData(source: Source, path: FieldPath, on: 'key' | 'value'): Position {
  let node: unknown = documentOf(source).contents;
  let offset = startOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyOf(key) === String(part));
      // The key is absent: what was found last, the mapping itself, is the place.
      if (!pair) break;
      offset = (isLast && on === 'key' ? startOf(pair.key) : placeOfValue(pair)) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return positionOf(source, offset);
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

function positionOf({ data }: Source, offset: number): Position {
  const before = data.text.slice(0, offset).split('\n');
  return { line: data.line + before.length, column: (before.at(-1) as string).length + 1 };
}
