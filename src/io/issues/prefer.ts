import { isTypeName } from '../../domain/faults.ts';
import { issue, type Issue, type IssueCode, type IssueFacts } from '../../domain/issues.ts';
import { placeKey } from './place-key.ts';
import type { PositionOf } from './locate.ts';

/**
 * Tells once of a day that has not come: where it is also another than the name of the file or its folder has, that
 * issue says so, because then the day is more likely a slip than the name.
 */
export function joinFuture(issues: readonly Issue[]): readonly Issue[] {
  const future = new Map<string, IssueFacts['date-after-asof']>();
  for (const { code, facts, at } of issues) {
    if (code === 'date-after-asof' && at.file.startsWith('records/')) future.set(at.file, facts);
  }
  if (future.size === 0) return issues;
  const joined = new Set<string>();
  const told = issues.map((one) => {
    const asOf = future.get(one.at.file)?.asOf;
    if (asOf === undefined) return one;
    if (one.code === 'date-not-in-name') {
      joined.add(one.at.file);
      return issue('date-not-in-name', { ...one.facts, asOf }, one.at);
    }
    if (one.code !== 'year-not-in-path') return one;
    joined.add(one.at.file);
    return issue('year-not-in-path', { ...one.facts, asOf }, one.at);
  });
  return told.filter(({ code, at }) => code !== 'date-after-asof' || !joined.has(at.file));
}

/** Leaves out issues of a value whose cause is reported for the same value. */
export function preferCauses(issues: readonly Issue[], positionOf: PositionOf): Issue[] {
  const judgedAsText = placesOf(issues, wantsText);
  // Where text belongs, a number is right as it is written; where nothing is known, so is what it says.
  const written = issues.filter(
    (one) => one.code !== 'number-written' || !judgedAsText.has(placeKey(one.at) ?? ''),
  );
  const causes = placesOf(written, ({ code }) => asWritten.has(code));
  const emptied = new Set(
    written.flatMap(({ code, at }) =>
      takesAway.has(code) && at.in === 'text' ? lineOf(at.file, at.line) : [],
    ),
  );
  const pasted = new Set(
    issues.flatMap(({ code, at }) => (code === 'frontmatter-second' ? at.file : [])),
  );
  return written.filter((one) => {
    // The fences of a second frontmatter underline what stands above them.
    if (one.code === 'heading-underlined' && pasted.has(one.at.file)) return false;
    const isOfValue = !asWritten.has(one.code) && !isOfKey(one);
    if (isOfValue && causes.has(placeKey(one.at) ?? '')) return false;
    // A value that became a comment, or that has no visible character, is not missing.
    const isEmpty = one.code === 'wrong-type' && one.facts.got === 'null' && isTypeName(one.facts);
    if (!isEmpty || emptied.size === 0) return true;
    return !emptied.has(lineOf(one.at.file, positionOf(one.at).line));
  });
}

/** Issues of notation, which may cause those of the value and replace them. */
const asWritten: ReadonlySet<IssueCode> = new Set([
  'number-written',
  'hidden-character',
  'look-alike',
]);

/** The issues of a key whose value is read as empty. */
const takesAway: ReadonlySet<IssueCode> = new Set(['yaml-comment', 'hidden-character']);

/** Whether text belongs where an issue stands, or nobody knows what does. */
function wantsText(one: Issue): boolean {
  return (one.code === 'wrong-type' && one.facts.expected === 'text') || isOfKey(one);
}

function isOfKey({ at }: Issue): boolean {
  return at.in === 'data' && at.on === 'key';
}

function placesOf(issues: readonly Issue[], wanted: (one: Issue) => boolean): ReadonlySet<string> {
  return new Set(issues.flatMap((one) => (wanted(one) ? (placeKey(one.at) ?? []) : [])));
}

function lineOf(file: string, line: number): string {
  return `${file}:${line}`;
}
