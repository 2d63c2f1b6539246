import type { Corpus } from '../corpus.ts';
import { issue, type Issue } from '../issues.ts';
import type { RecordOrParts, RecordParts } from '../record-parts.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';

/** A rule that judges one record after the other, and of those that cannot be read what can be. */
export function eachRecord(
  find: (record: RecordOrParts, corpus: Corpus) => readonly Issue[],
): Check['find'] {
  return (corpus: Corpus, _texts: Texts, unread: Unread): Issue[] => [
    ...[...corpus.records.values()].flatMap((record) => find(record, corpus)),
    ...unread.recordParts.flatMap((parts) =>
      find(parts, corpus).map((found) => inWholeList(found, parts)),
    ),
  ];
}

/** An issue at the place of its entry in a list of which the unreadable entries were left out. */
function inWholeList(found: Issue, { indexes }: RecordParts): Issue {
  if (found.at.in !== 'data') return found;
  const [key, index, ...rest] = found.at.path;
  const whole = typeof index === 'number' ? indexes.get(String(key))?.[index] : undefined;
  if (key === undefined || whole === undefined) return found;
  return issue(found.code, found.facts, { ...found.at, path: [key, whole, ...rest] });
}
