import { Document, visit, YAMLMap } from 'yaml';

/** A key with its value on one line of YAML, lists and mappings in brackets: `themes: [甲, 乙]`. */
export function yamlLine(key: string, value: unknown, comment?: string): string {
  const line = inline({ [key]: value }, true);
  return comment === undefined ? line : `${line} # ${comment}`;
}

/**
 * A value on one line in the handbook's manner: `[甲, 乙]`, `{ type: 会议记录本 }`; without the outer braces where
 * it is `bare`.
 */
export function inline(value: unknown, bare = false): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
    Map: (_, map) => {
      if (map instanceof PaddedMap || (bare && map === document.contents)) return undefined;
      return PaddedMap.of(map);
    },
  });
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}

/** A mapping on one line with blanks within its braces, which lists have not: the library pads both, or neither. */
class PaddedMap extends YAMLMap {
  static of({ schema, items }: YAMLMap): PaddedMap {
    const map = new PaddedMap(schema);
    map.items = items;
    map.flow = true;
    return map;
  }

  override toString(...[context, ...rest]: Parameters<YAMLMap['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: ' ' }, ...rest);
  }
}
