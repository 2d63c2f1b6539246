import { isError, type Issue, type IssueCode, type IssueFacts } from '../domain/issues.ts';
import { KeptOne } from '../domain/kept.ts';
import type { Names } from '../domain/names.ts';
import { branchWords } from './issues/branches.ts';
import { catalogueWords } from './issues/catalogue.ts';
import { figureWords } from './issues/figures.ts';
import { fileWords } from './issues/files.ts';
import type { Words, WordsFor } from './issues/form.ts';
import { keyWords } from './issues/keys.ts';
import { leftoverWords } from './issues/leftovers.ts';
import { linkWords } from './issues/links.ts';
import { lostWords } from './issues/lost.ts';
import { markupWords } from './issues/markup.ts';
import { metricWords } from './issues/metrics.ts';
import { formWords } from './issues/forms.ts';
import { overlapWords } from './issues/overlaps.ts';
import { proseWords } from './issues/prose.ts';
import { recordWords } from './issues/records.ts';
import { returnWords } from './issues/returns.ts';
import { sentWords } from './issues/sent.ts';
import { termWords } from './issues/terms.ts';
import { unseenWords } from './issues/unseen.ts';
import { valueWords } from './issues/values.ts';
import { yamlWords } from './issues/yaml.ts';
import { visibleIn } from './visible.ts';

/** Words for every issue that the content can have; `issues/form.ts` says how they are written. */
const table: WordsFor<IssueFacts> = {
  ...fileWords,
  ...unseenWords,
  ...leftoverWords,
  ...yamlWords,
  ...keyWords,
  ...valueWords,
  ...recordWords,
  ...overlapWords,
  ...formWords,
  ...returnWords,
  ...branchWords,
  ...termWords,
  ...catalogueWords,
  ...metricWords,
  ...markupWords,
  ...lostWords,
  ...linkWords,
  ...figureWords,
  ...proseWords,
  ...sentWords,
};

/** The words of an issue for whoever has to mend it. */
interface IssueText {
  /** What happened, in a few words. */
  readonly title: string;
  /** What is wrong and why it matters. */
  readonly message: string;
  /** What to write instead; lines to paste stand alone, after a line break. */
  readonly hint: string;
  readonly severity: 'error' | 'warning';
}

/**
 * An issue in words, with whether it stops a build. `names` are what the content declares
 * (`Content.names`), `better` the lines of the issue as they should read (`LocatedIssue.better`).
 */
export function describeIssue(issue: Issue, names: Names, better?: readonly string[]): IssueText {
  // The table pairs each code with its facts; TypeScript cannot follow the pair through the lookup.
  const words = table[issue.code] as Words<IssueCode>;
  // Facts quote what an editor wrote: nothing in them may steer the terminal that prints them.
  const { facts, at } = visibleIn({ facts: issue.facts, at: issue.at });
  return {
    title: words.title,
    message: words.message(facts, at),
    hint: words.hint(facts, at, shownNames.get(names, visibleIn), better && visibleIn(better)),
    severity: isError(issue) ? 'error' : 'warning',
  };
}

// Thousands of issues are told with the same thousands of names.
const shownNames = new KeptOne<Names, Names>();
