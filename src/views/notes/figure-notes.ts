import type { Corpus } from '../../domain/corpus.ts';
import { isUnchecked } from '../../domain/record.ts';
import { askedBranches, type AskedBranches } from '../../domain/tally/asked-branches.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { markedNotes } from '../../wording/shown-figure.ts';
import { fact, joinPieces, type Fact, type Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { recordLines, recordsById, type RecordLine } from '../record/record-lines.ts';

/** What keeps the figures of a page from being the whole, said once for all of them. */
export interface FigureNotes {
  /** Who has not reported, how the numbers of organisations come about, how far the figures reach. */
  readonly facts: readonly Fact[];
  /** The records that nobody has checked yet; absent where there are none. */
  readonly unchecked: { readonly text: string; readonly lines: readonly RecordLine[] } | undefined;
}

/**
 * Gathers what the marks at a page's figures stand for. `pathOf` says where the evidence of a figure is, if it
 * has any on a page.
 */
export function figureNotes(
  corpus: Corpus,
  figures: readonly Figure[],
  pathOf: (figure: Figure) => string | undefined,
): FigureNotes {
  const scopes = askedBranches(corpus, figures);
  const asked = scopes.map((own) => askedText(own, scopes.length === 1));
  return {
    facts: [
      ...reportingFacts(corpus, figures),
      ...(asked.length > 0 ? [fact(ui['notes.asked'], ...asked)] : []),
      ...markFacts(corpus, figures, 'cutoff', pathOf),
      ...markFacts(corpus, figures, 'other', pathOf),
    ],
    unchecked: uncheckedNotes(corpus, figures),
  };
}

function reportingFacts(corpus: Corpus, figures: readonly Figure[]): Fact[] {
  const waiting = figures.filter(({ tally }) => tally.reporting.missing.length > 0);
  const all = new Set(waiting.flatMap(({ tally }) => tally.reporting.expected));
  const missing = [...new Set(waiting.flatMap(({ tally }) => tally.reporting.missing))];
  if (missing.length === 0) return [];
  const names = missing.map((slug): Piece => {
    const day = waiting[0]?.period.to ?? corpus.site.asOf;
    return { text: branchName(corpus, slug, day), path: paths.branch(slug) };
  });
  const [only] = names;
  if (all.size === 1 && only)
    return [fact(ui['notes.reporting'], ui['notes.ownUnreported'](only.text))];
  const said = ui['notes.reported'](all.size, all.size - missing.length);
  return [
    fact(ui['notes.reporting'], [
      { text: said },
      ...joinPieces(names, ui['list.join']),
      { text: ui['text.stop'] },
    ]),
  ];
}

/** 期末有党组织26个，…，共27个；宣讲报告等9项由全部27个报送；局领导讲党课由26个报送，不含党委。 */
function askedText({ period, atEnd, gone, groups }: AskedBranches, isOnly: boolean): string {
  const all = atEnd + gone.length;
  const names = gone.map(({ name, ended }) =>
    ended === undefined ? name : ui['notes.goneOn'](name, printDate(ended)),
  );
  const there =
    ui['notes.atEnd'](atEnd) +
    (gone.length > 0
      ? ui['notes.gone'](gone.length, names.join(ui['list.join'])) + ui['notes.together'](all)
      : '');
  const whom = groups.map(({ figures: own, count, levels, others }) => {
    const left = [...levels, ...others.map(({ name }) => name)].join(ui['list.join']);
    const which = namesOf(own);
    return left === ''
      ? ui['notes.askedAll'](which, count)
      : ui['notes.askedSome'](which, count, left);
  });
  const when = isOnly ? '' : ui['notes.askedWhen'](printPeriod(period));
  return when + [there, ...whom].join(ui['text.join']) + ui['text.stop'];
}

/** 宣讲报告等9项; two are both named. */
function namesOf(figures: readonly Figure[]): string {
  const labels = [...new Set(figures.map(({ metric }) => metric.label))];
  const [first = ''] = labels;
  return labels.length > 2
    ? ui['notes.several'](first, labels.length)
    : labels.join(ui['list.join']);
}

/** 截至：宣讲报告、举办过宣讲的党支部占比：部分截至6月20日. */
function markFacts(
  corpus: Corpus,
  figures: readonly Figure[],
  wanted: 'cutoff' | 'other',
  pathOf: (figure: Figure) => string | undefined,
): Fact[] {
  const said = figures.flatMap((figure) =>
    markedNotes(corpus, figure)
      .filter(({ mark }) => mark === wanted)
      .map(({ text }) => ({ note: text, figure })),
  );
  const lines = [...Map.groupBy(said, ({ note }) => note)].map(([note, own]) => {
    const seen = new Map(own.map(({ figure }) => [figure.metric.label, figure]));
    const pieces = [...seen].map(([text, figure]): Piece => {
      const path = pathOf(figure);
      return path === undefined ? { text } : { text, path };
    });
    return [...joinPieces(pieces, ui['list.join']), { text: ui['notes.join'] + note }];
  });
  return lines.length > 0 ? [fact(ui[`notes.${wanted}`], ...lines)] : [];
}

function uncheckedNotes(corpus: Corpus, figures: readonly Figure[]): FigureNotes['unchecked'] {
  const held = figures.filter(({ tally }) => tally.unchecked > 0);
  const ids = new Set(held.flatMap(({ tally }) => tally.records));
  const records = recordsById(corpus, [...ids]).filter(isUnchecked);
  if (records.length === 0) return undefined;
  const keys = new Set(held.map(({ key, period, branch }) => `${key} ${period.id} ${branch}`));
  return {
    text: ui['notes.records'](records.length, keys.size),
    lines: recordLines(corpus, records),
  };
}
