import type { Issue } from '../domain/issues.ts';
import type { SiteSection } from '../domain/site-pages.ts';
import { baseName } from './layout.ts';

/** What a content folder names that something else may refer to. */
export type Subject =
  | 'branch'
  | 'kind'
  | 'metric'
  | 'theme'
  | 'campaign'
  | 'record'
  | 'plan'
  | 'commitment'
  | 'seat'
  | 'report'
  | 'guide'
  /** A page that a kind names. */
  | 'page';

/**
 * What stands in the content and could not be read. Whoever refers to it is not to blame: that it is
 * "unknown" would only repeat the one problem for each reference.
 */
export class Unread {
  readonly #names = new Set<string>();

  /** Notes a name, or that some names of a subject are not known at all. */
  add(subject: Subject, name?: string): void {
    this.#names.add(name === undefined ? subject : `${subject} ${name}`);
  }

  /** Whether an issue only says that something unread is not there. */
  explains(found: Issue): boolean {
    // A count that is missed may be the very record that could not be read.
    if (found.code === 'owed-missing') {
      return this.#hasCountOf(found.at.file, found.facts.period);
    }
    const reference = referenceOf(found);
    if (!reference) return false;
    const [subject, name] = reference;
    return this.#names.has(subject) || this.#names.has(`${subject} ${name}`);
  }

  /** Whether a count of a branch, named by its file, over a period could not be read. */
  #hasCountOf(branchFile: string, period: string): boolean {
    const folder = `record ${baseName(branchFile)}/`;
    return [...this.#names].some((name) => name.startsWith(folder) && name.includes(`/${period}-`));
  }
}

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
