import { load, YAMLException } from 'js-yaml';
import { inData, inFile, issue, type FieldPath, type Issue } from '../../domain/issues.ts';
import { foundIn } from '../../domain/faults.ts';
import { longLine } from '../long-line.ts';
import type { Source } from '../source.ts';
import { brokenYaml, issuesOfRepair, type BrokenYaml } from './broken.ts';
import { isTooDeep, nestingLimit } from './cause.ts';
import { missingDashSpaces } from './find-repair.ts';
import { runOnEntries, runOnKeys } from './indentation.ts';
import { changed, type Repair } from './repair.ts';
import { reference } from './references.ts';
import { tooMany } from './too-many.ts';
import { valueSchema } from './values.ts';

/** What the YAML of a file says, or the likeliest causes why it cannot be read, and the text without them. */
type ParsedYaml = { readonly value: unknown } | BrokenYaml;

/** What a file's YAML is made of at the top. */
export type Shape = 'mapping' | 'list';

/**
 * Reads the YAML of a file. Dates stay text, and what would make one place say what another means (anchors,
 * tags, merge keys) is refused. A list file in which nothing stands but comments is an empty list.
 */
export function parseYaml(source: Source, shape: Shape): ParsedYaml {
  const { file, data } = source;
  const long = longLine(file, data);
  let value: unknown;
  try {
    value = loadYaml(data.text) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (long && !isTooDeep(error)) return { issues: [long] };
    return brokenYaml(source, (text) => hasShape(loadYaml(text), shape));
  }
  // The long line first: what follows looks through it.
  if (long) return { issues: [long] };
  // Then references: through aliases a small file can hold an endless value.
  const referring = reference(source);
  if (referring) return referring;
  const tooLong = tooMany(value, data.text, file);
  if (tooLong) return { issues: [tooLong] };
  const forbidden = forbiddenKeys(value, file);
  if (forbidden.length > 0) return { issues: forbidden };
  if (hasShape(value, shape)) {
    const lines = data.text.split('\n');
    const repair = listRepair(lines);
    if (!repair) return { value };
    const mended = changed(lines, repair.changes).join('\n');
    return { issues: issuesOfRepair(source, repair), mended };
  }
  if (value === null && shape === 'list') return { value: [] };
  const broken = brokenYaml(source, (text) => hasShape(loadYaml(text), shape));
  if (broken.issues.length > 0) return broken;
  return { issues: [wrongShape(value, shape, file)] };
}

/** What is wrong with entries of lists, and with keys, in a text that can be read. */
function listRepair(lines: readonly string[]): Repair | undefined {
  return missingDashSpaces(lines) ?? runOnEntries(lines) ?? runOnKeys(lines);
}

function wrongShape(value: unknown, shape: Shape, file: string): Issue {
  const facts = foundIn(value);
  const place = inData(file, []);
  return shape === 'list'
    ? issue('yaml-not-list', facts, place)
    : issue('yaml-not-mapping', facts, value === null ? inFile(file) : place);
}

// `maxDepth` is younger than the types of js-yaml.
const options = { schema: valueSchema, maxDepth: nestingLimit };

function loadYaml(text: string): unknown {
  return load(text, options);
}

function hasShape(value: unknown, shape: Shape): boolean {
  if (shape === 'list') return Array.isArray(value);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys that other readers of YAML, or JavaScript itself, would take for more than a name. */
function forbiddenKeys(value: unknown, file: string, path: FieldPath = []): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const found: Issue[] = [];
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '<<') found.push(issue('yaml-reference', { text: key }, inData(file, at, 'key')));
    // What js-yaml makes of `{ a: b }: c`.
    if (key === '[object Object]') {
      found.push(issue('yaml-broken', { reason: 'mapping-as-key' }, inData(file, path)));
    }
    if (key === '__proto__') {
      found.push(issue('unknown-key', { key, allowed: [] }, inData(file, at, 'key')));
    }
    found.push(...forbiddenKeys(child, file, at));
  }
  return found;
}
