import type { Branch } from './branch.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Form } from './form.ts';
import type { Metric } from './catalogue/metric.ts';
import type { Commitment } from './commitment.ts';
import { measuresOf } from './measures.ts';
import type { Plan } from './plan.ts';
import type { WorkRecord } from './record.ts';
import type { GuidePage, Report } from './report.ts';
import type { Site } from './site.ts';
import type { SentReport } from './sent/sent-report.ts';
import type { FixedAnswers, Heard } from './sent/answers.ts';
import { promisesOf } from './sent/in-force.ts';
import { RecordIndex } from './tally/record-index.ts';
import { Tree } from './tree.ts';

/** What a content folder holds once it is read. */
interface CorpusParts {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly records: ReadonlyMap<string, WorkRecord>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly guides: ReadonlyMap<string, GuidePage>;
  /** What was sent of the reports that were, by their names. */
  readonly sent: ReadonlyMap<string, SentReport>;
  /** The superiors' forms. */
  readonly forms: ReadonlyMap<string, Form>;
}

/** The whole content with what is derived from it once: the tree, the index, the commitments. */
export interface Corpus extends CorpusParts {
  readonly tree: Tree;
  readonly index: RecordIndex;
  /** By id, from all plans, and from the reports for the time after them. */
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** The metrics that are made of commitments, by their names. */
  readonly measures: ReadonlyMap<string, Metric>;
  /** The answers that a report was sent with: in its own content nothing is computed (`sentCorpus`). */
  readonly fixed?: FixedAnswers;
  /** Who notes what is asked, while a report is being sent. */
  readonly heard?: Heard<Corpus>;
}

/** Builds the derived parts, once. */
export function corpusFrom(parts: CorpusParts): Corpus {
  return {
    ...parts,
    tree: new Tree(parts.branches, parts.site.root),
    index: new RecordIndex(parts.records.values()),
    ...promised(parts),
  };
}

/** The corpus with another catalogue, other settings, other plans and reports; branches and records stay. */
export function withParts(
  corpus: Corpus,
  parts: Pick<CorpusParts, 'site' | 'catalogue' | 'plans' | 'reports'>,
): Corpus {
  const whole = { ...corpus, ...parts };
  return { ...whole, ...promised(whole) };
}

function promised({
  plans,
  reports,
  catalogue,
  branches,
  sent,
}: CorpusParts): Pick<Corpus, 'commitments' | 'measures'> {
  const all = [
    ...[...plans.values()].flatMap(({ commitments }) => commitments),
    ...[...reports.values()].flatMap((report) => promisesOf(report, sent.get(report.id))),
  ];
  return {
    commitments: new Map(all.map((commitment) => [commitment.id, commitment])),
    measures: measuresOf(all, catalogue, branches),
  };
}
