import { KeptOne } from '../domain/kept.ts';

/**
 * A text of the content as it may stand in a terminal or a build's log: what cannot be seen (control
 * characters, among them those that steer a terminal; marks of direction) is a dot, and blanks that would
 * end or move the line are one blank each. No position in the text moves.
 */
export function visible(text: string): string {
  return (
    text
      .replaceAll(/[\t\n\v\f\r\u2028\u2029]/g, ' ')
      .replaceAll(/\p{Cc}|\p{Cf}/gu, '·')
      // The runner of GitHub Actions takes `##[command]` for a command wherever it stands in a line.
      .replaceAll('##[', '#·[')
  );
}

/** The same of every text in a value, keys included; a map stays one. */
export function visibleIn<T>(value: T): T {
  return copyOf(value) as T;
}

// Thousands of issues may name the same thousands of words that are allowed.
const lists = new KeptOne<readonly unknown[], readonly unknown[]>();

function copyOfList(list: readonly unknown[]): readonly unknown[] {
  return lists.get(list, () => list.map(copyOf));
}

function copyOf(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return copyOfList(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) {
    return new Map([...value].map(([key, child]) => [copyOf(key), copyOf(child)]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [visible(key), copyOf(child)]),
  );
}
