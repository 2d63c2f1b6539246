import { inData, issue, type FieldPath, type Issue } from '../../domain/issues.ts';

/**
 * Bounds far beyond what an office writes down in one file (its largest catalogue has some hundred metrics).
 * Each entry may be wrong in several ways, and each of them has its place looked up and its words found.
 */
const entryLimit = 2000;
const valueLimit = 20_000;

/** The list or mapping of a file's `text` that has too many entries; the value must not hold itself. */
export function tooMany(value: unknown, text: string, file: string): Issue | undefined {
  // Each entry takes a character at least: the files of thousands of records need no walk.
  if (text.length <= entryLimit) return undefined;
  const waiting: { value: unknown; path: FieldPath }[] = [{ value, path: [] }];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: holder, path } = next;
    if (typeof holder !== 'object' || holder === null) continue;
    const children = Object.entries(holder);
    values += children.length;
    const isLong = children.length > entryLimit;
    if (isLong || values > valueLimit) {
      const facts = isLong
        ? ({ of: 'entries', limit: entryLimit } as const)
        : ({ of: 'values', limit: valueLimit } as const);
      return issue('yaml-too-many', facts, inData(file, path));
    }
    for (const [key, child] of children.reverse()) {
      const part = Array.isArray(holder) ? Number(key) : key;
      waiting.push({ value: child, path: [...path, part] });
    }
  }
  return undefined;
}
