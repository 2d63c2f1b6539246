import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import type { z } from 'zod';
import { branchParts } from '../domain/branch-parts.ts';
import { branchFrom, branchSchema, type Branch } from '../domain/branch.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { inData, inFile, issue, type Issue } from '../domain/issues.ts';
import { attempt } from '../domain/net.ts';
import { planFrom, planSchema, type Plan } from '../domain/plan.ts';
import { readRecord } from '../domain/read-record.ts';
import type { Passage } from '../domain/prose.ts';
import { recordPath } from '../domain/reading/place.ts';
import type { WorkRecord } from '../domain/record.ts';
import {
  guideSchema,
  reportFrom,
  reportSchema,
  type GuidePage,
  type Report,
} from '../domain/report.ts';
import { readOnce } from '../domain/schema.ts';
import { textUnless, type Unread } from '../domain/unread.ts';
import { Ids } from './ids.ts';
import { baseName } from './layout.ts';
import type { SiteLink } from './markdown/check.ts';
import { readDocument, skimDocument, type TextDocument } from './markdown/document.ts';
import type { ReadFile, ReadFiles } from './read-files.ts';
import type { TextRole } from '../domain/text-role.ts';

/** The things that one folder holds, by their names, with their texts by file. */
export interface DocumentSet<T> {
  readonly things: ReadonlyMap<string, T>;
  readonly texts: ReadonlyMap<string, Root>;
  /** What each of them says in its own words, by file. */
  readonly prose: ReadonlyMap<string, readonly Passage[]>;
  readonly issues: readonly Issue[];
  readonly links: readonly SiteLink[];
}

/** Reads `branches/`. */
export function readBranches(files: ReadFiles, unread: Unread): DocumentSet<Branch> {
  if (files.of('branch').length === 0) {
    unread.lack('branch', 'branches/<branch>.mdx');
    unread.lack('seat', 'branches/<branch>.mdx');
  }
  return readDocuments(files.of('branch'), 'branch', branchSchema, {
    make: (data, slug, file) => branchFrom(data, slug, file),
    check: ({ slug }, name, file) =>
      slug === undefined || slug === name
        ? []
        : [issue('slug-mismatch', { slug, name }, inData(file, ['slug']))],
    miss(slug, file, issues, data) {
      const parts = branchParts(data, slug, file);
      unread.addBranchParts(parts);
      const text = files.texts.get(file);
      unread.add('branch', slug, textUnless(['parent', 'into'], text, issues));
      if (parts.seats) for (const seat of parts.seats) unread.add('seat', seat);
      else unread.addWithin('seat', textUnless(['seat'], text, issues));
    },
  });
}

/** Reads `plans/`. */
export function readPlans(
  files: ReadFiles,
  unread: Unread,
  ids = new Ids(files.sources),
): DocumentSet<Plan> {
  if (files.of('plan').length === 0) {
    unread.lack('plan', 'plans/<plan>.mdx');
    unread.lack('commitment', 'plans/<plan>.mdx');
  }
  return readDocuments(files.of('plan'), 'plan', planSchema, {
    make: (data, id, file, { uses }) => planFrom(data, id, file, uses),
    check({ commitments }, _name, file) {
      // A year's plan may repeat the commitments of the previous one.
      const labels = new Ids(files.sources);
      return commitments.flatMap(({ id, label }, index) => [
        ...ids.take(id, file, ['commitments', index, 'id']),
        ...labels.take(label, file, ['commitments', index, 'label']),
      ]);
    },
    miss(id, file, issues) {
      unread.add('plan', id);
      unread.addWithin('commitment', textUnless(['id'], files.texts.get(file), issues));
    },
  });
}

/** Reads `reports/`. What they promise has names of its own among all commitments: `ids` are those of the plans'. */
export function readReports(
  files: ReadFiles,
  unread: Unread,
  ids = new Ids(files.sources),
): DocumentSet<Report> {
  if (files.of('report').length === 0) unread.lack('report', 'reports/<report>.mdx');
  return readDocuments(files.of('report'), 'report', reportSchema, {
    make: (data, id, file, { uses }) => reportFrom(data, id, file, uses),
    check: ({ commitments }, _name, file) =>
      commitments.flatMap(({ id }, index) => ids.take(id, file, ['commitments', index, 'id'])),
    miss(id, file, issues) {
      unread.add('report', id);
      unread.addWithin('commitment', textUnless(['id'], files.texts.get(file), issues));
    },
  });
}

/** Reads `guide/`. */
export function readGuides(files: ReadFiles, unread: Unread): DocumentSet<GuidePage> {
  const titles = new Ids(files.sources);
  if (files.of('guide').length === 0) unread.lack('guide', 'guide/<page>.mdx');
  return readDocuments(files.of('guide'), 'guide', guideSchema, {
    make: (data, id, file, { uses }) => ({ ...data, id, file, uses }),
    check: ({ title }, _name, file) => titles.take(title, file, ['title']),
    miss: (id) => unread.add('guide', id),
  });
}

/** Reads `records/`. Their texts are checked, and made ready only when they are asked for. */
export function readRecords(
  files: ReadFiles,
  catalogue: Catalogue,
  unread: Unread,
): Omit<DocumentSet<WorkRecord>, 'texts' | 'prose'> {
  const things = new Map<string, WorkRecord>();
  const issues: Issue[] = [];
  const links: SiteLink[] = [];
  if (files.of('record').length === 0) unread.lack('record', 'records/<branch>/<year>/<name>.mdx');
  for (const { file, source, data } of files.of('record')) {
    const text = source && skimDocument(source, 'record');
    issues.push(...(text?.issues ?? []));
    links.push(...(text?.links ?? []));
    const digest = source ? createHash('sha256').update(source.text).digest('hex') : '';
    const reading =
      data === undefined
        ? { issues: [] }
        : attempt<ReturnType<typeof readRecord>>(
            () => readRecord(data, file, { catalogue, digest }),
            (reason) => ({ issues: [issue('read-failed', { reason }, inFile(file))] }),
          );
    issues.push(...reading.issues);
    if (reading.record) things.set(reading.record.id, reading.record);
    else {
      const text = textUnless(['kind', 'also', 'branch'], files.texts.get(file), reading.issues);
      unread.add('record', recordPath(file).id, text);
      if (reading.parts) unread.addParts(reading.parts);
    }
  }
  return { things, issues, links };
}

interface Reader<D, T> {
  readonly make: (data: D, name: string, file: string, text: TextDocument) => T;
  /** What is wrong beyond the schema. */
  readonly check?: (data: D, name: string, file: string) => Issue[];
  /** Notes that the thing could not be read; `data` is its frontmatter, where there is one. */
  readonly miss?: (name: string, file: string, issues: readonly Issue[], data: unknown) => void;
}

function readDocuments<S extends z.ZodType, T>(
  files: readonly ReadFile[],
  role: TextRole,
  schema: S,
  { make, check, miss }: Reader<z.output<S>, T>,
): DocumentSet<T> {
  const things = new Map<string, T>();
  const texts = new Map<string, Root>();
  const prose = new Map<string, readonly Passage[]>();
  const issues: Issue[] = [];
  const links: SiteLink[] = [];
  for (const { file, source, data } of files) {
    const name = baseName(file);
    const text = source && readDocument(source, role);
    if (text) {
      issues.push(...text.issues);
      links.push(...text.links);
      texts.set(file, text.root);
      prose.set(file, text.prose);
    }
    const reading = data === undefined ? { issues: [] } : readOnce(schema, data, file);
    issues.push(...reading.issues);
    if (text && reading.value !== undefined) {
      issues.push(...(check?.(reading.value, name, file) ?? []));
      things.set(name, make(reading.value, name, file, text));
    } else miss?.(name, file, reading.issues, data);
  }
  return { things, texts, prose, issues, links };
}
