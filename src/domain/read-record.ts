import { fieldsOf, type Catalogue } from './catalogue/catalogue.ts';
import type { Kind } from './catalogue/kind.ts';
import { inData, issue, type Issue } from './issues.ts';
import { readKeys } from './reading/keys.ts';
import { readKinds } from './reading/kinds.ts';
import { pathIssues, recordPath } from './reading/place.ts';
import { contradictions, vouchingIssues } from './reading/rules.ts';
import { readTime } from './reading/time.ts';
import { keptKeys, type KeptValues, type TimeKey } from './record-keys.ts';
import type { RecordParts } from './record-parts.ts';
import type { FieldValue, When, WorkRecord } from './record.ts';
import { foundIn } from './faults.ts';

/** What a record is read against. */
interface RecordContext {
  readonly catalogue: Catalogue;
  /** SHA-256 of the file's text, in hex. */
  readonly digest: string;
}

/**
 * Reads a record from its frontmatter as YAML gives it. `file` is its path below the content folder. Every
 * problem that the file has by itself is reported at once. A record that cannot be counted (its kind, time,
 * place or a value is not readable, or values contradict each other) is left out, with its `parts` to be judged;
 * one that only lacks what others vouch for it with is told and counts.
 */
export function readRecord(
  raw: unknown,
  file: string,
  { catalogue, digest }: RecordContext,
): { record?: WorkRecord; parts?: RecordParts; issues: Issue[] } {
  if (!isMapping(raw)) {
    const facts = { expected: 'mapping', ...foundIn(raw) } as const;
    return { issues: [issue('wrong-type', facts, inData(file, []))] };
  }
  const { kinds, areKnown, issues: kindIssues } = readKinds(raw, file, catalogue);
  const keys = readKeys(raw, file, catalogue, { kinds, areKnown });
  const { values } = keys;
  const [main, ...also] = kinds;
  const { when, issues: timeIssues } = readTime(raw, values, file, main);
  const path = recordPath(file);
  const issues = [
    ...kindIssues,
    ...keys.issues,
    ...timeIssues,
    ...contradictions(values, kinds, file),
    ...(when ? pathIssues(path, when, file) : []),
  ];
  const told = [...issues, ...vouchingIssues(values, when, kinds, file)];
  const { id, branch } = path;
  if (!main || !when || issues.length > 0) {
    const parts = partsOf(keys, kinds, when);
    return { parts: { ...parts, id, file, branch }, issues: told };
  }
  const record = { ...common(values), id, file, branch, digest, when };
  return {
    record: {
      ...record,
      kinds: [main.id, ...also.map((kind) => kind.id)],
      values: fieldValues(values, kinds),
    },
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

/** The values of the kinds' fields that are stated. */
function fieldValues(
  values: ReadonlyMap<string, unknown>,
  kinds: readonly Kind[],
): WorkRecord['values'] {
  const stated = [...fieldsOf(kinds).keys()].flatMap((name) => {
    const value = values.get(name) as FieldValue | undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(stated);
}

/** What can be judged of a record that cannot be counted. */
function partsOf(
  { values, entries, unreadable }: ReturnType<typeof readKeys>,
  kinds: readonly Kind[],
  when: When | undefined,
): Omit<RecordParts, 'id' | 'file' | 'branch'> {
  const readable = new Map<string, unknown>([
    ...values,
    ...[...entries].map(([name, { value }]) => [name, value] as const),
  ]);
  const {
    state,
    with: partners = [],
    themes = [],
    ...others
  } = common(readable) as Partial<KeptValues>;
  return {
    kinds: kinds.map(({ id }) => id),
    when: when && keysOfForm[when.form].some((key) => unreadable.has(key)) ? undefined : when,
    with: partners,
    themes,
    campaign: others.campaign,
    source: others.source,
    checkedBy: others.checkedBy,
    recorded: others.recorded,
    state: unreadable.has('state') ? undefined : state,
    values: fieldValues(readable, kinds),
    unreadable,
    indexes: new Map([...entries].map(([name, { indexes }]) => [name, indexes])),
  };
}

/** The keys that say when a record happened, by how it is timed: without one of them its days may be others. */
const keysOfForm: Readonly<Record<When['form'], readonly TimeKey[]>> = {
  event: ['date'],
  period: ['period', 'times', 'through'],
  span: ['from', 'to'],
};
