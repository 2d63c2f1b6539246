import { fieldsOf, type Catalogue } from './catalogue/catalogue.ts';
import type { Kind } from './catalogue/kind.ts';
import { inData, issue, type Issue } from './issues.ts';
import { readKeys } from './reading/keys.ts';
import { readKinds } from './reading/kinds.ts';
import { pathIssues, recordPath } from './reading/place.ts';
import { contradictions, vouchingIssues } from './reading/rules.ts';
import { readTime } from './reading/time.ts';
import { keptKeys, type KeptValues } from './record-keys.ts';
import type { FieldValue, When, WorkRecord } from './record.ts';
import { describeType } from './faults.ts';

/** What a record is read against. */
interface RecordContext {
  readonly catalogue: Catalogue;
  /** SHA-256 of the file's text, in hex. */
  readonly digest: string;
}

/**
 * Reads a record from its frontmatter as YAML gives it. `file` is its path below the content folder. Every
 * problem that the file has by itself is reported at once. A record that cannot be counted (its kind, time,
 * place or a value is not readable, or values contradict each other) is left out; one that only lacks what
 * others vouch for it with is told and counts.
 */
export function readRecord(
  raw: unknown,
  file: string,
  { catalogue, digest }: RecordContext,
): { record?: WorkRecord; issues: Issue[] } {
  if (!isMapping(raw)) {
    const facts = { expected: 'mapping', got: describeType(raw) } as const;
    return { issues: [issue('wrong-type', facts, inData(file, []))] };
  }
  const { kinds, issues: kindIssues } = readKinds(raw, file, catalogue);
  const { values, issues: keyIssues } = readKeys(raw, file, catalogue, kinds);
  const issues = [...kindIssues, ...keyIssues];
  if (!kinds) return { issues };

  const { when, issues: timeIssues } = readTime(raw, values, file, kinds[0]);
  const path = recordPath(file);
  issues.push(
    ...timeIssues,
    ...contradictions(values, kinds, file),
    ...(when ? pathIssues(path, when, file) : []),
  );
  const told = [...issues, ...vouchingIssues(values, when, kinds, file)];
  if (!when || issues.length > 0) return { issues: told };
  const { id, branch } = path;
  return {
    record: { ...common(values), id, file, branch, digest, ...content(values, kinds, when) },
    issues: told,
  };
}

function isMapping(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function common(values: ReadonlyMap<string, unknown>): KeptValues {
  // Each value has passed the schema of its key.
  return Object.fromEntries(keptKeys.map((key) => [key, values.get(key)])) as KeptValues;
}

/** What the record tells: its kinds, its time, and the values of its kinds' fields. */
function content(
  values: ReadonlyMap<string, unknown>,
  kinds: readonly [Kind, ...Kind[]],
  when: When,
): Pick<WorkRecord, 'kinds' | 'when' | 'values'> {
  const [main, ...also] = kinds;
  const stated = [...fieldsOf(kinds).keys()].flatMap((name) => {
    const value = values.get(name) as FieldValue | undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    kinds: [main.id, ...also.map(({ id }) => id)],
    when,
    values: Object.fromEntries(stated),
  };
}
