import type { Corpus } from '../../../domain/corpus.ts';
import {
  disclose,
  discloseChange,
  discloseCrossCheck,
} from '../../../domain/disclosure/disclose.ts';
import { isTold } from '../../../domain/disclosure/disclosure.ts';
import type { Comparison, CrossCheckResult, Figure, Tally } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { branchName, shownFields } from '../../../tables/record-words.ts';
import { showTally } from '../../../wording/shown-figure.ts';
import { printDate, printPeriod } from '../../../wording/dates.ts';
import { describeDefinition } from '../../../wording/describe.ts';
import { printGrowth } from '../../../wording/change.ts';
import { sinceNotes } from '../../../wording/gaps.ts';
import { printExact } from '../../../wording/number.ts';
import { fact, factIf, joinPieces, type Fact, type Piece } from '../../facts.ts';
import { paths } from '../../paths.ts';
import { recordPiece, recordsById } from '../../record/record-lines.ts';
import { stateOfFigure } from '../../states.ts';
import { dividedFacts } from './divided-facts.ts';

/** The facts beside a figure's value: what it counts, its period and branch, and how reliable it is. */
export function evidenceFacts(
  corpus: Corpus,
  figure: Figure,
  comparison: Comparison | undefined,
): Fact[] {
  const { tally, metric } = figure;
  const { question } = tally;
  return [
    ...definitionFacts(corpus, tally),
    fact(ui['evidence.exact'], showTally(corpus, tally).exact),
    ...dividedFacts(corpus, tally, disclose(corpus, tally)),
    fact(ui['figure.state'], stateOfFigure(figure).text),
    fact(ui['evidence.period'], printPeriod(question.period)),
    ...factIf(ui['evidence.basis'], tally.basis && printPeriod(tally.basis)),
    ...throughFacts(tally),
    ...factIf(ui['evidence.keptSince'], sinceNotes(tally).join(ui['list.join'])),
    ...leftOutFacts(corpus, tally),
    fact(ui['evidence.scope'], {
      text: scopeText(corpus, tally),
      path: paths.branch(question.branch),
    }),
    fact(ui['evidence.cutoff'], printDate(question.until)),
    ...factIf(ui['evidence.provider'], metric.provider),
    ...(metric.nature === 'provided' ? sheetFacts(corpus, tally) : []),
    ...(figure.crossCheck ? [crossCheckFact(corpus, figure.crossCheck)] : []),
    reportingFact(corpus, tally),
    ...(tally.records.length > 0 ? [checkedFact(tally)] : []),
    ...(comparison ? comparisonFacts(corpus, comparison) : []),
  ];
}

/** What a metric counts, and how, by the definition that a tally was answered with. */
export function definitionFacts(
  corpus: Corpus,
  { metric, version }: Pick<Tally, 'metric' | 'version'>,
): Fact[] {
  return [
    ...factIf(ui['evidence.note'], version.note ?? metric.note),
    fact(ui['evidence.formula'], ...describeDefinition(metric, version, corpus.catalogue, corpus)),
  ];
}

/** The same as `evidenceFacts` in short, for one number of many: what was divided, how far it can be relied on. */
export function valueFacts(
  corpus: Corpus,
  tally: Tally,
  disclosure = disclose(corpus, tally),
): Fact[] {
  return [
    ...dividedFacts(corpus, tally, disclosure),
    ...factIf(ui['evidence.basis'], tally.basis && printPeriod(tally.basis)),
    ...throughFacts(tally),
    ...factIf(ui['evidence.keptSince'], sinceNotes(tally).join(ui['list.join'])),
    ...leftOutFacts(corpus, tally),
    ...factIf(ui['evidence.provider'], tally.metric.provider),
    reportingFact(corpus, tally),
    ...(tally.unchecked > 0 ? [checkedFact(tally)] : []),
  ];
}

/** Up to which day it counts, and what was known then: the ledger as it is, or as it was when a report was sent. */
export function knownOn({ question, sent }: Tally): string {
  const until = printDate(question.until);
  return sent
    ? ui['evidence.knownWhenSent'](until, printDate(sent.on))
    : ui['evidence.known'](until);
}

/** The part of the organisation that a figure tells of. */
export function scopeText(corpus: Corpus, { question, version }: Tally): string {
  const name = branchName(corpus, question.branch, question.period.to);
  const { definition } = version;
  const own = definition.of === 'things' && definition.scope === 'own';
  return own ? ui['evidence.own'](name) : ui['evidence.below'](name);
}

/** The providing office's sheet with its attributes: number, as-of day, preliminary or final. */
function sheetFacts(corpus: Corpus, { records }: Tally): Fact[] {
  return recordsById(corpus, records).map((record) =>
    fact(
      ui['evidence.sheet'],
      recordPiece(corpus, record),
      ...shownFields(corpus, record).map(({ field, text }) => `${field.label}：${text}`),
    ),
  );
}

function crossCheckFact(corpus: Corpus, check: CrossCheckResult): Fact {
  const { metric, reporting } = check.tally;
  const { expected, missing } = reporting;
  const reported = expected.length - missing.length;
  return fact(
    ui['evidence.crossCheck'],
    { text: crossCheckText(corpus, check), path: paths.metric(metric.id) },
    ...(missing.length > 0 ? [ui['evidence.crossCheckPartly'](reported, expected.length)] : []),
  );
}

function crossCheckText(corpus: Corpus, check: CrossCheckResult): string {
  const { growth, value, within, agrees, tally } = check;
  const { label, unit } = tally.metric;
  const named = growth ? ui['evidence.growthOf'](label) : label;
  if (!isTold(discloseCrossCheck(corpus, check))) return ui['evidence.crossCheckWithheld'](named);
  if (value === null || agrees === undefined) return ui['evidence.crossCheckUnknown'](named);
  const shownUnit = growth ? '%' : unit;
  return ui[agrees ? 'evidence.crossCheckAgrees' : 'evidence.crossCheckDiffers'](
    named,
    printExact(value, shownUnit),
    printExact(within, shownUnit === '%' ? ui['evidence.points'] : unit),
  );
}

function reportingFact(corpus: Corpus, { reporting, question }: Tally): Fact {
  const { expected, missing } = reporting;
  const term = ui['evidence.reporting'];
  if (expected.length === 0) return fact(term, ui['evidence.reportedNone']);
  if (missing.length === 0) return fact(term, ui['evidence.reportedAll'](expected.length));
  const names = missing.map((slug): Piece => ({
    text: branchName(corpus, slug, question.period.to),
    path: paths.branch(slug),
  }));
  const said = ui['evidence.reportedSome'](expected.length - missing.length, expected.length);
  return fact(term, [{ text: said }, ...joinPieces(names, ui['list.join'])]);
}

function checkedFact({ unchecked }: Tally): Fact {
  const words =
    unchecked === 0 ? ui['evidence.allChecked'] : ui['evidence.someUnchecked'](unchecked);
  return fact(ui['evidence.unchecked'], words);
}

function comparisonFacts(corpus: Corpus, comparison: Comparison): Fact[] {
  const { base, beside } = comparison;
  const isPrevious = beside === 'previous';
  const told = isTold(discloseChange(corpus, comparison));
  return [
    ...(told
      ? [
          fact(
            ui[isPrevious ? 'evidence.previousComparison' : 'evidence.comparison'],
            printGrowth(comparison),
          ),
        ]
      : []),
    ...(base
      ? [
          fact(
            ui[isPrevious ? 'evidence.previousBase' : 'evidence.base'],
            `${showTally(corpus, base).exact}${ui['text.bracket'](printPeriod(base.question.period))}`,
            knownOn(base),
          ),
        ]
      : []),
  ];
}

/** How far a figure reaches that stops before its period, all of it or a part. */
function throughFacts({ through, throughPart }: Tally): Fact[] {
  if (through === undefined) return [];
  const label = throughPart ? ui['evidence.throughPart'] : ui['evidence.through'];
  return [fact(label, printDate(through))];
}

/** The joint gatherings whose number is their host's alone, so that the branch's part is not in the value. */
function leftOutFacts(corpus: Corpus, { leftOut, value }: Tally): Fact[] {
  if (leftOut.length === 0 || value === null) return [];
  const records = recordsById(corpus, leftOut).map((record) => recordPiece(corpus, record));
  return [fact(ui['evidence.leftOut'], joinPieces(records, ui['list.join']))];
}
