import { stringify } from 'yaml';

/** A key with its value on one line of YAML, lists and mappings in brackets: `themes: [甲, 乙]`. */
export function yamlLine(key: string, value: unknown, comment?: string): string {
  const line = `${inline(key)}: ${inline(value)}`;
  return comment === undefined ? line : `${line} # ${comment}`;
}

/** A value on one line in the handbook's manner: `[甲, 乙]`, `{ type: 会议记录本 }`. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => `${inline(key)}: ${inline(one)}`);
    return `{ ${entries.join(', ')} }`;
  }
  // In a list, so that it is quoted where brackets and commas mean something.
  const list = stringify([value], { collectionStyle: 'flow', lineWidth: 0 });
  return list.trimEnd().slice('[ '.length, -' ]'.length);
}
