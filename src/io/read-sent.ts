import { branchFrom, branchSchema, type Branch } from '../domain/branch.ts';
import { inData, issue, type Issue } from '../domain/issues.ts';
import { planFrom, planSchema, type Plan } from '../domain/plan.ts';
import { reportFrom, reportSchema, type Report } from '../domain/report.ts';
import { readOnce } from '../domain/schema.ts';
import { sentSchema, type SentEntry, type SentSources } from '../domain/sent/schema.ts';
import type { SentReport, ThawedSources } from '../domain/sent/sent-report.ts';
import { Unread } from '../domain/unread.ts';
import { baseName, type Role } from './layout.ts';
import { readCatalogue } from './read-catalogue.ts';
import type { ReadFile, ReadFiles } from './read-files.ts';

/** Reads the figures that reports were sent with, by the reports' names. */
export function readSent(files: ReadFiles): {
  sent: ReadonlyMap<string, SentReport>;
  issues: readonly Issue[];
} {
  const sent = new Map<string, SentReport>();
  const issues: Issue[] = [];
  for (const { file, data } of files.of('figures')) {
    if (data === undefined) continue;
    const { value, issues: found } = readOnce(sentSchema, data, file);
    const last = value?.entries.at(-1);
    if (!value || !last) {
      // The file is mended as a whole: the first place says enough.
      const [first] = found;
      if (first) issues.push(broken(first, 'form'));
      continue;
    }
    const { sources, issues: refused } = thaw(last, baseName(file));
    const [first] = refused;
    if (first) {
      const at = inData(file, ['entries', value.entries.length - 1, 'sources']);
      issues.push(broken(first, 'sources', at));
    } else sent.set(baseName(file), { file, entries: value.entries, last, sources });
  }
  return { sent, issues };
}

/** One issue for a file that cannot be used, at a place of it; `about` is what was refused. */
function broken(about: Issue, where: 'form' | 'sources', at = about.at): Issue {
  const path = about.at.in === 'data' ? about.at.path : [];
  return issue('sent-broken', { key: path.join('.'), in: where }, at);
}

/** The definitions, branches and plans of an entry, read as the content's own are. */
function thaw(
  { sources, promises, head }: SentEntry,
  own: string,
): { sources: ThawedSources; issues: readonly Issue[] } {
  const { catalogue, issues } = readCatalogue(filesOf(sources), new Unread());
  const found = [...issues];
  const branches = new Map<string, Branch>();
  for (const [slug, data] of Object.entries(sources.branches)) {
    const reading = readOnce(branchSchema, data, `branches/${slug}.mdx`);
    found.push(...reading.issues);
    if (reading.value) branches.set(slug, branchFrom(reading.value, slug, `branches/${slug}.mdx`));
  }
  const plans = new Map<string, Plan>();
  for (const [id, data] of Object.entries(sources.plans)) {
    const reading = readOnce(planSchema, data, `plans/${id}.mdx`);
    found.push(...reading.issues);
    if (reading.value) plans.set(id, planFrom(reading.value, id, `plans/${id}.mdx`, []));
  }
  const reports = new Map<string, Report>();
  const read = (id: string, data: unknown): Report | undefined => {
    const reading = readOnce(reportSchema, data, `reports/${id}.mdx`);
    found.push(...reading.issues);
    return reading.value && reportFrom(reading.value, id, `reports/${id}.mdx`, []);
  };
  for (const [id, data] of Object.entries(sources.reports)) {
    const report = read(id, data);
    if (report) reports.set(id, report);
  }
  const { title, period, branch } = head;
  const promised =
    promises && read(own, { title, period: period.id, branch, commitments: promises });
  return {
    sources: { catalogue, branches, plans, reports, promises: promised?.commitments },
    issues: found,
  };
}

/** The parts of a catalogue as files, for its reader. */
function filesOf({
  kinds,
  metrics,
  themes,
  calendar,
}: SentSources): Pick<ReadFiles, 'of' | 'sources' | 'texts'> {
  const file = (role: Role, name: string, data: unknown): ReadFile => ({
    file: name,
    role,
    source: undefined,
    data,
  });
  const byRole = new Map<Role, readonly ReadFile[]>([
    ['kinds', [file('kinds', 'catalogue/kinds/sent.yaml', kinds)]],
    ['metrics', [file('metrics', 'catalogue/metrics.yaml', metrics)]],
    ['themes', themes === undefined ? [] : [file('themes', 'catalogue/themes.yaml', themes)]],
    [
      'calendar',
      Object.entries(calendar).map(([year, data]) =>
        file('calendar', `catalogue/calendar/${year}.yaml`, data),
      ),
    ],
  ]);
  return { of: (role) => byRole.get(role) ?? [], sources: new Map(), texts: new Map() };
}
