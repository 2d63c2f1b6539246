/**
 * The text of a figures file: JSON in which each figure, answer, record and definition has a line of its own, so that
 * two versions can be compared line by line. The same values give the same text.
 */
export function fileText(value: unknown): string {
  return `${written(value, 0)}\n`;
}

/** The parts of an entry whose members have a line each. */
const listed = new Set([
  'text',
  'figures',
  'tallies',
  'groups',
  'withheld',
  'records',
  'kinds',
  'metrics',
  'calendar',
  'seats',
  'plans',
  'branches',
]);

/** How far in the members of an entry stand: the file, its entries, an entry, its sources. */
function written(value: unknown, depth: number, key = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isOpen = depth < 3 || key === 'sources' || listed.has(key);
  if (!isOpen) return JSON.stringify(value);
  const inner = '  '.repeat(depth + 1);
  const oneEach = listed.has(key);
  const member = (each: unknown, name = '') =>
    oneEach ? JSON.stringify(each) : written(each, depth + 1, name);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((each: unknown) => member(each))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([name, each]) => `${JSON.stringify(name)}: ${member(each, name)}`);
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}
