import {
  inFile,
  issue,
  type DeclaredSubject,
  type Issue,
  type IssueFacts,
} from '../../domain/issues.ts';
import type { Subject, Unread } from '../../domain/unread.ts';

/**
 * Leaves out issues about missing things that are there and could not be read. Where the whole file that would
 * hold them is missing, one issue about the file replaces them; so it does several links there.
 */
export function leaveExplained(issues: readonly Issue[], unread: Unread): Issue[] {
  const lacked = new Map<string, { readonly links: LinkPlace[]; isNamed: boolean }>();
  for (const one of issues) {
    const place = lackedFor(one, unread);
    if (place === undefined) continue;
    const known = lacked.get(place) ?? { links: [], isNamed: false };
    lacked.set(place, known);
    if (one.code !== 'link-unknown') known.isNamed = true;
    else if (one.at.in === 'text') known.links.push({ file: one.at.file, line: one.at.line });
  }
  // One link may be wrong by itself: it names a page, and no file of the content.
  const isTold = (place: string) => {
    const found = lacked.get(place);
    return found !== undefined && (found.isNamed || found.links.length > 1);
  };
  const missing = [...lacked].flatMap(([expected, { links }]) =>
    isTold(expected)
      ? [issue('file-missing', { expected, links }, inFile(expected.replace(/\/<.*$/, '')))]
      : [],
  );
  const brokenFigures = new Set(issues.filter(isBrokenFigures).map(({ at }) => at.file));
  const unexplained = issues.filter((one) => {
    if (one.code === 'sent-without-figures') {
      return !brokenFigures.has(`reports/${one.facts.id}.figures.json`);
    }
    const place = one.code === 'link-unknown' ? lackedFor(one, unread) : undefined;
    if (place !== undefined) return !isTold(place);
    return !referencesOf(one, unread).some((reference) => unread.has(...reference));
  });
  return [...missing, ...unexplained];
}

/** Whether the figures that a report was sent with are there and cannot be read. */
function isBrokenFigures({ code }: Issue): boolean {
  return code === 'sent-broken' || code === 'json-broken' || code === 'file-empty';
}

type LinkPlace = IssueFacts['file-missing']['links'][number];

/** The missing file that would hold what an issue misses. */
function lackedFor(one: Issue, unread: Unread): string | undefined {
  const places = referencesOf(one, unread).map(([subject]) => unread.lackedPlace(subject));
  return places.find((place) => place !== undefined);
}

type Reference = readonly [Subject, string];

/**
 * What an issue says is not there; several where a name may be of more than one subject, and of a link all that
 * its address names.
 */
function referencesOf(found: Issue, unread: Unread): readonly Reference[] {
  switch (found.code) {
    case 'unknown-branch':
      return [['branch', found.facts.value]];
    case 'unknown-record':
      return [['record', found.facts.id]];
    case 'sent-without-report':
      return [['report', found.facts.id]];
    case 'unknown-metric':
      return [['metric', found.facts.id]];
    case 'unknown-plan':
      return [['plan', found.facts.id]];
    case 'unknown-commitment':
      return [['commitment', found.facts.id]];
    case 'seat-unlisted':
      return [['seat', found.facts.value]];
    case 'link-unknown':
      return found.facts.names;
    case 'unknown-choice':
      return 'allowed' in found.facts ? [] : thoseThere(declared(found.facts), unread);
    default:
      return [];
  }
}

/** Where the file of one subject is missing, a name that may be of another is looked for among the others. */
function thoseThere(references: readonly Reference[], unread: Unread): readonly Reference[] {
  const there = references.filter(([subject]) => unread.lackedPlace(subject) === undefined);
  return there.length > 0 ? there : references;
}

function declared({ what, value }: { what: DeclaredSubject; value: string }): Reference[] {
  switch (what) {
    case 'theme-or-campaign':
      return [
        ['theme', value],
        ['campaign', value],
      ];
    case 'page':
      return [['page', value.replaceAll('/', '')]];
    case 'duty':
      return [
        ['rule', value],
        ['commitment', value],
      ];
    case 'seat-set':
      return [];
    default:
      return [[what, value]];
  }
}
