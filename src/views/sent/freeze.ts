import type { Root } from 'hast';
import type { Corpus } from '../../domain/corpus.ts';
import { earlier, type IsoDate } from '../../domain/date.ts';
import { disclose } from '../../domain/disclosure/disclose.ts';
import type { WithheldBranches } from '../../domain/disclosure/disclosure.ts';
import { attendanceOf } from '../../domain/disclosure/record-heads.ts';
import { withheldRows } from '../../domain/disclosure/withheld-rows.ts';
import { textOrder } from '../../domain/order.ts';
import type { Report } from '../../domain/report.ts';
import { FrozenTallies, type WordsToSend } from '../../domain/sent/freeze-tallies.ts';
import { figuresOf, reportUntil } from '../../domain/tally/figure.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { evidenceSheet } from '../../tables/evidence.ts';
import { showTally, type FigureWords } from '../../wording/shown-figure.ts';
import { evidenceView } from '../report/figure/evidence-view.ts';
import { reportFacts, sheetTable } from '../report/report-view.ts';
import { blockDefinitions, blockTitle, figureGroups } from '../report/table/cell-evidence.ts';
import { reportText } from '../report/text/text-view.ts';
import { writtenFigures } from './written-figures.ts';
import { writtenRecords } from './written-records.ts';

/** What a report is sent with, as its file says it; the definitions are added by whoever can read them as written. */
export interface FrozenReport {
  readonly head: Readonly<Record<string, unknown>>;
  readonly figures: readonly object[];
  readonly tallies: Readonly<Record<string, object>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly withheld: Readonly<Record<string, object>>;
  readonly records: Readonly<Record<string, object>>;
  /** Every answer, and the records that explain, for whoever looks up what they were made by. */
  readonly asked: readonly Tally[];
  readonly explained: readonly string[];
}

/**
 * Fixes a report as of the day `on`: makes all its pages once, notes every question that they ask and every word that
 * they print of a number, and answers these as the report's file keeps them. Nothing of an earlier sending is asked.
 * `root` is the report's text.
 */
export function freezeReport(
  corpus: Corpus,
  report: Report,
  root: Root,
  on: IsoDate,
): FrozenReport {
  const asked = new Map<string, Tally>();
  const said = new Map<Tally, Map<string, FigureWords>>();
  const withheld = new Map<string, WithheldBranches>();
  const explained = new Set<string>();
  const plain = ledgerOn(corpus, report, on);
  const heard: Corpus = {
    ...plain,
    heard: {
      corpus: plain,
      tally: (key, answer) => asked.set(key, answer),
      withheld: (key, found) => withheld.set(key, found),
      explained: (id) => explained.add(id),
      said: (tally, as, words) => {
        said.set(tally, (said.get(tally) ?? new Map<string, FigureWords>()).set(as, words));
      },
    },
  };
  // A text is prepared once for each tree: of a copy, it is prepared anew.
  makePages(heard, report, structuredClone(root));
  const wordsOf = (tally: Tally): WordsToSend => ({
    ...wordsNow(plain, tally),
    said: said.get(tally) ?? new Map<string, FigureWords>(),
  });
  const frozen = new FrozenTallies(asked, wordsOf);
  const figures = writtenFigures(figuresOf(heard, report), frozen, (tally) => said.get(tally));
  return {
    head: headOf(plain, report),
    figures,
    tallies: sorted(frozen.tallies),
    groups: frozen.groups(),
    withheld: sorted(new Map([...withheld].flatMap(writtenWithheld))),
    records: writtenRecords(plain, [...asked.values()], explained),
    asked: [...asked.values()],
    explained: [...explained],
  };
}

/** The ledger as a report is sent from it: without what was sent of it before, and without words given after the day. */
export function ledgerOn(corpus: Corpus, { id }: Report, on: IsoDate): Corpus {
  const sent = new Map([...corpus.sent].filter(([other]) => other !== id));
  const site = { ...corpus.site, asOf: earlier(corpus.site.asOf, on) };
  return { ...corpus, site, sent };
}

/** Everything that a report's pages and files print. */
function makePages(corpus: Corpus, report: Report, root: Root): void {
  const { blocks } = reportText(corpus, report, root);
  for (const block of blocks) {
    blockTitle(corpus, block);
    blockDefinitions(corpus, block);
    figureGroups(corpus, block);
    if (block.is === 'records') evidenceSheet(corpus, block.figure.tally, '');
  }
  for (const figure of figuresOf(corpus, report)) {
    evidenceView(corpus, figure);
    evidenceSheet(corpus, figure.tally, '');
  }
  sheetTable(corpus, report);
  reportFacts(corpus, report);
}

function wordsNow(corpus: Corpus, tally: Tally): Omit<WordsToSend, 'said'> {
  const disclosure = disclose(corpus, tally);
  const { exact, fraction } = showTally(corpus, tally, disclosure);
  const withheld = withheldRows(corpus, tally);
  const attendance = [...withheld.records].flatMap((id) => {
    const record = corpus.records.get(id);
    return record ? [[id, attendanceOf(corpus, record)] as const] : [];
  });
  return { exact, fraction, disclosure, withheld, attendance: new Map(attendance) };
}

function headOf(corpus: Corpus, report: Report): FrozenReport['head'] {
  const { title, period, branch, cutoff } = report;
  return {
    title,
    period: period.id,
    branch,
    cutoff,
    until: reportUntil(corpus, report),
    asOf: corpus.site.asOf,
  };
}

function writtenWithheld([key, { small, own, sums }]: [string, WithheldBranches]): [
  string,
  object,
][] {
  const list = (of: ReadonlySet<string>) => [...of].sort();
  if (own.size === 0 && sums.size === 0 && small.size === 0) return [];
  return [[key, { small: list(small), own: list(own), sums: list(sums) }]];
}

function sorted<T>(all: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...all].sort(([a], [b]) => textOrder(a, b)));
}
