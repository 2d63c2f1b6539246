import type { Root } from 'hast';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Texts } from '../domain/checks/check.ts';
import { checkCorpus } from '../domain/checks/index.ts';
import { corpusFrom, type Corpus } from '../domain/corpus.ts';
import type { IsoDate } from '../domain/date.ts';
import { inFile, isError, issue, type Issue } from '../domain/issues.ts';
import { namesOf, noNames, type Names } from '../domain/names.ts';
import { attempt } from '../domain/net.ts';
import { recordPath } from '../domain/reading/place.ts';
import type { WorkRecord } from '../domain/record.ts';
import { readOnce } from '../domain/schema.ts';
import { siteSchema, type Site } from '../domain/site.ts';
import { soundCorpus } from '../domain/sound.ts';
import { Unread } from '../domain/unread.ts';
import type { TextOf } from './anchors.ts';
import { deadLinks } from './dead-links.ts';
import { Ids } from './ids.ts';
import { tellIssues } from './issues/index.ts';
import type { LocatedIssue } from './issues/locate.ts';
import { linesOf, type LineOf } from './lines.ts';
import type { SiteLink } from './markdown/check.ts';
import { readDocument } from './markdown/document.ts';
import { plainRoot } from './markdown/plain.ts';
import { withTextLines } from './mending/text-lines.ts';
import { readMending } from './mending/mend.ts';
import { readCatalogue } from './read-catalogue.ts';
import {
  readBranches,
  readGuides,
  readPlans,
  readRecords,
  readReports,
  type DocumentSet,
} from './read-documents.ts';
import { readForms } from './read-forms.ts';
import { readFiles, type ReadFiles } from './read-files.ts';
import { recordedLate } from './recorded-late.ts';
import { readSent } from './read-sent.ts';
import { publicFiles } from './public-files.ts';
import { unknownLinks, type Read } from './site-links.ts';
import type { Source } from './source.ts';
import { textLines } from './text-lines.ts';

export type { LocatedIssue } from './issues/locate.ts';

/** A clock: the current day in a time zone. */
export type Clock = (timeZone: string) => IsoDate;

/** A content folder, read and checked. */
export interface Content {
  readonly dir: string;
  /**
   * What could be read and leads to nothing that could not (`soundCorpus`); `undefined` only without a
   * readable `site.yaml` or any kind of record.
   */
  readonly corpus: Corpus | undefined;
  /** Every problem of the folder, in the order of files and lines. */
  readonly issues: readonly LocatedIssue[];
  /** Everything that the content declares, for the wording of problems. */
  readonly names: Names;
  /**
   * The texts of branches, plans, reports and guide pages by file (`reports/2023-h1.mdx`). Components stand
   * in them as `mdxJsxFlowElement` and `mdxJsxTextElement` with string attributes, at the line and column
   * of their use. A text with issues is empty: what was refused is never printed.
   */
  readonly documents: ReadonlyMap<string, Root>;
  /** The text of a record, made when it is first asked for. Throws a `RangeError` for an unknown id. */
  readonly bodyOf: (recordId: string) => Root;
  /** The lines of all files, to be shown with their problems. */
  readonly lineOf: LineOf;
}

/**
 * Reads a content folder and checks everything in it. Nothing that stands there makes it throw: every
 * problem is an issue, and all are found in one run. `today` is what `asOf: today` means: a day, or a clock
 * that tells it in the site's time zone. `files` are those of the folder, where they have been read.
 */
export function loadContent(dir: string, today: IsoDate | Clock, files?: ReadFiles): Content {
  return attempt(
    () => {
      const read = (some: ReadFiles) => contentOf(dir, some, today);
      const { first, last, issues } = readMending(files ?? readFiles(dir), read);
      const { names } = last;
      return { ...first, issues: withTextLines(issues, names, first.lineOf), names };
    },
    (reason) => nothingOf(dir, reason),
  );
}

/** The content with one issue, where a bug of ours stopped the reading. */
function nothingOf(dir: string, reason: string): Content {
  const failed = issue('check-failed', { check: 'content', reason }, inFile('.'));
  return {
    dir,
    corpus: undefined,
    issues: tellIssues([failed], {
      unread: new Unread(),
      names: noNames,
      sources: new Map(),
      texts: new Map(),
    }),
    names: noNames,
    documents: new Map(),
    bodyOf: bodiesOf(new Map(), new Map()),
    lineOf: linesOf(new Map()),
  };
}

/** The content of a folder whose files have been read; `loadContent` says how. */
export function contentOf(dir: string, files: ReadFiles, today: IsoDate | Clock): Content {
  const unread = new Unread();
  const site = readSite(files, today);
  const { catalogue, issues: ofCatalogue } = readCatalogue(files, unread);
  const branches = readBranches(files, unread);
  const commitments = new Ids(files.sources);
  const plans = readPlans(files, unread, commitments);
  const reports = readReports(files, unread, commitments);
  const guides = readGuides(files, unread);
  const records = readRecords(files, catalogue, unread);
  const { sent, issues: ofSent } = readSent(files);
  const { forms, issues: ofForms } = readForms(files);

  const things = {
    branches: branches.things,
    records: records.things,
    plans: plans.things,
    reports: reports.things,
    guides: guides.things,
    sent,
    forms,
  };
  const corpus = makeCorpus(site.site, catalogue, things);
  const sound = corpus && soundCorpus(corpus);
  const documents = new Map(
    [branches, plans, reports, guides].flatMap((folder) => [...folder.texts]),
  );
  const folders = [branches, plans, reports, guides, records];
  const bodyOf = bodiesOf(records.things, files.sources);
  const refused = new Set(
    folders.flatMap(({ issues }) => issues.flatMap(({ at }) => (at.in === 'text' ? at.file : []))),
  );
  const texts: TextOf = (file) => {
    if (refused.has(file)) return undefined;
    const { id } = recordPath(file);
    return documents.get(file) ?? (records.things.has(id) ? bodyOf(id) : undefined);
  };
  const ofFiles = [
    ...files.issues,
    ...site.issues,
    ...ofCatalogue,
    ...ofSent,
    ...ofForms,
    ...folders.flatMap(({ issues }) => issues),
  ];
  const checks =
    corpus && sound
      ? checkCorpus(
          { corpus, sound, unread },
          textsOf(records.things, files.sources, [plans, reports, guides]),
        )
      : [];
  const isWhole = unread.isEmpty && sound === corpus && !checks.some(isOfFigures);
  const links = folders.flatMap((folder) => folder.links);
  const dead = corpus && sound ? linkIssues({ corpus, sound, isWhole }, links, texts) : [];
  const late = sound && unread.isEmpty ? recordedLate(dir, sound) : [];
  const found = [...ofFiles, ...checks, ...dead, ...late];
  const names = namesOf(
    { site: site.site, catalogue, ...things, branchParts: unread.branchParts },
    corpus,
  );
  return {
    dir,
    lineOf: linesOf(files.texts),
    corpus: sound,
    issues: tellIssues(found, { unread, names, sources: files.sources, texts: files.texts }),
    names,
    documents,
    bodyOf,
  };
}

/** Whether something is wrong in what figures and lists of records are made of. */
function isOfFigures(found: Issue): boolean {
  return isError(found) && /^(?:catalogue|branches|records|plans)\//.test(found.at.file);
}

/** Links that lead nowhere; one whose page is not there is not asked for a place on it. */
function linkIssues(whatWasRead: Read, links: readonly SiteLink[], textOf: TextOf): Issue[] {
  const unknown = unknownLinks(whatWasRead, links);
  const told = new Set(unknown.map(({ at }) => at));
  const others = links.filter(({ at }) => !told.has(at));
  return [...unknown, ...deadLinks(whatWasRead.sound, others, textOf, publicFiles())];
}

function readSite(
  files: ReadFiles,
  today: IsoDate | Clock,
): { site: Site | undefined; issues: readonly Issue[] } {
  const [only] = files.of('site');
  if (!only) {
    const facts = { expected: 'site.yaml', links: [] };
    return { site: undefined, issues: [issue('file-missing', facts, inFile('site.yaml'))] };
  }
  if (only.data === undefined) return { site: undefined, issues: [] };
  const { value, issues } = readOnce(siteSchema, only.data, only.file);
  if (!value) return { site: undefined, issues };
  const now = typeof today === 'string' ? today : today(value.timeZone);
  return { site: { ...value, asOf: value.asOf === 'today' ? now : value.asOf }, issues };
}

function makeCorpus(
  site: Site | undefined,
  catalogue: Catalogue,
  things: Omit<Parameters<typeof corpusFrom>[0], 'site' | 'catalogue'>,
): Corpus | undefined {
  if (!site || catalogue.kinds.size === 0) return undefined;
  return corpusFrom({ site, catalogue, ...things });
}

/** The texts as they were read, for the checks that judge them: nothing is copied. */
function textsOf(
  records: ReadonlyMap<string, WorkRecord>,
  sources: ReadonlyMap<string, Source>,
  papers: readonly Pick<DocumentSet<unknown>, 'prose'>[],
): Texts {
  const prose = new Map(papers.flatMap((one) => [...one.prose]));
  return {
    bodyOf: (id) => sources.get(records.get(id)?.file ?? '')?.body ?? { text: '', line: 0 },
    proseOf: (file) => prose.get(file) ?? [],
    linesOf: (file) => textLines(sources.get(file)?.body ?? { text: '', line: 0 }),
  };
}

/** The texts of records, each made once. Two records of the same text have the same body. */
function bodiesOf(
  records: ReadonlyMap<string, WorkRecord>,
  sources: ReadonlyMap<string, Source>,
): (recordId: string) => Root {
  const made = new Map<string, Root>();
  return (recordId) => {
    const record = records.get(recordId);
    const source = record && sources.get(record.file);
    if (!record || !source) throw new RangeError(`No such record: ${recordId}`);
    let root = made.get(record.digest);
    if (!root) {
      root = plainRoot(source.body.text) ?? readDocument(source, 'record').root;
      made.set(record.digest, root);
    }
    return root;
  };
}
