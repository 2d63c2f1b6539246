import type { z } from 'zod';
import type { Catalogue, Placed } from '../domain/catalogue/catalogue.ts';
import { claimSchema } from '../domain/catalogue/claim.ts';
import { crosswalkSchema } from '../domain/catalogue/crosswalk.ts';
import {
  crosswalkNaming,
  kindLinked,
  metricAsking,
  type LookedUp,
} from '../domain/catalogue/kind-labels.ts';
import { kindSchema, type WrittenKind } from '../domain/catalogue/kind.ts';
import { seatNormSchema } from '../domain/catalogue/seat-norm.ts';
import { ruleSchema } from '../domain/catalogue/rule.ts';
import { metricSchema } from '../domain/catalogue/metric-schema.ts';
import { misprintSchema } from '../domain/catalogue/misprint.ts';
import { inFile, issue, type Issue } from '../domain/issues.ts';
import { readOnce } from '../domain/schema.ts';
import { Ids } from './ids.ts';
import { baseName } from './layout.ts';
import { readCalendar } from './read-calendar.ts';
import type { ReadFile, ReadFiles } from './read-files.ts';
import { readThemes } from './read-themes.ts';
import { textUnless, type Unread } from '../domain/unread.ts';

/** A wrong entry of a list file does not invalidate the others. */
interface Entry extends Placed {
  readonly value: unknown;
}

/** What of the files of a content folder the catalogue is read from. */
type CatalogueFiles = Pick<ReadFiles, 'of' | 'sources' | 'texts'>;

/** Reads the whole catalogue. What cannot be read is left out and noted in `unread`. */
export function readCatalogue(
  files: CatalogueFiles,
  unread: Unread,
): { catalogue: Catalogue; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const written = readKinds(files, unread, issues);
  const labels = new Map(written.map((kind) => [kind.label, kind]));
  const told = <T>({ value, issues: found }: LookedUp<T>): T => {
    issues.push(...found);
    return value;
  };
  const kinds = written.map((kind) => told(kindLinked(kind, labels)));
  const metrics = readMetrics(files, unread, issues).map((one) => told(metricAsking(one, labels)));
  return {
    catalogue: {
      kinds: new Map(kinds.map((kind) => [kind.id, kind])),
      kindsByLabel: new Map(kinds.map((kind) => [kind.label, kind])),
      metrics: new Map(metrics.map((metric) => [metric.id, metric])),
      rules: readRules(files, unread, issues),
      seatNorms: readList(files, 'seats', seatNormSchema, 'id', issues),
      ...readThemes(files, unread, issues),
      calendar: readCalendar(files, issues),
      claims: readList(files, 'claims', claimSchema, 'phrase', issues),
      misprints: readList(files, 'misprints', misprintSchema, 'wrong', issues),
      crosswalk: readList(files, 'crosswalk', crosswalkSchema, 'id', issues).map((entry) =>
        told(crosswalkNaming(entry, labels)),
      ),
    },
    issues,
  };
}

function readKinds(files: CatalogueFiles, unread: Unread, issues: Issue[]) {
  const kinds: (WrittenKind & Placed)[] = [];
  const ids = new Ids(files.sources);
  const labels = new Ids(files.sources);
  needed(files.of('kinds'), 'kind', 'catalogue/kinds/<group>.yaml', unread, issues);
  for (const text of withoutList(files, 'kinds')) {
    unread.addWithin('kind', text);
    unread.addWithin('page', text);
  }
  for (const { value, file, path } of entriesOf(files.of('kinds'))) {
    const reading = readOnce(kindSchema, value, file, path);
    issues.push(...reading.issues);
    if (!reading.value) {
      const text = JSON.stringify(value);
      unread.addWithin('kind', textUnless(['id', 'label'], text, reading.issues));
      unread.addWithin('page', textUnless(['page'], text, reading.issues));
      continue;
    }
    const { id, label, group } = reading.value;
    const taken = [
      ...ids.take(id, file, [...path, 'id']),
      ...labels.take(label, file, [...path, 'label']),
    ];
    issues.push(...taken, ...fieldLabels(reading.value, { file, path }, files));
    if (taken.length > 0) {
      unread.add('kind', label);
      unread.add('kind', id);
    } else kinds.push({ ...reading.value, group: group ?? baseName(file), file, path });
  }
  return kinds;
}

/** Two columns of a table with the same heading. */
function fieldLabels(
  { fields }: Pick<WrittenKind, 'fields'>,
  { file, path }: Placed,
  files: CatalogueFiles,
): Issue[] {
  const labels = new Ids(files.sources);
  return Object.values(fields).flatMap(({ name, label }) =>
    labels.take(label, file, [...path, 'fields', name, 'label']),
  );
}

function readMetrics(files: CatalogueFiles, unread: Unread, issues: Issue[]) {
  needed(files.of('metrics'), 'metric', 'catalogue/metrics.yaml', unread, issues);
  return readCoded(files, { sort: 'metrics', subject: 'metric' }, metricSchema, unread, issues);
}

function readRules(files: CatalogueFiles, unread: Unread, issues: Issue[]) {
  if (files.of('rules').length === 0) unread.lack('rule', 'catalogue/rules.yaml');
  const rules = readCoded(files, { sort: 'rules', subject: 'rule' }, ruleSchema, unread, issues);
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** A list of things that others refer to by their code. */
function readCoded<T extends { readonly id: string; readonly label: string }>(
  files: CatalogueFiles,
  { sort, subject }: { readonly sort: 'metrics' | 'rules'; readonly subject: 'metric' | 'rule' },
  schema: z.ZodType<T>,
  unread: Unread,
  issues: Issue[],
): (T & Placed)[] {
  const ids = new Ids(files.sources);
  const labels = new Ids(files.sources);
  for (const text of withoutList(files, sort)) unread.addWithin(subject, text);
  return entriesOf(files.of(sort)).flatMap(({ value, file, path }) => {
    const reading = readOnce(schema, value, file, path);
    issues.push(...reading.issues);
    if (!reading.value) {
      unread.addWithin(subject, textUnless(['id'], JSON.stringify(value), reading.issues));
      return [];
    }
    const { id, label } = reading.value;
    const taken = ids.take(id, file, [...path, 'id']);
    // References use the id, so a duplicate label drops nothing.
    issues.push(...taken, ...labels.take(label, file, [...path, 'label']));
    return taken.length > 0 ? [] : [{ ...reading.value, file, path }];
  });
}

/** A list of things that nothing else refers to, each with a key of its own. */
function readList<K extends string, T extends Readonly<Record<K, string>>>(
  files: CatalogueFiles,
  sort: 'claims' | 'misprints' | 'crosswalk' | 'seats',
  schema: z.ZodType<T>,
  key: K,
  issues: Issue[],
): (T & Placed)[] {
  const keys = new Ids(files.sources);
  return entriesOf(files.of(sort)).flatMap(({ value, file, path }) => {
    const reading = readOnce(schema, value, file, path);
    issues.push(...reading.issues);
    if (!reading.value) return [];
    const taken = keys.take(reading.value[key], file, [...path, key]);
    issues.push(...taken);
    return taken.length > 0 ? [] : [{ ...reading.value, file, path }];
  });
}

/** The texts of the files of a sort that are no list, so that nothing in them is known apart. */
function withoutList(
  files: CatalogueFiles,
  sort: 'kinds' | 'metrics' | 'rules',
): (string | undefined)[] {
  return files
    .of(sort)
    .filter(({ data }) => !Array.isArray(data))
    .map(({ file }) => files.texts.get(file));
}

function entriesOf(files: readonly ReadFile[]): Entry[] {
  return files.flatMap(({ file, data }) =>
    Array.isArray(data)
      ? data.map((value: unknown, index) => ({ value, file, path: [index] }))
      : [],
  );
}

function needed(
  files: readonly ReadFile[],
  subject: 'kind' | 'metric',
  expected: string,
  unread: Unread,
  issues: Issue[],
): void {
  if (files.length > 0) return;
  unread.addWithin(subject, undefined);
  const folder = expected.replace(/\/<.*$/, '');
  issues.push(issue('file-missing', { expected, links: [] }, inFile(folder)));
}
