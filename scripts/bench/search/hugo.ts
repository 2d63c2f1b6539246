import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../../src/domain/catalogue/kind.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { monthOf, yearsOf } from '../../../src/domain/listed-under.ts';
import { period } from '../../../src/domain/period.ts';
import { firstDay, holders, treeDay, type WorkRecord } from '../../../src/domain/record.ts';
import type { Content } from '../../../src/io/load.ts';
import { ui } from '../../../src/labels/ui.ts';
import { branchName, whenText } from '../../../src/tables/record-words.ts';
import { printDate, printDay, printPeriod } from '../../../src/wording/dates.ts';

/** The configuration and the layouts of the counterpart. */
const counterpart = join(dirname(fileURLToPath(import.meta.url)), 'hugo');

/** From how many records on the list of a year stands in its months alone, as on our pages. */
const rowsOnPage = 200;

/**
 * Lays out a site for Hugo with the same records as ours, so that the two builds can be timed side by side.
 *
 * What it prints as we do: a page for each record with the masthead, the crumbs, the kinds, the title, the
 * date, the state, the body, every fact under its label with links to branches, kinds and records, the
 * neighbours and the footer; the lists by branch and year, by branch and month, by kind and year (and month,
 * where a year is too long for a page) and by month with their counts, groups and page numbers; the branches,
 * the reports and the home page, plainly.
 *
 * What it does not do, so that its share of the work is the smaller one: it computes no figure (no table of
 * the reports and metrics that a record counts in, no figures, evidence, CSV files, metric, plan or trend
 * pages), checks nothing, hides no small branch's attendance, gives a branch its present name everywhere, and
 * leaves out a report's components. The words of dates are computed here, before the clock runs.
 */
export function layOutHugo({ dir, corpus }: Content & { corpus: Corpus }, folder: string): void {
  cpSync(counterpart, folder, { recursive: true });
  const records = [...corpus.records.values()].filter(
    ({ when }) => firstDay(when) <= corpus.site.asOf,
  );
  writeData(corpus, records, folder);
  const longKindYears = kindYearsOverOnePage(records);
  for (const record of records) {
    const { front, body } = split(readFileSync(join(dir, record.file), 'utf8'));
    // Below a name of its own: some of its fields mean something else to Hugo.
    const own = `record:\n${front.replace(/^(?=.)/gm, '  ')}`;
    const more = yaml(listing(record, longKindYears));
    write(folder, `content/${record.file}`, `---\n${more}${own}---\n${body}`);
  }
  write(folder, 'content/records/_index.md', page({ title: ui['records.title'] }));
  for (const { slug, file } of corpus.branches.values()) {
    const name = branchName(corpus, slug, corpus.site.asOf);
    const index = page({ title: ui['records.ofBranch'](name), branch: slug });
    write(folder, `content/records/${slug}/_index.md`, index);
    copyPage(dir, folder, file, { title: name, branch: slug });
  }
  for (const { file } of corpus.reports.values()) copyPage(dir, folder, file, {});
  write(folder, 'content/branches/_index.md', page({ title: ui['nav.branches'] }));
  write(folder, 'content/reports/_index.md', page({ title: ui['nav.reports'] }));
}

/** What the lists of a record's page and of its lines want to know, beside its own frontmatter. */
function listing(record: WorkRecord, longKindYears: ReadonlySet<string>): Record<string, unknown> {
  const { when, branch, time } = record;
  const month = monthOf(record);
  const held = [...new Set(holders(record))];
  const kinds = [...new Set(record.kinds)];
  return {
    title: record.title,
    date: treeDay(when),
    shown: whenText(when),
    short: when.form === 'event' ? printDay(when.date) : whenText(when),
    monthshown: printPeriod(period(month)),
    ...(time && { extra: ui['record.clock'](time.from, time.to) }),
    ...(when.form === 'period' &&
      when.times !== undefined && { extra: ui['record.times'](when.times, '') }),
    ...(record.for && { forshown: printPeriod(record.for) }),
    branch,
    kinds,
    months: [month],
    branchmonths: held.map((slug) => `${slug}_${month}`),
    branchyears: held.flatMap((slug) => yearsOf(record).map((year) => `${slug}_${year}`)),
    kindyears: kinds.flatMap((kind) => yearsOf(record).map((year) => `${kind}_${year}`)),
    kindmonths: kinds
      .filter((kind) => longKindYears.has(`${kind}_${month.slice(0, 4)}`))
      .map((kind) => `${kind}_${month}`),
  };
}

/** What every page knows: the site, the branches and the kinds with their fields. */
function writeData(corpus: Corpus, records: readonly WorkRecord[], folder: string): void {
  const { site, branches, catalogue } = corpus;
  const years = (of: (record: WorkRecord) => readonly string[]) => {
    const byId = new Map<string, Set<string>>();
    for (const record of records) {
      for (const id of of(record)) {
        const found = byId.get(id) ?? new Set();
        for (const year of yearsOf(record)) found.add(year);
        byId.set(id, found);
      }
    }
    return (id: string) => [...(byId.get(id) ?? [])].sort().reverse();
  };
  const yearsOfBranch = years(holders);
  const yearsOfKind = years(({ kinds }) => kinds);
  const nav = ['reports', 'records', 'branches', 'metrics', 'plans', 'guide'] as const;
  writeJson(folder, 'data/site.json', {
    name: site.name,
    asOf: printDate(site.asOf),
    records: records.length,
    nav: nav.map((id) => ({ id, name: ui[`nav.${id}`] })),
  });
  writeJson(
    folder,
    'data/branches.json',
    Object.fromEntries(
      [...branches.keys()].map((slug) => [
        slug,
        { slug, name: branchName(corpus, slug, site.asOf), years: yearsOfBranch(slug) },
      ]),
    ),
  );
  writeJson(
    folder,
    'data/kinds.json',
    Object.fromEntries(
      [...catalogue.kinds.values()].map(({ id, label, group, note = '', fields }) => [
        id,
        { id, label, group, note, fields: fieldsFor(fields), years: yearsOfKind(id) },
      ]),
    ),
  );
}

/** Hugo holds the names of frontmatter in lower case. */
function fieldsFor(fields: Kind['fields']): unknown[] {
  return Object.values(fields).map(({ name, type, label, unit }) => ({
    key: name.toLowerCase(),
    type,
    label,
    unit: unit ?? (type === 'percent' ? '%' : ''),
  }));
}

function kindYearsOverOnePage(records: readonly WorkRecord[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const kind of new Set(record.kinds)) {
      for (const year of yearsOf(record)) {
        const key = `${kind}_${year}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count > rowsOnPage).map(([key]) => key));
}

/** Copies a page of prose; its components are left out, the text around them stays. */
function copyPage(dir: string, folder: string, file: string, more: Record<string, unknown>): void {
  const { front, body } = split(readFileSync(join(dir, file), 'utf8'));
  const text = body.replace(/<[A-Z][^>]*>/g, '');
  write(folder, `content/${file}`, `---\n${yaml(more)}${front}---\n${text}`);
}

function split(source: string): { front: string; body: string } {
  const found = /^---\n(.*?)^---\n?(.*)$/ms.exec(source.replaceAll('\r\n', '\n'));
  return { front: found?.[1] ?? '', body: found?.[2] ?? '' };
}

const page = (front: Record<string, unknown>) => `---\n${yaml(front)}---\n`;

/** JSON is YAML; a day is written bare, as Hugo reads dates. */
function yaml(front: Record<string, unknown>): string {
  return Object.entries(front)
    .map(([key, value]) => `${key}: ${key === 'date' ? String(value) : JSON.stringify(value)}\n`)
    .join('');
}

function writeJson(folder: string, file: string, value: unknown): void {
  write(folder, file, JSON.stringify(value));
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file.replace(/\.mdx$/, '.md'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
