import { inFile, issue, type Issue } from '../issues.ts';
import { firstDay, timeKey, type When } from '../record.ts';

/** What a record's path says: `records/<branch>/<year>/<date or period>-<name>.mdx`. */
interface RecordPath {
  readonly id: string;
  readonly branch: string;
  readonly year: string;
  readonly name: string;
}

/** Takes a record's path apart. */
export function recordPath(file: string): RecordPath {
  const id = file.replace(/^records\//, '').replace(/\.mdx$/, '');
  const [branch = '', year = '', name = ''] = id.split('/');
  return { id, branch, year, name };
}

/** The day or period with which a file's name begins, as it is written; `undefined` where it begins with none. */
export function stampOf(name: string): string | undefined {
  return stamp.exec(name)?.[0];
}

// The longest stamp first: a month is the beginning of a day.
const stamp =
  /^(?:\d{4}-\d{2}-\d{2}(?:--\d{4}-\d{2}-\d{2})?|\d{4}-(?:H[12]|Q[1-4]|W\d{2}|\d{2})|\d{4})(?=-|$)/;

/**
 * A record's folder and file name say the day or period that its frontmatter says, so that a folder listing
 * is a calendar and a changed date does not go unseen.
 */
export function pathIssues({ year, name }: RecordPath, when: When, file: string): Issue[] {
  const issues: Issue[] = [];
  const written = when.form === 'period' ? when.period.id.replace('/', '--') : firstDay(when);
  if (stampOf(name) !== written) {
    issues.push(
      issue('date-not-in-name', { date: written, name, key: timeKey(when) }, inFile(file)),
    );
  }
  const date = firstDay(when);
  // A name of the year that the folder has is told once, with the folder.
  const isTold = issues.length > 0 && name.startsWith(year);
  if (date.slice(0, 4) !== year && !isTold) {
    issues.push(issue('year-not-in-path', { date, year }, inFile(file)));
  }
  return issues;
}
