import { inFile, issue, type Issue } from '../../domain/issues.ts';
import type { SiteSection } from '../../domain/site-pages.ts';
import type { Subject, UnreadableNames } from '../unreadable-names.ts';

/**
 * Leaves out issues that only say that something is not there which stands there and could not be read. Where
 * the whole file is missing that would have it, that is told once in their place.
 */
export function leaveExplained(issues: readonly Issue[], unread: UnreadableNames): Issue[] {
  const lacked = issues.flatMap((one) => lackedFor(one, unread) ?? []);
  const missing = [...new Set(lacked)].map((expected) =>
    issue('file-missing', { expected }, inFile(expected.replace(/\/<.*$/, ''))),
  );
  const unexplained = issues.filter((one) => {
    // A count that is missed may be the very record that could not be read.
    if (one.code === 'owed-missing') return !unread.hasCountOf(one.at.file, one.facts.period);
    const reference = referenceOf(one);
    if (!reference || !unread.has(...reference)) return true;
    return isLink(one) && unread.lackedPlace(reference[0]) !== undefined;
  });
  return [...missing, ...unexplained];
}

/** The place that is empty and would have what an issue misses. */
function lackedFor(one: Issue, unread: UnreadableNames): string | undefined {
  const [subject] = referenceOf(one) ?? [];
  return subject && !isLink(one) ? unread.lackedPlace(subject) : undefined;
}

/** A link asks for no file of the content: that there is no such page is all that can be said of it. */
function isLink({ code }: Issue): boolean {
  return code === 'link-unknown';
}

/** What an issue says is not there. */
function referenceOf(found: Issue): [Subject, string] | undefined {
  switch (found.code) {
    case 'unknown-branch':
      return ['branch', found.facts.value];
    case 'unknown-record':
      return ['record', found.facts.id];
    case 'unknown-metric':
      return ['metric', found.facts.id];
    case 'unknown-plan':
      return ['plan', found.facts.id];
    case 'unknown-commitment':
      return ['commitment', found.facts.id];
    case 'seat-unlisted':
      return ['seat', found.facts.value];
    case 'link-unknown':
      return linked(found.facts);
    case 'unknown-choice': {
      const { what, value } = found.facts;
      const isNamed =
        what === 'kind' ||
        what === 'theme' ||
        what === 'campaign' ||
        what === 'seat' ||
        what === 'metric' ||
        what === 'commitment';
      if (what === 'page') return [what, value.replaceAll('/', '')];
      return isNamed ? [what, value] : undefined;
    }
    default:
      return undefined;
  }
}

function linked({
  section,
  id,
}: {
  section: SiteSection | undefined;
  id: string;
}): [Subject, string] {
  if (section === undefined) return ['page', id];
  if (section === 'plans' && id.includes('/')) return ['commitment', id.split('/')[1] ?? ''];
  if (section !== 'kinds') return [subjects[section], id];
  const [group, theme = ''] = id.split('/');
  if (group === 'themes') return ['theme', theme];
  return group === 'campaigns' ? ['campaign', theme] : ['kind', id];
}

const subjects: Readonly<Record<SiteSection, Subject>> = {
  records: 'record',
  reports: 'report',
  branches: 'branch',
  metrics: 'metric',
  plans: 'plan',
  guide: 'guide',
  kinds: 'kind',
};
