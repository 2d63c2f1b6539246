import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { existsOn, foundedOn, type Branch } from '../../src/domain/branch.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { addDays, daysBetween, later } from '../../src/domain/date.ts';
import { isError } from '../../src/domain/issues.ts';
import { lastReportBefore } from '../../src/domain/next-report.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { Report } from '../../src/domain/report.ts';
import { draftStatus } from '../../src/domain/sign-off.ts';
import { todosOf } from '../../src/domain/todos.ts';
import { contentOf, loadContent, type Content } from '../../src/io/load.ts';
import { readFiles, type ReadFiles } from '../../src/io/read-files.ts';
import { today } from '../../src/io/today.ts';
import {
  newLabels,
  newProblems,
  newRefusals,
  newReportWords as words,
} from '../../src/labels/new.ts';
import { branchName } from '../../src/tables/record-words.ts';
import { reportText } from '../../src/views/report/text/text-view.ts';
import { textOfFile } from '../../src/views/texts.ts';
import { printDate, printPeriod } from '../../src/wording/dates.ts';
import { print } from '../lib/command.ts';
import { UsageError } from '../lib/flags.ts';
import { named } from '../lib/named.ts';
import { reportOf } from '../lib/problems.ts';
import { refusalsIn } from '../lib/refusal.ts';
import { reportAsText } from '../lib/reporters/text.ts';
import { writeWholeFile } from '../lib/whole-file.ts';
import { shownPath } from '../site/checkout.ts';
import { composeReport } from './compose-report.ts';
import { emptyReport } from './empty-report.ts';
import { notesFor } from './part-notes.ts';

/** Why nothing is written. */
const refusal = refusalsIn(newRefusals);

/** What of a report is asked for on the command line. */
interface Asked {
  readonly period: string | undefined;
  readonly branch: string | undefined;
  readonly content: string;
  readonly today: string | undefined;
}

/** Which report is to be made. */
interface Wanted {
  readonly id: string;
  readonly period: Period;
  readonly branch: Branch;
}

/**
 * Makes `reports/<period>[-<branch>].mdx` after the organisation's last report of a period as long, and tells what
 * was made. Throws a `Refusal` where there is nothing to be made, and a `UsageError` for what cannot be asked.
 */
export function newReport(asked: Asked): void {
  const files = readFiles(asked.content);
  const content = loadContent(asked.content, asked.today ?? today, files);
  const { corpus } = content;
  if (!corpus) throw refusal('unreadable');
  const wanted = wantedReport(corpus, asked);
  refuseTaken(content, corpus, wanted);
  const last = lastReportBefore(corpus, wanted.branch.slug, wanted.period);
  if (last) refuseBroken(content, last);
  const file = fileOf(wanted);
  const text = headOf(corpus, wanted, last) + bodyOf(content, corpus, wanted, last);
  const made = checked(asked, files.with(new Map([[file, text]])), file);
  const path = join(content.dir, file);
  writeWholeFile(path, text);
  tell(corpus, { path, made, last }, wanted);
}

function wantedReport(corpus: Corpus, asked: Asked): Wanted {
  if (asked.period === undefined) throw new UsageError(newProblems['period-missing']());
  const period = parsePeriod(asked.period.toUpperCase());
  if (!period || period.form === 'range') throw wrongPeriod(corpus, asked.period);
  const { branches, site } = corpus;
  const nameOf = ({ name }: Branch) => name;
  const unknown = newProblems['branch-unknown'];
  const branch = named(asked.branch ?? site.root, branches, nameOf, unknown);
  if (period.from > site.asOf) {
    throw refusal('not-begun', printPeriod(period), printDate(site.asOf));
  }
  const isThere =
    foundedOn(branch) <= period.to && existsOn(branch, later(period.from, foundedOn(branch)));
  if (!isThere) {
    const name = branchName(corpus, branch.slug, period.from);
    throw refusal('branch-not-there', name, printPeriod(period));
  }
  const stamp = period.id.toLowerCase();
  return { id: branch.slug === site.root ? stamp : `${stamp}-${branch.slug}`, period, branch };
}

/** `2023-h2-foundry` is how the file is called; it is asked for in two words. */
function wrongPeriod({ branches }: Corpus, written: string): UsageError {
  const slug = [...branches.keys()].find((one) => written.endsWith(`-${one}`));
  const stamp = slug === undefined ? '' : written.slice(0, -slug.length - 1);
  const better = parsePeriod(stamp.toUpperCase()) ? `${stamp} --branch ${slug}` : undefined;
  return new UsageError(newProblems['period-wrong'](written, better));
}

function fileOf({ id }: Wanted): string {
  return `reports/${id}.mdx`;
}

function refuseTaken({ dir }: Content, { reports }: Corpus, wanted: Wanted): void {
  const { period, branch } = wanted;
  const file = fileOf(wanted);
  if (existsSync(join(dir, file))) throw refusal('exists', file);
  const other = [...reports.values()].find(
    (one) => one.branch === branch.slug && one.period.id === period.id,
  );
  if (other) throw refusal('same-period', other.file);
}

/** What is wrong in the last report would be wrong in the next. */
function refuseBroken({ issues }: Content, last: Report): void {
  if (issues.some(({ file, issue }) => file === last.file && isError(issue))) {
    throw refusal('last-broken', last.file);
  }
}

function headOf(corpus: Corpus, { period, branch }: Wanted, last: Report | undefined): string {
  const name = branchName(corpus, branch.slug, period.from);
  const title = last ? titleAfter(last, period) : undefined;
  const head = {
    title: title ?? words.title(name, printPeriod(period)),
    period: period.form === 'year' ? Number(period.id) : period.id,
    branch: branch.slug,
    // As many days before or after the end of the period as the last time.
    cutoff: addDays(period.to, last ? daysBetween(last.period.to, last.cutoff) : 0),
    status: draftStatus,
    ...(last?.to === undefined ? {} : { to: last.to }),
    signoff: [],
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n`;
}

/** The last title with the new period in the place of its own; `undefined` where it does not name it. */
function titleAfter({ title, period }: Report, now: Period): string | undefined {
  const old = printPeriod(period);
  return title.includes(old) ? title.replaceAll(old, printPeriod(now)) : undefined;
}

function bodyOf(
  content: Content,
  corpus: Corpus,
  { period, branch }: Wanted,
  last: Report | undefined,
): string {
  const notes = notesFor(corpus, branch.slug, period);
  if (!last) return emptyReport(corpus, branch.slug, period, notes);
  const view = reportText(corpus, last, textOfFile(content, last.file));
  return composeReport({ corpus, old: last.period, now: period }, last, view, notes);
}

/** The report as the content will have it. Whoever asked cannot mend what we made wrong: it is not written. */
function checked(asked: Asked, files: ReadFiles, file: string): Report {
  const day = asked.today ?? today;
  const { corpus, issues, names, lineOf } = contentOf(asked.content, files, day);
  const errors = issues.filter((one) => one.file === file && isError(one.issue));
  const report = [...(corpus?.reports.values() ?? [])].find((one) => one.file === file);
  if (report && errors.length === 0) return report;
  const shown = { pathOf: (path: string) => path, lineOf, coloured: false };
  throw refusal('broken', reportAsText(reportOf({ issues: errors, names }), shown));
}

function tell(
  { site }: Corpus,
  { path, made, last }: { path: string; made: Report; last: Report | undefined },
  { period }: Wanted,
): void {
  const todos = todosOf(made).length;
  const figures = made.uses.filter(({ name }) => name === 'Tally').length;
  print(
    [
      newLabels['new.written'](shownPath(path)),
      last
        ? newLabels['new.after'](last.title, figures, todos)
        : newLabels['new.fromNothing'](todos),
      ...(period.to > site.asOf
        ? [newLabels['new.notOver'](printPeriod(period), printDate(site.asOf))]
        : []),
      newLabels['new.next'],
    ].join('\n'),
  );
}
